import { describe, expect, test } from 'vitest';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import { LMError } from '../../src/errors.ts';
import type { LM, LMRequest } from '../../src/lm.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { mockCompletion, mockLM } from '../../src/testing/mock-lm.ts';

const sig = signature('q -> a');
const request: LMRequest = {
  messages: [{ role: 'user', content: [{ type: 'text', text: 'one two three' }] }],
};

async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`it resolved: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

describe('mockLM', () => {
  test('writes an object in the format of whoever asks', async () => {
    const lm = mockLM(() => ({ a: 'x' }));
    const text = async (origin: LMRequest['origin']) =>
      (await lm.generate({ ...request, origin })).completions[0].text;
    expect(await text({ signature: sig, adapter: chatAdapter })).toBe(
      '[[ ## a ## ]]\nx\n\n[[ ## completed ## ]]\n',
    );
    expect(await text({ signature: sig, adapter: jsonAdapter })).toBe('{\n  "a": "x"\n}');
    expect(await text(undefined)).toBe('{"a":"x"}');
  });

  test('sends a text as it is, throws an error, and asks a function', async () => {
    const own = new Error('own');
    const lm = mockLM([
      'raw',
      own,
      async ({ messages }) => `${messages.length} message`,
      mockCompletion({ text: 'cut', finishReason: 'length' }),
    ]);
    expect((await lm.generate(request)).completions).toEqual([
      { text: 'raw', finishReason: 'stop' },
    ]);
    expect(await thrownBy(lm.generate(request))).toBe(own);
    expect((await lm.generate(request)).completions[0].text).toBe('1 message');
    expect((await lm.generate(request)).completions[0].finishReason).toBe('length');
  });

  test('records requests and what is left of the script', async () => {
    const lm = mockLM(['a', 'b', 'c']);
    await lm.generate({ ...request, n: 2, seed: 1 });
    expect(lm.requests).toEqual([{ ...request, n: 2, seed: 1 }]);
    expect(lm.unused).toBe(1);
    expect(mockLM(() => 'x').unused).toBe(0);
  });

  test('fails on a request that the script does not foresee, and says so', async () => {
    const lm = mockLM(['a']);
    await lm.generate(request);
    const error = await thrownBy(lm.generate(request));
    expect(error).toBeInstanceOf(LMError);
    expect(error).toMatchObject({
      message: expect.stringContaining(
        'mockLM got request 2, but its script of 1 replies is used up',
      ),
    });
  });

  test('gives usage by words, its own model name, and a copy of its script alone', async () => {
    const script = ['four words are here'];
    const lm = mockLM(script, { model: 'tiny' });
    script.push('more');
    const response = await lm.generate(request);
    expect(response).toMatchObject({
      model: 'tiny',
      cached: false,
      warnings: [],
      usage: { requests: 1, inputTokens: 3, outputTokens: 4, models: { tiny: { requests: 1 } } },
    });
    expect(lm.unused).toBe(0);
  });

  test('can do everything, but for what it is told that it cannot', () => {
    const { capabilities } = mockLM([], { capabilities: { images: false, seed: undefined } });
    expect(capabilities).toEqual({
      responseFormat: 'json-schema',
      multipleCompletions: true,
      temperature: true,
      seed: true,
      logprobs: true,
      images: false,
    });
  });

  test('heeds an abort before, during a delay and in a function that never ends', async () => {
    const aborted = { name: 'AbortError', cause: 'why' };
    const lm = mockLM(['a']);
    expect(
      await thrownBy(lm.generate(request, { signal: AbortSignal.abort('why') })),
    ).toMatchObject(aborted);
    expect(lm.requests).toHaveLength(0);
    const endless = [mockLM(['a'], { delayMs: 60_000 }), mockLM(() => new Promise(() => {}))];
    for (const slow of endless) {
      const controller = new AbortController();
      const result = thrownBy(slow.generate(request, { signal: controller.signal }));
      controller.abort('why');
      expect(await result).toMatchObject(aborted);
    }
  });

  test('heeds the time limit in the same places', async () => {
    const endless = [mockLM(['a'], { delayMs: 60_000 }), mockLM(() => new Promise(() => {}))];
    for (const slow of endless) {
      const error = await thrownBy(slow.generate(request, { timeoutMs: 5 }));
      expect(error).toMatchObject({ code: 'timeout', message: expect.stringContaining('5 ms') });
    }
    expect((await mockLM(['a'], { delayMs: 1 }).generate(request, { timeoutMs: 5000 })).model).toBe(
      'mock',
    );
  });
});

test('mockLM says that log-probabilities are missing in its script', async () => {
  const logprobs = [{ token: 'yes', logprob: -0.1, alternatives: [] }];
  const lm = mockLM([mockCompletion({ text: 'yes', finishReason: 'stop', logprobs }), 'yes']);
  const asked = { ...request, topLogprobs: 2 };
  const scripted = await lm.generate(asked);
  expect(scripted.completions[0].logprobs).toEqual(logprobs);
  expect(scripted.warnings).toEqual([]);
  const { warnings } = await lm.generate(asked);
  expect(warnings).toEqual(['Log-probabilities were asked for, and the script has none.']);
});

describe('a script that does not fit', () => {
  test('is told with the reason, where the request is a repair', async () => {
    const predict = new Predict(signature('q -> answer'), { lm: mockLM([{ answr: 'a' }]) });
    await expect(predict.forward({ q: 'x' })).rejects.toThrow(
      /script of 1 replies is used up.*repairs the reply before.*`answer` is missing/,
    );
  });

  test.each([
    [[5], /Reply 1 of a mockLM gave 5. Give an object of output fields, a string/],
    [['a', ['b']], /Reply 2 of a mockLM gave a list/],
    [[undefined], /Reply 1 of a mockLM gave undefined/],
  ])('is refused where a reply is none: %j', (script, message) => {
    expect(() => Reflect.apply(mockLM, undefined, [script])).toThrow(message);
  });

  test('is told where a function gives no reply', async () => {
    const lm: LM = Reflect.apply(mockLM, undefined, [() => undefined]);
    await expect(lm.generate(request)).rejects.toThrow('The function of a mockLM gave undefined.');
  });

  test('has no options but those there are', () => {
    expect(() => Reflect.apply(mockLM, undefined, [[], { modle: 'x' }])).toThrow(
      'mockLM has no option `modle`',
    );
  });

  test('is refused where it is no list and no function', () => {
    expect(() => Reflect.apply(mockLM, undefined, ['hi'])).toThrow(/list of replies/);
    expect(() => Reflect.apply(mockLM, undefined, [])).toThrow(/list of replies/);
  });
});
