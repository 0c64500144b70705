import type { Image } from './image.ts';
import type { JSONValue } from './schema.ts';

/** What a step does. `chain` is one that is made of others. */
export type SpanKind =
  | 'run'
  | 'cell'
  | 'upsample'
  | 'compare'
  | 'llm'
  | 'image'
  | 'judge'
  | 'repair'
  | 'chain';

/** One step of a call, as it is at its start or at its end. Frozen. Ids have OpenTelemetry's form. */
export interface Span {
  /** 32 hexadecimal digits, shared by all spans of one call. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly id: string;
  readonly parentId: string | undefined;
  readonly name: string;
  readonly kind: SpanKind;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  /** Milliseconds since 1970, once it has ended. */
  readonly endTime: number | undefined;
  /**
   * What is known of the step without its content.
   *
   * - `llm`: `provider`, `serverAddress`, `serverPort`, `model` (asked), `responseModel` (answered),
   *   `temperature`, `maxTokens`, `seed`, `completions` (asked for, where not 1), `signature`,
   *   `adapter`, `inputTokens`, `cachedInputTokens`, `outputTokens`, `requests`, `finishReasons`,
   *   `cached`, `cost` (US dollars)
   * - `image`: `provider`, `serverAddress`, `serverPort`, `model`, `seed`, `steps`, `guidanceScale`,
   *   `sampler`, `scheduler`, `width`, `height`, `images`, `imageBytes`, `imageSha256` (a list), `safety`,
   *   `cached`, `remoteId`
   * - `judge`: `model`, `method`, `status`, `score` (0 to 1), `verdict`, `votes`, `flags`, `reason`, and
   *   `imageSha256`, `imageBytes`, `width`, `height` of the picture
   * - `upsample`: `status`, `reason`, `words`
   */
  readonly attributes: Readonly<Record<string, JSONValue>>;
  /** Only with `recordContent`. Images are {@link ImageReference}s, never bytes. */
  readonly inputs: JSONValue | undefined;
  /** Only with `recordContent`. Images are {@link ImageReference}s, never bytes. */
  readonly output: JSONValue | undefined;
  /** The message of the error that ended it, and of its causes. */
  readonly error: string | undefined;
  /** The code of that error, else its name: a word to count by. */
  readonly errorType: string | undefined;
}

/** What stands for an image in a span. */
export interface ImageReference {
  readonly type: 'image';
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  /** How many bytes the image has. */
  readonly bytes: number;
}

/**
 * Is told of spans. Passed in with the call, like everything else; nothing is registered.
 *
 * Tracing never hurts the traced call: what a tracer throws, rejects with or does to its spans is
 * ignored after one warning, and nothing it gives back is waited for.
 *
 * What it is told is bounded, and free of secrets by their shape (API keys, authorization headers,
 * passwords in addresses) and of base64 data.
 */
export interface Tracer {
  /** Whether spans hold prompts, replies and verdicts. @default false */
  readonly recordContent?: boolean | undefined;
  /**
   * Changes each text of a span before the tracer is told of it, after secrets were taken out. `key` is
   * the property that holds it, such as `basePrompt`, `text` or `error`.
   */
  readonly redact?: ((text: string, key: string) => string) | undefined;
  start?(span: Span): void;
  end?(span: Span): void;
  /** Runs `fn` with the span active in the tracer's own context. Must call it exactly once. */
  run?<T>(span: Span, fn: () => T): T;
  /** The image behind a reference that the next `start` or `end` holds. Only with `recordContent`. */
  image?(reference: ImageReference, image: Image): void;
  /** Sends what is still buffered. Never rejects, and ends within a few seconds. */
  flush?(): Promise<void>;
}
