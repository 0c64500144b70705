import { DatasetError } from '../../errors.ts';
import type { Row } from './delimited-rows.ts';

/** Finds the columns of a table by what they hold. */
export interface Columns {
  /** The column that holds it, as the file names it. */
  nameOf(wanted: string): string | undefined;
  /** The text in a row, without blanks around it; undefined where there is none. */
  textOf(cells: ReadonlyMap<string, string>, wanted: string): string | undefined;
}

/** Other names that files have for a column. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  prompt: ['prompts', 'baseprompt', 'text', 'caption'],
};

/** @throws DatasetError where there are no rows, or a column of `needed` is missing. */
export function columnsOf(
  rows: readonly Row[],
  shown: string,
  needed: readonly string[],
  named: Readonly<Record<string, string | undefined>> = {},
): Columns {
  const [first] = rows;
  if (first === undefined) {
    throw new DatasetError(`${shown} has no row below its header.`, { code: 'empty' });
  }
  const there = [...first.cells.keys()];
  const nameOf = (wanted: string) => columnNamed(there, wanted, named[wanted]);
  const missing = [...needed, ...Object.keys(named)].find((wanted) => nameOf(wanted) === undefined);
  if (missing !== undefined) {
    throw new DatasetError(
      `${shown} has no column ${named[missing] ?? missing}. It has: ${there.map(shownName).join(', ')}.`,
      { code: 'format', line: 1 },
    );
  }
  return {
    nameOf,
    textOf: (cells, wanted) => {
      const name = nameOf(wanted);
      return name === undefined ? undefined : cells.get(name)?.trim() || undefined;
    },
  };
}

/** The one of `names` that means `wanted`, or is exactly `exact`. */
export function columnNamed(
  names: readonly string[],
  wanted: string,
  exact?: string | undefined,
): string | undefined {
  if (exact !== undefined) return names.find((name) => name === exact);
  return [wanted, ...(aliases[wanted] ?? [])]
    .map((alias) => names.find((name) => name.toLowerCase().replace(/[ _-]/g, '') === alias))
    .find((name) => name !== undefined);
}

function shownName(name: string): string {
  return name === '' ? '(without a name)' : name.slice(0, 60);
}
