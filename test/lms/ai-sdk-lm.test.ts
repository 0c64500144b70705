import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import { AbortedError, ConfigurationError, LMError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import type { LM, LMRequest, LMStreamEvent, ResponseFormat } from '../../src/lm.ts';
import { type AISDKLMOptions, createAISDKLM } from '../../src/lms/ai-sdk-lm.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import {
  finish,
  type ModelReply,
  partsOf,
  resultOf,
  scriptedModel,
  streamOf,
  versions,
} from '../support/ai-sdk-model.ts';
import { speedUpTimers } from '../support/fast-timers.ts';

/** A 1x1 GIF. */
const image = Image.fromBase64('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=');
const schema = { type: 'object', properties: { a: { type: 'string' } } };
const jsonSchema: ResponseFormat = { type: 'json-schema', name: 'Caption', schema };

function say(text: string, more: Partial<LMRequest> = {}): LMRequest {
  return { messages: [{ role: 'user', content: [{ type: 'text', text }] }], ...more };
}

function serve(options: AISDKLMOptions, ...replies: readonly ModelReply[]) {
  const model = scriptedModel('v4', ...replies);
  return { model, lm: createAISDKLM(model, options) };
}

/** An error as the AI SDK's providers throw it when their server says no. */
function apiError(statusCode: number | undefined, more: object = {}): Error {
  const isRetryable = statusCode === 429 || (statusCode ?? 0) >= 500;
  return Object.assign(new Error('no'), {
    name: 'AI_APICallError',
    url: 'https://swamp.invalid/v1/chat',
    requestBodyValues: { secret: 'body-of-the-request' },
    statusCode,
    responseHeaders: {},
    isRetryable,
    ...more,
  });
}

async function failureOf(call: Promise<unknown>): Promise<LMError> {
  const error: unknown = await call.then(
    () => new Error('it resolved'),
    (thrown) => thrown,
  );
  if (error instanceof LMError) return error;
  throw error;
}

async function eventsOf(lm: LM, request: LMRequest): Promise<LMStreamEvent[]> {
  const all: LMStreamEvent[] = [];
  for await (const event of lm.stream?.(request) ?? []) all.push(event);
  return all;
}

function textOf(events: readonly LMStreamEvent[]): string {
  return events.map((event) => (event.type === 'text' ? event.text : '')).join('');
}

describe('the factory', () => {
  test.each([
    ['the name of a model', 'gpt-4o', 'the text "gpt-4o"'],
    ['nothing', undefined, 'something else'],
    ['an old model', { specificationVersion: 'v1', doGenerate() {} }, 'specification v1'],
  ])('refuses %s', (_, model, given) => {
    // @ts-expect-error the compiler knows the shape too
    const make = () => createAISDKLM(model);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(given);
  });

  test.each<[object, string]>([
    [{ temperature: 3 }, '`temperature`'],
    [{ retries: -1 }, '`retries`'],
    [{ timeoutMs: 0 }, '`timeoutMs`'],
    [{ maxTokens: 0.5 }, '`maxTokens`'],
    [{ temprature: 1 }, 'no option `temprature`'],
  ])('refuses the options %j', (options, message) => {
    const make = () => createAISDKLM(scriptedModel('v4'), options);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
  });

  test('streams only where the model can', () => {
    const { doStream: _, ...model } = scriptedModel('v4');
    expect(createAISDKLM(model).stream).toBeUndefined();
    expect(createAISDKLM(scriptedModel('v4')).stream).toBeTypeOf('function');
  });

  test('says what cannot be turned on', () => {
    const lm = createAISDKLM(scriptedModel('v4'), { capabilities: { images: false } });
    expect(lm.capabilities).toEqual({
      responseFormat: 'json-schema',
      multipleCompletions: false,
      temperature: true,
      seed: true,
      logprobs: false,
      images: false,
    });
  });
});

