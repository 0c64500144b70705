import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import {
  AbortedError,
  AdapterParseError,
  ConfigurationError,
  LMError,
  SignatureError,
} from '../../src/errors.ts';
import type { LM } from '../../src/lm.ts';
import { cachedLM } from '../../src/lms/cached-lm.ts';
import { createOpenAILM } from '../../src/lms/openai-lm.ts';
import { noUsage } from '../../src/prediction.ts';
import { ChainOfThought } from '../../src/predictors/chain-of-thought.ts';
import { Predict } from '../../src/predictors/predict.ts';
import type { PredictEvent } from '../../src/predictors/predict-events.ts';
import { signature } from '../../src/signature.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import type { Span, Tracer } from '../../src/tracer.ts';
import { chunk, startOpenAIServer } from '../support/openai-server.ts';

const sig = signature('question -> answer, score: number');
const inputs = { question: 'What?' };
const output = { answer: 'Yes, of\n[course].', score: 0.5 };
type Events = PredictEvent<typeof output>[];

async function eventsOf<T>(events: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** The text of each field, put together. */
function textsOf(events: Events): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const event of events) {
    if (event.type === 'field') texts[event.field] = (texts[event.field] ?? '') + event.text;
  }
  return texts;
}

function predictionOf(events: Events) {
  const last = events.at(-1);
  if (last?.type !== 'prediction') throw new Error('the last event is no prediction');
  return last.prediction;
}

const fieldsOf = (events: Events) => events.filter((event) => event.type === 'field');

/** The reply as a server streams it, in chunks of `size` characters. */
function chunksOf(reply: string, size: number): unknown[] {
  const chunks = reply.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
  return [
    ...chunks.map((text) => chunk(text)),
    chunk(undefined, { finish_reason: 'stop' }),
    '[DONE]',
  ];
}

async function streaming(...replies: Parameters<typeof startOpenAIServer>) {
  const server = await startOpenAIServer(...replies);
  const lm = createOpenAILM({ model: 'tiny', baseURL: server.url, retries: 0 });
  return { server, lm, predict: new Predict(sig, { lm }) };
}

function collecting() {
  const started: Span[] = [];
  const ended: Span[] = [];
  const tracer: Tracer = {
    start: (span) => void started.push(span),
    end: (span) => void ended.push(span),
  };
  return { started, ended, tracer };
}

const chatReply = chatAdapter.formatOutputs(sig, output);

describe('a streamed prediction', () => {
  for (const adapter of [chatAdapter, jsonAdapter]) {
    for (const size of [1, 5, 1000]) {
      test(`63: gives the text of each field and no more (${adapter.name}, ${size} a chunk)`, async () => {
        const reply = adapter.formatOutputs(sig, output);
        const { lm } = await streaming({ events: chunksOf(reply, size) });
        const events = await eventsOf(new Predict(sig, { lm, adapter }).stream(inputs));
        expect(textsOf(events)).toEqual({ answer: output.answer, score: '0.5' });
        const ends = fieldsOf(events).filter(({ done }) => done);
        expect(ends.map(({ field }) => field)).toEqual(['answer', 'score']);
        expect(predictionOf(events)).toMatchObject({ output, report: { requests: 1, repairs: 0 } });
      });
    }
  }

  test('63: gives a piece before the next one is sent', async () => {
    const begin = chunk('[[ ## answer ## ]]\nA frog');
    const { predict } = await streaming({ events: [begin], hang: true });
    for await (const event of predict.stream(inputs)) {
      expect(event).toEqual({ type: 'field', field: 'answer', text: 'A frog', done: false });
      break;
    }
  });

  test('63: flushes a field whose end marker is missing', async () => {
    const reply = '[[ ## score ## ]]\n1\n\n[[ ## answer ## ]]\nA frog in arm';
    const { predict } = await streaming({ events: chunksOf(reply, 4) });
    const events = await eventsOf(predict.stream(inputs));
    expect(fieldsOf(events).at(-1)?.done).toBe(true);
    expect(predictionOf(events).output).toEqual({ answer: 'A frog in arm', score: 1 });
  });

  test('is the same as a whole one', async () => {
    const lm = mockLM(() => output);
    const predict = new Predict(sig, { lm });
    const whole = await predict.forward(inputs, { temperature: 0.3, seed: 4 });
    const streamed = predictionOf(
      await eventsOf(predict.stream(inputs, { temperature: 0.3, seed: 4 })),
    );
    expect(streamed).toEqual(whole);
    expect(lm.requests[1]).toEqual(lm.requests[0]);
  });

  test('of a chain of thought begins with the reasoning', async () => {
    const lm = mockLM([{ reasoning: 'Since it is so.', ...output }]);
    const events = await eventsOf(new ChainOfThought(sig, { lm }).stream(inputs));
    expect(events[0]).toMatchObject({ type: 'field', field: 'reasoning' });
    expect(events.at(-1)).toMatchObject({
      prediction: { output: { reasoning: 'Since it is so.' } },
    });
  });

  test('that cannot be read is repaired, and only the prediction counts', async () => {
    const wrong = chatAdapter.formatOutputs(sig, { answer: 'No.', score: 'high' });
    const lm = mockLM([wrong, output]);
    const events = await eventsOf(new Predict(sig, { lm }).stream(inputs));
    expect(textsOf(events)).toEqual({ answer: 'No.', score: 'high' });
    expect(predictionOf(events)).toMatchObject({ output, report: { repairs: 1, requests: 2 } });
  });

  test('tells whole of a field that only the repair brought', async () => {
    const lm = mockLM(['[[ ## answer ## ]]\nNo.', output]);
    const events = await eventsOf(new Predict(sig, { lm }).stream(inputs));
    expect(fieldsOf(events).filter(({ field }) => field === 'score')).toEqual([
      { type: 'field', field: 'score', text: '0.5', done: true },
    ]);
  });

  test('from a cache comes in one piece a field and uses nothing', async () => {
    const predict = new Predict(sig, { lm: cachedLM(mockLM([output])) });
    await predict.forward(inputs);
    const events = await eventsOf(predict.stream(inputs));
    expect(fieldsOf(events)).toHaveLength(2);
    expect(predictionOf(events).usage).toEqual(noUsage);
  });
});

