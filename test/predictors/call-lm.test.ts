import { describe, expect, test } from 'vitest';
import { LMError } from '../../src/errors.ts';
import type { LM } from '../../src/lm.ts';
import { cachedLM } from '../../src/lms/cached-lm.ts';
import { createOpenAILM } from '../../src/lms/openai-lm.ts';
import { noUsage } from '../../src/prediction.ts';
import { MultiChainComparison } from '../../src/predictors/multi-chain-comparison.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import type { Span, Tracer } from '../../src/tracer.ts';
import { speedUpTimers } from '../support/fast-timers.ts';
import { completion, startOpenAIServer } from '../support/openai-server.ts';

// 55 is moot: there is no context to override. Options are passed with the call, so that nothing has
// to be restored and concurrent calls cannot meet (41 tests that they win over the predictor's own).

const sig = signature('question -> answer');
const inputs = { question: 'What?' };

function collecting(recordContent = false) {
  const spans: Span[] = [];
  const tracer: Tracer = { recordContent, end: (span) => void spans.push(span) };
  return { spans, tracer, chats: () => spans.filter(({ kind }) => kind === 'llm') };
}

describe('the span of an LM call', () => {
  test('62: has the model as the server names it, the tokens and how it ended', async () => {
    const { chats, tracer } = collecting();
    const server = await startOpenAIServer({ json: completion('[[ ## answer ## ]]\nYes.') });
    const lm = createOpenAILM({ model: 'tiny', baseURL: server.url });
    await new Predict(sig, { lm }).forward(inputs, { tracer });
    expect(chats()).toEqual([
      expect.objectContaining({
        name: 'chat tiny',
        inputs: undefined,
        output: undefined,
        error: undefined,
        attributes: expect.objectContaining({
          model: 'tiny',
          responseModel: 'test-model-1',
          provider: '127.0.0.1',
          inputTokens: 7,
          outputTokens: 3,
          requests: 1,
          finishReasons: ['stop'],
          cached: false,
        }),
      }),
    ]);
  });

  test('62: tells of a cached reply that it was one', async () => {
    const { chats, tracer } = collecting();
    const predict = new Predict(sig, { lm: cachedLM(mockLM([{ answer: 'a' }])) });
    await predict.forward(inputs, { tracer });
    await predict.forward(inputs, { tracer });
    expect(chats().map(({ attributes }) => [attributes['cached'], attributes['requests']])).toEqual(
      [
        [false, 1],
        [true, 0],
      ],
    );
  });

  test('62: tells of a failure and its requests, without a secret', async () => {
    speedUpTimers(200);
    const key = 'k3y-of-the-t3st-0123456789';
    const { spans, chats, tracer } = collecting(true);
    const server = await startOpenAIServer({ status: 500, json: { error: { message: key } } });
    const lm = createOpenAILM({ model: 'tiny', apiKey: key, baseURL: server.url });
    const reply = new Predict(sig, { lm }).forward(inputs, { tracer });
    await expect(reply).rejects.toBeInstanceOf(LMError);
    expect(chats()[0]).toMatchObject({ attributes: { model: 'tiny', requests: 3 } });
    expect(chats()[0]?.error).toContain('status 500');
    expect(JSON.stringify(spans)).not.toContain(key);
  });

  test('62: has the messages only where content is recorded, and never who asks', async () => {
    const { chats, tracer } = collecting(true);
    await new Predict(sig, { lm: mockLM([{ answer: 'a' }]) }).forward(inputs, { tracer });
    expect(chats()[0]?.inputs).toMatchObject({ messages: [{ role: 'system' }, { role: 'user' }] });
    expect(chats()[0]?.inputs).not.toHaveProperty('origin');
    expect(chats()[0]?.output).toMatchObject([{ finishReason: 'stop' }]);
  });

  test('62: is there for an LM of the caller’s own, inside its predictor, at any concurrency', async () => {
    const { spans, chats, tracer } = collecting();
    const own: LM = { ...mockLM(() => ({ answer: 'a' }), { delayMs: 1 }), model: 'own' };
    const predict = new Predict(sig, { lm: own });
    await Promise.all(Array.from({ length: 20 }, () => predict.forward(inputs, { tracer })));
    const parents = new Set(chats().map(({ parentId }) => parentId));
    expect([chats().length, parents.size]).toEqual([20, 20]);
    for (const span of spans) {
      if (span.kind === 'chain') expect(parents).toContain(span.id);
      else expect(span.name).toBe('chat own');
    }
  });

  test('62: is the child of the repair turn it belongs to', async () => {
    const { spans, chats, tracer } = collecting();
    await new Predict(sig, { lm: mockLM(['?', { answer: 'a' }]) }).forward(inputs, { tracer });
    const repair = spans.find(({ kind }) => kind === 'repair');
    expect(chats()[1]?.parentId).toBe(repair?.id);
    expect(chats()[0]?.parentId).toBe(repair?.parentId);
  });
});

describe('usage', () => {
  const attempt = { reasoning: 'r', answer: 'a' };
  const samplers = () => cachedLM(mockLM(() => attempt, { model: 'small' }));

  test('60: sums by model over nested calls', async () => {
    const lm = mockLM(() => attempt, { model: 'large' });
    const compare = new MultiChainComparison(sig, { lm, sampling: { lm: samplers() } });
    const { usage, report } = await compare.forward(inputs);
    const { small, large } = usage.models;
    expect(Object.keys(usage.models).sort()).toEqual(['large', 'small']);
    expect([small?.requests, large?.requests, report.requests]).toEqual([1, 1, usage.requests]);
    for (const count of ['requests', 'inputTokens', 'outputTokens'] as const) {
      expect(usage[count]).toBe((small?.[count] ?? 0) + (large?.[count] ?? 0));
      expect(usage[count]).toBeGreaterThan(0);
    }
  });

  test('60: replies from a cache add nothing', async () => {
    const compare = new MultiChainComparison(sig, { lm: samplers() });
    expect((await compare.forward(inputs)).usage.requests).toBe(2);
    const again = await compare.forward(inputs);
    expect([again.usage, again.report.requests]).toEqual([noUsage, 0]);
  });
});
