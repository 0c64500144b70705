import { expect, test } from 'vitest';
import { estimateImageTokens } from '../src/image-tokens.ts';

const square = { width: 1024, height: 1024 };

test.each([
  ['gpt-4o', 'high', 765],
  ['gpt-4o-2024-08-06', 'auto', 765],
  ['gpt-4o', 'low', 85],
  ['gpt-4o-mini', 'high', 25_501],
  ['gpt-5', 'high', 630],
  ['gpt-4.1-mini', 'high', 1659],
  ['gpt-4.1-nano', 'high', 2520],
] as const)(
  '%s counts an image of 1024x1024 at %s detail as %i tokens',
  (model, detail, tokens) => {
    expect(estimateImageTokens(model, square, { detail })).toBe(tokens);
  },
);

test('a model without a rule has no estimate, and a rule of one’s own goes first', () => {
  expect(estimateImageTokens('llama', square)).toBeNull();
  const rules = { llama: { kind: 'patches', most: 100, factor: 1 }, 'gpt-4o': null } as const;
  expect(estimateImageTokens('llama', square, { rules })).toBe(100);
  expect(estimateImageTokens('gpt-4o', square, { rules })).toBeNull();
});

test('a long image is fitted before it is counted', () => {
  // 4096x1024 is fitted into 2048x512: 4 tiles by 1.
  expect(estimateImageTokens('gpt-4o', { width: 4096, height: 1024 })).toBe(85 + 4 * 170);
  expect(estimateImageTokens('claude-sonnet-4-5', { width: 3136, height: 1568 })).toBe(
    Math.ceil((1568 * 784) / 750),
  );
});
