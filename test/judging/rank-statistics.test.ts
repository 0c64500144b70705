import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { cohensKappa } from '../../src/judging/cohens-kappa.ts';
import { countPairs } from '../../src/judging/pairs.ts';
import { pairwiseAccuracy } from '../../src/judging/pairwise-accuracy.ts';
import { kendallTauB, spearman } from '../../src/judging/rank-correlation.ts';

/** Whole numbers that look random, the same everywhere: made again in Python for the reference. */
function congruential(length: number, seed: number, modulus: number): number[] {
  let state = BigInt(seed);
  return Array.from({ length }, () => {
    state = (1103515245n * state + 12345n) % 2n ** 31n;
    return Number(state >> 8n) % modulus;
  });
}

const both = congruential(1000, 12345, 77);
const many = both.slice(0, 500).map((value) => value % 11);
const others = both
  .slice(500)
  .map((value, index) => (value % 7) + Math.floor((many[index] ?? 0) / 2));

/** x, y, Spearman, Kendall's tau-b, and where the figures are from. */
const references: readonly (readonly [string, number[], number[], number, number])[] = [
  [
    'Hollander and Wolfe 1973, p. 187 (the example of cor.test in R: 0.6 and 0.4444444)',
    [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
    [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8],
    0.6,
    4 / 9,
  ],
  [
    'IQ and hours of television (English Wikipedia on Spearman: -29/165)',
    [86, 97, 99, 100, 101, 103, 106, 110, 112, 113],
    [2, 20, 28, 27, 50, 29, 7, 17, 6, 12],
    -29 / 165,
    -0.1111111111111111,
  ],
  [
    'ties in both (SciPy 1.17.1)',
    [1, 2, 2, 3, 3, 3, 4, 5],
    [2, 1, 2, 2, 3, 5, 5, 4],
    0.7341772151898734,
    0.5833333333333335,
  ],
  [
    'heavy ties, as judges give them (SciPy 1.17.1)',
    [0.9, 0.8, 0.9, 0.8, 0.9, 0.5, 1, 0.9, 0.9, 0.25],
    [5, 3, 4, 4, 5, 2, 5, 3, 1, 2],
    0.5767790310274042,
    0.5217732845620352,
  ],
  [
    'a score against right and wrong (SciPy 1.17.1)',
    [0.2, 0.7, 0.7, 0.9, 0.4, 0.1],
    [0, 1, 0, 1, 1, 0],
    0.5940885257860046,
    0.5345224838248488,
  ],
  ['perfect order with ties', [1, 1, 2, 2, 3], [10, 10, 20, 20, 30], 1, 1],
  ['the order turned round', [1, 2, 3, 4, 5], [5, 4, 3, 2, 1], -1, -1],
  ['500 tied pairs (SciPy 1.17.1)', many, others, 0.5794912947258841, 0.44133281960011106],
];

test.each(references)(
  'rank correlations equal the reference to 1e-9: %s',
  (_name, x, y, rho, tau) => {
    expect(Math.abs(spearman(x, y) - rho)).toBeLessThan(1e-9);
    expect(Math.abs(kendallTauB(x, y) - tau)).toBeLessThan(1e-9);
    expect(spearman(y, x)).toBeCloseTo(rho, 12);
    expect(kendallTauB(y, x)).toBeCloseTo(tau, 12);
  },
);

describe('rank correlations', () => {
  const value = fc.integer({ min: -4, max: 4 });
  const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 40 });

  test('count pairs as two nested loops do', () => {
    fc.assert(
      fc.property(pairs, (points) => {
        const counts = { pairs: 0, concordant: 0, discordant: 0, tiedX: 0, tiedY: 0, tiedBoth: 0 };
        for (const [i, [x, y]] of points.entries()) {
          for (const [otherX, otherY] of points.slice(0, i)) {
            const sign = Math.sign(x - otherX) * Math.sign(y - otherY);
            counts.pairs += 1;
            if (sign > 0) counts.concordant += 1;
            if (sign < 0) counts.discordant += 1;
            if (x === otherX) counts.tiedX += 1;
            if (y === otherY) counts.tiedY += 1;
            if (x === otherX && y === otherY) counts.tiedBoth += 1;
          }
        }
        expect(
          countPairs(
            points.map(([x]) => x),
            points.map(([, y]) => y),
          ),
        ).toEqual(counts);
      }),
    );
  });

  test('stay the same under any rising change of scale, and never leave -1 to 1', () => {
    fc.assert(
      fc.property(pairs, (points) => {
        const x = points.map(([a]) => a);
        const y = points.map(([, b]) => b);
        for (const correlation of [spearman, kendallTauB]) {
          const plain = correlation(x, y);
          const rising = x.map((a) => a ** 3 + 7);
          expect(correlation(rising, y)).toBe(plain);
          if (Number.isNaN(plain)) continue;
          const falling = x.map((a) => 2 - a);
          expect(correlation(falling, y)).toBeCloseTo(-plain, 12);
          expect(Math.abs(plain)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('are not a number where there is nothing to correlate', () => {
    for (const correlation of [spearman, kendallTauB]) {
      expect(correlation([], [])).toBeNaN();
      expect(correlation([1], [2])).toBeNaN();
      expect(correlation([3, 3, 3], [1, 2, 3])).toBeNaN();
      expect(correlation([1, 2, 3], [3, 3, 3])).toBeNaN();
    }
  });

  test('refuse lists that do not fit, and what is no finite number', () => {
    for (const correlation of [spearman, kendallTauB]) {
      expect(() => correlation([1, 2], [1])).toThrow(ConfigurationError);
      expect(() => correlation([1, Number.NaN], [1, 2])).toThrow('NaN');
      expect(() => correlation([1, 2], [1, Number.POSITIVE_INFINITY])).toThrow('Infinity');
      expect(() => correlation(JSON.parse('[1,null]'), [1, 2])).toThrow('null');
    }
  });

  test('do not change the lists', () => {
    const [x, y] = [
      [3, 1, 2],
      [1, 3, 2],
    ];
    spearman(x, y);
    kendallTauB(x, y);
    expect([x, y]).toEqual([
      [3, 1, 2],
      [1, 3, 2],
    ]);
  });
});

describe('pairwiseAccuracy', () => {
  test('is the area under the ROC curve for right and wrong', () => {
    // sklearn.metrics.roc_auc_score, scikit-learn 1.9.1
    const scores = [0.2, 0.7, 0.7, 0.9, 0.4, 0.1, 0.7, 0.9];
    const human = [0, 1, 0, 1, 1, 0, 1, 1];
    expect(pairwiseAccuracy(scores, human).accuracy).toBeCloseTo(0.8666666666666667, 12);
  });

  test('counts a tie of the judge as half, and says how many there are', () => {
    // Pairs that people decide: 1-2, 1-3, 2-3. The judge: right, right, tied.
    expect(pairwiseAccuracy([0.1, 0.8, 0.8], [1, 2, 3])).toEqual({
      accuracy: 2.5 / 3,
      tied: 1 / 3,
      accuracyWithTies: 2 / 3,
      pairs: 3,
      decided: 3,
    });
  });

  test('gives credit for shared ties in `accuracyWithTies` alone', () => {
    // Pairs: both tie; judge right twice.
    const result = pairwiseAccuracy([0.5, 0.5, 0.9], [2, 2, 5]);
    expect(result).toEqual({ accuracy: 1, tied: 0, accuracyWithTies: 1, pairs: 3, decided: 2 });
    expect(pairwiseAccuracy([0.4, 0.5, 0.9], [2, 2, 5]).accuracyWithTies).toBeCloseTo(2 / 3, 12);
  });

  test('compares within groups only, where there are groups', () => {
    const scores = [0.9, 0.8, 0.2, 0.3];
    const human = [1, 2, 4, 5];
    const groups = ['a', 'a', 'b', 'b'];
    expect(pairwiseAccuracy(scores, human, { groups })).toMatchObject({ accuracy: 0.5, pairs: 2 });
    expect(pairwiseAccuracy(scores, human)).toMatchObject({ accuracy: 1 / 6, pairs: 6 });
    expect(() => pairwiseAccuracy(scores, human, { groups: ['a'] })).toThrow(ConfigurationError);
  });

  test('is not a number without a pair that people decide', () => {
    expect(pairwiseAccuracy([0.1, 0.2], [3, 3])).toMatchObject({
      accuracy: Number.NaN,
      decided: 0,
    });
    expect(pairwiseAccuracy([], []).accuracyWithTies).toBeNaN();
  });
});

describe('cohensKappa', () => {
  const times = (count: number, label: string) => Array.from({ length: count }, () => label);

  test('equals published values and those of scikit-learn 1.9.1', () => {
    // 50 grant proposals (English Wikipedia on Cohen's kappa): 0.4.
    const a = [...times(25, 'yes'), ...times(25, 'no')];
    const b = [...times(20, 'yes'), ...times(5, 'no'), ...times(10, 'yes'), ...times(15, 'no')];
    expect(cohensKappa(a, b)).toBeCloseTo(0.4, 12);
    const three = cohensKappa([0, 1, 2, 2, 1, 0, 0, 2], [0, 2, 2, 2, 1, 0, 1, 1]);
    expect(Math.abs(three - 0.4418604651162791)).toBeLessThan(1e-9);
  });

  test('is 1 for the same labels, 0 for a constant rater, -1 for opposites', () => {
    expect(cohensKappa([true, false], [true, false])).toBe(1);
    expect(cohensKappa([true, true, true], [true, false, true])).toBe(0);
    expect(cohensKappa([true, false], [false, true])).toBe(-1);
  });

  test('is not a number where chance alone gives full agreement', () => {
    expect(cohensKappa([1, 1], [1, 1])).toBeNaN();
    expect(cohensKappa([], [])).toBeNaN();
    expect(() => cohensKappa([1], [])).toThrow(ConfigurationError);
  });
});
