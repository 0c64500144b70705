import { encode } from 'fast-png';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import * as z from 'zod';

import {
  createOpenAIImagesBackend,
  OpenAIImagesBackendOptions,
} from '../../src/backends/openai-images.ts';
import {
  AbortedError,
  ConfigurationError,
  ImageBackendError,
  type ImageBackendErrorCode,
} from '../../src/errors.ts';
import type { ImageRequest } from '../../src/image-backend.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import { type Answer, closedURL, sendJSON, startServer, wait } from '../support/http-server.ts';
import { png } from '../support/png.ts';

const key = 'sk-swamp-secret-key';
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const image64 = base64(png(64, 64, 1));

afterEach(() => vi.unstubAllEnvs());

/** Draws what is asked for, in the size that is asked for. */
const drawing: Answer = ({ body }, response) => {
  const { n = 1, size = '64x64', width, height } = JSON.parse(body);
  const [w, h] = String(size).split('x').map(Number);
  const image = base64(png(width ?? w, height ?? h, 1));
  sendJSON(response, { data: Array.from({ length: n }, () => ({ b64_json: image })) });
};

async function start(
  options: Partial<OpenAIImagesBackendOptions> = {},
  generations: Answer = drawing,
  files: Answer = (_, response) => void response.end(png(64, 64, 2)),
) {
  const bodies: Record<string, unknown>[] = [];
  const server = await startServer(async (request, response) => {
    if (request.path !== '/v1/images/generations') return files(request, response);
    bodies.push(JSON.parse(request.body));
    return generations(request, response);
  });
  onTestFinished(() => server.close());
  const backend = createOpenAIImagesBackend({
    preset: 'compatible',
    url: server.url,
    retries: 0,
    ...options,
  });
  return { server, backend, bodies };
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

const listed = [
  [
    { preset: 'openai', model: 'gpt-image-1' },
    { width: 1024, height: 1024 },
  ],
  [
    { preset: 'openai', model: 'gpt-image-2' },
    { width: 64, height: 64 },
  ],
  [
    { preset: 'openai', model: 'dall-e-3' },
    { width: 1024, height: 1024 },
  ],
  [
    { preset: 'openai', model: 'dall-e-2' },
    { width: 256, height: 256 },
  ],
  [{ preset: 'compatible' }, { width: 64, height: 64 }],
  [
    { preset: 'together', model: 'sdxl' },
    { width: 64, height: 64 },
  ],
  [{ preset: 'sd-server' }, { width: 64, height: 64 }],
  [{ preset: 'localai' }, { width: 64, height: 64 }],
  [{ preset: 'sglang' }, { width: 64, height: 64 }],
  [{ preset: 'koboldcpp' }, { width: 64, height: 64 }],
] as const;

describe.each(listed)('the backend with %j', (options, request) => {
  describeImageBackend(async () => (await start({ ...options, apiKey: key })).backend, {
    test,
    expect,
    request,
    secrets: [key],
    failing: async () =>
      createOpenAIImagesBackend({ ...options, apiKey: key, url: await closedURL(), retries: 0 }),
  });
});

describe('the wire body', () => {
  type Row = readonly [
    Partial<OpenAIImagesBackendOptions>,
    Partial<ImageRequest>,
    Readonly<Record<string, unknown>>,
  ];
  const size = { width: 1024, height: 1536 };
  const all = {
    negativePrompt: 'blur (heavy)',
    steps: 12,
    guidanceScale: 4.5,
    seed: 9,
    model: 'other',
    sampler: 'lcm',
  };
  const diffusers = {
    negative_prompt: 'blur (heavy)',
    num_inference_steps: 12,
    guidance_scale: 4.5,
    seed: 9,
  };
  const frog = 'a frog (green) [x] a|b';
  const escaped = 'a frog \\(green) \\(x) a|b';
  const rows: readonly Row[] = [
    [
      { preset: 'openai', model: 'gpt-image-1' },
      { ...all, ...size, count: 2 },
      {
        model: 'gpt-image-1',
        prompt: frog,
        n: 2,
        size: '1024x1536',
      },
    ],
    [
      {
        preset: 'openai',
        model: 'gpt-image-1.5',
        quality: 'low',
        background: 'transparent',
        moderation: 'low',
        outputFormat: 'webp',
        outputCompression: 80,
      },
      {},
      {
        model: 'gpt-image-1.5',
        prompt: frog,
        n: 1,
        quality: 'low',
        background: 'transparent',
        moderation: 'low',
        output_format: 'webp',
        output_compression: 80,
      },
    ],
    [
      { preset: 'openai', model: 'dall-e-3', quality: 'hd', style: 'natural' },
      {},
      {
        model: 'dall-e-3',
        prompt: frog,
        response_format: 'b64_json',
        quality: 'hd',
        style: 'natural',
      },
    ],
    [
      { preset: 'together', model: 'sdxl', outputFormat: 'png' },
      { ...all, width: 640 },
      {
        model: 'other',
        prompt: frog,
        width: 640,
        response_format: 'base64',
        output_format: 'png',
        negative_prompt: 'blur (heavy)',
        steps: 12,
        guidance_scale: 4.5,
        seed: 9,
      },
    ],
    [
      { preset: 'sd-server', outputFormat: 'jpeg' },
      { ...all, ...size, count: 3 },
      {
        prompt: escaped,
        n: 3,
        size: '1024x1536',
        output_format: 'jpeg',
      },
    ],
    [
      { preset: 'localai', model: 'sdxl' },
      all,
      {
        model: 'other',
        prompt: 'a frog ,green, ,x, a,b|blur ,heavy,',
        step: 12,
        seed: 9,
        response_format: 'b64_json',
      },
    ],
    [
      { preset: 'vllm-omni' },
      { ...all, ...size },
      {
        prompt: frog,
        size: '1024x1536',
        response_format: 'b64_json',
        ...diffusers,
      },
    ],
    [
      { preset: 'sglang' },
      all,
      {
        prompt: frog,
        response_format: 'b64_json',
        enhance_prompt: false,
        ...diffusers,
      },
    ],
    [
      { preset: 'sglang', extra: { enhance_prompt: true } },
      { seed: 9 },
      {
        prompt: frog,
        response_format: 'b64_json',
        enhance_prompt: true,
        seed: 9,
      },
    ],
    [
      { preset: 'koboldcpp' },
      all,
      {
        prompt: escaped,
        negative_prompt: 'blur \\(heavy)',
        steps: 12,
        cfg_scale: 4.5,
        seed: 9,
      },
    ],
    [
      { preset: 'compatible', model: 'mine' },
      all,
      {
        model: 'other',
        prompt: frog,
        response_format: 'b64_json',
      },
    ],
    [
      {
        preset: 'compatible',
        extension: {
          fields: { steps: 'num_steps', seed: 'rng', sampler: 'method' },
          size: 'sides',
          responseFormat: null,
          maxImages: 4,
          dialect: 'automatic1111',
        },
      },
      { ...all, ...size, count: 2 },
      {
        model: 'other',
        prompt: 'a frog \\(green\\) \\[x\\] a|b',
        n: 2,
        width: 1024,
        height: 1536,
        num_steps: 12,
        rng: 9,
        method: 'lcm',
      },
    ],
    [
      { preset: 'compatible', extension: { size: 'none' } },
      size,
      {
        prompt: frog,
        response_format: 'b64_json',
      },
    ],
    [
      { preset: 'compatible', extra: { user: 'frog', prompt: 'mine' } },
      {},
      {
        prompt: 'mine',
        response_format: 'b64_json',
        user: 'frog',
      },
    ],
  ];
  test.each(rows)('with %j of %j is %j', async (options, request, body) => {
    const { backend, bodies } = await start({ apiKey: key, ...options });
    await backend.generate({ prompt: frog, ...request });
    expect(bodies).toEqual([body]);
  });

  test('goes to /v1 where the address has no path, and to the given path otherwise', async () => {
    const { server } = await start();
    const backend = createOpenAIImagesBackend({
      preset: 'compatible',
      url: `${server.url}/api/openai/`,
      retries: 0,
    });
    await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(server.requests.at(-1)?.path).toBe('/api/openai/images/generations');
  });

  test('of one side alone is not sent where the server takes both in one', async () => {
    const { backend, bodies } = await start();
    const error = await failureOf(backend.generate({ prompt: 'a frog', width: 512 }));
    expect(error).toMatchObject({ code: 'rejected' });
    expect(String(error)).toContain('width and height together');
    expect(bodies).toEqual([]);
  });

  test.each([
    ['dall-e-3', { width: 1024, height: 1536 }, 'the sizes 1024x1024, 1792x1024, 1024x1792'],
    ['gpt-image-1-mini', { width: 512, height: 512 }, 'the sizes 1024x1024, 1536x1024'],
    ['gpt-image-2', { width: 1000, height: 1000 }, 'multiples of 16'],
    ['dall-e-3', { prompt: 'x'.repeat(4001) }, 'at most 4000 characters'],
  ])('is refused before it costs money: %s %j', async (model, request, message) => {
    const { backend, bodies } = await start({ preset: 'openai', model, apiKey: key });
    const error = await failureOf(backend.generate({ prompt: 'a frog', ...request }));
    expect(error).toMatchObject({ code: 'rejected', mayHaveBeenCharged: false });
    expect(String(error)).toContain(message);
    expect(bodies).toEqual([]);
  });

  test('has a seed of its own for each image where the server takes seeds', async () => {
    const { backend, bodies } = await start({ preset: 'vllm-omni' });
    const { images } = await backend.generate({ prompt: 'a frog', seed: 5, count: 3 });
    expect(bodies.map((body) => [body['seed'], body['n']])).toEqual([
      [5, undefined],
      [6, undefined],
      [7, undefined],
    ]);
    expect(images.map(({ seed }) => seed)).toEqual([5, 6, 7]);
  });
});

describe('the result', () => {
  test('has the images by absolute and relative address, and inline', async () => {
    const elsewhere = await startServer((_, response) => void response.end(png(32, 32, 3)));
    onTestFinished(() => elsewhere.close());
    const { server, backend } = await start(
      { apiKey: key, extension: { maxImages: 4 } },
      (_, response) =>
        sendJSON(response, {
          data: [
            { url: '/generated-images/b64.png' },
            { url: `${elsewhere.url}/a.png?signature=1` },
            { b64_json: image64 },
            { url: `data:image/png;base64,${image64}` },
          ],
        }),
    );
    const { images } = await backend.generate({ prompt: 'a frog', count: 4 });
    expect(images.map(({ width }) => width)).toEqual([64, 32, 64, 64]);
    const [own] = server.requests.filter(({ path }) => path === '/generated-images/b64.png');
    expect(own?.headers.authorization).toBe(`Bearer ${key}`);
    expect(elsewhere.requests[0]?.headers.authorization).toBeUndefined();
  });

  test('keeps the images that could be fetched', async () => {
    const { backend } = await start({ extension: { maxImages: 2 } }, (_, response) =>
      sendJSON(response, { data: [{ url: 'ftp://frog/a.png' }, { b64_json: image64 }] }),
    );
    const { images, warnings } = await backend.generate({ prompt: 'a frog', count: 2 });
    expect(images).toHaveLength(1);
    expect(warnings.join()).toContain(
      'An image was lost: [openai-images] The server gave a result',
    );
    expect(warnings.join()).toContain('1 images were delivered, 2 were asked for');
  });

  test('says what the service made of the prompt', async () => {
    const { backend } = await start(
      { preset: 'openai', model: 'dall-e-3', apiKey: key },
      (_, response) =>
        sendJSON(response, { data: [{ b64_json: image64, revised_prompt: 'a big frog' }] }),
    );
    expect(backend.capabilities.serverUpsampling).toBe('forced');
    const { revisedPrompt } = await backend.generate({ prompt: 'a frog' });
    expect(revisedPrompt).toBe('a big frog');
  });

  test('does not call an echo of the prompt a revision', async () => {
    const { backend } = await start({ preset: 'sglang' }, ({ body }, response) =>
      sendJSON(response, {
        data: [{ b64_json: image64, revised_prompt: JSON.parse(body).prompt }],
      }),
    );
    expect(backend.capabilities.serverUpsampling).toBe('off');
    expect((await backend.generate({ prompt: 'a frog' })).revisedPrompt).toBeUndefined();
  });

  test('warns of the size that the server made of it', async () => {
    const { backend } = await start({ preset: 'koboldcpp' }, (_, response) =>
      sendJSON(response, { data: [{ b64_json: image64 }] }),
    );
    const { warnings, effective } = await backend.generate({
      prompt: 'a frog',
      width: 100,
      height: 90,
    });
    expect(effective).toMatchObject({ width: 64, height: 64 });
    expect(warnings.join()).toContain('64x64 pixels large, 100x90 was asked for');
  });

  test('has the model that the service names', async () => {
    const { backend } = await start({ preset: 'together', model: 'a', apiKey: key }, (_, r) =>
      sendJSON(r, { model: 'b', data: [{ b64_json: image64 }] }),
    );
    expect((await backend.generate({ prompt: 'a frog' })).effective.model).toBe('b');
  });

  test('has the seed that sd-server took by itself', async () => {
    const parameters =
      'a frog\nSteps: 4, CFG scale: 7.000000, Seed: 42, Model: frog.gguf, Sampler: euler';
    const data = new Uint8Array(64 * 64 * 3).map((_, at) => at % 250);
    const image = encode({ width: 64, height: 64, data, channels: 3, text: { parameters } });
    const answer: Answer = (_, response) =>
      sendJSON(response, { data: [{ b64_json: base64(image) }] });
    const { backend } = await start({ preset: 'sd-server' }, answer);
    const { effective, ignored } = await backend.generate({ prompt: 'a frog', seed: 7 });
    expect(effective).toMatchObject({ seed: 42, steps: 4, guidanceScale: 7, model: 'frog.gguf' });
    expect(ignored).toEqual(['seed']);
  });
});

describe('an ugly reply', () => {
  const html = '<!doctype html><html><title>502 Bad gateway</title></html>';
  const openAI = (status: number, error: Readonly<Record<string, unknown>>): Answer => {
    return (_, response) => sendJSON(response, { error: { param: null, ...error } }, status);
  };
  type Row = readonly [
    name: string,
    answer: Answer,
    code: ImageBackendErrorCode,
    mayHaveBeenCharged: boolean,
    message: string,
  ];
  const rows: readonly Row[] = [
    [
      'a prompt that is blocked',
      openAI(400, {
        code: 'moderation_blocked',
        message: 'Rejected by the safety system.',
        moderation_details: { moderation_stage: 'input' },
      }),
      'blocked',
      false,
      'Rejected by the safety system. Change the prompt',
    ],
    [
      'an image that is blocked',
      openAI(400, {
        code: 'moderation_blocked',
        message: 'Rejected.',
        moderation_details: { moderation_stage: 'output' },
      }),
      'blocked',
      true,
      'Rejected.',
    ],
    [
      'a prompt that dall-e-3 blocks',
      openAI(400, { code: 'content_policy_violation', message: 'Not allowed.' }),
      'blocked',
      false,
      'Not allowed.',
    ],
    [
      "Together's filter",
      openAI(422, { type: 'invalid_request_error', message: 'NSFW content detected' }),
      'blocked',
      false,
      'NSFW content detected',
    ],
    [
      'another 422',
      openAI(422, { message: 'steps must be below 50' }),
      'rejected',
      false,
      'steps must be below 50',
    ],
    [
      'an empty account',
      openAI(429, { code: 'insufficient_quota', message: 'You exceeded your current quota.' }),
      'authentication',
      false,
      'The account is out of credit',
    ],
    [
      'a spent limit',
      openAI(400, { code: 'billing_hard_limit_reached', message: 'Hard limit reached.' }),
      'authentication',
      false,
      'Hard limit reached',
    ],
    [
      'a bad key',
      openAI(401, { code: 'invalid_api_key', message: `Incorrect API key: ${key}.` }),
      'authentication',
      false,
      'Incorrect API key: [hidden]',
    ],
    [
      'an organization that is not verified',
      openAI(403, { message: 'Your organization must be verified' }),
      'authentication',
      false,
      'must be verified',
    ],
    [
      'no such model',
      openAI(404, { code: 404, message: 'model "x" not found' }),
      'not-found',
      false,
      'model "x" not found',
    ],
    [
      '422 of FastAPI',
      (_, r) => sendJSON(r, { detail: [{ loc: ['body', 'n'], msg: 'too large' }] }, 422),
      'rejected',
      false,
      'body.n: too large',
    ],
    [
      '500 of sd-server',
      (_, r) => sendJSON(r, { error: 'server_error', message: 'stof' }, 500),
      'server',
      true,
      'stof: server_error',
    ],
    ['500 with HTML', (_, r) => void r.writeHead(500).end(html), 'server', true, 'Bad gateway'],
    ['503', (_, r) => sendJSON(r, { detail: 'not ready' }, 503), 'server', false, 'not ready'],
    ['200 with HTML', (_, r) => void r.end(html), 'invalid-response', true, 'no JSON'],
    [
      '200 with truncated JSON',
      (_, r) => void r.end('{"data": [{"b64'),
      'invalid-response',
      true,
      'no JSON',
    ],
    [
      '200 with an error',
      (_, r) => sendJSON(r, { error: { message: 'out of memory' } }),
      'failed',
      true,
      '200 with an error: out of memory',
    ],
    [
      '200 with a refusal',
      (_, r) => sendJSON(r, { error: { code: 'moderation_blocked', message: 'no' }, data: null }),
      'blocked',
      false,
      'no',
    ],
    ['no images', (_, r) => sendJSON(r, { data: [] }), 'no-image', true, 'without any image'],
    ['empty items', (_, r) => sendJSON(r, { data: [{}] }), 'no-image', true, 'without any image'],
    [
      'an image that is text',
      (_, r) => sendJSON(r, { data: [{ b64_json: '<svg></svg>' }] }),
      'invalid-response',
      true,
      'SVG',
    ],
    [
      'a result that is gone',
      (_, r) => sendJSON(r, { data: [{ url: '/gone.png' }] }),
      'not-found',
      true,
      'its address may have expired',
    ],
    [
      'a socket that closes in the middle',
      (_, r) => {
        r.writeHead(200, { 'content-length': 1000 });
        r.write('{"data"');
        setTimeout(() => r.destroy(), 10);
      },
      'connection',
      true,
      'connection broke',
    ],
    ['no reply at all', () => {}, 'timeout', true, 'no whole reply within 200 ms'],
  ];
  test.each(rows)('is a typed error: %s', async (_, answer, code, mayHaveBeenCharged, message) => {
    const gone: Answer = (_, response) => void response.writeHead(404).end();
    const { backend, bodies } = await start({ apiKey: key, timeoutMs: 200 }, answer, gone);
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toBeInstanceOf(ImageBackendError);
    expect(error).toMatchObject({ code, backend: 'openai-images', mayHaveBeenCharged });
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain(key);
    expect(bodies).toHaveLength(1);
  });

  test.each([
    ['a private address', 'http://10.0.0.7/a.png'],
    ['this machine', 'http://127.0.0.1:1/a.png'],
  ])('of a hosted service that points to %s is not followed', async (_, url) => {
    const fetched: string[] = [];
    vi.stubGlobal('fetch', async (address: URL) => {
      fetched.push(address.href);
      return new Response(JSON.stringify({ data: [{ url }] }));
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    const backend = createOpenAIImagesBackend({
      model: 'dall-e-2',
      apiKey: key,
      url: 'https://a.b',
    });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toMatchObject({ code: 'invalid-response', mayHaveBeenCharged: true });
    expect(String(error)).toContain('in a private network');
    expect(fetched).toEqual(['https://a.b/v1/images/generations']);
  });

  test('costs a local server nothing', async () => {
    const answer: Answer = (_, response) => void response.writeHead(500).end(html);
    const { backend } = await start({ preset: 'localai' }, answer);
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toMatchObject({ code: 'server', mayHaveBeenCharged: false });
  });
});

describe('another attempt', () => {
  async function attempts(error: object, headers: Readonly<Record<string, string>> = {}) {
    let left = 1;
    const { backend, bodies } = await start({ retries: 2 }, (request, response) => {
      left -= 1;
      if (left < 0) return drawing(request, response);
      response.writeHead(429, headers).end(JSON.stringify({ error }));
    });
    await backend.generate({ prompt: 'a frog' }).catch(() => undefined);
    return bodies.length;
  }

  test('is made when the limit of requests is reached', async () => {
    const error = { code: 'rate_limit_exceeded', message: 'Slow down.' };
    expect(await attempts(error, { 'retry-after': '0' })).toBe(2);
  });

  test('is not made when the account is empty', async () => {
    expect(await attempts({ code: 'insufficient_quota', message: 'Pay.' })).toBe(1);
  });

  test('is not made of a job that may have been charged', async () => {
    const { backend, bodies } = await start({ retries: 3 }, (_, response) =>
      sendJSON(response, { error: { message: 'oops' } }, 500),
    );
    await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(bodies).toHaveLength(1);
  });
});

test('an abort ends the request at once', async () => {
  const { backend } = await start({}, async (request, response) => {
    await wait(2000);
    await drawing(request, response);
  });
  const reason = new Error('changed my mind');
  const controller = new AbortController();
  const call = failureOf(backend.generate({ prompt: 'a frog' }, { signal: controller.signal }));
  await wait(40);
  const began = performance.now();
  controller.abort(reason);
  const error = await call;
  expect(performance.now() - began).toBeLessThan(500);
  expect(error).toBeInstanceOf(AbortedError);
  expect(error).toMatchObject({ cause: reason, remote: 'unsupported' });
});

describe('the options', () => {
  test.each([
    [{ model: 'gpt-image-1' }, 'Set OPENAI_API_KEY, or pass `apiKey`'],
    [{ preset: 'together', model: 'x' }, 'Set TOGETHER_API_KEY'],
    [{ apiKey: key }, 'needs a `model`'],
    [{ preset: 'together', apiKey: key }, 'needs a `model`'],
    [{ preset: 'compatible' }, 'give `url`'],
    [{ preset: 'frog' }, 'preset'],
    [{ preset: 'localai', quality: 'low' }, '`quality` has no effect with localai'],
    [{ model: 'dall-e-3', apiKey: key, quality: 'low' }, 'can be standard, hd, not low'],
    [{ model: 'dall-e-2', apiKey: key, style: 'vivid' }, '`style` has no effect with dall-e-2'],
    [{ model: 'gpt-image-2', apiKey: key, background: 'transparent' }, 'can be auto, opaque'],
    [{ preset: 'compatible', url: 'http://a.b', extension: { field: {} } }, 'extension'],
    [{ preset: 'compatible', url: '127.0.0.1:80' }, 'must begin with http'],
    [{ model: 'dall-e-3', apiKey: `${key}\n\u{1F438}` }, 'authorization'],
  ])('are checked: %j', (options, message) => {
    vi.stubEnv('OPENAI_API_KEY', '');
    vi.stubEnv('TOGETHER_API_KEY', undefined);
    const create = () => Reflect.apply(createOpenAIImagesBackend, undefined, [options]);
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(/swamp/);
  });

  test('come from the environment where no address is given', async () => {
    const { server, bodies } = await start();
    vi.stubEnv('OPENAI_API_KEY', key);
    vi.stubEnv('OPENAI_BASE_URL', `${server.url}/v1`);
    const backend = createOpenAIImagesBackend({ model: 'gpt-image-1' });
    await backend.generate({ prompt: 'a frog' });
    expect(bodies).toHaveLength(1);
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  });

  test('of the environment do not go to a given address', async () => {
    vi.stubEnv('OPENAI_API_KEY', key);
    vi.stubEnv('TOGETHER_API_KEY', key);
    for (const preset of ['openai', 'together'] as const) {
      const { server, backend } = await start({ preset, model: 'gpt-image-9' });
      await backend.generate({ prompt: 'a frog' });
      expect(server.requests[0]?.headers.authorization).toBeUndefined();
    }
  });

  test('have a schema that describes every one of them', () => {
    const { properties = {} } = z.toJSONSchema(OpenAIImagesBackendOptions);
    expect(Object.keys(properties)).toContain('extension');
    for (const property of Object.values(properties)) {
      expect(property).toHaveProperty('description', expect.stringMatching(/\S/));
    }
  });

  test('identify the backend by its settings, without the key', () => {
    const backend = createOpenAIImagesBackend({
      model: 'gpt-image-1',
      apiKey: key,
      url: 'https://gateway.example',
      quality: 'low',
      retries: 7,
    });
    expect(JSON.parse(JSON.stringify(backend.settings))).toEqual({
      backend: 'openai-images',
      url: 'https://gateway.example/v1',
      preset: 'openai',
      model: 'gpt-image-1',
      quality: 'low',
    });
  });
});

test.each([
  [{ steps: 90 }, '`steps` from 1 to 80'],
  [{ guidanceScale: 30 }, '`guidanceScale` from 1 to 25'],
])('KoboldCpp is not sent what it would clamp in silence: %j', async (request, message) => {
  const { backend, bodies } = await start({ preset: 'koboldcpp' });
  const error = await backend.generate({ prompt: 'a frog', ...request }).catch(String);
  expect(error).toContain(message);
  expect(bodies).toEqual([]);
});

describe('the capabilities', () => {
  test.each([
    [{ model: 'gpt-image-1' }, ['width', 'height', 'count']],
    [{ model: 'dall-e-3' }, ['width', 'height']],
    [
      { preset: 'together', model: 'x' },
      ['negativePrompt', 'steps', 'guidanceScale', 'seed', 'model', 'width', 'height'],
    ],
    [{ preset: 'sd-server' }, ['width', 'height', 'count']],
    [{ preset: 'localai' }, ['steps', 'seed', 'model', 'negativePrompt', 'width', 'height']],
    [
      { preset: 'koboldcpp' },
      ['negativePrompt', 'steps', 'guidanceScale', 'seed', 'width', 'height'],
    ],
  ])('of %j are those of the server', (options, supports) => {
    const create = () =>
      Reflect.apply(createOpenAIImagesBackend, undefined, [{ ...options, apiKey: key }]);
    expect(create().capabilities.supports).toEqual(supports);
  });
});
