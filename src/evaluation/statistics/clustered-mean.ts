import { ConfigurationError } from '../../errors.ts';
import { checkOptions } from '../../internal/check-options.ts';
import { confidenceOf } from './confidence.ts';
import type { ConfidenceOptions, Interval } from './interval.ts';
import { type GroupedValues, meanOf, promptMeans, standardErrorOf } from './prompt-means.ts';
import { tInterval } from './t-interval.ts';

/** A mean over prompts, and how sure it is. */
export interface ClusteredMean {
  readonly mean: number;
  /** Clustered by prompt. Infinite with one prompt, which says nothing of the others. */
  readonly standardError: number;
  /** Student's t with `n - 1` degrees of freedom. */
  readonly interval: Interval;
  /** Prompts that have a value. */
  readonly n: number;
}

/**
 * The mean of the prompts' own means, with the standard error over prompts: two images of one prompt
 * are more alike than two of different prompts, and counting images would make the interval too
 * narrow (Miller, "Adding error bars to evals", arXiv 2411.00640, section 2.2).
 *
 * @param values - one list a prompt. Prompts whose list is empty are left out and not counted.
 * @throws ConfigurationError for what is no finite number, and where no prompt has a value.
 */
export function clusteredMean(
  values: GroupedValues,
  options: ConfidenceOptions = {},
): ClusteredMean {
  checkOptions('clusteredMean', options, ['confidence']);
  const confidence = confidenceOf(options);
  const means = promptMeans('values', values).filter((mean) => !Number.isNaN(mean));
  if (means.length === 0) {
    throw new ConfigurationError('`clusteredMean` needs at least one prompt that has a value.');
  }
  const mean = meanOf(means);
  const standardError = standardErrorOf(means, mean);
  const n = means.length;
  return { mean, standardError, interval: tInterval({ mean, standardError, n, confidence }), n };
}
