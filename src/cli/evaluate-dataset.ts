import { resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import type { Dataset } from '../evaluation/dataset.ts';
import { loadDrawBench } from '../evaluation/datasets/draw-bench.ts';
import { loadGenEval } from '../evaluation/datasets/gen-eval.ts';
import { loadPartiPrompts } from '../evaluation/datasets/parti-prompts.ts';
import { loadPromptFile } from '../evaluation/datasets/prompt-file.ts';
import { selectPrompts } from '../evaluation/datasets/select-prompts.ts';
import { starterSet } from '../evaluation/datasets/starter-set.ts';
import { loadT2ICompBench } from '../evaluation/datasets/t2i-comp-bench.ts';
import { quoted } from '../internal/quoted.ts';
import type { CommandContext } from './command-context.ts';
import { numberOf } from './evaluate-settings.ts';

type Load = (source: string | URL) => Promise<Dataset>;

/** The benchmarks that have a form of their own, by what `--dataset` calls them. */
const benchmarks = new Map<string, Load>([
  ['parti-prompts', loadPartiPrompts],
  ['drawbench', loadDrawBench],
  ['geneval', loadGenEval],
  ['t2i-compbench', loadT2ICompBench],
]);

/** The prompts of a file or an address, else the starter set; with `--sample` so many of them. */
export async function datasetOf(
  file: string | undefined,
  { io, values }: CommandContext,
): Promise<Dataset> {
  const load = loaderOf(values.get('dataset'), file);
  const dataset = file === undefined ? starterSet : await load(sourceOf(file, io.cwd));
  const sample = numberOf(values, 'sample');
  return sample === undefined ? dataset : selectPrompts(dataset, { sample });
}

/** @throws ConfigurationError for an unknown name, and without a file: nothing is downloaded unasked */
function loaderOf(name: string | undefined, file: string | undefined): Load {
  if (name === undefined) return loadPromptFile;
  const load = benchmarks.get(name);
  if (load === undefined) {
    const known = [...benchmarks.keys()].join(', ');
    throw new ConfigurationError(`--dataset must be one of ${known}, not ${quoted(name, 60)}.`);
  }
  if (file !== undefined) return load;
  throw new ConfigurationError(
    `--dataset ${name} needs the benchmark's file, folder or address too, since none is part of this ` +
      `package: prompt-upsampler evaluate <file> --dataset ${name}`,
  );
}

function sourceOf(file: string, cwd: string): string | URL {
  return /^https?:\/\//i.test(file) ? new URL(file) : resolve(cwd, file);
}
