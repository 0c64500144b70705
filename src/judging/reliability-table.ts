import { ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkWhole } from '../internal/check-values.ts';

/** Options of {@link reliabilityTable}. */
export interface ReliabilityTableOptions {
  /** How many ranges of equal width 0 to 1 is cut into. @default 10 */
  readonly bins?: number | undefined;
}

/** The items whose score is within one range. */
export interface ReliabilityBin {
  /** From here on. */
  readonly low: number;
  /** Up to below here; the last range has its end in it. */
  readonly high: number;
  readonly n: number;
  readonly meanScore: number;
  /** The share that people call correct. A judge that may be taken at its word has it near `meanScore`. */
  readonly correctShare: number;
}

/** Whether scores can be read as shares of correct items. */
export interface ReliabilityTable {
  /** Only ranges with items. */
  readonly bins: readonly ReliabilityBin[];
  /**
   * The mean distance between `meanScore` and `correctShare`, each range weighing what it holds (Naeini,
   * Cooper and Hauskrecht 2015). 0 is best. NaN without items.
   */
  readonly expectedCalibrationError: number;
  /** The mean squared distance between score and 1 or 0 (Brier 1950). 0 is best. NaN without items. */
  readonly brierScore: number;
}

/** @throws ConfigurationError for lists of different lengths, or scores outside 0 to 1. */
export function reliabilityTable(
  scores: readonly number[],
  correct: readonly boolean[],
  options: ReliabilityTableOptions = {},
): ReliabilityTable {
  checkOptions('reliabilityTable', options, ['bins']);
  const binCount = checkWhole('bins', options.bins ?? 10, 1, 1000);
  checkScored(scores, correct);
  const sums = new Map<number, { n: number; score: number; correct: number }>();
  let squares = 0;
  for (const [index, score] of scores.entries()) {
    const hit = correct[index] === true ? 1 : 0;
    const bin = Math.min(Math.floor(score * binCount), binCount - 1);
    const sum = sums.get(bin) ?? { n: 0, score: 0, correct: 0 };
    sums.set(bin, { n: sum.n + 1, score: sum.score + score, correct: sum.correct + hit });
    squares += (score - hit) ** 2;
  }
  const bins = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([bin, sum]) => ({
      low: bin / binCount,
      high: (bin + 1) / binCount,
      n: sum.n,
      meanScore: sum.score / sum.n,
      correctShare: sum.correct / sum.n,
    }));
  const distances = bins.map(
    ({ n, meanScore, correctShare }) => n * Math.abs(meanScore - correctShare),
  );
  return {
    bins,
    expectedCalibrationError: distances.reduce((a, b) => a + b, 0) / scores.length,
    brierScore: squares / scores.length,
  };
}

/** @throws ConfigurationError for lists of different lengths, or scores outside 0 to 1. */
export function checkScored(scores: readonly number[], correct: readonly boolean[]): void {
  if (!Array.isArray(scores) || !Array.isArray(correct) || scores.length !== correct.length) {
    throw new ConfigurationError(
      `Expected a list of scores and one of true or false, equally long, got ${scores?.length} and ` +
        `${correct?.length} items.`,
    );
  }
  const odd = scores.find((score) => !(score >= 0 && score <= 1));
  if (odd !== undefined) {
    throw new ConfigurationError(`Expected scores from 0 to 1, got ${String(odd)}.`);
  }
}