describe.each(versions)('a model of specification %s', (version) => {
  test('is asked in its own terms', async () => {
    const model = scriptedModel(version);
    const lm = createAISDKLM(model, { providerOptions: { swamp: { depth: 3 } } });
    const content = [
      { type: 'text', text: 'what is this?' },
      { type: 'image', image },
    ] as const;
    await lm.generate({
      messages: [
        { role: 'system', content: [{ type: 'text', text: 'be brief' }] },
        { role: 'user', content },
        { role: 'assistant', content: [{ type: 'text', text: 'a dot' }] },
      ],
      temperature: 0.5,
      maxTokens: 99,
      seed: 7,
      responseFormat: jsonSchema,
      sampleIndex: 2,
    });
    const data = version === 'v4' ? { type: 'data', data: image.bytes } : image.bytes;
    expect(model.calls).toEqual([
      {
        prompt: [
          { role: 'system', content: 'be brief' },
          {
            role: 'user',
            content: [
              { type: 'text', text: 'what is this?' },
              { type: 'file', mediaType: 'image/gif', data },
            ],
          },
          { role: 'assistant', content: [{ type: 'text', text: 'a dot' }] },
        ],
        temperature: 0.5,
        maxOutputTokens: 99,
        seed: 7,
        responseFormat: { type: 'json', name: 'Caption', schema },
        providerOptions: { swamp: { depth: 3 } },
        abortSignal: expect.any(AbortSignal),
      },
    ]);
  });

  test('is asked for nothing that the request does not name', async () => {
    const model = scriptedModel(version);
    await createAISDKLM(model).generate(say('hi'));
    expect(Object.keys(model.calls[0] ?? {})).toEqual(['prompt', 'abortSignal']);
  });

  test('gives its text, its usage and its name', async () => {
    const lm = createAISDKLM(scriptedModel(version, 'hello'));
    expect(await lm.generate(say('hi'))).toEqual({
      completions: [{ text: 'hello', finishReason: 'stop' }],
      usage: {
        requests: 1,
        inputTokens: 7,
        outputTokens: 3,
        models: { 'tiny-1': { requests: 1, inputTokens: 7, outputTokens: 3 } },
      },
      model: 'tiny-1',
      warnings: [],
      cached: false,
    });
  });

  test('keeps its thoughts and its tools to itself', async () => {
    const content = [
      { type: 'reasoning', text: 'hm' },
      { type: 'text', text: 'a ' },
      { type: 'tool-call', toolName: 'x', input: '{}' },
      { type: 'source', url: 'https://swamp.invalid' },
      { type: 'text', text: 'frog' },
    ];
    const lm = createAISDKLM(
      scriptedModel(version, { result: resultOf(version, '', { content }) }),
    );
    const { completions } = await lm.generate(say('hi'));
    expect(completions[0].text).toBe('a frog');
  });

  test.each([
    ['stop', undefined, 'stop'],
    ['length', undefined, 'length'],
    ['content-filter', 'content_filter', 'content-filter'],
    ['tool-calls', undefined, 'other'],
    ['other', undefined, 'other'],
  ])('that ends with %s (%s) gives %s', async (unified, raw, expected) => {
    const finishReason = finish(version, unified, raw);
    const result = resultOf(version, 'cut', { finishReason });
    const lm = createAISDKLM(scriptedModel(version, { result }));
    const { completions } = await lm.generate(say('hi'));
    expect(completions[0].finishReason).toBe(expected);
  });

  test('streams the same as it generates', async () => {
    const lm = createAISDKLM(scriptedModel(version, 'a frog dressed as a knight'));
    const events = await eventsOf(lm, say('hi'));
    expect(textOf(events)).toBe('a frog dressed as a knight');
    expect(events.filter(({ type }) => type === 'text').length).toBeGreaterThan(3);
    expect(events.at(-1)).toEqual({ type: 'end', response: await lm.generate(say('hi')) });
  });
});

