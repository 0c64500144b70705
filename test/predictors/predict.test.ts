// Of the list in DSPy's words, moot here:
// 53, deep copies: modules are made by factories, which share nothing.
// 61, a bounded history: nothing is kept after a call; tracers take its place (`console` tracer).
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import {
  AbortedError,
  AdapterParseError,
  ConfigurationError,
  LMError,
  SignatureError,
} from '../../src/errors.ts';
import { Image, imageField } from '../../src/image.ts';
import type { LM, LMRequest, LMResponse } from '../../src/lm.ts';
import { usageOf } from '../../src/prediction.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { mockCompletion, mockLM } from '../../src/testing/mock-lm.ts';
import type { Span } from '../../src/tracer.ts';
import { png } from '../support/png.ts';

const sig = signature({
  name: 'answer',
  inputs: { question: z.string() },
  outputs: { answer: z.string(), score: z.number().min(0).max(1) },
});
const good = { answer: 'yes', score: 0.5 };
const inputs = { question: 'Is it?' };

function textsOf(request: LMRequest | undefined): string[] {
  return (request?.messages ?? []).map(({ content }) =>
    content.map((part) => (part.type === 'text' ? part.text : String(part.image))).join(''),
  );
}

async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`it resolved: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

function customLM(generate: LM['generate']): LM {
  const { capabilities } = mockLM([]);
  return { model: 'custom', capabilities, settings: {}, generate };
}

function response(text: string, completions = 1): LMResponse {
  const completion = { text, finishReason: 'stop' } as const;
  return {
    completions: [completion, ...Array(completions - 1).fill(completion)],
    usage: usageOf('custom', { requests: 1, inputTokens: 1, outputTokens: 1 }),
    model: 'custom',
    warnings: [],
    cached: false,
  };
}

describe('a call', () => {
  test('gives the outputs, all completions, the usage and a report', async () => {
    const lm = mockLM([good]);
    const prediction = await new Predict(sig, { lm }).forward(inputs);
    expect(prediction).toMatchObject({ output: good, completions: [good], usage: { requests: 1 } });
    expect(prediction.report).toEqual({
      adapter: 'chat',
      tier: 'prompt',
      downgrades: [],
      repairs: 0,
      requests: 1,
      warnings: [],
    });
  });

  test('41: without an LM it says how to give it one', async () => {
    const error = await thrownBy(new Predict(sig).forward(inputs));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: expect.stringContaining('createOpenAILM(') });
  });

  test('41: takes the LM of the call before its own', async () => {
    const [own, other] = [mockLM([good]), mockLM([good])];
    await new Predict(sig, { lm: own }).forward(inputs, { lm: other });
    expect([own.requests.length, other.requests.length]).toEqual([0, 1]);
  });

  test('41: wrong inputs are an error that names the field, and nothing is sent', async () => {
    const lm = mockLM([]);
    const predict = new Predict(sig, { lm });
    // @ts-expect-error a number is no string
    const wrong = await thrownBy(predict.forward({ question: 5 }));
    // @ts-expect-error there is no `frog`
    const unknown = await thrownBy(predict.forward({ ...inputs, frog: 'x' }));
    // @ts-expect-error it needs a question
    const missing = await thrownBy(predict.forward({}));
    expect(wrong).toMatchObject({ message: expect.stringContaining('the input `question`') });
    expect(unknown).toMatchObject({ message: expect.stringContaining('`frog` is no input') });
    expect(missing).toMatchObject({ message: expect.stringContaining('`question` is missing') });
    for (const error of [wrong, unknown, missing]) expect(error).toBeInstanceOf(SignatureError);
    expect(lm.requests).toHaveLength(0);
  });

  test('refuses impossible options at once', async () => {
    const lm = mockLM([]);
    for (const options of [{ maxRepairs: Number.NaN }, { maxRepairs: -1 }, { model: 'x' }]) {
      expect(() => new Predict(sig, { lm, ...options })).toThrow(ConfigurationError);
    }
    for (const options of [
      { n: 0 },
      { n: 1.5 },
      { n: Number.NaN },
      { timeoutMs: -1 },
      { timeoutMs: Number.NaN },
    ]) {
      expect(await thrownBy(new Predict(sig, { lm }).forward(inputs, options))).toBeInstanceOf(
        ConfigurationError,
      );
    }
    expect(() => new Predict(signature({ inputs: {}, outputs: {} }))).toThrow(SignatureError);
  });

  test('hands temperature, maxTokens and seed on, the call before the constructor', async () => {
    const lm = mockLM([good, good]);
    const predict = new Predict(sig, { lm, temperature: 0.1, maxTokens: 99, seed: 1 });
    await predict.forward(inputs);
    await predict.forward(inputs, { temperature: 0, seed: 2, sampleIndex: 3 });
    expect(lm.requests).toMatchObject([
      { temperature: 0.1, maxTokens: 99, seed: 1 },
      { temperature: 0, maxTokens: 99, seed: 2, sampleIndex: 3 },
    ]);
  });

  test('concurrent calls each take the demos that are there when they begin', async () => {
    const lm = mockLM(() => good, { delayMs: 5 });
    const predict = new Predict(sig, { lm, demos: [{ question: 'first', answer: 'a', score: 1 }] });
    const one = predict.forward(inputs);
    predict.demos = [{ question: 'second', answer: 'b', score: 0 }];
    const two = predict.forward(inputs);
    predict.demos = [];
    await Promise.all([one, two]);
    expect(textsOf(lm.requests[0])[1]).toContain('first');
    expect(textsOf(lm.requests[1])[1]).toContain('second');
  });

  test('is told of as a span with the repair inside', async () => {
    const spans: Span[] = [];
    const tracer = { recordContent: true, end: (span: Span) => void spans.push(span) };
    const photo = Image.fromBytes(png(8, 8));
    const looking = signature({ inputs: { photo: imageField() }, outputs: { answer: z.string() } });
    const lm = mockLM(['?', { answer: 'a' }]);
    await new Predict(looking, { lm }).forward({ photo }, { tracer });
    const chain = spans.filter(({ kind }) => kind !== 'llm');
    expect(chain.map(({ name }) => name)).toEqual([
      'repair photo -> answer',
      'predict photo -> answer',
    ]);
    expect(chain[0]?.parentId).toBe(chain[1]?.id);
    // 39: and never with base64.
    expect(chain[1]?.inputs).toEqual({
      photo: {
        type: 'image',
        mediaType: 'image/png',
        width: 8,
        height: 8,
        bytes: photo.bytes.length,
        sha256: await photo.sha256(),
      },
    });
    expect(JSON.stringify(spans)).not.toContain('iVBOR');
  });
});

describe('several completions', () => {
  test('42: make the temperature 0.7 where it is unset or next to nothing', async () => {
    const sent = async (n: number, temperature?: number, settings = {}) => {
      const lm = { ...mockLM([]), settings };
      const requests: LMRequest[] = [];
      lm.generate = async (request) => {
        requests.push(request);
        return response(chatAdapter.formatOutputs(sig, good), n);
      };
      await new Predict(sig, { lm, n }).forward(inputs, { temperature });
      return requests[0]?.temperature;
    };
    expect(await sent(2)).toBe(0.7);
    expect(await sent(2, 0)).toBe(0.7);
    expect(await sent(2, 0.15)).toBe(0.7);
    expect(await sent(2, 0.2)).toBe(0.2);
    expect(await sent(1)).toBeUndefined();
    expect(await sent(1, 0)).toBe(0);
    expect(await sent(2, undefined, { temperature: 1.2 })).toBeUndefined();
    expect(await sent(2, undefined, { temperature: 0 })).toBe(0.7);
  });

  const three = [1, 2, 3].map((index) => ({ answer: `a${index}`, score: 0 }));

  test('42: come from one request where the server makes several, the first as output', async () => {
    const lm = mockLM(three);
    const prediction = await new Predict(sig, { lm }).forward(inputs, { n: 3, seed: 5 });
    expect(prediction.output).toEqual(three[0]);
    expect(prediction.completions).toEqual(three);
    expect(lm.requests.map(({ n, seed }) => ({ n, seed }))).toEqual([{ n: 3, seed: 5 }]);
    expect(prediction.report.requests).toBe(1);
  });

  test('42: come from several requests where it does not, each a sample of its own', async () => {
    const lm = mockLM(three, { capabilities: { multipleCompletions: false } });
    const prediction = await new Predict(sig, { lm, n: 3, seed: 5 }).forward(inputs);
    expect(prediction.completions).toEqual(three);
    expect(prediction.usage.requests).toBe(3);
    expect(lm.requests.map(({ n, seed, sampleIndex }) => [n, seed, sampleIndex])).toEqual([
      [undefined, 5, undefined],
      [undefined, 6, 1],
      [undefined, 7, 2],
    ]);
  });

  test('are topped up where the server gives fewer than it was asked for', async () => {
    const requests: LMRequest[] = [];
    const lm = customLM(async (request) => {
      requests.push(request);
      return response(chatAdapter.formatOutputs(sig, good));
    });
    const { completions, usage } = await new Predict(sig, { lm, n: 3 }).forward(inputs, {
      sampleIndex: 4,
    });
    expect(completions).toHaveLength(3);
    expect(usage.requests).toBe(3);
    expect(requests.map(({ n, sampleIndex }) => [n, sampleIndex])).toEqual([
      [3, 4],
      [undefined, 5],
      [undefined, 6],
    ]);
  });

  test('are never more than were asked for', async () => {
    const lm = customLM(async () => response(chatAdapter.formatOutputs(sig, good), 4));
    expect((await new Predict(sig, { lm }).forward(inputs)).completions).toHaveLength(1);
  });

  test('are repaired one by one, as samples of their own', async () => {
    const lm = mockLM(['bad', 'bad', good, good]);
    const { completions, report } = await new Predict(sig, { lm, n: 2, seed: 1 }).forward(inputs);
    expect(completions).toEqual([good, good]);
    expect(report).toMatchObject({ repairs: 2, requests: 3 });
    expect(lm.requests.map(({ seed, sampleIndex }) => [seed, sampleIndex])).toEqual([
      [1, undefined],
      [1, undefined],
      [2, 1],
    ]);
  });

  test('may be fewer in the end, and the report says why', async () => {
    const refused = mockCompletion({ text: 'I would rather not.', finishReason: 'refusal' });
    const lm = mockLM([refused, good]);
    const { output, completions, report } = await new Predict(sig, { lm, n: 2 }).forward(inputs);
    expect(output).toEqual(good);
    expect(completions).toHaveLength(1);
    expect(report.warnings).toEqual([expect.stringContaining('refused to answer')]);
  });

  test('of which one request failed keep the others, and count its requests', async () => {
    const down = new LMError('The server is down.', { code: 'server', model: 'mock', requests: 3 });
    const lm = mockLM([good, down, good], { capabilities: { multipleCompletions: false } });
    const { completions, report } = await new Predict(sig, { lm, n: 3 }).forward(inputs);
    expect(completions).toEqual([good, good]);
    expect(report.requests).toBe(5);
    expect(report.warnings).toEqual(['A completion is missing: The server is down.']);
  });
});

describe('a reply that cannot be read', () => {
  test('34: is shown to the model with what is wrong with it, and counts', async () => {
    const bad = '[[ ## answer ## ]]\nyes\n[[ ## score ## ]]\n80%';
    const lm = mockLM([bad, good]);
    const { output, usage, report } = await new Predict(sig, { lm }).forward(inputs);
    expect(output).toEqual(good);
    expect(usage.requests).toBe(2);
    expect(report).toMatchObject({ repairs: 1, requests: 2 });
    const [, repair] = lm.requests;
    expect(repair?.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
    const [, , own, complaint] = textsOf(repair);
    expect(own).toBe(bad);
    expect(complaint).toContain('the output `score`: ');
    expect(complaint).toContain('Answer with the fields in this order');
    expect(repair?.messages.slice(0, 2)).toEqual(lm.requests[0]?.messages);
  });

  test('34: is repaired as often as allowed, and each turn stays in view', async () => {
    const lm = mockLM(['one', 'two', 'three']);
    const error = await thrownBy(new Predict(sig, { lm, maxRepairs: 2 }).forward(inputs));
    expect(error).toBeInstanceOf(AdapterParseError);
    expect(error).toMatchObject({ text: 'three' });
    expect(lm.requests.map(({ messages }) => messages.length)).toEqual([2, 4, 6]);
    expect(textsOf(lm.requests[2])).toEqual(expect.arrayContaining(['one', 'two']));
  });

  test('34: is not repaired where that is forbidden', async () => {
    const lm = mockLM(['one']);
    const error = await thrownBy(new Predict(sig, { lm, maxRepairs: 0 }).forward(inputs));
    expect(error).toBeInstanceOf(AdapterParseError);
    expect(lm.requests).toHaveLength(1);
  });

  test('28: is also one without any text', async () => {
    const requests: LMRequest[] = [];
    const replies = ['null', '""', JSON.stringify(chatAdapter.formatOutputs(sig, good))];
    const lm = customLM(async (request) => {
      requests.push(request);
      return response(JSON.parse(replies.shift() ?? ''));
    });
    const { output } = await new Predict(sig, { lm, maxRepairs: 2 }).forward(inputs);
    expect(output).toEqual(good);
    expect(textsOf(requests[1])[2]).toBe('(empty)');
  });

  test('is shown cut where it is very long', async () => {
    const lm = mockLM(['x'.repeat(1e6), good]);
    await new Predict(sig, { lm }).forward(inputs);
    expect(textsOf(lm.requests[1])[2]).toMatch(/^x{8000}… \[cut\]$/);
  });

  test('32: is no matter of the format where the LM failed: nothing is asked again', async () => {
    const down = new LMError('down', { code: 'server', model: 'mock' });
    const lm = mockLM([down]);
    const predict = new Predict(sig, { lm, fallbackAdapter: jsonAdapter });
    expect(await thrownBy(predict.forward(inputs))).toBe(down);
    expect(lm.requests).toHaveLength(1);
  });

  test('32: an LM that fails in the repair turn is what the caller hears of', async () => {
    const down = new LMError('down', { code: 'rate-limit', model: 'mock' });
    const lm = mockLM(['bad', down]);
    expect(await thrownBy(new Predict(sig, { lm }).forward(inputs))).toBe(down);
  });

  test('33: is asked for in another format where one is given, visibly, and all is counted', async () => {
    const lm = mockLM(['bad', 'bad again', good]);
    const predict = new Predict(sig, { lm, fallbackAdapter: jsonAdapter });
    const { output, usage, report } = await predict.forward(inputs);
    expect(output).toEqual(good);
    expect(report).toMatchObject({ adapter: 'json', tier: 'json-schema', repairs: 1, requests: 3 });
    expect(report.downgrades).toEqual([
      expect.stringMatching(/^the json format instead of chat: the output `answer` is missing/),
    ]);
    expect(usage.requests).toBe(3);
    expect(textsOf(lm.requests[2])[0]).toContain('one JSON object');
  });

  test('33: in both formats keeps the first error as cause', async () => {
    const lm = mockLM(['bad', 'bad', 'worse', 'worse']);
    const predict = new Predict(sig, { lm, fallbackAdapter: jsonAdapter });
    const error = await thrownBy(predict.forward(inputs));
    expect(error).toMatchObject({
      adapter: 'json',
      text: 'worse',
      cause: { adapter: 'chat', text: 'bad' },
    });
    expect(error).toBeInstanceOf(AdapterParseError);
  });

  for (const finishReason of ['refusal', 'content-filter'] as const) {
    test(`a ${finishReason} is an LMError with its words, and never asked again`, async () => {
      const lm = mockLM([mockCompletion({ text: 'No.', finishReason })]);
      const predict = new Predict(sig, { lm, maxRepairs: 5, fallbackAdapter: jsonAdapter });
      const error = await thrownBy(predict.forward(inputs));
      expect(error).toBeInstanceOf(LMError);
      expect(error).toMatchObject({ code: finishReason, text: 'No.', model: 'mock' });
      expect(lm.requests).toHaveLength(1);
    });
  }

  test('a reply cut off by the token limit is an LMError that says what to raise', async () => {
    const text = '[[ ## answer ## ]]\nye';
    const lm = mockLM([mockCompletion({ text, finishReason: 'length' })]);
    const error = await thrownBy(new Predict(sig, { lm }).forward(inputs));
    expect(error).toMatchObject({
      code: 'length',
      text,
      message: expect.stringContaining('`maxTokens`'),
    });
    expect(lm.requests).toHaveLength(1);
  });

  test('a reply that is whole for all the limit says is taken', async () => {
    const text = chatAdapter.formatOutputs(sig, good);
    const lm = mockLM([mockCompletion({ text, finishReason: 'length' })]);
    expect((await new Predict(sig, { lm }).forward(inputs)).output).toEqual(good);
  });
});

describe('an LM of the caller’s own', () => {
  test('that gives no completion is an LMError', async () => {
    for (const broken of ['{"completions": []}', '{}', 'null']) {
      const lm = customLM(async () => JSON.parse(broken));
      const error = await thrownBy(new Predict(sig, { lm }).forward(inputs));
      expect(error).toMatchObject({ code: 'invalid-response', model: 'custom' });
    }
  });

  test.each(['usage', 'warnings'] as const)('that leaves out %s is told so', async (name) => {
    const { [name]: _, ...rest } = response(chatAdapter.formatOutputs(sig, good));
    const lm = customLM(async () => JSON.parse(JSON.stringify(rest)));
    const error = await thrownBy(new Predict(sig, { lm }).forward(inputs));
    expect(error).toMatchObject({
      code: 'invalid-response',
      message: expect.stringContaining(`gave a response without \`${name}\``),
    });
  });

  test('that heeds neither signal nor time is given up all the same', async () => {
    const lm = customLM(() => new Promise(() => {}));
    const predict = new Predict(sig, { lm });
    const late = await thrownBy(predict.forward(inputs, { timeoutMs: 20 }));
    expect(late).toMatchObject({ code: 'timeout', model: 'custom' });
    const controller = new AbortController();
    const aborted = thrownBy(predict.forward(inputs, { signal: controller.signal }));
    controller.abort('enough');
    expect(await aborted).toMatchObject({ name: 'AbortError', cause: 'enough' });
  });

  test('that throws is heard as it is', async () => {
    const lm = customLM(() => {
      throw new RangeError('own');
    });
    expect(await thrownBy(new Predict(sig, { lm }).forward(inputs))).toBeInstanceOf(RangeError);
  });
});

