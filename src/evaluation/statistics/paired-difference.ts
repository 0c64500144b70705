import { ConfigurationError } from '../../errors.ts';
import { checkOptions } from '../../internal/check-options.ts';
import { checkWhole } from '../../internal/check-values.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';
import { confidenceOf } from './confidence.ts';
import { detectableDifference } from './detectable-difference.ts';
import type { ConfidenceOptions, Interval } from './interval.ts';
import { type GroupedValues, meanOf, promptMeans, standardErrorOf } from './prompt-means.ts';
import { tTail } from './t-distribution.ts';
import { tInterval } from './t-interval.ts';

export interface PairedDifferenceOptions extends ConfidenceOptions {
  /** Of the bootstrap: the same seed, the same interval. A whole number from 0. @default 0 */
  readonly seed?: number | undefined;
  /** Of the bootstrap, 100 to 1,000,000. @default 2000 */
  readonly resamples?: number | undefined;
}

/** How two arms differ over the same prompts. Positive where the second scores higher. */
export interface PairedDifference {
  /** Mean of `b - a` over prompts. */
  readonly mean: number;
  /** Over prompts. Infinite with one prompt. */
  readonly standardError: number;
  /** Student's t with `n - 1` degrees of freedom. */
  readonly interval: Interval;
  /** Percentile interval of a bootstrap that draws prompts, as a check on `interval`. */
  readonly bootstrap: Interval;
  /** Prompts where the second arm scores higher. */
  readonly wins: number;
  /** Prompts where both score the same. */
  readonly ties: number;
  /** Prompts where the first arm scores higher. */
  readonly losses: number;
  /**
   * The smallest true difference that 4 of 5 such runs would show. Infinite where it cannot be told:
   * with one prompt, and where all prompts differ by the same.
   */
  readonly detectable: number;
  /** Two-sided p-value of the paired t test; of the sign test where the prompts do not vary. */
  readonly p: number;
  /** Prompts that have a value in both arms. */
  readonly n: number;
  /** Of both intervals. */
  readonly confidence: number;
}

/**
 * Compares two arms prompt by prompt. The prompt is the unit: its images are averaged first, so that
 * the arms may have different numbers of them.
 *
 * @param a - the baseline, one list a prompt.
 * @param b - the other arm, the same prompts in the same order. A prompt whose list is empty on
 *   either side is left out and not counted.
 * @throws ConfigurationError for lists of different length, for what is no finite number, and where
 *   no prompt has values on both sides.
 */
export function pairedDifference(
  a: GroupedValues,
  b: GroupedValues,
  options: PairedDifferenceOptions = {},
): PairedDifference {
  checkOptions('pairedDifference', options, ['seed', 'resamples', 'confidence']);
  const confidence = confidenceOf(options);
  const seed = checkWhole('seed', options.seed ?? 0, 0);
  const resamples = checkWhole('resamples', options.resamples ?? 2000, 100, 1_000_000);
  const differences = pairs(promptMeans('a', a), promptMeans('b', b));
  const n = differences.length;
  const mean = meanOf(differences);
  const standardError = standardErrorOf(differences, mean);
  return {
    mean,
    standardError,
    interval: tInterval({ mean, standardError, n, confidence }),
    bootstrap: bootstrapInterval(differences, { seed, resamples, confidence }),
    wins: differences.filter((value) => value > 0).length,
    ties: differences.filter((value) => value === 0).length,
    losses: differences.filter((value) => value < 0).length,
    detectable: detectableDifference(standardError, n, { confidence }),
    p: pValue(mean, standardError, n),
    n,
    confidence,
  };
}

/** Two means of the same scores may differ in the last digits. */
const rounding = 1e-12;

function pairs(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length !== b.length) {
    throw new ConfigurationError(
      `Expected the same prompts in both arms, got ${a.length} and ${b.length}. A prompt without a ` +
        'value keeps its place, with an empty list.',
    );
  }
  const differences = b
    .map((value, index) => value - (a[index] ?? Number.NaN))
    .filter((value) => !Number.isNaN(value))
    .map((value) => (Math.abs(value) < rounding ? 0 : value));
  if (differences.length > 0) return differences;
  throw new ConfigurationError('`pairedDifference` needs a prompt that has a value in both arms.');
}

function pValue(mean: number, standardError: number, n: number): number {
  if (n < 2 || mean === 0) return 1;
  if (standardError > 0) return tTail(Math.abs(mean) / standardError, n - 1);
  // The t test would be certain of any two prompts that agree.
  return 2 ** (1 - n);
}
