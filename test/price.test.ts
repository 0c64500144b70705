import { expect, test } from 'vitest';
import { addUsage, noUsage, usageOf } from '../src/prediction.ts';
import { costOf, defaultPrices, defaultPricesDate } from '../src/price.ts';

const million = { requests: 1, inputTokens: 1e6, outputTokens: 1e6 };

test('a cost is what input and output tokens cost, model by model', () => {
  const usage = addUsage(
    usageOf('gpt-4o', { requests: 1, inputTokens: 2000, outputTokens: 500 }),
    usageOf('gpt-4o-mini', million),
  );
  expect(costOf(usage)).toBeCloseTo(0.005 + 0.005 + 0.75, 12);
  expect(costOf(noUsage)).toBe(0);
});

test.each([
  ['gpt-4o-2024-08-06', 12.5],
  ['gpt-4o-mini-2024-07-18', 0.75],
  ['claude-sonnet-4-20250514', 18],
  ['claude-opus-4-5-latest', 30],
])('%s has the price of the model that it is a version of', (model, cost) => {
  expect(costOf(usageOf(model, million))).toBeCloseTo(cost, 12);
});

test.each(['gpt-4o-audio-preview', 'gpt-5.9', 'claude-opus-4-9', 'tiny', 'constructor', ''])(
  '%s has no price, and a cost that is not known',
  (model) => {
    expect(costOf(usageOf(model, million))).toBeNull();
    expect(costOf(addUsage(usageOf('gpt-4o', million), usageOf(model, million)))).toBeNull();
  },
);

test('prices of the caller go first, and null takes one away', () => {
  const prices = { 'gpt-4o': { input: 1, output: 1 }, tiny: { input: 0, output: 0 }, o3: null };
  expect(costOf(usageOf('gpt-4o-2024-08-06', million), prices)).toBe(2);
  expect(costOf(usageOf('tiny', million), prices)).toBe(0);
  expect(costOf(usageOf('o3', million), prices)).toBeNull();
  expect(costOf(usageOf('gpt-4o-mini', million), prices)).toBeCloseTo(0.75, 12);
});

test('the default prices are dated and more for output than for input', () => {
  expect(defaultPricesDate).toMatch(/^\d{4}-\d{2}$/);
  for (const price of Object.values(defaultPrices)) {
    expect(price?.output).toBeGreaterThan(price?.input ?? 0);
  }
});
