import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import { AbortedError, AdapterParseError, LMError } from '../../src/errors.ts';
import type { LMRequest, LMResponse, LMStreamEvent } from '../../src/lm.ts';
import { createOpenAILM, type OpenAILMOptions } from '../../src/lms/openai-lm.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';

// Against a real server on this machine, with whatever model it has: also one of random weights, so
// nothing here expects sense of it. Start any server with OpenAI's chat completions API (llama.cpp's
// needs a GGUF file and listens on 127.0.0.1:8080), and run
//
//   PROMPT_UPSAMPLER_LIVE_OPENAI_URL=http://127.0.0.1:8080/v1 npx vitest run test/live
//
// PROMPT_UPSAMPLER_LIVE_OPENAI_MODEL names the model; by default the first that `/models` lists.
const baseURL = process.env['PROMPT_UPSAMPLER_LIVE_OPENAI_URL'] ?? '';

describe.skipIf(baseURL === '')('createOpenAILM against a real server', { timeout: 60_000 }, () => {
  it('answers, and counts the tokens', async () => {
    const { completions, usage, warnings } = await (await lm()).generate(
      request({ maxTokens: 40 }),
    );
    expect(completions).toHaveLength(1);
    expect(completions[0].text).not.toBe('');
    expect(usage.requests).toBe(1);
    expect(usage.inputTokens).toBeGreaterThan(0);
    expect(usage.outputTokens).toBeGreaterThan(0);
    expect(warnings).toEqual([]);
  });

  it('says that the token limit cut a completion off', async () => {
    const { completions, usage } = await (await lm()).generate(request({ maxTokens: 3 }));
    expect(completions[0].finishReason).toBe('length');
    expect(usage.outputTokens).toBeLessThanOrEqual(3);
  });

  it('streams what it then gives as a whole', async () => {
    const events = await collect((await lm()).stream(request({ maxTokens: 60 })));
    const pieces = events.flatMap((event) => (event.type === 'text' ? [event.text] : []));
    expect(pieces.length).toBeGreaterThan(1);
    const response = responseOf(events);
    expect(pieces.join('')).toBe(response.completions[0].text);
    expect(response.usage.outputTokens).toBeGreaterThan(0);
  });

  it('fills a typed signature, held to its schema where the server can', async () => {
    const report = signature({
      inputs: { caption: z.string() },
      outputs: {
        mood: z.enum(['happy', 'sad', 'neither']),
        isOutdoors: z.boolean(),
        frogs: z.int().min(0).max(9),
        colors: z.array(z.enum(['red', 'green', 'blue'])).max(3),
      },
    });
    const model = await lm({ maxTokens: 300 });
    const predict = new Predict(report, { lm: model, adapter: jsonAdapter, temperature: 1 });
    for (let seed = 1; seed <= 5; seed += 1) {
      const made = await settled(predict.forward({ caption: 'a green frog on a hill' }, { seed }));
      if (made instanceof Error) {
        // A server that enforces nothing may have a model that cannot do it.
        expect(made).toBeInstanceOf(AdapterParseError);
        expect(model.capabilities.responseFormat).not.toBe('json-schema');
      } else {
        expect(['happy', 'sad', 'neither']).toContain(made.output.mood);
        expect(made.report.warnings).toEqual([]);
      }
    }
  });

  it('makes several completions, or says how many came', async () => {
    const model = await lm({ temperature: 1 });
    const response = await model.generate(request({ n: 2, maxTokens: 20 }));
    if (response.completions.length === 2) expect(response.warnings).toEqual([]);
    else expect(response.warnings).toContain('2 completions were asked for, and 1 came.');
  });

  it('makes more completions than a server makes at once, in further requests', async () => {
    const predict = new Predict(signature('question -> answer'), {
      lm: await lm({ maxTokens: 20 }),
      adapter: jsonAdapter,
      n: 9,
    });
    const made = await settled(predict.forward({ question: 'How many frogs?' }));
    // Cut off after 20 tokens, if not before; never turned down for the number of completions.
    if (made instanceof Error)
      expect(made).toMatchObject({ code: expect.stringMatching(/length|adapter-parse/) });
    else expect(made.completions.length).toBeGreaterThan(0);
  });

  it('gives the log-probabilities of each token, or a warning', async () => {
    const model = await lm({ temperature: 1 });
    const { completions, warnings } = await model.generate(
      request({ maxTokens: 5, topLogprobs: 2 }),
    );
    const [{ logprobs, text }] = completions;
    if (logprobs === undefined) expect(warnings.join()).toMatch(/logprobs|Log-probabilities/);
    for (const { logprob, alternatives } of logprobs ?? []) {
      expect(logprob).toBeLessThanOrEqual(0);
      expect(alternatives).toHaveLength(2);
    }
    if (logprobs !== undefined) expect(logprobs.map(({ token }) => token).join('')).toContain(text);
  });

  it('repeats a completion with its seed', async () => {
    const model = await lm({ temperature: 1 });
    const ask = (seed: number) => model.generate(request({ seed, maxTokens: 40 }));
    const [first, again, other] = [await ask(7), await ask(7), await ask(8)].map(
      ({ completions }) => completions[0].text,
    );
    if (!model.capabilities.seed) return;
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('frees the server at once when a stream is aborted', async () => {
    const model = await lm({ temperature: 1 });
    for (let turn = 0; turn < 8; turn += 1) {
      const controller = new AbortController();
      const reading = (async () => {
        for await (const event of model.stream(request({}), { signal: controller.signal })) {
          if (event.type === 'text') controller.abort();
        }
      })();
      await expect(reading).rejects.toBeInstanceOf(AbortedError);
    }
    await expect.poll(busySlots, { timeout: 2000 }).toBe(0);
    await model.generate(request({ maxTokens: 3 }), { timeoutMs: 10_000 });
  });

  it('leaves the server free a little after a call that ran out of time', async () => {
    const call = (await lm({ temperature: 1 })).generate(request({}), { timeoutMs: 60 });
    expect(await settled(call)).toMatchObject({ code: 'timeout' });
    // llama.cpp looks for clients who left only when nothing, not even a question, has come up for a second.
    await expect.poll(busySlots, { timeout: 10_000, interval: 2500 }).toBe(0);
  });

  it('names the reason of a prompt that is too long, after one request', async () => {
    const { contextTokens } = await served();
    if (contextTokens === undefined) return;
    const model = await lm();
    const failure = await settled(model.generate(request({}, 'frog '.repeat(contextTokens))));
    expect(failure).toBeInstanceOf(LMError);
    expect(failure).toMatchObject({ code: 'invalid-request', requests: 1 });
    expect(String(failure)).toMatch(/context|token|too long/i);
  });

  it('does not take an answer of another model for one of its own', async () => {
    const model = await lm({ model: 'no-such-model' });
    const answered = await settled(model.generate(request({ maxTokens: 3 })));
    if (answered instanceof Error) expect(answered).toMatchObject({ code: 'not-found' });
    else expect(Object.keys(answered.usage.models)).toEqual([answered.model]);
  });

  it('says that a path is wrong', async () => {
    const model = await lm({ baseURL: `${baseURL}/nowhere` });
    const failure = await settled(model.generate(request({})));
    expect(failure).toMatchObject({ code: 'not-found', status: 404, requests: 1 });
  });

  it('does without a schema that the server cannot turn into a grammar', async () => {
    const model = await lm({ maxTokens: 40 });
    const odd = { type: 'string', pattern: '^(a$' };
    const answered = await settled(
      model.generate(
        request({ responseFormat: { type: 'json-schema', name: 'odd', schema: odd } }),
      ),
    );
    if (answered instanceof Error) throw answered;
    expect(model.capabilities.responseFormat).not.toBe('none');
  });
});

let first: Promise<{ id: string; contextTokens: number | undefined }> | undefined;

/** The model to ask, and its context where the server tells. */
function served() {
  first ??= (async () => {
    const response = await fetch(`${baseURL}/models`);
    const list = z.object({
      data: z.array(
        z.object({
          id: z.string(),
          meta: z.object({ n_ctx: z.number() }).nullish().catch(undefined),
        }),
      ),
    });
    const [model] = list.parse(await response.json()).data;
    if (model === undefined) throw new Error(`The server at ${baseURL} has no model.`);
    return { id: model.id, contextTokens: model.meta?.n_ctx };
  })();
  return first;
}

async function lm(options: Partial<OpenAILMOptions> = {}) {
  const model = process.env['PROMPT_UPSAMPLER_LIVE_OPENAI_MODEL'] ?? (await served()).id;
  return createOpenAILM({ model, baseURL, ...options });
}

function request(
  options: Omit<LMRequest, 'messages'>,
  text = 'Tell a long story of a frog.',
): LMRequest {
  return { ...options, messages: [{ role: 'user', content: [{ type: 'text', text }] }] };
}

async function collect(stream: AsyncIterable<LMStreamEvent>): Promise<LMStreamEvent[]> {
  const events: LMStreamEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

function responseOf(events: readonly LMStreamEvent[]): LMResponse {
  const last = events.at(-1);
  if (last?.type !== 'end') throw new Error('The stream gave no response at its end.');
  return last.response;
}

async function settled<T>(promise: Promise<T>): Promise<T | Error> {
  try {
    return await promise;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** How many generations run, where the server tells (llama.cpp does). */
async function busySlots(): Promise<number> {
  const response = await fetch(new URL('/slots', baseURL));
  if (!response.ok) return 0;
  const slots = z.array(z.object({ is_processing: z.boolean() })).safeParse(await response.json());
  return (slots.data ?? []).filter((slot) => slot.is_processing).length;
}
