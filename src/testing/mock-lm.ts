import { ConfigurationError, LMError } from '../errors.ts';
import { raceAbort, sleep, startDeadline, throwIfAborted } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';
import { isRecord } from '../internal/is-record.ts';
import type {
  CallOptions,
  LM,
  LMCapabilities,
  LMCompletion,
  LMRequest,
  LMResponse,
} from '../lm.ts';
import { usageOf } from '../prediction.ts';
import { streamResponse } from './stream-response.ts';

/**
 * What a mocked model answers: an object of output fields, written in the format of the adapter in
 * use; a string, sent as it is; a whole completion made with {@link mockCompletion}; an `Error`,
 * thrown; or a function of the request that returns one of these.
 */
export type MockReply =
  | string
  | Error
  | MockCompletion
  | Readonly<Record<string, unknown>>
  | ((request: LMRequest) => MockReply | Promise<MockReply>);

/** A completion with its finish reason and log-probabilities. Made with {@link mockCompletion}. */
export class MockCompletion {
  readonly completion: LMCompletion;

  constructor(completion: LMCompletion) {
    this.completion = completion;
  }
}

/** A completion with a finish reason other than `stop`, or with log-probabilities. */
export function mockCompletion(completion: LMCompletion): MockCompletion {
  return new MockCompletion(completion);
}

/** Options of {@link mockLM}. */
export interface MockLMOptions {
  /** @default 'mock' */
  readonly model?: string | undefined;
  /** How long each reply takes, in milliseconds. An abort ends the waiting. @default 0 */
  readonly delayMs?: number | undefined;
  /** @default everything, with `responseFormat: 'json-schema'` */
  readonly capabilities?:
    | { readonly [Name in keyof LMCapabilities]?: LMCapabilities[Name] | undefined }
    | undefined;
}

/** An LM for tests that remembers what it was asked. */
export interface MockLM extends Required<LM> {
  /** Every request, in order. */
  readonly requests: readonly LMRequest[];
  /** Replies of the script that nobody has asked for yet. Always 0 where the script is a function. */
  readonly unused: number;
}

/**
 * An LM for tests, without network. Each completion takes the next reply of the script; a request
 * for which there is none fails. One function instead of a list answers every request. A stream
 * gives the text of the same reply in small pieces.
 *
 * @throws ConfigurationError for an unknown option, or a reply that is none.
 *
 * @example
 * const lm = mockLM([{ caption: 'A frog in dented plate armour, low morning sun.' }]);
 */
export function mockLM(
  script: readonly MockReply[] | ((request: LMRequest) => MockReply | Promise<MockReply>),
  options: MockLMOptions = {},
): MockLM {
  if (typeof script !== 'function' && !Array.isArray(script)) {
    throw new ConfigurationError('mockLM takes a list of replies, or a function that gives one.');
  }
  checkOptions('mockLM', options, ['model', 'delayMs', 'capabilities']);
  if (Array.isArray(script))
    for (const [index, reply] of script.entries()) checkReply(reply, index + 1);
  const { model = 'mock', delayMs = 0 } = options;
  const replies = typeof script === 'function' ? undefined : [...script];
  const total = replies?.length ?? 0;
  const requests: LMRequest[] = [];

  const next = (): MockReply => {
    if (typeof script === 'function') return script;
    const reply = replies?.shift();
    if (reply !== undefined) return reply;
    throw new LMError(
      `mockLM got request ${requests.length}, but its script of ${total} replies is used up. ` +
        `Add a reply, or pass a function that answers every request.${repairNote(requests)}`,
      { code: 'invalid-request', model },
    );
  };

  const generate = async (request: LMRequest, call: CallOptions = {}): Promise<LMResponse> => {
    throwIfAborted(call.signal);
    requests.push(request);
    const scripted = Array.from({ length: request.n ?? 1 }, next);
    const completions = await inTime(model, call, async (signal) => {
      if (delayMs > 0) await sleep(delayMs, signal);
      return Promise.all(scripted.map((reply) => complete(reply, request)));
    });
    const [first, ...others] = completions;
    if (first === undefined)
      throw new LMError('mockLM was asked for no completion.', {
        code: 'invalid-request',
        model,
      });
    return {
      completions: [first, ...others],
      usage: usageOf(model, {
        requests: 1,
        inputTokens: estimate(request.messages.flatMap((message) => message.content).map(textOf)),
        outputTokens: estimate(completions.map((completion) => completion.text)),
      }),
      model,
      warnings: shortfalls(completions, request),
      cached: false,
    };
  };

  return {
    model,
    capabilities: {
      responseFormat: 'json-schema',
      multipleCompletions: true,
      temperature: true,
      seed: true,
      logprobs: true,
      images: true,
      ...defined(options.capabilities),
    },
    settings: { model },
    requests,
    get unused() {
      return replies?.length ?? 0;
    },
    generate,
    async *stream(request, call = {}) {
      yield* streamResponse(await generate(request, call), call);
    },
  };
}

