import { ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { countPairs, type PairCounts } from './pairs.ts';

/** Options of {@link pairwiseAccuracy}. */
export interface PairwiseAccuracyOptions {
  /** The group of each item, such as its base prompt. Only pairs within a group count. @default one group */
  readonly groups?: readonly string[] | undefined;
}

/** How often a judge puts two items in the order that people do. */
export interface PairwiseAccuracy {
  /**
   * Of the pairs that people rate differently: the share that the judge orders like them, a tie of the
   * judge counted as half. 0.5 is chance. NaN without such pairs. For `human` of 0 and 1 it is the
   * area under the ROC curve.
   */
  readonly accuracy: number;
  /** Of the same pairs: the share that the judge ties. Selecting the best of several breaks on these. */
  readonly tied: number;
  /**
   * Of all pairs: the share where both agree on the order or on a tie (Deutsch, Foster and Freitag
   * 2023, "Ties Matter"). NaN without pairs.
   */
  readonly accuracyWithTies: number;
  /** All pairs that count. */
  readonly pairs: number;
  /** Those that people rate differently. */
  readonly decided: number;
}

/** @throws ConfigurationError for lists of different lengths, or with what is no finite number. */
export function pairwiseAccuracy(
  scores: readonly number[],
  human: readonly number[],
  options: PairwiseAccuracyOptions = {},
): PairwiseAccuracy {
  checkOptions('pairwiseAccuracy', options, ['groups']);
  const { groups } = options;
  if (groups === undefined) return accuracyOf([countPairs(scores, human)]);
  return accuracyOf(countPairsWithin(scores, human, groups));
}

/** The same from the counts of the pairs of each group. */
export function accuracyOf(counts: readonly PairCounts[]): PairwiseAccuracy {
  let [pairs, concordant, tiedBoth, decided, tied] = [0, 0, 0, 0, 0];
  for (const each of counts) {
    pairs += each.pairs;
    concordant += each.concordant;
    tiedBoth += each.tiedBoth;
    decided += each.pairs - each.tiedY;
    tied += each.tiedX - each.tiedBoth;
  }
  return {
    accuracy: (concordant + tied / 2) / decided,
    tied: tied / decided,
    accuracyWithTies: (concordant + tiedBoth) / pairs,
    pairs,
    decided,
  };
}

function countPairsWithin(
  scores: readonly number[],
  human: readonly number[],
  groups: readonly string[],
): readonly PairCounts[] {
  if (groups.length !== scores.length || human.length !== scores.length) {
    throw new ConfigurationError(
      `Expected one group, one score and one human rating an item, got ${groups.length}, ` +
        `${scores.length} and ${human.length}.`,
    );
  }
  const members = new Map<string, { readonly scores: number[]; readonly human: number[] }>();
  for (const [index, group] of groups.entries()) {
    const own = members.get(group) ?? { scores: [], human: [] };
    own.scores.push(scores[index] ?? Number.NaN);
    own.human.push(human[index] ?? Number.NaN);
    members.set(group, own);
  }
  return [...members.values()].map((own) => countPairs(own.scores, own.human));
}
