import { describe, expect, test } from 'vitest';
import { addUsage, noUsage, usageOf } from '../src/prediction.ts';

const one = { requests: 1, inputTokens: 10, outputTokens: 2 };

describe('addUsage', () => {
  test('60: sums model by model', () => {
    const sum = addUsage(usageOf('a', one), usageOf('b', one), noUsage, usageOf('a', one));
    expect(sum).toEqual({
      requests: 3,
      inputTokens: 30,
      outputTokens: 6,
      models: { a: { requests: 2, inputTokens: 20, outputTokens: 4 }, b: one },
    });
    expect(addUsage(sum, sum).models['a']?.requests).toBe(4);
  });

  test('60: adds nothing up to nothing, and changes nothing it is given', () => {
    expect(addUsage()).toEqual(noUsage);
    const given = usageOf('a', one);
    addUsage(given, given);
    expect(given).toEqual({ ...one, models: { a: one } });
  });

  test.each(['constructor', '__proto__', 'toString'])('counts a model called %s', (model) => {
    const sum = addUsage(usageOf(model, one), usageOf(model, one));
    expect(Object.entries(sum.models)).toEqual([
      [model, { requests: 2, inputTokens: 20, outputTokens: 4 }],
    ]);
  });
});
