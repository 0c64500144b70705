// 49, only the winner's trace: a tracer is told of every attempt as it runs, under one span.
import { describe, expect, it } from 'vitest';

import { AbortedError, LMError } from '../../src/errors.ts';
import { BestOfN } from '../../src/predictors/best-of-n.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { type MockReply, mockLM } from '../../src/testing/mock-lm.ts';
import type { Span } from '../../src/tracer.ts';

const sig = signature('topic -> caption, worth: number');

function bestOf(
  replies: readonly MockReply[],
  options: { threshold?: number; maxFailures?: number } = {},
) {
  const lm = mockLM(replies);
  const predict = new Predict(sig, { lm, maxRepairs: 0 });
  const best = new BestOfN(predict, {
    n: replies.length,
    reward: ({ output }) => (output.worth < 0 ? null : output.worth),
    ...options,
  });
  return { lm, best };
}

const reply = (caption: string, worth: number) => ({ caption, worth });

describe('BestOfN', () => {
  it('49: stops at the first attempt that reaches the threshold', async () => {
    const { lm, best } = bestOf([reply('a', 0.2), reply('b', 0.9), reply('c', 1)], {
      threshold: 0.8,
    });
    const { output, attempts } = await best.forward({ topic: 'rain' });
    expect(output.caption).toBe('b');
    expect(attempts.map((attempt) => attempt.score)).toEqual([0.2, 0.9]);
    expect(lm.unused).toBe(1);
  });

  it('49: takes the best where none reaches the threshold, and of equals the earliest', async () => {
    const { best } = bestOf([reply('a', 0.2), reply('b', 0.6), reply('c', 0.6)], {
      threshold: 0.8,
    });
    expect((await best.forward({ topic: 'rain' })).output.caption).toBe('b');
  });

  it('49: makes every attempt a sample of its own at temperature 1', async () => {
    const { lm, best } = bestOf([reply('a', 0), reply('b', 0)]);
    await best.forward({ topic: 'rain' }, { seed: 40 });
    expect(
      lm.requests.map(({ temperature, sampleIndex, seed }) => [temperature, sampleIndex, seed]),
    ).toEqual([
      [1, 0, 40],
      [1, 1000, 1040],
    ]);
  });

  it('49: takes a threshold of 0 at its word', async () => {
    const { lm, best } = bestOf([reply('a', 0), reply('b', 1)], { threshold: 0 });
    await best.forward({ topic: 'rain' });
    expect(lm.unused).toBe(1);
  });

  it('prefers any score to none, and never counts null as 0', async () => {
    const { best } = bestOf([reply('a', -1), reply('b', 0)]);
    const { output, attempts } = await best.forward({ topic: 'rain' });
    expect(output.caption).toBe('b');
    expect(attempts[0]?.score).toBeNull();
  });

  it('sums the usage of all attempts', async () => {
    const { best } = bestOf([reply('a', 0), reply('b', 1), reply('c', 0)]);
    const { usage, report } = await best.forward({ topic: 'rain' });
    expect(usage.requests).toBe(3);
    expect(report.requests).toBe(3);
  });

  it('counts the requests of failed attempts, too', async () => {
    const down = new LMError('down', { code: 'server', model: 'mock', requests: 3 });
    const { best } = bestOf([reply('a', 0), down, reply('b', 1)]);
    const { usage, report } = await best.forward({ topic: 'rain' });
    expect(usage.requests).toBe(5);
    expect(report.requests).toBe(5);
  });

  it('keeps to the time of the whole call, and gives the best attempt up to then', async () => {
    const lm = mockLM([reply('a', 0.1), reply('b', 0.2), reply('c', 0.3), reply('d', 0.4)], {
      delayMs: 150,
    });
    const best = new BestOfN(new Predict(sig, { lm }), {
      n: 4,
      reward: ({ output }) => output.worth,
    });
    const { output, attempts } = await best.forward({ topic: 'rain' }, { timeoutMs: 375 });
    expect(output.caption).toBe('b');
    expect(attempts).toHaveLength(2);
    expect(lm.requests).toHaveLength(3);
  });

  it('fails where the time is up before any attempt is there', async () => {
    const lm = mockLM(() => reply('a', 0), { delayMs: 200 });
    const best = new BestOfN(new Predict(sig, { lm }), { n: 3, reward: () => 0 });
    const call = best.forward({ topic: 'rain' }, { timeoutMs: 30 });
    await expect(call).rejects.toMatchObject({ code: 'timeout' });
    expect(lm.requests).toHaveLength(1);
  });

  it('puts its attempts under one span', async () => {
    const spans: Span[] = [];
    const { best } = bestOf([reply('a', 0), reply('b', 1)]);
    await best.forward({ topic: 'rain' }, { tracer: { end: (span) => spans.push(span) } });
    const root = spans.at(-1);
    expect(root).toMatchObject({ name: 'best of 2', parentId: undefined });
    const attempts = spans.filter((span) => span.name.startsWith('predict'));
    expect(attempts.map((span) => span.parentId)).toEqual([root?.id, root?.id]);
  });

  it('50: forgives failures up to the budget of one call, in every call anew', async () => {
    const lm = mockLM([...['boom', reply('a', 1)], ...['boom', reply('b', 1)]]);
    const best = new BestOfN(new Predict(sig, { lm, maxRepairs: 0 }), {
      n: 2,
      reward: ({ output }) => output.worth,
      maxFailures: 1,
    });
    expect((await best.forward({ topic: 'rain' })).output.caption).toBe('a');
    expect((await best.forward({ topic: 'rain' })).output.caption).toBe('b');
  });

  it('50: takes a budget of 0 as none', async () => {
    const down = new LMError('down', { code: 'server', model: 'mock' });
    const { lm, best } = bestOf([down, reply('a', 1)], { maxFailures: 0 });
    await expect(best.forward({ topic: 'rain' })).rejects.toBe(down);
    expect(lm.unused).toBe(1);
  });

  it('50: throws the last error where all attempts failed', async () => {
    const errors = ['first', 'second'].map(
      (text) => new LMError(text, { code: 'server', model: 'mock' }),
    );
    const { best } = bestOf(errors);
    await expect(best.forward({ topic: 'rain' })).rejects.toBe(errors[1]);
  });

  it('ends at once with an abort, whatever the budget', async () => {
    const controller = new AbortController();
    const lm = mockLM(() => reply('a', 0), { delayMs: 1000 });
    const best = new BestOfN(new Predict(sig, { lm }), { n: 5, reward: () => 0 });
    const call = best.forward({ topic: 'rain' }, { signal: controller.signal });
    controller.abort('enough');
    await expect(call).rejects.toBeInstanceOf(AbortedError);
    expect(lm.requests.length).toBeLessThanOrEqual(1);
  });

  it('refuses to begin without a reward', () => {
    const predict = new Predict(sig, { lm: mockLM([]) });
    expect(() => Reflect.construct(BestOfN, [predict, { n: 3 }])).toThrow(/`reward`/);
  });

  it('refuses an n that is no count', () => {
    const predict = new Predict(sig, { lm: mockLM([]) });
    expect(() => new BestOfN(predict, { n: 0, reward: () => 1 })).toThrow(
      /`n` to be a whole number/,
    );
    expect(() => new BestOfN(predict, { n: 2, reward: () => 1, maxFailures: -1 })).toThrow(
      /maxFailures/,
    );
  });
});
