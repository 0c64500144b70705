import type { Dataset } from '../dataset.ts';
import { columnsOf } from './columns.ts';
import { type DatasetSource, readSource } from './dataset-source.ts';
import { delimitedRows } from './delimited-rows.ts';
import { checkLoadOptions, type LoadOptions, loadedDataset, rowId } from './load-options.ts';

/**
 * PartiPrompts (P2): 1,632 English prompts in 12 categories with 11 challenges, as `PartiPrompts.tsv` of
 * https://github.com/google-research/parti (Apache-2.0). The raw file is at
 * `https://raw.githubusercontent.com/google-research/parti/main/PartiPrompts.tsv`.
 *
 * Quotation marks in that file are part of the prompts. A note goes to `metadata.note`.
 *
 * @throws DatasetError for a file that cannot be read or is another.
 */
export async function loadPartiPrompts(
  source: DatasetSource,
  options: LoadOptions = {},
): Promise<Dataset> {
  checkLoadOptions('loadPartiPrompts', options);
  const { text, shown } = await readSource(source, options);
  const rows = delimitedRows(text, { shown, delimiter: '\t', quotes: false });
  const columns = columnsOf(rows, shown, ['prompt', 'category', 'challenge']);
  const prompts = rows.map(({ cells }, index) => {
    const note = columns.textOf(cells, 'note');
    return {
      id: rowId('parti', index + 1),
      prompt: columns.textOf(cells, 'prompt') ?? '',
      category: columns.textOf(cells, 'category'),
      challenge: columns.textOf(cells, 'challenge'),
      ...(note === undefined ? {} : { metadata: { note } }),
    };
  });
  return loadedDataset('PartiPrompts', prompts, options);
}
