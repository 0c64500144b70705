import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { AbortedError, ConfigurationError, LMError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import { raceAbort } from '../../src/internal/abort.ts';
import type { CallOptions, LM, LMRequest, LMResponse, LMStreamEvent } from '../../src/lm.ts';
import { cachedLM } from '../../src/lms/cached-lm.ts';
import { createOpenAILM } from '../../src/lms/openai-lm.ts';
import { noUsage, usageOf } from '../../src/prediction.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import type { Store } from '../../src/store.ts';
import { createMemoryStore } from '../../src/stores/memory.ts';
import { describeLM } from '../../src/testing/describe-lm.ts';
import { type MockReply, mockLM } from '../../src/testing/mock-lm.ts';
import { chunk, completion, startOpenAIServer } from '../support/openai-server.ts';
import { png } from '../support/png.ts';

const sig = signature('question -> answer');

function say(text: string, more: Partial<LMRequest> = {}): LMRequest {
  return { messages: [{ role: 'user', content: [{ type: 'text', text }] }], ...more };
}

function show(image: Image): LMRequest {
  return { messages: [{ role: 'user', content: [{ type: 'image', image }] }] };
}

/** Answers each request with its number. */
function counting(settings: LM['settings'] = { model: 'm' }, model = 'm') {
  let count = 0;
  const inner = mockLM(() => `reply ${++count}`, { model, delayMs: 2 });
  return { inner, lm: { ...inner, settings } };
}

const textOf = ({ completions }: LMResponse) => completions[0].text;

async function eventsOf(events: AsyncIterable<LMStreamEvent> | undefined) {
  const all: LMStreamEvent[] = [];
  for await (const event of events ?? []) all.push(event);
  return all;
}

/** An LM whose calls are answered by hand, and which heeds its signal. */
function manual() {
  const calls: {
    resolve: (text: string) => void;
    reject: (error: unknown) => void;
    options: CallOptions;
  }[] = [];
  const lm: LM = {
    ...mockLM([]),
    generate: (_, options = {}) => {
      const reply = new Promise<LMResponse>((resolve, reject) => {
        calls.push({
          options,
          reject,
          resolve: (text) =>
            resolve({
              completions: [{ text, finishReason: 'stop' }],
              usage: usageOf('m', { requests: 1, inputTokens: 5, outputTokens: 2 }),
              model: 'm',
              warnings: [],
              cached: false,
            }),
        });
      });
      return raceAbort(reply, options.signal);
    },
  };
  return { lm, calls };
}

describe('a cached LM', () => {
  describeLM(() => cachedLM(mockLM(() => '{"greeting": "hello"}', { delayMs: 20 })), {
    test,
    expect,
  });

  test('57: sends an equal request once; the second reply is flagged and used nothing', async () => {
    const { inner, lm } = counting();
    const cached = cachedLM(lm);
    const first = await cached.generate(say('hi'));
    const second = await cached.generate(say('hi'));
    expect([first.cached, first.usage.requests]).toEqual([false, 1]);
    expect(second).toMatchObject({ cached: true, usage: noUsage, completions: first.completions });
    expect(second.model).toBe('m');
    expect(inner.requests).toHaveLength(1);
  });

  test('57: a predictor on it uses nothing the second time', async () => {
    const lm = cachedLM(mockLM([{ answer: 'a' }]));
    const predict = new Predict(sig, { lm });
    await predict.forward({ question: 'x' });
    const { output, usage, report } = await predict.forward({ question: 'x' });
    expect([output, usage, report.requests]).toEqual([{ answer: 'a' }, noUsage, 0]);
  });

  test('57: another sampleIndex is another request, and the index is never sent', async () => {
    const server = await startOpenAIServer({ json: completion('a') }, { json: completion('b') });
    const lm = cachedLM(createOpenAILM({ model: 'tiny', baseURL: server.url }));
    const texts = [];
    for (const sampleIndex of [0, 1, 0, 1, undefined]) {
      texts.push(textOf(await lm.generate(say('hi', { sampleIndex }))));
    }
    expect(texts).toEqual(['a', 'b', 'a', 'b', 'a']);
    expect(server.requests).toHaveLength(2);
    expect(JSON.stringify(server.requests)).not.toContain('sampleIndex');
  });

  test('57: n samples stay n different ones with a warm cache', async () => {
    let count = 0;
    const oneByOne = { capabilities: { multipleCompletions: false } };
    const inner = mockLM(() => ({ answer: `a${++count}` }), oneByOne);
    const predict = new Predict(sig, { lm: cachedLM(inner) });
    const { completions } = await predict.forward({ question: 'x' }, { n: 3 });
    const warm = await predict.forward({ question: 'x' }, { n: 3 });
    expect(new Set(completions.map(({ answer }) => answer)).size).toBe(3);
    expect(warm.completions).toEqual(completions);
    expect(warm.usage).toEqual(noUsage);
    const other = await predict.forward({ question: 'x' }, { n: 3, sampleIndex: 3 });
    expect(other.completions).not.toEqual(completions);
  });

  test('58: tells apart everything that can change the reply', async () => {
    const { inner, lm } = counting();
    const cached = cachedLM(lm);
    const requests: LMRequest[] = [
      say('hi'),
      say('hi '),
      say('hi', { n: 2 }),
      say('hi', { temperature: 0 }),
      say('hi', { temperature: 1 }),
      say('hi', { maxTokens: 9 }),
      say('hi', { seed: 1 }),
      say('hi', { topLogprobs: 2 }),
      say('hi', { responseFormat: { type: 'json-object' } }),
      say('hi', { sampleIndex: 1 }),
      { messages: [...say('hi').messages, ...say('hi').messages] },
      { messages: [{ role: 'system', content: [{ type: 'text', text: 'hi' }] }] },
      show(Image.fromBytes(png(8, 8))),
      show(Image.fromBytes(png(9, 8))),
    ];
    for (const request of [...requests, ...requests]) await cached.generate(request);
    expect(inner.requests).toHaveLength(requests.length);
  });

  test('58: takes for equal what only looks different', async () => {
    const { inner, lm } = counting();
    const cached = cachedLM(lm);
    const format = (schema: Record<string, string>): LMRequest =>
      say('hi', { responseFormat: { type: 'json-schema', name: 'o', schema } });
    const origin = { signature: sig, adapter: { ...Object.create(null), name: 'other' } };
    const pairs: [LMRequest, LMRequest][] = [
      [say('a'), say('a', { n: 1, sampleIndex: 0, seed: undefined })],
      [say('b', { temperature: 0 }), say('b', { temperature: -0 })],
      [say('c'), say('c', { origin })],
      [format({ a: '1', b: '2' }), format({ b: '2', a: '1' })],
      [show(Image.fromBytes(png(8, 8))), show(Image.fromBytes(png(8, 8)))],
    ];
    for (const [one, other] of pairs) {
      await cached.generate(one);
      expect((await cached.generate(other)).cached).toBe(true);
    }
    expect(inner.requests).toHaveLength(pairs.length);
  });

  test('58: keeps servers, models and settings apart in one store', async () => {
    const store = createMemoryStore();
    const lms = [
      counting({ baseURL: 'http://one/v1' }),
      counting({ baseURL: 'http://two/v1' }),
      counting({ baseURL: 'http://one/v1', temperature: 1 }),
      counting({ baseURL: 'http://one/v1' }, 'other'),
    ];
    for (const { lm } of lms) await cachedLM(lm, { store }).generate(say('hi'));
    expect(lms.map(({ inner }) => inner.requests.length)).toEqual([1, 1, 1, 1]);
    const again = counting({ baseURL: 'http://one/v1' });
    expect((await cachedLM(again.lm, { store }).generate(say('hi'))).cached).toBe(true);
  });

  test('58: does not serve again what a predictor could not read', async () => {
    const replies: MockReply[] = ['no fields', 'none either', { answer: 'now' }];
    const inner = mockLM(replies);
    const predict = new Predict(sig, { lm: cachedLM(inner) });
    await expect(predict.forward({ question: 'x' })).rejects.toThrow();
    expect((await predict.forward({ question: 'x' })).output).toEqual({ answer: 'now' });
    expect((await predict.forward({ question: 'x' })).usage).toEqual(noUsage);
    expect(inner.unused).toBe(0);
  });

  test('58: says so where an unreadable reply could not be taken out', async () => {
    const store: Store = {
      ...createMemoryStore(),
      delete: () => Promise.reject(new Error('locked')),
    };
    const lm = cachedLM(mockLM(['?', { answer: 'a' }]), { store });
    const { report } = await new Predict(sig, { lm }).forward({ question: 'x' });
    expect(report.warnings.join()).toContain('may still be in the cache: locked');
  });

  test('keeps log-probabilities, finish reasons and warnings', async () => {
    const reply: LMResponse = {
      completions: [
        {
          text: 'a\ud83d\udc38',
          finishReason: 'length',
          logprobs: [
            {
              token: 'a',
              logprob: -0.5,
              alternatives: [{ token: 'b', logprob: Number.NEGATIVE_INFINITY }],
            },
          ],
        },
        { text: '', finishReason: 'refusal' },
      ],
      usage: usageOf('m', { requests: 1, inputTokens: 1, outputTokens: 1 }),
      model: 'm-2024',
      warnings: ['seed was left out'],
      cached: false,
    };
    const cached = cachedLM({ ...mockLM([]), generate: async () => reply });
    await cached.generate(say('hi'));
    const { discard: _, ...kept } = await cached.generate(say('hi'));
    expect(kept).toEqual({ ...reply, usage: noUsage, cached: true });
  });

  test('has the capabilities that its LM has at the time', () => {
    let images = false;
    const lm: LM = {
      ...mockLM([]),
      get capabilities() {
        return { ...mockLM([]).capabilities, images };
      },
    };
    const cached = cachedLM(lm);
    images = true;
    expect(cached.capabilities.images).toBe(true);
    expect(() => cachedLM(lm, Object({ stor: 1 }))).toThrow(/no option `stor`/);
  });
});

describe('a failure', () => {
  test('is not kept', async () => {
    const down = new LMError('down', { code: 'server', model: 'm' });
    const cached = cachedLM(mockLM([down, 'up']));
    await expect(cached.generate(say('hi'))).rejects.toBe(down);
    expect(textOf(await cached.generate(say('hi')))).toBe('up');
  });

  test('of a shared request is heard by all and counted once', async () => {
    const { lm, calls } = manual();
    const cached = cachedLM(lm);
    const both = Promise.allSettled([cached.generate(say('hi')), cached.generate(say('hi'))]);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    calls[0]?.reject(new LMError('down', { code: 'server', model: 'm', status: 503, requests: 3 }));
    const errors = (await both).map((result) => result.status === 'rejected' && result.reason);
    expect(errors).toMatchObject([
      { code: 'server', status: 503, requests: 3 },
      { code: 'server', status: 503, requests: 0, message: 'down' },
    ]);
  });

  test('of an LM that gives no completion is an LMError', async () => {
    const cached = cachedLM({ ...mockLM([]), generate: async () => JSON.parse('{}') });
    await expect(cached.generate(say('hi'))).rejects.toMatchObject({ code: 'invalid-response' });
  });
});

describe('equal calls at one time', () => {
  test('58: share one request, which is counted once', async () => {
    const { inner, lm } = counting();
    const cached = cachedLM(lm);
    const replies = await Promise.all(Array.from({ length: 5 }, () => cached.generate(say('hi'))));
    expect(inner.requests).toHaveLength(1);
    expect(new Set(replies.map(textOf)).size).toBe(1);
    expect(replies.map(({ usage }) => usage.requests)).toEqual([1, 0, 0, 0, 0]);
    expect(replies.map(({ cached }) => cached)).toEqual([false, true, true, true, true]);
  });

  test('58: go on where one of them aborts, and another counts the request', async () => {
    const { lm, calls } = manual();
    const cached = cachedLM(lm);
    const controller = new AbortController();
    const leaving = cached.generate(say('hi'), { signal: controller.signal });
    const staying = cached.generate(say('hi'));
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    controller.abort('bye');
    await expect(leaving).rejects.toMatchObject({ name: 'AbortError', cause: 'bye' });
    expect(calls[0]?.options.signal?.aborted).toBe(false);
    calls[0]?.resolve('a');
    expect(await staying).toMatchObject({ cached: false, usage: { requests: 1 } });
  });

  test('58: go on where one of them runs out of time', async () => {
    const { lm, calls } = manual();
    const cached = cachedLM(lm);
    const leaving = cached.generate(say('hi'), { timeoutMs: 10 });
    const staying = cached.generate(say('hi'), { timeoutMs: 10_000 });
    await expect(leaving).rejects.toMatchObject({ code: 'timeout', requests: 0 });
    calls[0]?.resolve('a');
    expect((await staying).usage.requests).toBe(1);
    expect(calls).toHaveLength(1);
  });

  test('58: end their request when all have gone, and leave nothing behind', async () => {
    const { lm, calls } = manual();
    const cached = cachedLM(lm);
    const controller = new AbortController();
    const { signal } = controller;
    const removed = vi.spyOn(signal, 'removeEventListener');
    const added = vi.spyOn(signal, 'addEventListener');
    const one = cached.generate(say('hi'), { signal });
    const two = cached.generate(say('hi'), { timeoutMs: 20 });
    await expect(two).rejects.toMatchObject({ code: 'timeout', requests: 0 });
    expect(calls[0]?.options.signal?.aborted).toBe(false);
    controller.abort();
    await expect(one).rejects.toBeInstanceOf(AbortedError);
    expect(calls[0]?.options.signal?.aborted).toBe(true);
    const next = cached.generate(say('hi'));
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    calls[1]?.resolve('b');
    expect(textOf(await next)).toBe('b');
    expect(removed.mock.calls.length).toBeGreaterThanOrEqual(added.mock.calls.length);
  });

  test('the last one to run out of time counts the request', async () => {
    const { lm } = manual();
    const reply = cachedLM(lm).generate(say('hi'), { timeoutMs: 10 });
    await expect(reply).rejects.toMatchObject({ code: 'timeout', requests: 1 });
  });

  test('send nothing where they were aborted before', async () => {
    const { inner, lm } = counting();
    const reply = cachedLM(lm).generate(say('hi'), { signal: AbortSignal.abort('no') });
    await expect(reply).rejects.toMatchObject({ name: 'AbortError', cause: 'no' });
    expect(inner.requests).toHaveLength(0);
  });
});

describe('a store', () => {
  const broken = () => Promise.reject(new Error('disk full'));

  test.each<[string, Partial<Store>, RegExp]>([
    ['that cannot be read', { get: broken }, /could not be read: disk full/],
    ['that throws at once', { get: Object(() => Object(null).x.y) }, /could not be read/],
    ['that cannot be written', { set: broken }, /could not be kept in the cache: disk full/],
    ['that holds no text', { get: async () => new Uint8Array([255, 254]) }, /no reply/],
    ['that holds other JSON', { get: async () => bytes('{"version":2}') }, /no reply/],
    ['that holds half a reply', { get: async () => bytes('{"version":1,"comp') }, /no reply/],
    [
      'that holds no completions',
      { get: async () => bytes('{"version":1,"model":"m","warnings":[],"completions":[]}') },
      /no reply/,
    ],
    [
      'that holds other values',
      {
        get: async () =>
          bytes('{"version":1,"model":"m","warnings":[],"completions":[{"text":5}]}'),
      },
      /no reply/,
    ],
  ])('%s is a miss with a warning', async (_, store, warning) => {
    const { lm } = counting();
    const cached = cachedLM(lm, { store: { ...createMemoryStore(), ...store } });
    const { completions, warnings, usage } = await cached.generate(say('hi'));
    expect([completions[0].text, usage.requests]).toEqual(['reply 1', 1]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(warning);
  });

  test('is passed by where the request cannot be keyed, with a warning', async () => {
    const { inner, lm } = counting();
    const cached = cachedLM({ ...lm, settings: Object({ big: 1n }) });
    const { warnings } = await cached.generate(say('hi'));
    await cached.generate(say('hi'));
    expect(warnings.join()).toMatch(/cannot be kept in a cache: .*BigInt/);
    expect(inner.requests).toHaveLength(2);
  });

  test('never sees a secret or the text of a request in a key', async () => {
    const keys: string[] = [];
    const memory = createMemoryStore();
    const store: Store = {
      ...memory,
      set: (key, value) => {
        keys.push(key);
        return memory.set(key, value);
      },
    };
    await cachedLM(counting().lm, { store }).generate(say('hi'));
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});

describe('a cached stream', () => {
  const events = [
    chunk('A fr'),
    10,
    chunk('og.'),
    chunk(undefined, { finish_reason: 'stop' }),
    '[DONE]',
  ];

  async function streaming(...replies: Parameters<typeof startOpenAIServer>) {
    const server = await startOpenAIServer(...replies);
    return { server, lm: cachedLM(createOpenAILM({ model: 'tiny', baseURL: server.url })) };
  }

  test('streams what is not kept, and gives it as one piece the next time', async () => {
    const { server, lm } = await streaming({ events });
    const first = await eventsOf(lm.stream?.(say('hi')));
    expect(first.slice(0, -1).map((event) => event.type === 'text' && event.text)).toEqual([
      'A fr',
      'og.',
    ]);
    const again = await eventsOf(lm.stream?.(say('hi')));
    expect(again).toMatchObject([
      { type: 'text', text: 'A frog.' },
      { type: 'end', response: { cached: true, usage: noUsage } },
    ]);
    expect((await lm.generate(say('hi'))).cached).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  test('58: is shared, also with one that comes later or wants the whole', async () => {
    const { server, lm } = await streaming({ events: [chunk('A'), 60, ...events] });
    const first = eventsOf(lm.stream?.(say('hi')));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    const [one, late, whole] = await Promise.all([
      first,
      eventsOf(lm.stream?.(say('hi'))),
      lm.generate(say('hi')),
    ]);
    expect(server.requests).toHaveLength(1);
    expect(late.slice(0, -1)).toEqual(one.slice(0, -1));
    expect(textOf(whole)).toBe('AA frog.');
    const usages = [...one, ...late].map((event) => event.type === 'end' && event.response.usage);
    const counted = [...usages, whole.usage].filter((usage) => usage && usage.requests > 0);
    expect(counted).toHaveLength(1);
  });

  test('closes its connection when its reader leaves, and keeps nothing', async () => {
    const { server, lm } = await streaming({ events: [chunk('A')], hang: true });
    for await (const _ of lm.stream?.(say('hi')) ?? []) break;
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
    server.script({ json: completion('b') });
    expect(textOf(await lm.generate(say('hi')))).toBe('b');
  });

  test('closes its connection when its reader aborts while busy with a piece', async () => {
    const { server, lm } = await streaming({ events: [chunk('A')], hang: true });
    const controller = new AbortController();
    const reader = lm.stream?.(say('hi'), { signal: controller.signal })[Symbol.asyncIterator]();
    onTestFinished(async () => void (await reader?.return?.()));
    await reader?.next();
    controller.abort('enough');
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
    await expect(reader?.next()).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
  });

  test('is not there where the LM has none', () => {
    const { stream: _, ...lm } = mockLM([]);
    expect(cachedLM(lm).stream).toBeUndefined();
  });
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test('nothing is wrapped where there is no model', () => {
  const wrap = () => Reflect.apply(cachedLM, undefined, [undefined, {}]);
  expect(wrap).toThrow(ConfigurationError);
  expect(wrap).toThrow('cachedLM needs a language model, such as createOpenAILM(');
});
