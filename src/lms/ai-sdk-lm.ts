import { ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkNumber, checkWhole } from '../internal/check-values.ts';
import { isRecord } from '../internal/is-record.ts';
import { quoted } from '../internal/quoted.ts';
import type { LM, LMCapabilities } from '../lm.ts';
import type { JSONObject } from '../schema.ts';
import { AISDKChat } from './ai-sdk-lm/chat.ts';

/** What a language model of the AI SDK is called with. */
export interface AISDKCallOptions {
  readonly prompt: readonly object[];
  readonly temperature?: number | undefined;
  readonly maxOutputTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly responseFormat?: object | undefined;
  readonly providerOptions?: Readonly<Record<string, object>> | undefined;
  readonly abortSignal?: AbortSignal | undefined;
}

/**
 * The part of an AI SDK language model that is called: `LanguageModelV2` (ai 5), `LanguageModelV3`
 * (ai 6) and `LanguageModelV4` (ai 7) have this shape. What they give is read, not trusted.
 */
export interface AISDKLanguageModel {
  readonly specificationVersion: 'v2' | 'v3' | 'v4';
  readonly provider: string;
  readonly modelId: string;
  doGenerate(options: AISDKCallOptions): PromiseLike<unknown>;
  doStream?(options: AISDKCallOptions): PromiseLike<unknown>;
}

/** Options of {@link createAISDKLM}. */
export interface AISDKLMOptions {
  /** 0 to 2, for requests that name none. Without it the provider's own default applies. */
  readonly temperature?: number | undefined;
  /** For requests that name none. */
  readonly seed?: number | undefined;
  /** The most tokens of one completion, thinking included, for requests that name no limit. */
  readonly maxTokens?: number | undefined;
  /** Further attempts after a 408, 409, 429, 5xx or network failure. @default 2 */
  readonly retries?: number | undefined;
  /** The longest one request may take, its whole reply included, in milliseconds. @default 120000 */
  readonly timeoutMs?: number | undefined;
  /** Sent with every request, for what only one provider knows: `{ openai: { … } }`. */
  readonly providerOptions?: Readonly<Record<string, JSONObject>> | undefined;
  /**
   * What the provider can do, where the guess is wrong. Several completions and log-probabilities
   * are not part of the AI SDK's contract and cannot be turned on.
   * @default JSON Schema, temperature, seed and images
   */
  readonly capabilities?:
    | Partial<Omit<LMCapabilities, 'multipleCompletions' | 'logprobs'>>
    | undefined;
}

const versions: readonly unknown[] = ['v2', 'v3', 'v4'];
const optionNames: readonly (keyof AISDKLMOptions)[] = [
  'temperature',
  'seed',
  'maxTokens',
  'retries',
  'timeoutMs',
  'providerOptions',
  'capabilities',
];
const longestTimerMs = 2 ** 31 - 1;

/**
 * A language model of the Vercel AI SDK (`openai('gpt-4o')`, `anthropic('…')`), of ai 5, 6 or 7.
 * It can stream where the model can.
 *
 * In a cache key the model is known by the names of its provider and itself, since the AI SDK hides
 * its address: name providers apart (`createOpenAICompatible({ name })`) that share a model name.
 *
 * @throws ConfigurationError for what is no such model, and for an option that cannot be.
 */
export function createAISDKLM(model: AISDKLanguageModel, options: AISDKLMOptions = {}): LM {
  checkModel(model);
  checkOptions('createAISDKLM', options, optionNames);
  checkNumber('temperature', options.temperature, 0, 2);
  if (options.seed !== undefined) checkWhole('seed', options.seed, Number.MIN_SAFE_INTEGER);
  if (options.maxTokens !== undefined) checkWhole('maxTokens', options.maxTokens, 1);
  if (options.retries !== undefined) checkWhole('retries', options.retries, 0, 100);
  if (options.timeoutMs !== undefined)
    checkWhole('timeoutMs', options.timeoutMs, 1, longestTimerMs);
  const chat = new AISDKChat(model, options);
  const lm: LM = {
    model: chat.model,
    settings: chat.settings,
    get capabilities() {
      return chat.capabilities;
    },
    generate: (request, call) => chat.generate(request, call),
  };
  if (model.doStream === undefined) return lm;
  return Object.assign(lm, { stream: chat.stream.bind(chat) });
}

function checkModel(model: unknown): void {
  const fields = isRecord(model) || typeof model === 'function' ? new Object(model) : {};
  const version: unknown = Reflect.get(fields, 'specificationVersion');
  const isModel = typeof Reflect.get(fields, 'doGenerate') === 'function';
  if (isModel && versions.includes(version)) return;
  const given =
    typeof model === 'string'
      ? `the text ${quoted(model, 60)}`
      : isModel
        ? `a model of specification ${String(version)}`
        : 'something else';
  throw new ConfigurationError(
    'createAISDKLM takes a language model of the AI SDK, specification v2, v3 or v4 (ai 5, 6 or ' +
      `7), as a provider makes it: openai('gpt-4o'). It got ${given}.`,
  );
}
