import { expect, test } from 'vitest';
import { quantile } from '../../src/internal/quantile.ts';

test('quantiles are those of NumPy and R', () => {
  // numpy.quantile([1, 2, 4, 8, 16], [0, .025, .25, .5, .9, 1]), NumPy 2
  const values = [1, 2, 4, 8, 16];
  const expected = [1, 1.1, 2, 4, 12.8, 16];
  for (const [index, p] of [0, 0.025, 0.25, 0.5, 0.9, 1].entries()) {
    expect(quantile(values, p)).toBeCloseTo(expected[index] ?? 0, 12);
  }
  expect(quantile([3], 0.3)).toBe(3);
  expect(quantile(Float64Array.of(1, 2), 0.5)).toBe(1.5);
  expect(quantile([], 0.5)).toBeNaN();
});
