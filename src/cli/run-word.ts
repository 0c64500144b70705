import { resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import type { CommandContext } from './command-context.ts';

/** The directory that a command names. */
export function runWord({ io, words }: CommandContext, command: string): string {
  const [runDir, ...more] = words;
  if (runDir !== undefined && more.length === 0) return resolve(io.cwd, runDir);
  throw new ConfigurationError(
    `Name the directory of one run: prompt-upsampler ${command} runs/starter-set`,
  );
}
