import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { type PoolBackendOptions, poolBackend } from '../../src/backends/pool.ts';
import { AbortedError, ConfigurationError, ImageBackendError } from '../../src/errors.ts';
import {
  defineImageBackend,
  type ImageBackend,
  type ImageBackendCapabilities,
  type ImageEvent,
  type ImageRequest,
} from '../../src/image-backend.ts';
import { automatic1111Dialect, plainDialect } from '../../src/prompt-dialect.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import {
  closedURL,
  type LocalServer,
  sendJSON,
  startServer,
  wait,
} from '../support/http-server.ts';
import { png } from '../support/png.ts';

type Work = (request: ImageRequest, signal: AbortSignal) => Promise<void> | void;

/** A backend that counts what it is doing, and does `work` before it draws. */
function server(name: string, work: Work = () => {}, more: Partial<ImageBackendCapabilities> = {}) {
  const requests: ImageRequest[] = [];
  const log = { running: 0, most: 0, requests };
  const backend = defineImageBackend({
    name,
    capabilities: { supports: ['seed', 'width', 'height'], dialect: plainDialect, ...more },
    async generate(request, { signal }) {
      log.requests.push(request);
      log.running += 1;
      log.most = Math.max(log.most, log.running);
      try {
        await work(request, signal);
        return { images: [png(16, 16, 1)] };
      } finally {
        log.running -= 1;
      }
    },
  });
  return { backend, log };
}

type Code = ImageBackendError['code'];

