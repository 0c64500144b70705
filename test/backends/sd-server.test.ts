import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';

import { createSDServerBackend, SDServerBackendOptions } from '../../src/backends/sd-server.ts';
import {
  AbortedError,
  ConfigurationError,
  ImageBackendError,
  type ImageBackendErrorCode,
} from '../../src/errors.ts';
import type { ImageEvent, ImageRequest } from '../../src/image-backend.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import { type Answer, closedURL, sendJSON, wait } from '../support/http-server.ts';
import { png } from '../support/png.ts';
import { type SDServer, type SDServerOptions, startSDServer } from '../support/sd-server.ts';

async function start(
  serverOptions: SDServerOptions = {},
  options: Partial<SDServerBackendOptions> = {},
) {
  const server = await startSDServer(serverOptions);
  onTestFinished(() => server.close());
  const backend = createSDServerBackend({
    url: server.url,
    retries: 0,
    pollIntervalMs: 5,
    ...options,
  });
  return { server, backend };
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

function calls(server: SDServer, path: RegExp): number {
  return server.requests.filter((request) => path.test(request.path)).length;
}

function at(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split('.')) {
    current =
      typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined;
  }
  return current;
}

const submitPath = 'POST /sdcpp/v1/img_gen';
const jobPath = 'GET /sdcpp/v1/jobs/*';

describe('the backend', () => {
  describeImageBackend(async () => (await start({ drawMs: 10 })).backend, {
    test,
    expect,
    request: { width: 64, height: 64, steps: 2 },
    failing: async () => createSDServerBackend({ url: await closedURL(), retries: 0 }),
  });
});

describe('the wire body', () => {
  const rows: readonly (readonly [Partial<ImageRequest>, string, unknown])[] = [
    [{ prompt: 'a sign (16:9)' }, 'prompt', 'a sign \\(16:9 )'],
    [{ prompt: [{ text: 'frog', weight: 1.3 }] }, 'prompt', '(frog:1.3)'],
    [{ prompt: '(frog:1.3)', promptSyntax: 'native' }, 'prompt', '(frog:1.3)'],
    [{ negativePrompt: 'blurry [old]' }, 'negative_prompt', 'blurry \\(old)'],
    [{ negativePrompt: '' }, 'negative_prompt', ''],
    [{}, 'negative_prompt', undefined],
    [{ seed: 42 }, 'seed', 42],
    [{ seed: 2 ** 40 }, 'seed', 2 ** 40],
    [{ width: 1216 }, 'width', 1216],
    [{ height: 832 }, 'height', 832],
    [{}, 'width', undefined],
    [{ steps: 30 }, 'sample_params.sample_steps', 30],
    [{ guidanceScale: 6.5 }, 'sample_params.guidance.txt_cfg', 6.5],
    [{}, 'sample_params', { guidance: {} }],
    [{ count: 3 }, 'batch_count', 3],
    [{ sampler: 'euler_a' }, 'sample_params.sample_method', 'euler_a'],
    [{ sampler: 'DPM++ 2M' }, 'sample_params.sample_method', 'dpm++2m'],
    [{ sampler: 'Euler a' }, 'sample_params.sample_method', 'euler_a'],
    [{ scheduler: 'SGM Uniform' }, 'sample_params.scheduler', 'sgm_uniform'],
  ];
  test.each(rows)('sends %j as %s %j', async (request, path, value) => {
    const { server, backend } = await start();
    await backend.generate({ prompt: 'a frog', ...request });
    expect(at(server.bodies[0], path)).toEqual(value);
  });

  const optionRows: readonly (readonly [Partial<SDServerBackendOptions>, string, unknown])[] = [
    [{ clipSkip: 2 }, 'clip_skip', 2],
    [{ outputFormat: 'png' }, 'output_format', 'png'],
    [
      { loras: [{ path: 'ink.safetensors' }, { path: 'b/fog.gguf', multiplier: 0.5 }] },
      'lora',
      [
        { path: 'ink.safetensors', multiplier: 1 },
        { path: 'b/fog.gguf', multiplier: 0.5 },
      ],
    ],
    [{ extra: { hires: { enabled: true } } }, 'hires', { enabled: true }],
    [{ extra: { seed: 5 } }, 'seed', 5],
    [
      { extra: { sample_params: { eta: 0.5, guidance: { distilled_guidance: 3 } } } },
      'sample_params',
      { sample_steps: 20, eta: 0.5, guidance: { txt_cfg: 4, distilled_guidance: 3 } },
    ],
  ];
  test.each(optionRows)('sends the option %j as %s %j', async (options, path, value) => {
    const { server, backend } = await start({}, options);
    await backend.generate({ prompt: 'a frog', steps: 20, guidanceScale: 4 });
    expect(at(server.bodies[0], path)).toEqual(value);
  });

  test('has more than eight images drawn by several jobs with seeds that go on', async () => {
    const { server, backend } = await start();
    const { images } = await backend.generate({ prompt: 'a frog', count: 10, seed: 100 });
    expect(server.bodies.map((body) => [body['seed'], body['batch_count']])).toEqual([
      [100, 8],
      [108, 2],
    ]);
    expect(images.map(({ seed }) => seed).at(-1)).toBe(109);
  });
});

