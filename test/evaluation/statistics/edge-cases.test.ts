import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { clusteredMean } from '../../../src/evaluation/statistics/clustered-mean.ts';
import { holmCorrection } from '../../../src/evaluation/statistics/holm-correction.ts';
import { mcnemarExact } from '../../../src/evaluation/statistics/mcnemar-exact.ts';
import { pairedDifference } from '../../../src/evaluation/statistics/paired-difference.ts';
import { wilsonInterval } from '../../../src/evaluation/statistics/wilson-interval.ts';

const nowhere = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

describe('clusteredMean', () => {
  test('weighs prompts alike, however many images they have', () => {
    expect(clusteredMean([[1, 1, 1, 1, 1, 1], [0], [1, 0]]).mean).toBe(0.5);
  });

  test('leaves out a prompt without values, and does not count it', () => {
    expect(clusteredMean([[1], [], [0], []])).toEqual(clusteredMean([[1], [0]]));
    expect(clusteredMean([[1], [], [0]]).n).toBe(2);
  });

  test('says nothing of other prompts after a single one', () => {
    expect(clusteredMean([[1, 0, 1, 1]])).toEqual({
      mean: 0.75,
      standardError: Number.POSITIVE_INFINITY,
      interval: nowhere,
      n: 1,
    });
  });

  test('finds no spread in equal values, whatever their sum is rounded to', () => {
    const { standardError, mean } = clusteredMean(Array(7).fill([0.1]));
    expect(standardError).toBe(0);
    expect(mean).toBeCloseTo(0.1, 15);
  });

  test.each([
    ['NaN', [[1], [0, Number.NaN]], /values\[1\].*leave out.*NaN/],
    ['infinity', [[Number.POSITIVE_INFINITY]], /finite/],
    ['a hole', [[1, undefined]], /undefined/],
    ['text', [['1']], /finite/],
    ['a flat list', [1, 0, 1], /values\[0\]/],
    ['no list', 'many', /one list of numbers a prompt/],
    ['nothing', [], /at least one prompt/],
    ['empty prompts only', [[], []], /at least one prompt/],
  ])('refuses %s', (_what, values, message) => {
    const call = () => Reflect.apply(clusteredMean, undefined, [values]);
    expect(call).toThrow(ConfigurationError);
    expect(call).toThrow(message);
  });

  test.each([0, 0.49, 1, 95, Number.NaN])('refuses a confidence of %d', (confidence) => {
    expect(() => clusteredMean([[1], [0]], { confidence })).toThrow(/confidence/);
  });
});

describe('pairedDifference', () => {
  test('counts ties that differ by rounding alone as ties', () => {
    const found = pairedDifference([[0.1, 0.2], [0.3]], [[0.2, 0.1], [0.1 + 0.2]]);
    expect(found).toMatchObject({ mean: 0, wins: 0, ties: 2, losses: 0, p: 1 });
  });

  test('cannot tell what it could show where all prompts tie', () => {
    const found = pairedDifference([[1], [1], [0]], [[1], [1], [0]]);
    expect(found).toMatchObject({ mean: 0, standardError: 0, interval: { low: 0, high: 0 } });
    expect(found.detectable).toBe(Number.POSITIVE_INFINITY);
  });

  test('is no surer of prompts that agree than the sign test is', () => {
    expect(pairedDifference([[0], [0]], [[1], [1]]).p).toBe(0.5);
    expect(pairedDifference(Array(6).fill([0]), Array(6).fill([1])).p).toBe(2 ** -5);
  });

  test('says nothing of other prompts after a single one', () => {
    const found = pairedDifference([[0, 1]], [[1, 1]]);
    expect(found).toMatchObject({ mean: 0.5, n: 1, p: 1, interval: nowhere });
    expect(found.detectable).toBe(Number.POSITIVE_INFINITY);
  });

  test('leaves out a prompt that lacks values on either side', () => {
    const whole = pairedDifference([[0], [1], [0.5]], [[1], [1], [0.25]]);
    expect(pairedDifference([[0], [], [1], [0.5], [1]], [[1], [1], [1], [0.25], []])).toEqual(
      whole,
    );
  });

  test('has the same bootstrap for the same seed, and another for another', () => {
    const a = Array.from({ length: 30 }, (_, index) => [((index * 7) % 13) / 13]);
    const b = Array.from({ length: 30 }, (_, index) => [((index * 5) % 17) / 17]);
    const run = (seed: number) => pairedDifference(a, b, { seed }).bootstrap;
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
    const { low, high } = run(1);
    const { interval } = pairedDifference(a, b);
    expect(low).toBeCloseTo(interval.low, 1);
    expect(high).toBeCloseTo(interval.high, 1);
  });

  test('changes its sign and nothing else when the arms change places', () => {
    const values = fc.array(fc.tuple(arm(), arm()), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(values, (pairs) => {
        const [a, b] = [pairs.map(([left]) => left), pairs.map(([, right]) => right)];
        const [there, back] = [pairedDifference(a, b, quick), pairedDifference(b, a, quick)];
        expect(back.mean).toBeCloseTo(-there.mean, 12);
        expect(back.interval.low).toBeCloseTo(-there.interval.high, 9);
        expect(back.p).toBeCloseTo(there.p, 9);
        expect([back.wins, back.ties, back.losses]).toEqual([there.losses, there.ties, there.wins]);
        expect(there.wins + there.ties + there.losses).toBe(there.n);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['lists of different length', [[1]], [[1], [0]], {}, /got 1 and 2/],
    ['nothing in common', [[1], []], [[], [1]], {}, /both arms/],
    ['NaN', [[1]], [[Number.NaN]], {}, /b\[0\]/],
    ['a fraction for a seed', [[1]], [[0]], { seed: 0.5 }, /seed/],
    ['few resamples', [[1]], [[0]], { resamples: 10 }, /resamples/],
    ['an unknown option', [[1]], [[0]], { level: 0.9 }, /level/],
  ])('refuses %s', (_what, a, b, options, message) => {
    const call = () => Reflect.apply(pairedDifference, undefined, [a, b, options]);
    expect(call).toThrow(ConfigurationError);
    expect(call).toThrow(message);
  });
});

describe('counts', () => {
  test('Wilson leaves everything open without trials', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test.each([
    [-1, 3],
    [4, 3],
    [0.5, 1],
    [Number.NaN, 3],
    [1, Number.NaN],
  ])('Wilson refuses %d in %d', (successes, n) => {
    expect(() => wilsonInterval(successes, n)).toThrow(ConfigurationError);
  });

  test.each([
    [-1, 0],
    [0.5, 1],
    [Number.NaN, 1],
  ])('McNemar refuses %d against %d', (a, b) => {
    expect(() => mcnemarExact(a, b)).toThrow(ConfigurationError);
  });

  test('Holm keeps the order, and never adjusts above 1', () => {
    expect(holmCorrection([])).toEqual([]);
    expect(holmCorrection([0.6, 0.5])).toEqual([1, 1]);
    expect(() => holmCorrection([0.1, Number.NaN])).toThrow(ConfigurationError);
    expect(() => holmCorrection([1.1])).toThrow(ConfigurationError);
  });
});

const quick = { resamples: 100 };
function arm() {
  return fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 });
}
