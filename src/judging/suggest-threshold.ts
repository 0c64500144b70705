import { cohensKappa } from './cohens-kappa.ts';
import { checkScored } from './reliability-table.ts';

/** Where to cut between correct and incorrect. */
export interface ThresholdSuggestion {
  /** A picture counts as correct where its score is above it. */
  readonly threshold: number;
  /** The mean of the shares of correct and of incorrect pictures that are told right. 0.5 is chance. */
  readonly balancedAccuracy: number;
  /** The share of all pictures that is told right. */
  readonly accuracy: number;
  /** Agreement with people beyond chance. */
  readonly kappa: number;
}

/**
 * The threshold that tells correct from incorrect pictures best: it maximises Youden's J (1950), the
 * same as balanced accuracy, so that a set with few incorrect pictures does not push it down. It lies
 * half way between two scores that occur; of equally good ones it is the nearest to 0.5.
 *
 * The figures are those of the very items it was chosen by, and so flatter it a little.
 *
 * @returns null where people call all pictures correct, or none, or the judge gives all one score.
 * @throws ConfigurationError for lists of different lengths, or scores outside 0 to 1.
 */
export function suggestThreshold(
  scores: readonly number[],
  correct: readonly boolean[],
): ThresholdSuggestion | null {
  checkScored(scores, correct);
  const positives = correct.filter((each) => each === true).length;
  const negatives = correct.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let best: { readonly threshold: number; readonly balancedAccuracy: number } | undefined;
  let [hits, rejections] = [positives, 0];
  const steps = countsByScore(scores, correct);
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (next === undefined) break;
    hits -= step.correct;
    rejections += step.incorrect;
    const balancedAccuracy = (hits / positives + rejections / negatives) / 2;
    const threshold = (step.score + next.score) / 2;
    const gain = balancedAccuracy - (best?.balancedAccuracy ?? -1);
    const isNearer = Math.abs(threshold - 0.5) < Math.abs((best?.threshold ?? 2) - 0.5);
    if (gain > 1e-12 || (gain > -1e-12 && isNearer)) best = { threshold, balancedAccuracy };
  }
  if (best === undefined) return null;
  const { threshold } = best;
  const called = scores.map((score) => score > threshold);
  const right = called.filter((each, index) => each === correct[index]).length;
  return { ...best, accuracy: right / scores.length, kappa: cohensKappa(called, correct) };
}

/** How many correct and incorrect items have each score, scores rising. */
function countsByScore(scores: readonly number[], correct: readonly boolean[]) {
  const counts = new Map<number, { score: number; correct: number; incorrect: number }>();
  for (const [index, score] of scores.entries()) {
    const count = counts.get(score) ?? { score, correct: 0, incorrect: 0 };
    if (correct[index] === true) count.correct += 1;
    else count.incorrect += 1;
    counts.set(score, count);
  }
  return [...counts.values()].sort((a, b) => a.score - b.score);
}