describe('the result', () => {
  test('says what the image says that was done', async () => {
    const { backend } = await start();
    const { effective, image, remoteId } = await backend.generate({
      prompt: 'a frog',
      seed: 5,
      scheduler: 'karras',
    });
    expect(effective).toEqual({
      sampler: 'euler_a',
      scheduler: 'karras',
      steps: 20,
      guidanceScale: 7,
      model: 'frog.safetensors',
      seed: 5,
      width: 64,
      height: 64,
    });
    expect(image.seed).toBe(5);
    expect(remoteId).toBe('job_0');
  });

  test('says what was sent where the images say nothing', async () => {
    const { backend } = await start({ metadata: false });
    const { effective, images } = await backend.generate({
      prompt: 'a frog',
      seed: 5,
      count: 2,
      steps: 4,
      sampler: 'lcm',
    });
    expect(effective).toMatchObject({ sampler: 'lcm', steps: 4, seed: 5 });
    expect(images.map(({ seed }) => seed)).toEqual([5, 6]);
  });

  test('takes the seed from the image, which knows better', async () => {
    const { backend } = await start({}, { extra: { seed: 99 } });
    const { image } = await backend.generate({ prompt: 'a frog', seed: 5 });
    expect(image.seed).toBe(99);
  });

  test('knows no seeds of an incomplete batch without metadata', async () => {
    const image = Buffer.from(png(64, 64, 1)).toString('base64');
    const answer: Answer = (_, response) =>
      sendJSON(response, { status: 'completed', result: { images: [{ b64_json: image }] } });
    const { backend } = await start({ instead: { [jobPath]: answer } });
    const { images, warnings } = await backend.generate({ prompt: 'a frog', count: 3, seed: 5 });
    expect(images.map(({ seed }) => seed)).toEqual([undefined]);
    expect(warnings.join()).toContain('1 images were delivered, 3 were asked for');
  });

  test('warns of a size that the server rounded up', async () => {
    const { backend } = await start();
    const { warnings, effective } = await backend.generate({
      prompt: 'a frog',
      width: 70,
      height: 66,
    });
    expect(effective).toMatchObject({ width: 128, height: 128 });
    expect(warnings.join()).toContain('128x128 pixels large, 70x66 was asked for');
  });

  test('warns of a name that was corrected', async () => {
    const { backend } = await start();
    const { warnings } = await backend.generate({ prompt: 'a frog', sampler: 'Euler A' });
    expect(warnings).toEqual(['The sampler "Euler A" was sent as "euler_a".']);
  });
});

