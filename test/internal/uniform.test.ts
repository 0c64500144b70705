import { encode } from 'fast-png';
import { expect, test } from 'vitest';

import { isUniformPNG } from '../../src/internal/uniform.ts';
import { png } from '../support/png.ts';

test('knows a PNG of one colour', async () => {
  expect(await isUniformPNG(png(64, 64, 'black'), 64, 64)).toBe(true);
  const data = new Uint8Array(16 * 16 * 4).map((_, at) => [200, 10, 30, 255][at % 4] ?? 0);
  const red = encode({ width: 16, height: 16, data, channels: 4, depth: 8 });
  expect(await isUniformPNG(red, 16, 16)).toBe(true);
});

test('knows a PNG of several, be it by a single pixel', async () => {
  expect(await isUniformPNG(png(64, 64, 1), 64, 64)).toBe(false);
  const data = new Uint8Array(64 * 64 * 3);
  data[5000] = 1;
  const speck = encode({ width: 64, height: 64, data, channels: 3, depth: 8 });
  expect(await isUniformPNG(speck, 64, 64)).toBe(false);
});

test('does not look at what it cannot decode or what is too large', async () => {
  expect(await isUniformPNG(new Uint8Array([0xff, 0xd8, 0xff]), 8, 8)).toBeUndefined();
  expect(await isUniformPNG(png(64, 64, 1).slice(0, 60), 64, 64)).toBeUndefined();
  expect(await isUniformPNG(png(8, 8, 'black'), 10_000, 10_000)).toBeUndefined();
});
