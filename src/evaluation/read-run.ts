import { resolve } from 'node:path';
import { EvaluationError } from '../errors.ts';
import { checkText } from '../internal/check-values.ts';
import { cellsOf } from './cells/from-records.ts';
import { artifactKey } from './run/artifact.ts';
import { artifactFile } from './run/artifacts.ts';
import { readPrompts, readRunFile, runPaths } from './run/files.ts';
import { readRecords } from './run/records.ts';
import type { Run } from './run.ts';
import { summarize } from './summary/summarize.ts';

/**
 * Reads a run directory, be it finished, interrupted or still being written to. What cannot be read of
 * `cells.jsonl` is left out, with a warning. The pictures are not looked at.
 *
 * @throws EvaluationError `unreadable`, StoreError
 */
export async function readRun(runDir: string): Promise<Run> {
  checkText('runDir', runDir);
  const path = resolve(runDir);
  const file = await readRunFile(path);
  if (file === undefined) {
    throw new EvaluationError(`There is no run in ${path}: it has no run.json.`, {
      code: 'unreadable',
      runDir: path,
    });
  }
  const { configuration, standIns } = file;
  const prompts = await readPrompts(path, configuration.dataset.prompts);
  const { byKey, damaged } = await readRecords(runPaths(path).cells);
  const cells = cellsOf(configuration, prompts, byKey);
  return {
    runDir: path,
    file,
    prompts,
    cells,
    summary: summarize(configuration, prompts, cells, standIns),
    warnings: damaged.map((line) => `Line ${line} of cells.jsonl cannot be read.`),
    artifactPath: (artifact) => `artifacts/${artifactFile(artifactKey(artifact))}`,
  };
}
