import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { EvaluationError } from '../../errors.ts';
import { isRecord } from '../../internal/is-record.ts';
import type { DatasetPrompt } from '../dataset.ts';
import { isAbsent, storeErrorOf } from './failure.ts';
import type { RunFile } from './file.ts';

/** Where the parts of a run directory are. */
export const runPaths = (runDir: string) => ({
  file: join(runDir, 'run.json'),
  prompts: join(runDir, 'prompts.jsonl'),
  cells: join(runDir, 'cells.jsonl'),
  summary: join(runDir, 'summary.json'),
  artifacts: join(runDir, 'artifacts'),
  lock: join(runDir, 'run.lock'),
});

/** The whole file or, after a crash, what was there before. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    throw storeErrorOf('write', path, error);
  }
}

export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** `run.json`; undefined where there is none. @throws EvaluationError `unreadable` */
export async function readRunFile(runDir: string): Promise<RunFile | undefined> {
  const path = runPaths(runDir).file;
  const text = await textOf(path);
  if (text === undefined) return undefined;
  const value = parsed(text);
  if (isRunFile(value)) return value;
  const format = isRecord(value) ? value['format'] : undefined;
  const why =
    typeof format === 'number' && format !== 1
      ? `it has the format ${format}, and this version reads format 1. Update prompt-upsampler`
      : 'it is no run of this library, or was damaged. Name another directory';
  throw new EvaluationError(`${path} cannot be read: ${why}.`, { code: 'unreadable', runDir });
}

/** `prompts.jsonl`. @throws EvaluationError `unreadable` */
export async function readPrompts(
  runDir: string,
  expected: number,
): Promise<readonly DatasetPrompt[]> {
  const path = runPaths(runDir).prompts;
  const lines = ((await textOf(path)) ?? '').split('\n').filter((line) => line !== '');
  const prompts = lines.map(parsed).filter(isPrompt);
  if (prompts.length === expected) return prompts;
  throw new EvaluationError(
    `${path} should hold ${expected} prompts, and ${prompts.length} can be read. Start the run anew, in ` +
      'another directory.',
    { code: 'unreadable', runDir },
  );
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw storeErrorOf('read', path, error);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON has none of the fields that the caller looks for, and is reported there.
    return undefined;
  }
}

function isRunFile(value: unknown): value is RunFile {
  if (!isRecord(value) || value['format'] !== 1 || typeof value['id'] !== 'string') return false;
  const { configuration, sessions, standIns } = value;
  if (!isRecord(configuration) || !Array.isArray(sessions) || !Array.isArray(standIns))
    return false;
  const { dataset, arms, seeds } = configuration;
  return isRecord(dataset) && isRecord(arms) && Array.isArray(seeds);
}

function isPrompt(value: unknown): value is DatasetPrompt {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['prompt'] === 'string';
}
