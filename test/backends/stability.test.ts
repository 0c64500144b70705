import { describe, expect, test } from 'vitest';

import { createStabilityBackend, StabilityBackendOptions } from '../../src/backends/stability.ts';
import type { ImageRequest } from '../../src/image-backend.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import { speedUpTimers } from '../support/fast-timers.ts';
import {
  abortOf,
  at,
  drawing,
  drawing64,
  failureOf,
  serve,
  testOptions,
  uglyJSON,
  uglyReplies,
  until,
} from '../support/hosted.ts';
import { type Answer, type SeenRequest, sendJSON } from '../support/http-server.ts';
import { png } from '../support/png.ts';

const apiKey = 'swamp-secret-key';
const prompt = 'a frog';
const sdxl = 'stable-diffusion-xl-1024-v1-0';

async function fieldsOf({ headers, body }: SeenRequest): Promise<Record<string, unknown>> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return JSON.parse(body);
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Object.fromEntries(form);
}

/** Behaves as the two versions of the API do; `answer` draws instead. */
async function startStability(answer?: Answer) {
  const jobs: Record<string, unknown>[] = [];
  const server = await serve(async (seen, response) => {
    const fields = await fieldsOf(seen);
    jobs.push(fields);
    if (answer !== undefined) return answer(seen, response);
    if (seen.headers.authorization !== `Bearer ${apiKey}`) {
      return sendJSON(response, { id: 'e1', name: 'unauthorized', errors: ['no such key'] }, 401);
    }
    if (seen.path.startsWith('/v2beta/')) {
      const seed = Number(fields['seed']);
      return sendJSON(response, { image: drawing64(seed), seed, finish_reason: 'SUCCESS' });
    }
    const artifacts = Array.from({ length: Number(fields['samples'] ?? 1) }, (_, index) => {
      const seed = Number(fields['seed']) + index;
      return { base64: drawing64(seed), seed, finishReason: 'SUCCESS' };
    });
    return sendJSON(response, { artifacts });
  });
  return { server, jobs };
}

async function start(options: StabilityBackendOptions = {}, answer?: Answer) {
  const { server, jobs } = await startStability(answer);
  const backend = createStabilityBackend({ apiKey, baseURL: server.url, retries: 0, ...options });
  return { server, jobs, backend };
}

describe('the current API', () => {
  describeImageBackend(async () => (await start()).backend, {
    test,
    expect,
    request: { aspectRatio: '1:1' },
    secrets: [apiKey],
    failing: async () => (await start({ apiKey: 'swamp-secret-key-2' })).backend,
  });
});

describe('the first API', () => {
  describeImageBackend(async () => (await start({ model: sdxl })).backend, {
    test,
    expect,
    request: { steps: 10 },
    secrets: [apiKey],
    failing: async () => (await start({ model: sdxl, apiKey: 'swamp-secret-key-2' })).backend,
  });
});

