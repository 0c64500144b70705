import type { Constraint } from '../../../src/fidelity/constraint.ts';
import type { Label } from './case.ts';

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What of a label must be in the words of a constraint that means the same. */
function core(label: Label): readonly string[] {
  const words = wordsOf(label.text);
  switch (label.type) {
    case 'relation':
      return words.slice(1, -1).slice(/^(?:of|to|from)$/.test(words.at(-2) ?? '') ? -2 : -1);
    case 'role':
      return words.slice(1, -1).slice(0, 1);
    case 'negation':
    case 'subject':
      return words.slice(-1);
    case 'count':
      return [words.at(0) ?? '', words.at(-1) ?? ''];
    case 'name':
      return words.slice(-1);
    case 'style':
      return words.filter((word) => !['in', 'the', 'of', 'a'].includes(word)).slice(0, 1);
    case 'color':
    case 'quote':
      return words;
  }
}

/** Whether a careful person would say that both speak of the same thing. */
export function isSame(label: Label, constraint: Constraint): boolean {
  if (label.type !== constraint.type) return false;
  const own = wordsOf(constraint.text);
  if (label.type === 'quote') return own.join(' ') === wordsOf(label.text).join(' ');
  return core(label).every((word) => own.includes(word));
}

export interface Rate {
  readonly hits: number;
  readonly of: number;
}

export const rate = (results: readonly boolean[]): Rate => ({
  hits: results.filter(Boolean).length,
  of: results.length,
});

export const sum = (rates: readonly Rate[]): Rate => ({
  hits: rates.reduce((total, { hits }) => total + hits, 0),
  of: rates.reduce((total, { of }) => total + of, 0),
});

export const share = ({ hits, of }: Rate): number => (of === 0 ? 1 : hits / of);

const shown = (each: Rate) =>
  each.of === 0
    ? '-'
    : `${each.hits}/${each.of} ${(100 * share(each)).toFixed(share(each) === 1 ? 0 : 1)}%`;

/** Rows of rates as text in columns. */
export function table(
  head: readonly string[],
  rows: readonly (readonly [string, ...Rate[]])[],
): string {
  const cells = [head, ...rows.map(([name, ...rates]) => [name, ...rates.map(shown)])];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
