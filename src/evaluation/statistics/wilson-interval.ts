import { checkOptions } from '../../internal/check-options.ts';
import { checkWhole } from '../../internal/check-values.ts';
import { confidenceOf } from './confidence.ts';
import type { ConfidenceOptions, Interval } from './interval.ts';
import { normalCritical } from './normal-distribution.ts';

/**
 * Wilson's score interval of a share of independent trials, without continuity correction. From 0 to
 * 1 for no trials. Several images of a prompt are not independent: see `clusteredMean`.
 *
 * @throws ConfigurationError unless `successes` is a whole number from 0 to `n`.
 */
export function wilsonInterval(
  successes: number,
  n: number,
  options: ConfidenceOptions = {},
): Interval {
  checkOptions('wilsonInterval', options, ['confidence']);
  checkWhole('n', n, 0);
  checkWhole('successes', successes, 0, n);
  const square = normalCritical(1 - confidenceOf(options)) ** 2;
  if (n === 0) return { low: 0, high: 1 };
  const middle = successes + square / 2;
  const half = Math.sqrt(square * ((successes * (n - successes)) / n + square / 4));
  return {
    low: successes === 0 ? 0 : (middle - half) / (n + square),
    high: successes === n ? 1 : (middle + half) / (n + square),
  };
}
