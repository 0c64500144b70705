import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import type { SizePolicy } from '../../src/image-backend.ts';
import { isRequestField } from '../../src/internal/image-request-parts.ts';
import {
  apiKey,
  folder,
  load,
  make,
  names,
  services,
  wrappers,
} from '../support/backend-modules.ts';

describe('the folder of backends', () => {
  test('is not empty, and has the wrappers', () => {
    expect(names).toEqual(expect.arrayContaining(wrappers));
    expect(services).toContain('automatic1111');
  });

  test.each(names)('holds a test of %s', (name) => {
    expect(existsSync(fileURLToPath(new URL(`./${name}.test.ts`, import.meta.url)))).toBe(true);
  });

  test.each(wrappers)('does not offer %s to the command', async (name) => {
    const exported: object = await import(new URL(`${name}.ts`, folder).href);
    expect(Object.keys(exported).filter((key) => key.endsWith('Options'))).toEqual([]);
  });
});

describe.each(services)('the backend %s', (name) => {
  test('describes each of its options, and takes no others', async () => {
    const { schema, create } = await load(name);
    const silent = Object.entries(schema.shape)
      .filter(([, option]) => (z.globalRegistry.get(option)?.description ?? '').length < 5)
      .map(([key]) => key);
    expect(silent).toEqual([]);
    expect(schema.safeParse({ noSuchOption: 1 }).success).toBe(false);
    expect(() => create({ noSuchOption: 1 })).toThrow(/noSuchOption/);
  });

  test('says what it can do', async () => {
    const { capabilities } = await make(name);
    const { supports, dialect, maxImages = 1, maxSeed = 0, ranges = {} } = capabilities;
    expect(supports.length).toBeGreaterThan(0);
    expect(supports.filter((field) => !isRequestField(field))).toEqual([]);
    expect(new Set(supports).size).toBe(supports.length);
    expect(dialect.name).not.toBe('');
    expect(maxImages).toBeGreaterThanOrEqual(1);
    expect(Number.isSafeInteger(maxSeed)).toBe(true);
    for (const [field, range] of Object.entries(ranges)) {
      expect(supports).toContain(field);
      expect(range[0]).toBeLessThanOrEqual(range[1]);
    }
    if (maxImages > 1) expect(supports).toContain('count');
    checkSizes(capabilities.sizes ?? {});
  });

  test('keeps its key out of its settings, which are plain JSON', async () => {
    const { settings } = await make(name);
    const json = JSON.stringify(settings);
    expect(json).not.toContain(apiKey);
    expect(JSON.parse(json)).toEqual(settings);
    expect(typeof settings['backend']).toBe('string');
  });
});

function checkSizes({ multipleOf = 1, min = 1, max = Infinity, ...lists }: SizePolicy): void {
  const { maxPixels = Infinity, oneOf, aspectRatios } = lists;
  const least = Math.ceil(min / multipleOf) * multipleOf;
  expect(least).toBeLessThanOrEqual(max);
  expect(least * least).toBeLessThanOrEqual(maxPixels);
  for (const size of oneOf ?? ['1x1']) expect(size).toMatch(/^\d+x\d+$/);
  for (const ratio of aspectRatios ?? ['1:1']) expect(ratio).toMatch(/^\d+(\.\d+)?:\d+(\.\d+)?$/);
}
