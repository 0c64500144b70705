import { describe, expect, onTestFinished, test, vi } from 'vitest';

import {
  AbortedError,
  ConfigurationError,
  ImageBackendError,
  type RemoteOutcome,
} from '../src/errors.ts';
import {
  type BackendContext,
  type BackendOutput,
  defineImageBackend,
  type ImageBackendDefinition,
  type ImageEvent,
  type ImageRequest,
  type ImageRequestField,
} from '../src/image-backend.ts';
import { plainDialect } from '../src/prompt-dialect.ts';
import { text } from '../src/schema.ts';
import type { Span } from '../src/tracer.ts';
import { type Answer, sendJSON, startServer, wait } from './support/http-server.ts';
import { png } from './support/png.ts';

type Draw = (
  request: ImageRequest,
  context: BackendContext,
) => Promise<BackendOutput> | BackendOutput;

const every: readonly ImageRequestField[] = ['width', 'height', 'steps', 'seed', 'count'];

function backendOf(
  draw: Draw,
  more: Partial<ImageBackendDefinition<ImageRequestField>> & {
    readonly supports?: readonly ImageRequestField[];
    readonly maxImages?: number;
    readonly maxSeed?: number;
    readonly billed?: boolean;
    readonly cancel?: 'running';
  } = {},
) {
  const { supports = every, maxImages, maxSeed, billed, cancel, ...rest } = more;
  return defineImageBackend({
    name: 'test',
    capabilities: { supports, dialect: plainDialect, maxImages, maxSeed, billed, cancel },
    retries: 0,
    ...rest,
    generate: async (request, context) => draw(request, context),
  });
}

const drawn: Draw = ({ seed = 0 }) => ({ images: [png(16, 16, seed)] });

const drawnAt: Draw = ({ width = 16, height = 16 }) => ({ images: [png(width, height, 1)] });

