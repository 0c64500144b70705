// The report page of 2,000 prompts, 2 arms and 2 seeds (8,000 pictures) in Chromium, opened from disk:
// time to open it and to react to a filter, beside the same of a page with 20 prompts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { report } from './measure.mjs';

const program = fileURLToPath(new URL('report-page-run.ts', import.meta.url));
const tsx = fileURLToPath(new URL('../../node_modules/.bin/tsx', import.meta.url));
const { stdout, stderr, status } = spawnSync(tsx, [program], { encoding: 'utf8' });
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
report(JSON.parse(stdout));