describe('a reply', () => {
  test.each([
    ['nothing', undefined],
    ['no content', { finishReason: 'stop' }],
    ['images', { images: [new Uint8Array(3)], warnings: [], response: {} }],
  ])('of %s is no reply of a language model', async (_, result) => {
    const { lm } = serve({}, { result });
    expect(await failureOf(lm.generate(say('hi')))).toMatchObject({ code: 'invalid-response' });
  });

  test('with counts of its parts alone still has a usage', async () => {
    const usage = {
      inputTokens: { total: undefined, noCache: 4, cacheRead: 2, cacheWrite: undefined },
      outputTokens: { total: undefined, text: 5, reasoning: 6 },
    };
    const { lm } = serve({}, { result: resultOf('v4', 'ok', { usage }) });
    const response = await lm.generate(say('hi'));
    expect(response.usage).toMatchObject({ inputTokens: 6, outputTokens: 11 });
  });

  test.each([[undefined], [{}], [{ inputTokens: Number.NaN, outputTokens: -1 }]])(
    'with the usage %j counts as none',
    async (usage) => {
      const { lm } = serve({}, { result: resultOf('v4', 'ok', { usage }) });
      const response = await lm.generate(say('hi'));
      expect(response.usage).toMatchObject({ requests: 1, inputTokens: 0, outputTokens: 0 });
    },
  );

  test('takes the text that is meant for a JSON reader, an empty one too, where JSON was asked for', async () => {
    const result = resultOf('v4', 'draft {"a":"b"}', { structuredOutputText: '{"a":"b"}' });
    const { lm } = serve({}, { result });
    const json = await lm.generate(say('hi', { responseFormat: jsonSchema }));
    expect(json.completions[0].text).toBe('{"a":"b"}');
    const free = await lm.generate(say('hi'));
    expect(free.completions[0].text).toBe('draft {"a":"b"}');
  });

  test('loses the thoughts that a model writes into it', async () => {
    const { lm } = serve({}, '<think>a frog?</think>a frog');
    expect((await lm.generate(say('hi'))).completions[0].text).toBe('a frog');
    expect(textOf(await eventsOf(lm, say('hi')))).toBe('a frog');
  });

  test.each([
    ['stop', 'stop', 'invalid-response'],
    ['length', 'length', 'length'],
    ['content-filter', 'content_filter', 'content-filter'],
    ['content-filter', 'refusal', 'refusal'],
    ['content-filter', 'stop', 'refusal'],
    ['error', undefined, 'server'],
    ['interrupted', undefined, 'connection'],
  ])('without text that ends with %s (%s) is the error %s', async (unified, raw, code) => {
    const result = resultOf('v4', ' ', { finishReason: finish('v4', unified, raw) });
    const { lm } = serve({ retries: 0 }, { result });
    const error = await failureOf(lm.generate(say('hi')));
    expect(error).toMatchObject({ code, requests: 1 });
    if (code === 'invalid-response') expect(error.message).toContain('Ask again');
  });

  test.each(['error', 'interrupted'])(
    'with text that ends with %s is asked for again',
    async (unified) => {
      speedUpTimers(100);
      const result = resultOf('v4', 'half a fr', { finishReason: finish('v4', unified) });
      const { lm, model } = serve({}, { result }, 'whole');
      const response = await lm.generate(say('hi'));
      expect(response.completions[0].text).toBe('whole');
      expect(response.usage.requests).toBe(2);
      expect(model.calls).toHaveLength(2);
    },
  );

  test('that a model refuses in words says so', async () => {
    const result = resultOf('v4', 'I will not.', {
      finishReason: finish('v4', 'content-filter', 'stop'),
    });
    const { lm } = serve({}, { result });
    const { completions } = await lm.generate(say('hi'));
    expect(completions).toEqual([{ text: 'I will not.', finishReason: 'refusal' }]);
  });
});

