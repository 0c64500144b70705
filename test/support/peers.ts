import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The package file of the folder where the tests keep such packages. */
export const peersManifest = new URL('../peers/package.json', import.meta.url);

/** Whether `npm ci --prefix test/peers` has been run, as `.ci/run` does. */
export const hasPeers = existsSync(new URL('node_modules/weave/package.json', peersManifest));

/** The real package, from the folder where the tests keep it. */
export function requirePeer(name: string): unknown {
  return createRequire(peersManifest)(name);
}

/** Says that tests are left out, and how to run them. */
export function announceMissingPeers(): void {
  if (hasPeers) return;
  console.warn('Skipped: tests with the real weave package. Run: npm ci --prefix test/peers');
}
