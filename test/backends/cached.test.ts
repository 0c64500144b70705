import { describe, expect, test, vi } from 'vitest';

import { cachedBackend } from '../../src/backends/cached.ts';
import { AbortedError, ConfigurationError, ImageBackendError } from '../../src/errors.ts';
import {
  defineImageBackend,
  type ImageBackend,
  type ImageEvent,
  type ImageRequest,
} from '../../src/image-backend.ts';
import { plainDialect } from '../../src/prompt-dialect.ts';
import type { Store } from '../../src/store.ts';
import { createMemoryStore } from '../../src/stores/memory.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import { type MockImageReply, mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { wait } from '../support/http-server.ts';

const frog = { prompt: 'a frog', seed: 7 };

function cached(replies: readonly MockImageReply[] = [], store: Store = createMemoryStore()) {
  const backend = mockImageBackend({ replies });
  return { backend, cache: cachedBackend(backend, { store }), store };
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

/** A backend that draws when it is told to, and says what became of an aborted job. */
function held() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const inner = mockImageBackend();
  const cancelled = vi.fn();
  const backend = defineImageBackend({
    name: 'held',
    capabilities: { supports: ['seed'], dialect: plainDialect, billed: true },
    async generate(request, { emit, onCancel, setRemoteId }) {
      begin();
      setRemoteId('job-1');
      onCancel(async () => {
        cancelled();
        return 'cancelled';
      });
      emit({ type: 'progress', fraction: 0.5 });
      await opened;
      const { image } = await inner.generate(request);
      return { images: [image.bytes] };
    },
  });
  const cache = cachedBackend(backend, { store: createMemoryStore() });
  return {
    cache,
    inner,
    cancelled,
    open: () => open(),
    /** Until it is drawn, and who asked a moment later has joined. */
    async underWay() {
      await begun;
      await wait(5);
    },
  };
}

