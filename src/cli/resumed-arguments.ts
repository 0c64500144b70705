import { resolve } from 'node:path';
import { readRunFile } from '../evaluation/run/files.ts';
import { isRecord } from '../internal/is-record.ts';
import type { Redact } from '../internal/redact.ts';
import type { JSONObject } from '../schema.ts';

/** What `run.json` keeps of the command that made the run. */
export function originOf(
  command: 'evaluate' | 'rejudge',
  values: ReadonlyMap<string, string>,
  redact: Redact,
): JSONObject {
  const flags = [...values].filter(
    ([name, value]) => !passing.includes(name) && redact(value) === value,
  );
  return { command, flags: Object.fromEntries(flags) };
}

/** They say how a command shows itself, not what the run is. */
const passing = ['json', 'out', 'dry-run'];

/** `resume <run>` with the flags of the command that made the run; what is given goes before them. */
export async function resumedArguments(
  argv: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const [command, runDir = ''] = argv;
  if (command !== 'resume' || runDir === '' || runDir.startsWith('-')) return argv;
  // What is wrong with the directory is told by the command itself.
  const file = await readRunFile(resolve(cwd, runDir)).catch(() => undefined);
  const flags = isRecord(file?.origin) ? file.origin['flags'] : undefined;
  if (!isRecord(flags)) return argv;
  const kept = Object.entries(flags).map(([name, value]) =>
    value === '' ? `--${name}` : `--${name}=${value}`,
  );
  return ['resume', runDir, ...kept, ...argv.slice(2)];
}
