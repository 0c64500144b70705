import { ConfigurationError } from '../errors.ts';

/** How two lists of numbers order their items, pair by pair. */
export interface PairCounts {
  /** All pairs: n (n - 1) / 2. */
  readonly pairs: number;
  /** Ordered alike by both. */
  readonly concordant: number;
  /** Ordered one way by the one and the other way by the other. */
  readonly discordant: number;
  /** Tied in `x`, also where `y` ties them too. */
  readonly tiedX: number;
  readonly tiedY: number;
  readonly tiedBoth: number;
}

/** In n log n steps, after Knight (1966): the discordant pairs are the swaps of a merge sort. */
export function countPairs(x: readonly number[], y: readonly number[]): PairCounts {
  checkPaired(x, y);
  const [ranksX, ranksY] = [doubledRanks(x), doubledRanks(y)];
  // Both ranks in one number each, so that they are sorted by x and then by y without a comparator.
  const base = 2 * x.length + 1;
  const keys = ranksX.map((rank, index) => rank * base + (ranksY[index] ?? 0)).sort();
  const byX = keys.map((key) => Math.floor(key / base));
  const byY = keys.map((key) => key % base);
  const tiedX = tiesOf(byX.length, (a, b) => byX[a] === byX[b]);
  const tiedBoth = tiesOf(keys.length, (a, b) => keys[a] === keys[b]);
  const discordant = sortAndCountSwaps(byY);
  const tiedY = tiesOf(byY.length, (a, b) => byY[a] === byY[b]);
  const pairs = (x.length * (x.length - 1)) / 2;
  const concordant = pairs - tiedX - tiedY + tiedBoth - discordant;
  return { pairs, concordant, discordant, tiedX, tiedY, tiedBoth };
}

/** @throws ConfigurationError for lists of different lengths, or with what is no finite number. */
export function checkPaired(x: readonly number[], y: readonly number[]): void {
  if (!Array.isArray(x) || !Array.isArray(y) || x.length !== y.length) {
    throw new ConfigurationError(
      `Expected two lists of numbers of the same length, got ${x?.length} and ${y?.length} items.`,
    );
  }
  const isOdd = (value: number) => !Number.isFinite(value);
  if (!x.some(isOdd) && !y.some(isOdd)) return;
  throw new ConfigurationError(
    `Expected finite numbers, got ${String([...x, ...y].find(isOdd))}. Leave out the items that have no number, in both lists.`,
  );
}

/** Twice the rank of each value, from 2, ties sharing the mean of theirs: whole numbers all. */
export function doubledRanks(values: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const ranks = new Map<number, number>();
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start] ?? 0;
    let end = start + 1;
    while (end < sorted.length && sorted[end] === value) end += 1;
    ranks.set(value, start + end + 1);
    start = end;
  }
  return Float64Array.from(values, (value) => ranks.get(value) ?? 0);
}

/** Pairs within the runs of neighbours that are the same. */
function tiesOf(length: number, isSame: (a: number, b: number) => boolean): number {
  let ties = 0;
  let run = 0;
  for (let index = 1; index < length; index += 1) {
    run = isSame(index - 1, index) ? run + 1 : 0;
    ties += run;
  }
  return ties;
}

/** Merge sort from below, in place. */
function sortAndCountSwaps(values: Float64Array): number {
  let swaps = 0;
  for (let width = 1; width < values.length; width *= 2) {
    const source = values.slice();
    for (let start = 0; start < source.length; start += 2 * width) {
      const middle = Math.min(start + width, source.length);
      const end = Math.min(start + 2 * width, source.length);
      let left = start;
      let right = middle;
      for (let target = start; target < end; target += 1) {
        const a = source[left] ?? 0;
        const b = source[right] ?? 0;
        const takesLeft = left < middle && (right >= end || a <= b);
        values[target] = takesLeft ? a : b;
        if (!takesLeft) swaps += middle - left;
        if (takesLeft) left += 1;
        else right += 1;
      }
    }
  }
  return swaps;
}
