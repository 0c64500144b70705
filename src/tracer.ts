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

/** One step of a call. Ids have OpenTelemetry's form. */
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
  /** What is known of the step without its content: model, tokens, size, status. */
  readonly attributes: Readonly<Record<string, JSONValue>>;
  /** Only with `recordContent`. Images are references, never bytes. */
  readonly inputs: JSONValue | undefined;
  /** Only with `recordContent`. Images are references, never bytes. */
  readonly output: JSONValue | undefined;
  /** The message of the error that ended it. */
  readonly error: string | undefined;
}

/**
 * Is told of spans. Whatever it throws is ignored, so tracing never hurts the traced call. Passed
 * in with the call, like everything else; nothing is registered.
 */
export interface Tracer {
  /** Whether spans hold prompts, replies and verdicts. @default false */
  readonly recordContent?: boolean | undefined;
  start?(span: Span): void;
  end?(span: Span): void;
  /** Runs `fn` with the span active in the tracer's own context. Must call it exactly once. */
  run?<T>(span: Span, fn: () => T): T;
  /** Sends what is still buffered. */
  flush?(): Promise<void>;
}