describe('names and sizes', () => {
  test.each([
    [{ sampler: 'unipc' }, 'no sampler "unipc". It has: euler, euler_a, dpm++2m'],
    [{ scheduler: 'linear' }, 'no scheduler "linear". It has: discrete, normal, karras'],
    [{ width: 5000 }, 'up to 4096'],
    [{ steps: 150 }, '`steps` from 1 to 100'],
  ])('that the server does not have are refused: %j', async (request, message) => {
    const { server, backend } = await start();
    const error = await failureOf(backend.generate({ prompt: 'a frog', ...request }));
    expect(error).toMatchObject({ code: 'rejected', backend: 'sd-server' });
    expect(String(error)).toContain(message);
    expect(server.bodies).toEqual([]);
  });

  test('are refused by the narrower limits of this server too', async () => {
    const { backend } = await start({ capabilities: { limits: { max_width: 1024 } } });
    const error = await failureOf(backend.generate({ prompt: 'a frog', width: 2048 }));
    expect(String(error)).toContain('takes a width of 1 to 1024, not 2048');
  });

  test('are not asked for where nothing depends on them', async () => {
    const { server, backend } = await start();
    await backend.generate({ prompt: 'a frog', steps: 3 });
    expect(calls(server, /capabilities/)).toBe(0);
  });

  test('are read once', async () => {
    const { server, backend } = await start();
    await backend.generate({ prompt: 'a frog', sampler: 'lcm' });
    await backend.generate({ prompt: 'a frog', sampler: 'euler' });
    expect(calls(server, /capabilities/)).toBe(1);
  });

  test('are read again before one is refused', async () => {
    const { server, backend } = await start();
    await backend.generate({ prompt: 'a frog', sampler: 'lcm' });
    server.samplers.push('brand_new');
    await backend.generate({ prompt: 'a frog', sampler: 'brand_new' });
    expect(at(server.bodies[1], 'sample_params.sample_method')).toBe('brand_new');
  });

  test('are sent unchecked where the server has no list, with a warning', async () => {
    const { server, backend } = await start({ capabilities: { samplers: 'many' } });
    const { warnings } = await backend.generate({ prompt: 'a frog', sampler: 'any' });
    expect(at(server.bodies[0], 'sample_params.sample_method')).toBe('any');
    expect(warnings.join()).toContain('"any" could not be checked');
  });
});

describe('an ugly reply', () => {
  const html = '<!doctype html><html><title>502 Bad gateway</title></html>';
  const rows: readonly (readonly [string, string, Answer, ImageBackendErrorCode, string])[] = [
    ['500 with HTML', submitPath, (_, r) => void r.writeHead(500).end(html), 'server', 'Bad gate'],
    [
      'bad parameters',
      submitPath,
      (_, r) => sendJSON(r, { error: 'invalid generation parameters' }, 400),
      'rejected',
      'invalid generation parameters',
    ],
    [
      'no native API',
      submitPath,
      (_, r) => void r.writeHead(404).end(),
      'not-found',
      'no /sdcpp/v1. Is it the sd-server',
    ],
    ['200 with HTML', submitPath, (_, r) => void r.end(html), 'invalid-response', 'no JSON'],
    ['no id', submitPath, (_, r) => sendJSON(r, {}, 202), 'invalid-response', 'another form: id'],
    [
      'a model for videos alone',
      submitPath,
      (_, r) => sendJSON(r, { error: 'loaded model does not support img_gen' }, 400),
      'rejected',
      'does not support img_gen',
    ],
    [
      'truncated JSON',
      jobPath,
      (_, r) => void r.end('{"status": "compl'),
      'invalid-response',
      'no JSON',
    ],
    [
      'an expired job',
      jobPath,
      (_, r) => sendJSON(r, { error: 'job expired' }, 410),
      'not-found',
      'thrown its images away',
    ],
    [
      'a lost job',
      jobPath,
      (_, r) => sendJSON(r, { error: 'job not found' }, 404),
      'not-found',
      'does not know the job job_0 any more',
    ],
    [
      'a job that a stranger cancelled',
      jobPath,
      (_, r) => sendJSON(r, { status: 'cancelled', error: { message: 'by client' } }),
      'failed',
      'Someone else cancelled the job job_0',
    ],
    [
      'no images',
      jobPath,
      (_, r) => sendJSON(r, { status: 'completed', result: { images: [] } }),
      'no-image',
      'without any image',
    ],
    [
      'no result',
      jobPath,
      (_, r) => sendJSON(r, { status: 'completed', result: null }),
      'no-image',
      'without any image',
    ],
    [
      'an image that is text',
      jobPath,
      (_, r) => sendJSON(r, { status: 'completed', result: { images: [{ b64_json: '<svg/>' }] } }),
      'invalid-response',
      'SVG',
    ],
    [
      'a socket that closes in the middle',
      jobPath,
      (_, r) => {
        r.writeHead(200, { 'content-length': 1000 });
        r.write('{"status"');
        setTimeout(() => r.destroy(), 10);
      },
      'connection',
      'connection broke',
    ],
    ['no reply at all', jobPath, () => {}, 'timeout', 'no whole reply within 200 ms'],
    [
      'a full queue that stays full',
      submitPath,
      (_, r) => sendJSON(r, { error: 'job queue is full' }, 429),
      'timeout',
      'its queue was full all the time',
    ],
  ];
  test.each(rows)('is a typed error: %s', async (_, path, answer, code, message) => {
    const { server, backend } = await start({ instead: { [path]: answer } }, { timeoutMs: 200 });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toBeInstanceOf(ImageBackendError);
    expect(error).toMatchObject({ code, backend: 'sd-server', mayHaveBeenCharged: false });
    expect(String(error)).toContain(message);
    if (path === jobPath) expect(server.bodies).toHaveLength(1);
  });

  test('to a job that never ends is not waited for any longer', async () => {
    const { server, backend } = await start({ drawMs: 3000 }, { timeoutMs: 100 });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toMatchObject({ code: 'timeout', remoteId: 'job_0' });
    expect(String(error)).toContain(
      'No image within 100 ms: the job was generating, and is now still-running.',
    );
    expect(calls(server, /cancel$/)).toBe(1);
  });

  test('of a failed job holds what the server says', async () => {
    const { backend } = await start({ failure: 'generate_image returned no results' });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toMatchObject({ code: 'failed', remoteId: 'job_0', isRetryable: false });
    expect(String(error)).toContain('job_0 failed: generate_image returned no results');
  });

  test('after a restart while polling says so', async () => {
    const { server, backend } = await start({ drawMs: 5000 });
    const call = failureOf(backend.generate({ prompt: 'a frog' }));
    await wait(40);
    server.forget();
    const error = await call;
    expect(error).toMatchObject({ code: 'not-found', status: 404, remoteId: 'job_0' });
    expect(String(error)).toContain('probably restarted');
    expect(server.bodies).toHaveLength(1);
  });

  test('says that the server is down', async () => {
    const backend = createSDServerBackend({ url: await closedURL(), retries: 0 });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toMatchObject({ code: 'connection', isRetryable: true });
    expect(String(error)).toContain('Is the server running');
  });
});

