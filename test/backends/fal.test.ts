import { describe, expect, test } from 'vitest';

import { createFalBackend, FalBackendOptions } from '../../src/backends/fal.ts';
import { AbortedError } from '../../src/errors.ts';
import type { ImageEvent, ImageRequest } from '../../src/image-backend.ts';
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
import { type Answer, sendJSON, wait } from '../support/http-server.ts';

type Body = Readonly<Record<string, unknown>>;

interface FalScript {
  /** What the status is at each look; the last one stays. */
  readonly statuses?: readonly Body[];
  /** Entries of the result, besides or instead of the usual ones. */
  readonly result?: Body;
  /** Answers instead, by `METHOD path`. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** The addresses that the queue gives out, other than its own. */
  readonly elsewhere?: string;
}

const apiKey = 'swamp-id:swamp-secret';
const prompt = 'a frog';
const job = '/fal-ai/fast-sdxl/requests/r-1';

/** Behaves as fal's queue does, as far as one job at a time is concerned. */
async function startFal(script: FalScript = {}) {
  const { statuses = [{ status: 'IN_QUEUE', queue_position: 1 }, { status: 'COMPLETED' }] } =
    script;
  const jobs: Body[] = [];
  let looks = 0;
  const server = await serve(async (seen, response) => {
    if (seen.path.startsWith('/files/')) {
      return void response.end(drawing(seen.path.split('/').at(-1)));
    }
    if (seen.method === 'POST') {
      jobs.push(JSON.parse(seen.body));
      looks = 0;
    }
    const answer = script.answers?.[`${seen.method} ${seen.path}`];
    if (answer !== undefined) return answer(seen, response);
    if (seen.headers.authorization !== `Key ${apiKey}`) {
      return sendJSON(response, { detail: 'Cannot access application. No user found' }, 401);
    }
    if (seen.method === 'POST') {
      const home = `${script.elsewhere ?? server.url}${job}`;
      return sendJSON(response, {
        status: 'IN_QUEUE',
        request_id: 'r-1',
        status_url: `${home}/status`,
        response_url: home,
        cancel_url: `${home}/cancel`,
        queue_position: 1,
      });
    }
    if (seen.path.endsWith('/status')) {
      const state = statuses[Math.min(looks, statuses.length - 1)] ?? {};
      looks += 1;
      return sendJSON(response, state, state['status'] === 'COMPLETED' ? 200 : 202);
    }
    if (seen.path.endsWith('/cancel')) {
      return sendJSON(response, { status: 'CANCELLATION_REQUESTED' }, 202);
    }
    const seed = jobs.at(-1)?.['seed'];
    return sendJSON(response, {
      images: [{ url: `${server.url}/files/${seed}`, width: 64, height: 64 }],
      seed,
      has_nsfw_concepts: [false],
      prompt: jobs.at(-1)?.['prompt'],
      ...script.result,
    });
  });
  return { server, jobs };
}

async function start(script: FalScript = {}, options: FalBackendOptions = {}) {
  const { server, jobs } = await startFal(script);
  const backend = createFalBackend({
    apiKey,
    baseURL: server.url,
    retries: 0,
    pollIntervalMs: 5,
    ...options,
  });
  const calls = (call: string) =>
    server.requests.filter((seen) => `${seen.method} ${seen.path}` === call).length;
  return { server, jobs, backend, calls };
}

describe('the backend', () => {
  describeImageBackend(async () => (await start()).backend, {
    test,
    expect,
    request: { width: 64, height: 64, steps: 2 },
    secrets: [apiKey, 'swamp-secret'],
    failing: async () => (await start({}, { apiKey: 'swamp-secret-2' })).backend,
  });
});

