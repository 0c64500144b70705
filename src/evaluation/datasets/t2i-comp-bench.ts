import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatasetError } from '../../errors.ts';
import { checkChoice } from '../../internal/check-values.ts';
import type { Dataset } from '../dataset.ts';
import { type DatasetSource, isStream, readSource, urlOf } from './dataset-source.ts';
import { checkLoadOptions, type LoadOptions, loadedDataset, rowId } from './load-options.ts';
import { textLines } from './text-lines.ts';

export interface LoadT2ICompBenchOptions extends LoadOptions {
  /** Which files of a folder are read: 300 prompts a category, or 700. @default 'val' */
  readonly split?: 'val' | 'train' | undefined;
}

const categories = [
  'color',
  'shape',
  'texture',
  'spatial',
  '3d_spatial',
  'non_spatial',
  'numeracy',
  'complex',
] as const;

/**
 * T2I-CompBench and its successor T2I-CompBench++: English prompts in 8 categories (Huang et al., arXiv
 * 2307.06350), as `examples/dataset/<category>_val.txt` of
 * https://github.com/Karine-Huang/T2I-CompBench (MIT). Its `train` files repeat some prompts: load those
 * with `duplicates: 'drop'`.
 *
 * @param source - the folder of these files, one or several of them, named as there, or streams by
 *   their category.
 * @throws DatasetError for files that cannot be read or are others.
 */
export async function loadT2ICompBench(
  source: DatasetSource | readonly DatasetSource[] | Readonly<Record<string, DatasetSource>>,
  options: LoadT2ICompBenchOptions = {},
): Promise<Dataset> {
  checkLoadOptions('loadT2ICompBench', options, ['split']);
  checkChoice('split', options.split, ['val', 'train']);
  const files = await filesOf(source, options.split ?? 'val');
  const groups = await Promise.all(files.map((file) => promptsOf(file, options)));
  return loadedDataset('T2I-CompBench', groups.flat(), options);
}

interface CategoryFile {
  readonly source: DatasetSource;
  readonly category?: string | undefined;
}

async function filesOf(
  source: DatasetSource | readonly DatasetSource[] | Readonly<Record<string, DatasetSource>>,
  split: string,
): Promise<readonly CategoryFile[]> {
  if (Array.isArray(source)) return source.map((each: DatasetSource) => ({ source: each }));
  if (typeof source === 'string' || source instanceof URL) {
    const folder = await folderOf(source);
    return folder === undefined ? [{ source }] : filesIn(folder, split);
  }
  if (isStream(source)) return [{ source }];
  return Object.entries(source).map(([category, each]) => ({ source: each, category }));
}

async function folderOf(source: string | URL): Promise<string | undefined> {
  const url = urlOf(source);
  if (url !== undefined && url.protocol !== 'file:') return undefined;
  const path = url === undefined ? String(source) : fileURLToPath(url);
  // A path that leads nowhere is reported where it is read.
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ? path : undefined;
}

async function filesIn(folder: string, split: string): Promise<readonly CategoryFile[]> {
  const names = await readdir(folder);
  const files = categories
    .map((category) => ({ category, name: `${category}_${split}.txt` }))
    .filter(({ name }) => names.includes(name))
    .map(({ category, name }) => ({ category, source: join(folder, name) }));
  if (files.length > 0) return files;
  throw new DatasetError(`${folder} has no files like color_${split}.txt of T2I-CompBench.`, {
    code: 'empty',
  });
}

async function promptsOf(file: CategoryFile, options: LoadOptions) {
  const { text, fileName, shown } = await readSource(file.source, options);
  const category = file.category ?? categoryIn(fileName, shown);
  return textLines(text).map((each, index) => ({
    id: rowId(category, index + 1),
    prompt: each.text,
    category,
  }));
}

function categoryIn(fileName: string, shown: string): string {
  const found = categories.find((category) =>
    new RegExp(`^${category}(_|\\.)`, 'i').test(fileName),
  );
  if (found !== undefined) return found;
  throw new DatasetError(
    `${shown} does not say its category. Name the file as T2I-CompBench does (color_val.txt), or give ` +
      '`{ color: source }`.',
    { code: 'format' },
  );
}