describe('the form', () => {
  const sd3 = { model: 'sd3.5-large' };
  const rows: readonly (readonly [
    StabilityBackendOptions,
    Partial<ImageRequest>,
    string,
    unknown,
  ])[] = [
    [{}, {}, 'prompt', 'a frog'],
    [{}, { prompt: 'a poster (16:9) (big)' }, 'prompt', 'a poster [16:9] (big)'],
    [{}, { prompt: 'a (frog:0.5)', promptSyntax: 'native' }, 'prompt', 'a (frog:0.5)'],
    [{}, { negativePrompt: 'blurry' }, 'negative_prompt', 'blurry'],
    [{}, { negativePrompt: '' }, 'negative_prompt', undefined],
    [{}, { aspectRatio: '16:9' }, 'aspect_ratio', '16:9'],
    [{}, { width: 1344, height: 768 }, 'aspect_ratio', '16:9'],
    [{}, { seed: 42 }, 'seed', '42'],
    [{}, {}, 'output_format', 'png'],
    [{}, {}, 'model', undefined],
    [sd3, {}, 'model', 'sd3.5-large'],
    [{ model: 'sd3' }, {}, 'model', undefined],
    [sd3, { guidanceScale: 4.5 }, 'cfg_scale', '4.5'],
    [{}, { guidanceScale: 4.5 }, 'cfg_scale', undefined],
    [{ model: 'sd3.5-large-turbo' }, { negativePrompt: 'x' }, 'negative_prompt', undefined],
    [{ stylePreset: 'anime' }, {}, 'style_preset', 'anime'],
    [{ extra: { output_format: 'webp', strength: 0.5 } }, {}, 'output_format', 'webp'],
    [{ extra: { strength: 0.5 } }, {}, 'strength', '0.5'],
  ];
  test.each(rows)('for %j and %j holds %s %j', async (options, request, field, value) => {
    const { jobs, backend } = await start(options);
    await backend.generate({ prompt, ...request });
    expect(jobs[0]?.[field]).toEqual(value);
  });

  test.each([
    [undefined, 'core'],
    ['ultra', 'ultra'],
    ['sd3.5-medium', 'sd3'],
  ])('of the model %s goes to %s', async (model, route) => {
    const { server, backend } = await start({ model });
    await backend.generate({ prompt });
    expect(server.requests[0]).toMatchObject({
      path: `/v2beta/stable-image/generate/${route}`,
      headers: {
        accept: 'application/json',
        'content-type': expect.stringMatching(/^multipart\/form-data; boundary=/),
      },
    });
  });

  test('is sent once for each image, with seeds that go on', async () => {
    const { jobs, backend } = await start();
    const { images } = await backend.generate({ prompt, count: 2, seed: 8 });
    expect(jobs.map(({ seed }) => seed)).toEqual(['8', '9']);
    expect(images.map(({ seed }) => seed)).toEqual([8, 9]);
  });

  test('is not sent with a guidance, shape or prompt that the service refuses', async () => {
    const { jobs, backend } = await start(sd3);
    for (const request of [
      { guidanceScale: 11 },
      { aspectRatio: '3:1' },
      { prompt: 'x'.repeat(10_001) },
    ] as const) {
      const error = await failureOf(backend.generate({ prompt, ...request }));
      expect(error).toMatchObject({ code: 'rejected' });
    }
    expect(jobs).toEqual([]);
  });
});

describe('the JSON of the first API', () => {
  const rows: readonly (readonly [Partial<ImageRequest>, string, unknown])[] = [
    [{}, 'text_prompts', [{ text: 'a frog', weight: 1 }]],
    [
      { negativePrompt: 'blurry' },
      'text_prompts',
      [
        { text: 'a frog', weight: 1 },
        { text: 'blurry', weight: -1 },
      ],
    ],
    [{ negativePrompt: '' }, 'text_prompts', [{ text: 'a frog', weight: 1 }]],
    [
      {
        prompt: [
          { text: 'frog (16:9)', weight: 1.3 },
          { text: 'pond', weight: 0.5 },
        ],
      },
      'text_prompts',
      [
        { text: 'frog (16:9)', weight: 1.3 },
        { text: 'pond', weight: 0.5 },
      ],
    ],
    [{ width: 1216, height: 832 }, 'width', 1216],
    [{ width: 1216, height: 832 }, 'height', 832],
    [{ aspectRatio: '16:9' }, 'width', 1344],
    [{ steps: 30 }, 'steps', 30],
    [{ guidanceScale: 6.5 }, 'cfg_scale', 6.5],
    [{ seed: 42 }, 'seed', 42],
    [{ count: 3 }, 'samples', 3],
    [{ sampler: 'K_EULER' }, 'sampler', 'K_EULER'],
  ];
  test.each(rows)('for %j holds %s', async (request, field, value) => {
    const { server, jobs, backend } = await start({ model: sdxl });
    await backend.generate({ prompt, ...request });
    expect(at(jobs[0], field)).toEqual(value);
    expect(server.requests[0]?.path).toBe(`/v1/generation/${sdxl}/text-to-image`);
  });

  test('holds options too', async () => {
    const { jobs, backend } = await start({
      model: sdxl,
      stylePreset: 'anime',
      extra: { steps: 7 },
    });
    await backend.generate({ prompt, steps: 20 });
    expect(jobs[0]).toMatchObject({ style_preset: 'anime', steps: 7 });
  });

  test('never holds another size than the nine', async () => {
    const { jobs, backend } = await start({ model: sdxl });
    const request = { prompt, width: 1150, height: 900 };
    const error = await failureOf(backend.generate(request));
    expect(error).toMatchObject({ code: 'rejected' });
    expect(String(error)).toContain('1152x896');
    const { warnings } = await backend.generate({ ...request, adjust: true });
    expect(jobs[0]).toMatchObject({ width: 1152, height: 896 });
    expect(warnings.join()).toContain('1152x896');
  });

  test('takes any multiple of 64 for an older engine', async () => {
    const { jobs, backend } = await start({ model: 'stable-diffusion-v1-6' });
    await backend.generate({ prompt, width: 512, height: 768 });
    expect(jobs[0]).toMatchObject({ width: 512, height: 768 });
  });

  test('gets several images in one go, each with its seed', async () => {
    const { jobs, backend } = await start({ model: sdxl });
    const { images } = await backend.generate({ prompt, count: 12, seed: 5 });
    expect(jobs.map(({ samples }) => samples)).toEqual([10, 2]);
    expect(images.map(({ seed }) => seed)).toEqual(Array.from({ length: 12 }, (_, at) => 5 + at));
    expect(images[11]?.bytes).toEqual(drawing(16));
  });
});