describe('what the model cannot do', () => {
  test('is said in warnings', async () => {
    const warnings = [
      { type: 'unsupported', feature: 'seed', details: 'there is none' },
      { type: 'unsupported-setting', setting: 'temperature' },
      { type: 'compatibility', feature: 'json', details: 'by a tool' },
      { type: 'deprecated', setting: 'tiny', message: 'tiny is old' },
      { type: 'other', message: 'mind the swamp' },
      { type: 'odd' },
    ];
    const { lm } = serve({}, { result: resultOf('v4', 'ok', { warnings }) });
    const response = await lm.generate(say('hi', { n: 3, topLogprobs: 5 }));
    expect(response.completions).toHaveLength(1);
    expect(response.warnings).toEqual([
      'topLogprobs 5 was left out: `capabilities` say that the model takes none.',
      'seed was left out or changed by the provider: there is none',
      'temperature was left out or changed by the provider.',
      'by a tool',
      'tiny is old',
      'mind the swamp',
      'There is a warning about something.',
      '3 completions were asked for, and 1 came.',
    ]);
  });

  test('is left out where `capabilities` say so', async () => {
    const capabilities = { temperature: false, seed: false, responseFormat: 'none' } as const;
    const { lm, model } = serve({ capabilities, temperature: 1, seed: 5 });
    const { warnings } = await lm.generate(say('hi', { responseFormat: jsonSchema }));
    expect(Object.keys(model.calls[0] ?? {})).toEqual(['prompt', 'abortSignal']);
    expect(warnings).toHaveLength(4);
  });

  test('a schema that is ignored is asked for once', async () => {
    const ignored = { type: 'unsupported', feature: 'responseFormat', details: 'no schemas' };
    const result = resultOf('v4', '{}', { warnings: [ignored] });
    const { lm, model } = serve({}, { result });
    const request = say('hi', { responseFormat: jsonSchema });
    await lm.generate(request);
    expect(lm.capabilities.responseFormat).toBe('json-object');
    await lm.generate(request);
    expect(model.calls.map((call) => call.responseFormat)).toEqual([
      { type: 'json', name: 'Caption', schema },
      { type: 'json' },
    ]);
    expect(lm.capabilities.responseFormat).toBe('none');
  });

  test('JSON mode that is ignored says nothing about schemas', async () => {
    const ignored = { type: 'unsupported', feature: 'responseFormat', details: 'wants a schema' };
    const { lm } = serve({}, { result: resultOf('v4', '{}', { warnings: [ignored] }) });
    await lm.generate(say('hi', { responseFormat: { type: 'json-object' } }));
    expect(lm.capabilities.responseFormat).toBe('json-schema');
  });

  test('an image is never left out silently', async () => {
    const messages = [{ role: 'user', content: [{ type: 'image', image }] }] as const;
    const { lm, model } = serve({ capabilities: { images: false } });
    const error = await failureOf(lm.generate({ messages }));
    expect(error).toMatchObject({ code: 'invalid-request', requests: 0 });
    expect(model.calls).toEqual([]);
    const system = [{ role: 'system', content: [{ type: 'image', image }] }] as const;
    await expect(serve({}).lm.generate({ messages: system })).rejects.toThrow('system message');
  });
});

