import type { ScoredVerdict } from './verdict.ts';

/** One opinion. */
export type Vote = Pick<ScoredVerdict, 'score' | 'verdict'>;

/**
 * What most votes say, with the mean score of those that say it. As many for as against is no
 * majority: `incorrect`, and `tied`.
 */
export function majorityOf(votes: readonly Vote[]): Vote & { readonly tied: boolean } {
  const correct = votes.filter(({ verdict }) => verdict === 'correct');
  const incorrect = votes.filter(({ verdict }) => verdict === 'incorrect');
  const winners = correct.length > incorrect.length ? correct : incorrect;
  return {
    verdict: winners === correct ? 'correct' : 'incorrect',
    score: mean(winners.map(({ score }) => score)),
    tied: correct.length === incorrect.length,
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation of all that there is; undefined for less than two values. */
export function spreadOf(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** The value that comes most often; undefined where two come as often, or there is none. */
export function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
