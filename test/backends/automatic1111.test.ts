import { setTimeout as realWait } from 'node:timers/promises';

import { describe, expect, onTestFinished, test, vi } from 'vitest';
import * as z from 'zod';

import {
  Automatic1111BackendOptions,
  createAutomatic1111Backend,
} from '../../src/backends/automatic1111.ts';
import {
  AbortedError,
  ConfigurationError,
  ImageBackendError,
  type ImageBackendErrorCode,
} from '../../src/errors.ts';
import type { ImageEvent, ImageRequest } from '../../src/image-backend.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import {
  type Automatic1111Server,
  type Automatic1111ServerOptions,
  startAutomatic1111Server,
} from '../support/automatic1111-server.ts';
import { type Answer, sendJSON, wait } from '../support/http-server.ts';
import { png } from '../support/png.ts';

async function start(
  serverOptions: Automatic1111ServerOptions = {},
  options: Partial<Automatic1111BackendOptions> = {},
) {
  const server = await startAutomatic1111Server(serverOptions);
  onTestFinished(() => server.close());
  const backend = createAutomatic1111Backend({ url: server.url, retries: 0, ...options });
  return { server, backend };
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

function calls(server: Automatic1111Server, path: string): number {
  return server.requests.filter((request) => request.path === path).length;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const image64 = base64(png(64, 64, 1));

describe('the backend', () => {
  const servers: Automatic1111Server[] = [];
  const make = async () => {
    const server = await startAutomatic1111Server({ auth: 'frog:swamp-secret', drawMs: 30 });
    servers.push(server);
    onTestFinished(() => server.close());
    const auth = { user: 'frog', password: 'swamp-secret' };
    return createAutomatic1111Backend({ url: server.url, auth, progressIntervalMs: 5 });
  };
  describeImageBackend(make, {
    test,
    expect,
    request: { width: 64, height: 64, steps: 2 },
    secrets: ['swamp-secret', btoa('frog:swamp-secret')],
    failing: async () => {
      const { backend } = await start(
        { auth: 'a:b' },
        { auth: { user: 'c', password: 'swamp-secret' } },
      );
      return backend;
    },
  });
});

describe('the wire body', () => {
  const rows: readonly (readonly [Partial<ImageRequest>, string, unknown])[] = [
    [{ prompt: 'a sign (16:9)' }, 'prompt', 'a sign \\(16:9\\)'],
    [{ prompt: [{ text: 'frog', weight: 1.3 }] }, 'prompt', '(frog:1.3)'],
    [{ prompt: '(frog:1.3)', promptSyntax: 'native' }, 'prompt', '(frog:1.3)'],
    [{ negativePrompt: 'blurry [old]' }, 'negative_prompt', 'blurry \\[old\\]'],
    [{ negativePrompt: '' }, 'negative_prompt', ''],
    [{}, 'negative_prompt', undefined],
    [{ seed: 42 }, 'seed', 42],
    [{ width: 1216 }, 'width', 1216],
    [{ height: 832 }, 'height', 832],
    [{}, 'width', undefined],
    [{ steps: 30 }, 'steps', 30],
    [{ guidanceScale: 6.5 }, 'cfg_scale', 6.5],
    [{ count: 3 }, 'batch_size', 3],
    [{ sampler: 'Euler a' }, 'sampler_name', 'Euler a'],
    [{ sampler: 'euler A' }, 'sampler_name', 'Euler a'],
    [{ sampler: 'k_dpmpp_2m' }, 'sampler_name', 'DPM++ 2M'],
    [{ sampler: 'DPM++ 2M Karras' }, 'sampler_name', 'DPM++ 2M'],
    [{ sampler: 'DPM++ 2M Karras' }, 'scheduler', 'karras'],
    [{ scheduler: 'SGM Uniform' }, 'scheduler', 'SGM Uniform'],
    [{ scheduler: 'SGMUniform' }, 'scheduler', 'sgm_uniform'],
    [{ refiner: { model: 'sd_xl_refiner_1.0' } }, 'refiner_checkpoint', 'sd_xl_refiner_1.0'],
    [{ refiner: { model: 'sd_xl_refiner_1.0' } }, 'refiner_switch_at', 0.8],
    [{ refiner: { model: 'sd_xl_refiner_1.0', switchAt: 0.6 } }, 'refiner_switch_at', 0.6],
    [{ model: 'juggernautXL_v9' }, 'override_settings.sd_model_checkpoint', 'juggernautXL_v9'],
    [
      { model: 'Juggernaut' },
      'override_settings.sd_model_checkpoint',
      'juggernautXL_v9.safetensors [c0ffee1234]',
    ],
  ];
  test.each(rows)('sends %j as %s %j', async (request, path, value) => {
    const { server, backend } = await start();
    await backend.generate({ prompt: 'a frog', ...request });
    expect(at(server.jobs[0], path)).toEqual(value);
  });

  const optionRows: readonly (readonly [Partial<Automatic1111BackendOptions>, string, unknown])[] =
    [
      [{ checkpoint: 'sd_xl_base_1.0' }, 'override_settings.sd_model_checkpoint', 'sd_xl_base_1.0'],
      [{ vae: 'sdxl_vae.safetensors' }, 'override_settings.sd_vae', 'sdxl_vae.safetensors'],
      [{ clipSkip: 2 }, 'override_settings.CLIP_stop_at_last_layers', 2],
      [{ extra: { tiling: true } }, 'tiling', true],
      [{ extra: { steps: 7 } }, 'steps', 7],
      [
        { clipSkip: 2, extra: { override_settings: { a: 1 } } },
        'override_settings',
        { CLIP_stop_at_last_layers: 2, a: 1 },
      ],
    ];
  test.each(optionRows)('sends the option %j as %s %j', async (options, path, value) => {
    const { server, backend } = await start({}, options);
    await backend.generate({ prompt: 'a frog', steps: 20 });
    expect(at(server.jobs[0], path)).toEqual(value);
  });

  test('always has a seed and an id of its own', async () => {
    const { server, backend } = await start();
    const { image, remoteId } = await backend.generate({ prompt: 'a frog' });
    expect(server.jobs[0]?.['seed']).toBe(image.seed);
    expect(server.jobs[0]?.['force_task_id']).toBe(remoteId);
    expect(remoteId).toMatch(/^task\(/);
  });

  test('prefers the model of the request to the checkpoint of the options', async () => {
    const { server, backend } = await start({}, { checkpoint: 'sd_xl_base_1.0' });
    await backend.generate({ prompt: 'a frog', model: 'juggernautXL_v9' });
    expect(at(server.jobs[0], 'override_settings.sd_model_checkpoint')).toBe('juggernautXL_v9');
  });

  test('draws more than eight images by several requests with seeds that go on', async () => {
    const { server, backend } = await start();
    const { images } = await backend.generate({ prompt: 'a frog', count: 10, seed: 100 });
    expect(server.jobs.map((job) => [job['seed'], job['batch_size']])).toEqual([
      [100, 8],
      [108, 2],
    ]);
    expect(images.map(({ seed }) => seed)).toEqual([
      100, 101, 102, 103, 104, 105, 106, 107, 108, 109,
    ]);
  });
});

function at(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split('.')) {
    current =
      typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined;
  }
  return current;
}

describe('the result', () => {
  test('says what the server says that it did', async () => {
    const { backend } = await start({
      info: { sampler_name: 'DPM++ 2M', steps: 12, cfg_scale: 5 },
    });
    const { effective } = await backend.generate({ prompt: 'a frog', seed: 5, width: 80 });
    expect(effective).toEqual({
      sampler: 'DPM++ 2M',
      scheduler: 'Karras',
      steps: 12,
      guidanceScale: 5,
      model: 'sd_xl_base_1.0',
      seed: 5,
      width: 80,
      height: 64,
    });
  });

  test('warns of a sampler and a model that the server replaced', async () => {
    const { backend } = await start({ info: { sampler_name: 'Euler' } });
    const { warnings } = await backend.generate({
      prompt: 'a frog',
      sampler: 'Euler a',
      model: 'juggernautXL_v9',
    });
    expect(warnings).toEqual([
      'The server used the sampler "Euler" instead of "Euler a".',
      expect.stringMatching(/used the model "sd_xl_base_1.0" instead of "juggernautXL_v9/),
    ]);
  });

  test('warns of a scheduler that the server replaced', async () => {
    const infotexts = ['a frog\nSteps: 20, Schedule type: Automatic, Seed: 5'];
    const { backend } = await start({ info: { infotexts } });
    const { warnings, effective } = await backend.generate({
      prompt: 'a frog',
      scheduler: 'karras',
    });
    expect(warnings).toEqual(['The server used the scheduler "Automatic" instead of "karras".']);
    expect(effective.scheduler).toBe('Automatic');
  });

  test('has the size of the image where `info` says another', async () => {
    const images = [base64(png(128, 64, 1))];
    const info = JSON.stringify({ width: 72, height: 64, all_seeds: [5] });
    const { backend } = await start({ txt2img: (_, r) => sendJSON(r, { images, info }) });
    const { effective, warnings } = await backend.generate({
      prompt: 'a frog',
      width: 72,
      height: 64,
    });
    expect(effective).toMatchObject({ width: 128, height: 64 });
    expect(warnings.join()).toContain('128x64 pixels large, 72x64 was asked for');
  });

  test('refuses a size that the server would round in silence, or adjusts it', async () => {
    const { backend, server } = await start();
    const request = { prompt: 'a frog', width: 100, height: 64 };
    await expect(backend.generate(request)).rejects.toMatchObject({ code: 'rejected' });
    expect(server.requests).toHaveLength(0);
    const { warnings, effective } = await backend.generate({ ...request, adjust: true });
    expect(effective.width).toBe(104);
    expect(warnings.join()).toContain('100');
  });

  test('leaves out a grid and extra images', async () => {
    const { backend } = await start({
      info: { index_of_first_image: 1 },
      extraImages: { before: 1, after: 2 },
    });
    const { images } = await backend.generate({ prompt: 'a frog', seed: 5, count: 2 });
    expect(images.map(({ bytes }) => bytes)).toEqual([png(64, 64, 5), png(64, 64, 6)]);
    expect(images.map(({ seed }) => seed)).toEqual([5, 6]);
  });

  test('takes the seeds from the server', async () => {
    const { backend } = await start({ info: { all_seeds: [9, 4] } });
    const { images } = await backend.generate({ prompt: 'a frog', seed: 5, count: 2 });
    expect(images.map(({ seed }) => seed)).toEqual([9, 4]);
  });

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['broken', '{"all_seeds": [1'],
    ['a number', '7'],
  ])('survives an info that is %s, with a warning', async (_, raw) => {
    const { backend } = await start({ info: { raw } });
    const { images, warnings } = await backend.generate({ prompt: 'a frog', seed: 5, count: 2 });
    expect(images.map(({ seed }) => seed)).toEqual([5, 6]);
    expect(warnings.join()).toContain('no readable `info`');
  });

  test('takes an info that is an object, with entries of odd types', async () => {
    const { backend } = await start({ info: { raw: { steps: 'many', sampler_name: 'LCM' } } });
    const { effective, warnings } = await backend.generate({ prompt: 'a frog' });
    expect(effective.sampler).toBe('LCM');
    expect(effective.steps).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  test('marks a black image as degraded', async () => {
    const { backend } = await start({
      txt2img: (_, response) =>
        sendJSON(response, { images: [base64(png(64, 64, 'black'))], info: '{}' }),
    });
    const { image, warnings } = await backend.generate({ prompt: 'a frog' });
    expect(image.safety).toBe('degraded');
    expect(warnings.join()).toContain('one single colour');
  });

  test('reads data URLs too', async () => {
    const { backend } = await start({
      txt2img: (_, response) =>
        sendJSON(response, { images: [`data:image/png;base64,${image64}`], info: '{}' }),
    });
    const { image } = await backend.generate({ prompt: 'a frog' });
    expect(image.bytes).toEqual(png(64, 64, 1));
  });
});

describe('names', () => {
  test.each([
    [{ sampler: 'k_euler_x' }, 'no sampler "k_euler_x". It has: DPM++ 2M, Euler a, Euler'],
    [{ scheduler: 'linear' }, 'no scheduler "linear". It has: automatic, karras, sgm_uniform'],
    [{ model: 'sd_xl' }, 'no checkpoint "sd_xl". It has: sd_xl_base_1.0.safetensors'],
    [{ refiner: { model: 'x' } }, 'no refiner "x". It has: sd_xl_base'],
  ])('that the server does not know are refused: %j', async (request, message) => {
    const { server, backend } = await start();
    const error = await failureOf(backend.generate({ prompt: 'a frog', ...request }));
    expect(error).toBeInstanceOf(ImageBackendError);
    expect(error).toMatchObject({ code: 'rejected', backend: 'automatic1111' });
    expect(String(error)).toContain(message);
    expect(server.jobs).toEqual([]);
  });

  test('are sent all the same where only a warning is wanted', async () => {
    const { server, backend } = await start({}, { samplerCheck: 'warn' });
    const { warnings } = await backend.generate({ prompt: 'a frog', sampler: 'New one' });
    expect(server.jobs[0]?.['sampler_name']).toBe('New one');
    expect(warnings[0]).toContain('has no sampler "New one"; it was sent all the same');
  });

  test.each([
    ['euler', 'Euler'],
    ['k_euler', 'Euler'],
    ['dpm++ 2m', 'DPM++ 2M'],
    ['k_dpmpp_2m', 'DPM++ 2M'],
  ])('that the server would replace are sent as it knows them: %s', async (sampler, name) => {
    const { server, backend } = await start();
    const { warnings } = await backend.generate({ prompt: 'a frog', sampler });
    expect(server.jobs[0]?.['sampler_name']).toBe(name);
    expect(warnings).toEqual([`The sampler "${sampler}" was sent as "${name}".`]);
  });

  test('that the server refuses with 404 are not taken for a server without the API', async () => {
    const txt2img: Answer = (_, r) =>
      sendJSON(r, { error: 'HTTPException', code: 404, detail: 'Sampler not found' }, 404);
    const { backend } = await start({ txt2img }, { samplerCheck: 'warn' });
    const error = await failureOf(backend.generate({ prompt: 'a frog', sampler: 'New one' }));
    expect(error).toMatchObject({ code: 'rejected', status: 404 });
    expect(String(error)).toContain('refused the job: Sampler not found');
    expect(String(error)).not.toContain('--api');
  });

  test('are not looked up where none was asked for', async () => {
    const { server, backend } = await start();
    await backend.generate({ prompt: 'a frog' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/sdapi/v1/txt2img']);
  });

  test('are looked up once for a backend', async () => {
    const { server, backend } = await start();
    await backend.generate({ prompt: 'a frog', sampler: 'Euler' });
    await backend.generate({ prompt: 'a frog', sampler: 'Euler a' });
    expect(calls(server, '/sdapi/v1/samplers')).toBe(1);
  });

  test('are looked up again before one is refused', async () => {
    const { server, backend } = await start();
    await backend.generate({ prompt: 'a frog', sampler: 'Euler' });
    server.samplers.push({ name: 'Brand new', aliases: [], options: {} });
    await backend.generate({ prompt: 'a frog', sampler: 'Brand new' });
    expect(server.jobs[1]?.['sampler_name']).toBe('Brand new');
  });

  test('are not checked where the server has no list, with a warning', async () => {
    const missing = ['/sdapi/v1/schedulers', '/sdapi/v1/samplers'];
    const { server, backend } = await start({ missing });
    const { warnings } = await backend.generate({
      prompt: 'a frog',
      scheduler: 'Karras',
      sampler: 'Any name',
    });
    expect(server.jobs[0]).toMatchObject({ scheduler: 'Karras', sampler_name: 'Any name' });
    expect(warnings.filter((warning) => warning.includes('could not be checked'))).toHaveLength(2);
  });

  test('of a refiner without a model are answered with a warning', async () => {
    const { server, backend } = await start();
    const { warnings } = await backend.generate({ prompt: 'a frog', refiner: { switchAt: 0.5 } });
    expect(warnings.join()).toContain('refiner without a `model`');
    expect(server.jobs[0]).not.toHaveProperty('refiner_switch_at');
  });
});

describe('an ugly reply', () => {
  const html = '<!doctype html><html><title>502 Bad gateway</title></html>';
  const rows: readonly (readonly [string, Answer, ImageBackendErrorCode, string])[] = [
    [
      '500 with HTML',
      (_, r) => void r.writeHead(500).end(html),
      'server',
      'an HTML page: 502 Bad gateway',
    ],
    [
      '500 of A1111',
      (_, r) =>
        sendJSON(
          r,
          { error: 'OutOfMemoryError', detail: '', body: '', errors: 'CUDA out of memory' },
          500,
        ),
      'server',
      'OutOfMemoryError: CUDA out of memory',
    ],
    [
      '500 of Forge',
      (_, r) => void r.writeHead(500).end('Internal Server Error'),
      'server',
      'Internal Server Error',
    ],
    [
      '404 of Forge',
      (_, r) => sendJSON(r, { detail: 'Sampler not found' }, 400),
      'rejected',
      'Sampler not found',
    ],
    [
      '500 of SD.Next',
      (_, r) => sendJSON(r, "unsupported operand type(s) for +: 'int'", 500),
      'server',
      'unsupported operand type',
    ],
    [
      '422 of FastAPI',
      (_, r) =>
        sendJSON(
          r,
          {
            detail: [
              { loc: ['body', 'steps'], msg: 'value is not a valid integer', type: 'type_error' },
            ],
          },
          422,
        ),
      'rejected',
      'body.steps: value is not a valid integer',
    ],
    [
      '401',
      (_, r) => sendJSON(r, { detail: 'Not authenticated' }, 401),
      'authentication',
      'Check the credentials',
    ],
    [
      '404 while the API is off',
      (_, r) => sendJSON(r, { detail: 'Not Found' }, 404),
      'not-found',
      'Start it with --api',
    ],
    ['200 with HTML', (_, r) => void r.end(html), 'invalid-response', 'no JSON: an HTML page'],
    [
      '200 with truncated JSON',
      (_, r) => void r.end('{"images": ["iVBORw0'),
      'invalid-response',
      'no JSON',
    ],
    ['200 with a list', (_, r) => sendJSON(r, []), 'invalid-response', 'JSON of another form'],
    [
      '200 with an error inside',
      (_, r) => sendJSON(r, { error: 'NansException', errors: 'A tensor with all NaNs' }),
      'failed',
      'NansException: A tensor with all NaNs',
    ],
    [
      '200 without images',
      (_, r) => sendJSON(r, { images: [], info: '{}' }),
      'no-image',
      'without any image',
    ],
    [
      '200 with null images',
      (_, r) => sendJSON(r, { images: null, info: '{}' }),
      'no-image',
      'without any image',
    ],
    [
      'images that are text',
      (_, r) => sendJSON(r, { images: ['<svg></svg>'], info: '{}' }),
      'invalid-response',
      'SVG',
    ],
    [
      'images that are cut off',
      (_, r) => sendJSON(r, { images: [image64.slice(0, 24)], info: '{}' }),
      'invalid-response',
      'no image this library can pass on',
    ],
    [
      'a socket that closes in the middle',
      (_, r) => {
        r.writeHead(200, { 'content-length': 1000 });
        r.write('{"images"');
        setTimeout(() => r.destroy(), 20);
      },
      'connection',
      'connection broke',
    ],
    [
      'a redirect',
      (_, r) => void r.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
      'invalid-response',
      'redirected, which is not followed',
    ],
    ['no reply at all', () => {}, 'timeout', 'no whole reply within 300 ms'],
  ];
  test.each(rows)('is a typed error: %s', async (_, txt2img, code, message) => {
    const { server, backend } = await start({ txt2img }, { timeoutMs: 300 });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toBeInstanceOf(ImageBackendError);
    expect(error).toMatchObject({ code, backend: 'automatic1111', mayHaveBeenCharged: false });
    expect(String(error)).toContain(message);
    expect(server.jobs).toHaveLength(1);
  });

  test('keeps the images that can be read', async () => {
    const { backend } = await start({
      txt2img: (_, r) =>
        sendJSON(r, { images: ['no image', image64], info: '{"all_seeds":[5,6]}' }),
    });
    const { images, warnings } = await backend.generate({ prompt: 'a frog', count: 2 });
    expect(images.map(({ seed }) => seed)).toEqual([6]);
    expect(warnings.join()).toContain('1 images were delivered, 2 were asked for');
  });

  test('says that the server is down', async () => {
    const { server, backend } = await start();
    await server.close();
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toMatchObject({ code: 'connection', isRetryable: true });
    expect(String(error)).toContain('Is the server running');
  });

  test('is never answered by a second job', async () => {
    const txt2img: Answer = (_, response) => sendJSON(response, { detail: 'busy' }, 500);
    const { server, backend } = await start({ txt2img }, { retries: 3 });
    await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(server.jobs).toHaveLength(1);
  });
});

describe('credentials', () => {
  test('are sent as HTTP Basic and shown nowhere', async () => {
    const auth = { user: 'fr\u00F6g', password: 'swamp-\u{1F438}' };
    const { server, backend } = await start({ auth: 'fr\u00F6g:swamp-\u{1F438}' }, { auth });
    const result = await backend.generate({ prompt: 'a frog' });
    expect(server.requests[0]?.headers.authorization).toMatch(/^Basic /);
    expect(JSON.stringify([backend, result])).not.toContain('swamp');
  });

  test('that a server echoes are hidden', async () => {
    const txt2img: Answer = ({ headers }, r) =>
      sendJSON(r, { detail: `bad header ${headers.authorization}` }, 500);
    const { backend } = await start({ txt2img }, { auth: { user: 'frog', password: 'swamp' } });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(String(error)).toContain('bad header [hidden]');
  });
});

describe('progress', () => {
  async function progressOf(options: Automatic1111ServerOptions) {
    const { server, backend } = await start(
      { drawMs: 200, ...options },
      { progressIntervalMs: 10 },
    );
    const events: ImageEvent[] = [];
    await backend.generate({ prompt: 'a frog' }, { onEvent: (event) => events.push(event) });
    return {
      server,
      fractions: events.flatMap((event) => (event.type === 'progress' ? [event.fraction] : [])),
      events,
    };
  }

  test('is that of the job where the server knows it', async () => {
    const { server, fractions } = await progressOf({});
    expect(fractions.length).toBeGreaterThan(2);
    expect(calls(server, '/sdapi/v1/progress')).toBeLessThan(3);
  });

  test('is that of the server without a web page', async () => {
    const { server, fractions } = await progressOf({ webUI: false });
    expect(fractions.length).toBeGreaterThan(2);
    expect(calls(server, '/internal/progress')).toBe(1);
    const query = server.requests.find(({ path }) => path === '/sdapi/v1/progress')?.query;
    expect(query?.get('skip_current_image')).toBe('true');
  });

  test('is none where the server tells none', async () => {
    const { server, events } = await progressOf({ webUI: false, missing: ['/sdapi/v1/progress'] });
    expect(events.map(({ type }) => type)).toEqual(['started', 'image', 'done']);
    expect(calls(server, '/sdapi/v1/progress')).toBe(1);
  });

  test('is not asked for where nobody listens', async () => {
    const { server, backend } = await start({ drawMs: 100 }, { progressIntervalMs: 5 });
    await backend.generate({ prompt: 'a frog' });
    expect(calls(server, '/internal/progress')).toBe(0);
  });

  test('is not asked for any more once the image is there', async () => {
    const { server } = await progressOf({ drawMs: 60 });
    const asked = server.requests.length;
    await wait(60);
    // One may have been on its way when the image came.
    expect(server.requests.length - asked).toBeLessThanOrEqual(1);
  });

  test('tells the place in the queue of the server', async () => {
    const { server, backend } = await start({}, { progressIntervalMs: 10 });
    const free = server.occupy();
    const events: ImageEvent[] = [];
    const call = backend.generate({ prompt: 'a frog' }, { onEvent: (event) => events.push(event) });
    await wait(60);
    free();
    await call;
    expect(events).toContainEqual({ type: 'queued', position: 1 });
  });
});

describe('an abort', () => {
  async function abortAfter(
    ms: number,
    serverOptions: Automatic1111ServerOptions,
    before: (server: Automatic1111Server) => void = () => {},
  ) {
    const { server, backend } = await start(serverOptions);
    before(server);
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const call = failureOf(backend.generate({ prompt: 'a frog' }, { signal: controller.signal }));
    await wait(ms);
    controller.abort(reason);
    const error = await call;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ name: 'AbortError', cause: reason });
    return { server, error };
  }

  test('interrupts the running job and discards the half-done image', async () => {
    const { server, error } = await abortAfter(80, { drawMs: 5000 });
    expect(error).toMatchObject({
      remote: 'cancelled',
      remoteId: server.jobs[0]?.['force_task_id'],
    });
    expect(server.interrupted()).toBe(1);
  });

  test('takes the empty 204 of SD.Next for an interrupt', async () => {
    const { server, error } = await abortAfter(80, { drawMs: 5000, interruptStatus: 204 });
    expect(error).toMatchObject({ remote: 'cancelled' });
    expect(server.interrupted()).toBe(1);
  });

  test('interrupts by the state of the server where jobs are not known by id', async () => {
    const { server, error } = await abortAfter(80, { drawMs: 5000, webUI: false });
    expect(error).toMatchObject({ remote: 'cancelled' });
    expect(server.interrupted()).toBe(1);
  });

  test('interrupts on a server that tells nothing, where nothing else of ours runs', async () => {
    const missing = ['/sdapi/v1/progress'];
    const { error } = await abortAfter(80, { drawMs: 5000, webUI: false, missing });
    expect(error).toMatchObject({ remote: 'cancelled' });
  });

  test("leaves a stranger's job alone", async () => {
    const { server, error } = await abortAfter(50, {}, (busy) => void busy.occupy());
    expect(error).toMatchObject({ remote: 'still-running' });
    expect(calls(server, '/sdapi/v1/interrupt')).toBe(0);
  });

  test('says that the server knows no interrupting', async () => {
    const missing = ['/sdapi/v1/interrupt'];
    const { error } = await abortAfter(50, { drawMs: 5000, missing });
    expect(error).toMatchObject({ remote: 'unsupported' });
  });

  test('of a job that waits here ends at once and sends nothing', async () => {
    const { server, backend } = await start({ drawMs: 200 });
    const events: ImageEvent[] = [];
    const controller = new AbortController();
    const first = backend.generate({ prompt: 'first' });
    const second = failureOf(
      backend.generate(
        { prompt: 'second', sampler: 'Euler' },
        { signal: controller.signal, onEvent: (event) => events.push(event) },
      ),
    );
    const third = backend.generate({ prompt: 'third' });
    await wait(30);
    const began = performance.now();
    controller.abort();
    expect(await second).toMatchObject({ name: 'AbortError', remote: undefined });
    expect(performance.now() - began).toBeLessThan(50);
    await Promise.all([first, third]);
    expect(server.jobs.map((job) => job['prompt'])).toEqual(['first', 'third']);
    expect(calls(server, '/sdapi/v1/samplers')).toBe(0);
    expect(events).toContainEqual({ type: 'queued', position: 1 });
  });

  test('by timeoutMs of the call is a timeout', async () => {
    const { server, backend } = await start({ drawMs: 5000 });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }, { timeoutMs: 60 }));
    expect(error).toMatchObject({ name: 'ImageBackendError', code: 'timeout' });
    expect(String(error)).toContain('No image within 60 ms; the job on the server: cancelled');
    expect(server.interrupted()).toBe(1);
  });
});

