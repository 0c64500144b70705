import type { GeneratedImage } from './image-backend.ts';

const brand = Symbol.for('prompt-upsampler.error');

export interface ErrorOptions {
  readonly cause?: unknown;
}

/**
 * The base of every error this library throws on purpose.
 *
 * `instanceof` works across two copies of the package and across its ESM and CommonJS builds: each
 * class recognises instances by a `Symbol.for` brand. Subclasses of your own follow the usual rule.
 */
export abstract class PromptUpsamplerError extends Error {
  static readonly [brand]: string = 'PromptUpsamplerError';

  /** What went wrong, as a word to switch on. Stable across versions. */
  abstract readonly code: string;
  /** Whether the same call may succeed later without any change. */
  readonly isRetryable: boolean = false;
  declare readonly [brand]: readonly string[];

  constructor(message: string, options: ErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    // Not enumerable, so that it shows in no log.
    Object.defineProperty(this, brand, { value: brandsOf(new.target) });
  }

  static override [Symbol.hasInstance](this: unknown, value: unknown): boolean {
    const own = ownBrand(this);
    if (own === undefined) {
      return typeof this === 'function' && Function.prototype[Symbol.hasInstance].call(this, value);
    }
    if (typeof value !== 'object' || value === null || !(brand in value)) return false;
    const brands = value[brand];
    return Array.isArray(brands) && brands.includes(own);
  }
}

function ownBrand(type: unknown): string | undefined {
  if (typeof type !== 'function' || !Object.hasOwn(type, brand)) return undefined;
  const name: unknown = Reflect.get(type, brand);
  return typeof name === 'string' ? name : undefined;
}

function brandsOf(type: unknown): string[] {
  const brands: string[] = [];
  for (let current = type; typeof current === 'function'; ) {
    const own = ownBrand(current);
    if (own !== undefined) brands.push(own);
    current = Object.getPrototypeOf(current);
  }
  return brands;
}

/** A missing or wrong option, environment variable or argument. Nothing was sent. */
export class ConfigurationError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'ConfigurationError';
  override readonly name = 'ConfigurationError';
  readonly code = 'configuration';
}

/** A signature that cannot be built, or inputs, demos or state that do not fit one. */
export class SignatureError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'SignatureError';
  override readonly name = 'SignatureError';
  readonly code = 'signature';
}

/** Bytes that are not an image this library can pass on. */
export class ImageError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'ImageError';
  override readonly name = 'ImageError';
  readonly code = 'image';
}

export interface AdapterParseErrorOptions extends ErrorOptions {
  readonly adapter: string;
  readonly text: string;
  readonly partial: Readonly<Record<string, unknown>>;
  readonly issues: readonly string[];
}

/** A model's reply that does not fit the signature, after the repair turns that were allowed. */
export class AdapterParseError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'AdapterParseError';
  override readonly name = 'AdapterParseError';
  readonly code = 'adapter-parse';
  /** The adapter that read the reply. */
  readonly adapter: string;
  /** The reply, cut at 4,000 characters with a visible mark. */
  readonly text: string;
  /** The fields that could be read. */
  readonly partial: Readonly<Record<string, unknown>>;
  /** One sentence for each thing that is wrong. */
  readonly issues: readonly string[];

  constructor(message: string, options: AdapterParseErrorOptions) {
    super(message, options);
    this.adapter = options.adapter;
    this.text = bounded(options.text, 4000);
    this.partial = options.partial;
    this.issues = options.issues;
  }
}

/** No rewrite of a base prompt passed the checks. */
export class UpsamplingError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'UpsamplingError';
  override readonly name = 'UpsamplingError';
  /** Whether it was unfaithful, or only too long. */
  readonly code: 'fidelity' | 'too-long';
  /** What is wrong with the best rewrite, a sentence each. */
  readonly problems: readonly string[];

  constructor(
    message: string,
    options: ErrorOptions & {
      readonly code: 'fidelity' | 'too-long';
      readonly problems: readonly string[];
    },
  ) {
    super(message, options);
    this.code = options.code;
    this.problems = options.problems;
  }
}

/**
 * Why an LM call failed. `invalid-response` is a reply that is no chat completion (HTML, truncated
 * JSON, no choices); `refusal`, `content-filter` and `length` are completions that cannot be used.
 */
export type LMErrorCode =
  | 'authentication'
  | 'not-found'
  | 'rate-limit'
  | 'insufficient-quota'
  | 'invalid-request'
  | 'server'
  | 'connection'
  | 'timeout'
  | 'invalid-response'
  | 'refusal'
  | 'content-filter'
  | 'length'
  | 'budget';

const retryableLMCodes: readonly LMErrorCode[] = ['rate-limit', 'server', 'connection', 'timeout'];

export interface LMErrorOptions extends ErrorOptions {
  readonly code: LMErrorCode;
  readonly model: string;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly requests?: number | undefined;
  readonly text?: string | undefined;
}

/** A call to a language model that gave no usable completion. */
export class LMError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'LMError';
  override readonly name = 'LMError';
  readonly code: LMErrorCode;
  override readonly isRetryable: boolean;
  /** The model that was asked. */
  readonly model: string;
  /** HTTP status, where there was a reply. */
  readonly status: number | undefined;
  /** The server's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** How many requests were sent, retries included. */
  readonly requests: number;
  /** What the model said instead, cut at 4,000 characters. */
  readonly text: string | undefined;

  constructor(message: string, options: LMErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.isRetryable = retryableLMCodes.includes(options.code);
    this.model = options.model;
    this.status = options.status;
    this.requestId = options.requestId;
    this.retryAfterMs = options.retryAfterMs;
    this.requests = options.requests ?? 1;
    this.text = options.text === undefined ? undefined : bounded(options.text, 4000);
  }
}

