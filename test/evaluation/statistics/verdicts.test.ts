import { describe, expect, test } from 'vitest';
import { categoryDifferences } from '../../../src/evaluation/statistics/category-differences.ts';
import { differenceVerdict } from '../../../src/evaluation/statistics/difference-verdict.ts';
import { failurePolicies } from '../../../src/evaluation/statistics/failure-policies.ts';
import { pairedDifference } from '../../../src/evaluation/statistics/paired-difference.ts';

const constant = (n: number, value: number) => Array(n).fill([value]);
const a = [[0.5], [0.4], [0.5], [0.6], [0.5], [0.4], [0.5], [0.6]];
const shifted = (by: readonly number[]) => a.map(([x = 0], i) => [x + (by[i] ?? 0)]);
const up = shifted([0.2, 0.3, 0.2, 0.1, 0.3, 0.2, 0.2, 0.3]);
const mixed = shifted([0.2, -0.3, 0.2, -0.1, 0.3, -0.2, -0.2, 0.3]);

describe('differenceVerdict', () => {
  test('says better, worse, or what the run could have shown', () => {
    expect(differenceVerdict(pairedDifference(a, up))).toEqual({
      outcome: 'better',
      sentence: 'better: +0.225, 95% interval +0.166 to +0.284, 8 prompts',
    });
    expect(differenceVerdict(pairedDifference(up, a))).toEqual({
      outcome: 'worse',
      sentence: 'worse: -0.225, 95% interval -0.284 to -0.166, 8 prompts',
    });
    expect(differenceVerdict(pairedDifference(a, mixed))).toEqual({
      outcome: 'no detectable difference',
      sentence:
        'no detectable difference (the smallest this run could show is 0.287): +0.025, ' +
        '95% interval -0.183 to +0.233, 8 prompts',
    });
  });

  test('does not claim that ties show anything', () => {
    const { sentence } = differenceVerdict(pairedDifference(constant(9, 1), constant(9, 1)));
    expect(sentence).toMatch(/^no detectable difference \(the scores do not vary enough/);
    expect(sentence).toContain('0.000, 95% interval 0.000 to 0.000, 9 prompts');
  });

  test('finds five prompts too few, even where all agree', () => {
    const five = differenceVerdict(pairedDifference(constant(5, 0), constant(5, 1)));
    expect(five).toEqual({
      outcome: 'too little data',
      sentence: 'too little data: 5 prompts have a score in both arms, and it takes 6',
    });
    expect(differenceVerdict(pairedDifference(constant(6, 0), constant(6, 1))).outcome).toBe(
      'better',
    );
    expect(differenceVerdict(undefined).sentence).toContain('0 prompts have');
  });

  test('claims nothing where a stand-in took part', () => {
    const verdict = differenceVerdict(pairedDifference(a, up), { standIns: ['sketch'] });
    expect(verdict).toEqual({
      outcome: 'demonstration: no claim',
      sentence: 'demonstration: no claim, as stand-ins took part (sketch)',
    });
  });
});

describe('failurePolicies', () => {
  test('shows what failures do to the comparison', () => {
    const found = failurePolicies([[1, 1], [1], [0.5]], [[1, null], [null], [0.5]]);
    expect(found.available).toMatchObject({ mean: 0, n: 2, ties: 2 });
    expect(found.failuresAsZero).toMatchObject({ mean: -0.5, n: 3, losses: 2, ties: 1 });
  });

  test('compares nothing where nothing is left', () => {
    const found = failurePolicies([[null], []], [[1], [1]]);
    expect(found.available).toBeUndefined();
    expect(found.failuresAsZero).toMatchObject({ mean: 1, n: 1 });
    expect(failurePolicies([], [])).toEqual({ available: undefined, failuresAsZero: undefined });
  });

  test('refuses arms that hold different prompts', () => {
    expect(() => failurePolicies([], [[1]])).toThrow(/got 0 and 1/);
  });
});

describe('categoryDifferences', () => {
  const pairs = a.flatMap(([x = 0], i) => [
    { category: 'Colors', a: [x], b: up[i] ?? [] },
    { category: 'Text', a: [x], b: mixed[i] ?? [] },
  ]);

  test('has a row a category, corrected for their number', () => {
    const rows = categoryDifferences([...pairs, { category: 'Single', a: [0], b: [1] }]);
    expect(rows.map(({ category, n }) => [category, n])).toEqual([
      ['Colors', 8],
      ['Text', 8],
      ['Single', 1],
    ]);
    const [colors, text, single] = rows;
    expect(colors?.difference).toEqual(pairedDifference(a, up));
    expect(colors?.adjustedP).toBe(2 * (colors?.difference?.p ?? 0));
    expect(text?.adjustedP).toBe(text?.difference?.p);
    expect(single).toEqual({ category: 'Single', n: 1 });
  });

  test('takes categories with the names of object properties', () => {
    const rows = categoryDifferences([
      { category: '__proto__', a: [0], b: [1] },
      { category: '__proto__', a: [1], b: [1] },
      { category: 'constructor', a: [], b: [1] },
    ]);
    expect(rows.map(({ category, n }) => [category, n])).toEqual([
      ['__proto__', 2],
      ['constructor', 0],
    ]);
  });
});
