import { describe, expect, test } from 'vitest';

import { createReplicateBackend, ReplicateBackendOptions } from '../../src/backends/replicate.ts';
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

type State = Readonly<Record<string, unknown>>;

interface ReplicateScript {
  /** What the prediction looks like at its start and at each look; the last one stays. */
  readonly states?: readonly State[];
  /** Answers instead, by `METHOD path`. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** What a cancel does to a prediction. */
  readonly cancel?: State;
}

const apiKey = 'swamp-secret-token';
const id = 'gm3qorzdhgbfurvjtvhg6dckhu';
const path = `/v1/predictions/${id}`;

/** Behaves as Replicate does, as far as one prediction at a time is concerned. */
async function startReplicate(script: ReplicateScript = {}) {
  const { states = [{ status: 'starting' }, { status: 'succeeded' }], answers = {} } = script;
  const jobs: unknown[] = [];
  let looks = 0;
  let cancelled = false;
  const server = await serve(async (seen, response) => {
    const answer = answers[`${seen.method} ${seen.path}`];
    if (seen.method === 'POST' && seen.path.endsWith('predictions')) {
      jobs.push(JSON.parse(seen.body));
      looks = 0;
    }
    if (answer !== undefined) return answer(seen, response);
    if (seen.path.startsWith('/files/')) {
      return void response.end(drawing(seen.path.split('/').at(-1)));
    }
    if (seen.headers.authorization !== `Bearer ${apiKey}`) {
      return sendJSON(response, { title: 'Unauthenticated', detail: 'Invalid token.' }, 401);
    }
    if (seen.path.endsWith('/cancel')) cancelled = true;
    const state = states[Math.min(looks, states.length - 1)] ?? {};
    if (!seen.path.endsWith('/cancel')) looks += 1;
    const seed = at(jobs.at(-1), 'input.seed');
    const output = [`${server.url}/files/${seed}`];
    const made = state['status'] === 'succeeded' ? { output, completed_at: 'now' } : {};
    const last = cancelled ? { ...script.cancel } : {};
    const status = seen.method === 'POST' ? 201 : 200;
    return sendJSON(response, { id, output: null, logs: '', ...made, ...state, ...last }, status);
  });
  return { server, jobs, url: `${server.url}/v1` };
}

async function start(script: ReplicateScript = {}, options: ReplicateBackendOptions = {}) {
  const { server, jobs, url } = await startReplicate(script);
  const backend = createReplicateBackend({
    apiKey,
    baseURL: url,
    retries: 0,
    pollIntervalMs: 5,
    ...options,
  });
  const calls = (call: string) =>
    server.requests.filter((seen) => `${seen.method} ${seen.path}` === call).length;
  return { server, jobs, backend, calls };
}

const prompt = 'a frog';

describe('the backend', () => {
  describeImageBackend(async () => (await start()).backend, {
    test,
    expect,
    request: { width: 64, height: 64, steps: 2 },
    secrets: [apiKey],
    failing: async () => (await start({}, { apiKey: 'swamp-secret-token-2' })).backend,
  });
});