describe('where nothing can be streamed', () => {
  const whole = [
    { type: 'field', field: 'answer', text: output.answer, done: true },
    { type: 'field', field: 'score', text: '0.5', done: true },
    { type: 'prediction', prediction: expect.objectContaining({ output }) },
  ];

  test('63: each field comes in one piece: an LM without a stream', async () => {
    const { stream: _, ...lm } = mockLM([output]);
    expect(await eventsOf(new Predict(sig, { lm }).stream(inputs))).toEqual(whole);
  });

  test('63: each field comes in one piece: an adapter without one', async () => {
    const { readStream: _, ...adapter } = chatAdapter;
    const predict = new Predict(sig, { lm: mockLM([output]), adapter });
    expect(await eventsOf(predict.stream(inputs))).toEqual(whole);
  });

  test('63: each field comes in one piece: several completions', async () => {
    const predict = new Predict(sig, { lm: mockLM([output, { ...output, score: 1 }]), n: 2 });
    const events = await eventsOf(predict.stream(inputs));
    expect(events.slice(0, 2)).toEqual(whole.slice(0, 2));
    expect(predictionOf(events).completions).toHaveLength(2);
  });

  test('lists are told as JSON, and what is absent is not told', async () => {
    const tagged = signature('a -> tags: string[], note?: string');
    const { stream: _, ...lm } = mockLM([{ tags: ['x', 'y'] }]);
    const events = await eventsOf(new Predict(tagged, { lm }).stream({ a: '' }));
    expect(events.slice(0, -1)).toEqual([
      { type: 'field', field: 'tags', text: '["x","y"]', done: true },
    ]);
  });
});

