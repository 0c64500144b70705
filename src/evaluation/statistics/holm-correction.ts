import { ConfigurationError } from '../../errors.ts';

/**
 * Holm's correction of p-values for there being several: each adjusted one may be compared with the
 * level that the whole family should keep. In the order in which they were given.
 *
 * @throws ConfigurationError for what is no number from 0 to 1.
 */
export function holmCorrection(pValues: readonly number[]): readonly number[] {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) {
    throw new ConfigurationError(`Expected p-values from 0 to 1, got ${String(wrong)}.`);
  }
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = [...pValues];
  let least = 0;
  for (const [rank, { p, index }] of order.entries()) {
    least = Math.min(1, Math.max(least, p * (pValues.length - rank)));
    adjusted[index] = least;
  }
  return adjusted;
}
