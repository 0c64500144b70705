import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Image } from '../image.ts';
import type { JSONValue } from '../schema.ts';
import type { Span, SpanKind, Tracer } from '../tracer.ts';
import { complain, guard, heed } from './guard-tracer.ts';
import {
  errorText,
  type FoundImage,
  finishImages,
  type RedactText,
  recordable,
  recordableText,
} from './recordable.ts';

/** What is known of a step; what is undefined is left out. */
export type SpanAttributes = Readonly<Record<string, JSONValue | undefined>>;

/** What a traced function can say of itself. */
export interface SpanRecorder {
  /** Whether anyone listens, so that nothing is worked out for nobody. */
  readonly isRecording: boolean;
  set(attributes: SpanAttributes): void;
  /** Records size and hash of the images that the step made or looked at. */
  images(images: readonly Image[]): void;
  /** Kept only where the tracer records content. */
  output(value: unknown): void;
}

export interface SpanInit {
  readonly name: string;
  readonly kind: SpanKind;
  /** A function where they take work. */
  readonly attributes?: SpanAttributes | (() => SpanAttributes) | undefined;
  /** Called only where the tracer records content. */
  readonly inputs?: (() => unknown) | undefined;
}

const silent: SpanRecorder = { isRecording: false, set() {}, images() {}, output() {} };

/** Runs `fn` as a step that `tracer` is told of. Nothing the tracer does can change the result. */
export function span<T>(
  tracer: Tracer | undefined,
  init: SpanInit,
  fn: (recorder: SpanRecorder) => Promise<T>,
): Promise<T> {
  if (tracer === undefined) return fn(silent);
  return traced(tracer, init, fn);
}

async function traced<T>(
  tracer: Tracer,
  init: SpanInit,
  fn: (recorder: SpanRecorder) => Promise<T>,
): Promise<T> {
  const recording = new Recording(tracer, init);
  if (recording.isWaitingForHashes) await recording.hashes();
  const started = recording.started();
  guard(tracer, () => tracer.start?.(started));
  try {
    return await inContext(started, () => once(tracer, started, () => fn(recording)));
  } catch (error) {
    recording.fail(error);
    throw error;
  } finally {
    if (recording.isWaitingForHashes) await recording.hashes();
    const ended = recording.ended();
    guard(tracer, () => tracer.end?.(ended));
  }
}

/** The one record of a step, of which the tracer gets frozen copies. */
class Recording implements SpanRecorder {
  readonly isRecording = true;
  readonly #tracer: Tracer;
  readonly #recordsContent: boolean;
  readonly #redact: RedactText | undefined;
  readonly #begun: Span;
  readonly #attributes: Record<string, JSONValue> = {};
  #output: JSONValue | undefined;
  #error: { readonly message: string; readonly type: string } | undefined;
  #found: FoundImage[] = [];
  #pictures: readonly Image[] = [];

  constructor(tracer: Tracer, init: SpanInit) {
    this.#tracer = tracer;
    const parent = storage()?.getStore();
    let recordsContent = false;
    let redact: RedactText | undefined;
    guard(tracer, () => {
      redact = tracer.redact;
      recordsContent = tracer.recordContent === true;
    });
    this.#redact = redact;
    this.#recordsContent = recordsContent;
    const { attributes } = init;
    guard(tracer, () => this.set(typeof attributes === 'function' ? attributes() : attributes));
    this.#begun = {
      traceId: parent?.traceId ?? randomHex(16),
      id: randomHex(8),
      parentId: parent?.id,
      name: recordableText(init.name, 'name', this.#redact),
      kind: init.kind,
      startTime: Date.now(),
      endTime: undefined,
      attributes: {},
      inputs: recordsContent ? this.#content(init.inputs) : undefined,
      output: undefined,
      error: undefined,
      errorType: undefined,
    };
  }

  set(attributes: SpanAttributes = {}): void {
    for (const [key, value] of Object.entries(attributes)) {
      if (value === undefined) continue;
      this.#attributes[key] = typeof value === 'number' ? value : this.#recorded(value, key);
    }
  }

