import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { checkGate, parseGate } from '../../../src/evaluation/statistics/gate.ts';
import { pairedDifference } from '../../../src/evaluation/statistics/paired-difference.ts';
import type { ArmSummary, Summary } from '../../../src/evaluation/summary.ts';

const mean = (low: number | null, high: number | null) => ({
  mean: 0.5,
  standardError: 0.1,
  interval: { low, high },
  n: 9,
});
const arm = (scores: ArmSummary['scores']): ArmSummary => ({
  cells: 9,
  scored: 9,
  unscorable: 0,
  failed: 0,
  pending: 0,
  flagged: 0,
  unscorableReasons: {},
  failedStages: {},
  upsampling: {},
  scores,
});
const difference = pairedDifference([[0], [0.2], [0.1]], [[1], [0.7], [0.6]]);
const summary: Summary = {
  format: 1,
  dataset: { name: 'd', digest: '0', prompts: 9 },
  seeds: [1],
  baseline: 'base',
  complete: true,
  standIns: [],
  arms: {
    base: arm({ judge: mean(0.4, 0.6) }),
    'v1.5': arm({ judge: mean(0.5, 0.7), colors: mean(0.1, 0.2) }),
  },
  comparisons: [
    {
      metric: 'judge',
      baseline: 'base',
      arm: 'v1.5',
      outcome: 'better',
      sentence: '',
      available: difference,
      categories: [],
    },
  ],
};
const isMet = (text: string, of = summary) => checkGate(of, parseGate(text)).isMet;

describe('parseGate', () => {
  test.each([
    ['difference.low >= 0', { of: 'difference', bound: 'low', comparison: '>=', value: 0 }],
    [
      ' v1.5/colors.score.high<-0.5 ',
      { arm: 'v1.5', metric: 'colors', of: 'score', bound: 'high', comparison: '<', value: -0.5 },
    ],
    [
      '/colors.difference.low > .1',
      { metric: 'colors', of: 'difference', bound: 'low', comparison: '>', value: 0.1 },
    ],
  ])('reads %s', (text, gate) => {
    expect(parseGate(text)).toEqual(gate);
  });

  test.each(['', 'difference >= 0', 'difference.mean >= 0', 'score.low >= x', 'score.low = 1.2.3'])(
    'refuses %j',
    (text) => {
      expect(() => parseGate(text)).toThrow(ConfigurationError);
    },
  );
});

describe('checkGate', () => {
  test('goes by the bound of the interval, not by the mean', () => {
    const { mean: middle, interval } = difference;
    expect(interval.low).toBeLessThan(middle);
    expect(isMet(`difference.low >= ${interval.low}`)).toBe(true);
    expect(isMet(`difference.low > ${interval.low}`)).toBe(false);
    expect(isMet(`difference.low >= ${middle}`)).toBe(false);
    expect(isMet(`difference.high <= ${interval.high}`)).toBe(true);
    expect(isMet('v1.5/colors.score.low >= 0.1')).toBe(true);
    expect(isMet('base.score.low >= 0.41')).toBe(false);
  });

  test('says what was asked and what was found', () => {
    expect(checkGate(summary, parseGate('base.score.low >= 0.41')).sentence).toBe(
      'not met: base/judge.score.low >= 0.41: it is 0.4000',
    );
  });

  test('is not met by a run that claims nothing', () => {
    expect(isMet('difference.low >= -1', { ...summary, standIns: ['sketch'] })).toBe(false);
    expect(isMet('difference.low >= -1', { ...summary, complete: false })).toBe(false);
    expect(isMet('/taste.difference.low >= -1')).toBe(false);
    const { arms } = summary;
    const base = arm({ judge: mean(null, null) });
    expect(isMet('base.score.high >= 0', { ...summary, arms: { ...arms, base } })).toBe(false);
  });

  test('refuses an arm that the run does not have', () => {
    expect(() => isMet('v2.score.low > 0')).toThrow('No arm "v2". There are base, v1.5.');
    expect(() => isMet('base.difference.low > 0')).toThrow(ConfigurationError);
  });
});
