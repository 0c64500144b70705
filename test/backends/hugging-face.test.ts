import { describe, expect, test } from 'vitest';

import {
  createHuggingFaceBackend,
  HuggingFaceBackendOptions,
} from '../../src/backends/hugging-face.ts';
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
  uglyReplies,
  until,
} from '../support/hosted.ts';
import { type Answer, sendJSON } from '../support/http-server.ts';

const apiKey = 'hf_swampsecret';
const prompt = 'a frog';
const sdxl = 'stabilityai/stable-diffusion-xl-base-1.0';

/** Behaves as the router does; `answer` draws instead. */
async function startRouter(answer?: Answer) {
  const jobs: unknown[] = [];
  const server = await serve(async (seen, response) => {
    const body: unknown = JSON.parse(seen.body);
    jobs.push(body);
    if (answer !== undefined) return answer(seen, response);
    if (seen.headers.authorization !== `Bearer ${apiKey}`) {
      return sendJSON(response, { error: 'Invalid username or password.' }, 401);
    }
    if (seen.path.startsWith('/hf-inference/')) {
      response.writeHead(200, { 'content-type': 'image/jpeg' });
      return void response.end(drawing(at(body, 'parameters.seed')));
    }
    return sendJSON(response, { data: [{ b64_json: drawing64(at(body, 'seed')) }] });
  });
  return { server, jobs };
}

async function start(options: HuggingFaceBackendOptions = {}, answer?: Answer) {
  const { server, jobs } = await startRouter(answer);
  const backend = createHuggingFaceBackend({ apiKey, baseURL: server.url, retries: 0, ...options });
  return { server, jobs, backend };
}

describe.each(['hf-inference', 'together'] as const)('the provider %s', (provider) => {
  describeImageBackend(async () => (await start({ provider })).backend, {
    test,
    expect,
    request: { width: 64, height: 64, steps: 2 },
    secrets: [apiKey],
    failing: async () => (await start({ provider, apiKey: 'hf_swampsecret2' })).backend,
  });
});

describe('the wire body', () => {
  const together = { provider: 'together' } as const;
  const nscale = { provider: 'nscale' } as const;
  const rows: readonly (readonly [
    HuggingFaceBackendOptions,
    Partial<ImageRequest>,
    string,
    unknown,
  ])[] = [
    [{}, { prompt: 'a sign (16:9)' }, 'inputs', 'a sign (16:9)'],
    [{}, { negativePrompt: 'blurry' }, 'parameters.negative_prompt', 'blurry'],
    [{}, { negativePrompt: '' }, 'parameters.negative_prompt', ''],
    [{}, {}, 'parameters.negative_prompt', undefined],
    [{}, { width: 1216 }, 'parameters.width', 1216],
    [{}, { height: 832 }, 'parameters.height', 832],
    [{}, { steps: 30 }, 'parameters.num_inference_steps', 30],
    [{}, { guidanceScale: 6.5 }, 'parameters.guidance_scale', 6.5],
    [{}, { seed: 42 }, 'parameters.seed', 42],
    [{}, { sampler: 'DDIMScheduler' }, 'parameters.scheduler', 'DDIMScheduler'],
    [{ extra: { seed: 1 } }, { seed: 42 }, 'parameters.seed', 1],
    [together, {}, 'model', sdxl],
    [together, {}, 'prompt', 'a frog'],
    [together, {}, 'response_format', 'base64'],
    [together, { steps: 30 }, 'steps', 30],
    [together, { negativePrompt: 'blurry' }, 'negative_prompt', 'blurry'],
    [together, { model: 'frogs/pond' }, 'model', 'frogs/pond'],
    [{ ...together, extra: { steps: 3 } }, { steps: 30 }, 'steps', 3],
    [nscale, {}, 'response_format', 'b64_json'],
    [nscale, { steps: 30 }, 'num_inference_steps', 30],
    [nscale, { seed: 42 }, 'seed', 42],
  ];
  test.each(rows)('with %j sends %j as %s %j', async (options, request, field, value) => {
    const { jobs, backend } = await start(options);
    await backend.generate({ prompt, ...request });
    expect(at(jobs[0], field)).toEqual(value);
  });

  test.each([
    [{}, {}, `/hf-inference/models/${sdxl}`],
    [{ model: 'frogs/pond' }, {}, '/hf-inference/models/frogs/pond'],
    [{ model: 'frogs/pond' }, { model: 'frogs/lake' }, '/hf-inference/models/frogs/lake'],
    [{ provider: 'nscale' }, {}, '/nscale/v1/images/generations'],
  ] as const)('with %j and %j goes to %s', async (options, request, path) => {
    const { server, backend } = await start(options);
    await backend.generate({ prompt, ...request });
    expect(server.requests[0]?.path).toBe(path);
  });

  test('names who pays', async () => {
    const { server, backend } = await start({ billTo: 'frogs-inc' });
    await backend.generate({ prompt });
    expect(server.requests[0]?.headers['x-hf-bill-to']).toBe('frogs-inc');
  });

  test('is sent once for each image, with seeds that go on', async () => {
    const { jobs, backend } = await start();
    const { images } = await backend.generate({ prompt, count: 2, seed: 8 });
    expect(jobs.map((job) => at(job, 'parameters.seed'))).toEqual([8, 9]);
    expect(images.map(({ seed }) => seed)).toEqual([8, 9]);
  });

  test('holds no sampler where another provider draws', async () => {
    const { backend } = await start(together);
    const { ignored } = await backend.generate({ prompt, sampler: 'DDIMScheduler' });
    expect(ignored).toEqual(['sampler']);
  });
});

