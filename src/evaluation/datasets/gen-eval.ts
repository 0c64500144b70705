import { DatasetError } from '../../errors.ts';
import { isRecord } from '../../internal/is-record.ts';
import type { Dataset } from '../dataset.ts';
import { type DatasetSource, readSource } from './dataset-source.ts';
import type { PromptInput } from './define-dataset.ts';
import { type JSONRecord, jsonLines } from './json-records.ts';
import { checkLoadOptions, type LoadOptions, loadedDataset, rowId } from './load-options.ts';

/**
 * GenEval: 553 English prompts in 6 categories that name objects, their counts, colours and places
 * (Ghosh et al., arXiv 2310.11513), as `prompts/evaluation_metadata.jsonl` of
 * https://github.com/djghosh13/geneval (MIT).
 *
 * The category is its `tag`; `expected` holds its `include` and, where there is one, its `exclude`.
 *
 * @throws DatasetError for a file that cannot be read or is another.
 */
export async function loadGenEval(
  source: DatasetSource,
  options: LoadOptions = {},
): Promise<Dataset> {
  checkLoadOptions('loadGenEval', options);
  const { text, shown } = await readSource(source, options);
  return loadedDataset('GenEval', jsonLines(text, shown).map(promptOf), options);
}

function promptOf({ where, line, value }: JSONRecord, index: number): PromptInput {
  const { prompt, tag, include, exclude } = isRecord(value) ? value : {};
  if (typeof prompt !== 'string' || typeof tag !== 'string' || !Array.isArray(include)) {
    throw new DatasetError(
      `${where} is none of GenEval: it needs prompt, tag and include. Other JSON lines are for loadPromptFile.`,
      { code: 'format', line },
    );
  }
  return {
    id: rowId('geneval', index + 1),
    prompt,
    category: tag,
    expected: { include, ...(Array.isArray(exclude) ? { exclude } : {}) },
  };
}
