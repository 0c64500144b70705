import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^prompt-upsampler$/, replacement: here('./src/index.ts') },
      {
        find: /^prompt-upsampler\/(backends|tracers|stores|testing)\/(.*)$/,
        replacement: here('./src/$1/$2.ts'),
      },
      { find: /^prompt-upsampler\/(.*)$/, replacement: here('./src/$1/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['./test/support/network.ts'],
    reporters: ['default', './test/support/count-reporter.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    unstubEnvs: true,
    // No test asserts a time: a busy machine must not fail one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