async function inTime<T>(
  model: string,
  { signal, timeoutMs }: CallOptions,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = startDeadline(signal, timeoutMs);
  try {
    return await raceAbort(work(deadline.signal), deadline.signal);
  } catch (error) {
    if (!deadline.expired()) throw error;
    throw new LMError(`The model ${model} gave no reply within ${timeoutMs} ms.`, {
      code: 'timeout',
      model,
    });
  } finally {
    deadline.clear();
  }
}

async function complete(reply: MockReply, request: LMRequest): Promise<LMCompletion> {
  if (typeof reply === 'function') {
    const given = await reply(request);
    checkReply(given);
    return complete(given, request);
  }
  if (reply instanceof Error) throw reply;
  if (reply instanceof MockCompletion) return reply.completion;
  if (typeof reply === 'string') return { text: reply, finishReason: 'stop' };
  const { origin } = request;
  if (origin === undefined) return { text: JSON.stringify(reply), finishReason: 'stop' };
  const text = origin.adapter.formatOutputs(origin.signature, reply);
  return { text, finishReason: 'stop' };
}

/** @throws ConfigurationError */
function checkReply(reply: unknown, position?: number): void {
  if (typeof reply === 'string' || typeof reply === 'function' || isRecord(reply)) return;
  const which =
    position === undefined ? 'The function of a mockLM' : `Reply ${position} of a mockLM`;
  throw new ConfigurationError(
    `${which} gave ${Array.isArray(reply) ? 'a list' : String(reply)}. Give an object of output ` +
      'fields, a string, an Error, a mockCompletion or a function of the request.',
  );
}

function shortfalls(completions: readonly LMCompletion[], { topLogprobs }: LMRequest): string[] {
  const isShort = topLogprobs !== undefined && completions.every((each) => !each.logprobs);
  return isShort ? ['Log-probabilities were asked for, and the script has none.'] : [];
}

function textOf(part: LMRequest['messages'][number]['content'][number]): string {
  return part.type === 'text' ? part.text : '';
}

/** A request that repeats the one before and goes on is a repair: a scripted reply did not fit. */
function repairNote(requests: readonly LMRequest[]): string {
  const [before, last] = requests.slice(-2);
  const asked = last?.messages.at(-1);
  if (before === undefined || last === undefined || asked === undefined) return '';
  if (last.messages.length <= before.messages.length) return '';
  if (last.messages.at(-2)?.role !== 'assistant') return '';
  const said = asked.content.map(textOf).join('').replace(/\s+/g, ' ').slice(0, 400);
  return ` It repairs the reply before, which did not fit: ${said}`;
}

/** Words, as a stand-in for tokens. */
function estimate(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

function defined(capabilities: MockLMOptions['capabilities'] = {}): Partial<LMCapabilities> {
  const given = Object.entries(capabilities).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}
