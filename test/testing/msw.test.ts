import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { AbortedError, ConfigurationError, LMError } from '../../src/errors.ts';
import type { LM, LMRequest } from '../../src/lm.ts';
import { createOpenAILM } from '../../src/lms/openai-lm.ts';
import { describeLM } from '../../src/testing/describe-lm.ts';
import { mockCompletion } from '../../src/testing/mock-lm.ts';
import { type OpenAIHandlersOptions, openAIHandlers } from '../../src/testing/msw.ts';
import { speedUpTimers } from '../support/fast-timers.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const key = 'k3y-of-the-t3st-0123456789';

function serve(options: OpenAIHandlersOptions, lmOptions: { retries?: number } = {}) {
  const openai = openAIHandlers(options);
  server.use(...openai.handlers);
  const { baseURL } = options;
  const lm = createOpenAILM({ model: 'tiny', apiKey: key, baseURL, retries: 0, ...lmOptions });
  return { openai, lm };
}

function say(text: string, more: Partial<LMRequest> = {}): LMRequest {
  return { messages: [{ role: 'user', content: [{ type: 'text', text }] }], ...more };
}

async function failureOf(call: Promise<unknown>): Promise<LMError> {
  const error: unknown = await call.then(
    () => new Error('it resolved'),
    (thrown) => thrown,
  );
  if (error instanceof LMError) return error;
  throw error;
}

async function streamed(lm: LM, request: LMRequest) {
  const pieces: string[] = [];
  for await (const event of lm.stream?.(request) ?? []) {
    if (event.type === 'end') return { pieces, response: event.response };
    pieces.push(event.text);
  }
  throw new Error('the stream had no end');
}

