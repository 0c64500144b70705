import { AbortedError, ConfigurationError } from '../errors.ts';
import type {
  GenerateOptions,
  ImageBackend,
  ImageEvent,
  ImageRequest,
  ImageResult,
} from '../image-backend.ts';
import { raceAbort, throwIfAborted } from '../internal/abort.ts';
import { canonicalJSON } from '../internal/canonical-json.ts';
import { checkImageRequest } from '../internal/check-image-request.ts';
import { checkOptions } from '../internal/check-options.ts';
import { imageEvents } from '../internal/image-events.ts';
import { recordImages, requestFacts } from '../internal/image-facts.ts';
import { InTurn } from '../internal/in-turn.ts';
import { serverFacts } from '../internal/server-facts.ts';
import { span } from '../internal/span.ts';
import type { Store } from '../store.ts';
import { Flight } from './cached/flight.ts';
import { readResult, writeResult } from './cached/kept-result.ts';

export interface CachedBackendOptions {
  /** Where results are kept: `createMemoryStore()`, `createDirectoryStore({ path })` or your own. */
  readonly store: Store;
}

interface Cache {
  readonly backend: ImageBackend;
  readonly store: Store;
  /** What is being drawn, by key. */
  readonly flights: Map<string, Flight>;
  /** Who asks first draws, whatever key is made first. */
  readonly turn: InTurn;
}

/**
 * A backend that draws each thing once: a request that was drawn before gives the same images from
 * the store, and equal requests at the same time share one drawing. Their results are `cached`.
 *
 * Only requests with a `seed` of their own, to a backend that supports it, are kept: the others ask
 * for something new each time. Nothing is kept that is degraded or has fewer images than asked for.
 * Requests are equal where their fields and the backend's name and `settings` are.
 *
 * A store that fails costs a drawing and a warning, never an image.
 *
 * @throws ConfigurationError where there is no store.
 */
export function cachedBackend(backend: ImageBackend, options: CachedBackendOptions): ImageBackend {
  checkOptions('cachedBackend', options, ['store']);
  const { store } = options;
  if (typeof store?.get !== 'function' || typeof store.set !== 'function') {
    throw new ConfigurationError(
      'cachedBackend needs a `store`: createMemoryStore(), createDirectoryStore({ path }) or an ' +
        'object with get, set and delete.',
    );
  }
  const cache: Cache = { backend, store, flights: new Map(), turn: new InTurn() };
  return {
    name: backend.name,
    capabilities: backend.capabilities,
    settings: backend.settings,
    generate: (request, callOptions = {}) => generate(cache, request, callOptions),
  };
}

async function generate(
  cache: Cache,
  requested: ImageRequest,
  options: GenerateOptions,
): Promise<ImageResult> {
  checkImageRequest(requested);
  throwIfAborted(options.signal);
  const { backend, flights } = cache;
  const isRepeatable =
    requested.seed !== undefined && backend.capabilities.supports.includes('seed');
  if (!isRepeatable) return backend.generate(requested, options);
  const started = performance.now();
  const key = await cache.turn.of(keyOf(backend, requested));
  throwIfAborted(options.signal);
  const shared = flights.get(key);
  const flight = shared ?? takeOff(cache, key, requested, options);
  const warnings: string[] = [];
  const events = imageEvents(options.onEvent, 1, warnings);
  const { signal, timeoutMs, tracer } = options;
  const join = () => flight.join(backend, { signal, timeoutMs, onEvent: events.part(0) });
  // The one who drew has a span of it; who shares the drawing has one too, at no cost.
  const result =
    shared === undefined
      ? await join()
      : await tracedHit(backend, requested, tracer, async () => ({
          ...(await join()),
          cached: true,
        }));
  return {
    ...result,
    requested,
    warnings: [...result.warnings, ...warnings],
    cached: result.cached === true || shared !== undefined,
    durationMs: performance.now() - started,
  };
}

/** A step in the trace for images that need not be drawn. */
function tracedHit(
  { name, settings }: ImageBackend,
  request: ImageRequest,
  tracer: GenerateOptions['tracer'],
  find: () => Promise<ImageResult>,
): Promise<ImageResult> {
  return span(
    tracer,
    {
      name: `generate_content ${name}`,
      kind: 'image',
      attributes: () => ({ ...serverFacts(settings), ...requestFacts(request) }),
      inputs: () => request,
    },
    async (recorder) => {
      const result = await find();
      recordImages(recorder, result);
      return result;
    },
  );
}

/** The usual values count as if they were not given. */
async function keyOf({ name, settings }: ImageBackend, request: ImageRequest): Promise<string> {
  const { count = 1, promptSyntax = 'literal', adjust = false, ...others } = request;
  const asked = { ...others, count, promptSyntax, adjust };
  const text = canonicalJSON({ version: 1, name, settings, asked });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function takeOff(
  cache: Cache,
  key: string,
  request: ImageRequest,
  { tracer, onEvent: listener }: GenerateOptions,
): Flight {
  const { flights } = cache;
  const land = () => {
    if (flights.get(key) === flight) flights.delete(key);
  };
  const flight = new Flight(async (signal, tell) => {
    // Nobody is asked for progress that no one listens to.
    const onEvent = listener === undefined ? undefined : tell;
    try {
      return await find(cache, key, request, { signal, tracer, onEvent }, tell);
    } finally {
      land();
    }
  }, land);
  flights.set(key, flight);
  return flight;
}

async function find(
  { backend, store }: Cache,
  key: string,
  request: ImageRequest,
  options: GenerateOptions & { readonly signal: AbortSignal },
  tell: (event: ImageEvent) => void,
): Promise<ImageResult> {
  const warnings: string[] = [];
  const { signal } = options;
  const kept = await read(store, key, signal, warnings);
  if (kept !== undefined) {
    const result = await tracedHit(backend, request, options.tracer, async () => ({
      ...kept,
      requested: request,
      durationMs: 0,
      cached: true,
    }));
    tell({ type: 'started' });
    for (const image of result.images) tell({ type: 'image', image });
    tell({ type: 'done' });
    return result;
  }
  const result = await backend.generate(request, options);
  if (isWhole(result, request)) await keep(store, key, result, signal, warnings);
  return { ...result, warnings: [...result.warnings, ...warnings] };
}

function isWhole({ images }: ImageResult, { count = 1 }: ImageRequest): boolean {
  return images.length === count && images.every(({ safety }) => safety === 'ok');
}

async function read(store: Store, key: string, signal: AbortSignal, warnings: string[]) {
  try {
    const bytes = await raceAbort(store.get(key), signal);
    if (bytes === undefined) return undefined;
    const kept = readResult(bytes);
    if (kept !== undefined) return kept;
    warnings.push('The cache held something that is no image. It was removed, and drawn anew.');
    await raceAbort(store.delete(key), signal);
  } catch (error) {
    if (error instanceof AbortedError && signal.aborted) throw error;
    warnings.push(`The cache could not be read: ${messageOf(error)}`);
  }
  return undefined;
}

/** The images are there: whatever happens to the cache now, they are not lost. */
async function keep(
  store: Store,
  key: string,
  result: ImageResult,
  signal: AbortSignal,
  warnings: string[],
): Promise<void> {
  try {
    await raceAbort(store.set(key, writeResult(result)), signal);
  } catch (error) {
    warnings.push(`The result could not be kept in the cache: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
