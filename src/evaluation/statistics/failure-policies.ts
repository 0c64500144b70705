import {
  type PairedDifference,
  type PairedDifferenceOptions,
  pairedDifference,
} from './paired-difference.ts';

/** The outcomes of each prompt: a score, or null where a call failed. What is unscorable is left out. */
export type GroupedOutcomes = readonly (readonly (number | null)[])[];

/** The same comparison under both ways to count failed calls. Undefined where nothing is left to compare. */
export interface FailurePolicies {
  /** Failed cells are left out. Fair to the arm, blind to how often it fails. */
  readonly available: PairedDifference | undefined;
  /** Failed cells score 0, as for a user who gets no image. */
  readonly failuresAsZero: PairedDifference | undefined;
}

/**
 * Compares two arms once without their failed cells and once with 0 for each. Where the two disagree
 * the failures decide, and neither figure should be quoted alone.
 */
export function failurePolicies(
  a: GroupedOutcomes,
  b: GroupedOutcomes,
  options: PairedDifferenceOptions = {},
): FailurePolicies {
  const compare = (scoresOf: (group: readonly (number | null)[]) => readonly number[]) =>
    differenceOf(a.map(scoresOf), b.map(scoresOf), options);
  return {
    available: compare((group) => group.filter((value) => value !== null)),
    failuresAsZero: compare((group) => group.map((value) => value ?? 0)),
  };
}

/** Undefined where no prompt has a value in both arms. */
export function differenceOf(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
  options: PairedDifferenceOptions,
): PairedDifference | undefined {
  const isComparable = a.some((group, index) => group.length > 0 && (b[index]?.length ?? 0) > 0);
  return isComparable || a.length !== b.length ? pairedDifference(a, b, options) : undefined;
}
