import type { CallOptions } from './lm.ts';

/**
 * How good something is. A number is usually 0 to 1, higher is better; a boolean counts as 1 or 0;
 * null says that it cannot be told, and is never counted as 0.
 */
export type Score =
  | number
  | boolean
  | null
  | {
      readonly score: number | null;
      /** Why, in words that a rewriter can act on. */
      readonly feedback?: string | undefined;
      readonly name?: string | undefined;
    };

/** Scores an output. The same function serves as metric, reward and scorer. */
export type Metric<Input = unknown, Output = unknown> = (
  args: {
    readonly input: Input;
    readonly output: Output;
    readonly expected?: unknown;
    readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  },
  options?: CallOptions,
) => Score | Promise<Score>;

/** The number in a score: true is 1, false 0; null, NaN and infinities are null. */
export function scoreValue(score: Score): number | null {
  const value = typeof score === 'object' && score !== null ? score.score : score;
  if (value === null || typeof value === 'boolean') return value === null ? null : Number(value);
  return Number.isFinite(value) ? value : null;
}

/** The words that came with a score, where there are any. */
export function scoreFeedback(score: Score): string | undefined {
  return typeof score === 'object' && score !== null ? score.feedback : undefined;
}
