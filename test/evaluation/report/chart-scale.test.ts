import { expect, test } from 'vitest';
import { linearScale } from '../../../src/evaluation/report/chart-scale.ts';

test('a scale of nothing but zeros has both sides, with zero in the middle', () => {
  const { at, ticks } = linearScale([0, 0, 0], 200, 600);
  expect(ticks.map((tick) => Number(tick.toFixed(2)))).toEqual([-0.1, -0.05, 0, 0.05, 0.1]);
  expect(at(0)).toBe(400);
});

test('a scale of other values ends where they do', () => {
  const { at, ticks } = linearScale([0.1, 0.4], 0, 100);
  expect(ticks).toEqual([0, 0.1, 0.2, 0.30000000000000004, 0.4]);
  expect([at(0), at(0.4)]).toEqual([0, 100]);
});