async function serve(answer: Answer) {
  const server = await startServer(answer);
  onTestFinished(() => server.close());
  return server;
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

const never = () => new Promise<never>(() => {});

describe('a request', () => {
  const rows: readonly (readonly [unknown, string])[] = [
    [undefined, 'Expected an image request'],
    [{}, '`prompt`'],
    [{ prompt: '  ' }, '`prompt`'],
    [{ prompt: [] }, '`prompt`'],
    [{ prompt: [{ text: 'a', weight: 0 }] }, '`prompt`'],
    [{ prompt: 'a', width: 12.5 }, '`width`'],
    [{ prompt: 'a', height: 0 }, '`height`'],
    [{ prompt: 'a', steps: '20' }, '`steps`'],
    [{ prompt: 'a', guidanceScale: Number.NaN }, '`guidanceScale`'],
    [{ prompt: 'a', seed: -1 }, '`seed`'],
    [{ prompt: 'a', count: 0 }, '`count`'],
    [{ prompt: 'a', aspectRatio: 'wide' }, '`aspectRatio`'],
    [{ prompt: 'a', promptSyntax: 'html' }, '`promptSyntax`'],
    [{ prompt: 'a', refiner: { switchAt: 2 } }, '`refiner`'],
    [{ prompt: 'a', refiner: { name: 'x' } }, '`refiner`'],
    [{ prompt: 'a', adjust: 'yes' }, '`adjust`'],
    [{ prompt: 'a', cfg_scale: 7 }, '`cfg_scale` is no field'],
  ];
  test.each(rows)('that cannot be is refused: %j', async (request, message) => {
    const draw = vi.fn(drawn);
    const { generate } = backendOf(draw);
    const error = await failureOf(Promise.resolve(Reflect.apply(generate, undefined, [request])));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(message);
    expect(draw).not.toHaveBeenCalled();
  });

  test('reaches the author with the supported fields alone', async () => {
    const draw = vi.fn(drawn);
    const { ignored } = await backendOf(draw, { supports: ['steps'] }).generate({
      prompt: 'a frog',
      steps: 3,
      width: undefined,
      height: 64,
      negativePrompt: '',
      seed: 1,
      count: 1,
      promptSyntax: 'literal',
    });
    expect(draw.mock.calls[0]?.[0]).toEqual({ prompt: 'a frog', steps: 3 });
    expect(ignored).toEqual(['negativePrompt', 'height', 'seed']);
  });

  test('keeps absent and empty negative prompts apart', async () => {
    const draw = vi.fn(drawn);
    const backend = backendOf(draw, { supports: ['negativePrompt'] });
    await backend.generate({ prompt: 'a', negativePrompt: '' });
    await backend.generate({ prompt: 'a' });
    expect(draw.mock.calls[0]?.[0]).toHaveProperty('negativePrompt', '');
    expect(draw.mock.calls[1]?.[0]).not.toHaveProperty('negativePrompt');
  });

  test('has its weights dropped with a warning where the server knows none', async () => {
    const prompt = [
      { text: 'frog', weight: 1.5 },
      { text: 'pond', weight: 1 },
    ];
    const seen: string[] = [];
    const backend = backendOf((request, { encodePrompt }) => {
      seen.push(encodePrompt(request.prompt));
      return drawn(request, Reflect.get({}, 'context'));
    });
    const { warnings } = await backend.generate({ prompt });
    expect(seen).toEqual(['frog, pond']);
    expect(warnings.join()).toContain('knows no weights');
  });
});

describe('what the server is known to refuse', () => {
  const capabilities = {
    supports: ['width', 'height', 'steps'],
    dialect: plainDialect,
    ranges: { steps: [1, 50] },
    sizes: { multipleOf: 16 },
    promptWindow: { characters: 12, overflow: 'truncated' },
  } as const;

  test('is refused before the call and before any event', async () => {
    const draw = vi.fn(drawn);
    const onEvent = vi.fn();
    const call = backendOf(draw, { capabilities }).generate(
      { prompt: 'a', steps: 51 },
      { onEvent },
    );
    const error = await failureOf(call);
    expect(error).toBeInstanceOf(ImageBackendError);
    expect(error).toMatchObject({ code: 'rejected', mayHaveBeenCharged: false });
    expect(draw).not.toHaveBeenCalled();
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('is adjusted where the request allows it, and told as what ran', async () => {
    const draw = vi.fn(drawn);
    const request = { prompt: 'a', steps: 51, width: 17, height: 15, adjust: true };
    const result = await backendOf(draw, { capabilities }).generate(request);
    const sent = { prompt: 'a', steps: 50, width: 16, height: 16 };
    expect(draw.mock.calls[0]?.[0]).toEqual(sent);
    expect(result.requested).toBe(request);
    expect(result.effective).toEqual({ steps: 50, width: 16, height: 16 });
    expect(result.ignored).toEqual([]);
    expect(result.warnings).toHaveLength(2);
  });

  test('gives way to what the server says that it did', async () => {
    const backend = backendOf((...args) => ({ ...drawnAt(...args), effective: { steps: 20 } }), {
      capabilities,
    });
    const { effective } = await backend.generate({ prompt: 'a', steps: 51, adjust: true });
    expect(effective.steps).toBe(20);
  });

  test('is not a shape that can be sent as pixels, which is no longer ignored', async () => {
    const draw = vi.fn(drawnAt);
    const backend = backendOf(draw, { capabilities });
    const { ignored, effective, warnings } = await backend.generate({
      prompt: 'a',
      aspectRatio: '1:1',
      seed: 3,
    });
    expect(draw.mock.calls[0]?.[0]).toEqual({ prompt: 'a', width: 1024, height: 1024 });
    expect(effective).toMatchObject({ width: 1024, height: 1024 });
    expect(ignored).toEqual(['seed']);
    expect(warnings).toEqual([]);
  });

  test('counts the prompt as it is sent, escapes and all', async () => {
    const escaping = {
      ...capabilities,
      dialect: { ...plainDialect, literal: (text: string) => text.replaceAll('(', '\\(') },
    };
    const backend = backendOf(drawn, { capabilities: escaping });
    const literal = await backend.generate({ prompt: 'a frog (one)' });
    const native = await backend.generate({ prompt: 'a frog (one)', promptSyntax: 'native' });
    expect(literal.warnings.join()).toContain("12 of the prompt's 13 characters");
    expect(native.warnings).toEqual([]);
  });
});

describe('seeds and counts', () => {
  test('draw a seed where none is given, within what the server takes', async () => {
    const backend = backendOf(drawn, { maxSeed: 3 });
    for (let turn = 0; turn < 20; turn += 1) {
      const { image, effective } = await backend.generate({ prompt: 'a' });
      expect([0, 1, 2, 3]).toContain(image.seed);
      expect(effective.seed).toBe(image.seed);
    }
  });

  test('refuse a seed that is too large for the server', async () => {
    const error = await failureOf(
      backendOf(drawn, { maxSeed: 65_535 }).generate({ prompt: 'a', seed: 65_536 }),
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain('at most 65535');
  });

  test('split a count by what one call can draw, and wrap around at the largest seed', async () => {
    const parts: unknown[] = [];
    const backend = backendOf(
      ({ seed = 0, count = 0 }) => {
        parts.push([seed, count]);
        return { images: Array.from({ length: count }, (_, index) => png(16, 16, seed + index)) };
      },
      { maxImages: 2, maxSeed: 9 },
    );
    const { images } = await backend.generate({ prompt: 'a', seed: 8, count: 5 });
    expect(parts).toEqual([
      [8, 2],
      [0, 2],
      [2, 1],
    ]);
    expect(images).toHaveLength(5);
  });

  test('draw one by one where the server knows no count', async () => {
    const draw = vi.fn(drawn);
    const backend = backendOf(draw, { supports: ['seed'], maxImages: 4 });
    const { images, ignored } = await backend.generate({ prompt: 'a', seed: 1, count: 3 });
    expect(images.map(({ seed }) => seed)).toEqual([1, 2, 3]);
    expect(ignored).toEqual([]);
  });

  test('keep the images of a call whose rest failed', async () => {
    let turn = 0;
    const backend = backendOf((request, context) => {
      turn += 1;
      if (turn === 2) throw new Error('out of memory');
      return drawn(request, context);
    });
    const { images, warnings } = await backend.generate({ prompt: 'a', count: 3 });
    expect(images).toHaveLength(1);
    expect(warnings).toEqual([
      'The rest failed: [test] out of memory',
      '1 images were delivered, 3 were asked for.',
    ]);
  });
});

describe('images', () => {
  test('have no seed where the backend takes none', async () => {
    const backend = backendOf(drawn, { supports: ['width'] });
    const { image, effective, ignored } = await backend.generate({ prompt: 'a', seed: 7 });
    expect(image.seed).toBeUndefined();
    expect(effective).not.toHaveProperty('seed');
    expect(ignored).toEqual(['seed']);
  });

  test('carry the type and size of their bytes', async () => {
    const { image, effective, warnings } = await backendOf(drawn).generate({
      prompt: 'a',
      width: 32,
      height: 16,
    });
    expect(image).toMatchObject({ mediaType: 'image/png', width: 16, height: 16, safety: 'ok' });
    expect(effective).toMatchObject({ width: 16, height: 16 });
    expect(warnings).toEqual(['The image is 16x16 pixels large, 32x16 was asked for.']);
  });

  test.each([
    ['of one colour', png(64, 64, 'black')],
    ['of one pixel', png(1, 1, 3)],
  ])('%s are delivered as degraded', async (_, bytes) => {
    const { image, warnings } = await backendOf(() => ({ images: [bytes] })).generate({
      prompt: 'a',
    });
    expect(image.safety).toBe('degraded');
    expect(warnings).toHaveLength(1);
  });

  test('that the author calls degraded stay so', async () => {
    const images = [{ bytes: png(16, 16), safety: 'degraded' as const, seed: 77 }];
    const { image } = await backendOf(() => ({ images })).generate({ prompt: 'a', seed: 1 });
    expect(image).toMatchObject({ safety: 'degraded', seed: 77 });
  });

  test('that cannot be read are left out with a warning, also the first', async () => {
    const images = [new TextEncoder().encode('<svg/>'), png(16, 16)];
    const result = await backendOf(() => ({ images }), { maxImages: 2 }).generate({
      prompt: 'a',
      count: 2,
    });
    expect(result.images).toHaveLength(1);
    expect(result.warnings.join()).toContain('SVG');
  });

  test.each([
    ['no image', { images: [] }, 'no-image'],
    ['text for an image', { images: [new TextEncoder().encode('oops')] }, 'invalid-response'],
    ['nothing at all', undefined, 'failed'],
    ['strings', { images: ['aGk='] }, 'failed'],
    ['entries without bytes', { images: [{ seed: 1 }] }, 'failed'],
  ])('are missed where an author gives %s', async (_, output, code) => {
    const holder: object = { output };
    const draw = () => Reflect.get(holder, 'output');
    const error = await failureOf(backendOf(draw).generate({ prompt: 'a' }));
    expect(error).toBeInstanceOf(ImageBackendError);
    expect(error).toMatchObject({ code, backend: 'test' });
  });
});

describe('events', () => {
  async function eventsOf(draw: Draw, request: Partial<ImageRequest> = {}) {
    const events: ImageEvent[] = [];
    const onEvent = (event: ImageEvent) => void events.push(event);
    await backendOf(draw).generate({ prompt: 'a', ...request }, { onEvent });
    return events;
  }

  test('come in order, and progress never falls', async () => {
    const events = await eventsOf((request, context) => {
      context.emit({ type: 'queued', position: 2 });
      for (const fraction of [0.2, 0.1, 0.2, Number.NaN, 0.5, 7]) {
        context.emit({ type: 'progress', fraction });
      }
      return drawn(request, context);
    });
    expect(events.map((event) => ('fraction' in event ? event.fraction : event.type))).toEqual([
      'started',
      'queued',
      0.2,
      0.5,
      1,
      'image',
      'done',
    ]);
  });

  test('count each part of a split call as a share', async () => {
    const events = await eventsOf(
      (request, context) => {
        context.emit({ type: 'progress', fraction: 0.5 });
        context.emit({ type: 'progress', fraction: 1 });
        return drawn(request, context);
      },
      { count: 2 },
    );
    const fractions = events.flatMap((event) => ('fraction' in event ? [event.fraction] : []));
    expect(fractions).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('pass a preview on, also without progress', async () => {
    const preview = png(8, 8);
    const events = await eventsOf((request, context) => {
      context.emit({ type: 'progress', fraction: 0.5 });
      context.emit({ type: 'progress', fraction: 0.4, preview });
      return drawn(request, context);
    });
    expect(events[2]).toEqual({ type: 'progress', fraction: 0.5, preview });
  });

  test('do not end a job when the listener throws', async () => {
    const onEvent = () => {
      throw new Error('listener broke');
    };
    const { warnings } = await backendOf(drawn).generate({ prompt: 'a' }, { onEvent });
    expect(warnings).toEqual(['`onEvent` threw: listener broke']);
  });

  test('tell the author whether anyone listens', async () => {
    const listening: boolean[] = [];
    const backend = backendOf((request, context) => {
      listening.push(context.listening);
      return drawn(request, context);
    });
    await backend.generate({ prompt: 'a' });
    await backend.generate({ prompt: 'a' }, { onEvent() {} });
    expect(listening).toEqual([false, true]);
  });
});

describe('an abort', () => {
  async function aborted(
    draw: Draw,
    more: Parameters<typeof backendOf>[1] = {},
    request: Partial<ImageRequest> = {},
  ) {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const call = backendOf(draw, more).generate(
      { prompt: 'a', ...request },
      { signal: controller.signal },
    );
    const failure = failureOf(call);
    await wait(40);
    const began = performance.now();
    controller.abort(reason);
    const error = await failure;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ name: 'AbortError', cause: reason });
    return { error, ms: performance.now() - began };
  }

  test('before the call sends nothing', async () => {
    const draw = vi.fn(drawn);
    const signal = AbortSignal.abort('no');
    const error = await failureOf(backendOf(draw).generate({ prompt: 'a' }, { signal }));
    expect(error).toMatchObject({ name: 'AbortError', cause: 'no' });
    expect(draw).not.toHaveBeenCalled();
  });

  test.each<RemoteOutcome>(['cancelled', 'still-running', 'finished', 'unknown', 'unsupported'])(
    'says what became of the job: %s',
    async (outcome) => {
      const cancel = vi.fn(async () => outcome);
      const { error } = await aborted((_, { onCancel, setRemoteId }) => {
        setRemoteId('job-1');
        onCancel(cancel);
        return never();
      });
      expect(error).toMatchObject({ remote: outcome, remoteId: 'job-1' });
      expect(cancel).toHaveBeenCalledTimes(1);
    },
  );

  test('is at once where there is no cancel', async () => {
    const { error, ms } = await aborted(never);
    expect(error).toMatchObject({ remote: 'unsupported' });
    expect(ms).toBeLessThan(100);
  });

  test('calls a failing cancel unknown', async () => {
    const { error } = await aborted((_, { onCancel }) => {
      onCancel(() => Promise.reject(new Error('no')));
      return never();
    });
    expect(error).toMatchObject({ remote: 'unknown' });
  });

  test('waits five seconds for the cancel and no longer', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const controller = new AbortController();
    const backend = backendOf((_, { onCancel }) => {
      onCancel(never);
      return never();
    });
    const failure = failureOf(backend.generate({ prompt: 'a' }, { signal: controller.signal }));
    let ended = false;
    failure.then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await vi.advanceTimersByTimeAsync(4900);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await failure).toMatchObject({ remote: 'unknown' });
  });

  test('resolves with an image that is there while the server is told', async () => {
    const controller = new AbortController();
    const backend = backendOf(async (request, context) => {
      context.onCancel(async () => {
        await wait(50);
        return 'finished';
      });
      await wait(60);
      return drawn(request, context);
    });
    const call = backend.generate({ prompt: 'a' }, { signal: controller.signal });
    await wait(30);
    controller.abort();
    expect((await call).image.width).toBe(16);
  });

  test('goes through the cancel also where the author noticed it first', async () => {
    const cancel = vi.fn(async (): Promise<RemoteOutcome> => 'cancelled');
    const { error } = await aborted(async (_, { onCancel, signal }) => {
      onCancel(cancel);
      await new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      );
      return { images: [] };
    });
    expect(error).toMatchObject({ remote: 'cancelled' });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test('between two parts starts no more of them and keeps the images', async () => {
    const draw = vi.fn(drawn);
    const controller = new AbortController();
    const onEvent = ({ type }: ImageEvent) => {
      if (type === 'image') controller.abort();
    };
    const call = backendOf(draw).generate(
      { prompt: 'a', count: 3 },
      { signal: controller.signal, onEvent },
    );
    const error = await failureOf(call);
    expect(error).toMatchObject({ name: 'AbortError', images: [{ width: 16 }] });
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test('waits for the id of a job that is just being submitted, and cancels it', async () => {
    const server = await serve(async ({ path }, response) => {
      if (path === '/jobs') await wait(100);
      sendJSON(response, 'job-7');
    });
    const { error } = await aborted(
      async (_, { http, onCancel, setRemoteId }) => {
        const id = await (await http.post('/jobs', { json: {} })).json(text());
        setRemoteId(id);
        onCancel(async (cancelHTTP) => {
          await cancelHTTP.get('/state');
          await cancelHTTP.post(`/jobs/${id}/cancel`);
          return 'cancelled';
        });
        return never();
      },
      { baseURL: server.url, cancel: 'running' },
    );
    expect(error).toMatchObject({ remote: 'cancelled', remoteId: 'job-7' });
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/jobs',
      '/state',
      '/jobs/job-7/cancel',
    ]);
  });

  test('ends a submit at once on a server that cannot cancel', async () => {
    const server = await serve(() => {});
    const { error } = await aborted(
      async (_, { http }) => ({ images: [(await http.post('/draw', { json: {} })).bytes] }),
      { baseURL: server.url },
    );
    expect(error).toMatchObject({ name: 'AbortError', remote: 'unsupported' });
  });

  test('ends a submit at once whose reply is the image itself', async () => {
    const server = await serve(() => {});
    const { error, ms } = await aborted(
      async (_, { http }) => {
        await http.post('/draw', { json: {}, abortable: true });
        return { images: [] };
      },
      { baseURL: server.url },
    );
    expect(error).toMatchObject({ remote: 'unsupported' });
    expect(ms).toBeLessThan(100);
  });

  test('says that nothing is running where nothing was submitted', async () => {
    const server = await serve(() => {});
    const { error } = await aborted(
      async (_, { http }) => {
        await http.get('/models');
        return { images: [] };
      },
      { baseURL: server.url },
    );
    expect(error).toMatchObject({ remote: undefined });
    expect(String(error)).toContain('nothing was sent');
  });

  test('ends polling', async () => {
    let looks = 0;
    await aborted((_, { poll }) =>
      poll<BackendOutput>(
        async () => {
          looks += 1;
          return undefined;
        },
        { intervalMs: 5 },
      ),
    );
    const before = looks;
    await wait(30);
    expect(looks).toBe(before);
  });
});

describe('timeoutMs', () => {
  test('of the call ends it with a timeout error that names the time', async () => {
    const cancel = vi.fn(async (): Promise<RemoteOutcome> => 'cancelled');
    const backend = backendOf(
      (_, { onCancel }) => {
        onCancel(cancel);
        return never();
      },
      { billed: true },
    );
    const error = await failureOf(backend.generate({ prompt: 'a' }, { timeoutMs: 30 }));
    expect(error).toMatchObject({ code: 'timeout', isRetryable: true, mayHaveBeenCharged: true });
    expect(String(error)).toContain('No image within 30 ms; the job on the server: cancelled');
  });

  test('of one request ends that request', async () => {
    const server = await serve(() => {});
    const backend = backendOf(
      async (_, { http }) => {
        await http.get('/slow');
        return { images: [] };
      },
      { baseURL: server.url, timeoutMs: 50 },
    );
    const error = await failureOf(backend.generate({ prompt: 'a' }));
    expect(error).toMatchObject({ code: 'timeout' });
    expect(String(error)).toContain('GET http://127.0.0.1');
  });
});

describe('errors', () => {
  test('of the author become ImageBackendErrors with their cause', async () => {
    const cause = new TypeError('x is not a function');
    const backend = backendOf(() => {
      throw cause;
    });
    const error = await failureOf(backend.generate({ prompt: 'a' }));
    expect(error).toMatchObject({
      name: 'ImageBackendError',
      code: 'failed',
      backend: 'test',
      cause,
    });
    expect(String(error)).toContain('[test] x is not a function');
  });

  test('that are typed already pass as they are', async () => {
    const blocked = new ImageBackendError('blocked', { code: 'blocked', backend: 'test' });
    const backend = backendOf(() => {
      throw blocked;
    });
    expect(await failureOf(backend.generate({ prompt: 'a' }))).toBe(blocked);
  });

  test('of a paid service say that it may have been charged', async () => {
    const server = await serve(({ path }, response) =>
      path === '/submit' ? sendJSON(response, {}) : sendJSON(response, {}, 500),
    );
    const charged = async (draw: Draw) =>
      failureOf(backendOf(draw, { billed: true, baseURL: server.url }).generate({ prompt: 'a' }));
    const submit: Draw = async (_, { http }) => {
      await http.post('/submit', { json: {} });
      return { images: [] };
    };
    const broken: Draw = async (_, { http }) => {
      await http.post('/broken', { json: {} });
      return { images: [] };
    };
    const read: Draw = async (_, { http }) => {
      await http.get('/read', { retries: 0 });
      return { images: [] };
    };
    expect(await charged(submit)).toMatchObject({ code: 'no-image', mayHaveBeenCharged: true });
    expect(await charged(broken)).toMatchObject({ code: 'server', mayHaveBeenCharged: true });
    expect(await charged(read)).toMatchObject({ code: 'server', mayHaveBeenCharged: false });
  });
});

describe('a definition', () => {
  const generate = async () => ({ images: [] });
  const capabilities = { supports: [], dialect: plainDialect };
  test.each([
    [{ name: '' }, '`name`'],
    [{ retries: -1 }, '`retries`'],
    [{ timeoutMs: 0 }, '`timeoutMs`'],
    [{ timeoutMs: Number.NaN }, '`timeoutMs`'],
    [{ baseURL: 'ftp://example.com' }, 'http:// or https://'],
    [{ baseURL: 'key-secret@example.com' }, 'http:// or https://'],
    [{ baseURL: 'https://user:secret@example.com' }, 'credentials apart from it'],
    [{ headers: { authorization: 'Bearer sec\nret' } }, '`authorization` cannot be sent'],
  ])('that cannot be is refused: %j', (more, message) => {
    const define = () => defineImageBackend({ name: 'test', capabilities, generate, ...more });
    expect(define).toThrow(ConfigurationError);
    expect(define).toThrow(message);
    expect(define).not.toThrow(/sec\n?ret/);
  });

  test('without baseURL has no paths', async () => {
    const backend = backendOf(async (_, { http }) => {
      await http.get('/x');
      return { images: [] };
    });
    const error = await failureOf(backend.generate({ prompt: 'a' }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain('baseURL');
  });

  test('gives settings with the address and without the headers', () => {
    const backend = backendOf(drawn, {
      baseURL: 'https://example.com/v1',
      headers: { authorization: 'Bearer secret' },
      settings: { model: 'm' },
    });
    expect(backend.settings).toEqual({
      backend: 'test',
      url: 'https://example.com/v1',
      model: 'm',
    });
  });
});

test('a tracer sees the call, its seed and its failure', async () => {
  const spans: Span[] = [];
  const tracer = { end: (span: Span) => void spans.push(span) };
  await backendOf(drawn).generate({ prompt: 'a', seed: 3 }, { tracer });
  await failureOf(backendOf(never).generate({ prompt: 'a' }, { tracer, timeoutMs: 10 }));
  expect(spans[0]).toMatchObject({
    kind: 'image',
    attributes: { provider: 'test', seed: 3, images: 1 },
  });
  expect(spans[1]?.error).toContain('No image within 10 ms');
});

describe('a definition that cannot be', () => {
  const generate = () => ({ images: [] });
  const capabilities = { supports: ['seed'], dialect: plainDialect };
  test.each([
    [undefined, 'defineImageBackend takes an object of options'],
    [{ name: 'x', capabilities, generate, baseUrl: 'http://x' }, 'Did you mean `baseURL`?'],
    [{ name: 'x', capabilities }, '[x] Expected `generate` to be a function'],
    [{ name: 'x', generate }, '[x] Expected `capabilities.supports` to be a list'],
    [{ name: 'x', generate, capabilities: { supports: [] } }, 'such as plainDialect'],
    [
      { name: 'x', generate, capabilities: { ...capabilities, supports: ['sed'] } },
      'names "sed", which is no field of an image request. There are: negativePrompt, width,',
    ],
  ])('is refused at once: %j', (definition, message) => {
    const make = () => Reflect.apply(defineImageBackend, undefined, [definition]);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
  });
});