describe('the wire body', () => {
  const rows: readonly (readonly [Partial<ImageRequest>, string, unknown])[] = [
    [{ prompt: 'a sign (16:9)' }, 'input.prompt', 'a sign (16:9)'],
    [{ negativePrompt: 'blurry' }, 'input.negative_prompt', 'blurry'],
    [{ negativePrompt: '' }, 'input.negative_prompt', ''],
    [{}, 'input.negative_prompt', undefined],
    [{ width: 1216 }, 'input.width', 1216],
    [{ height: 832 }, 'input.height', 832],
    [{}, 'input.width', undefined],
    [{ steps: 30 }, 'input.num_inference_steps', 30],
    [{ guidanceScale: 6.5 }, 'input.guidance_scale', 6.5],
    [{ seed: 42 }, 'input.seed', 42],
    [{}, 'input.num_outputs', 1],
    [{ sampler: 'K_EULER' }, 'input.scheduler', 'K_EULER'],
    [{}, 'input.refine', undefined],
    [{ refiner: {} }, 'input.refine', 'expert_ensemble_refiner'],
    [{ refiner: { switchAt: 0.7 } }, 'input.high_noise_frac', 0.7],
    [{ model: 'frogs/pond:0123456789abcdef' }, 'version', '0123456789abcdef'],
  ];
  test.each(rows)('sends %j as %s %j', async (request, field, value) => {
    const { jobs, backend } = await start();
    await backend.generate({ prompt, ...request });
    expect(at(jobs[0], field)).toEqual(value);
  });

  const optionRows: readonly (readonly [ReplicateBackendOptions, string, unknown])[] = [
    [{}, 'version', expect.stringMatching(/^7762fd07[0-9a-f]{56}$/)],
    [{ model: 'frogs/pond:0123456789abcdef' }, 'version', '0123456789abcdef'],
    [{ model: '0123456789abcdef0123' }, 'version', '0123456789abcdef0123'],
    [{ safetyChecker: false }, 'input.disable_safety_checker', true],
    [{ safetyChecker: true }, 'input.disable_safety_checker', false],
    [{}, 'input.disable_safety_checker', undefined],
    [{ watermark: false }, 'input.apply_watermark', false],
    [{ lora: 'https://weights.invalid/a.tar' }, 'input.replicate_weights', expect.any(String)],
    [{ loraScale: 0.4 }, 'input.lora_scale', 0.4],
    [{ extra: { num_inference_steps: 7 } }, 'input.num_inference_steps', 7],
  ];
  test.each(optionRows)('sends the option %j as %s', async (options, field, value) => {
    const { jobs, backend } = await start({}, options);
    await backend.generate({ prompt, steps: 20 });
    expect(at(jobs[0], field)).toEqual(value);
  });

  test('goes to the address of an official model', async () => {
    const { jobs, backend, calls } = await start({}, { model: 'frogs/pond-1.1' });
    await backend.generate({ prompt });
    expect(calls('POST /v1/models/frogs/pond-1.1/predictions')).toBe(1);
    expect(jobs[0]).not.toHaveProperty('version');
  });

  test.each([
    [{}, 'wait=3'],
    [{ waitSeconds: 60 }, 'wait=60'],
    [{ waitSeconds: 0 }, undefined],
  ])('asks with %j to be held open: %s', async (options, prefer) => {
    const { server, backend } = await start({}, options);
    await backend.generate({ prompt });
    expect(server.requests[0]?.headers['prefer']).toBe(prefer);
  });

  test('always has a seed, and one prediction for each image', async () => {
    const { jobs, backend } = await start();
    const { images } = await backend.generate({ prompt, count: 3, seed: 10 });
    expect(jobs.map((job) => at(job, 'input.seed'))).toEqual([10, 11, 12]);
    expect(images.map(({ seed }) => seed)).toEqual([10, 11, 12]);
  });

  test('holds only sizes, steps and guidance that SDXL takes', async () => {
    const { jobs, backend } = await start();
    for (const request of [{ steps: 501 }, { guidanceScale: 0 }, { width: 1001, height: 1000 }]) {
      expect(await failureOf(backend.generate({ prompt, ...request }))).toMatchObject({
        code: 'rejected',
      });
    }
    expect(jobs).toEqual([]);
  });
});