test('reports an interrupt that has no effect', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { server, backend } = await start({ drawMs: 60_000, interruptible: false });
  const signal = AbortSignal.timeout(50);
  const call = failureOf(backend.generate({ prompt: 'a frog' }, { signal }));
  while (calls(server, '/sdapi/v1/interrupt') === 0) await realWait(10);
  await realWait(50);
  await vi.advanceTimersByTimeAsync(4000);
  await vi.advanceTimersByTimeAsync(10);
  expect(await call).toMatchObject({ name: 'AbortError', remote: 'still-running' });
});

test('sends one request at a time', async () => {
  const { server, backend } = await start({ drawMs: 50 });
  const calls = [1, 2, 3].map((seed) => backend.generate({ prompt: 'a frog', seed }));
  await wait(25);
  expect(server.jobs).toHaveLength(1);
  await Promise.all(calls);
  expect(server.jobs.map((job) => job['seed'])).toEqual([1, 2, 3]);
});

test('goes on after a request that failed', async () => {
  const { backend } = await start({ drawMs: 10 });
  const bad = failureOf(backend.generate({ prompt: 'a frog', sampler: 'none' }));
  const good = backend.generate({ prompt: 'a frog' });
  expect(await bad).toMatchObject({ code: 'rejected' });
  expect((await good).image.width).toBe(64);
});

