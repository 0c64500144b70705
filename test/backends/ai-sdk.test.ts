import { describe, expect, test, vi } from 'vitest';

import {
  type AISDKImageBackendOptions,
  type AISDKImageCall,
  type CallableImageModel,
  createAISDKImageBackend,
  toAISDKImageModel,
} from '../../src/backends/ai-sdk.ts';
import { AbortedError, ConfigurationError, ImageBackendError } from '../../src/errors.ts';
import type { ImageRequest, ImageRequestField } from '../../src/image-backend.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { speedUpTimers } from '../support/fast-timers.ts';
import { wait } from '../support/http-server.ts';
import { png } from '../support/png.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Draws as large as it is asked, or as `answer` says. */
function model(
  answer: (call: AISDKImageCall) => unknown = () => ({}),
  more: Partial<CallableImageModel> = {},
) {
  const calls: AISDKImageCall[] = [];
  const made: CallableImageModel = {
    specificationVersion: 'v4',
    provider: 'pond',
    modelId: 'frog-1',
    maxImagesPerCall: 4,
    async doGenerate(call) {
      calls.push(call);
      const [width = 64, height = 64] = call.size?.split('x').map(Number) ?? [];
      const images = Array.from({ length: call.n }, (_, index) => png(width, height, index + 1));
      const answered = await answer(call);
      return { images, warnings: [], response: {}, ...Object(answered) };
    },
    ...more,
  };
  return { model: made, calls };
}