describe('the result', () => {
  test('is polled for while the first reply shows it at work', async () => {
    const states = [{ status: 'processing' }, { status: 'processing' }, { status: 'succeeded' }];
    const { jobs, backend, calls } = await start({ states });
    const { image, remoteId } = await backend.generate({ prompt, seed: 7 });
    expect(image.bytes).toEqual(drawing(7));
    expect(remoteId).toBe(id);
    expect(calls(`GET ${path}`)).toBe(2);
    expect(jobs).toHaveLength(1);
  });

  test('is taken from the first reply where that has it', async () => {
    const { backend, calls } = await start({ states: [{ status: 'succeeded' }] });
    await backend.generate({ prompt });
    expect(calls(`GET ${path}`)).toBe(0);
  });

  test('may be a data URL, or one address instead of a list', async () => {
    const output = `data:image/png;base64,${drawing64(3)}`;
    const { backend } = await start({ states: [{ status: 'succeeded', output }] });
    expect((await backend.generate({ prompt })).image.bytes).toEqual(drawing(3));
  });

  test('says the seed of the logs, and the model', async () => {
    const state = { status: 'succeeded', logs: 'Using seed: 99\n', model: 'stability-ai/sdxl' };
    const { backend } = await start({ states: [state] });
    const { image, effective } = await backend.generate({ prompt, seed: 5 });
    expect(image.seed).toBe(99);
    expect(effective).toMatchObject({ seed: 99, model: 'stability-ai/sdxl' });
  });

  test('warns that a refiner cannot be chosen', async () => {
    const { backend } = await start();
    const { warnings } = await backend.generate({ prompt, refiner: { model: 'other' } });
    expect(warnings).toEqual([expect.stringContaining('refiner of its own: "other"')]);
  });

  test('is fetched from another host without the token', async () => {
    const cdn = await serve((_, response) => void response.end(drawing(1)));
    const states = [{ status: 'succeeded', output: [`${cdn.url}/out-0.png`] }];
    const { backend } = await start({ states });
    await backend.generate({ prompt });
    expect(cdn.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  test('tells of the queue and of progress', async () => {
    const bar = (done: number) => `Using seed: 7\n 10%|#  | ${done}/50 [00:01<00:05,  7.5it/s]`;
    const states = [
      { status: 'starting' },
      { status: 'starting' },
      { status: 'processing', logs: bar(10) },
      { status: 'processing', logs: `${bar(10)}\r${bar(25)}` },
      { status: 'succeeded' },
    ];
    const { backend } = await start({ states });
    const events: ImageEvent[] = [];
    await backend.generate({ prompt }, { onEvent: (event) => events.push(event) });
    const seen = events.map((event) => (event.type === 'progress' ? event.fraction : event.type));
    expect(seen).toEqual(['started', 'queued', 0.2, 0.5, 'image', 'done']);
  });
});

describe('moderation', () => {
  test.each([
    [{ status: 'failed', error: 'NSFW content detected. Try running it again.' }],
    [{ status: 'failed', error: 'The input or output was flagged as sensitive. (E005)' }],
    [{ status: 'succeeded', output: [], logs: 'NSFW content detected in image 0\n' }],
  ])('that holds back the image is an error: %j', async (state) => {
    const { backend } = await start({ states: [{ status: 'starting' }, state] });
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'blocked', mayHaveBeenCharged: true, remoteId: id });
    expect(error.isRetryable).toBe(false);
  });

  test('of a later image costs only that one', async () => {
    let turn = 0;
    const answers: ReplicateScript['answers'] = {
      'POST /v1/predictions': (_, response) => {
        turn += 1;
        const output = [`data:image/png;base64,${drawing64(turn)}`];
        const blocked = { id, status: 'failed', error: 'NSFW content detected.' };
        sendJSON(response, turn === 2 ? blocked : { id, status: 'succeeded', output }, 201);
      },
    };
    const { backend } = await start({ answers });
    const { images, warnings } = await backend.generate({ prompt, count: 2 });
    expect(images).toHaveLength(1);
    expect(warnings.join()).toContain('NSFW content detected');
    expect(warnings.join()).toContain('1 images were delivered, 2 were asked for');
  });
});

describe('a prediction that fails', () => {
  const rows: readonly (readonly [State, string, boolean, string])[] = [
    [{ status: 'failed', error: 'CUDA out of memory' }, 'failed', true, 'CUDA out of memory'],
    [{ status: 'failed', error: { code: 'E1' } }, 'failed', true, '{"code":"E1"}'],
    [{ status: 'failed', error: null }, 'failed', true, 'failed'],
    [{ status: 'canceled' }, 'failed', true, 'cancelled on the server'],
    [{ status: 'aborted' }, 'failed', false, 'cancelled on the server'],
    [{ status: 'succeeded', output: [] }, 'no-image', true, 'without any image'],
    [{ status: 'succeeded', output: { a: 1 } }, 'no-image', true, 'without any image'],
    [{ status: 'succeeded', output: null, data_removed: true }, 'no-image', true, 'was removed'],
    [
      { status: 'succeeded', output: 'data:image/png;base64,PHN2Zz48L3N2Zz4=' },
      'invalid-response',
      true,
      'no image this library can pass on',
    ],
    [{ status: 'succeeded', output: ['file:///etc/passwd'] }, 'invalid-response', true, 'no http'],
    [{ status: 'succeeded', output: ['/v1/gone'] }, 'not-found', true, 'may have expired'],
  ];
  test.each(rows)('is a typed error: %j', async (state, code, mayHaveBeenCharged, message) => {
    const gone: Answer = (_, response) => void response.writeHead(403).end('<Code>Expired</Code>');
    const answers = { 'GET /v1/gone': gone };
    const { jobs, backend } = await start({ states: [{ status: 'starting' }, state], answers });
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code, mayHaveBeenCharged, backend: 'replicate' });
    expect(String(error)).toContain(message);
    expect(jobs).toHaveLength(1);
  });

  test('to end is cancelled after jobTimeoutMs', async () => {
    const { backend, calls } = await start(
      { states: [{ status: 'processing' }], cancel: { status: 'canceled' } },
      { jobTimeoutMs: 30 },
    );
    const error = await failureOf(backend.generate({ prompt }));
    expect(error).toMatchObject({ code: 'timeout', mayHaveBeenCharged: true, remoteId: id });
    expect(String(error)).toContain('not over after 30 ms; it is now: cancelled');
    expect(calls(`POST ${path}/cancel`)).toBe(1);
  });
});

