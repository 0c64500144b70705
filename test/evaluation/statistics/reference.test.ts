import { describe, expect, test } from 'vitest';
import { clusteredMean } from '../../../src/evaluation/statistics/clustered-mean.ts';
import { detectableDifference } from '../../../src/evaluation/statistics/detectable-difference.ts';
import { holmCorrection } from '../../../src/evaluation/statistics/holm-correction.ts';
import { mcnemarExact } from '../../../src/evaluation/statistics/mcnemar-exact.ts';
import { normalCritical } from '../../../src/evaluation/statistics/normal-distribution.ts';
import { pairedDifference } from '../../../src/evaluation/statistics/paired-difference.ts';
import { tCritical, tTail } from '../../../src/evaluation/statistics/t-distribution.ts';
import { wilsonInterval } from '../../../src/evaluation/statistics/wilson-interval.ts';

/*
 * Reference values: SciPy 1.17.1 (stats.t, stats.norm, stats.binomtest, stats.ttest_rel, stats.sem)
 * and statsmodels 0.14 (multipletests), computed once, outside this repository.
 */

/** Within 1e-9 of the reference, relatively, so that small p-values count too. */
function expectClose(actual: number | undefined, reference: number): void {
  expect(actual).toBeTypeOf('number');
  const difference = Math.abs((actual ?? Number.NaN) - reference);
  expect(difference).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(reference), 1e-300));
}

const a = [[0.2, 0.4, 0.9], [1, 1], [0], [0.5, 0.25], [0.75], [0.1, 0.3], [1, 0, 0, 1]];
const b = [[0.6, 0.4], [1, 0.5, 0.75], [0.25], [0.5, 0.5], [1], [0.2], [1, 1, 0, 1]];

describe('equal to reference values', () => {
  test.each([
    [0.05, 1, 12.706204736174705],
    [0.0001, 1, 6366.197671315936],
    [0.05, 2, 4.302652729749464],
    [0.4, 5, 0.9195437802408267],
    [0.05, 29, 2.045229642132704],
    [0.05, 199, 1.9719565442517537],
    [0.01, 1631, 2.578847065009908],
    [0.001, 100000, 3.290624031411883],
  ])('t for a tail of %d with %d degrees of freedom', (tail, df, reference) => {
    expectClose(tCritical(tail, df), reference);
  });

  test.each([
    [0.1, 1, 0.936548965138893],
    [1.5, 2, 0.2723931248910011],
    [8, 4, 0.0013238969092171672],
    [2, 9, 0.07655282377070101],
    [0.001, 40, 0.9992070862860574],
    [3.5, 199, 0.000574120607611476],
    [30, 1631, 7.783081020204711e-158],
  ])('the tail beyond t = %d with %d degrees of freedom', (t, df, reference) => {
    expectClose(tTail(t, df), reference);
  });

  test.each([
    [0.5, 0.6744897501960817],
    [0.1, 1.6448536269514729],
    [0.05, 1.9599639845400545],
    [0.01, 2.575829303548901],
    [0.0001, 3.890591886413094],
  ])('z for a tail of %d', (tail, reference) => {
    expectClose(normalCritical(tail), reference);
  });

  test.each([
    [0, 10, 0.95, 0, 0.27753279986288926],
    [10, 10, 0.95, 0.7224672001371109, 1],
    [1, 1, 0.95, 0.20654931437723745, 1],
    [5, 10, 0.95, 0.236593090512564, 0.7634069094874361],
    [81, 263, 0.99, 0.24013690268760768, 0.3852825023182298],
    [3, 2000, 0.9, 0.000599626834786369, 0.003747264540508291],
    [799, 800, 0.95, 0.9929537607676648, 0.9997793102171733],
  ])("Wilson's interval of %d in %d at %d", (successes, n, confidence, low, high) => {
    const interval = wilsonInterval(successes, n, { confidence });
    expectClose(interval.low, low);
    expectClose(interval.high, high);
  });

  test.each([
    [0, 0, 1],
    [1, 0, 1],
    [0, 6, 0.03125],
    [3, 3, 1],
    [4, 5, 1],
    [10, 2, 0.03857421875],
    [25, 40, 0.08168153394154003],
    [60, 121, 6.789517574182644e-6],
    [5000, 5300, 0.003215819673645259],
    [2, 1000, 2.3448435067617075e-296],
  ])('McNemar of %d against %d', (onlyA, onlyB, reference) => {
    expectClose(mcnemarExact(onlyA, onlyB), reference);
    expectClose(mcnemarExact(onlyB, onlyA), reference);
  });

  test('Holm', () => {
    const adjusted = holmCorrection([0.04, 0.01, 0.03, 0.005, 0.9]);
    for (const [index, reference] of [0.09, 0.04, 0.09, 0.025, 0.9].entries()) {
      expectClose(adjusted[index], reference);
    }
  });

  test('a clustered mean', () => {
    const { mean, standardError, interval, n } = clusteredMean(a, { confidence: 0.9 });
    expectClose(mean, 0.475);
    expectClose(standardError, 0.12571225647712886);
    expectClose(interval.low, 0.23071842219456073);
    expectClose(interval.high, 0.7192815778054391);
    expect(n).toBe(7);
  });

  test('a paired difference', () => {
    const found = pairedDifference(a, b);
    expectClose(found.mean, 0.08928571428571429);
    expectClose(found.standardError, 0.07068060766093998);
    expectClose(found.interval.low, -0.08366350224596829);
    expectClose(found.interval.high, 0.26223493081739685);
    expectClose(found.p, 0.2533739644022927);
    expectClose(found.detectable, 0.23696487508875216);
    expectClose(detectableDifference(found.standardError, 7), 0.23696487508875216);
    expect(found).toMatchObject({ wins: 4, ties: 2, losses: 1, n: 7, confidence: 0.95 });
  });
});