/** An error as the AI SDK throws it, with all it quotes. */
function callError(fields: object, message = 'Bad Request'): Error {
  return Object.assign(new Error(message), {
    name: 'AI_APICallError',
    url: 'https://api.pond.test/v1/images',
    requestBodyValues: { prompt: 'secret frog' },
    ...fields,
  });
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

const frog = { prompt: 'a frog' };

describe('a model of the AI SDK as a backend', () => {
  describeImageBackend(() => createAISDKImageBackend(model(() => wait(5)).model), {
    test,
    expect,
    request: { width: 64, height: 64 },
    failing: () =>
      createAISDKImageBackend(
        model(() => {
          throw callError({ statusCode: 401 }, 'Unauthorized');
        }).model,
      ),
  });

  const rows: readonly (readonly [Partial<ImageRequest>, keyof AISDKImageCall, unknown])[] = [
    [{ prompt: 'a sign (16:9)' }, 'prompt', 'a sign (16:9)'],
    [{ width: 64, height: 32 }, 'size', '64x32'],
    [{ width: 64 }, 'size', undefined],
    [{}, 'size', undefined],
    [{ aspectRatio: '16:9' }, 'aspectRatio', '16:9'],
    [{ seed: 7 }, 'seed', 7],
    [{ count: 1 }, 'n', 1],
    [{}, 'providerOptions', {}],
    [{}, 'files', undefined],
  ];
  test.each(rows)('sends %j as `%s` %j', async (request, field, value) => {
    const { model: made, calls } = model();
    await createAISDKImageBackend(made).generate({ ...frog, ...request });
    expect(calls[0]?.[field]).toEqual(value);
  });

  test('draws each image with a call and a seed of its own', async () => {
    const { model: made, calls } = model();
    const { images } = await createAISDKImageBackend(made).generate({ ...frog, seed: 7, count: 3 });
    expect(calls.map(({ n, seed }) => [n, seed])).toEqual([
      [1, 7],
      [1, 8],
      [1, 9],
    ]);
    expect(images.map(({ seed }) => seed)).toEqual([7, 8, 9]);
  });

  test('asks for several at once where that is wanted, and then knows no seeds', async () => {
    const { model: made, calls } = model();
    const backend = createAISDKImageBackend(made, { capabilities: { maxImages: 10 } });
    const { images } = await backend.generate({ ...frog, seed: 7, count: 6 });
    expect(calls.map(({ n, seed }) => [n, seed])).toEqual([
      [4, 7],
      [2, 11],
    ]);
    expect(images.map(({ seed }) => seed)).toEqual(Array(6).fill(undefined));
  });

  test('passes fields on that the AI SDK has no words for, and does not call them ignored', async () => {
    const supports: readonly ImageRequestField[] = ['seed', 'negativePrompt', 'steps'];
    const options: AISDKImageBackendOptions = {
      capabilities: { supports },
      providerOptions: ({ negativePrompt = null, steps = null }) => ({
        pond: { negative_prompt: negativePrompt, steps },
      }),
      headers: { 'x-own': 'yes' },
    };
    const { model: made, calls } = model();
    const request = { ...frog, negativePrompt: 'blurry', steps: 4, sampler: 'Euler', width: 8 };
    const { ignored } = await createAISDKImageBackend(made, options).generate(request);
    expect(calls[0]?.providerOptions).toEqual({ pond: { negative_prompt: 'blurry', steps: 4 } });
    expect(calls[0]?.headers).toEqual({ 'x-own': 'yes' });
    expect(ignored).toEqual(['width', 'sampler']);
  });

  test.each([
    [{ type: 'unsupported', feature: 'size' }, 'The model does not support `size`.'],
    [
      { type: 'unsupported', feature: 'size', details: 'Use aspectRatio.' },
      'The model does not support `size`: Use aspectRatio.',
    ],
    [{ type: 'unsupported-setting', setting: 'size' }, 'The model does not support `size`.'],
    [{ type: 'compatibility', feature: 'size' }, 'The model only imitates `size`.'],
    [
      { type: 'deprecated', setting: 'style', message: 'Use mood.' },
      'The model will no longer support `style`: Use mood.',
    ],
    [{ type: 'other', message: 'Slow today.' }, 'Slow today.'],
    [{ type: 'news' }, 'The model warns of "news".'],
  ])('says of %j: %s', async (warning, text) => {
    const { model: made } = model(() => ({ warnings: [warning] }));
    const { warnings } = await createAISDKImageBackend(made).generate(frog);
    expect(warnings).toEqual([text]);
  });

  test('claims no seed that the model did not take', async () => {
    const { model: made } = model(() => ({ warnings: [{ type: 'unsupported', feature: 'seed' }] }));
    const { image, effective } = await createAISDKImageBackend(made).generate({ ...frog, seed: 7 });
    expect([image.seed, effective.seed]).toEqual([undefined, undefined]);
  });

  test('takes base64 and bytes, and what a provider notes of each image', async () => {
    const { model: made } = model(() => ({
      images: [base64(png(16, 16, 3))],
      providerMetadata: {
        pond: { images: [{ revisedPrompt: 'a green frog' }] },
        fal: { images: [{ nsfw: true }] },
        gateway: { cost: '1' },
        odd: 7,
      },
    }));
    const { image, revisedPrompt } = await createAISDKImageBackend(made).generate(frog);
    expect(image).toMatchObject({ width: 16, mediaType: 'image/png', safety: 'degraded' });
    expect(revisedPrompt).toBe('a green frog');
  });

  test.each([
    ['no images', { images: [] }, 'no-image'],
    ['text', { images: ['aGkgdGhlcmU='] }, 'invalid-response'],
    ['numbers', { images: [1, 2] }, 'invalid-response'],
    ['no list', { images: undefined }, 'invalid-response'],
  ])('fails with a typed error where the model gives %s', async (_, reply, code) => {
    const call = createAISDKImageBackend(model(() => reply).model).generate(frog);
    expect(await failureOf(call)).toMatchObject({ code, backend: 'ai-sdk' });
  });

  const failures: readonly (readonly [Error, object])[] = [
    [
      callError({ statusCode: 401, responseBody: '{"error":{"message":"no such key"}}' }),
      { code: 'authentication', status: 401, mayHaveBeenCharged: false },
    ],
    [callError({ statusCode: 404 }), { code: 'not-found' }],
    [callError({ statusCode: 400 }), { code: 'rejected', mayHaveBeenCharged: false }],
    [
      callError({
        statusCode: 400,
        responseBody: '{"error":{"code":"content_policy_violation","message":"Blocked."}}',
      }),
      { code: 'blocked' },
    ],
    [callError({ statusCode: 500 }), { code: 'server', mayHaveBeenCharged: true }],
    [
      callError({ statusCode: 200, responseBody: '<html>' }, 'Invalid JSON response'),
      { code: 'invalid-response', mayHaveBeenCharged: true },
    ],
    [
      callError({
        cause: Object.assign(new TypeError('fetch failed'), {
          cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
        }),
      }),
      { code: 'connection', mayHaveBeenCharged: true },
    ],
    [
      Object.assign(new Error('Key is missing.'), { name: 'AI_LoadAPIKeyError' }),
      { code: 'authentication', mayHaveBeenCharged: false },
    ],
    [new Error('Prediction timed out'), { code: 'failed', mayHaveBeenCharged: true }],
  ];
  test.each(failures)('reads %o as %j', async (thrown, expected) => {
    const { model: made, calls } = model(() => {
      throw thrown;
    });
    const error = await failureOf(createAISDKImageBackend(made).generate(frog));
    expect(error).toBeInstanceOf(ImageBackendError);
    expect(error).toMatchObject(expected);
    expect(calls).toHaveLength(1);
    const cause = error instanceof Error ? error.cause : undefined;
    expect(JSON.stringify([error, cause, String(error)])).not.toContain('secret frog');
  });

  test.each([
    ['429', callError({ statusCode: 429, responseHeaders: { 'retry-after': '1' } })],
    ['503', callError({ statusCode: 503 })],
    [
      'connection refused',
      callError({ cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) }),
    ],
  ])('asks again after %s, where nothing was started', async (_, thrown) => {
    speedUpTimers(100);
    let left = 2;
    const { model: made, calls } = model(() => {
      left -= 1;
      if (left >= 0) throw thrown;
    });
    await createAISDKImageBackend(made).generate(frog);
    expect(calls).toHaveLength(3);
  });

  test('hands the signal on, and ends at once', async () => {
    const { model: made, calls } = model(() => new Promise(() => {}));
    const controller = new AbortController();
    const call = createAISDKImageBackend(made).generate(frog, { signal: controller.signal });
    const failed = failureOf(call);
    await wait(1);
    controller.abort('bored');
    const error = await failed;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ cause: 'bored', remote: 'unsupported' });
    expect(calls[0]?.abortSignal?.aborted).toBe(true);
  });

  test('is known by provider and model', () => {
    const { settings, capabilities } = createAISDKImageBackend(model().model, {
      settings: { steps: 4 },
    });
    expect(settings).toEqual({ backend: 'ai-sdk', provider: 'pond', model: 'frog-1', steps: 4 });
    expect(capabilities).toMatchObject({ billed: true, maxImages: 1, maxSeed: 2 ** 31 - 1 });
  });

  test.each([undefined, 'gpt-image-1', {}, { ...model().model, specificationVersion: 'v1' }])(
    'refuses %j for a model',
    (value) => {
      const make = () => Reflect.apply(createAISDKImageBackend, undefined, [value]);
      expect(make).toThrow(ConfigurationError);
      expect(make).toThrow('specification v2, v3 or v4');
    },
  );

  test('refuses options that cannot be', () => {
    const make = (options: object) => () => createAISDKImageBackend(model().model, options);
    expect(make({ retries: -1 })).toThrow('`retries`');
    expect(make({ steps: 4 })).toThrow('no option `steps`');
  });
});

