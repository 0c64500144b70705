import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { AbortedError, ConfigurationError, LMError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import type { LM, LMRequest, LMStreamEvent } from '../../src/lm.ts';
import { createOpenAILM } from '../../src/lms/openai-lm.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { recordReplay } from '../../src/testing/cassettes.ts';
import { describeLM } from '../../src/testing/describe-lm.ts';
import { mockCompletion, mockLM } from '../../src/testing/mock-lm.ts';
import { startOpenAIServer } from '../support/openai-server.ts';

/** A 1x1 GIF. */
const image = Image.fromBase64('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=');

beforeEach(() => {
  vi.stubEnv('CI', undefined);
});

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cassettes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'deep', 'frog.json');
}

function say(text: string, more: Partial<LMRequest> = {}): LMRequest {
  return { messages: [{ role: 'user', content: [{ type: 'text', text }] }], ...more };
}

async function textOf(lm: LM, request: LMRequest): Promise<string> {
  return (await lm.generate(request)).completions[0].text;
}

async function eventsOf(lm: Required<LM>, request: LMRequest): Promise<LMStreamEvent[]> {
  const all: LMStreamEvent[] = [];
  for await (const event of lm.stream(request)) all.push(event);
  return all;
}

async function failureOf(call: Promise<unknown>): Promise<LMError> {
  const error: unknown = await call.then(
    () => new Error('it resolved'),
    (thrown) => thrown,
  );
  if (error instanceof LMError) return error;
  throw error;
}

/** Records `requests` one after the other, and gives the path of the cassette. */
async function recorded(lm: LM, ...requests: readonly LMRequest[]): Promise<string> {
  const path = newPath();
  const recorder = recordReplay(lm, { path });
  for (const request of requests) await recorder.generate(request).catch(() => {});
  return path;
}

const noLM = () => {
  throw new Error('the LM was asked for');
};
const replayed = (path: string) => recordReplay(noLM, { path, mode: 'replay' });

describe('the mode', () => {
  test('auto records where there is no cassette, and then replays it', async () => {
    const path = newPath();
    const first = recordReplay(mockLM(['one']), { path });
    expect(first.mode).toBe('record');
    expect(await textOf(first, say('hi'))).toBe('one');
    const second = recordReplay(mockLM([]), { path: pathToFileURL(path) });
    expect(second.mode).toBe('replay');
    expect(await textOf(second, say('hi'))).toBe('one');
  });

  test('auto never records where the environment has CI set', () => {
    vi.stubEnv('CI', 'true');
    const make = () => recordReplay(mockLM(['one']), { path: newPath() });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow('There is no cassette');
    vi.stubEnv('CI', 'false');
    expect(make().mode).toBe('record');
  });

  test('is not made without a path', () => {
    const make = () => Reflect.apply(recordReplay, undefined, [mockLM([]), {}]);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow('Expected `path` to be a text that is not blank, got undefined.');
  });

  test('record replaces the cassette that is there', async () => {
    const path = await recorded(mockLM(['old', 'older']), say('a'), say('b'));
    await recordReplay(mockLM(['new']), { path, mode: 'record' }).generate(say('a'));
    const lm = replayed(path);
    expect(await textOf(lm, say('a'))).toBe('new');
    lm.assertAllUsed();
  });

  test('replay makes no LM and needs none', async () => {
    expect(await textOf(replayed(await recorded(mockLM(['one']), say('a'))), say('a'))).toBe('one');
  });

  test('that is none is refused', () => {
    // @ts-expect-error the compiler knows the modes too
    expect(() => recordReplay(mockLM([]), { path: 'x', mode: 'once' })).toThrow('`mode`');
    // @ts-expect-error
    expect(() => recordReplay(mockLM([]), { path: 'x', file: 'y' })).toThrow('no option `file`');
  });

  test('replay refuses a cassette of another model', async () => {
    const path = await recorded(mockLM(['one'], { model: 'tiny' }), say('a'));
    const make = () => recordReplay(mockLM([], { model: 'huge' }), { path });
    expect(make).toThrow('was recorded with tiny, and the LM is huge');
  });
});

