import { describe, expect, test } from 'vitest';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { createEmbeddedLM } from '../../src/embedded/embedded-lm.ts';
import { LMError } from '../../src/errors.ts';
import type { LM, LMRequest } from '../../src/lm.ts';
import { createAISDKLM } from '../../src/lms/ai-sdk-lm.ts';
import { createOpenAILM } from '../../src/lms/openai-lm.ts';
import { signature } from '../../src/signature.ts';
import { type DescribeLMOptions, describeLM } from '../../src/testing/describe-lm.ts';
import { type MockReply, mockCompletion, mockLM } from '../../src/testing/mock-lm.ts';
import { partsOf, resultOf, scriptedModel, streamOf, versions } from '../support/ai-sdk-model.ts';
import {
  chunk,
  completion,
  type RecordedRequest,
  type ScriptedReply,
  startOpenAIServer,
} from '../support/openai-server.ts';

const key = 'k3y-of-the-t3st-0123456789';
const greeting = '{"greeting":"Hello there!"}';
const missing = { status: 404, json: { error: { message: 'no such model', code: 'nope' } } };

function reply({ responseFormat }: LMRequest): MockReply {
  if (responseFormat !== undefined) return greeting;
  const logprobs = [{ token: 'Hello', logprob: -0.5, alternatives: [] }];
  return mockCompletion({ text: 'Hello there!', finishReason: 'stop', logprobs });
}

describe('the mock', () => {
  const broken = new LMError('there is none', { code: 'not-found', model: 'mock' });
  const failing = () => mockLM([broken]);
  describeLM(() => mockLM(reply, { delayMs: 20 }), { test, expect, failing });
});

function answer({ body }: RecordedRequest): ScriptedReply {
  const delayMs = 20;
  if (body.stream === true) {
    const pieces = ['Hello ', 'there', '!'].map((piece) => chunk(piece));
    return { delayMs, events: [...pieces, chunk(undefined, { finish_reason: 'stop' }), '[DONE]'] };
  }
  const text = body.response_format === undefined ? 'Hello there!' : greeting;
  return { delayMs, json: completion(...Array<string>(body.n ?? 1).fill(text)) };
}

async function openAI(script: ScriptedReply | typeof answer): Promise<LM> {
  const { url } = await startOpenAIServer(script);
  return createOpenAILM({ model: 'tiny', apiKey: key, baseURL: url });
}

describe('an OpenAI-compatible server', () => {
  const failing = () => openAI(missing);
  describeLM(() => openAI(answer), { test, expect, failing, secrets: [key] });
});

describe.each(versions)('a model of the AI SDK, specification %s', (version) => {
  const make = () => {
    const model = scriptedModel(version);
    const wait = () => new Promise((resolve) => setTimeout(resolve, 20));
    return createAISDKLM({
      ...model,
      async doGenerate({ responseFormat }) {
        await wait();
        return resultOf(version, responseFormat === undefined ? 'Hello there!' : greeting);
      },
      async doStream() {
        await wait();
        return { stream: streamOf(partsOf(version, 'Hello there, you!')) };
      },
    });
  };
  const throws = Object.assign(new Error('no such model'), { name: 'AI_NoSuchModelError' });
  const failing = () => createAISDKLM(scriptedModel(version, { throws }));
  describeLM(make, { test, expect, failing });
});

describe('the embedded LM', () => {
  const upsampling = signature('basePrompt -> caption');
  const immediate = 'it needs no time to answer, so there is nothing to end';
  describeLM(createEmbeddedLM, {
    test,
    expect,
    request: (basePrompt) => {
      const { capabilities } = createEmbeddedLM();
      const asked = { inputs: { basePrompt }, demos: [] };
      const { messages } = chatAdapter.format(upsampling, asked, capabilities);
      return { messages, origin: { signature: upsampling, adapter: chatAdapter } };
    },
    deviations: {
      'rejects a call that is aborted while it runs': immediate,
      'rejects a call that takes too long': immediate,
    },
  });
});

/** Runs the suite by a runner of ours, which gives one line for each test that fails. */
async function failuresOf(
  make: () => LM,
  options: Omit<DescribeLMOptions, 'test'> = {},
): Promise<{ readonly failed: readonly string[]; readonly skipped: readonly string[] }> {
  const tests: (readonly [string, () => Promise<void>])[] = [];
  const skipped: string[] = [];
  const collect = Object.assign(
    (name: string, run: () => Promise<void>) => void tests.push([name, run]),
    { skip: (name: string) => void skipped.push(name) },
  );
  describeLM(make, { ...options, test: collect });
  const failed: string[] = [];
  const runs = tests.map(([name, run]) =>
    run().catch((error) => failed.push(`${name}: ${error.message}`)),
  );
  await Promise.all(runs);
  return { failed, skipped };
}

const good = () => mockLM(reply, { delayMs: 5 });

function spoiled(change: (lm: ReturnType<typeof good>) => Partial<LM>): () => LM {
  return () => {
    const lm = good();
    return { ...lm, ...change(lm) };
  };
}