function failing(code: Code, details: { readonly mayHaveBeenCharged?: boolean } = {}): Work {
  return () => {
    throw new ImageBackendError(`It is ${code}.`, { code, backend: 'x', ...details });
  };
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

/** A promise and the function that ends it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

const quick: PoolBackendOptions = { restMs: 5, longestRestMs: 20 };
const frog = { prompt: 'a frog' };

describe('the pool', () => {
  describeImageBackend(
    () => poolBackend([mockImageBackend({ delayMs: 5 }), mockImageBackend({ name: 'other' })]),
    { test, expect, request: { width: 32, height: 32 } },
  );

  test('draws on all servers at once, and on none more than it takes', async () => {
    const [a, b] = [server('a', () => wait(20)), server('b', () => wait(20))];
    const pool = poolBackend([a.backend, { backend: b.backend, concurrency: 2 }]);
    await Promise.all(Array.from({ length: 9 }, () => pool.generate(frog)));
    expect([a.log.most, b.log.most]).toEqual([1, 2]);
    expect(a.log.requests.length + b.log.requests.length).toBe(9);
    expect(a.log.requests.length).toBeGreaterThanOrEqual(2);
  });

  test('gives the work to whoever is free, so that the fast one does more', async () => {
    const [slow, fast] = [server('slow', () => wait(80)), server('fast', () => wait(10))];
    const pool = poolBackend([slow.backend, fast.backend]);
    await Promise.all(Array.from({ length: 10 }, () => pool.generate(frog)));
    expect(fast.log.requests.length).toBeGreaterThanOrEqual(7);
  });

  test('prefers the fastest of those that are free', async () => {
    const [slow, fast] = [server('slow', () => wait(40)), server('fast', () => wait(2))];
    const pool = poolBackend([slow.backend, fast.backend]);
    for (let turn = 0; turn < 6; turn += 1) await pool.generate(frog);
    expect([slow.log.requests.length, fast.log.requests.length]).toEqual([1, 5]);
  });

  test('says which backend drew it, told apart by address where names are equal', async () => {
    const [a, b] = [await http(), await http()];
    const pool = poolBackend([a.backend, b.backend, server('c').backend]);
    const results = await Promise.all([
      pool.generate(frog),
      pool.generate(frog),
      pool.generate(frog),
    ]);
    expect(results.map(({ backend }) => backend)).toEqual([
      `test ${a.server.url}/`,
      `test ${b.server.url}/`,
      'c',
    ]);
    const settings = [{ backend: 'test', url: `${a.server.url}/` }, {}, { backend: 'c' }];
    expect(pool.settings).toMatchObject({ backend: 'pool', backends: settings });
  });

  test('serves those who wait in the order in which they came', async () => {
    const order: unknown[] = [];
    const { backend } = server('a', ({ seed }) => {
      order.push(seed);
      return wait(1);
    });
    const pool = poolBackend([backend]);
    await Promise.all([5, 3, 9, 1].map((seed) => pool.generate({ ...frog, seed })));
    expect(order).toEqual([5, 3, 9, 1]);
  });

  test('tells those who wait their place in the line, and passes progress on', async () => {
    const pool = poolBackend([mockImageBackend({ delayMs: 5 })]);
    const events: ImageEvent[][] = [[], [], []];
    await Promise.all(
      events.map((list) => pool.generate(frog, { onEvent: (event) => void list.push(event) })),
    );
    const drawn = ['started', 'progress', 'image', 'done'];
    expect(events.map((list) => list.map(({ type }) => type))).toEqual([
      drawn,
      ['queued', ...drawn],
      ['queued', 'queued', ...drawn],
    ]);
    const places = events[2]?.flatMap((event) => (event.type === 'queued' ? event.position : []));
    expect(places).toEqual([2, 1]);
  });

  test('does not ask for progress where nobody listens', async () => {
    const listening: boolean[] = [];
    const backend = defineImageBackend({
      name: 'a',
      capabilities: { supports: [], dialect: plainDialect },
      generate: async (_, context) => {
        listening.push(context.listening);
        return { images: [png(16, 16)] };
      },
    });
    const pool = poolBackend([backend]);
    await pool.generate(frog);
    await pool.generate(frog, { onEvent: () => {} });
    expect(listening).toEqual([false, true]);
  });

  test('survives a listener that throws, with a warning', async () => {
    const pool = poolBackend([mockImageBackend()]);
    const onEvent = () => {
      throw new Error('no ears');
    };
    const { warnings } = await pool.generate(frog, { onEvent });
    expect(warnings.join()).toContain('no ears');
  });

  test.each([
    [[], 'one backend or more'],
    [[{ backend: mockImageBackend(), concurrency: 0 }], '`concurrency`'],
  ])('refuses %j', (backends, message) => {
    expect(() => poolBackend(backends)).toThrow(message);
    expect(() => poolBackend(backends)).toThrow(ConfigurationError);
  });

  test('refuses options that cannot be', () => {
    const make = (options: object) => () => poolBackend([mockImageBackend()], options);
    expect(make({ concurrency: 1.5 })).toThrow('`concurrency`');
    expect(make({ restMs: -1 })).toThrow('`restMs`');
    expect(make({ size: 3 })).toThrow('no option `size`');
  });
});

describe('a backend that fails', () => {
  const retried: readonly (readonly [Code, boolean, boolean])[] = [
    ['connection', false, true],
    ['rate-limit', false, true],
    ['server', false, true],
    ['timeout', false, true],
    ['not-found', false, true],
    ['authentication', false, false],
    ['rejected', false, false],
    ['blocked', false, false],
    ['no-image', false, false],
    ['invalid-response', false, false],
    ['failed', false, false],
    ['server', true, false],
    ['connection', true, false],
    ['timeout', true, false],
  ];
  test.each(retried)(
    'with %s, maybe charged: %s, has its job tried elsewhere: %s',
    async (...row) => {
      const [code, mayHaveBeenCharged, elsewhere] = row;
      const bad = server('bad', failing(code, { mayHaveBeenCharged }), { billed: true });
      const good = server('good', undefined, { billed: true });
      const call = poolBackend([bad.backend, good.backend], quick).generate(frog);
      if (elsewhere) {
        const { backend, warnings } = await call;
        expect(backend).toBe('good');
        expect(warnings).toEqual([`bad failed, so good drew it: It is ${code}.`]);
      } else {
        expect(await failureOf(call)).toMatchObject({ code, mayHaveBeenCharged });
      }
      expect(good.log.requests).toHaveLength(elsewhere ? 1 : 0);
    },
  );

  test('is given nothing while it rests, twice as long each time', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const times: number[] = [];
    const bad = server('bad', () => {
      times.push(Date.now());
      failing('server')(frog, new AbortController().signal);
    });
    const good = server('good');
    const pool = poolBackend([bad.backend, good.backend], { restMs: 100, longestRestMs: 250 });
    const start = Date.now();
    for (let turn = 0; turn < 200; turn += 1) {
      // The bad one seems the fastest as long as it has no time of its own.
      await pool.generate(frog);
      await vi.advanceTimersByTimeAsync(10);
    }
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? start));
    expect(gaps.slice(0, 4)).toEqual([100, 200, 250, 250]);
    expect(good.log.requests).toHaveLength(200);
  });

  test('rests as long as its server asked for', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const bad = server('bad', () => {
      throw new ImageBackendError('Too many.', {
        code: 'rate-limit',
        backend: 'bad',
        retryAfterMs: 60_000,
      });
    });
    const pool = poolBackend([bad.backend, server('good').backend], quick);
    await pool.generate(frog);
    await vi.advanceTimersByTimeAsync(59_000);
    await pool.generate(frog);
    expect(bad.log.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    await pool.generate(frog);
    expect(bad.log.requests).toHaveLength(2);
  });

  test('is tried by one job alone when its rest is over', async () => {
    let broken = true;
    const a = server('a', async () => {
      await wait(10);
      if (broken) failing('failed')(frog, new AbortController().signal);
    });
    const pool = poolBackend([{ backend: a.backend, concurrency: 4 }], quick);
    await failureOf(pool.generate(frog));
    a.log.most = 0;
    const calls = Array.from({ length: 4 }, () => pool.generate(frog).catch(() => {}));
    await wait(12);
    expect(a.log.most).toBe(1);
    broken = false;
    await Promise.all(calls);
    await Promise.all(Array.from({ length: 4 }, () => pool.generate(frog)));
    expect(a.log.most).toBe(4);
  });

  test('is rested for wrong credentials too, or it would draw all the work', async () => {
    const bad = server('bad', failing('authentication'));
    const pool = poolBackend([bad.backend, server('good').backend], { restMs: 1000 });
    const results = await Promise.allSettled(Array.from({ length: 9 }, () => pool.generate(frog)));
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });

  test('is not rested for what is wrong with the job', async () => {
    const bad = server('bad', failing('blocked'));
    const pool = poolBackend([bad.backend], { restMs: 10_000 });
    for (let turn = 0; turn < 3; turn += 1) await failureOf(pool.generate(frog));
    expect(bad.log.requests).toHaveLength(3);
  });

  test('gives one error that names all, once every backend was tried once', async () => {
    const bad = ['a', 'b', 'c'].map((name) => server(name, failing('server')));
    const pool = poolBackend(
      bad.map(({ backend }) => backend),
      quick,
    );
    const error = await failureOf(pool.generate(frog));
    expect(error).toMatchObject({ code: 'server', backend: 'pool', isRetryable: true });
    expect(String(error)).toContain('[pool] 3 backends failed. a: It is server. b: It');
    expect(bad.map(({ log }) => log.requests.length)).toEqual([1, 1, 1]);
  });

  test('has its job waited for by the others while all rest', async () => {
    let left = 2;
    const work = () => {
      left -= 1;
      if (left >= 0) failing('server')(frog, new AbortController().signal);
    };
    const pool = poolBackend([server('a', work).backend, server('b', work).backend], quick);
    await failureOf(pool.generate(frog));
    await expect(pool.generate(frog)).resolves.toMatchObject({ ignored: [] });
  });

  test('is not followed by another that would draw an image twice', async () => {
    const torn: ImageBackend = {
      ...server('torn').backend,
      async generate(request, { onEvent } = {}) {
        const { image } = await server('a').backend.generate(request);
        onEvent?.({ type: 'image', image });
        throw new ImageBackendError('Cut.', { code: 'connection', backend: 'torn' });
      },
    };
    const good = server('good');
    const call = poolBackend([torn, good.backend]).generate(frog, { onEvent: () => {} });
    expect(await failureOf(call)).toMatchObject({ code: 'connection' });
    expect(good.log.requests).toHaveLength(0);
  });

  test('on the wire is replaced without a second submit of a paid job', async () => {
    const [dead, alive] = [await closedURL(), await http(true)];
    const broken = await http(true, 500);
    const unreachable = define(dead, true);
    const first = await poolBackend([unreachable, alive.backend]).generate(frog);
    expect(first.backend).toContain(alive.server.url);
    const call = poolBackend([broken.backend, alive.backend]).generate(frog);
    expect(await failureOf(call)).toMatchObject({ code: 'server', mayHaveBeenCharged: true });
    expect([alive.server.requests.length, broken.server.requests.length]).toEqual([1, 1]);
  });
});

describe('giving up', () => {
  test('in the line ends at once and sends nothing', async () => {
    const { opened, open } = gate();
    const a = server('a', () => opened);
    const pool = poolBackend([a.backend]);
    const running = pool.generate(frog);
    const controller = new AbortController();
    const waiting = failureOf(pool.generate(frog, { signal: controller.signal }));
    const last = pool.generate(frog);
    controller.abort('bored');
    const error = await waiting;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ cause: 'bored', remote: undefined });
    open();
    await Promise.all([running, last]);
    expect(a.log.requests).toHaveLength(2);
  });

  test('while it draws is the business of the backend, whose slot is free afterwards', async () => {
    const cancelled = vi.fn();
    const backend = defineImageBackend({
      name: 'a',
      capabilities: { supports: [], dialect: plainDialect },
      generate: (_, { onCancel, setRemoteId }) => {
        setRemoteId('job-1');
        onCancel(async () => {
          cancelled();
          return 'cancelled';
        });
        return new Promise<never>(() => {});
      },
    });
    const pool = poolBackend([backend]);
    for (let turn = 1; turn <= 2; turn += 1) {
      const controller = new AbortController();
      const call = failureOf(pool.generate(frog, { signal: controller.signal }));
      await wait(1);
      controller.abort();
      expect(await call).toMatchObject({ remote: 'cancelled', remoteId: 'job-1' });
      expect(cancelled).toHaveBeenCalledTimes(turn);
    }
  });

  test('after `timeoutMs` counts the time in the line', async () => {
    const { opened, open } = gate();
    const pool = poolBackend([server('a', () => opened).backend]);
    const running = pool.generate(frog);
    const error = await failureOf(pool.generate(frog, { timeoutMs: 20 }));
    expect(error).toMatchObject({ code: 'timeout', backend: 'pool', mayHaveBeenCharged: false });
    expect(String(error)).toContain('No server was free within 20 ms; nothing was sent');
    open();
    await running;
  });

  test('after `timeoutMs` is not tried elsewhere', async () => {
    const hangs = server('hangs', () => new Promise(() => {}));
    const good = server('good');
    const call = poolBackend([hangs.backend, good.backend]).generate(frog, { timeoutMs: 30 });
    expect(await failureOf(call)).toMatchObject({ code: 'timeout' });
    expect(good.log.requests).toHaveLength(0);
  });

  test('leaves no timer behind, whatever failed', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const pool = poolBackend([server('a', failing('server')).backend], { restMs: 5000 });
    await failureOf(pool.generate(frog));
    expect(vi.getTimerCount()).toBe(0);
    const controller = new AbortController();
    const waiting = failureOf(pool.generate(frog, { signal: controller.signal }));
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    await waiting;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what a pool can do', () => {
  test('is what all of its backends can do', () => {
    const a = server('a', undefined, {
      supports: ['seed', 'steps', 'width', 'height'],
      maxImages: 4,
      billed: true,
      reportsSeed: true,
      ranges: { steps: [1, 50] },
      sizes: { multipleOf: 16, min: 256, max: 2048, maxPixels: 4_000_000 },
      promptWindow: { characters: 1000, overflow: 'refused' },
      progress: 'preview',
      cancel: 'running',
      serverUpsampling: 'off',
      safety: 'blocks',
    });
    const b = server('b', undefined, {
      supports: ['seed', 'steps', 'width', 'height', 'sampler'],
      maxImages: 2,
      maxSeed: 65_535,
      reportsSeed: true,
      ranges: { steps: [4, 100] },
      sizes: { multipleOf: 24, max: 1024 },
      promptWindow: { tokens: 75, overflow: 'truncated' },
      progress: 'fraction',
    });
    expect(poolBackend([a.backend, b.backend]).capabilities).toMatchObject({
      supports: ['seed', 'steps', 'width', 'height'],
      dialect: { name: 'plain' },
      maxImages: 2,
      maxSeed: 65_535,
      billed: true,
      reportsSeed: true,
      ranges: { steps: [4, 50] },
      sizes: { multipleOf: 48, min: 256, max: 1024, maxPixels: 4_000_000 },
      promptWindow: { tokens: 75, characters: 1000, overflow: 'refused' },
      progress: 'fraction',
      cancel: 'none',
      serverUpsampling: 'off',
      safety: 'blocks',
    });
  });

  test('is checked before any backend is asked, so that it does not matter which', async () => {
    const a = server('a', undefined, { supports: ['steps'], ranges: { steps: [1, 20] } });
    const b = server('b', undefined, { supports: ['steps', 'seed'] });
    const pool = poolBackend([a.backend, b.backend]);
    expect(await failureOf(pool.generate({ ...frog, steps: 30 }))).toMatchObject({
      code: 'rejected',
      backend: 'pool',
    });
    const results = await Promise.all([
      pool.generate({ ...frog, steps: 30, seed: 4, adjust: true }),
      pool.generate({ ...frog, steps: 30, seed: 4, adjust: true }),
    ]);
    for (const { ignored, effective, warnings } of results) {
      expect(ignored).toEqual(['seed']);
      expect(effective.steps).toBe(20);
      expect(warnings).toHaveLength(1);
    }
    expect([a.log.requests[0]?.steps, b.log.requests[0]?.steps]).toEqual([20, 20]);
  });

  test('refuses a seed that is too large for one of them', async () => {
    const small = server('small', undefined, { maxSeed: 9 });
    const pool = poolBackend([server('a').backend, small.backend]);
    expect(await failureOf(pool.generate({ ...frog, seed: 10 }))).toBeInstanceOf(
      ConfigurationError,
    );
  });

  test('refuses native prompts where the backends read them differently', async () => {
    const other = server('b', undefined, { dialect: automatic1111Dialect });
    const pool = poolBackend([server('a').backend, other.backend]);
    const error = await failureOf(pool.generate({ ...frog, promptSyntax: 'native' }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain('Leave `promptSyntax` out');
  });

  test('counts a shape that was sent as pixels as done', async () => {
    const { ignored } = await poolBackend([server('a').backend]).generate({
      ...frog,
      aspectRatio: '1:1',
    });
    expect(ignored).toEqual([]);
  });
});

function define(baseURL: string, billed: boolean): ImageBackend {
  return defineImageBackend({
    name: 'test',
    baseURL,
    capabilities: { supports: [], dialect: plainDialect, billed },
    retries: 0,
    async generate(_, context) {
      const reply = await context.http.post('/', { json: {} });
      return { images: [reply.bytes] };
    },
  });
}

async function http(
  billed = false,
  status = 200,
): Promise<{
  readonly server: LocalServer;
  readonly backend: ImageBackend;
}> {
  const server = await startServer(async (_, response) => {
    if (status !== 200) return sendJSON(response, {}, status);
    await wait(5);
    response.end(png(16, 16));
  });
  onTestFinished(() => server.close());
  return { server, backend: define(server.url, billed) };
}
