import { LMError, PromptUpsamplerError } from '../../errors.ts';
import { abortedError, type Deadline, raceAbort, startDeadline } from '../../internal/abort.ts';
import { withRetry } from '../../internal/retry.ts';
import type { LMRequest } from '../../lm.ts';
import type { ChatClient, OpenAILMOptions } from '../openai-lm.ts';
import { type ChatBody, chatRequest } from './body.ts';
import type { OpenAICall } from './call.ts';
import { type Endpoint, endpointOf } from './endpoint.ts';
import { errorOfFailure, lmError, type Target } from './error.ts';
import { readFailure } from './failure.ts';
import { Features } from './features.ts';
import { defaultRetries, defaultTimeoutMs } from './options.ts';
import { refusedFeature } from './refusal.ts';

/** A request that was answered, or whose stream has begun. */
export interface Exchange {
  readonly reply: unknown;
  readonly body: ChatBody;
  /** What was done otherwise than asked, in words. */
  readonly warnings: readonly string[];
  /** The clock of this request. */
  readonly deadline: Deadline;
}

export type LoadClient = (endpoint: Endpoint, timeoutMs: number) => Promise<ChatClient>;

/** One model on one server: sends requests, again where that helps, and learns what is refused. */
export class OpenAIServer {
  readonly target: Target;
  readonly endpoint: Endpoint;
  readonly features: Features;
  readonly #options: OpenAILMOptions;
  readonly #timeoutMs: number;
  readonly #load: LoadClient;
  #client: Promise<ChatClient> | undefined;

  constructor(options: OpenAILMOptions, load: LoadClient) {
    this.endpoint = endpointOf(options);
    this.target = { model: options.model, place: this.endpoint.place };
    this.features = new Features(options);
    this.#options = options;
    this.#timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
    this.#load = load;
  }

  /**
   * Sends `request`, and again after failures that may pass, until `read` has made sense of the
   * answer. `read` takes over the clock of its request, and stops it unless it throws.
   */
  ask<T>(
    request: LMRequest,
    call: OpenAICall,
    stream: boolean,
    read: (exchange: Exchange) => T,
  ): Promise<T> {
    this.#checkImages(request);
    return withRetry(() => this.#attempt(request, call, stream, read), {
      retries: this.#options.retries ?? defaultRetries,
      signal: call.signal,
      shouldRetry: (error) => {
        call.lastFailure = error;
        return error instanceof LMError && error.isRetryable;
      },
      retryAfterMs: (error) => (error instanceof LMError ? error.retryAfterMs : undefined),
    });
  }

  /** The error to throw for any that came while `deadline` ran; `text` is what had come by then. */
  errorOf(error: unknown, call: OpenAICall, deadline: Deadline, text?: string): Error {
    if (call.signal?.aborted === true) return abortedError(call.signal);
    const { requests } = call;
    if (deadline.expired()) {
      const why = `no whole reply came within ${this.#timeoutMs} ms`;
      return lmError(this.target, why, { code: 'timeout', requests, text });
    }
    if (error instanceof PromptUpsamplerError) return error;
    const failure = readFailure(error, this.endpoint.redact);
    return errorOfFailure(this.target, failure, { requests, text });
  }

  /** An image is never left out silently: the answer would be about something else. */
  #checkImages({ messages }: LMRequest): void {
    if (this.features.capabilities.images) return;
    const hasImage = messages.some(({ content }) => content.some(({ type }) => type === 'image'));
    if (!hasImage) return;
    const why = 'the request holds an image, and `capabilities` say that this model sees none';
    const whatToDo = 'Leave the image out, or ask a model that sees images.';
    throw lmError(this.target, why, { code: 'invalid-request', requests: 0 }, whatToDo);
  }

  async #attempt<T>(
    request: LMRequest,
    call: OpenAICall,
    stream: boolean,
    read: (exchange: Exchange) => T,
  ): Promise<T> {
    const context = { options: this.#options, features: this.features, call, stream };
    for (;;) {
      const { body, warnings } = chatRequest(request, context);
      const deadline = startDeadline(call.signal, this.#timeoutMs);
      try {
        const reply = await raceAbort(this.#send(body, call, deadline.signal), deadline.signal);
        return read({ reply, body, warnings, deadline });
      } catch (error) {
        deadline.clear();
        if (!this.#learns(error, request, body, call)) throw this.errorOf(error, call, deadline);
      }
    }
  }

  async #send(body: ChatBody, call: OpenAICall, signal: AbortSignal): Promise<unknown> {
    const client = this.#options.client ?? (await this.#loaded());
    call.requests += 1;
    return await client.chat.completions.create(body, { signal, maxRetries: 0 });
  }

  /** Whether `error` says what the server does not take, so that it goes without from now on. */
  #learns(error: unknown, request: LMRequest, body: ChatBody, call: OpenAICall): boolean {
    if (error instanceof PromptUpsamplerError) return false;
    const failure = readFailure(error, this.endpoint.redact);
    const refused = refusedFeature(failure, body, this.#options.extra);
    if (refused === undefined) return false;
    const { feature, scope } = refused;
    const format = request.responseFormat;
    if (scope === 'call') call.dropped.add(feature);
    else if (scope === 'server') this.features.refuse(feature);
    else if (format?.type === 'json-schema') this.features.refuseSchema(format.schema);
    const swapped = this.features.tokenLimitName;
    if (feature.startsWith('max_') && swapped !== undefined) {
      call.notes.push(`${feature} was sent as ${swapped}: ${this.target.model} wants it so.`);
    }
    return true;
  }

  #loaded(): Promise<ChatClient> {
    this.#client ??= this.#load(this.endpoint, this.#timeoutMs).catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }
}