describe('a recording', () => {
  test('is a readable file, always with its keys in the same order', async () => {
    const lm = mockLM([mockCompletion({ text: 'one\ntwo', finishReason: 'length' })]);
    const path = await recorded(lm, {
      seed: 7,
      temperature: 0.5,
      messages: [
        { role: 'system', content: [{ type: 'text', text: 'be brief\nand kind' }] },
        { role: 'user', content: [{ type: 'image', image }] },
      ],
      n: 1,
    });
    expect(readFileSync(path, 'utf8')).toBe(`{
  "format": "prompt-upsampler-cassette",
  "version": 1,
  "model": "mock",
  "capabilities": {
    "responseFormat": "json-schema",
    "multipleCompletions": true,
    "temperature": true,
    "seed": true,
    "logprobs": true,
    "images": true
  },
  "entries": [
    {
      "request": {
        "messages": [
          {
            "role": "system",
            "content": [
              {
                "type": "text",
                "text": [
                  "be brief",
                  "and kind"
                ]
              }
            ]
          },
          {
            "role": "user",
            "content": [
              {
                "type": "image",
                "mediaType": "image/gif",
                "width": 1,
                "height": 1,
                "sha256": "${await image.sha256()}"
              }
            ]
          }
        ],
        "temperature": 0.5,
        "seed": 7
      },
      "response": {
        "completions": [
          {
            "text": [
              "one",
              "two"
            ],
            "finishReason": "length"
          }
        ],
        "usage": {
          "requests": 1,
          "inputTokens": 4,
          "outputTokens": 2,
          "models": {
            "mock": {
              "requests": 1,
              "inputTokens": 4,
              "outputTokens": 2
            }
          }
        },
        "model": "mock",
        "warnings": [],
        "cached": false
      }
    }
  ]
}
`);
  });

  test('holds neither key, header, address nor bytes', async () => {
    const key = 'k3y-of-the-t3st-0123456789';
    const server = await startOpenAIServer(
      {},
      { status: 401, json: { error: { message: `Bad key ${key} or sk-0123456789abcdef` } } },
    );
    const headers = { 'x-swamp': 'header-of-the-test' };
    const lm = createOpenAILM({ model: 'tiny', apiKey: key, baseURL: server.url, headers });
    const content = [{ type: 'image', image }] as const;
    const path = await recorded(lm, { messages: [{ role: 'user', content }] }, say('again'));
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('"code": "authentication"');
    expect(text).not.toMatch(/k3y|sk-0|header-of|127\.0\.0\.1:\d+\/|R0lGOD/);
  });

  test('blanks what looks like a key in an error', async () => {
    const careless = new LMError('Bearer abcdefgh0123 is wrong', {
      code: 'authentication',
      model: 'mock',
    });
    const path = await recorded(mockLM([careless]), say('a'));
    expect(readFileSync(path, 'utf8')).toContain('"message": "Bearer [secret] is wrong"');
  });

  test('keeps the order of the calls, whichever ends first', async () => {
    const path = newPath();
    const slowFirst = mockLM(async ({ messages }) => {
      const [part] = messages[0]?.content ?? [];
      const text = part?.type === 'text' ? part.text : '';
      await new Promise((resolve) => setTimeout(resolve, text === 'a' ? 30 : 5));
      return `reply to ${text}`;
    });
    const lm = recordReplay(slowFirst, { path });
    await Promise.all(['a', 'b', 'c'].map((text) => lm.generate(say(text))));
    const replies = [...readFileSync(path, 'utf8').matchAll(/reply to (.)/g)].map(([, one]) => one);
    expect(replies).toEqual(['a', 'b', 'c']);
  });

  test('is on disk when the call is over, and leaves nothing else there', async () => {
    const path = newPath();
    const lm = recordReplay(
      mockLM(() => 'one'),
      { path },
    );
    await lm.generate(say('a'));
    expect(JSON.parse(readFileSync(path, 'utf8')).entries).toHaveLength(1);
    await Promise.all(Array.from({ length: 50 }, (_, index) => lm.generate(say(`b${index}`))));
    expect(JSON.parse(readFileSync(path, 'utf8')).entries).toHaveLength(51);
    expect(readdirSync(join(path, '..'))).toEqual(['frog.json']);
  });

  test('of two LMs in one file is refused', async () => {
    const path = newPath();
    const first = recordReplay(mockLM(['one', 'three']), { path });
    const second = recordReplay(mockLM(['two']), { path });
    await first.generate(say('a'));
    await expect(second.generate(say('b'))).rejects.toThrow('Somebody else wrote to the cassette');
    await first.generate(say('c'));
    expect(JSON.parse(readFileSync(path, 'utf8')).entries).toHaveLength(2);
  });

  test('that cannot be written says so', async () => {
    const path = join(await recorded(mockLM(['one']), say('a')), 'below-a-file.json');
    const lm = recordReplay(mockLM(['one']), { path });
    await expect(lm.generate(say('a'))).rejects.toThrow('could not be written');
  });

  test.runIf(existsSync('/proc'))(
    'says so at once where there can be no folders',
    async () => {
      const lm = recordReplay(mockLM(['x']), { path: '/proc/x/frog.json', mode: 'record' });
      await expect(lm.generate(say('a'))).rejects.toThrow("mkdir '/proc/x'");
    },
    5000,
  );

  test('leaves out what its caller aborted, and errors that are not of the model', async () => {
    const path = newPath();
    const lm = recordReplay(mockLM([new Error('broken'), 'one', 'two'], { delayMs: 5 }), { path });
    await expect(lm.generate(say('a'))).rejects.toThrow('broken');
    const call = lm.generate(say('b'), { signal: AbortSignal.timeout(1) });
    await expect(call).rejects.toThrow(AbortedError);
    await lm.generate(say('c'));
    expect(JSON.parse(readFileSync(path, 'utf8')).entries).toHaveLength(1);
  });
});

