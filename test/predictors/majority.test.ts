import { describe, expect, it } from 'vitest';

import { majority } from '../../src/predictors/majority.ts';

const answers = (...values: readonly string[]) =>
  values.map((answer, index) => ({ reasoning: `path ${index}`, answer }));

describe('majority', () => {
  it('votes on the last field, blind to case, articles and punctuation', () => {
    const chosen = majority(answers('A dog', 'the Dog!', 'cat'));
    expect(chosen).toEqual({ reasoning: 'path 0', answer: 'A dog' });
  });

  it('51: takes the earliest of equals', () => {
    expect(majority(answers('cat', 'dog', 'dog', 'cat')).answer).toBe('cat');
  });

  it('51: ignores values that normalise to nothing', () => {
    expect(majority(answers('...', 'the', '!', 'dog')).answer).toBe('dog');
  });

  it('votes on the field that is named', () => {
    const completions = [
      { mood: 'sad', line: 'x' },
      { mood: 'happy', line: 'y' },
      { mood: 'happy', line: 'z' },
    ];
    expect(majority(completions, { field: 'mood' }).line).toBe('y');
  });

  it('takes a rule of sameness of your own', () => {
    const numbers = [{ n: 1.02 }, { n: 3 }, { n: 0.98 }];
    expect(majority(numbers, { normalize: (n) => Number(n).toFixed(0) }).n).toBe(1.02);
  });

  it('gives the first where no value takes part, and refuses an empty list', () => {
    expect(majority(answers('', '')).reasoning).toBe('path 0');
    expect(() => majority([])).toThrow(/at least one completion/);
  });
});
