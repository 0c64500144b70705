// Measures `dist`, as users get it, beside a baseline of the same run; asserts nothing. `npm run bench`
// builds first. Every measurement is a program of its own, so that none warms up another.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { printTable } from './measure.mjs';

const names = [
  'cold-import',
  'bundle-size',
  'lm-layer',
  'throughput',
  'judge',
  'image-request',
  'image-overhead',
  'pool',
  'evaluation',
  'tracing',
  'fidelity',
  'types',
  'report-page',
];

const all = [];
for (const name of names) {
  console.log(`${name} ...`);
  const child = fork(fileURLToPath(new URL(`${name}.mjs`, import.meta.url)));
  child.on('message', (rows) => all.push(...rows));
  const [code] = await once(child, 'close');
  if (code !== 0) process.exitCode = 1;
}
printTable(all);