describe('a backend as a model of the AI SDK', () => {
  const usual = {
    prompt: 'a frog',
    n: 1,
    size: undefined,
    aspectRatio: undefined,
    seed: undefined,
    files: undefined,
    mask: undefined,
    providerOptions: {},
  };

  test('has the shape of both specifications', () => {
    const backend = mockImageBackend({ name: 'pond' });
    const four = toAISDKImageModel(backend);
    const three = toAISDKImageModel(backend, { specificationVersion: 'v3', provider: 'own' });
    expect(four).toMatchObject({ specificationVersion: 'v4', provider: 'prompt-upsampler' });
    expect(three).toMatchObject({ specificationVersion: 'v3', provider: 'own', modelId: 'pond' });
  });

  test('takes all that the AI SDK says, and our fields as provider options', async () => {
    const backend = mockImageBackend();
    await toAISDKImageModel(backend).doGenerate({
      ...usual,
      n: 3,
      size: '64x32',
      seed: 5,
      providerOptions: { promptUpsampler: { negativePrompt: 'blurry', steps: 4 }, fal: { a: 1 } },
    });
    expect(backend.requests).toEqual([
      {
        prompt: 'a frog',
        negativePrompt: 'blurry',
        steps: 4,
        width: 64,
        height: 32,
        seed: 5,
        count: 3,
      },
    ]);
  });

  test('gives bytes, and what is known of each image', async () => {
    const backend = mockImageBackend({ replies: [{ revisedPrompt: 'a green frog' }] });
    const reply = await toAISDKImageModel(backend).doGenerate({ ...usual, n: 2, seed: 5 });
    expect(reply.images).toHaveLength(2);
    const note = { width: 64, height: 64, mediaType: 'image/png', safety: 'ok' };
    const revisedPrompt = 'a green frog';
    expect(reply.providerMetadata.promptUpsampler.images).toEqual([
      { ...note, seed: 5, revisedPrompt },
      { ...note, seed: 6, revisedPrompt },
    ]);
    expect(reply.response).toMatchObject({ modelId: 'mock' });
    expect(reply.warnings).toEqual([]);
  });

  test('warns of what is ignored, and of what else went otherwise', async () => {
    const backend = mockImageBackend({ supports: ['seed'], replies: [{ warnings: ['Slow.'] }] });
    const { warnings } = await toAISDKImageModel(backend).doGenerate({
      ...usual,
      size: '64x32',
      aspectRatio: '2:1',
      files: [{}],
      mask: {},
      providerOptions: { promptUpsampler: { steps: 4 } },
    });
    expect(warnings).toEqual([
      ...['size', 'aspectRatio', 'steps', 'files', 'mask'].map((feature) => ({
        type: 'unsupported',
        feature,
      })),
      { type: 'other', message: 'Slow.' },
    ]);
  });

  test('hands the signal on', async () => {
    const controller = new AbortController();
    const call = toAISDKImageModel(mockImageBackend({ delayMs: 1000 })).doGenerate({
      ...usual,
      abortSignal: controller.signal,
    });
    controller.abort('bored');
    expect(await failureOf(call)).toMatchObject({ name: 'AbortError', cause: 'bored' });
  });

  test.each([
    [{ ...usual, prompt: undefined }, 'Expected a prompt'],
    [{ ...usual, providerOptions: { promptUpsampler: { cfg: 3 } } }, '`cfg` is no field'],
    [{ ...usual, providerOptions: { promptUpsampler: 'fast' } }, 'an object'],
  ])('refuses %j', async (call, message) => {
    const error = await failureOf(toAISDKImageModel(mockImageBackend()).doGenerate(call));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(message);
  });

  test('refuses options that cannot be', () => {
    const make = (options: object) => () =>
      Reflect.apply(toAISDKImageModel, undefined, [mockImageBackend(), options]);
    expect(make({ specificationVersion: 'v2' })).toThrow(ConfigurationError);
    expect(make({ name: 'x' })).toThrow('no option `name`');
  });

  test('goes there and back again', async () => {
    const doGenerate = vi.fn(toAISDKImageModel(mockImageBackend()).doGenerate);
    const there = { ...toAISDKImageModel(mockImageBackend()), doGenerate };
    const backend = createAISDKImageBackend(there);
    const { image } = await backend.generate({ ...frog, width: 32, height: 16, seed: 3 });
    expect(image).toMatchObject({ width: 32, height: 16, seed: 3 });
    expect(doGenerate).toHaveBeenCalledOnce();
  });
});