describe('the image', () => {
  test('is the whole body, of whatever type it says it is', async () => {
    const { backend } = await start();
    const { image } = await backend.generate({ prompt, seed: 3 });
    expect(image).toMatchObject({ mediaType: 'image/png', bytes: drawing(3), seed: 3 });
  });

  test.each([
    ['base64', { data: [{ b64_json: drawing64(3) }] }],
    ['a data URL', { output: [`data:image/png;base64,${drawing64(3)}`] }],
    ['a data URL without a list', { output: `data:image/png;base64,${drawing64(3)}` }],
  ])('may be %s in JSON', async (_, body) => {
    const { backend } = await start({}, (_, response) => sendJSON(response, body));
    expect((await backend.generate({ prompt })).image.bytes).toEqual(drawing(3));
  });

  test('is fetched from another host without the token', async () => {
    const cdn = await serve((_, response) => void response.end(drawing(1)));
    const body = { data: [{ url: `${cdn.url}/out.png` }] };
    const { backend } = await start({}, (_, response) => sendJSON(response, body));
    await backend.generate({ prompt });
    expect(cdn.requests[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('a model that is being loaded', () => {
  const loading = (seconds: number): Answer => {
    return (_, r) =>
      sendJSON(r, { error: 'Model x is currently loading', estimated_time: seconds }, 503);
  };

  test('is waited for, as long as the service says', async () => {
    const delays = speedUpTimers(1000);
    let turn = 0;
    const { jobs, backend } = await start({}, (seen, response) => {
      turn += 1;
      return turn < 4 ? loading(turn * 12)(seen, response) : void response.end(drawing(1));
    });
    await backend.generate({ prompt });
    expect(jobs).toHaveLength(4);
    expect(delays.filter((ms) => ms >= 12_000 && ms <= 30_000)).toEqual([12_000, 24_000, 30_000]);
  });

  test('is given up after loadingTimeoutMs', async () => {
    const { jobs, backend } = await start({ loadingTimeoutMs: 50 }, loading(0.03));
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'server', status: 503, mayHaveBeenCharged: false });
    expect(String(error)).toContain('not loaded within 50 ms');
    expect(jobs.length).toBeLessThan(4);
  });

  test('is not waited for after an abort', async () => {
    const { jobs, backend } = await start({}, loading(20));
    const controller = new AbortController();
    const call = abortOf(backend.generate({ prompt }, { signal: controller.signal }));
    await until(() => jobs.length > 0);
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortError' });
    expect(jobs).toHaveLength(1);
  });

  test('is not what a service that is away is taken for', async () => {
    speedUpTimers(100);
    const away: Answer = (_, response) => void response.writeHead(503).end('<html></html>');
    const { jobs, backend } = await start({ retries: 2 }, away);
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'server', status: 503, mayHaveBeenCharged: false });
    expect(String(error)).toContain('not available');
    expect(jobs).toHaveLength(3);
  });
});

describe('an ugly reply', () => {
  const said = (error: unknown, status: number): Answer => {
    return (_, response) => sendJSON(response, { error }, status);
  };
  const refusals: readonly (readonly [string, Answer, string, string])[] = [
    ['400', said(['bad width', 'bad height'], 400), 'rejected', 'bad width; bad height'],
    ['401', said('Invalid username or password.', 401), 'authentication', 'Invalid username'],
    ['402', said('You have exceeded your monthly credits', 402), 'authentication', 'monthly'],
    ['403', said('no permission', 403), 'authentication', 'no permission'],
    ['404', said('Model x does not exist', 404), 'not-found', 'does not exist'],
    ['422', said({ message: 'seed is too big' }, 422), 'rejected', 'seed is too big'],
    ['429', said('Too many requests', 429), 'rate-limit', 'Too many requests'],
    ['200 with an error', said('out of luck', 200), 'failed', 'out of luck'],
    ['200 with an error in parts', said({ code: 7 }, 200), 'failed', '{"code":7}'],
    ['200 without an image', (_, r) => sendJSON(r, {}), 'no-image', 'without any image'],
    ['200 with nothing', (_, r) => void r.end(), 'invalid-response', 'no bytes at all'],
    [
      '200 with HTML',
      (_, r) => void r.end('<!doctype html><html></html>'),
      'invalid-response',
      'an HTML page',
    ],
    [
      '200 with JSON that was cut',
      (_, r) => void r.end('{"data": [{"b64'),
      'invalid-response',
      'no JSON',
    ],
    [
      '200 with an image that was cut',
      (_, r) => void r.end(drawing(1).subarray(0, 20)),
      'invalid-response',
      'cut off',
    ],
  ];
  test.each([...refusals, ...uglyReplies])(
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

  test('422 about NSFW content is a block', async () => {
    const answer = said({ message: 'The image contained NSFW content.' }, 422);
    const { backend } = await start({ provider: 'together', retries: 2 }, answer);
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'blocked', status: 422, mayHaveBeenCharged: false });
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
    create: createHuggingFaceBackend,
    schema: HuggingFaceBackendOptions,
    variable: 'HF_TOKEN',
    wrong: [
      [{ token: 'x' }, 'token'],
      [{ provider: 'replicate' }, 'provider'],
      [{ model: 'a b' }, 'model'],
    ],
  });

  test('identify the backend by its settings', () => {
    const { settings } = createHuggingFaceBackend({ apiKey, billTo: 'frogs-inc' });
    expect(JSON.parse(JSON.stringify(settings))).toEqual({
      backend: 'hugging-face',
      url: 'https://router.huggingface.co/',
      provider: 'hf-inference',
      model: sdxl,
    });
  });
});
