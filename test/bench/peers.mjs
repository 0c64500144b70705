import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Installs the packages to compare with, which `npm ci` of the library never does. */
export function installPeers() {
  const time = (file) => statSync(`${here}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (time('node_modules/.package-lock.json') >= time('package-lock.json')) return;
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...flags], { cwd: here, stdio: 'inherit' });
}