  images(images: readonly Image[]): void {
    this.#pictures = images;
  }

  output(value: unknown): void {
    if (this.#recordsContent) this.#output = this.#content(() => value) ?? null;
  }

  fail(error: unknown): void {
    this.#error = { message: errorText(error, this.#redact), type: typeOf(error) };
  }

  get isWaitingForHashes(): boolean {
    return this.#found.length > 0 || this.#pictures.length > 0;
  }

  /** Hashing takes about a millisecond for an image, and the image keeps its hash. */
  async hashes(): Promise<void> {
    const found = this.#found;
    this.#found = [];
    await finishImages(found);
    for (const { reference, image } of found) {
      guard(this.#tracer, () => this.#tracer.image?.(reference, image));
    }
    const pictures = this.#pictures;
    this.#pictures = [];
    if (pictures.length > 0) this.set(await pictureFacts(pictures));
  }

  started(): Span {
    return Object.freeze({ ...this.#begun, attributes: Object.freeze({ ...this.#attributes }) });
  }

  ended(): Span {
    return Object.freeze({
      ...this.#begun,
      endTime: Math.max(Date.now(), this.#begun.startTime),
      attributes: Object.freeze({ ...this.#attributes }),
      output: this.#output,
      error: this.#error?.message,
      errorType: this.#error?.type,
    });
  }

  #content(read: (() => unknown) | undefined): JSONValue | undefined {
    if (read === undefined) return undefined;
    try {
      const { value, images } = recordable(read(), this.#redact);
      this.#found.push(...images);
      return value;
    } catch {
      // A function of the step itself that cannot say what it was given.
      return undefined;
    }
  }

  #recorded(value: JSONValue, key: string): JSONValue {
    if (typeof value === 'string') return recordableText(value, key, this.#redact);
    return typeof value === 'object' ? recordable(value, this.#redact).value : value;
  }
}

async function pictureFacts(images: readonly Image[]): Promise<SpanAttributes> {
  try {
    const [first] = images;
    return {
      width: first?.width,
      height: first?.height,
      imageBytes: images.reduce((sum, { bytes }) => sum + bytes.length, 0),
      imageSha256: await Promise.all(images.map((image) => image.sha256())),
    };
  } catch {
    // What is no image is the business of the step itself, which says so.
    return {};
  }
}

function typeOf(error: unknown): string {
  try {
    if (!(error instanceof Error)) return typeof error;
    const code: unknown = 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code.slice(0, 100) : error.name.slice(0, 100);
  } catch {
    return 'unknown';
  }
}

/**
 * Calls `fn` exactly once, inside the tracer's own context where it offers one and does not fail.
 * A tracer that calls back late or twice gets the one result.
 */
function once<T>(tracer: Tracer, record: Span, fn: () => Promise<T>): Promise<T> {
  let result: Promise<T> | undefined;
  const start = () => {
    // An async function, so that what `fn` throws at once is a result too and never runs it again.
    result ??= (async () => fn())();
    return result;
  };
  try {
    const given: unknown = tracer.run?.(record, start);
    if (given !== undefined && given !== result) heed(tracer, given, result);
  } catch (error) {
    complain(tracer, error);
  }
  return start();
}

let current: AsyncLocalStorage<Span> | undefined;

/** Async context, for parentage alone, where the runtime has it. */
function storage(): AsyncLocalStorage<Span> | undefined {
  if (current === undefined) {
    const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks');
    if (hooks !== undefined) current = new hooks.AsyncLocalStorage();
  }
  return current;
}

function inContext<T>(record: Span, fn: () => T): T {
  const context = storage();
  return context === undefined ? fn() : context.run(record, fn);
}

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Drawn many at a time, since each draw costs more than what it gives. */
const pool = new Uint8Array(4096);
let used = pool.length;

function randomHex(length: number): string {
  if (used + length > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let hex = '';
  for (const end = used + length; used < end; used += 1) hex += hexOf[pool[used] ?? 0];
  return hex;
}
