import { describe, expect, onTestFinished, test } from 'vitest';

import {
  CloudflareBackendOptions,
  createCloudflareBackend,
} from '../../src/backends/cloudflare.ts';
import { ConfigurationError } from '../../src/errors.ts';
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

const apiKey = 'swamp-secret-token';
const accountId = 'a1b2c3';
const prompt = 'a frog';
const flux = '@cf/black-forest-labs/flux-1-schnell';

const said = (message: string, code: number, status: number): Answer => {
  return (_, response) =>
    sendJSON(
      response,
      { result: null, success: false, errors: [{ message, code }], messages: [] },
      status,
    );
};

/** Behaves as Workers AI does; `answer` draws instead. */
async function start(options: CloudflareBackendOptions = {}, answer?: Answer) {
  const jobs: Readonly<Record<string, unknown>>[] = [];
  const server = await serve(async (seen, response) => {
    const body = JSON.parse(seen.body);
    jobs.push(body);
    if (answer !== undefined) return answer(seen, response);
    if (seen.headers.authorization !== `Bearer ${apiKey}`) {
      return said('Authentication error', 10000, 401)(seen, response);
    }
    if (seen.path.endsWith(flux)) {
      const image = drawing64(jobs.length);
      return sendJSON(response, { result: { image }, success: true, errors: [], messages: [] });
    }
    response.writeHead(200, { 'content-type': 'image/png' });
    return void response.end(drawing(at(body, 'seed')));
  });
  const backend = createCloudflareBackend({
    apiKey,
    accountId,
    baseURL: `${server.url}/client/v4`,
    retries: 0,
    ...options,
  });
  return { server, jobs, backend };
}

describe('SDXL', () => {
  describeImageBackend(async () => (await start()).backend, {
    test,
    expect,
    request: { steps: 2 },
    secrets: [apiKey],
    failing: async () => (await start({ apiKey: 'swamp-secret-token-2' })).backend,
  });
});

describe('FLUX', () => {
  describeImageBackend(async () => (await start({ model: flux })).backend, {
    test,
    expect,
    request: { steps: 2 },
    secrets: [apiKey],
    failing: async () => (await start({ model: flux, apiKey: 'swamp-secret-token-2' })).backend,
  });
});

describe('the wire body', () => {
  const rows: readonly (readonly [
    CloudflareBackendOptions,
    Partial<ImageRequest>,
    string,
    unknown,
  ])[] = [
    [{}, { prompt: 'a sign (16:9)' }, 'prompt', 'a sign (16:9)'],
    [{}, { negativePrompt: 'blurry' }, 'negative_prompt', 'blurry'],
    [{}, { negativePrompt: '' }, 'negative_prompt', ''],
    [{}, {}, 'negative_prompt', undefined],
    [{}, { width: 1216 }, 'width', 1216],
    [{}, { height: 832 }, 'height', 832],
    [{}, { steps: 20 }, 'num_steps', 20],
    [{}, { steps: 50, adjust: true }, 'num_steps', 20],
    [{}, { guidanceScale: 6.5 }, 'guidance', 6.5],
    [{}, { seed: 42 }, 'seed', 42],
    [{ extra: { num_steps: 3 } }, { steps: 20 }, 'num_steps', 3],
    [{ model: flux }, { steps: 4 }, 'steps', 4],
    [{ model: flux }, { steps: 4 }, 'num_steps', undefined],
    [{ model: flux }, { seed: 42 }, 'seed', undefined],
  ];
  test.each(rows)('with %j sends %j as %s %j', async (options, request, field, value) => {
    const { jobs, backend } = await start(options);
    await backend.generate({ prompt, ...request });
    expect(jobs[0]?.[field]).toEqual(value);
  });

  test.each([
    [{}, '@cf/stabilityai/stable-diffusion-xl-base-1.0'],
    [{ model: flux }, flux],
  ])('with %j goes to the account and the model', async (options, model) => {
    const { server, backend } = await start(options);
    await backend.generate({ prompt });
    expect(server.requests[0]?.path).toBe(`/client/v4/accounts/a1b2c3/ai/run/${model}`);
  });

  test('is sent once for each image, with seeds that go on', async () => {
    const { jobs, backend } = await start();
    const { images } = await backend.generate({ prompt, count: 2, seed: 8 });
    expect(jobs.map(({ seed }) => seed)).toEqual([8, 9]);
    expect(images.map(({ seed }) => seed)).toEqual([8, 9]);
  });

  test('never holds what the service refuses', async () => {
    const { jobs, backend } = await start();
    for (const request of [
      { steps: 50 },
      { width: 128, height: 1024 },
      { width: 2049, height: 512 },
    ]) {
      const error = await failureOf(backend.generate({ prompt, ...request }));
      expect(error).toMatchObject({ code: 'rejected' });
    }
    expect(jobs).toEqual([]);
  });
});

