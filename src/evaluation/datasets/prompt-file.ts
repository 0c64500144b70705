import { ConfigurationError } from '../../errors.ts';
import { checkChoice } from '../../internal/check-values.ts';
import type { Dataset } from '../dataset.ts';
import { type DatasetSource, readSource } from './dataset-source.ts';
import { delimitedRows } from './delimited-rows.ts';
import { jsonLines, jsonList } from './json-records.ts';
import { checkLoadOptions, type LoadOptions, loadedDataset } from './load-options.ts';
import { type PromptColumns, promptsFromRecords, promptsFromRows } from './prompt-columns.ts';
import { textLines } from './text-lines.ts';

/** How a file of prompts is written. */
export type PromptFileFormat = 'text' | 'csv' | 'tsv' | 'json' | 'jsonl';

export interface LoadPromptFileOptions extends LoadOptions {
  /** @default by the end of its name: .txt, .csv, .tsv, .json or .jsonl */
  readonly format?: PromptFileFormat | undefined;
  /** @default its file name */
  readonly name?: string | undefined;
  /** The columns or keys that hold the parts of a prompt, where they have other names. */
  readonly columns?: PromptColumns | undefined;
  /** Whether quotation marks around a cell are not part of it. @default true for CSV, false for TSV */
  readonly quotes?: boolean | undefined;
}

const endings: Readonly<Record<string, PromptFileFormat>> = {
  txt: 'text',
  text: 'text',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/**
 * Prompts of your own: one a line of text; a row each of a CSV or TSV with a header; a list of texts or
 * objects in JSON; one of them a line in JSON Lines. A prompt is in the column or key `prompt`, `prompts`,
 * `base_prompt`, `text` or `caption`; `id`, `category`, `challenge` and `expected` are read too, in any
 * case of letters. The rest goes to `metadata`.
 *
 * @throws DatasetError for a file that cannot be read or is not what its name says.
 */
export async function loadPromptFile(
  source: DatasetSource,
  options: LoadPromptFileOptions = {},
): Promise<Dataset> {
  checkLoadOptions('loadPromptFile', options, ['format', 'name', 'columns', 'quotes']);
  checkChoice('format', options.format, [...new Set(Object.values(endings))]);
  const { text, fileName, shown } = await readSource(source, options);
  const format = options.format ?? formatOf(fileName, shown);
  const { columns = {}, name = fileName || 'prompts' } = options;
  const prompts = () => {
    if (format === 'text') return textLines(text).map((line) => line.text);
    if (format === 'json') return promptsFromRecords(jsonList(text, shown), columns);
    if (format === 'jsonl') return promptsFromRecords(jsonLines(text, shown), columns);
    const delimiter = format === 'csv' ? ',' : '\t';
    const quotes = options.quotes ?? format === 'csv';
    return promptsFromRows(delimitedRows(text, { shown, delimiter, quotes }), shown, columns);
  };
  return loadedDataset(name, prompts(), options);
}

function formatOf(fileName: string, shown: string): PromptFileFormat {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (format !== undefined) return format;
  throw new ConfigurationError(
    `${shown} does not say how it is written. Set \`format\` to text, csv, tsv, json or jsonl.`,
  );
}
