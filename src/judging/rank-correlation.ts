import { checkPaired, countPairs, doubledRanks, type PairCounts } from './pairs.ts';

/**
 * Spearman's rank correlation, from -1 to 1: Pearson's correlation of the ranks, ties sharing the mean
 * of theirs (Spearman 1904). NaN where it is undefined: one list is constant, or has fewer than two
 * items.
 *
 * @throws ConfigurationError for lists of different lengths, or with what is no finite number.
 */
export function spearman(x: readonly number[], y: readonly number[]): number {
  checkPaired(x, y);
  const [ranksX, ranksY] = [doubledRanks(x), doubledRanks(y)];
  const mean = x.length + 1;
  let [products, squaresX, squaresY] = [0, 0, 0];
  for (let index = 0; index < x.length; index += 1) {
    const a = (ranksX[index] ?? 0) - mean;
    const b = (ranksY[index] ?? 0) - mean;
    products += a * b;
    squaresX += a * a;
    squaresY += b * b;
  }
  return bounded(products / Math.sqrt(squaresX * squaresY));
}

/**
 * Kendall's rank correlation tau-b, from -1 to 1, which corrects for ties in both lists (Kendall 1945).
 * NaN where it is undefined: one list is constant, or has fewer than two items.
 *
 * @throws ConfigurationError for lists of different lengths, or with what is no finite number.
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): number {
  return tauB(countPairs(x, y));
}

/** The same from the counts of the pairs. */
export function tauB({ pairs, concordant, discordant, tiedX, tiedY }: PairCounts): number {
  return bounded((concordant - discordant) / Math.sqrt((pairs - tiedX) * (pairs - tiedY)));
}

/** Rounding must not give a correlation of 1.0000000000000002. */
function bounded(correlation: number): number {
  return Math.min(1, Math.max(-1, correlation));
}
