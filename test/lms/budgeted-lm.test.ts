import { describe, expect, test, vi } from 'vitest';
import { AbortedError, ConfigurationError, LMError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import type { LM, LMRequest, LMResponse } from '../../src/lm.ts';
import { budgetedLM } from '../../src/lms/budgeted-lm.ts';
import { cachedLM } from '../../src/lms/cached-lm.ts';
import { createOpenAILM } from '../../src/lms/openai-lm.ts';
import { type ModelUsage, noUsage, usageOf } from '../../src/prediction.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { describeLM } from '../../src/testing/describe-lm.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { speedUpTimers } from '../support/fast-timers.ts';
import { chunk, startOpenAIServer } from '../support/openai-server.ts';
import { png } from '../support/png.ts';

function say(text: string, more: Partial<LMRequest> = {}): LMRequest {
  return { messages: [{ role: 'user', content: [{ type: 'text', text }] }], ...more };
}

/** An LM whose server counts these tokens for each request. */
function using(tokens: Partial<ModelUsage>, model = 'gpt-4o'): LM & { sent: () => number } {
  let sent = 0;
  const usage = usageOf(model, { requests: 1, inputTokens: 0, outputTokens: 0, ...tokens });
  const { stream: _, ...mock } = mockLM([], { model: 'gpt-4o' });
  return {
    ...mock,
    sent: () => sent,
    async generate() {
      sent += 1;
      const completions: LMResponse['completions'] = [{ text: 'abcdefgh', finishReason: 'stop' }];
      return { completions, usage, model, warnings: [], cached: false };
    },
  };
}

const overBudget = { code: 'budget', requests: 0, isRetryable: false };

describe('a budgeted LM', () => {
  describeLM(
    () =>
      budgetedLM(
        mockLM(() => '{"greeting": "hello"}', { delayMs: 20 }),
        { maxRequests: 50 },
      ),
    { test, expect },
  );

  test('counts what went through it', async () => {
    const lm = budgetedLM(using({ inputTokens: 1000, outputTokens: 100 }), {});
    expect(lm.spent).toEqual({ usage: noUsage, cost: 0 });
    await lm.generate(say('hi'));
    await lm.generate(say('hi'));
    expect(lm.spent.usage).toMatchObject({ requests: 2, inputTokens: 2000, outputTokens: 200 });
    expect(lm.spent.cost).toBeCloseTo(2 * (0.0025 + 0.001), 12);
  });

  test('does not send a request too many, and says why', async () => {
    const inner = using({});
    const lm = budgetedLM(inner, { maxRequests: 2 });
    await lm.generate(say('hi'));
    await lm.generate(say('hi'));
    const reply = lm.generate(say('hi'));
    await expect(reply).rejects.toBeInstanceOf(LMError);
    await expect(reply).rejects.toMatchObject({
      ...overBudget,
      message:
        'The call to gpt-4o was not sent: it might use 1 of the 2 in `maxRequests`, of which 2 are ' +
        'spent and 0 put aside for calls under way. Raise the limit, or ask less.',
    });
    expect(inner.sent()).toBe(2);
  });

  test('holds its limits for calls at the same time', async () => {
    const inner = using({ inputTokens: 10, outputTokens: 10 });
    const lm = budgetedLM(inner, { maxRequests: 3 });
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () => lm.generate(say('hi'))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect([inner.sent(), lm.spent.usage.requests]).toEqual([3, 3]);
  });

  test('estimates the tokens of a call before it is sent', async () => {
    const inner = using({ inputTokens: 1, outputTokens: 1 });
    // 4 for the message, 100 for 400 bytes, 2 x 50 for the completions.
    const request = say('é'.repeat(200), { n: 2, maxTokens: 50 });
    await expect(budgetedLM(inner, { maxTokens: 203 }).generate(request)).rejects.toMatchObject(
      overBudget,
    );
    expect(inner.sent()).toBe(0);
    await budgetedLM(inner, { maxTokens: 204 }).generate(request);
    const image = Image.fromBytes(png(8, 8));
    const looking = {
      messages: [{ role: 'user' as const, content: [{ type: 'image' as const, image }] }],
    };
    const withImage = budgetedLM(inner, { maxTokens: 1258 }).generate(looking);
    await expect(withImage).rejects.toMatchObject(overBudget);
    await budgetedLM(inner, { maxTokens: 1259 }).generate(looking);
  });

  test('takes the limit of tokens from the settings of its LM', async () => {
    const inner = { ...using({}), settings: { maxTokens: 10 } };
    const lm = budgetedLM(inner, { maxTokens: 15 });
    await lm.generate(say('hi'));
    expect(lm.spent.usage.requests).toBe(1);
  });

  test('corrects its estimate by what the server counted', async () => {
    const inner = using({ inputTokens: 3, outputTokens: 2 });
    const lm = budgetedLM(inner, { maxTokens: 1010 });
    for (let call = 0; call < 2; call += 1) await lm.generate(say('hi'));
    await expect(lm.generate(say('hi'))).rejects.toMatchObject(overBudget);
    expect(lm.spent.usage).toMatchObject({ requests: 2, inputTokens: 6, outputTokens: 4 });
  });

  test('counts its estimate where the server counts nothing', async () => {
    const lm = budgetedLM(using({}), {});
    await lm.generate(say('abcdefgh'));
    expect(lm.spent.usage).toMatchObject({ requests: 1, inputTokens: 6, outputTokens: 2 });
  });

  test('stops before it costs more than it may', async () => {
    const inner = using({ inputTokens: 1e6, outputTokens: 0 });
    const lm = budgetedLM(inner, { maxCost: 5.01 });
    await lm.generate(say('hi'));
    await lm.generate(say('hi'));
    await expect(lm.generate(say('hi'))).rejects.toMatchObject({
      ...overBudget,
      message: expect.stringContaining('of the 5.01 in `maxCost`, of which 5 are spent'),
    });
    expect([inner.sent(), lm.spent.cost]).toEqual([2, 5]);
  });

  test('needs a price where there is a limit to the cost', async () => {
    const local: LM = { ...using({ inputTokens: 1e6 }, 'tiny'), model: 'tiny' };
    expect(() => budgetedLM(local, { maxCost: 1 })).toThrow(ConfigurationError);
    expect(() => budgetedLM(local, { maxCost: 1 })).toThrow(/prices: \{ 'tiny': /);
    const unlimited = budgetedLM(local, {});
    await unlimited.generate(say('hi'));
    expect(unlimited.spent.cost).toBeNull();
    const priced = budgetedLM(local, { maxCost: 5, prices: { tiny: { input: 2, output: 2 } } });
    await priced.generate(say('hi'));
    expect(priced.spent.cost).toBe(2);
  });

  test('takes the price of the model asked where the one that answered has none', async () => {
    const lm = budgetedLM(using({ inputTokens: 1e6 }, 'gpt-4o-by-someone'), { maxCost: 5 });
    await lm.generate(say('hi'));
    expect(lm.spent.cost).toBe(2.5);
  });

  test('60: replies from a cache cost nothing', async () => {
    const inner = using({ inputTokens: 10, outputTokens: 10 });
    const outside = budgetedLM(cachedLM(inner), {});
    for (let call = 0; call < 3; call += 1) await outside.generate(say('hi'));
    expect([inner.sent(), outside.spent.usage.requests]).toEqual([1, 1]);
    const inside = budgetedLM(inner, { maxRequests: 1 });
    const cached = cachedLM(inside);
    for (let call = 0; call < 3; call += 1) await cached.generate(say('hi'));
    expect(inside.spent.usage.requests).toBe(1);
  });

  test('refuses limits that cannot be', () => {
    const lm = using({});
    for (const options of [
      { maxRequests: -1 },
      { maxTokens: 1.5 },
      { maxCost: Number.NaN },
      Object({ maxCalls: 3 }),
    ]) {
      expect(() => budgetedLM(lm, options)).toThrow(ConfigurationError);
    }
  });
});

describe('what a call used that failed', () => {
  test('is every request that its error tells of', async () => {
    speedUpTimers(200);
    const server = await startOpenAIServer({ status: 503, json: {} });
    const lm = budgetedLM(createOpenAILM({ model: 'tiny', baseURL: server.url }), {});
    await expect(lm.generate(say('hi'))).rejects.toMatchObject({ code: 'server' });
    expect(lm.spent.usage).toMatchObject({ requests: 3, inputTokens: 0 });
    expect(server.requests).toHaveLength(3);
  });

  test('is its input where it was aborted, and nothing where that was before', async () => {
    const server = await startOpenAIServer({ delayMs: 1000 });
    const lm = budgetedLM(createOpenAILM({ model: 'tiny', baseURL: server.url }), {});
    await expect(lm.generate(say('hi'), { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(
      AbortedError,
    );
    expect(lm.spent.usage).toEqual(noUsage);
    const controller = new AbortController();
    const reply = lm.generate(say('abcd'), { signal: controller.signal });
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    controller.abort();
    await expect(reply).rejects.toBeInstanceOf(AbortedError);
    expect(lm.spent.usage).toMatchObject({ requests: 1, inputTokens: 5, outputTokens: 0 });
  });

  test('is no longer put aside', async () => {
    const down = new LMError('down', { code: 'server', model: 'm', requests: 0 });
    const lm = budgetedLM(mockLM([down, 'up']), { maxRequests: 1 });
    await expect(lm.generate(say('hi'))).rejects.toBe(down);
    expect((await lm.generate(say('hi'))).completions[0].text).toBe('up');
  });

  test('in a predictor is an LMError that says what to raise', async () => {
    const lm = budgetedLM(mockLM([{ b: 'x' }]), { maxRequests: 0 });
    const reply = new Predict(signature('a -> b'), { lm }).forward({ a: 'x' });
    await expect(reply).rejects.toMatchObject(overBudget);
  });
});

describe('a budgeted stream', () => {
  test('counts like any call, and its text where its reader leaves', async () => {
    const stop = chunk(undefined, { finish_reason: 'stop' });
    const usage = { choices: [], usage: { prompt_tokens: 7, completion_tokens: 3 } };
    const server = await startOpenAIServer({ events: [chunk('a'), stop, usage, '[DONE]'] });
    const lm = budgetedLM(createOpenAILM({ model: 'tiny', baseURL: server.url }), {
      maxRequests: 2,
    });
    for await (const _ of lm.stream?.(say('hi')) ?? []);
    expect(lm.spent.usage).toMatchObject({ requests: 1, inputTokens: 7, outputTokens: 3 });
    server.script({ events: [chunk('abcdefgh')], hang: true });
    for await (const _ of lm.stream?.(say('abcd')) ?? []) break;
    expect(lm.spent.usage).toMatchObject({ requests: 2, inputTokens: 12, outputTokens: 5 });
    const third = lm.stream?.(say('hi'))[Symbol.asyncIterator]().next();
    await expect(third).rejects.toMatchObject(overBudget);
    expect(server.requests).toHaveLength(2);
  });

  test('is not there where the LM has none', () => {
    expect(budgetedLM(using({}), {}).stream).toBeUndefined();
  });
});

test('nothing is wrapped where there is no model', () => {
  const wrap = () => Reflect.apply(budgetedLM, undefined, [undefined, {}]);
  expect(wrap).toThrow(ConfigurationError);
  expect(wrap).toThrow('budgetedLM needs a language model, such as createOpenAILM(');
});