describe('time', () => {
  test('is that of the whole call, repairs included', async () => {
    const lm = mockLM(() => 'bad', { delayMs: 40 });
    const predict = new Predict(sig, { lm, maxRepairs: 50 });
    const start = performance.now();
    const error = await thrownBy(predict.forward(inputs, { timeoutMs: 100 }));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(error).toMatchObject({ code: 'timeout' });
    expect(lm.requests.length).toBeLessThan(5);
  });

  test('that is enough changes nothing', async () => {
    const { output } = await new Predict(sig, { lm: mockLM([good]) }).forward(inputs, {
      timeoutMs: 5000,
    });
    expect(output).toEqual(good);
  });
});

describe('an abort', () => {
  test('before the call sends nothing', async () => {
    const lm = mockLM([good]);
    const predict = new Predict(sig, { lm });
    const error = await thrownBy(predict.forward(inputs, { signal: AbortSignal.abort('why') }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ name: 'AbortError', cause: 'why' });
    expect(lm.requests).toHaveLength(0);
  });

  test('during the call ends it at once', async () => {
    const lm = mockLM([good], { delayMs: 60_000 });
    const controller = new AbortController();
    const error = thrownBy(
      new Predict(sig, { lm }).forward(inputs, { signal: controller.signal, timeoutMs: 90_000 }),
    );
    setTimeout(() => controller.abort('why'), 5);
    expect(await error).toMatchObject({ name: 'AbortError', cause: 'why' });
  });

  test('in the repair turn ends it at once, and no format is tried any more', async () => {
    const controller = new AbortController();
    const lm = mockLM([
      'bad',
      () => {
        controller.abort('why');
        return good;
      },
    ]);
    const predict = new Predict(sig, { lm, fallbackAdapter: jsonAdapter });
    const error = await thrownBy(predict.forward(inputs, { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'AbortError', cause: 'why' });
    expect(lm.requests).toHaveLength(2);
  });

  test('while samples are topped up ends it at once', async () => {
    const controller = new AbortController();
    const lm = mockLM([good, () => new Promise(() => {}), good], {
      capabilities: { multipleCompletions: false },
    });
    const error = thrownBy(
      new Predict(sig, { lm, n: 3 }).forward(inputs, { signal: controller.signal }),
    );
    setTimeout(() => controller.abort('why'), 5);
    expect(await error).toMatchObject({ name: 'AbortError', cause: 'why' });
  });
});