/**
 * Why an image call failed. `blocked` is a safety filter, `no-image` a reply without any image,
 * `invalid-response` one that cannot be read, `rejected` a request the server will not take.
 */
export type ImageBackendErrorCode =
  | 'blocked'
  | 'no-image'
  | 'authentication'
  | 'not-found'
  | 'rate-limit'
  | 'rejected'
  | 'server'
  | 'connection'
  | 'timeout'
  | 'invalid-request'
  | 'invalid-response'
  | 'failed';

const retryableBackendCodes: readonly ImageBackendErrorCode[] = [
  'rate-limit',
  'server',
  'connection',
  'timeout',
];

export interface ImageBackendErrorOptions extends ErrorOptions {
  readonly code: ImageBackendErrorCode;
  readonly backend: string;
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly mayHaveBeenCharged?: boolean | undefined;
  readonly remoteId?: string | undefined;
}

/** An image call that delivered no image. */
export class ImageBackendError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'ImageBackendError';
  override readonly name = 'ImageBackendError';
  readonly code: ImageBackendErrorCode;
  override readonly isRetryable: boolean;
  /** The backend's name. */
  readonly backend: string;
  /** HTTP status, where there was a reply. */
  readonly status: number | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Whether the job may have run, and a paid service may ask money for it. */
  readonly mayHaveBeenCharged: boolean;
  /** The server's id of the job, where it gave one. */
  readonly remoteId: string | undefined;

  constructor(message: string, options: ImageBackendErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.isRetryable = retryableBackendCodes.includes(options.code);
    this.backend = options.backend;
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
    this.mayHaveBeenCharged = options.mayHaveBeenCharged ?? false;
    this.remoteId = options.remoteId;
  }
}

/** `full` is a full disk, `too-large` an entry that could never fit, `unavailable` all the rest. */
export type StoreErrorCode = 'full' | 'too-large' | 'unavailable';

export interface StoreErrorOptions extends ErrorOptions {
  readonly code: StoreErrorCode;
  readonly path: string;
}

/** An entry that a store could not keep or read. Nothing but the cached copy is lost. */
export class StoreError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'StoreError';
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** The file or directory. */
  readonly path: string;

  constructor(message: string, options: StoreErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.path = options.path;
  }
}

/**
 * Why there is no dataset. `unreadable`: its file could not be read or downloaded. `format`: the file is
 * not what it should be. `altered`: it has another SHA-256 than was asked for. `prompt`: a prompt of it
 * cannot be used. `duplicate`: two have the same text or id. `empty`: no prompt is in it, or none is left.
 */
export type DatasetErrorCode =
  | 'unreadable'
  | 'format'
  | 'altered'
  | 'prompt'
  | 'duplicate'
  | 'empty';

export interface DatasetErrorOptions extends ErrorOptions {
  readonly code: DatasetErrorCode;
  readonly line?: number | undefined;
}

/** A dataset that cannot be used as it is. */
export class DatasetError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'DatasetError';
  override readonly name = 'DatasetError';
  readonly code: DatasetErrorCode;
  /** Of the file, from 1, where the fault is in one. */
  readonly line: number | undefined;

  constructor(message: string, options: DatasetErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.line = options.line;
  }
}

/**
 * Why an evaluation did not go on. `changed`: the run directory holds a run of another configuration.
 * `locked`: another process works on it. `unreadable`: it holds no run that can be read. `stopped`:
 * every further call would have failed in the same way, for a wrong key for example. `failures`: too
 * many cells failed. `budget`: it is used up. `unpublished`: a service did not take the results.
 */
export type EvaluationErrorCode =
  | 'changed'
  | 'locked'
  | 'unreadable'
  | 'stopped'
  | 'failures'
  | 'budget'
  | 'unpublished';

export interface EvaluationErrorOptions extends ErrorOptions {
  readonly code: EvaluationErrorCode;
  readonly runDir: string;
}

/** An evaluation that did not go on. What was finished is in the run directory. */
export class EvaluationError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'EvaluationError';
  override readonly name = 'EvaluationError';
  readonly code: EvaluationErrorCode;
  readonly runDir: string;

  constructor(message: string, options: EvaluationErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.runDir = options.runDir;
  }
}

/** What became of a remote job when its caller gave up. */
export type RemoteOutcome = 'cancelled' | 'still-running' | 'finished' | 'unknown' | 'unsupported';

export interface AbortedErrorOptions extends ErrorOptions {
  readonly remote?: RemoteOutcome | undefined;
  readonly remoteId?: string | undefined;
  readonly images?: readonly GeneratedImage[] | undefined;
  readonly finished?: readonly unknown[] | undefined;
}

/** The caller's own `signal` ended the call. `cause` is `signal.reason`. */
export class AbortedError extends PromptUpsamplerError {
  static override readonly [brand]: string = 'AbortedError';
  override readonly name = 'AbortError';
  readonly code = 'aborted';
  /** What became of the remote job, where one had been started. */
  readonly remote: RemoteOutcome | undefined;
  /** The server's id of that job. */
  readonly remoteId: string | undefined;
  /** The images that were finished before, where several were asked for. */
  readonly images: readonly GeneratedImage[];
  /** The outcomes up to then, of a call of `parallel`. */
  readonly finished: readonly unknown[];

  constructor(message: string, options: AbortedErrorOptions = {}) {
    super(message, options);
    this.remote = options.remote;
    this.remoteId = options.remoteId;
    this.images = options.images ?? [];
    this.finished = options.finished ?? [];
  }
}

function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit)}… [cut: ${text.length} characters in all]`;
}
