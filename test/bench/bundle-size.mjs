// What the package adds to a bundle for the browser, without openai, minified and gzipped.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

import { report, root } from './measure.mjs';

async function kilobytes(contents) {
  const result = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    external: ['openai', 'fast-png'],
    logLevel: 'silent',
  });
  return gzipSync(result.outputFiles[0].contents, { level: 9 }).length / 1000;
}

const names = ['signature', 'Predict', 'createOpenAILM', 'upsample', 'VisionJudge'];
const all = await kilobytes(`export { ${names} } from './dist/index.js';`);
const layer = await kilobytes(`export { ${names.slice(0, 3)} } from './dist/index.js';`);
const zod = await kilobytes("export * as z from 'zod';");
report([
  { what: 'bundle of the ten-line program', value: all, unit: 'kB', baseline: zod, aim: '< 20 kB' },
  { what: 'bundle of a signature, Predict and an LM', value: layer, unit: 'kB', baseline: zod },
]);