describe('the wire body', () => {
  const lightning = { model: 'fal-ai/fast-lightning-sdxl' };
  const rows: readonly (readonly [FalBackendOptions, Partial<ImageRequest>, string, unknown])[] = [
    [{}, { prompt: 'a sign (16:9)' }, 'prompt', 'a sign (16:9)'],
    [{}, { negativePrompt: 'blurry' }, 'negative_prompt', 'blurry'],
    [{}, { negativePrompt: '' }, 'negative_prompt', ''],
    [{}, {}, 'negative_prompt', undefined],
    [{}, { width: 1216, height: 832 }, 'image_size', { width: 1216, height: 832 }],
    [{}, {}, 'image_size', { width: 1024, height: 1024 }],
    [{}, { steps: 30 }, 'num_inference_steps', 30],
    [lightning, { steps: 4 }, 'num_inference_steps', '4'],
    [lightning, { guidanceScale: 2 }, 'guidance_scale', undefined],
    [lightning, { negativePrompt: 'x' }, 'negative_prompt', undefined],
    [{}, { guidanceScale: 6.5 }, 'guidance_scale', 6.5],
    [{}, { seed: 42 }, 'seed', 42],
    [{}, {}, 'num_images', 1],
    [{}, {}, 'format', 'png'],
    [{}, {}, 'expand_prompt', false],
    [{ expandPrompt: true }, {}, 'expand_prompt', true],
    [{}, {}, 'enable_safety_checker', undefined],
    [{ safetyChecker: false }, {}, 'enable_safety_checker', false],
    [{ loras: [{ path: 'a/b', scale: 0.5 }] }, {}, 'loras', [{ path: 'a/b', scale: 0.5 }]],
    [{ extra: { format: 'jpeg' } }, {}, 'format', 'jpeg'],
  ];
  test.each(rows)('with %j sends %j as %s %j', async (options, request, field, value) => {
    const { jobs, backend } = await start({}, options);
    await backend.generate({ prompt, ...request });
    expect(at(jobs[0], field)).toEqual(value);
  });

  test('is sent once for each image, with seeds that go on', async () => {
    const { jobs, backend } = await start();
    const { images } = await backend.generate({ prompt, count: 2, seed: 8 });
    expect(jobs.map(({ seed }) => seed)).toEqual([8, 9]);
    expect(images.map(({ seed }) => seed)).toEqual([8, 9]);
  });
});

describe('the queue', () => {
  test('is asked where it says, which is not below the model', async () => {
    const { backend, calls } = await start({}, { model: 'fal-ai/fast-sdxl/turbo' });
    const { image, remoteId } = await backend.generate({ prompt, seed: 7 });
    expect(image).toMatchObject({ seed: 7, bytes: drawing(7) });
    expect(remoteId).toBe('r-1');
    expect(calls('POST /fal-ai/fast-sdxl/turbo')).toBe(1);
    expect(calls(`GET ${job}/status`)).toBe(2);
    expect(calls(`GET ${job}`)).toBe(1);
  });

  test('is asked at our own address where it names another', async () => {
    const stranger = await serve((_, response) => void response.end());
    const { backend, calls } = await start(
      { elsewhere: `${stranger.url}/proxy` },
      { model: 'fal-ai/fast-sdxl/turbo' },
    );
    await backend.generate({ prompt });
    expect(stranger.requests).toEqual([]);
    expect(calls(`GET ${job}`)).toBe(1);
  });

  test('tells our place in it, once for each place', async () => {
    const queued = (queue_position: number) => ({ status: 'IN_QUEUE', queue_position });
    const statuses = [
      queued(2),
      queued(2),
      queued(1),
      { status: 'IN_PROGRESS' },
      { status: 'COMPLETED' },
    ];
    const { backend } = await start({ statuses });
    const events: ImageEvent[] = [];
    await backend.generate({ prompt }, { onEvent: (event) => events.push(event) });
    expect(events.filter(({ type }) => type === 'queued')).toEqual([
      { type: 'queued', position: 2 },
      { type: 'queued', position: 1 },
    ]);
  });

  test('that never ends is left after jobTimeoutMs', async () => {
    speedUpTimers(20);
    const { backend, calls } = await start(
      { statuses: [{ status: 'IN_PROGRESS' }] },
      { jobTimeoutMs: 20 },
    );
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'timeout', mayHaveBeenCharged: true, remoteId: 'r-1' });
    expect(String(error)).toContain('not over after 20 ms; it is now: still-running');
    expect(calls(`PUT ${job}/cancel`)).toBe(1);
  });
});

