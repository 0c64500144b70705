import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** The packages that a program loads with an entry, as `import` statements that are left. */
async function packagesOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
}

it('the core, the console tracer and the Weave tracer load neither weave nor OpenTelemetry', async () => {
  for (const entry of [
    'index.ts',
    'tracers/console.ts',
    'tracers/weave.ts',
    'evaluation/index.ts',
  ]) {
    const packages = await packagesOf(entry);
    expect(
      packages.filter((name) => /^weave|^@opentelemetry/.test(name)),
      entry,
    ).toEqual([]);
  }
  expect(await packagesOf('tracers/open-telemetry.ts')).toEqual(['@opentelemetry/api']);
});

it('OpenTelemetry is an optional peer, and weave no dependency at all', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(manifest.peerDependenciesMeta['@opentelemetry/api']).toEqual({ optional: true });
  expect(JSON.stringify(manifest.dependencies)).not.toMatch(/weave|opentelemetry/);
});
