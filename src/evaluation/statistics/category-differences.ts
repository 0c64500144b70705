import { differenceOf } from './failure-policies.ts';
import { holmCorrection } from './holm-correction.ts';
import type { PairedDifference, PairedDifferenceOptions } from './paired-difference.ts';

/** The scores of one prompt in two arms. */
export interface CategorizedPair {
  readonly category: string;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** How two arms differ within one category. */
export interface CategoryDifference {
  readonly category: string;
  /** Prompts that have a value in both arms. */
  readonly n: number;
  /** Absent with fewer than two of them. */
  readonly difference?: PairedDifference | undefined;
  /** Its p-value after Holm's correction over the categories. */
  readonly adjustedP?: number | undefined;
}

/** One row a category, in the order in which they come up. */
export function categoryDifferences(
  pairs: readonly CategorizedPair[],
  options: PairedDifferenceOptions = {},
): readonly CategoryDifference[] {
  const groups = new Map<string, CategorizedPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.category);
    if (group === undefined) groups.set(pair.category, [pair]);
    else group.push(pair);
  }
  const rows = [...groups].map(([category, group]) => {
    const [a, b] = [group.map((pair) => pair.a), group.map((pair) => pair.b)];
    const difference = differenceOf(a, b, options);
    const n = difference?.n ?? 0;
    return { category, n, difference: n < 2 ? undefined : difference };
  });
  const tested = rows.filter((row) => row.difference !== undefined);
  const adjusted = holmCorrection(tested.map((row) => row.difference?.p ?? 1));
  return rows.map((row) => {
    if (row.difference === undefined) return { category: row.category, n: row.n };
    return { ...row, adjustedP: adjusted[tested.indexOf(row)] };
  });
}
