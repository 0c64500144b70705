import { expect, test } from 'vitest';
import { type Score, scoreValue } from '../src/metric.ts';

const scores: [Score, number | null][] = [
  [0, 0],
  [0.5, 0.5],
  [true, 1],
  [false, 0],
  [null, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  [{ score: 0.25, feedback: 'too dark' }, 0.25],
  [{ score: null, feedback: 'no image' }, null],
  [{ score: Number.NaN }, null],
];
test.each(scores)('the number in %o is %o', (score, value) => {
  expect(scoreValue(score)).toBe(value);
});