describe('the image', () => {
  test('is the whole body, of whatever type it says it is', async () => {
    const { backend } = await start({}, (_, response) => {
      response.writeHead(200, { 'content-type': 'image/jpg' }).end(drawing(3));
    });
    const { image, effective } = await backend.generate({ prompt, seed: 3 });
    expect(image).toMatchObject({ mediaType: 'image/png', bytes: drawing(3), seed: 3 });
    expect(effective.model).toBe('@cf/stabilityai/stable-diffusion-xl-base-1.0');
  });

  test('of FLUX is base64 in JSON, and has no seed', async () => {
    const { backend } = await start({ model: flux });
    const { image, ignored } = await backend.generate({ prompt, seed: 3 });
    expect(image).toMatchObject({ bytes: drawing(1), seed: undefined });
    expect(ignored).toEqual(['seed']);
  });
});

describe('an ugly reply', () => {
  const refusals: readonly (readonly [string, Answer, string, string])[] = [
    ['400', said('num_steps must be <= 20', 5006, 400), 'rejected', 'num_steps must be'],
    ['401', said('Authentication error', 10000, 401), 'authentication', 'Authentication error'],
    ['402', said('Payment required', 1, 402), 'authentication', 'out of credit'],
    ['403', said('The account is not allowed', 3041, 403), 'authentication', 'not allowed'],
    ['404', said('The model name is invalid', 3042, 404), 'not-found', 'model name is invalid'],
    ['408', said('Request timeout', 3007, 408), 'timeout', 'Request timeout'],
    ['422', said('Unprocessable', 1, 422), 'rejected', 'Unprocessable'],
    ['429', said('No more data centers', 3040, 429), 'rate-limit', 'No more data centers'],
    [
      '429 for the day',
      said('You have used up your daily free allocation', 3036, 429),
      'authentication',
      'daily free allocation',
    ],
    ['200 with an error', said('out of luck', 1, 200), 'failed', 'out of luck'],
    ['200 without an image', (_, r) => sendJSON(r, { result: {} }), 'no-image', 'without any'],
    ['200 with nothing', (_, r) => void r.end(), 'invalid-response', 'no bytes at all'],
    [
      '200 with HTML',
      (_, r) => void r.end('<!doctype html><html></html>'),
      'invalid-response',
      'an HTML page',
    ],
    [
      '200 with JSON that was cut',
      (_, r) => void r.end('{"result": {"im'),
      'invalid-response',
      'no JSON',
    ],
    [
      '200 with text for an image',
      (_, r) => sendJSON(r, { result: { image: 'certainly!' } }),
      'invalid-response',
      'Expected an image as base64',
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

  test.each([
    [400, false],
    [200, true],
  ])('%s about NSFW content is a block', async (status, mayHaveBeenCharged) => {
    const answer = said('AiError: the prompt has NSFW content', 3030, status);
    const { jobs, backend } = await start({ retries: 2 }, answer);
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'blocked', mayHaveBeenCharged, isRetryable: false });
    expect(jobs).toHaveLength(1);
  });

  test('503 is answered by asking again, 500 never', async () => {
    speedUpTimers(1000);
    let turn = 0;
    const { jobs, backend } = await start({ retries: 3 }, (_, response) => {
      turn += 1;
      response.writeHead(turn === 1 ? 503 : 500).end();
    });
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'server', mayHaveBeenCharged: true });
    expect(jobs).toHaveLength(2);
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
    create: (options: CloudflareBackendOptions) =>
      createCloudflareBackend({ accountId, ...options }),
    schema: CloudflareBackendOptions,
    variable: 'CLOUDFLARE_API_TOKEN',
    wrong: [
      [{ account: 'x' }, 'account'],
      [{ accountId: '../x' }, 'accountId'],
      [{ model: 'sdxl' }, 'model'],
    ],
  });

  test('need an account, or one in CLOUDFLARE_ACCOUNT_ID', () => {
    const { CLOUDFLARE_ACCOUNT_ID: kept } = process.env;
    onTestFinished(() => {
      if (kept === undefined) delete process.env['CLOUDFLARE_ACCOUNT_ID'];
      else process.env['CLOUDFLARE_ACCOUNT_ID'] = kept;
    });
    process.env['CLOUDFLARE_ACCOUNT_ID'] = '';
    const create = () => createCloudflareBackend({ apiKey });
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow('CLOUDFLARE_ACCOUNT_ID');
    process.env['CLOUDFLARE_ACCOUNT_ID'] = 'a1b2c3';
    expect(create().settings).toMatchObject({ backend: 'cloudflare' });
  });
});