describe('a reply', () => {
  test('of text is a completion with its usage', async () => {
    const { openai, lm } = serve({ replies: ['a frog in armour'] });
    expect(await lm.generate(say('draw two frogs', { temperature: 0.5 }))).toEqual({
      completions: [{ text: 'a frog in armour', finishReason: 'stop' }],
      usage: {
        requests: 1,
        inputTokens: 3,
        outputTokens: 4,
        models: { tiny: { requests: 1, inputTokens: 3, outputTokens: 4 } },
      },
      model: 'tiny',
      warnings: [],
      cached: false,
    });
    expect(openai.requests).toEqual([
      {
        model: 'tiny',
        messages: [{ role: 'user', content: 'draw two frogs' }],
        temperature: 0.5,
      },
    ]);
    expect(openai.unused).toBe(0);
  });

  test.each(['stop', 'length', 'content-filter', 'refusal', 'other'] as const)(
    'can end with %s, whole and as a stream',
    async (finishReason) => {
      const completion = { text: 'I will not.', finishReason };
      const { lm } = serve({ replies: () => mockCompletion(completion) });
      expect((await lm.generate(say('hi'))).completions).toEqual([completion]);
      if (finishReason === 'refusal') return;
      expect((await streamed(lm, say('hi'))).response.completions).toEqual([completion]);
    },
  );

  test('carries log-probabilities, whole and as a stream', async () => {
    const logprobs = [
      { token: 'yes', logprob: -0.25, alternatives: [{ token: 'no', logprob: -1.5 }] },
    ];
    const completion = { text: 'yes', finishReason: 'stop', logprobs } as const;
    const { lm } = serve({ replies: () => mockCompletion(completion) });
    const request = say('hi', { topLogprobs: 1 });
    expect((await lm.generate(request)).completions).toEqual([completion]);
    expect((await streamed(lm, request)).response.completions).toEqual([completion]);
  });

  test('takes one of the script for each completion', async () => {
    const { openai, lm } = serve({ replies: ['one', 'two', 'three'] });
    const { completions } = await lm.generate(say('hi', { n: 2 }));
    expect(completions.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(openai.unused).toBe(1);
  });

  test('as a stream comes in pieces, all completions with their usage', async () => {
    const { openai, lm } = serve({ replies: ['a frog in dented armour', 'two frogs'] });
    const { pieces, response } = await streamed(lm, say('hi there', { n: 2 }));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe('a frog in dented armour');
    expect(response.completions.map(({ text }) => text)).toEqual([
      'a frog in dented armour',
      'two frogs',
    ]);
    expect(response.usage).toMatchObject({ inputTokens: 2, outputTokens: 7 });
    expect(openai.requests[0]).toMatchObject({ stream: true });
  });

  test('can depend on the request', async () => {
    const { lm } = serve({
      replies: async ({ messages, response_format: format }) =>
        format === undefined ? `you said ${messages[0]?.content}` : { status: 400 },
    });
    expect((await lm.generate(say('hi'))).completions[0].text).toBe('you said hi');
  });

  test('that is an error comes with its status, headers and body', async () => {
    const { openai, lm } = serve({
      replies: [
        { status: 401, body: { error: { message: 'no such key' } } },
        { status: 429, headers: { 'retry-after': '3' } },
        { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><title>Bad gateway' },
        { status: 200, body: '{"choices": [' },
        new Error('the cable is out'),
      ],
    });
    const codes: unknown[] = [];
    for (let call = 0; call < 5; call += 1) codes.push(await failureOf(lm.generate(say('hi'))));
    expect(codes).toMatchObject([
      { code: 'authentication', message: expect.stringContaining('no such key') },
      { code: 'rate-limit', retryAfterMs: 3000 },
      { code: 'server', message: expect.stringContaining('Bad gateway') },
      { code: 'invalid-response' },
      { code: 'connection' },
    ]);
    expect(openai.requests).toHaveLength(5);
  });

  test('that fails first is asked for again', async () => {
    speedUpTimers(1000);
    const { lm } = serve({ replies: [{ status: 503 }, 'there'] }, { retries: 2 });
    const { usage, completions } = await lm.generate(say('hi'));
    expect(completions[0].text).toBe('there');
    expect(usage.requests).toBe(2);
  });

  test('that is missing in the script says so', async () => {
    const { lm } = serve({ replies: ['one'] });
    const error = await failureOf(lm.generate(say('hi', { n: 2 })));
    expect(error.message).toContain('The script of replies is used up');
  });

  test('takes its time, and a call can be aborted meanwhile', async () => {
    const { lm } = serve({ replies: () => 'late', delayMs: 100 });
    const error = await failureOf(lm.generate(say('hi'), { timeoutMs: 10 }));
    expect(error.code).toBe('timeout');
    const signal = AbortSignal.timeout(10);
    await expect(lm.generate(say('hi'), { signal })).rejects.toThrow(AbortedError);
    expect((await lm.generate(say('hi'))).completions[0].text).toBe('late');
  });
});

describe('the server', () => {
  test('lives at any address', async () => {
    const { lm } = serve({ replies: ['hi'], baseURL: 'http://swamp.test:8080/v1/' });
    expect((await lm.generate(say('hi'))).completions[0].text).toBe('hi');
  });

  test('lists its models and knows no others', async () => {
    const { lm } = serve({ replies: ['hi'], models: ['small', 'huge'] });
    const client = new OpenAI({ apiKey: key });
    const { data } = await client.models.list();
    expect(data.map(({ id }) => id)).toEqual(['small', 'huge']);
    expect(await failureOf(lm.generate(say('hi')))).toMatchObject({ code: 'not-found' });
  });

  test.each([
    '{"a": 1}',
    'no JSON',
    '{"model": "m", "messages": []}',
    '{"model": "m", "messages": [{}], "n": 0}',
  ])('refuses the body %s', async (body) => {
    const { openai } = serve({ replies: ['hi'] });
    const reply = await fetch('https://api.openai.com/v1/chat/completions', {
      method: 'POST',
      body,
    });
    expect(reply.status).toBe(400);
    expect(openai.requests).toEqual([]);
  });

  test.each<[Partial<OpenAIHandlersOptions>, string]>([
    [{ baseURL: '/v1' }, 'a whole address'],
    [{ delayMs: -1 }, '`delayMs`'],
  ])('is not made with %j', (options, message) => {
    const make = () => openAIHandlers({ replies: [], ...options });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
  });

  test('is not made without replies', () => {
    const make = () => Reflect.apply(openAIHandlers, undefined, [{}]);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow('openAIHandlers needs `replies`');
  });

  test('leaves other addresses to msw, which lets none of them through', async () => {
    serve({ replies: [] });
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => told.mockRestore());
    await expect(fetch('https://swamp.example')).rejects.toThrow(/Cannot bypass a request/);
    expect(told.mock.calls.join()).toContain('without a matching request handler');
  });

  test('leaves the guard of these tests in place where msw lets a request pass', async () => {
    server.use(http.get('https://swamp.example', () => passthrough()));
    await expect(fetch('https://swamp.example')).rejects.toThrow(/A test tried to reach/);
  });
});

describe('an LM behind it keeps its promises', () => {
  const replies: OpenAIHandlersOptions['replies'] = ({ response_format: format }) =>
    format === undefined ? 'Hello there!' : '{"greeting":"Hello there!"}';
  const make = () => serve({ replies, delayMs: 20 }).lm;
  const failing = () => serve({ replies, models: ['other'] }).lm;
  describeLM(make, { test, expect, failing, secrets: [key] });
});