describe('a replay', () => {
  test('gives the very same response', async () => {
    const logprobs = [
      { token: 'yes', logprob: -0.25, alternatives: [{ token: 'no', logprob: -1.5 }] },
    ];
    const text = 'half a pair \uD83D, an emoji \u{1F438}\r\nand \u0000';
    const lm = mockLM([mockCompletion({ text, finishReason: 'content-filter', logprobs }), '']);
    const request = say('hi \uD83D', { n: 2, topLogprobs: 1, sampleIndex: 3 });
    const path = newPath();
    const response = await recordReplay(lm, { path }).generate(request);
    expect(await replayed(path).generate(request)).toEqual(response);
  });

  test('answers equal requests in the order they were recorded', async () => {
    const path = await recorded(mockLM(['1', '2', '3']), say('a'), say('a'), say('a'));
    const lm = replayed(path);
    const replies = await Promise.all([say('a'), say('a'), say('a')].map((one) => textOf(lm, one)));
    expect(replies).toEqual(['1', '2', '3']);
  });

  test('tells samples, settings and images apart', async () => {
    const shown = (one: Image) =>
      [{ role: 'user', content: [{ type: 'image', image: one }] }] as const;
    const other = Image.fromBytes(Uint8Array.from([...image.bytes, 0]));
    const requests = [
      say('a'),
      say('a', { sampleIndex: 1 }),
      say('a', { temperature: 1 }),
      say('a', { responseFormat: { type: 'json-object' } }),
      { messages: shown(image) },
      { messages: shown(other) },
    ];
    const path = await recorded(mockLM(['1', '2', '3', '4', '5', '6']), ...requests);
    const lm = replayed(path);
    const replies = await Promise.all([...requests].reverse().map((one) => textOf(lm, one)));
    expect(replies).toEqual(['6', '5', '4', '3', '2', '1']);
  });

  test('does not mind the order of keys, n: 1 or who asks', async () => {
    const schema = { type: 'object', properties: {} };
    const format = { type: 'json-schema', name: 'A', schema } as const;
    const path = await recorded(mockLM(['1']), say('a', { responseFormat: format, seed: 1 }));
    const turned = {
      schema: { properties: {}, type: 'object' },
      name: 'A',
      type: 'json-schema',
    } as const;
    expect(
      await textOf(replayed(path), { seed: 1, n: 1, ...say('a'), responseFormat: turned }),
    ).toBe('1');
  });

  test('throws recorded errors again, of the same type', async () => {
    const refused = new LMError('The model tiny refused.', {
      code: 'refusal',
      model: 'tiny',
      status: 200,
      requests: 3,
      retryAfterMs: 10,
      text: 'I will not\ndraw this.',
    });
    const path = await recorded(mockLM([refused]), say('a'));
    const error = await failureOf(replayed(path).generate(say('a')));
    const { code, message, status, requests, retryAfterMs, text, model, isRetryable } = error;
    expect({ code, message, status, requests, retryAfterMs, text, model, isRetryable }).toEqual({
      code: 'refusal',
      message: 'The model tiny refused.',
      status: 200,
      requests: 3,
      retryAfterMs: 10,
      text: 'I will not\ndraw this.',
      model: 'tiny',
      isRetryable: false,
    });
  });

  test('can do what the LM was found to be able to do, from the same call on', async () => {
    const mock = mockLM(['1', '2']);
    let responseFormat: 'json-schema' | 'none' = 'json-schema';
    const learning: LM = {
      ...mock,
      get capabilities() {
        return { ...mock.capabilities, responseFormat };
      },
      async generate(request) {
        responseFormat = 'none';
        return mock.generate(request);
      },
    };
    const lm = replayed(await recorded(learning, say('a'), say('b')));
    expect(lm.capabilities.responseFormat).toBe('json-schema');
    await lm.generate(say('a'));
    expect(lm.capabilities.responseFormat).toBe('none');
  });

  test('ends at once when it is aborted', async () => {
    const lm = replayed(await recorded(mockLM(['1']), say('a')));
    const signal = AbortSignal.abort('no');
    await expect(lm.generate(say('a'), { signal })).rejects.toThrow(AbortedError);
    expect(await textOf(lm, say('a'))).toBe('1');
  });

  test('serves a whole program', async () => {
    const path = newPath();
    const run = (lm: LM) =>
      new Predict(signature('basePrompt -> caption'), { lm }).forward({ basePrompt: 'a frog' });
    const first = await run(recordReplay(mockLM([{ caption: 'a frog in armour' }]), { path }));
    const lm = replayed(path);
    expect(await run(lm)).toEqual(first);
    lm.assertAllUsed();
  });
});

