#!/usr/bin/env node
import process from 'node:process';
import { runCommand } from './run-command.ts';

/** npm and tsx may hand the same Ctrl-C on once more. */
const sameKeypressMs = 400;

const controller = new AbortController();
let interruptedAt: number | undefined;

function interrupt(): void {
  const now = performance.now();
  if (interruptedAt === undefined) {
    interruptedAt = now;
    controller.abort(new Error('interrupted'));
  } else if (now - interruptedAt > sameKeypressMs) process.exit(130);
}

process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`| head`) must not cost the files.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const exitCode = await runCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: controller.signal,
  home: new URL('../', import.meta.url),
});

// What is left running after an interruption must not keep the process; what is printed must go out.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
