import { inspect } from 'node:util';
import OpenAI from 'openai';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { AbortedError, ConfigurationError, LMError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import type { LM, LMRequest, LMStreamEvent, ResponseFormat } from '../../src/lm.ts';
import type { OpenAILMOptions } from '../../src/lms/openai-lm.ts';
import { createOpenAILM } from '../../src/lms/openai-lm.ts';
import { speedUpTimers } from '../support/fast-timers.ts';
import { closedURL } from '../support/http-server.ts';
import {
  chunk,
  completion,
  type Script,
  type ScriptedReply,
  startOpenAIServer,
} from '../support/openai-server.ts';

const key = 'k3y-of-the-t3st-0123456789';
/** A 1x1 GIF. */
const image = Image.fromBase64('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=');
const schema = { type: 'object', properties: { a: { type: 'string' } } };
const jsonSchema: ResponseFormat = { type: 'json-schema', name: 'Caption', schema };

beforeEach(() => {
  vi.stubEnv('OPENAI_API_KEY', undefined);
  vi.stubEnv('OPENAI_BASE_URL', undefined);
});

function say(text: string, more: Partial<LMRequest> = {}): LMRequest {
  return { messages: [{ role: 'user', content: [{ type: 'text', text }] }], ...more };
}

async function serve(options: Partial<OpenAILMOptions> = {}, ...replies: Script) {
  const server = await startOpenAIServer(...replies);
  const lm = createOpenAILM({ model: 'tiny', apiKey: key, baseURL: server.url, ...options });
  return { server, lm };
}

async function failureOf(call: Promise<unknown>): Promise<LMError> {
  const error: unknown = await call.then(
    () => new Error('it resolved'),
    (thrown) => thrown,
  );
  if (error instanceof LMError) return error;
  throw error;
}

async function eventsOf(events: AsyncIterable<LMStreamEvent>): Promise<LMStreamEvent[]> {
  const all: LMStreamEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** Everything a careless log could show of a value. */
function shown(value: unknown): string {
  return `${inspect(value, { depth: 10, showHidden: true })} ${JSON.stringify(value)} ${String(value)}`;
}

describe('the factory', () => {
  test('reads the key and the address from the environment', async () => {
    const server = await startOpenAIServer();
    vi.stubEnv('OPENAI_API_KEY', ` ${key}\n`);
    vi.stubEnv('OPENAI_BASE_URL', server.url);
    await createOpenAILM({ model: 'tiny' }).generate(say('hi'));
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
    expect(server.requests[0]?.path).toBe('/v1/chat/completions');
  });

  test('reads the environment once, when it is called', async () => {
    const server = await startOpenAIServer();
    vi.stubEnv('OPENAI_API_KEY', key);
    const lm = createOpenAILM({ model: 'tiny', baseURL: server.url });
    vi.stubEnv('OPENAI_API_KEY', 'another-key');
    await lm.generate(say('hi'));
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  });

  test('refuses a misspelt option, so that a key goes nowhere else than meant', () => {
    const options = { model: 'tiny', apiKey: key, baseUrl: 'http://127.0.0.1:1/v1' };
    expect(() => createOpenAILM(options)).toThrow('Did you mean `baseURL`?');
    expect(() => Reflect.apply(createOpenAILM, undefined, [{ model: 'x', timeout: 5 }])).toThrow(
      'has no option `timeout`',
    );
  });

  test('works where there is no process', () => {
    vi.stubGlobal('process', undefined);
    try {
      expect(createOpenAILM({ model: 'tiny', apiKey: key }).model).toBe('tiny');
      expect(() => createOpenAILM({ model: 'tiny' })).toThrow(ConfigurationError);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('names OPENAI_API_KEY where there is neither key nor address', () => {
    expect(() => createOpenAILM({ model: 'gpt-4o' })).toThrow(/OPENAI_API_KEY.*baseURL/);
  });

  test('sends a placeholder to a server that needs no key', async () => {
    const { server, lm } = await serve({ apiKey: undefined });
    await lm.generate(say('hi'));
    expect(server.requests[0]?.headers.authorization).toMatch(/^Bearer \S+$/);
  });

  test('sends a password in the address as basic authorization', async () => {
    const server = await startOpenAIServer();
    const baseURL = server.url.replace('http://', 'http://ann:s3cret%20word@');
    const lm = createOpenAILM({ model: 'tiny', baseURL });
    await lm.generate(say('hi'));
    const expected = Buffer.from('ann:s3cret word').toString('base64');
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${expected}`);
    expect(shown(lm)).not.toMatch(/s3cret/);
    expect(() => createOpenAILM({ model: 'tiny', apiKey: key, baseURL })).toThrow(/only one/);
  });

  test('sends its query and headers', async () => {
    const server = await startOpenAIServer();
    const baseURL = `${server.url}/?api-version=3`;
    await createOpenAILM({ model: 'tiny', baseURL, headers: { 'x-own': 'a' } }).generate(say('hi'));
    expect(server.requests[0]?.path).toBe('/v1/chat/completions?api-version=3');
    expect(server.requests[0]?.headers['x-own']).toBe('a');
  });

  test.each<[string, Partial<OpenAILMOptions>]>([
    ['no model', { model: ' ' }],
    ['a baseURL without a scheme', { baseURL: '127.0.0.1:8080/v1' }],
    ['a baseURL that is no http', { baseURL: 'ftp://example.com' }],
    ['a key with a line break inside', { apiKey: 'abc\ndef' }],
    ['a negative number of retries', { retries: -1 }],
    ['half a retry', { retries: 0.5 }],
    ['no time', { timeoutMs: 0 }],
    ['endless time', { timeoutMs: Number.POSITIVE_INFINITY }],
    ['a temperature that is no number', { temperature: Number.NaN }],
    ['no tokens', { maxTokens: 0 }],
    ['half a seed', { seed: 0.5 }],
    ['a temperature as a text', JSON.parse('{"temperature": "0.7"}')],
  ])('refuses %s', (_, options) => {
    expect(() => createOpenAILM({ model: 'tiny', apiKey: key, ...options })).toThrow(
      ConfigurationError,
    );
  });

  test('never names a bad key', () => {
    expect(() => createOpenAILM({ model: 'tiny', apiKey: `${key} x` })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(key) }),
    );
  });

  test('tells its settings without secrets and without what is not set', () => {
    const baseURL = 'http://ann:s3cret@127.0.0.1:9/v1/?key=s3cret';
    const lm = createOpenAILM({ model: 'tiny', baseURL, temperature: 0, extra: { top_k: 4 } });
    expect(lm.settings).toEqual({
      model: 'tiny',
      baseURL: 'http://127.0.0.1:9/v1',
      temperature: 0,
      extra: { top_k: 4 },
    });
    expect(Object.keys(lm.settings)).not.toContain('seed');
  });

  test('loads the openai package with the first call, once', async () => {
    const server = await startOpenAIServer();
    let loads = 0;
    const fresh = await withOpenAI(async (original) => {
      loads += 1;
      return await original();
    });
    const lm = fresh({ model: 'tiny', baseURL: server.url });
    expect(loads).toBe(0);
    await Promise.all([lm.generate(say('a')), lm.generate(say('b'))]);
    await lm.generate(say('c'));
    expect(loads).toBe(1);
  });

  test('runs in a browser where there is no key to steal', async () => {
    const server = await startOpenAIServer();
    vi.stubGlobal('window', { document: {} });
    vi.stubGlobal('navigator', {});
    try {
      const call = createOpenAILM({ model: 'tiny', apiKey: key }).generate(say('a'));
      await expect(call).rejects.toThrow(ConfigurationError);
      await expect(call).rejects.toThrow(/browser.*`client`/s);
      const lm = createOpenAILM({ model: 'tiny', baseURL: server.url });
      expect((await lm.generate(say('a'))).completions[0].text).toBe('ok');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('says what to do where the openai package cannot be loaded', async () => {
    const fresh = await withOpenAI(() => {
      throw new Error('no such package');
    });
    const call = fresh({ model: 'tiny', apiKey: key }).generate(say('a'));
    await expect(call).rejects.toThrow(ConfigurationError);
    await expect(call).rejects.toThrow(/Install openai 6 or 7/);
  });
});

/** `createOpenAILM` of a fresh copy of the module that finds another `openai` package. */
async function withOpenAI(
  factory: (original: () => Promise<object>) => object | Promise<object>,
): Promise<typeof createOpenAILM> {
  vi.resetModules();
  vi.doMock('openai', factory);
  onTestFinished(() => {
    vi.doUnmock('openai');
  });
  const module = await import('../../src/lms/openai-lm.ts');
  return module.createOpenAILM;
}

describe('the request', () => {
  test('holds what was asked and nothing else', async () => {
    const { server, lm } = await serve();
    await lm.generate(say('hi', { sampleIndex: 3 }));
    expect(server.requests[0]?.body).toEqual({
      model: 'tiny',
      messages: [{ role: 'user', content: 'hi' }],
    });
  });

  test('carries every parameter under its wire name', async () => {
    const { server, lm } = await serve({ extra: { top_k: 5, seed: 8 } });
    const numbers = { temperature: 0.5, maxTokens: 9, seed: 7, n: 2, topLogprobs: 4 };
    await lm.generate(say('hi', { ...numbers, responseFormat: jsonSchema }));
    expect(server.requests[0]?.body).toEqual({
      model: 'tiny',
      messages: [{ role: 'user', content: 'hi' }],
      temperature: 0.5,
      max_tokens: 9,
      seed: 8,
      n: 2,
      logprobs: true,
      top_logprobs: 4,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'Caption', schema, strict: true },
      },
      top_k: 5,
    });
  });

  test('takes its own fields before those of the factory', async () => {
    const { server, lm } = await serve({ temperature: 1, seed: 1, maxTokens: 1 });
    await lm.generate(say('hi'));
    await lm.generate(say('hi', { temperature: 0, seed: 0, maxTokens: 5 }));
    const sent = server.requests.map(({ body }) => [body.temperature, body.seed, body.max_tokens]);
    expect(sent).toEqual([
      [1, 1, 1],
      [0, 0, 5],
    ]);
  });

  test('sends texts as plain strings and images as data URLs with their detail', async () => {
    const { server, lm } = await serve({ imageDetail: 'low' });
    const text = (words: string) => ({ type: 'text', text: words }) as const;
    await lm.generate({
      messages: [
        { role: 'system', content: [text('be'), text('brief')] },
        { role: 'user', content: [text('what is this?'), { type: 'image', image }] },
        { role: 'assistant', content: [text('a dot')] },
      ],
    });
    const url = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=';
    expect(server.requests[0]?.body.messages).toEqual([
      { role: 'system', content: 'be\nbrief' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'what is this?' },
          { type: 'image_url', image_url: { url, detail: 'low' } },
        ],
      },
      { role: 'assistant', content: 'a dot' },
    ]);
  });

  test('names no detail unless asked', async () => {
    const { server, lm } = await serve();
    await lm.generate({ messages: [{ role: 'user', content: [{ type: 'image', image }] }] });
    const [part] = server.requests[0]?.body.messages[0].content ?? [];
    expect(Object.keys(part.image_url)).toEqual(['url']);
  });

  test('is not sent with an image to a model that is said to see none', async () => {
    const { server, lm } = await serve({ capabilities: { images: false } });
    const messages = [{ role: 'user', content: [{ type: 'image', image }] }] as const;
    const error = await failureOf(lm.generate({ messages }));
    expect([error.code, error.requests, server.requests.length]).toEqual(['invalid-request', 0, 0]);
  });

  test.each([
    ['gpt-4o', 'max_tokens'],
    ['gpt-4.1-mini', 'max_tokens'],
    ['gpt-oss:20b', 'max_tokens'],
    ['qwen3-o1-distill', 'max_tokens'],
    ['o1', 'max_completion_tokens'],
    ['o3-mini', 'max_completion_tokens'],
    ['openai/o4-mini', 'max_completion_tokens'],
    ['gpt-5', 'max_completion_tokens'],
    ['gpt-5.2-pro', 'max_completion_tokens'],
    ['gpt-5-chat-latest', 'max_tokens'],
  ])('limits the tokens of %s with %s', async (model, name) => {
    const { server, lm } = await serve({ model });
    await lm.generate(say('hi', { maxTokens: 9 }));
    expect(server.requests[0]?.body[name]).toBe(9);
    const other = name === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
    expect(server.requests[0]?.body).not.toHaveProperty(other);
  });

  test('names the limit of tokens as it is told to', async () => {
    const { server, lm } = await serve({ model: 'gpt-5', tokenLimitName: 'max_tokens' });
    await lm.generate(say('hi', { maxTokens: 9 }));
    expect(server.requests[0]?.body.max_tokens).toBe(9);
  });

  test.each(['o3', 'gpt-5', 'gpt-5-mini', 'openai/gpt-5-nano-2025'])(
    'spares %s a temperature, which it never takes, and says so',
    async (model) => {
      const { server, lm } = await serve({ model });
      const { warnings } = await lm.generate(say('hi', { temperature: 0.7 }));
      expect(server.requests[0]?.body).not.toHaveProperty('temperature');
      expect(warnings).toEqual([expect.stringContaining('temperature 0.7 was left out')]);
      expect(lm.capabilities.temperature).toBe(false);
      expect(server.requests.length).toBe(1);
    },
  );

  test('leaves out what the capabilities rule out, with a warning', async () => {
    const { server, lm } = await serve({
      capabilities: { seed: false, logprobs: false, responseFormat: 'none' },
    });
    const asked = { seed: 7, topLogprobs: 2, responseFormat: jsonSchema };
    const { warnings } = await lm.generate(say('hi', asked));
    expect(Object.keys(server.requests[0]?.body)).toEqual(['model', 'messages']);
    expect(warnings).toEqual([
      expect.stringContaining('seed 7'),
      expect.stringContaining('topLogprobs 2'),
      expect.stringContaining('JSON Schema'),
      expect.stringContaining('JSON mode'),
    ]);
  });
});

describe('the reply', () => {
  function choice(message: unknown, finish_reason: unknown = 'stop', more: object = {}): object {
    const choices = [{ index: 0, message, finish_reason, ...more }];
    return { model: 'served-tiny', choices, usage: { prompt_tokens: 5, completion_tokens: 2 } };
  }

  test('becomes completions, usage and the name of the model that answered', async () => {
    const { lm } = await serve({}, { json: completion('a', 'b') });
    expect(await lm.generate(say('hi', { n: 2 }))).toEqual({
      completions: [
        { text: 'a', finishReason: 'stop' },
        { text: 'b', finishReason: 'stop' },
      ],
      usage: {
        requests: 1,
        inputTokens: 7,
        outputTokens: 3,
        models: { 'test-model-1': { requests: 1, inputTokens: 7, outputTokens: 3 } },
      },
      model: 'test-model-1',
      warnings: [],
      cached: false,
    });
  });

  test.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['content_filter', 'content-filter'],
    ['tool_calls', 'other'],
    ['function_call', 'other'],
    ['eos', 'stop'],
    ['SAFETY', 'content-filter'],
    ['constructor', 'other'],
    [null, 'stop'],
    [undefined, 'stop'],
    ['', 'stop'],
    [3, 'stop'],
  ])('reads the finish reason %j as %s', async (wire, finishReason) => {
    const { lm } = await serve({}, { json: choice({ content: 'a' }, wire) });
    const { completions } = await lm.generate(say('hi'));
    expect(completions).toEqual([{ text: 'a', finishReason }]);
  });

  test.each<[string, unknown, string]>([
    [
      'a list of parts',
      [{ type: 'text', text: 'a' }, { type: 'thinking' }, { type: 'text', text: 'b' }],
      'ab',
    ],
    ['text after thoughts', '<think>\nhm, a?\n</think>\n\nab', 'ab'],
    ['text that mentions thoughts', 'ab <think>x</think>', 'ab <think>x</think>'],
    ['text with space around it', ' ab\n', ' ab\n'],
  ])('reads %s', async (_, content, text) => {
    const { lm } = await serve({}, { json: choice({ content, reasoning_content: 'hm' }) });
    expect((await lm.generate(say('hi'))).completions[0].text).toBe(text);
  });

  test('keeps a refusal apart, with its text', async () => {
    const { lm } = await serve({}, { json: choice({ content: null, refusal: 'No.' }) });
    const { completions } = await lm.generate(say('hi'));
    expect(completions).toEqual([{ text: 'No.', finishReason: 'refusal' }]);
  });

  test('is kept where only some completions are empty', async () => {
    const { lm } = await serve({}, { json: completion('', 'b') });
    const { completions } = await lm.generate(say('hi', { n: 2 }));
    expect(completions.map(({ text }) => text)).toEqual(['', 'b']);
  });

  test.each<[string, unknown, string]>([
    ['an empty text', choice({ content: '' }), 'invalid-response'],
    ['null', choice({ content: null }), 'invalid-response'],
    ['no message', choice(undefined), 'invalid-response'],
    [
      'only tool calls',
      choice({ content: null, tool_calls: [] }, 'tool_calls'),
      'invalid-response',
    ],
    ['space', choice({ content: ' \n' }), 'invalid-response'],
    ['nothing before the limit', choice({ content: '' }, 'length'), 'length'],
    ['thoughts up to the limit', choice({ content: '<think>hm, hm' }, 'length'), 'length'],
    ['nothing past a filter', choice({ content: '' }, 'content_filter'), 'content-filter'],
    ['nothing but a refusal', choice({ content: '' }, 'refusal'), 'refusal'],
  ])('is an error where its content is %s', async (_, json, code) => {
    const { server, lm } = await serve({}, { json });
    const error = await failureOf(lm.generate(say('hi')));
    expect([error.code, error.requests, server.requests.length]).toEqual([code, 1, 1]);
    // The address is right: a model did answer.
    expect(error.message).not.toContain('baseURL');
  });

  test.each<[string, ScriptedReply, RegExp]>([
    ['without choices', { json: { object: 'list', data: [] } }, /no choices, only object, data/],
    ['with choices that are no list', { json: { choices: {} } }, /no choices/],
    ['with empty choices', { json: { choices: [] } }, /empty list of choices/],
    [
      'that is an HTML page',
      { text: '<!doctype html><title>My UI</title>' },
      /HTML page: My UI.*\/v1/,
    ],
    ['that is plain text', { text: 'Ollama is running' }, /Ollama is running/],
    [
      'that is cut JSON',
      { text: '{"choices": [{', headers: { 'content-type': 'application/json' } },
      /no whole JSON/,
    ],
    ['that is null', { json: null }, /empty reply/],
    ['that is a number', { json: 7 }, /empty reply/],
    ['that is empty', { text: '' }, /an empty reply/],
    ['that holds an error', { json: { error: { message: 'model is asleep' } } }, /model is asleep/],
    ['that holds an error as text', { json: { error: 'out of memory' } }, /out of memory/],
  ])('is invalid %s, and says what to do', async (_, reply, message) => {
    const { server, lm } = await serve({}, reply);
    const error = await failureOf(lm.generate(say('hi')));
    expect(error.code).toBe('invalid-response');
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^tiny at 127\.0\.0\.1:\d+ gave no usable reply.*baseURL/s);
    expect(server.requests.length).toBe(1);
  });

  test('is read where a server calls JSON plain text', async () => {
    const text = JSON.stringify(completion('a'));
    const { lm } = await serve({}, { text, headers: { 'content-type': 'text/plain' } });
    expect((await lm.generate(say('hi'))).completions[0].text).toBe('a');
  });

  test('counts an error with an HTTP status of its own as that status', async () => {
    speedUpTimers(100);
    const error = { code: 502, message: 'Provider returned error', metadata: { raw: 'busy' } };
    const { server, lm } = await serve({}, { json: { error } }, { json: completion('a') });
    expect((await lm.generate(say('hi'))).usage.requests).toBe(2);
    server.script({ json: { error: { ...error, code: 429 } } });
    const failure = await failureOf(lm.generate(say('hi')));
    expect([failure.code, failure.status, failure.requests]).toEqual(['rate-limit', 429, 3]);
    expect(failure.message).toContain('Provider returned error: busy');
  });

  test('tells what a server reports of the choice alone', async () => {
    const error = { message: 'upstream broke' };
    const { lm } = await serve({}, { json: choice({ content: '' }, 'error', { error }) });
    expect((await failureOf(lm.generate(say('hi')))).message).toContain('upstream broke');
  });

  test('has no tokens where the server does not count', async () => {
    const { lm } = await serve({}, { json: { choices: [{ message: { content: 'a' } }] } });
    const { usage, model } = await lm.generate(say('hi'));
    expect(usage).toMatchObject({ requests: 1, inputTokens: 0, outputTokens: 0 });
    expect(model).toBe('tiny');
  });

  test('carries log-probabilities with their alternatives', async () => {
    const content = [
      { token: 'Yes', logprob: -0.1, top_logprobs: [{ token: 'No', logprob: -2.5 }, {}] },
      { token: '!', logprob: -0.2 },
      { logprob: 'broken' },
    ];
    const json = choice({ content: 'Yes!' }, 'stop', { logprobs: { content } });
    const { lm } = await serve({}, { json });
    const { completions } = await lm.generate(say('hi', { topLogprobs: 1 }));
    expect(completions[0].logprobs).toEqual([
      { token: 'Yes', logprob: -0.1, alternatives: [{ token: 'No', logprob: -2.5 }] },
      { token: '!', logprob: -0.2, alternatives: [] },
    ]);
  });

  test('leaves out the log-probabilities of thoughts', async () => {
    const token = (text: string) => ({ token: text, logprob: -1 });
    const content = ['<think>', 'hm', '</think>', '\n', 'Yes'].map(token);
    const json = choice({ content: '<think>hm</think>\nYes' }, 'stop', { logprobs: { content } });
    const { lm } = await serve({}, { json });
    const { completions } = await lm.generate(say('hi', { topLogprobs: 0 }));
    expect(completions[0].logprobs?.map((entry) => entry.token)).toEqual(['Yes']);
  });

  test('warns of log-probabilities that did not come', async () => {
    const { lm } = await serve();
    const { warnings, completions } = await lm.generate(say('hi', { topLogprobs: 1 }));
    expect(warnings).toEqual([expect.stringContaining('none came')]);
    expect(completions[0]).not.toHaveProperty('logprobs');
  });

  test('warns of fewer completions, and asks a server that ignores n only once for more', async () => {
    const { server, lm } = await serve({}, { json: completion('a') });
    const { warnings, completions } = await lm.generate(say('hi', { n: 3 }));
    expect(completions.length).toBe(1);
    expect(warnings).toEqual(['3 completions were asked for, and 1 came.']);
    expect(lm.capabilities.multipleCompletions).toBe(false);
    expect((await lm.generate(say('hi', { n: 3 }))).warnings).toEqual(warnings);
    expect(server.requests.map(({ body }) => body.n)).toEqual([3, undefined]);
  });

  test('never has more completions than were asked for', async () => {
    const { lm } = await serve({}, { json: completion('a', 'b') });
    expect((await lm.generate(say('hi'))).completions.length).toBe(1);
  });
});

describe('a refused parameter', () => {
  function refusal(message: string, more: object = {}, status = 400) {
    return { status, json: { error: { message, type: 'invalid_request_error', ...more } } };
  }

  test.each<[string, Partial<LMRequest>, object, string]>([
    [
      'temperature',
      { temperature: 0.7 },
      refusal("Unsupported value: 'temperature' does not support 0.7 with this model.", {
        param: 'temperature',
        code: 'unsupported_value',
      }),
      'temperature',
    ],
    [
      'temperature of which only one is allowed',
      { temperature: 0.7 },
      refusal('invalid temperature: only 1 is allowed for this model'),
      'temperature',
    ],
    [
      'seed in a list of details',
      { seed: 1 },
      {
        status: 422,
        json: { detail: [{ loc: ['body', 'seed'], msg: 'Extra inputs are not permitted' }] },
      },
      'seed',
    ],
    ['n', { n: 3 }, refusal('Only one completion choice is allowed'), 'n'],
    ['n by its name', { n: 3 }, refusal("'n' is not supported", { param: 'n' }), 'n'],
    [
      'n above what the server makes at once',
      { n: 3 },
      refusal("Field 'n': Value must be between 1 and 2, not 3", { code: 400 }),
      'n',
    ],
    [
      'logprobs',
      { topLogprobs: 2 },
      refusal('Logprobs is not enabled for models/gemini-tiny'),
      'logprobs',
    ],
    [
      'top_logprobs',
      { topLogprobs: 2 },
      { status: 400, json: { message: 'top_logprobs: unrecognized', object: 'error', code: 400 } },
      'top_logprobs',
    ],
  ])('is left out from then on: %s', async (_, asked, refused, field) => {
    const { server, lm } = await serve({}, refused, { json: completion('ok') });
    const first = await lm.generate(say('hi', asked));
    const second = await lm.generate(say('hi', asked));
    expect(first.warnings.length).toBe(1);
    expect(second.warnings).toEqual(first.warnings);
    expect(server.requests.map(({ body }) => field in body)).toEqual([true, false, false]);
    expect([first.usage.requests, second.usage.requests]).toEqual([2, 1]);
  });

  test('shows in the capabilities', async () => {
    const { lm } = await serve(
      {},
      refusal('temperature is not supported'),
      refusal('unknown parameter: seed'),
      refusal('logprobs are not available'),
      { json: completion('ok') },
    );
    const before = lm.capabilities;
    await lm.generate(say('hi', { temperature: 1, seed: 1, topLogprobs: 1 }));
    expect(before).toMatchObject({ temperature: true, seed: true, logprobs: true });
    expect(lm.capabilities).toEqual({
      responseFormat: 'json-schema',
      multipleCompletions: true,
      temperature: false,
      seed: false,
      logprobs: false,
      images: true,
    });
  });

  test('is swapped where the limit of tokens has another name', async () => {
    const message =
      "Unsupported parameter: 'max_tokens' is not supported with this model. " +
      "Use 'max_completion_tokens' instead.";
    const { server, lm } = await serve({}, refusal(message), { json: completion('ok') });
    const first = await lm.generate(say('hi', { maxTokens: 5 }));
    const second = await lm.generate(say('hi', { maxTokens: 5 }));
    const sent = server.requests.map(({ body: { model: _, messages: __, ...rest } }) => rest);
    const swapped = { max_completion_tokens: 5 };
    expect(sent).toEqual([{ max_tokens: 5 }, swapped, swapped]);
    expect(first.warnings).toEqual([expect.stringContaining('max_completion_tokens')]);
    expect(second.warnings).toEqual([]);
  });

  test('steps down from a schema to JSON mode and to the prompt alone', async () => {
    const { server, lm } = await serve(
      {},
      refusal('response_format json_schema is not supported'),
      refusal("'response_format.type' must be 'text'"),
      { json: completion('ok') },
    );
    const { warnings, usage } = await lm.generate(say('hi', { responseFormat: jsonSchema }));
    const types = server.requests.map(({ body }) => body.response_format?.type);
    expect(types).toEqual(['json_schema', 'json_object', undefined]);
    expect(warnings.length).toBe(2);
    expect(usage.requests).toBe(3);
    expect(lm.capabilities.responseFormat).toBe('none');
    await lm.generate(say('hi', { responseFormat: jsonSchema }));
    expect(server.requests.length).toBe(4);
  });

  test('keeps schemas where only JSON mode is refused', async () => {
    const message = "'response_format.type' must be 'json_schema' or 'text'";
    const { server, lm } = await serve({}, refusal(message), { json: completion('ok') });
    await lm.generate(say('hi', { responseFormat: { type: 'json-object' } }));
    await lm.generate(say('hi', { responseFormat: jsonSchema }));
    const types = server.requests.map(({ body }) => body.response_format?.type);
    expect(types).toEqual(['json_object', undefined, 'json_schema']);
    expect(lm.capabilities.responseFormat).toBe('json-schema');
  });

  test.each([
    refusal("Invalid schema for response_format 'Caption'", {
      param: 'response_format',
      code: 'invalid_json_schema',
    }),
    refusal('No parser could be made: JSON schema error at #: no such $ref', { code: 400 }),
    refusal('No parser could be made: JSON schema conversion failed: (a', { code: 400 }),
  ])('of a single schema does not cost other schemas theirs (%#)', async (bad) => {
    const { server, lm } = await serve({}, bad, { json: completion('ok') });
    await lm.generate(say('hi', { responseFormat: jsonSchema }));
    await lm.generate(say('hi', { responseFormat: jsonSchema }));
    await lm.generate(say('hi', { responseFormat: { ...jsonSchema, schema: { ...schema } } }));
    const types = server.requests.map(({ body }) => body.response_format.type);
    expect(types).toEqual(['json_schema', 'json_object', 'json_object', 'json_schema']);
  });

  test('of this call alone is sent again in the next', async () => {
    const failed = refusal('Failed to generate JSON', { code: 'json_validate_failed' });
    const { server, lm } = await serve({}, failed, { json: completion('ok') });
    await lm.generate(say('hi', { responseFormat: { type: 'json-object' } }));
    await lm.generate(say('hi', { responseFormat: { type: 'json-object' } }));
    const sent = server.requests.map(({ body }) => 'response_format' in body);
    expect(sent).toEqual([true, false, true]);
  });

  test('n is left out of greedy calls alone', async () => {
    const refused = refusal('n must be 1 when using greedy sampling, got 2.');
    const { server, lm } = await serve({}, refused, { json: completion('a', 'b') });
    await lm.generate(say('hi', { n: 2, temperature: 0 }));
    await lm.generate(say('hi', { n: 2, temperature: 1 }));
    expect(server.requests.map(({ body }) => body.n)).toEqual([2, undefined, 2]);
  });

  test('is learnt by calls that run at the same time, too', async () => {
    const { server, lm } = await serve({}, ({ body }) =>
      'seed' in body ? refusal('seed is not supported') : { json: completion('ok') },
    );
    const calls = [1, 2, 3].map((seed) => lm.generate(say('hi', { seed })));
    const responses = await Promise.all(calls);
    expect(responses.map(({ usage }) => usage.requests)).toEqual([2, 2, 2]);
    expect(server.requests.length).toBe(6);
  });

  test.each<[string, Partial<LMRequest>, object]>([
    ['a value out of range', { temperature: 5 }, refusal("Invalid 'temperature': maximum is 2")],
    ['too many tokens', { maxTokens: 1e6 }, refusal('max_tokens is too large: at most 16384')],
    ['what was not sent', {}, refusal('temperature is not supported')],
    ['nothing known', { seed: 1 }, refusal('the prompt is not supported')],
    ['a status of another kind', { seed: 1 }, refusal('seed is not supported', {}, 403)],
  ])('is no reason to leave anything out for %s', async (_, asked, refused) => {
    const { server, lm } = await serve({}, refused);
    await failureOf(lm.generate(say('hi', asked)));
    expect(server.requests.length).toBe(1);
  });

  test('of the user’s own extra fields is the user’s to take out', async () => {
    const refused = refusal('seed is not supported');
    const { server, lm } = await serve({ extra: { seed: 3 } }, refused);
    expect((await failureOf(lm.generate(say('hi')))).code).toBe('invalid-request');
    expect(server.requests.length).toBe(1);
  });
});

describe('a failure', () => {
  const sorry = { error: { message: 'Sorry, not today.' } };

  test.each([
    [400, 'invalid-request', 1],
    [401, 'authentication', 1],
    [402, 'insufficient-quota', 1],
    [403, 'authentication', 1],
    [404, 'not-found', 1],
    [405, 'not-found', 1],
    [408, 'timeout', 3],
    [409, 'server', 3],
    [413, 'invalid-request', 1],
    [422, 'invalid-request', 1],
    [429, 'rate-limit', 3],
    [500, 'server', 3],
    [502, 'server', 3],
    [503, 'server', 3],
    [529, 'server', 3],
  ])('59: with status %i is %s after %i requests', async (status, code, requests) => {
    speedUpTimers(200);
    const headers = { 'x-request-id': 'req-7' };
    const { server, lm } = await serve({}, { status, headers, json: sorry });
    const error = await failureOf(lm.generate(say('hi')));
    expect(error).toMatchObject({ code, status, requests, requestId: 'req-7', model: 'tiny' });
    expect(server.requests.length).toBe(requests);
    const after = requests > 1 ? `, after ${requests} requests` : '';
    expect(error.message).toMatch(
      new RegExp(
        `^tiny at 127.0.0.1:\\d+ gave no usable reply \\(status ${status}${after}\\): Sorry, not today\\. [A-Z]`,
      ),
    );
  });

  test('59: that passes is retried as often as told, and every request counts', async () => {
    speedUpTimers(200);
    const busy = { status: 503, json: sorry };
    const { server, lm } = await serve({ retries: 3 }, busy, busy, busy, { json: completion('a') });
    expect((await lm.generate(say('hi'))).usage.requests).toBe(4);
    expect(server.requests.length).toBe(4);
    const once = createOpenAILM({ model: 'tiny', baseURL: server.url, retries: 0 });
    server.script(busy);
    expect((await failureOf(once.generate(say('hi')))).requests).toBe(1);
  });

  test.each<[string, object, string]>([
    [
      'a spent quota',
      { status: 429, json: { error: { message: 'Pay.', code: 'insufficient_quota' } } },
      'insufficient-quota',
    ],
    [
      'a filter of the prompt',
      { status: 400, json: { error: { message: 'No.', code: 'content_filter' } } },
      'content-filter',
    ],
    [
      'an image to a model that sees none',
      { status: 500, json: { error: { message: 'image input is not supported', code: 500 } } },
      'invalid-request',
    ],
  ])('of %s is not retried', async (_, reply, code) => {
    const { server, lm } = await serve({}, reply);
    expect((await failureOf(lm.generate(say('hi')))).code).toBe(code);
    expect(server.requests.length).toBe(1);
  });

  test('59: that names a time is retried after it', async () => {
    const delays = speedUpTimers(200);
    const later = { status: 429, headers: { 'retry-after': '7' }, json: sorry };
    const { lm } = await serve({ timeoutMs: 1e6 }, later, { json: completion('a') });
    await lm.generate(say('hi'));
    const waits = delays.filter((delay) => delay < 100_000);
    const waited = waits.reduce((sum, delay) => sum + delay, 0);
    expect(waited).toBeGreaterThanOrEqual(7000);
    expect(waited).toBeLessThanOrEqual(7500);
  });

  test('that asks for more patience than anyone has is not retried', async () => {
    const later = { status: 429, headers: { 'retry-after': '3600' }, json: sorry };
    const { server, lm } = await serve({}, later);
    const error = await failureOf(lm.generate(say('hi')));
    expect([error.retryAfterMs, server.requests.length]).toEqual([3_600_000, 1]);
    expect(error.message).toContain('(status 429, asks to wait 3600 s)');
  });

  test.each<[string, ScriptedReply]>([
    ['before a reply', { cut: 'before' }],
    ['in the middle of one', { text: '{"choices": [', cut: 'after' }],
  ])('of the network %s is retried', async (_, cut) => {
    speedUpTimers(200);
    const { server, lm } = await serve({}, cut);
    const error = await failureOf(lm.generate(say('hi')));
    expect([error.code, error.requests, error.isRetryable]).toEqual(['connection', 3, true]);
    expect(error.cause).toBeInstanceOf(Error);
    server.script(cut, { json: completion('a') });
    expect((await lm.generate(say('hi'))).usage.requests).toBe(2);
  });

  test('to find a server says so', async () => {
    speedUpTimers(200);
    const refused = createOpenAILM({ model: 'tiny', baseURL: await closedURL() });
    const error = await failureOf(refused.generate(say('hi')));
    expect(error.code).toBe('connection');
    expect(error.message).toMatch(/^tiny at 127\.0\.0\.1:\d+ .*ECONNREFUSED.* baseURL\.$/);
  });

  test('on a port that fetch keeps away from says so, at once', async () => {
    const lm = createOpenAILM({ model: 'tiny', baseURL: 'http://127.0.0.1:6000/v1' });
    const error = await failureOf(lm.generate(say('hi')));
    expect(error).toMatchObject({ code: 'invalid-request', requests: 1, isRetryable: false });
    expect(error.message).toMatch(/fetch keeps away from this port.* listen on another port/);
  });

  test.each<[string, string, RegExp]>([
    [
      'an HTML page',
      '<html><head><title>502 Bad Gateway</title></head></html>',
      /HTML page: 502 Bad Gateway/,
    ],
    ['plain text', 'no such route', /no such route/],
    ['nothing', '', /an empty reply/],
    ['a list of details', '{"detail":[{"loc":["body","x"],"msg":"is odd"}]}', /body\.x: is odd/],
    ['a long page', 'x'.repeat(1e6), /x{300}…/],
  ])('told as %s is told in words', async (_, text, message) => {
    const { lm } = await serve({}, { status: 404, text });
    const error = await failureOf(lm.generate(say('hi')));
    expect(error.message).toMatch(message);
    expect(error.message.length).toBeLessThan(600);
  });

  test('that never ends is read to no end', async () => {
    const { lm } = await serve(
      { retries: 0, timeoutMs: 900 },
      { status: 500, text: 'x'.repeat(1e5), hang: true },
    );
    expect((await failureOf(lm.generate(say('hi')))).code).toBe('server');
  });

  test('of a redirection carries nothing to another place', async () => {
    const other = await startOpenAIServer();
    const headers = { location: `${other.url}/chat/completions` };
    const { lm } = await serve({ headers: { 'x-api-key': key } }, { status: 307, headers });
    const error = await failureOf(lm.generate(say('hi')));
    expect(error.message).toContain(new URL(other.url).origin);
    expect(other.requests.length).toBe(0);
  });

  test('shows no secret, even where the server repeats it', async () => {
    speedUpTimers(200);
    const headers = { 'x-own-token': 'other-s3cret' };
    const told = `Incorrect key: ${key}, Bearer ${key}, ${'x'.repeat(270)}${key}, other-s3cret`;
    for (const status of [401, 400, 500]) {
      const { lm } = await serve({ headers }, { status, json: { error: { message: told } } });
      const error = await failureOf(lm.generate(say('hi')));
      expect(error.message).toContain('Incorrect key: [secret]');
      expect(shown(error)).not.toMatch(/t3st|s3cret/);
    }
    const replies = [{ text: told }, { json: { error: told } }, { status: 500, text: told }];
    const cut = { status: 404, text: `${'x'.repeat(290)}${key}` };
    for (const reply of [...replies, cut]) {
      const { lm } = await serve({ headers }, reply);
      expect(shown(await failureOf(lm.generate(say('hi'))))).not.toMatch(/k3y|t3st|s3cret/);
      expect(shown(lm)).not.toMatch(/t3st|s3cret/);
      expect(shown(lm.settings)).not.toMatch(/t3st|s3cret/);
    }
  });
});

describe('a client of one’s own', () => {
  function clientThat(answer: () => unknown) {
    const calls: { body: object; options: object }[] = [];
    const create = async (body: object, options: object) => {
      calls.push({ body, options });
      return answer();
    };
    return { calls, client: { chat: { completions: { create } } } };
  }

  test('is asked instead, without retries of its own', async () => {
    const { calls, client } = clientThat(() => completion('a'));
    const { completions } = await createOpenAILM({ model: 'tiny', client }).generate(say('hi'));
    expect(completions[0].text).toBe('a');
    expect(calls).toEqual([
      {
        body: { model: 'tiny', messages: [{ role: 'user', content: 'hi' }] },
        options: { signal: expect.any(AbortSignal), maxRetries: 0 },
      },
    ]);
  });

  test('may be the openai package’s', async () => {
    const server = await startOpenAIServer();
    const client = new OpenAI({ apiKey: key, baseURL: server.url, maxRetries: 5 });
    const lm = createOpenAILM({ model: 'tiny', client });
    expect((await lm.generate(say('hi'))).completions[0].text).toBe('ok');
    expect(lm.settings).toEqual({ model: 'tiny', baseURL: server.url });
    server.script({ status: 401, json: { error: { message: `bad ${key}` } } });
    const error = await failureOf(lm.generate(say('hi')));
    expect(error.code).toBe('authentication');
    expect(shown([error, lm])).not.toContain(key);
  });

  test.each<[string, object, object]>([
    ['a status', { status: 429, message: 'slow' }, { code: 'rate-limit', requests: 3 }],
    ['a statusCode', { statusCode: 503 }, { code: 'server', requests: 3 }],
    [
      'plain headers',
      { status: 503, headers: { 'retry-after': 3600 } },
      { retryAfterMs: 3_600_000, requests: 1 },
    ],
    ['a code of the network', { code: 'ECONNRESET' }, { code: 'connection', requests: 3 }],
    [
      'a timeout',
      { name: 'APIConnectionTimeoutError', message: 'Request timed out.' },
      { code: 'timeout', requests: 3 },
    ],
    [
      'a mistake in its code',
      { name: 'TypeError', message: 'x is undefined' },
      { code: 'invalid-request', requests: 1 },
    ],
  ])('reports failures by %s', async (_, fields, expected) => {
    speedUpTimers(200);
    const { calls, client } = clientThat(() => {
      throw Object.assign(new Error('oops'), fields, { request: { headers: `Bearer ${key}` } });
    });
    const error = await failureOf(createOpenAILM({ model: 'tiny', client }).generate(say('hi')));
    expect(error).toMatchObject(expected);
    expect(calls.length).toBe(error.requests);
    expect(shown(error)).not.toContain(key);
  });

  test('that cuts through its key in a message keeps it, too', async () => {
    const { client } = clientThat(() => {
      throw Object.assign(new Error(`${'x'.repeat(290)}${key}`), { status: 400 });
    });
    const keyed = { ...client, apiKey: key };
    const lm = createOpenAILM({ model: 'tiny', client: keyed });
    expect(shown(await failureOf(lm.generate(say('hi'))))).not.toContain('k3y');
  });

  test('that throws no error at all is reported, too', async () => {
    speedUpTimers(200);
    const { client } = clientThat(() => Promise.reject('a word'));
    const error = await failureOf(createOpenAILM({ model: 'tiny', client }).generate(say('hi')));
    expect(error.message).toContain('a word');
  });

  test('that gives no stream is an invalid response', async () => {
    const { client } = clientThat(() => completion('a'));
    const events = createOpenAILM({ model: 'tiny', client }).stream(say('hi'));
    expect((await failureOf(eventsOf(events))).code).toBe('invalid-response');
  });
});

describe('an abort', () => {
  async function abortedBy(
    run: (signal: AbortSignal) => Promise<unknown>,
    isReady: () => boolean = () => true,
  ) {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const call = run(controller.signal);
    call.catch(() => {});
    await vi.waitFor(() => expect(isReady()).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const start = performance.now();
    controller.abort(reason);
    const error = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(performance.now() - start).toBeLessThan(300);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ name: 'AbortError', cause: reason });
  }

  test('before the call sends nothing', async () => {
    const { server, lm } = await serve();
    const signal = AbortSignal.abort('no');
    await expect(lm.generate(say('hi'), { signal })).rejects.toMatchObject({ cause: 'no' });
    await expect(eventsOf(lm.stream(say('hi'), { signal }))).rejects.toThrow(AbortedError);
    expect(server.requests.length).toBe(0);
  });

  test('during a request ends it at once and closes the connection', async () => {
    const { server, lm } = await serve({}, { delayMs: 5000 });
    await abortedBy(
      (signal) => lm.generate(say('hi'), { signal }),
      () => server.requests.length > 0,
    );
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
    expect(server.requests.length).toBe(1);
  });

  test('while waiting to retry ends the waiting', async () => {
    const { server, lm } = await serve({}, { status: 503, headers: { 'retry-after': '30' } });
    await abortedBy(
      (signal) => lm.generate(say('hi'), { signal }),
      () => server.requests.length > 0,
    );
    expect(server.requests.length).toBe(1);
  });

  test('while the openai package is still loading sends nothing', async () => {
    const server = await startOpenAIServer();
    const fresh = await withOpenAI(async (original) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return await original();
    });
    const lm = fresh({ model: 'tiny', baseURL: server.url });
    await abortedBy((signal) => lm.generate(say('hi'), { signal }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(server.requests.length).toBe(0);
  });

  test('also ends a client that does not listen', async () => {
    const create = () => new Promise(() => {});
    const lm = createOpenAILM({ model: 'tiny', client: { chat: { completions: { create } } } });
    await abortedBy((signal) => lm.generate(say('hi'), { signal }));
  });

  test('of a stream ends it at once and closes the connection', async () => {
    const { server, lm } = await serve({}, { events: [chunk('a')], hang: true });
    await abortedBy(
      (signal) => eventsOf(lm.stream(say('hi'), { signal })),
      () => server.requests.length > 0,
    );
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
  });

  test('during a request is not followed by another one', async () => {
    const controller = new AbortController();
    const create = vi.fn(async () => {
      controller.abort();
      throw Object.assign(new Error('seed is not supported'), { status: 400 });
    });
    const lm = createOpenAILM({ model: 'tiny', client: { chat: { completions: { create } } } });
    const call = lm.generate(say('hi', { seed: 1 }), { signal: controller.signal });
    await expect(call).rejects.toThrow(AbortedError);
    expect(create).toHaveBeenCalledTimes(1);
  });

  test.each<[string, ScriptedReply, (lm: Required<LM>, signal: AbortSignal) => Promise<unknown>]>([
    ['an answer', {}, (lm, signal) => lm.generate(say('hi'), { signal })],
    ['a limited call', {}, (lm, signal) => lm.generate(say('hi'), { signal, timeoutMs: 900 })],
    ['a failure', { status: 401 }, (lm, signal) => failureOf(lm.generate(say('hi'), { signal }))],
    ['no stream', {}, (lm, signal) => failureOf(eventsOf(lm.stream(say('hi'), { signal })))],
    [
      'a stream',
      { events: [chunk('a', { finish_reason: 'stop' })] },
      (lm, signal) => eventsOf(lm.stream(say('hi'), { signal })),
    ],
  ])('finds no listener and no timer left behind by %s', async (_, reply, run) => {
    const { lm } = await serve({ timeoutMs: 77_777 }, reply);
    const { signal } = new AbortController();
    const started = vi.spyOn(globalThis, 'setTimeout');
    const stopped = vi.spyOn(globalThis, 'clearTimeout');
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await run(lm, signal);
    const timers = started.mock.calls.flatMap(([, ms], index) =>
      ms === 77_777 || ms === 900 ? [started.mock.results[index]?.value] : [],
    );
    const cleared = stopped.mock.calls.map(([timer]) => timer);
    vi.restoreAllMocks();
    expect(timers.length).toBeGreaterThan(1);
    expect(timers.filter((timer) => !cleared.includes(timer))).toEqual([]);
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});

describe('time', () => {
  test('is limited for every request, which is then tried again', async () => {
    speedUpTimers(30);
    const { server, lm } = await serve({ timeoutMs: 6000 }, { delayMs: 5000 });
    const error = await failureOf(lm.generate(say('hi')));
    expect([error.code, error.requests, server.requests.length]).toEqual(['timeout', 3, 3]);
    expect(error.message).toContain('within 6000 ms');
  });

  test('covers a body that never ends', async () => {
    const { lm } = await serve({ timeoutMs: 60, retries: 0 }, { text: '{', hang: true });
    expect((await failureOf(lm.generate(say('hi')))).code).toBe('timeout');
  });

  test('is limited for a whole call, retries included', async () => {
    const { server, lm } = await serve({ retries: 9 }, { status: 503 });
    const start = performance.now();
    const error = await failureOf(lm.generate(say('hi'), { timeoutMs: 150 }));
    expect(performance.now() - start).toBeLessThan(500);
    expect(error).toMatchObject({ code: 'timeout', requests: 1, cause: { status: 503 } });
    expect(error.message).toContain('150 ms');
    expect(server.requests.length).toBe(1);
  });

  test('without end is no limit', async () => {
    const { lm } = await serve({}, { delayMs: 20 });
    const options = { timeoutMs: Number.POSITIVE_INFINITY };
    expect((await lm.generate(say('hi'), options)).completions.length).toBe(1);
  });

  test('of a stream is limited, too', async () => {
    const { server, lm } = await serve({ timeoutMs: 250 }, { events: [chunk('a')], hang: true });
    const error = await failureOf(eventsOf(lm.stream(say('hi'))));
    expect([error.code, error.text]).toEqual(['timeout', 'a']);
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
    const whole = failureOf(eventsOf(lm.stream(say('hi'), { timeoutMs: 40 })));
    expect((await whole).message).toContain('40 ms');
  });
});

describe('a stream', () => {
  const usage = { choices: [], usage: { prompt_tokens: 4, completion_tokens: 2 } };
  const end = chunk(undefined, { finish_reason: 'stop' });

  function texts(events: readonly LMStreamEvent[]): string[] {
    return events.flatMap((event) => (event.type === 'text' ? [event.text] : []));
  }

  test('gives text as it grows and the whole response at the end', async () => {
    const first = chunk('', { delta: { role: 'assistant', content: '' } });
    const events = [first, chunk('a '), chunk('frog'), end, usage, '[DONE]'];
    const { server, lm } = await serve({}, { events });
    const got = await eventsOf(lm.stream(say('hi', { seed: 1 })));
    expect(got).toEqual([
      { type: 'text', text: 'a ' },
      { type: 'text', text: 'frog' },
      {
        type: 'end',
        response: {
          completions: [{ text: 'a frog', finishReason: 'stop' }],
          usage: {
            requests: 1,
            inputTokens: 4,
            outputTokens: 2,
            models: { 'test-model-1': { requests: 1, inputTokens: 4, outputTokens: 2 } },
          },
          model: 'test-model-1',
          warnings: [],
          cached: false,
        },
      },
    ]);
    expect(server.requests[0]?.body).toMatchObject({
      seed: 1,
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  test('gives each text before the next one is sent', async () => {
    const { lm } = await serve({}, { events: [chunk('a'), 80, chunk('b'), end, '[DONE]'] });
    const times: number[] = [];
    for await (const event of lm.stream(say('hi'))) {
      if (event.type === 'text') times.push(performance.now());
    }
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(40);
  });

  test('goes without usage where the server refuses to count', async () => {
    const refused = { status: 400, json: { error: { message: 'Unknown field: stream_options' } } };
    const { server, lm } = await serve({}, refused, { events: [chunk('a'), end, '[DONE]'] });
    await eventsOf(lm.stream(say('hi')));
    await eventsOf(lm.stream(say('hi')));
    const sent = server.requests.map(({ body }) => 'stream_options' in body);
    expect(sent).toEqual([true, false, false]);
  });

  test('is retried until it begins', async () => {
    speedUpTimers(200);
    const { lm } = await serve({}, { status: 503 }, { events: [chunk('a'), end, '[DONE]'] });
    const last = (await eventsOf(lm.stream(say('hi')))).at(-1);
    expect(last).toMatchObject({ response: { usage: { requests: 2 } } });
  });

  test('keeps several completions apart and shows the first', async () => {
    const other = (text: string) => chunk(text, { index: 1 });
    const ends = [end, chunk(undefined, { index: 1, finish_reason: 'length' })];
    const events = [other('x'), chunk('a'), other('y'), chunk('b'), ...ends, '[DONE]'];
    const { lm } = await serve({}, { events });
    const got = await eventsOf(lm.stream(say('hi', { n: 2 })));
    expect(texts(got)).toEqual(['a', 'b']);
    expect(got.at(-1)).toMatchObject({
      response: {
        completions: [
          { text: 'ab', finishReason: 'stop' },
          { text: 'xy', finishReason: 'length' },
        ],
      },
    });
  });

  test.each<[string, string[], string]>([
    ['thoughts', ['<thi', 'nk>hm', '</th', 'ink>', '\n\n', 'a', 'b'], 'ab'],
    ['thoughts in one piece', ['<think>hm</think> ab'], 'ab'],
    ['what begins like thoughts', ['<th', 'e end>'], '<the end>'],
    ['a start of thoughts alone', ['<think'], '<think'],
    ['space', [' ', ' a'], '  a'],
  ])('shows no thoughts: %s', async (_, pieces, shownText) => {
    const events = [...pieces.map((piece) => chunk(piece)), end, '[DONE]'];
    const { lm } = await serve({}, { events });
    const got = await eventsOf(lm.stream(say('hi')));
    expect(texts(got).join('')).toBe(shownText);
    expect(got.at(-1)).toMatchObject({ response: { completions: [{ text: shownText }] } });
  });

  test('carries log-probabilities', async () => {
    const logprobs = (token: string) => ({ content: [{ token, logprob: -1 }] });
    const events = [
      chunk('a', { logprobs: logprobs('a') }),
      chunk('b', { logprobs: logprobs('b') }),
      end,
      '[DONE]',
    ];
    const { lm } = await serve({}, { events });
    const last = (await eventsOf(lm.stream(say('hi', { topLogprobs: 0 })))).at(-1);
    const tokens = last?.type === 'end' ? last.response.completions[0].logprobs : undefined;
    expect(tokens?.map(({ token }) => token)).toEqual(['a', 'b']);
  });

  test('closes the connection when its reader leaves', async () => {
    const { server, lm } = await serve({}, { events: [chunk('a'), chunk('b')], hang: true });
    for await (const event of lm.stream(say('hi'))) {
      if (event.type === 'text') break;
    }
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
  });

  test.each<[string, ScriptedReply]>([
    ['cut', { events: [chunk('a fr'), chunk('og')], cut: 'after' }],
    ['ended too early', { events: [chunk('a fr'), chunk('og')] }],
  ])('that is %s is a connection error with the text so far', async (_, reply) => {
    const { server, lm } = await serve({}, reply);
    const error = await failureOf(eventsOf(lm.stream(say('hi'))));
    expect(error).toMatchObject({ code: 'connection', text: 'a frog', requests: 1 });
    expect(server.requests.length).toBe(1);
  });

  test('that reports an error in the middle is that error', async () => {
    const error = { message: `overloaded ${key}`, code: 503 };
    const { lm } = await serve({}, { events: [chunk('a'), { error }] });
    const failure = await failureOf(eventsOf(lm.stream(say('hi'))));
    expect(failure).toMatchObject({ code: 'server', status: 503, text: 'a' });
    expect(shown(failure)).not.toContain(key);
  });

  test('writes nothing to the console', async () => {
    const error = vi.fn();
    vi.stubGlobal('console', { ...console, error });
    const { lm } = await serve({}, { events: ['{"choices":'] });
    await failureOf(eventsOf(lm.stream(say('hi'))));
    vi.unstubAllGlobals();
    expect(error).not.toHaveBeenCalled();
  });

  test.each<[string, ScriptedReply, string]>([
    ['an HTML page', { text: '<!doctype html>' }, 'invalid-response'],
    ['a plain completion', { json: completion('a') }, 'invalid-response'],
    ['nothing', { events: ['[DONE]'] }, 'invalid-response'],
    ['broken JSON', { events: ['{"choices":'] }, 'invalid-response'],
    ['no text', { events: [chunk(undefined, { finish_reason: 'length' })] }, 'length'],
  ])('that is %s is an error', async (_, reply, code) => {
    const { lm } = await serve({}, reply);
    expect((await failureOf(eventsOf(lm.stream(say('hi'))))).code).toBe(code);
  });
});

test('is an LM', async () => {
  const lm: LM = createOpenAILM({ model: 'tiny', apiKey: key });
  expect(JSON.parse(JSON.stringify(lm))).toEqual({
    model: 'tiny',
    settings: { model: 'tiny', baseURL: 'https://api.openai.com/v1' },
  });
});