describe('an ugly reply', () => {
  const refusals: readonly (readonly [string, Answer, string, string])[] = [
    [
      '401',
      (_, r) => sendJSON(r, { title: 'Unauthenticated', detail: 'Invalid token.' }, 401),
      'authentication',
      'Invalid token.: Unauthenticated. Check the credentials',
    ],
    [
      '402',
      (_, r) =>
        sendJSON(
          r,
          { title: 'Insufficient credit', detail: 'Buy credit first.', status: 402 },
          402,
        ),
      'authentication',
      'Buy credit first.: Insufficient credit. The account is out of credit',
    ],
    [
      '404',
      (_, r) => sendJSON(r, { detail: 'The version does not exist.', status: 404 }, 404),
      'not-found',
      'The version does not exist.',
    ],
    [
      '422',
      (_, r) =>
        sendJSON(
          r,
          {
            title: 'Input validation failed',
            detail: '- input.scheduler: must be one of DDIM, K_EULER\n',
            status: 422,
          },
          422,
        ),
      'rejected',
      'input.scheduler: must be one of',
    ],
    ['200 with an error inside', (_, r) => sendJSON(r, { detail: 'x' }), 'invalid-response', 'id:'],
  ];
  test.each([...refusals, ...uglyReplies, ...uglyJSON])(
    'to the first request is a typed error: %s',
    async (name, answer, code, message) => {
      const answers = { 'POST /v1/predictions': answer };
      const { jobs, backend } = await start({ answers }, { timeoutMs: 300 });
      const error = await failureOf(backend.generate({ prompt }));
      expect(error).toMatchObject({ code, mayHaveBeenCharged: !/^4|redirect/.test(name) });
      expect(String(error)).toContain(message);
      expect(String(error)).not.toContain(apiKey);
      expect(jobs).toHaveLength(1);
    },
  );

  test.each([...uglyReplies, ...uglyJSON])(
    'while polling is a typed error that names the job: %s',
    async (_, answer, code, message) => {
      const answers = { [`GET ${path}`]: answer };
      const { jobs, backend } = await start({ answers }, { timeoutMs: 300 });
      const error = await failureOf(backend.generate({ prompt }));
      expect(error).toMatchObject({ code, mayHaveBeenCharged: true, remoteId: id });
      expect(String(error)).toContain(message);
      expect(jobs).toHaveLength(1);
    },
  );

  test('while polling is asked again', async () => {
    speedUpTimers(20);
    let turn = 0;
    const answers: ReplicateScript['answers'] = {
      [`GET ${path}`]: (_, response) => {
        turn += 1;
        if (turn < 4) return void (turn === 2 ? response.destroy() : response.writeHead(502).end());
        const output = [`data:image/png;base64,${drawing64(1)}`];
        return sendJSON(response, { id, status: 'succeeded', output });
      },
    };
    const { jobs, backend } = await start({ answers }, { retries: undefined });
    await backend.generate({ prompt });
    expect(jobs).toHaveLength(1);
  });

  test('429 is answered after the time that its text names', async () => {
    const delays = speedUpTimers(1000);
    let turn = 0;
    const answers: ReplicateScript['answers'] = {
      'POST /v1/predictions': (_, response) => {
        turn += 1;
        const detail = 'Request was throttled. Your rate limit resets in ~30s.';
        if (turn === 1) return sendJSON(response, { detail, status: 429 }, 429);
        return sendJSON(response, {
          id,
          status: 'succeeded',
          output: `data:;base64,${drawing64(1)}`,
        });
      },
    };
    const { jobs, backend } = await start({ answers }, { retries: 1 });
    await backend.generate({ prompt });
    expect(jobs).toHaveLength(2);
    expect(delays.some((ms) => ms > 29_000 && ms <= 30_000)).toBe(true);
  });
});