describe('a cached backend', () => {
  describeImageBackend(
    () => cachedBackend(mockImageBackend({ delayMs: 5 }), { store: createMemoryStore() }),
    { test, expect, request: { width: 32, height: 32 } },
  );

  test('draws a request with a seed once', async () => {
    const { backend, cache } = cached([
      { effective: { sampler: 'Euler' }, revisedPrompt: 'a green frog', warnings: ['slow'] },
    ]);
    const asked = { ...frog, count: 2, sampler: 'euler', refiner: { switchAt: 0.8 } };
    const first = await cache.generate(asked);
    const second = await cache.generate({ ...asked });
    expect(backend.requests).toHaveLength(1);
    expect([first.cached, second.cached]).toEqual([false, true]);
    expect(second.images.map(({ bytes }) => [...bytes])).toEqual(
      first.images.map(({ bytes }) => [...bytes]),
    );
    expect(second.images.map(({ seed }) => seed)).toEqual([7, 8]);
    const { effective, ignored, warnings, revisedPrompt } = first;
    expect(second).toMatchObject({ effective, ignored, warnings, revisedPrompt, requested: asked });
  });

  test('is quick where it drew nothing, and says so', async () => {
    const { cache } = cached([{ delayMs: 60 }]);
    const first = await cache.generate(frog);
    const second = await cache.generate(frog);
    expect(first.durationMs).toBeGreaterThan(50);
    expect(second.durationMs).toBeLessThan(40);
  });

  test.each<readonly [Partial<ImageRequest>]>([
    [{ prompt: 'a toad' }],
    [{ prompt: [{ text: 'a frog', weight: 1 }] }],
    [{ seed: 8 }],
    [{ steps: 3 }],
    [{ count: 2 }],
    [{ width: 32 }],
    [{ negativePrompt: '' }],
    [{ promptSyntax: 'native' }],
  ])('draws anew for %j', async (other) => {
    const { backend, cache } = cached();
    await cache.generate(frog);
    expect((await cache.generate({ ...frog, ...other })).cached).toBe(false);
    expect(backend.requests).toHaveLength(2);
  });

  test.each<readonly [Partial<ImageRequest>]>([
    [{ count: 1 }],
    [{ promptSyntax: 'literal' }],
    [{ adjust: false }],
    [{ steps: undefined }],
  ])('takes %j for the same', async (other) => {
    const { cache } = cached();
    await cache.generate(frog);
    expect((await cache.generate({ ...other, ...frog })).cached).toBe(true);
  });

  test('tells backends and settings apart in one store', async () => {
    const store = createMemoryStore();
    const make = (name: string, settings: Record<string, string>): ImageBackend =>
      cachedBackend({ ...mockImageBackend(), name, settings }, { store });
    await make('a', { url: 'x' }).generate(frog);
    expect((await make('a', { url: 'y' }).generate(frog)).cached).toBe(false);
    expect((await make('b', { url: 'x' }).generate(frog)).cached).toBe(false);
    expect((await make('a', { url: 'x' }).generate(frog)).cached).toBe(true);
  });

  test('has keys that any store takes', async () => {
    const keys: string[] = [];
    const store = createMemoryStore();
    const spy: Store = { ...store, get: (key) => store.get(keys[keys.push(key) - 1] ?? key) };
    await cached([], spy).cache.generate(frog);
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  test('keeps nothing without a seed, or with one that has no effect', async () => {
    const store = createMemoryStore();
    const set = vi.spyOn(store, 'set');
    await cached([], store).cache.generate({ prompt: 'a frog' });
    const seedless = mockImageBackend({ supports: ['width'] });
    await cachedBackend(seedless, { store }).generate(frog);
    expect(set).not.toHaveBeenCalled();
  });

  test.each<readonly [string, MockImageReply, number]>([
    ['degraded', { degraded: true }, 1],
    ['partial', { images: [] }, 2],
  ])('keeps nothing that is %s', async (_, reply, count) => {
    const partial = reply instanceof Error || reply.degraded ? [reply] : [];
    const backend = mockImageBackend({ replies: partial });
    const short: ImageBackend = {
      ...backend,
      async generate(request, options) {
        const result = await backend.generate(request, options);
        return count === 2 ? { ...result, images: [result.image] } : result;
      },
    };
    const cache = cachedBackend(short, { store: createMemoryStore() });
    await cache.generate({ ...frog, count });
    expect((await cache.generate({ ...frog, count })).cached).toBe(false);
  });

  test('keeps no failure', async () => {
    const { backend, cache } = cached([new Error('out of memory')]);
    expect(await failureOf(cache.generate(frog))).toBeInstanceOf(ImageBackendError);
    expect((await cache.generate(frog)).cached).toBe(false);
    expect(backend.requests).toHaveLength(2);
  });

  test('tells of the images it had', async () => {
    const { cache } = cached();
    await cache.generate({ ...frog, count: 2 });
    const events: ImageEvent[] = [];
    await cache.generate({ ...frog, count: 2 }, { onEvent: (event) => void events.push(event) });
    expect(events.map(({ type }) => type)).toEqual(['started', 'image', 'image', 'done']);
  });

  test('refuses to be made without a store', () => {
    for (const options of [{}, { store: 3 }, { store: createMemoryStore(), ttl: 3 }]) {
      const make = () => Reflect.apply(cachedBackend, undefined, [mockImageBackend(), options]);
      expect(make).toThrow(ConfigurationError);
    }
  });

  test('refuses a request that cannot be', async () => {
    const { cache } = cached();
    expect(await failureOf(cache.generate({ prompt: ' ' }))).toBeInstanceOf(ConfigurationError);
  });
});

describe('a store that fails', () => {
  const fails = async () => {
    throw new Error('disk full');
  };
  test.each<readonly [keyof Store, string]>([
    ['get', 'The cache could not be read: disk full'],
    ['set', 'The result could not be kept in the cache: disk full'],
  ])('to %s costs a warning, never the image', async (method, warning) => {
    const { cache } = cached([], { ...createMemoryStore(), [method]: fails });
    const { image, warnings, cached: isCached } = await cache.generate(frog);
    expect(image.width).toBe(64);
    expect(warnings).toEqual([warning]);
    expect(isCached).toBe(false);
  });

  test.each<readonly [string, (whole: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array(0)],
    ['text', () => new TextEncoder().encode('<html>')],
    ['the start', (whole) => whole.subarray(0, whole.length - 1)],
    ['more', (whole) => new Uint8Array([...whole, 0])],
    ['a wrong length', (whole) => new Uint8Array([0xff, 0xff, 0xff, 0xff, ...whole.subarray(4)])],
    ['a broken image', (whole) => whole.map((byte, at) => (at > whole.length - 300 ? 0 : byte))],
  ])('by holding %s is drawn around, and mended', async (_, damage) => {
    const store = createMemoryStore();
    const whole = cached([], store);
    await whole.cache.generate(frog);
    const broken: Store = {
      ...store,
      get: async (key) => {
        const value = await store.get(key);
        return value === undefined ? undefined : damage(value);
      },
    };
    const removed = vi.spyOn(broken, 'delete');
    const { cache, backend } = cached([], broken);
    const { warnings, image } = await cache.generate(frog);
    expect(warnings.join()).toContain('no image');
    expect(image.width).toBe(64);
    expect(backend.requests).toHaveLength(1);
    expect(removed).toHaveBeenCalledOnce();
  });

  test('to answer does not keep a caller who gives up', async () => {
    const never = () => new Promise<never>(() => {});
    const signal = AbortSignal.timeout(20);
    const reading = cached([], { ...createMemoryStore(), get: never }).cache;
    expect(await failureOf(reading.generate(frog, { signal }))).toBeInstanceOf(AbortedError);
    const writing = cached([], { ...createMemoryStore(), set: never }).cache;
    const { image } = await writing.generate(frog, { signal: AbortSignal.timeout(20) });
    expect(image.width).toBe(64);
  });
});

describe('equal requests at the same time', () => {
  test('share one drawing and its events', async () => {
    const { cache, inner, open, underWay } = held();
    const events: ImageEvent[][] = [[], []];
    const [first, second] = events.map((list) =>
      cache.generate(frog, { onEvent: (event) => void list.push(event) }),
    );
    await underWay();
    const late: ImageEvent[] = [];
    const third = cache.generate(frog, { onEvent: (event) => void late.push(event) });
    await wait(1);
    open();
    const results = await Promise.all([first, second, third]);
    expect(inner.requests).toHaveLength(1);
    expect(results.map((result) => result?.cached)).toEqual([false, true, true]);
    const drawn = ['started', 'progress', 'image', 'done'];
    for (const list of [...events, late]) expect(list.map(({ type }) => type)).toEqual(drawn);
  });

  test('go on for the others when one leaves', async () => {
    const { cache, inner, open, cancelled, underWay } = held();
    const controller = new AbortController();
    const leaving = failureOf(cache.generate(frog, { signal: controller.signal }));
    const hurried = failureOf(cache.generate(frog, { timeoutMs: 10 }));
    const staying = cache.generate(frog);
    await underWay();
    controller.abort('bored');
    expect(await leaving).toMatchObject({ name: 'AbortError', cause: 'bored' });
    expect(await hurried).toMatchObject({ code: 'timeout', mayHaveBeenCharged: false });
    expect(cancelled).not.toHaveBeenCalled();
    open();
    expect((await staying).image.width).toBe(64);
    expect(inner.requests).toHaveLength(1);
  });

  test('are cancelled when all leave, and the last hears what became of the job', async () => {
    const { cache, cancelled, underWay } = held();
    const controller = new AbortController();
    const calls = [1, 2].map(() => failureOf(cache.generate(frog, { signal: controller.signal })));
    await underWay();
    controller.abort('bored');
    const errors = await Promise.all(calls);
    expect(cancelled).toHaveBeenCalledOnce();
    for (const error of errors) expect(error).toBeInstanceOf(AbortedError);
    expect(errors[1]).toMatchObject({ cause: 'bored', remote: 'cancelled', remoteId: 'job-1' });
  });

  test('that run out of time say that the job may have been charged', async () => {
    const { cache } = held();
    const error = await failureOf(cache.generate(frog, { timeoutMs: 10 }));
    expect(error).toMatchObject({ code: 'timeout', remoteId: 'job-1', mayHaveBeenCharged: true });
  });

  test('are drawn anew after one that was given up', async () => {
    const { cache, inner, open } = held();
    await failureOf(cache.generate(frog, { timeoutMs: 10 }));
    open();
    expect((await cache.generate(frog)).cached).toBe(false);
    expect(inner.requests.length).toBeGreaterThan(0);
  });

  test('do not join one that is being given up', async () => {
    const { cache, open, underWay } = held();
    const controller = new AbortController();
    const leaving = failureOf(cache.generate(frog, { signal: controller.signal }));
    await underWay();
    controller.abort();
    const staying = cache.generate(frog);
    expect(await leaving).toMatchObject({ remote: 'cancelled' });
    open();
    expect((await staying).cached).toBe(false);
  });

  test('do not suffer from a listener that throws', async () => {
    const { cache } = cached();
    const onEvent = () => {
      throw new Error('no ears');
    };
    const [deaf, fine] = await Promise.all([
      cache.generate(frog, { onEvent }),
      cache.generate(frog),
    ]);
    expect(deaf.warnings.join()).toContain('no ears');
    expect(fine.warnings).toEqual([]);
  });
});
