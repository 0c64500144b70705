import { posix } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const library = [
  'src/index.ts',
  'src/backends/*.ts',
  'src/embedded/index.ts',
  'src/fidelity/index.ts',
  'src/evaluation/index.ts',
  'src/testing/{index,cassettes,msw}.ts',
  'src/tracers/*.ts',
  'src/stores/directory.ts',
];

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  clean: false,
};

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];
type TsupPlugin = NonNullable<Options['plugins']>[number];

/** What stands for the fidelity entry until it is known how deep the importing entry lies. */
const fidelityEntry = 'fidelity-entry-of-this-package';

/**
 * CommonJS entries hold copies of what they import, a language model of 4 MB if it was up to
 * esbuild. So `import('../fidelity/...')` becomes a `require` of the fidelity entry, made when it runs.
 */
const requireFidelity: EsbuildPlugin = {
  name: 'require-fidelity',
  setup(build) {
    build.onResolve({ filter: /\/fidelity\/[\w-]+\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: fidelityEntry, external: true } : undefined,
    );
  },
};
const locateFidelity: TsupPlugin = {
  name: 'locate-fidelity',
  renderChunk(code, { path }) {
    const folder = posix.dirname(path.replaceAll('\\', '/').replace(/^.*?dist\//, ''));
    const relative = posix.relative(folder, 'fidelity/index.cjs');
    return {
      code: code.replaceAll(fidelityEntry, relative.startsWith('.') ? relative : `./${relative}`),
    };
  },
};

export default defineConfig([
  {
    ...shared,
    entry: [...library, 'src/cli/main.ts'],
    format: 'esm',
    splitting: true,
    dts: true,
    treeshake: true,
  },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    splitting: false,
    dts: true,
    // CommonJS cannot import these ESM-only packages, so they are bundled.
    noExternal: ['p-retry', 'is-network-error', 'fast-png', 'fflate', 'iobuffer'],
    esbuildPlugins: [requireFidelity],
    plugins: [locateFidelity],
    // A surviving `import('openai')` fails under Jest.
    esbuildOptions(options) {
      options.supported = { 'dynamic-import': false };
    },
  },
]);