describe('a failure', () => {
  test.each([
    [apiError(401), 'authentication'],
    [apiError(403), 'authentication'],
    [apiError(404), 'not-found'],
    [apiError(400), 'invalid-request'],
    [apiError(429), 'rate-limit'],
    [
      apiError(429, { responseBody: '{"error":{"code":"insufficient_quota","message":"pay"}}' }),
      'insufficient-quota',
    ],
    [
      apiError(400, { responseBody: '{"error":{"code":"content_filter","message":"no"}}' }),
      'content-filter',
    ],
    [apiError(503), 'server'],
    [
      apiError(undefined, {
        message: 'Cannot connect to API: ECONNREFUSED',
        cause: new Error('x'),
        isRetryable: true,
      }),
      'connection',
    ],
    [
      apiError(200, { message: 'Invalid JSON response', responseBody: '<html></html>' }),
      'invalid-response',
    ],
    [apiError(200, { message: 'terminated', isRetryable: true }), 'connection'],
    [Object.assign(new Error('no key'), { name: 'AI_LoadAPIKeyError' }), 'authentication'],
    [Object.assign(new Error('no tiny'), { name: 'AI_NoSuchModelError' }), 'not-found'],
    [
      Object.assign(new Error('no gifs'), { name: 'AI_UnsupportedFunctionalityError' }),
      'invalid-request',
    ],
    [Object.assign(new Error('bad'), { name: 'AI_TypeValidationError' }), 'invalid-response'],
    [new TypeError('x is not a function'), 'invalid-request'],
    ['a text', 'connection'],
  ])('%s has the code %s', async (thrown, code) => {
    const { lm } = serve({ retries: 0 }, { throws: thrown });
    const error = await failureOf(lm.generate(say('hi')));
    expect(error).toMatchObject({ code, model: 'tiny', requests: 1 });
    expect(error.message).toContain('tiny of swamp.chat gave no usable reply');
  });

  test('of a port that fetch keeps away from says so, at once', async () => {
    const cause = new Error('bad port');
    const message = 'Cannot connect to API: bad port';
    const { lm } = serve(
      {},
      { throws: apiError(undefined, { message, cause, isRetryable: true }) },
    );
    const error = await failureOf(lm.generate(say('hi')));
    expect(error).toMatchObject({ code: 'invalid-request', requests: 1 });
    expect(error.message).toMatch(/fetch keeps away from this port.* listen on another port/);
  });

  test('says what the server said, with its status and its id', async () => {
    const throws = apiError(400, {
      responseBody: '{"error":{"message":"max_tokens is too large"}}',
      responseHeaders: { 'x-request-id': 'req-7' },
    });
    const error = await failureOf(serve({}, { throws }).lm.generate(say('hi')));
    expect(error.message).toContain('(status 400): max_tokens is too large. ');
    expect(error).toMatchObject({ status: 400, requestId: 'req-7' });
  });

  test('shows neither key nor request', async () => {
    const throws = apiError(401, {
      message: 'Incorrect key sk-12345678901234567890',
      responseBody:
        '{"error":{"message":"Incorrect key sk-12345678901234567890 or byok-s3cret-9"}}',
      cause: Object.assign(new Error('Bearer abcdefghijkl'), {
        headers: { a: 'body-of-the-request' },
      }),
    });
    const providerOptions = { gateway: { byok: [{ apiKey: 'byok-s3cret-9' }], budgetTokens: 5 } };
    const { lm } = serve({ providerOptions }, { throws });
    const error = await failureOf(lm.generate(say('hi')));
    const shown = `${inspect(error, { depth: 9, showHidden: true })} ${inspect(lm)} ${JSON.stringify(lm)}`;
    expect(shown).not.toMatch(/sk-1234|byok-s3cret|abcdefgh|body-of-the-request/);
    expect(lm.settings).toEqual({
      model: 'tiny',
      provider: 'swamp.chat',
      providerOptions: { gateway: { byok: [{ apiKey: '[secret]' }], budgetTokens: 5 } },
    });
  });

  test('that may pass is tried again, as long after as the server says', async () => {
    const delays = speedUpTimers(1000);
    const throws = apiError(429, { responseHeaders: { 'retry-after': '7' } });
    const { lm, model } = serve({}, { throws }, { throws: apiError(503) }, 'third time lucky');
    const response = await lm.generate(say('hi'));
    expect(response.usage.requests).toBe(3);
    expect(model.calls).toHaveLength(3);
    expect(delays.some((delay) => delay > 6000 && delay < 8000)).toBe(true);
  });

  test('is not tried again where the provider says that it is no use', async () => {
    const throws = apiError(500, { isRetryable: false });
    const { lm, model } = serve({}, { throws });
    expect(await failureOf(lm.generate(say('hi')))).toMatchObject({ code: 'server', requests: 1 });
    expect(model.calls).toHaveLength(1);
  });

  test('that stays counts all its requests', async () => {
    speedUpTimers(1000);
    const { lm } = serve({ retries: 3 }, { throws: apiError(503) });
    const error = await failureOf(lm.generate(say('hi')));
    expect(error).toMatchObject({ code: 'server', requests: 4 });
    expect(error.message).toContain('after 4 requests');
  });

  test('in the arguments is thrown by a promise, never at once', async () => {
    const model = {
      ...scriptedModel('v4'),
      doGenerate: () => {
        throw new TypeError('bad');
      },
    };
    const call = createAISDKLM(model, { retries: 0 }).generate(say('hi'));
    expect(await failureOf(call)).toMatchObject({ code: 'invalid-request' });
  });
});

describe('an abort', () => {
  const reason = new Error('changed my mind');

  test('before the call sends nothing', async () => {
    const { lm, model } = serve({});
    const call = lm.generate(say('hi'), { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: reason });
    expect(model.calls).toEqual([]);
  });

  test('ends the request and is not tried again', async () => {
    const { lm, model } = serve({}, { hangs: true });
    const controller = new AbortController();
    const call = lm.generate(say('hi'), { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 5);
    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: reason });
    expect(model.calls).toHaveLength(1);
    expect(model.calls[0]?.abortSignal?.aborted).toBe(true);
  });

  test('ends a call at once whose model does not listen', async () => {
    const model = { ...scriptedModel('v4'), doGenerate: () => new Promise(() => {}) };
    const signal = AbortSignal.timeout(5);
    await expect(createAISDKLM(model).generate(say('hi'), { signal })).rejects.toThrow(
      AbortedError,
    );
  });

  test('ends the wait before another attempt', async () => {
    const { lm } = serve({}, { throws: apiError(503) });
    const signal = AbortSignal.timeout(20);
    await expect(lm.generate(say('hi'), { signal })).rejects.toThrow(AbortedError);
  });
});