describe('a stream that fails', () => {
  async function failureOf(predict: Predict<typeof inputs, typeof output>, options = {}) {
    return eventsOf(predict.stream(inputs, options)).then(
      () => new Error('it did not'),
      (error: unknown) => error,
    );
  }

  test('throws what forward throws', async () => {
    const lm = mockLM(['?', '?']);
    expect(await failureOf(new Predict(sig))).toBeInstanceOf(ConfigurationError);
    expect(await failureOf(new Predict(sig, { lm }), { n: 0 })).toBeInstanceOf(ConfigurationError);
    // @ts-expect-error a number is no string
    const wrong = eventsOf(new Predict(sig, { lm }).stream({ question: 5 }));
    await expect(wrong).rejects.toBeInstanceOf(SignatureError);
    expect(await failureOf(new Predict(sig, { lm }))).toBeInstanceOf(AdapterParseError);
  });

  test('in the middle is the error of the LM', async () => {
    const begin = chunk('[[ ## answer ## ]]\nA frog');
    const { predict } = await streaming({ events: [begin], cut: 'after' });
    expect(await failureOf(predict)).toMatchObject({ name: 'LMError', code: 'connection' });
  });

  test('without its response is an LMError', async () => {
    const lm: LM = { ...mockLM([]), async *stream() {} };
    expect(await failureOf(new Predict(sig, { lm }))).toMatchObject({
      name: 'LMError',
      code: 'invalid-response',
    });
  });

  test('keeps to timeoutMs as a whole', async () => {
    const { server, predict } = await streaming({
      events: Array.from({ length: 20 }, () => [chunk('a'), 20]).flat(),
    });
    const start = performance.now();
    expect(await failureOf(predict, { timeoutMs: 100 })).toMatchObject({ code: 'timeout' });
    expect(performance.now() - start).toBeLessThan(350);
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
  });

  test('keeps to timeoutMs where the LM heeds nothing', async () => {
    const lm: LM = { ...mockLM([]), stream: () => ({ [Symbol.asyncIterator]: () => stuck }) };
    const error = await failureOf(new Predict(sig, { lm }), { timeoutMs: 20 });
    expect(error).toBeInstanceOf(LMError);
    expect(error).toMatchObject({ code: 'timeout' });
  });

  const stuck = { next: () => new Promise<never>(() => {}) };
});

describe('a stream whose reader leaves', () => {
  const begin = chunk('[[ ## answer ## ]]\nA frog');

  test('by an abort rejects at once and closes the connection', async () => {
    const { server, predict } = await streaming({ events: [begin], hang: true });
    const controller = new AbortController();
    const reader = predict.stream(inputs, { signal: controller.signal })[Symbol.asyncIterator]();
    expect((await reader.next()).value).toMatchObject({ text: 'A frog' });
    const next = reader.next();
    const start = performance.now();
    controller.abort('enough');
    await expect(next).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
    expect(performance.now() - start).toBeLessThan(50);
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
  });

  test('by an abort in between closes the connection before the next piece is asked for', async () => {
    const { server, predict } = await streaming({ events: [begin], hang: true });
    const controller = new AbortController();
    const reader = predict.stream(inputs, { signal: controller.signal })[Symbol.asyncIterator]();
    onTestFinished(async () => void (await reader.return?.()));
    await reader.next();
    controller.abort();
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
    await expect(reader.next()).rejects.toBeInstanceOf(AbortedError);
  });

  test('by an abort before sends nothing', async () => {
    const { server, predict } = await streaming({});
    const events = eventsOf(predict.stream(inputs, { signal: AbortSignal.abort() }));
    await expect(events).rejects.toBeInstanceOf(AbortedError);
    expect(server.requests).toHaveLength(0);
  });

  test('by a break closes the connection, and its spans end', async () => {
    const { ended, tracer } = collecting();
    const { server, predict } = await streaming({ events: [begin], hang: true });
    for await (const _ of predict.stream(inputs, { tracer })) break;
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
    await vi.waitFor(() => expect(ended).toHaveLength(2));
  });

  test('before it begins sends nothing', async () => {
    const { server, predict } = await streaming({});
    predict.stream(inputs);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(server.requests).toHaveLength(0);
  });
});

describe('a tracer', () => {
  test('62: is told of each streamed call with the right parents, however many run', async () => {
    const { ended, tracer } = collecting();
    const lm = mockLM(() => output, { delayMs: 1 });
    const predict = new Predict(sig, { lm });
    await Promise.all(
      Array.from({ length: 10 }, () => eventsOf(predict.stream(inputs, { tracer }))),
    );
    const chats = ended.filter(({ kind }) => kind === 'llm');
    const chains = new Map(
      ended.filter(({ kind }) => kind === 'chain').map((span) => [span.id, span.traceId]),
    );
    expect([chats.length, chains.size]).toEqual([10, 10]);
    expect(new Set(chats.map(({ parentId }) => parentId)).size).toBe(10);
    for (const { parentId, traceId } of chats) expect(chains.get(parentId ?? '')).toBe(traceId);
  });

  test('62: may throw without hurting a streamed call', async () => {
    const bad = () => {
      throw new Error('no');
    };
    const tracer: Tracer = { start: bad, end: bad, run: bad };
    const events = await eventsOf(
      new Predict(sig, { lm: mockLM([chatReply]) }).stream(inputs, { tracer }),
    );
    expect(predictionOf(events).output).toEqual(output);
  });
});
