import { checkNumber } from '../../internal/check-values.ts';
import { confidenceOf } from './confidence.ts';
import type { ConfidenceOptions } from './interval.ts';
import { tCritical } from './t-distribution.ts';

/**
 * The smallest true difference that a run with this standard error shows in `power` of its
 * repetitions: (t for the confidence + t for the power) * standard error, as Bloom, "Minimum
 * detectable effects" (1995). Infinite for fewer than two prompts, and where no two prompts differ:
 * without any spread it cannot be told.
 */
export function detectableDifference(
  standardError: number,
  n: number,
  options: ConfidenceOptions & {
    /** 0.5 to 0.99. @default 0.8 */
    readonly power?: number | undefined;
  } = {},
): number {
  const { power = 0.8 } = options;
  checkNumber('power', power, 0.5, 0.99);
  if (n < 2 || standardError === 0) return Number.POSITIVE_INFINITY;
  const confident = tCritical(1 - confidenceOf(options), n - 1);
  return (confident + tCritical(2 * (1 - power), n - 1)) * standardError;
}