describe('a miss', () => {
  const long = 'Draw one frog dressed as a knight, standing in a swamp at dawn.';

  test('shows the nearest request and what differs', async () => {
    const path = await recorded(
      mockLM(['1', '2', '3']),
      say('x'),
      say(long, { seed: 1 }),
      say('y'),
    );
    const asked = say(long.replace('dawn', 'dusk'), { temperature: 0.5 });
    const error = await failureOf(replayed(path).generate(asked));
    expect(error).toMatchObject({ code: 'invalid-request', model: 'mock', requests: 0 });
    expect(error.message).toBe(
      `The cassette ${path} has no reply to this request. The nearest is entry 2, which differs in ` +
        'messages[0].content[0].text, from character 60 on: recorded …"ding in a swamp at dawn.", ' +
        'asked …"ding in a swamp at dusk."; temperature: recorded nothing, asked 0.5; seed: ' +
        "recorded 1, asked nothing. Record it again with mode: 'record'.",
    );
  });

  test('of a request that was recorded less often says so', async () => {
    const lm = replayed(await recorded(mockLM(['1']), say('a')));
    await lm.generate(say('a'));
    const error = await failureOf(lm.generate(say('a')));
    expect(error.message).toContain('It was recorded 1 time, and is asked once more.');
  });

  test('of an image shows its hash, and of many differences the first five', async () => {
    const path = await recorded(mockLM(['1']), say('a'));
    const content = [
      { type: 'image', image },
      { type: 'text', text: 'b' },
    ] as const;
    const messages = [
      { role: 'system', content },
      { role: 'user', content },
    ] as const;
    const { message } = await failureOf(replayed(path).generate({ messages }));
    expect(message).toContain('messages[0].role: recorded "user", asked "system"');
    expect(message).toMatch(/; and \d+ more\. Record/);
  });

  test('stays quick where texts are long', async () => {
    const lm = replayed(await recorded(mockLM(['1']), say('frog '.repeat(40_000))));
    const start = performance.now();
    const { message } = await failureOf(lm.generate(say(`${'frog '.repeat(40_000)}!`)));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(message.length).toBeLessThan(1000);
  });
});

describe('what is left over', () => {
  test('is reported, entry by entry', async () => {
    const path = await recorded(mockLM(['1', '2', '3']), say('a'), say('b\nc'), say('d'));
    const lm = replayed(path);
    await lm.generate(say('a'));
    expect(() => lm.assertAllUsed()).toThrow(
      '2 of the 3 entries of the cassette ' +
        `${path} were not asked for: entry 2 ("b\\nc"), entry 3 ("d").`,
    );
  });

  test('of a recording is nothing', async () => {
    recordReplay(mockLM(['1']), { path: newPath() }).assertAllUsed();
  });
});

