import { defineConfig, type Options } from 'tsup';

const library = [
  'src/index.ts',
  'src/backends/*.ts',
  'src/embedded/index.ts',
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
    // A surviving `import('openai')` fails under Jest.
    esbuildOptions(options) {
      options.supported = { 'dynamic-import': false };
      // Every entry holds a copy of what it needs; names are kept for stack traces.
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
  },
]);