describe('the result', () => {
  test('has the seed of the reply, and warns that 0 is none', async () => {
    const { backend } = await start({}, (_, response) =>
      sendJSON(response, { image: drawing64(77), seed: 77, finish_reason: 'SUCCESS' }),
    );
    const { image, effective, warnings } = await backend.generate({ prompt, seed: 0 });
    expect(image.seed).toBe(77);
    expect(effective).toMatchObject({ model: 'core', seed: 77 });
    expect(warnings).toEqual([expect.stringContaining('Seed 0 means a random one')]);
  });

  test('keeps what was drawn where another image failed or is unreadable', async () => {
    const { backend } = await start({ model: sdxl }, (_, response) =>
      sendJSON(response, {
        artifacts: [
          { base64: 'no image at all', seed: 1, finishReason: 'SUCCESS' },
          { base64: '', seed: 2, finishReason: 'ERROR' },
          { base64: drawing64(3), seed: 3, finishReason: 'SUCCESS' },
        ],
      }),
    );
    const { images, warnings } = await backend.generate({ prompt, count: 3 });
    expect(images.map(({ seed }) => seed)).toEqual([3]);
    expect(warnings.join()).toContain('1 images were delivered, 3 were asked for');
  });
});

describe('moderation', () => {
  test('that blurs an image delivers it as degraded', async () => {
    const { backend } = await start({}, (_, response) =>
      sendJSON(response, { image: drawing64(1), seed: 1, finish_reason: 'CONTENT_FILTERED' }),
    );
    const { image, warnings } = await backend.generate({ prompt });
    expect(image.safety).toBe('degraded');
    expect(warnings).toEqual(['The image was blurred by the content filter.']);
  });

  test('marks only the images of the first API that it caught', async () => {
    const { backend } = await start({ model: sdxl }, (_, response) =>
      sendJSON(response, {
        artifacts: [
          { base64: drawing64(1), seed: 1, finishReason: 'SUCCESS' },
          { base64: drawing64(2), seed: 2, finishReason: 'CONTENT_FILTERED' },
        ],
      }),
    );
    const { images, warnings } = await backend.generate({ prompt, count: 2 });
    expect(images.map(({ safety }) => safety)).toEqual(['ok', 'degraded']);
    expect(warnings).toEqual(['1 of the images were blurred by the content filter.']);
  });

  const flagged = 'Your request was flagged by our content moderation system.';
  test.each([
    [undefined, 403, { id: 'e1', name: 'content_moderation', errors: [flagged] }, flagged, false],
    [
      sdxl,
      400,
      { id: 'e2', name: 'invalid_prompts', message: 'Invalid prompts' },
      'Invalid',
      false,
    ],
    [undefined, 200, { finish_reason: 'CONTENT_FILTERED', seed: 1 }, 'held back', true],
  ])('of %s with %s blocks', async (model, status, body, message, mayHaveBeenCharged) => {
    const { jobs, backend } = await start({ model, retries: 2 }, (_, response) =>
      sendJSON(response, body, status),
    );
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'blocked', mayHaveBeenCharged, isRetryable: false });
    expect(String(error)).toContain(message);
    expect(jobs).toHaveLength(1);
  });
});