describe('a stream', () => {
  test('is recorded as its whole reply, and replayed in pieces', async () => {
    const path = newPath();
    const live = await eventsOf(recordReplay(mockLM(['a frog in armour']), { path }), say('a'));
    const events = await eventsOf(replayed(path), say('a'));
    expect(events.at(-1)).toEqual(live.at(-1));
    expect(events.length).toBeGreaterThan(2);
    expect(await textOf(replayed(path), say('a'))).toBe('a frog in armour');
  });

  test('of an LM that has none gives the reply it generates', async () => {
    const path = newPath();
    const { stream: _, ...silent } = mockLM(['a frog']);
    const events = await eventsOf(recordReplay(silent, { path }), say('a'));
    expect(events.at(-1)?.type).toBe('end');
    expect(await textOf(replayed(path), say('a'))).toBe('a frog');
  });

  test('that its reader left is replayed as far as it came', async () => {
    const path = newPath();
    for await (const _ of recordReplay(mockLM(['a long enough reply']), { path }).stream(
      say('a'),
    )) {
      break;
    }
    const seen: LMStreamEvent[] = [];
    for await (const event of replayed(path).stream(say('a'))) {
      seen.push(event);
      break;
    }
    expect(seen).toEqual([{ type: 'text', text: 'a long ' }]);
    expect(await failureOf(eventsOf(replayed(path), say('a')))).toMatchObject({ text: 'a long ' });
    expect(await failureOf(replayed(path).generate(say('a')))).toMatchObject({ text: 'a long ' });
  });

  test('that fails is recorded as its error, and one that is aborted not at all', async () => {
    const path = newPath();
    const broken = new LMError('cut', { code: 'connection', model: 'mock' });
    const lm = recordReplay(mockLM([broken, 'a long enough reply', 'x']), { path });
    expect(await failureOf(eventsOf(lm, say('a')))).toMatchObject({ code: 'connection' });
    const controller = new AbortController();
    const read = async () => {
      for await (const _ of lm.stream(say('b'), { signal: controller.signal })) controller.abort();
    };
    await expect(read()).rejects.toThrow(AbortedError);
    await lm.generate(say('c'));
    const again = replayed(path);
    expect(await failureOf(eventsOf(again, say('a')))).toMatchObject({ code: 'connection' });
    const { message } = await failureOf(again.generate(say('b')));
    expect(message).toContain('has no reply to this request');
  });
});

describe('a file', () => {
  const edits: readonly (readonly [string, (text: string) => string, string])[] = [
    ['that is torn', (text) => text.slice(0, -40), 'it is no whole JSON ('],
    ['that is empty', () => '', 'it is no whole JSON ('],
    ['of something else', () => '{"a": 1}', 'its `format` is not "prompt-upsampler-cassette"'],
    ['of a list', () => '[]', 'it must be an object'],
    [
      'of a later version',
      (text) => text.replace('"version": 1', '"version": 2'),
      'it has version 2 of the format, and this is 1',
    ],
    [
      'without messages',
      (text) => text.replace('"messages"', '"massages"'),
      'the request of entry 1 has no messages',
    ],
    [
      'without an outcome',
      (text) => text.replace('"response"', '"respond"'),
      'entry 1 must have one of `response`, `error` and `partial`',
    ],
    [
      'with a strange finish',
      (text) => text.replace('"stop"', '"stopp"'),
      'there is no finishReason in the response of entry 1 called "stopp"',
    ],
    [
      'with a number for a text',
      (text) => text.replace('"a frog"', '5'),
      'the text of a completion of the response of entry 1 must be a text, or a list of its lines',
    ],
    [
      'with a text for a count',
      (text) => text.replace(/"requests": 1/, '"requests": "1"'),
      'the requests in the usage of the response of entry 1 must be a number',
    ],
  ];
  test.each(edits)('%s is refused', async (_, edit, why) => {
    const path = await recorded(mockLM(['a frog']), say('a'));
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
    expect(() => replayed(path)).toThrow(ConfigurationError);
    expect(() => replayed(path)).toThrow(`The cassette ${path} cannot be replayed: ${why}`);
  });

  test('that somebody edited well is taken', async () => {
    const path = await recorded(mockLM(['a frog']), say('a'));
    const data = JSON.parse(readFileSync(path, 'utf8'));
    data.entries[0].response.completions[0].text = ['two', 'frogs'];
    writeFileSync(path, JSON.stringify(data));
    expect(await textOf(replayed(path), say('a'))).toBe('two\nfrogs');
  });
});

describe('a recorder keeps the promises of an LM', () => {
  const reply = ({ responseFormat }: LMRequest) =>
    responseFormat === undefined ? 'Hello!' : { greeting: 'Hello!' };
  describeLM(() => recordReplay(mockLM(reply, { delayMs: 20 }), { path: newPath() }), {
    test,
    expect,
  });
});
