import { type Deadline, raceAbort, startDeadline } from '../../internal/abort.ts';
import { redactor } from '../../internal/redact.ts';
import { withRetry } from '../../internal/retry.ts';
import type {
  CallOptions,
  LMCapabilities,
  LMRequest,
  LMResponse,
  LMStreamEvent,
} from '../../lm.ts';
import type { JSONObject } from '../../schema.ts';
import type { AISDKCallOptions, AISDKLanguageModel, AISDKLMOptions } from '../ai-sdk-lm.ts';
import { AISDKCall, type AISDKTarget } from './call.ts';
import { AISDKReply } from './reply.ts';
import { callOptions, checkImages } from './request.ts';
import { aiSDKResponse } from './response.ts';
import { secretsOf, settingsOf } from './settings.ts';
import { readAISDKStream } from './stream.ts';

const defaultTimeoutMs = 120_000;
const defaultRetries = 2;

interface Answer {
  readonly result: unknown;
  readonly warnings: readonly string[];
  /** The clock of this request. */
  readonly deadline: Deadline;
}

type Send = (options: AISDKCallOptions) => PromiseLike<unknown>;

/** Asks one language model of the AI SDK. */
export class AISDKChat {
  readonly model: string;
  readonly settings: JSONObject;
  readonly #sdk: AISDKLanguageModel;
  readonly #options: AISDKLMOptions;
  readonly #target: AISDKTarget;
  readonly #timeoutMs: number;
  #capabilities: LMCapabilities;

  constructor(sdk: AISDKLanguageModel, options: AISDKLMOptions) {
    this.#sdk = sdk;
    this.#options = options;
    this.#timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
    this.model = sdk.modelId;
    this.settings = settingsOf(sdk, options);
    const redact = redactor(secretsOf(options));
    this.#target = { model: sdk.modelId, provider: sdk.provider, redact };
    const { responseFormat, temperature, seed, images } = options.capabilities ?? {};
    this.#capabilities = {
      responseFormat: responseFormat ?? 'json-schema',
      multipleCompletions: false,
      temperature: temperature ?? true,
      seed: seed ?? true,
      logprobs: false,
      images: images ?? true,
    };
  }

  get capabilities(): LMCapabilities {
    return this.#capabilities;
  }

  async generate(request: LMRequest, options: CallOptions = {}): Promise<LMResponse> {
    const call = new AISDKCall(options, this.#target);
    try {
      const send: Send = (given) => this.#sdk.doGenerate(given);
      return await this.#ask(request, call, send, ({ result, warnings, deadline }) => {
        const response = this.#respond(replyOf(result, request, call), request, warnings, call);
        deadline.clear();
        return response;
      });
    } catch (error) {
      throw call.failure(error);
    } finally {
      call.end();
    }
  }

  async *stream(
    request: LMRequest,
    options: CallOptions = {},
  ): AsyncGenerator<LMStreamEvent, void, undefined> {
    const call = new AISDKCall(options, this.#target);
    try {
      const send: Send = async (given) => this.#sdk.doStream?.(given);
      const { result, warnings, deadline } = await this.#ask(request, call, send, (begun) => begun);
      const reply = new AISDKReply();
      try {
        for await (const text of readAISDKStream(result, reply, call, deadline.signal)) {
          yield { type: 'text', text };
        }
      } catch (error) {
        throw call.requestError(error, deadline, this.#timeoutMs, reply.text);
      } finally {
        deadline.clear();
      }
      const response = this.#respond(reply, request, warnings, call);
      yield { type: 'end', response };
    } catch (error) {
      throw call.failure(error);
    } finally {
      call.end();
    }
  }

  /**
   * Sends `request`, and again after failures that may pass, until `read` has made sense of the
   * answer. `read` takes over the clock of its request, and stops it unless it throws.
   */
  #ask<T>(
    request: LMRequest,
    call: AISDKCall,
    send: Send,
    read: (answer: Answer) => T,
  ): Promise<T> {
    checkImages(request, this.#capabilities, call);
    return withRetry(() => this.#attempt(request, call, send, read), {
      retries: this.#options.retries ?? defaultRetries,
      signal: call.signal,
      shouldRetry: (error) => call.mayRetry(error),
      retryAfterMs: (error) => call.waitBefore(error),
    });
  }

  async #attempt<T>(
    request: LMRequest,
    call: AISDKCall,
    send: Send,
    read: (answer: Answer) => T,
  ): Promise<T> {
    const context = {
      version: this.#sdk.specificationVersion,
      provider: this.#sdk.provider,
      options: this.#options,
      capabilities: this.#capabilities,
    };
    const { options, warnings } = callOptions(request, context);
    const deadline = startDeadline(call.signal, this.#timeoutMs);
    call.requests += 1;
    try {
      const sent = (async () => send({ ...options, abortSignal: deadline.signal }))();
      return read({ result: await raceAbort(sent, deadline.signal), warnings, deadline });
    } catch (error) {
      deadline.clear();
      throw call.requestError(error, deadline, this.#timeoutMs);
    }
  }

  #respond(
    reply: AISDKReply,
    request: LMRequest,
    warnings: readonly string[],
    call: AISDKCall,
  ): LMResponse {
    this.#learn(reply, request);
    return aiSDKResponse(reply, request, { model: this.model, call, warnings });
  }

  /** A provider that ignores a JSON Schema, or JSON mode, is not asked for it again. */
  #learn({ ignoresFormat }: AISDKReply, { responseFormat }: LMRequest): void {
    const best = this.#capabilities.responseFormat;
    if (!ignoresFormat || responseFormat === undefined) return;
    // JSON mode alone can be refused by a provider that does take a schema.
    if (best === 'json-schema' && responseFormat.type !== 'json-schema') return;
    const next = best === 'json-schema' ? 'json-object' : 'none';
    this.#capabilities = { ...this.#capabilities, responseFormat: next };
  }
}

function replyOf(result: unknown, { responseFormat }: LMRequest, call: AISDKCall): AISDKReply {
  const reply = new AISDKReply();
  if (reply.readResult(result, responseFormat !== undefined)) return reply;
  throw call.error('invalid-response', 'what it gave is no reply of a language model');
}
