import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import type { CommandContext } from './command-context.ts';

/** The directory that a command names. */
export function runWord(context: CommandContext, command: string): string {
  const [runDir, ...more] = context.words;
  if (runDir !== undefined && more.length === 0) return runFolder(context, runDir);
  throw new ConfigurationError(
    `Name the directory of one run: prompt-upsampler ${command} runs/starter-set`,
  );
}

/** The directory of a run, as a path. @throws ConfigurationError where there is none */
export function runFolder({ io }: CommandContext, word: string): string {
  const path = resolve(io.cwd, word);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw new ConfigurationError(
    `There is no directory ${path}. Name that of a run, which evaluate makes.`,
  );
}