describe('the options', () => {
  test.each([
    [{}, 'url'],
    [{ url: 'http://127.0.0.1:7860', clipSkip: 0 }, 'clipSkip'],
    [{ url: 'http://127.0.0.1:7860', samplercheck: 'warn' }, 'samplercheck'],
    [{ url: 'http://127.0.0.1:7860', auth: { user: 'a:b', password: 'swamp' } }, 'auth.user'],
    [{ url: '127.0.0.1:7860' }, 'must begin with http'],
    [{ url: 'http://frog:swamp@127.0.0.1:7860' }, 'credentials apart from it'],
    [{ url: 'http://127.0.0.1:7860/?__theme=dark' }, 'give http://127.0.0.1:7860/'],
  ])('are checked: %j', (options, message) => {
    const create = () => Reflect.apply(createAutomatic1111Backend, undefined, [options]);
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(/swamp/);
  });

  test('have a schema that describes every one of them', () => {
    const { properties = {} } = z.toJSONSchema(Automatic1111BackendOptions);
    expect(Object.keys(properties)).toContain('samplerCheck');
    for (const property of Object.values(properties)) {
      expect(property).toHaveProperty('description', expect.stringMatching(/\S/));
    }
  });

  test('identify the backend by its settings', () => {
    const url = 'http://127.0.0.1:7860/sd/';
    const backend = createAutomatic1111Backend({
      url,
      auth: { user: 'frog', password: 'swamp' },
      vae: 'None',
    });
    expect(JSON.parse(JSON.stringify(backend.settings))).toEqual({
      backend: 'automatic1111',
      url,
      vae: 'None',
    });
  });
});