describe('it finds an LM that', () => {
  test('keeps its promises', async () => {
    expect(await failuresOf(good)).toEqual({ failed: [], skipped: [] });
  });

  test('cannot do much', async () => {
    const capabilities = {
      responseFormat: 'none',
      multipleCompletions: false,
      logprobs: false,
      images: false,
    } as const;
    const limited = () => {
      const { stream: _, ...lm } = mockLM(reply, { delayMs: 5, capabilities });
      return {
        ...lm,
        generate: async (request: LMRequest, options?: object) => {
          const { n: _, ...one } = request;
          return { ...(await lm.generate(one, options)), warnings: ['only one came'] };
        },
      };
    };
    expect(await failuresOf(limited)).toEqual({ failed: [], skipped: [] });
  });

  const rows: readonly (readonly [string, () => LM, string])[] = [
    [
      'gives one completion for two without a word',
      spoiled((lm) => ({ generate: ({ n: _, ...one }, options) => lm.generate(one, options) })),
      'fewer completions than asked for need a warning',
    ],
    [
      'counts tokens that are no number',
      spoiled((lm) => ({
        generate: async (request, options) => {
          const response = await lm.generate(request, options);
          return { ...response, usage: { ...response.usage, inputTokens: Number.NaN } };
        },
      })),
      '`inputTokens` of usage must be a whole number from 0, not NaN',
    ],
    [
      'ignores the signal',
      spoiled((lm) => ({
        generate: (request, { signal: _, ...options } = {}) => lm.generate(request, options),
      })),
      'rejects a call that was aborted before it began: LM conformance: the call must reject',
    ],
    [
      'forgets the reason of an abort',
      spoiled((lm) => ({
        generate: (request, options = {}) =>
          lm.generate(request, {
            ...options,
            signal: options.signal && AbortSignal.any([options.signal, AbortSignal.timeout(1)]),
          }),
      })),
      'rejects a call that is aborted while it runs: LM conformance: `cause`',
    ],
    [
      'ignores the time',
      spoiled((lm) => ({
        generate: (request, options) => lm.generate(request, { ...options, timeoutMs: undefined }),
      })),
      'rejects a call that takes too long',
    ],
    [
      'throws instead of rejecting',
      spoiled((lm) => ({
        generate: (request, options) => {
          options?.signal?.throwIfAborted();
          return lm.generate(request, options);
        },
      })),
      'it threw at once: Error: changed my mind',
    ],
    ['says nothing', () => mockLM(() => '', { delayMs: 5 }), 'a completion must have a text'],
    [
      'writes prose for JSON',
      () => mockLM(() => 'Hello!', { delayMs: 5 }),
      'the reply must be a JSON object',
    ],
    [
      'writes other JSON',
      () => mockLM(() => '{"hi": 1}', { delayMs: 5 }),
      'the reply must fit the JSON Schema',
    ],
    [
      'breaks at emojis',
      spoiled((lm) => ({
        generate: async (request, options) => {
          if (/\uD83D/.test(JSON.stringify(request.messages))) throw new Error('bad character');
          return lm.generate(request, options);
        },
      })),
      'takes any text: bad character',
    ],
    [
      'answers one call at a time',
      () => {
        let busy = false;
        const lm = good();
        return {
          ...lm,
          async generate(request, options) {
            if (busy) throw new Error('busy');
            busy = true;
            return lm.generate(request, options).finally(() => {
              busy = false;
            });
          },
        };
      },
      'answers several calls at a time: busy',
    ],
    [
      'streams another text than it ends with',
      spoiled((lm) => ({
        async *stream(request, options) {
          yield { type: 'text', text: 'Well, ' };
          yield* lm.stream(request, options);
        },
      })),
      'the pieces of the text together',
    ],
    [
      'ends a stream without a word',
      spoiled((lm) => ({
        async *stream(request, options) {
          for await (const event of lm.stream(request, options)) {
            if (event.type === 'text') yield event;
          }
        },
      })),
      'a stream must end with an `end` event',
    ],
    [
      'goes on with a stream that was left',
      spoiled((lm) => ({
        stream: (request, options) => ({
          [Symbol.asyncIterator]() {
            const events = lm.stream(request, options)[Symbol.asyncIterator]();
            return { next: () => events.next() };
          },
        }),
      })),
      'a stream that was left must give no further event',
    ],
    ['shows its key', spoiled(() => ({ settings: { key } })), '`secrets[0]` shows up'],
  ];
  test.each(rows)('%s', async (_, make, failure) => {
    const { failed } = await failuresOf(make, { secrets: [key] });
    expect(failed.join('\n')).toContain(failure);
  });

  test('throws errors of its own', async () => {
    const failing = spoiled(() => ({ generate: () => Promise.reject(new Error('oops')) }));
    const { failed } = await failuresOf(good, { failing });
    expect(failed).toEqual([expect.stringContaining('expected an LMError, got Error: oops')]);
  });
});

describe('deviations', () => {
  test('are skipped with their reason', async () => {
    const deviations = { 'takes any text': 'the model knows ASCII alone' };
    const { skipped } = await failuresOf(good, { deviations });
    expect(skipped).toEqual(['takes any text (deviates: the model knows ASCII alone)']);
  });

  test('must be the name of a test', () => {
    const deviations = { 'takes any txet': 'typo' };
    // @ts-expect-error the compiler knows the names too
    expect(() => describeLM(good, { test() {}, deviations })).toThrow('no test "takes any txet"');
  });
});
