import { resolve } from 'node:path';
import type { Dataset } from '../evaluation/dataset.ts';
import { loadPromptFile } from '../evaluation/datasets/prompt-file.ts';
import { selectPrompts } from '../evaluation/datasets/select-prompts.ts';
import { starterSet } from '../evaluation/datasets/starter-set.ts';
import type { CommandContext } from './command-context.ts';
import { numberOf } from './evaluate-settings.ts';

/** The prompts of a file or an address, else the starter set; with `--sample` so many of them. */
export async function datasetOf(
  file: string | undefined,
  { io, values }: CommandContext,
): Promise<Dataset> {
  const dataset = file === undefined ? starterSet : await loaded(file, io.cwd);
  const sample = numberOf(values, 'sample');
  return sample === undefined ? dataset : selectPrompts(dataset, { sample });
}

function loaded(file: string, cwd: string): Promise<Dataset> {
  return loadPromptFile(/^https?:\/\//i.test(file) ? new URL(file) : resolve(cwd, file));
}
