import { describe, expect, it } from 'vitest';

import { SignatureError } from '../../src/errors.ts';
import type { LMRequest } from '../../src/lm.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { Refine } from '../../src/predictors/refine.ts';
import { signature } from '../../src/signature.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';

const sig = signature('topic -> caption');

const lastText = (request: LMRequest | undefined) =>
  (request?.messages.at(-1)?.content ?? [])
    .map((part) => (part.type === 'text' ? part.text : ''))
    .join('');

describe('Refine', () => {
  it('shows the next attempt the one before and the feedback of the reward', async () => {
    const lm = mockLM([{ caption: 'a wet street' }, { caption: 'two wet streets' }]);
    const refine = new Refine(new Predict(sig, { lm }), {
      n: 2,
      threshold: 1,
      reward: ({ output }) =>
        output.caption.startsWith('two') ? 1 : { score: 0.3, feedback: 'There must be two.' },
    });
    const { output, attempts } = await refine.forward({ topic: 'two streets' });
    expect(output.caption).toBe('two wet streets');
    expect(attempts).toHaveLength(2);
    expect(lastText(lm.requests[0])).not.toContain('[[ ## hint ## ]]');
    expect(lastText(lm.requests[1])).toContain('[[ ## hint ## ]]');
    expect(lastText(lm.requests[1])).toContain('a wet street');
    expect(lastText(lm.requests[1])).toContain('There must be two.');
  });

  it('asks the critique, with what was asked and what came', async () => {
    const seen: unknown[] = [];
    const lm = mockLM([{ caption: 'a' }, { caption: 'b' }]);
    const refine = new Refine(new Predict(sig, { lm }), {
      n: 2,
      reward: () => 0.5,
      critique: (attempt) => {
        seen.push(attempt);
        return 'Say more.';
      },
    });
    await refine.forward({ topic: 'rain' });
    expect(seen).toEqual([
      { input: { topic: 'rain' }, output: { caption: 'a' }, score: 0.5, feedback: undefined },
    ]);
    expect(lastText(lm.requests[1])).toContain('Say more.');
  });

  it('keeps the best attempt where later ones are worse', async () => {
    const lm = mockLM([{ caption: 'good' }, { caption: 'bad' }, { caption: 'worse' }]);
    const worth: Record<string, number> = { good: 0.6, bad: 0.4, worse: 0.1 };
    const refine = new Refine(new Predict(sig, { lm }), {
      n: 3,
      reward: ({ output }) => ({ score: worth[output.caption] ?? 0, feedback: 'No.' }),
    });
    expect((await refine.forward({ topic: 'rain' })).output.caption).toBe('good');
  });

  it('tries again without a hint where there is nothing to say', async () => {
    const lm = mockLM([{ caption: 'a' }, { caption: 'b' }]);
    const refine = new Refine(new Predict(sig, { lm }), { n: 2, reward: () => 0 });
    await refine.forward({ topic: 'rain' });
    expect(lastText(lm.requests[1])).not.toContain('hint');
  });

  it('refuses a predictor whose signature needs the name of the hint', () => {
    for (const text of ['topic, hint -> caption', 'topic -> caption, hint'] as const) {
      const make = () => new Refine(new Predict(signature(text)), { n: 2, reward: () => 0 });
      expect(make).toThrow(SignatureError);
      expect(make).toThrow(/a field `hint`/);
    }
  });

  it('tells the critique the time that is left', async () => {
    const lm = mockLM([{ caption: 'a' }, { caption: 'b' }], { delayMs: 60 });
    const times: (number | undefined)[] = [];
    const refine = new Refine(new Predict(sig, { lm }), {
      n: 2,
      reward: () => 0,
      critique: (_attempt, options) => {
        times.push(options?.timeoutMs);
        return 'More.';
      },
    });
    await refine.forward({ topic: 'rain' }, { timeoutMs: 1000 });
    expect(times[0]).toBeGreaterThan(1);
    expect(times[0]).toBeLessThan(950);
  });
});
