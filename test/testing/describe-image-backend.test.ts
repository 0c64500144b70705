import { describe, expect, test } from 'vitest';

import { defineImageBackend, type ImageBackend } from '../../src/image-backend.ts';
import { plainDialect } from '../../src/prompt-dialect.ts';
import {
  type DescribeImageBackendOptions,
  describeImageBackend,
} from '../../src/testing/describe-image-backend.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { png } from '../support/png.ts';

describe('the mock', () => {
  const failing = () => mockImageBackend({ replies: [new Error('broken')] });
  describeImageBackend(() => mockImageBackend({ delayMs: 5 }), { test, expect, failing });
});

describe('a backend that supports nothing', () => {
  describeImageBackend(() => mockImageBackend({ supports: [] }), { test });
});

/** Runs the suite by a runner of ours, which gives one line for each test that fails. */
async function failuresOf(
  make: () => ImageBackend,
  options: Omit<DescribeImageBackendOptions, 'test'> = {},
): Promise<{ readonly failed: readonly string[]; readonly skipped: readonly string[] }> {
  const tests: (readonly [string, () => Promise<void>])[] = [];
  const skipped: string[] = [];
  const collect = Object.assign(
    (name: string, run: () => Promise<void>) => void tests.push([name, run]),
    { skip: (name: string) => void skipped.push(name) },
  );
  describeImageBackend(make, { ...options, test: collect });
  const failed: string[] = [];
  for (const [name, run] of tests)
    await run().catch((error) => failed.push(`${name}: ${error.message}`));
  return { failed, skipped };
}

const good = mockImageBackend({ delayMs: 1 });

function spoiled(change: Partial<ImageBackend>): () => ImageBackend {
  return () => ({ ...good, ...change });
}

describe('it finds a backend that', () => {
  test('keeps its promises', async () => {
    expect(await failuresOf(() => good)).toEqual({ failed: [], skipped: [] });
  });

  const rows: readonly (readonly [string, () => ImageBackend, string])[] = [
    [
      'does not list what it ignores',
      () => {
        const limited = mockImageBackend({ supports: ['seed'] });
        return {
          ...limited,
          generate: async (request, options) => ({
            ...(await limited.generate(request, options)),
            ignored: [],
          }),
        };
      },
      'lists the fields that it ignored',
    ],
    [
      'draws all images with one seed',
      spoiled({
        generate: async (request, options) => {
          const result = await good.generate(request, options);
          return { ...result, images: [result.image, result.image] };
        },
      }),
      'each image must have a seed of its own',
    ],
    [
      'ignores the signal',
      spoiled({
        generate: (request, { signal: _, ...options } = {}) => good.generate(request, options),
      }),
      'rejects a call that is aborted while it runs',
    ],
    [
      'is silent',
      spoiled({ generate: (request, { signal } = {}) => good.generate(request, { signal }) }),
      'expected the last event to be "done"',
    ],
    ['shows its key', spoiled({ settings: { key: 'swamp-secret' } }), '`secrets[0]` shows up'],
    [
      'fails on a hostile prompt',
      () =>
        defineImageBackend({
          name: 'mock',
          capabilities: { supports: ['seed'], dialect: plainDialect },
          async generate({ prompt }) {
            if (String(prompt).includes('(')) throw new Error('ValueError');
            return { images: [png(8, 8)] };
          },
        }),
      'takes any text for a prompt: [mock] ValueError',
    ],
  ];
  test.each(rows)('%s', async (_, make, failure) => {
    const { failed } = await failuresOf(make, { secrets: ['swamp-secret'] });
    expect(failed.join('\n')).toContain(failure);
  });

  test('throws errors of its own', async () => {
    const failing = spoiled({ generate: () => Promise.reject(new Error('oops')) });
    const { failed } = await failuresOf(() => good, { failing });
    expect(failed).toEqual([
      expect.stringContaining('expected an ImageBackendError, got Error: oops'),
    ]);
  });
});

describe('deviations', () => {
  test('are skipped with their reason', async () => {
    const deviations = { 'takes weighted prompts': 'the service knows plain text alone' };
    const { skipped } = await failuresOf(() => good, { deviations });
    expect(skipped).toEqual([
      'takes weighted prompts (deviates: the service knows plain text alone)',
    ]);
  });

  test('must be the name of a test', () => {
    const deviations = { 'takes weihgted prompts': 'typo' };
    // @ts-expect-error the compiler knows the names too
    expect(() => describeImageBackend(() => good, { test() {}, deviations })).toThrow(
      'no test "takes weihgted prompts"',
    );
  });
});
