import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { assertNoLeakage } from '../../src/upsampling/assert-no-leakage.ts';
import { defaultExemplars } from '../../src/upsampling/exemplars.ts';

const exemplars = [
  { basePrompt: 'A red bicycle leaning against a blue door.', caption: 'x' },
  { basePrompt: 'patience', caption: 'x' },
];

describe('leakage', () => {
  test.each([
    'a red bicycle leaning against a blue door',
    'A  RED bicycle, leaning against a blue door!',
    'a big red bicycle leaning against a blue door',
    'Patience.',
  ])('is found in %j', (prompt) => {
    for (const dataset of [
      [prompt],
      [{ prompt }],
      [{ basePrompt: prompt }],
      { prompts: [{ prompt }] },
    ]) {
      expect(() => assertNoLeakage(exemplars, dataset)).toThrow(ConfigurationError);
    }
    expect(() => assertNoLeakage(exemplars, [prompt])).toThrow(/is in the benchmark as/);
  });

  test.each(['a blue bicycle', 'impatience', 'patience of a saint', '', '🐸'])(
    'is none in %j',
    (prompt) => expect(assertNoLeakage(exemplars, [prompt])).toBeUndefined(),
  );

  test('names every exemplar it found', () => {
    const dataset = ['patience', 'a red bicycle leaning against a blue door'];
    expect(() => assertNoLeakage(exemplars, dataset)).toThrow(/2 exemplars.*patience.*bicycle/s);
  });

  test('of the exemplars of the library into the prompts of its own tests is none', async () => {
    const { developmentCases } = await import('../quality/fidelity/all-cases.ts');
    expect(developmentCases.length).toBeGreaterThan(200);
    expect(assertNoLeakage(defaultExemplars, developmentCases)).toBeUndefined();
  });
});
