import type { Dataset } from '../dataset.ts';
import { columnsOf } from './columns.ts';
import { type DatasetSource, readSource } from './dataset-source.ts';
import { delimitedRows } from './delimited-rows.ts';
import { checkLoadOptions, type LoadOptions, loadedDataset, rowId } from './load-options.ts';

/**
 * DrawBench: 200 English prompts in 11 categories (Saharia et al., "Photorealistic text-to-image
 * diffusion models", arXiv 2205.11487), as a CSV of its published table: columns `Prompts` or `Prompt`,
 * and `Category`. No licence is stated anywhere, so that it is not part of this library.
 *
 * @throws DatasetError for a file that cannot be read or is another.
 */
export async function loadDrawBench(
  source: DatasetSource,
  options: LoadOptions = {},
): Promise<Dataset> {
  checkLoadOptions('loadDrawBench', options);
  const { text, shown } = await readSource(source, options);
  const rows = delimitedRows(text, { shown, delimiter: ',', quotes: true });
  const columns = columnsOf(rows, shown, ['prompt', 'category']);
  const prompts = rows.map(({ cells }, index) => ({
    id: rowId('drawbench', index + 1),
    prompt: columns.textOf(cells, 'prompt') ?? '',
    category: columns.textOf(cells, 'category'),
  }));
  return loadedDataset('DrawBench', prompts, options);
}
