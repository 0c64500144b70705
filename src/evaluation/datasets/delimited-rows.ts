import { CsvError, parse } from 'csv-parse/sync';
import { DatasetError } from '../../errors.ts';

/** One row of a table, by the names of its columns. */
export interface Row {
  /** Of the file, from 1; the last one of a row over several lines. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface DelimitedOptions {
  /** Of the file, for messages. */
  readonly shown: string;
  readonly delimiter: ',' | '\t';
  /** Whether quotation marks around a cell are not part of it. */
  readonly quotes: boolean;
}

/** The rows below the header. @throws DatasetError `format` for what is no table. */
export function delimitedRows(text: string, options: DelimitedOptions): readonly Row[] {
  const [head, ...rows] = records(text, options);
  const names = (head?.record ?? []).map((name) => name.trim());
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new DatasetError(`${options.shown} has two columns ${twice}.`, { code: 'format' });
  }
  return rows.map(({ line, record }) => {
    if (record.length !== names.length) throw wrongLength(options, line, record.length, names);
    return { line, cells: new Map(names.map((name, index) => [name, record[index] ?? ''])) };
  });
}

interface Record {
  readonly line: number;
  readonly record: readonly string[];
}

function records(text: string, { delimiter, quotes, shown }: DelimitedOptions): readonly Record[] {
  const found: Record[] = [];
  try {
    parse(text, {
      delimiter,
      quote: quotes ? '"' : null,
      relax_column_count: true,
      // A quotation mark inside a cell that does not begin with one is text.
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: readonly string[], { lines }) => {
        found.push({ line: lines, record });
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new DatasetError(`${shown} is no table: ${cause.message}.`, { code: 'format', cause });
  }
  return found;
}

function wrongLength(
  { delimiter, quotes, shown }: DelimitedOptions,
  line: number,
  length: number,
  names: readonly string[],
): DatasetError {
  const mark = delimiter === ',' ? 'comma' : 'tab';
  const advice = quotes
    ? `A cell with a ${mark} in it needs quotation marks around it.`
    : `A cell cannot hold a ${mark} or a line break; where quotation marks protect them, set \`quotes: true\`.`;
  return new DatasetError(
    `${shown} has ${length} cells in line ${line}, and ${names.length} columns (${names.join(', ')}). ${advice}`,
    { code: 'format', line },
  );
}
