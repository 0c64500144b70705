import { describe, expect, it } from 'vitest';

import { LMError } from '../../src/errors.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { createConsoleTracer } from '../../src/tracers/console.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';

const caption = 'A frog dressed as a knight in dented armour, on a mossy stone in low evening sun.';

function recorder(options: { recordContent?: boolean; color?: boolean } = {}) {
  const written: string[] = [];
  return {
    written,
    tracer: createConsoleTracer({ ...options, write: (text) => written.push(text) }),
  };
}

/** The line of a call of the mocked model. */
const chat = 'chat mock  T ms  N + N tokens';

const withoutTimes = (text: string | undefined) =>
  text?.replace(/\d+(?:\.\d+)? m?s\b/g, 'T ms').replace(/\d+ \+ \d+ tokens/g, 'N + N tokens');

describe('the console tracer', () => {
  it('prints one tree for each call, when it ends', async () => {
    const { written, tracer } = recorder();
    const upsampler = new PromptUpsampler({ lm: mockLM([{ caption }]) });
    await upsampler.upsample('a frog dressed as a knight', { tracer });
    expect(written).toHaveLength(1);
    expect(withoutTimes(written[0])).toBe(
      [
        'upsample  T ms  status=upsampled  words=17  family=sdxl  tokens=24',
        '└─ predict upsample  T ms',
        `   └─ ${chat}`,
      ].join('\n'),
    );
  });

  it('keeps concurrent calls apart', async () => {
    const { written, tracer } = recorder();
    const predict = new Predict(signature('a -> b'), {
      lm: mockLM(() => ({ b: 'x' }), { delayMs: 2 }),
    });
    await Promise.all(
      Array.from({ length: 20 }, (_, a) => predict.forward({ a: `${a}` }, { tracer })),
    );
    expect(written).toHaveLength(20);
    expect(new Set(written.map(withoutTimes))).toEqual(
      new Set([`predict a -> b  T ms\n└─ ${chat}`]),
    );
  });

  it('shows the repair turn and the failure where they happened', async () => {
    const { written, tracer } = recorder();
    const down = new LMError('the server is down', { code: 'server', model: 'mock' });
    const predict = new Predict(signature('a -> n: number'), { lm: mockLM([{ n: 'many' }, down]) });
    await expect(predict.forward({ a: 'x' }, { tracer })).rejects.toBe(down);
    expect(withoutTimes(written[0])).toBe(
      [
        'predict a -> n  T ms  2 model calls  N + N tokens  failed: the server is down',
        `├─ ${chat}`,
        '└─ repair a -> n  T ms  repairs=1  failed: the server is down',
        '   └─ chat mock  T ms  failed: the server is down',
      ].join('\n'),
    );
  });

  it('shows content only where asked to, cut to one line', async () => {
    const { written, tracer } = recorder({ recordContent: true });
    const predict = new Predict(signature('a -> b'), { lm: mockLM([{ b: 'y\n'.repeat(400) }]) });
    await predict.forward({ a: 'some words' }, { tracer });
    expect(written[0]).toContain('in: {"a":"some words"}');
    expect(Math.max(...(written[0] ?? '').split('\n').map((line) => line.length))).toBeLessThan(
      220,
    );
  });

  it('colours only where asked to', async () => {
    const { written, tracer } = recorder({ color: true });
    await new Predict(signature('a -> b'), { lm: mockLM([{ b: 'y' }]) }).forward(
      { a: 'x' },
      { tracer },
    );
    expect(written[0]).toContain('\u001b[1mpredict a -> b\u001b[0m');
  });
});