describe('an ugly reply', () => {
  const said = (name: string, message: string, status: number): Answer => {
    return (_, response) => sendJSON(response, { id: 'e1', name, errors: [message] }, status);
  };
  const refusals: readonly (readonly [string, Answer, string, string])[] = [
    ['400', said('bad_request', 'seed: must be a number', 400), 'rejected', 'seed: must be'],
    ['401', said('unauthorized', 'missing key', 401), 'authentication', 'missing key'],
    ['402', said('payment_required', 'no credits', 402), 'authentication', 'no credits'],
    ['403', said('permission_denied', 'not yours', 403), 'authentication', 'not yours'],
    ['404', said('not_found', 'no such engine', 404), 'not-found', 'no such engine'],
    ['413', said('payload_too_large', 'too large', 413), 'rejected', 'too large'],
    ['422', said('unprocessable', 'English alone', 422), 'rejected', 'English alone'],
    ['429', said('rate_limit_exceeded', 'too many', 429), 'rate-limit', 'too many'],
    ['200 without an image', (_, r) => sendJSON(r, {}), 'no-image', 'without any image'],
    ['200 with errors', said('x', 'out of luck', 200), 'failed', 'out of luck'],
    [
      '200 with text for an image',
      (_, r) => sendJSON(r, { image: 'certainly!' }),
      'invalid-response',
      'Expected an image as base64',
    ],
    [
      '200 with another file for an image',
      (_, r) => sendJSON(r, { image: Buffer.from('<svg/>'.repeat(9)).toString('base64') }),
      'invalid-response',
      'SVG',
    ],
  ];
  test.each([...refusals, ...uglyReplies, ...uglyJSON])(
    'is a typed error: %s',
    async (name, answer, code, message) => {
      const { jobs, backend } = await start({ timeoutMs: 300 }, answer);
      const error = await failureOf(backend.generate({ prompt }));
      expect(error).toMatchObject({ code, mayHaveBeenCharged: !/^4|redirect/.test(name) });
      expect(String(error)).toContain(message);
      expect(String(error)).not.toContain(apiKey);
      expect(jobs).toHaveLength(1);
    },
  );

  test.each([
    ['200 without artifacts', {}, 'invalid-response', 'artifacts'],
    ['200 with none', { artifacts: [] }, 'no-image', 'without any image'],
    [
      '200 with an error',
      { artifacts: [{ base64: '', finishReason: 'ERROR' }] },
      'failed',
      'could not draw',
    ],
  ])('of the first API is a typed error: %s', async (_, body, code, message) => {
    const { backend } = await start({ model: sdxl }, (_, response) => sendJSON(response, body));
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code, mayHaveBeenCharged: true });
    expect(String(error)).toContain(message);
  });

  test('429 is answered after the time that the service names, 500 never', async () => {
    const delays = speedUpTimers(1000);
    let turn = 0;
    const answer: Answer = (_, response) => {
      turn += 1;
      if (turn > 1) return sendJSON(response, { errors: ['broken'] }, 500);
      return void response.writeHead(429, { 'retry-after': '20' }).end();
    };
    const { jobs, backend } = await start({ retries: 3 }, answer);
    expect(await failureOf(backend.generate({ prompt }))).toMatchObject({
      code: 'server',
      mayHaveBeenCharged: true,
    });
    expect(jobs).toHaveLength(2);
    expect(delays.some((ms) => ms > 19_000 && ms <= 20_000)).toBe(true);
  });

  test('that is black is degraded', async () => {
    const image = Buffer.from(png(64, 64, 'black')).toString('base64');
    const { backend } = await start({}, (_, response) => sendJSON(response, { image }));
    expect((await backend.generate({ prompt })).image.safety).toBe('degraded');
  });
});

test('an abort says that there is no cancelling', async () => {
  const { jobs, backend } = await start({}, () => {});
  const controller = new AbortController();
  const call = abortOf(backend.generate({ prompt }, { signal: controller.signal }));
  await until(() => jobs.length > 0);
  controller.abort();
  expect(await call).toMatchObject({ name: 'AbortError', remote: 'unsupported' });
});

describe('the options', () => {
  testOptions({
    create: createStabilityBackend,
    schema: StabilityBackendOptions,
    variable: 'STABILITY_API_KEY',
    wrong: [
      [{ engine: 'x' }, 'engine'],
      [{ model: 'flux' }, 'model'],
      [{ retries: -1 }, 'retries'],
    ],
  });

  test('identify the backend by its settings', () => {
    const backend = createStabilityBackend({ apiKey, stylePreset: 'anime' });
    expect(JSON.parse(JSON.stringify(backend.settings))).toMatchObject({
      backend: 'stability',
      model: 'core',
      stylePreset: 'anime',
    });
  });
});
