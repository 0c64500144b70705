import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { readRunFile } from '../evaluation/run/files.ts';
import type { CommandContext } from './command-context.ts';

/** The directory that a command names. */
export async function runWord(context: CommandContext, command: string): Promise<string> {
  const [runDir, ...more] = context.words;
  if (runDir !== undefined && more.length === 0) return runFolder(context, runDir);
  throw new ConfigurationError(
    `Name the directory of one run: prompt-upsampler ${command} runs/starter-set`,
  );
}

/**
 * The directory of a run, as a path.
 *
 * @throws ConfigurationError where there is none; EvaluationError, StoreError for one that cannot be read
 */
export async function runFolder({ io }: CommandContext, word: string): Promise<string> {
  const path = resolve(io.cwd, word);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ConfigurationError(
      `There is no directory ${path}. Name that of a run, which evaluate makes.`,
    );
  }
  if ((await readRunFile(path)) !== undefined) return path;
  throw new ConfigurationError(
    `There is no run in ${path}: it has no run.json. Name the directory of a run, which evaluate makes.`,
  );
}