describe('the result', () => {
  test('has the seed that was used, and a prompt that was rewritten', async () => {
    const result = { seed: 77, prompt: 'a frog, masterpiece' };
    const { backend } = await start({ result }, { expandPrompt: true });
    const { image, revisedPrompt, effective } = await backend.generate({ prompt, seed: 5 });
    expect(image.seed).toBe(77);
    expect(revisedPrompt).toBe('a frog, masterpiece');
    expect(effective).toMatchObject({ seed: 77, model: 'fal-ai/fast-sdxl' });
    expect(backend.capabilities.serverUpsampling).toBe('forced');
  });

  test('has no revised prompt where it is ours', async () => {
    const { backend } = await start();
    expect((await backend.generate({ prompt })).revisedPrompt).toBeUndefined();
    expect(backend.capabilities.serverUpsampling).toBe('off');
  });

  test('may be a data URL', async () => {
    const images = [{ url: `data:image/png;base64,${drawing64(3)}` }];
    const { backend } = await start({ result: { images } });
    expect((await backend.generate({ prompt })).image.bytes).toEqual(drawing(3));
  });

  test('is fetched from another host without the key', async () => {
    const cdn = await serve((_, response) => void response.end(drawing(1)));
    const { backend } = await start({ result: { images: [{ url: `${cdn.url}/a.png` }] } });
    await backend.generate({ prompt });
    expect(cdn.requests[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('moderation', () => {
  test('that blacks out the image delivers it as degraded', async () => {
    const { backend } = await start({ result: { has_nsfw_concepts: [true] } });
    const { image, warnings } = await backend.generate({ prompt });
    expect(image.safety).toBe('degraded');
    expect(warnings).toEqual([expect.stringContaining('blacked it out')]);
  });

  test('that refuses is a block', async () => {
    const detail = [
      { loc: ['body', 'prompt'], msg: 'Flagged by a checker.', type: 'content_policy_violation' },
    ];
    const answers = { [`GET ${job}`]: ((_, r) => sendJSON(r, { detail }, 422)) satisfies Answer };
    const { jobs, backend } = await start({ answers }, { retries: 2 });
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'blocked', status: 422, remoteId: 'r-1' });
    expect(String(error)).toContain('body.prompt: Flagged by a checker.');
    expect(jobs).toHaveLength(1);
  });

  test('that leaves no image is a block', async () => {
    const { backend } = await start({ result: { images: [], has_nsfw_concepts: [true] } });
    expect(await failureOf(backend.generate({ prompt }))).toMatchObject({ code: 'blocked' });
  });
});

describe('an ugly reply', () => {
  const detail = [{ loc: ['body', 'num_inference_steps'], msg: 'too many', type: 'value_error' }];
  const refusals: readonly (readonly [string, Answer, string, string])[] = [
    ['401', (_, r) => sendJSON(r, { detail: 'No user found' }, 401), 'authentication', 'No user'],
    [
      '402',
      (_, r) => sendJSON(r, { detail: 'No balance' }, 402),
      'authentication',
      'out of credit',
    ],
    ['403', (_, r) => sendJSON(r, { detail: 'User is locked' }, 403), 'authentication', 'locked'],
    ['404', (_, r) => sendJSON(r, { detail: 'App not found' }, 404), 'not-found', 'App not found'],
    [
      '422',
      (_, r) => sendJSON(r, { detail }, 422),
      'rejected',
      'body.num_inference_steps: too many',
    ],
    ['429', (_, r) => sendJSON(r, { detail: 'Slow down' }, 429), 'rate-limit', 'Slow down'],
    ['200 with an error', (_, r) => sendJSON(r, { detail: 'x' }), 'invalid-response', 'request_id'],
  ];
  test.each([...refusals, ...uglyReplies, ...uglyJSON])(
    'to the submission is a typed error: %s',
    async (name, answer, code, message) => {
      const answers = { 'POST /fal-ai/fast-sdxl': answer };
      const { jobs, backend } = await start({ answers }, { timeoutMs: 300 });
      const error = await failureOf(backend.generate({ prompt }));
      expect(error).toMatchObject({ code, mayHaveBeenCharged: !/^4|redirect/.test(name) });
      expect(String(error)).toContain(message);
      expect(String(error)).not.toContain('swamp-secret');
      expect(jobs).toHaveLength(1);
    },
  );

  const timeout = { detail: 'Request timed out', error_type: 'request_timeout' };
  const cancelled = { detail: 'gone', error_type: 'client_cancelled' };
  const results: readonly (readonly [string, Answer, string, string])[] = [
    ['422', (_, r) => sendJSON(r, { detail }, 422), 'rejected', 'num_inference_steps: too many'],
    ['422 in words', (_, r) => sendJSON(r, { detail: 'bad LoRA' }, 422), 'rejected', 'bad LoRA'],
    ['504', (_, r) => sendJSON(r, timeout, 504), 'server', 'Request timed out'],
    ['499', (_, r) => sendJSON(r, cancelled, 499), 'failed', 'cancelled on the server'],
    ['200 with an error', (_, r) => sendJSON(r, { detail: 'boom' }), 'failed', 'boom'],
    ['200 without images', (_, r) => sendJSON(r, { images: [] }), 'no-image', 'without any image'],
    [
      '200 with an address that is none',
      (_, r) => sendJSON(r, { images: [{ url: 'file:///etc/passwd' }] }),
      'invalid-response',
      'no http(s) URL',
    ],
    [
      '200 with an address that is gone',
      (_, r) => sendJSON(r, { images: [{ url: '/gone' }] }),
      'not-found',
      'may have expired',
    ],
    [
      '200 with text for an image',
      (_, r) => sendJSON(r, { images: [{ url: 'data:text/html;base64,PGh0bWw+PC9odG1sPg==' }] }),
      'invalid-response',
      'an HTML page',
    ],
  ];
  test.each([...results, ...uglyReplies, ...uglyJSON])(
    'for a result is a typed error that names the job: %s',
    async (_, answer, code, message) => {
      const gone: Answer = (_, response) => void response.writeHead(410).end();
      const answers = { [`GET ${job}`]: answer, 'GET /gone': gone };
      const { jobs, backend } = await start({ answers }, { timeoutMs: 300 });
      const error = await failureOf(backend.generate({ prompt }));
      expect(error).toMatchObject({ code, mayHaveBeenCharged: true });
      expect(String(error)).toContain(message);
      expect(jobs).toHaveLength(1);
    },
  );

  test('while polling is asked again, as after a restart', async () => {
    speedUpTimers(20);
    let turn = 0;
    const status: Answer = (_, response) => {
      turn += 1;
      if (turn === 1) return response.destroy() && undefined;
      if (turn < 4) return void response.writeHead(502).end();
      return sendJSON(response, { status: 'COMPLETED' });
    };
    const answers = { [`GET ${job}/status`]: status };
    const { jobs, backend } = await start({ answers }, { retries: undefined });
    await backend.generate({ prompt });
    expect(jobs).toHaveLength(1);
  });

  test('429 is answered by asking again, 504 never', async () => {
    speedUpTimers(1000);
    let turn = 0;
    const answers: FalScript['answers'] = {
      'POST /fal-ai/fast-sdxl': (_, response) => {
        turn += 1;
        sendJSON(response, { detail: 'no' }, turn === 1 ? 429 : 504);
      },
    };
    const { jobs, backend } = await start({ answers }, { retries: 3 });
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'server', mayHaveBeenCharged: true });
    expect(jobs).toHaveLength(2);
  });
});

describe('an abort', () => {
  async function abortWhile(script: FalScript, ready = `GET ${job}/status`) {
    const { server, backend, calls } = await start({
      statuses: [{ status: 'IN_PROGRESS' }],
      ...script,
    });
    const controller = new AbortController();
    const call = backend.generate({ prompt, seed: 4 }, { signal: controller.signal });
    const over = call.catch(() => {});
    await until(() => server.requests.some((seen) => `${seen.method} ${seen.path}` === ready));
    controller.abort(new Error('changed my mind'));
    await over;
    return { call, calls };
  }
  const cancelling = (body: Body, status: number): NonNullable<FalScript['answers']> => ({
    [`PUT ${job}/cancel`]: (_, response) => sendJSON(response, body, status),
  });
  const cancelled: Answer = (_, response) =>
    sendJSON(response, { detail: 'gone', error_type: 'client_cancelled' }, 499);
  const completed: Answer = (_, response) => sendJSON(response, { status: 'COMPLETED' });

  test('takes a waiting job out of the queue', async () => {
    const { call, calls } = await abortWhile({ answers: cancelling({ status: 'OK' }, 200) });
    const error = await abortOf(call);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ remote: 'cancelled', remoteId: 'r-1' });
    expect(calls(`PUT ${job}/cancel`)).toBe(1);
  });

  test('looks what becomes of a running job', async () => {
    let isOver = false;
    const answers: FalScript['answers'] = {
      [`PUT ${job}/cancel`]: (_, response) => {
        isOver = true;
        sendJSON(response, { status: 'CANCELLATION_REQUESTED' }, 202);
      },
      [`GET ${job}/status`]: (seen, response) =>
        isOver ? completed(seen, response) : sendJSON(response, { status: 'IN_PROGRESS' }, 202),
      [`GET ${job}`]: cancelled,
    };
    const { call } = await abortWhile({ answers });
    expect(await abortOf(call)).toMatchObject({ remote: 'cancelled' });
  });

  test('says that a job goes on', async () => {
    speedUpTimers(5);
    const { call } = await abortWhile({});
    expect(await abortOf(call)).toMatchObject({ remote: 'still-running' });
  });

  test('that comes too late gives the image', async () => {
    const { call } = await abortWhile({
      answers: cancelling({ status: 'ALREADY_COMPLETED' }, 400),
    });
    expect((await call).image).toMatchObject({ seed: 4, bytes: drawing(4) });
  });

  test('says that a job failed by itself meanwhile', async () => {
    const answers: FalScript['answers'] = {
      ...cancelling({ status: 'ALREADY_COMPLETED' }, 400),
      [`GET ${job}`]: (_, response) => sendJSON(response, { detail: 'bad LoRA' }, 422),
    };
    const { call } = await abortWhile({ answers });
    expect(await abortOf(call)).toMatchObject({ remote: 'finished' });
  });

  test.each([
    ['the queue lost the job', { status: 'NOT_FOUND' }, 404],
    ['the queue is broken', {}, 500],
  ])('does not know what became of it where %s', async (_, body, status) => {
    const { call } = await abortWhile({ answers: cancelling(body, status) });
    expect(await abortOf(call)).toMatchObject({ remote: 'unknown' });
  });

  test('waits for the id of a job that is being made', async () => {
    const answers: FalScript['answers'] = {
      ...cancelling({ status: 'OK' }, 200),
      'POST /fal-ai/fast-sdxl': async (_, response) => {
        await wait(80);
        sendJSON(response, { request_id: 'r-1' });
      },
    };
    const { call, calls } = await abortWhile({ answers }, 'POST /fal-ai/fast-sdxl');
    expect(await abortOf(call)).toMatchObject({ remote: 'cancelled', remoteId: 'r-1' });
    expect(calls(`PUT ${job}/cancel`)).toBe(1);
  });
});

describe('the options', () => {
  testOptions({
    create: createFalBackend,
    schema: FalBackendOptions,
    variable: 'FAL_KEY',
    wrong: [
      [{ key: 'x' }, 'key'],
      [{ model: 'fast-sdxl' }, 'model'],
      [{ loras: [{ path: '' }] }, 'loras'],
    ],
  });

  test('identify the backend by its settings', () => {
    const { settings } = createFalBackend({ apiKey, safetyChecker: false });
    expect(JSON.parse(JSON.stringify(settings))).toEqual({
      backend: 'fal',
      url: 'https://queue.fal.run/',
      model: 'fal-ai/fast-sdxl',
      safetyChecker: false,
      expandPrompt: false,
    });
  });
});