describe('the queue', () => {
  test('is told of by position, each once', async () => {
    const { backend } = await start({ drawMs: 300 });
    const events: ImageEvent[] = [];
    const first = backend.generate({ prompt: 'first' });
    const second = backend.generate({ prompt: 'second' });
    await wait(20);
    const onEvent = (event: ImageEvent) => void events.push(event);
    await Promise.all([first, second, backend.generate({ prompt: 'third' }, { onEvent })]);
    expect(events.filter(({ type }) => type === 'queued')).toEqual([
      { type: 'queued', position: 2 },
      { type: 'queued', position: 1 },
    ]);
  });

  test('is waited for while it is full', async () => {
    const { server, backend } = await start({ drawMs: 60, queueSize: 1 });
    const events: ImageEvent[] = [];
    const first = backend.generate({ prompt: 'first' });
    await wait(20);
    const onEvent = (event: ImageEvent) => void events.push(event);
    await Promise.all([first, backend.generate({ prompt: 'second' }, { onEvent })]);
    expect(server.bodies.map(({ prompt }) => prompt)).toEqual(['first', 'second']);
    expect(calls(server, /img_gen/)).toBeGreaterThan(2);
    expect(events).toContainEqual({ type: 'queued' });
  });
});

describe('an abort', () => {
  async function abortAfter(
    ms: number,
    server: SDServer,
    call: Promise<unknown>,
    stop: () => void,
  ) {
    await wait(ms);
    stop();
    const error = await failureOf(call);
    expect(error).toBeInstanceOf(AbortedError);
    return { error, cancels: calls(server, /cancel$/) };
  }

  test('takes a waiting job from the queue', async () => {
    const { server, backend } = await start({ drawMs: 150 });
    const first = backend.generate({ prompt: 'first' });
    await wait(20);
    const controller = new AbortController();
    const second = backend.generate({ prompt: 'second' }, { signal: controller.signal });
    const { error } = await abortAfter(30, server, second, () => controller.abort());
    expect(error).toMatchObject({ remote: 'cancelled', remoteId: 'job_1' });
    await first;
  });

  test('cannot stop a job that is being drawn, and says so', async () => {
    const { server, backend } = await start({ drawMs: 3000 });
    const controller = new AbortController();
    const call = backend.generate({ prompt: 'a frog' }, { signal: controller.signal });
    const { error, cancels } = await abortAfter(40, server, call, () => controller.abort());
    expect(error).toMatchObject({ remote: 'still-running', remoteId: 'job_0' });
    expect(cancels).toBe(1);
  });

  test('while the queue is full leaves nothing behind', async () => {
    const { server, backend } = await start({ drawMs: 150, queueSize: 1 });
    const first = backend.generate({ prompt: 'first' });
    await wait(20);
    const controller = new AbortController();
    const second = backend.generate({ prompt: 'second' }, { signal: controller.signal });
    const { error, cancels } = await abortAfter(30, server, second, () => controller.abort());
    expect(error).toMatchObject({ remote: 'cancelled' });
    expect(cancels).toBe(0);
    await first;
    expect(server.bodies).toHaveLength(1);
  });

  test('waits for the id of a job that is just being submitted', async () => {
    const answer: Answer = async (_, response) => {
      await wait(60);
      sendJSON(response, { id: 'job_7' }, 202);
    };
    const cancel: Answer = (_, response) => sendJSON(response, { status: 'cancelled' });
    const instead = { [submitPath]: answer, 'POST /sdcpp/v1/jobs/*/cancel': cancel };
    const { server, backend } = await start({ instead });
    const controller = new AbortController();
    const call = backend.generate({ prompt: 'a frog' }, { signal: controller.signal });
    const { error, cancels } = await abortAfter(20, server, call, () => controller.abort());
    expect(error).toMatchObject({ remote: 'cancelled', remoteId: 'job_7' });
    expect(cancels).toBe(1);
  });

  test('delivers the images of a job that is finished already', async () => {
    const { backend, server } = await start({ drawMs: 20 }, { pollIntervalMs: 5000 });
    const controller = new AbortController();
    const call = backend.generate({ prompt: 'a frog', seed: 5 }, { signal: controller.signal });
    await wait(80);
    controller.abort();
    expect((await call).image.seed).toBe(5);
    expect(calls(server, /cancel$/)).toBe(1);
  });

  test.each([
    [404, 'cancelled'],
    [410, 'finished'],
    [500, 'unknown'],
  ])('is told of a cancel that is answered by %d as %s', async (status, remote) => {
    const cancel: Answer = (_, response) => sendJSON(response, { error: 'no' }, status);
    const instead = { 'POST /sdcpp/v1/jobs/*/cancel': cancel };
    const { server, backend } = await start({ drawMs: 3000, instead });
    const controller = new AbortController();
    const call = backend.generate({ prompt: 'a frog' }, { signal: controller.signal });
    const { error } = await abortAfter(30, server, call, () => controller.abort());
    expect(error).toMatchObject({ remote });
  });

  test('by timeoutMs of the call is a timeout', async () => {
    const { backend } = await start({ drawMs: 3000 });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }, { timeoutMs: 60 }));
    expect(error).toMatchObject({ name: 'ImageBackendError', code: 'timeout' });
    expect(String(error)).toContain('No image within 60 ms; the job on the server: still-running');
  });
});

describe('the options', () => {
  test.each([
    [{}, 'url'],
    [{ url: 'http://127.0.0.1:1234', clipSkip: 0 }, 'clipSkip'],
    [{ url: 'http://127.0.0.1:1234', loras: [{}] }, 'loras.0.path'],
    [{ url: 'http://127.0.0.1:1234', poll: 3 }, 'poll'],
    [{ url: '127.0.0.1:1234' }, 'must begin with http'],
  ])('are checked: %j', (options, message) => {
    const create = () => Reflect.apply(createSDServerBackend, undefined, [options]);
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
  });

  test('have a schema that describes every one of them', () => {
    const { properties = {} } = z.toJSONSchema(SDServerBackendOptions);
    expect(Object.keys(properties)).toContain('pollIntervalMs');
    for (const property of Object.values(properties)) {
      expect(property).toHaveProperty('description', expect.stringMatching(/\S/));
    }
  });

  test('identify the backend by its settings', () => {
    const url = 'http://127.0.0.1:1234/';
    const backend = createSDServerBackend({ url, clipSkip: 2, retries: 5 });
    expect(JSON.parse(JSON.stringify(backend.settings))).toEqual({
      backend: 'sd-server',
      url,
      clipSkip: 2,
    });
  });
});