describe('an abort', () => {
  const running = [{ status: 'starting' }, { status: 'processing' }];

  async function abortWhile(script: ReplicateScript, ready: (calls: string[]) => boolean) {
    const { server, backend, calls } = await start(script);
    const controller = new AbortController();
    const call = backend.generate({ prompt, seed: 4 }, { signal: controller.signal });
    const outcome = call.catch(() => {});
    await until(() => ready(server.requests.map((seen) => `${seen.method} ${seen.path}`)));
    controller.abort(new Error('changed my mind'));
    await outcome;
    return { call, calls };
  }
  const polled = (requests: string[]) => requests.includes(`GET ${path}`);

  test('cancels the prediction', async () => {
    const script = { states: running, cancel: { status: 'canceled' } };
    const { call, calls } = await abortWhile(script, polled);
    const error = await abortOf(call);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ remote: 'cancelled', remoteId: id });
    expect(calls(`POST ${path}/cancel`)).toBe(1);
  });

  test('waits for the id of a prediction that is being made', async () => {
    const answers: ReplicateScript['answers'] = {
      'POST /v1/predictions': async (_, response) => {
        await wait(80);
        sendJSON(response, { id, status: 'starting' }, 201);
      },
    };
    const script = { answers, cancel: { status: 'aborted' } };
    const { call, calls } = await abortWhile(script, (requests) => requests.length > 0);
    expect(await abortOf(call)).toMatchObject({ remote: 'cancelled', remoteId: id });
    expect(calls(`POST ${path}/cancel`)).toBe(1);
  });

  test('that comes too late gives the image', async () => {
    const output = [`data:image/png;base64,${drawing64(4)}`];
    const tooLate: Answer = (_, response) => sendJSON(response, { detail: 'over' }, 422);
    const script = {
      states: running,
      cancel: { status: 'succeeded', output },
      answers: { [`POST ${path}/cancel`]: tooLate },
    };
    const states = [...running, ...Array.from({ length: 3 }, () => ({ status: 'processing' }))];
    const { call } = await abortWhile(
      { ...script, states: [...states, { status: 'succeeded', output }] },
      polled,
    );
    expect((await call).image).toMatchObject({ seed: 4 });
  });

  test('says that a prediction failed by itself meanwhile', async () => {
    const cancel = { status: 'failed', error: 'out of memory' };
    const { call } = await abortWhile({ states: running, cancel }, polled);
    expect(await abortOf(call)).toMatchObject({ remote: 'finished' });
  });

  test('says that a prediction goes on', async () => {
    speedUpTimers(5);
    const { call } = await abortWhile({ states: running, cancel: {} }, polled);
    expect(await abortOf(call)).toMatchObject({ remote: 'still-running' });
  });

  test('says that it does not know what became of it', async () => {
    const broken: Answer = (_, response) => void response.writeHead(500).end();
    const answers = { [`POST ${path}/cancel`]: broken };
    const { call } = await abortWhile({ states: running, answers }, polled);
    expect(await abortOf(call)).toMatchObject({ remote: 'unknown' });
  });
});

describe('the options', () => {
  testOptions({
    create: createReplicateBackend,
    schema: ReplicateBackendOptions,
    variable: 'REPLICATE_API_TOKEN',
    wrong: [
      [{ apikey: 'x' }, 'apikey'],
      [{ model: 'no such form' }, 'model'],
      [{ waitSeconds: 61 }, 'waitSeconds'],
      [{ loraScale: 2 }, 'loraScale'],
      [{ baseURL: 'api.replicate.com' }, 'must begin with http'],
    ],
  });

  test('identify the backend by its settings', () => {
    const backend = createReplicateBackend({ apiKey, watermark: false });
    expect(JSON.parse(JSON.stringify(backend.settings))).toMatchObject({
      backend: 'replicate',
      model: expect.stringMatching(/^stability-ai\/sdxl:7762fd07/),
      watermark: false,
    });
    expect(createReplicateBackend({ apiKey, model: 'a/b' }).capabilities.ranges).toBeUndefined();
  });
});
