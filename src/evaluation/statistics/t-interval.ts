import type { Interval } from './interval.ts';
import { tCritical } from './t-distribution.ts';

/** Student's t interval of a mean over `n` independent values. The whole line for one value. */
export function tInterval(of: {
  readonly mean: number;
  readonly standardError: number;
  readonly n: number;
  readonly confidence: number;
}): Interval {
  if (of.n < 2) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const half = tCritical(1 - of.confidence, of.n - 1) * of.standardError;
  return { low: of.mean - half, high: of.mean + half };
}