describe('time', () => {
  test('of the whole call runs out as an LMError', async () => {
    const { lm } = serve({}, { hangs: true });
    const error = await failureOf(lm.generate(say('hi'), { timeoutMs: 10 }));
    expect(error).toMatchObject({ code: 'timeout', requests: 1 });
    expect(error.message).toContain('within 10 ms');
  });

  test('of the whole call ends retries too, and says why they were', async () => {
    const { lm } = serve({}, { throws: apiError(503) });
    const error = await failureOf(lm.generate(say('hi'), { timeoutMs: 50 }));
    expect(error.code).toBe('timeout');
    expect(error.cause).toMatchObject({ code: 'server' });
  });

  test('of one request runs out and is tried again', async () => {
    const { lm, model } = serve({ timeoutMs: 600 }, { hangs: true }, 'ok');
    speedUpTimers(100);
    const response = await lm.generate(say('hi'));
    expect(response.usage.requests).toBe(2);
    expect(model.calls).toHaveLength(2);
  });
});

describe('a stream', () => {
  test('that fails to begin is tried again', async () => {
    speedUpTimers(1000);
    const { lm } = serve({}, { throws: apiError(503) }, 'a frog');
    const events = await eventsOf(lm, say('hi'));
    expect(textOf(events)).toBe('a frog');
    expect(events.at(-1)).toMatchObject({ response: { usage: { requests: 2 } } });
  });

  test.each([
    ['an error part', [{ type: 'error', error: apiError(529) }], 'server'],
    ['an error part of another kind', [{ type: 'error', error: 'overloaded' }], 'connection'],
    ['a break', [new TypeError('terminated')], 'connection'],
    ['an early end', [], 'connection'],
  ])('that ends in %s fails with what had come', async (_, tail, code) => {
    const parts = [...partsOf('v4', 'half a fr').slice(0, -2), ...tail];
    const { lm } = serve({}, { result: { stream: streamOf(parts) } });
    const error = await failureOf(eventsOf(lm, say('hi')));
    expect(error).toMatchObject({ code, text: 'half a fr', requests: 1 });
  });

  test('that is none is an invalid response', async () => {
    const { lm } = serve({ retries: 0 }, { result: { stream: 'text' } });
    expect(await failureOf(eventsOf(lm, say('hi')))).toMatchObject({ code: 'invalid-response' });
  });

  test('without text is an error', async () => {
    const stream = streamOf(partsOf('v4', '', { finishReason: finish('v4', 'length') }));
    const { lm } = serve({}, { result: { stream } });
    expect(await failureOf(eventsOf(lm, say('hi')))).toMatchObject({ code: 'length' });
  });

  test('that nobody reads to its end is cancelled', async () => {
    let cancelled = 0;
    const stream = streamOf([...partsOf('v4', 'a frog dressed').slice(0, -2), 60_000], () => {
      cancelled += 1;
    });
    const { lm } = serve({}, { result: { stream } });
    for await (const event of lm.stream?.(say('hi')) ?? []) {
      expect(event).toEqual({ type: 'text', text: 'a ' });
      break;
    }
    expect(cancelled).toBe(1);
  });

  test('is aborted in the middle', async () => {
    const reason = new Error('enough');
    let cancelled = false;
    const parts = [...partsOf('v4', 'a frog').slice(0, -2), 10_000];
    const stream = streamOf(parts, () => {
      cancelled = true;
    });
    const { lm } = serve({}, { result: { stream } });
    const controller = new AbortController();
    const read = async () => {
      for await (const _ of lm.stream?.(say('hi'), { signal: controller.signal }) ?? []) {
        controller.abort(reason);
      }
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError', cause: reason });
    expect(cancelled).toBe(true);
  });

  test('runs out of time in the middle', async () => {
    const stream = streamOf([...partsOf('v4', 'a frog').slice(0, -2), 10_000]);
    const { lm } = serve({}, { result: { stream } });
    const read = async () => {
      for await (const _ of lm.stream?.(say('hi'), { timeoutMs: 20 }) ?? []);
    };
    expect(await failureOf(read())).toMatchObject({ code: 'timeout' });
  });
});

test('a predictor works on it', async () => {
  const { lm } = serve({}, '{"caption":"a frog in armour"}');
  const predict = new Predict(signature('basePrompt -> caption'), { lm, adapter: jsonAdapter });
  const { output } = await predict.forward({ basePrompt: 'a frog' });
  expect(output.caption).toBe('a frog in armour');
});
