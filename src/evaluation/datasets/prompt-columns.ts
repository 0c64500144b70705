import { DatasetError } from '../../errors.ts';
import { checkOptions } from '../../internal/check-options.ts';
import type { JSONValue } from '../../schema.ts';
import { columnNamed, columnsOf } from './columns.ts';
import type { PromptInput } from './define-dataset.ts';
import type { Row } from './delimited-rows.ts';
import type { JSONRecord } from './json-records.ts';

const parts = ['id', 'prompt', 'category', 'challenge', 'expected'] as const;
type Part = (typeof parts)[number];

/** Exact names of the columns that hold the parts of a prompt. */
export type PromptColumns = Readonly<Partial<Record<Part, string | undefined>>>;

/** @throws DatasetError where there is no column of prompts, or a row has none. */
export function promptsFromRows(
  rows: readonly Row[],
  shown: string,
  named: PromptColumns,
): readonly PromptInput[] {
  const columns = columnsOf(rows, shown, ['prompt'], checked(named));
  const own = new Set(parts.map((part) => columns.nameOf(part)));
  return rows.map(({ line, cells }) => {
    const prompt = columns.textOf(cells, 'prompt');
    if (prompt === undefined) {
      throw new DatasetError(`${shown} has no prompt in line ${line}.`, { code: 'prompt', line });
    }
    const rest = [...cells].filter(([name, text]) => !own.has(name) && name !== '' && text !== '');
    return {
      id: columns.textOf(cells, 'id'),
      prompt,
      category: columns.textOf(cells, 'category'),
      challenge: columns.textOf(cells, 'challenge'),
      expected: columns.textOf(cells, 'expected'),
      ...(rest.length === 0 ? {} : { metadata: Object.fromEntries(rest) }),
    };
  });
}

/** @throws DatasetError for a value that is neither a text nor an object with a prompt. */
export function promptsFromRecords(
  records: readonly JSONRecord[],
  named: PromptColumns,
): readonly PromptInput[] {
  const exact = checked(named);
  return records.map((record) => {
    if (typeof record.value === 'string') return record.value;
    return promptOf(record, new Map(fieldsOf(record.value)), exact);
  });
}

function promptOf(
  { where, line }: JSONRecord,
  fields: ReadonlyMap<string, JSONValue | undefined>,
  named: PromptColumns,
): PromptInput {
  const keys = [...fields.keys()];
  const keyOf = (part: Part) => columnNamed(keys, part, named[part]);
  const fieldOf = (part: Part) => {
    const key = keyOf(part);
    return key === undefined ? undefined : fields.get(key);
  };
  const prompt = fieldOf('prompt');
  if (typeof prompt !== 'string') {
    const has = keys.length === 0 ? '' : ` It has: ${keys.join(', ').slice(0, 200)}.`;
    throw new DatasetError(`${where} has no text \`${named.prompt ?? 'prompt'}\`.${has}`, {
      code: 'prompt',
      line,
    });
  }
  const own = new Set(parts.map(keyOf));
  const rest = [...fields].filter(([key]) => !own.has(key));
  return {
    id: wordOf(fieldOf('id')),
    prompt,
    category: wordOf(fieldOf('category')),
    challenge: wordOf(fieldOf('challenge')),
    expected: fieldOf('expected'),
    ...(rest.length === 0 ? {} : { metadata: Object.fromEntries(rest) }),
  };
}

function fieldsOf(value: JSONValue): readonly (readonly [string, JSONValue | undefined])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value);
}

/** A word that may be written as a number. Undefined for null and the rest. */
function wordOf(value: JSONValue | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function checked(named: PromptColumns): PromptColumns {
  checkOptions('columns', named, parts);
  return named;
}
