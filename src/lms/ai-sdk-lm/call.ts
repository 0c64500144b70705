import {
  LMError,
  type LMErrorCode,
  type LMErrorOptions,
  PromptUpsamplerError,
} from '../../errors.ts';
import {
  abortedError,
  type Deadline,
  startDeadline,
  throwIfAborted,
} from '../../internal/abort.ts';
import type { Redact } from '../../internal/redact.ts';
import type { CallOptions } from '../../lm.ts';
import { readAISDKFailure } from './failure.ts';

/** Whom a call is for, and what its messages must not show. */
export interface AISDKTarget {
  readonly model: string;
  readonly provider: string;
  readonly redact: Redact;
}

const advice: Readonly<Record<LMErrorCode, string>> = {
  authentication: "Check the provider's key and that it may use this model.",
  'not-found': "Check the model's name and the provider's baseURL.",
  'rate-limit': 'Call less often or less at once, or raise `retries`.',
  'insufficient-quota': 'Check the plan and the billing of the account.',
  'invalid-request': 'Change what the provider names; the same request fails again.',
  server: 'Try again later, or ask another provider or model.',
  connection: "Check the provider's baseURL, and that it can be reached from here.",
  timeout: 'Raise timeoutMs, lower maxTokens, or ask a faster model.',
  'invalid-response': 'Check that this is a language model and that its provider fits its server.',
  refusal: 'Ask for something else, or ask another model.',
  'content-filter': 'Rephrase the prompt, or ask a model with another filter.',
  length: 'Raise maxTokens; a model that thinks first needs some thousand.',
  budget: 'Raise the budget.',
};

/** One call by the user: its clocks, and the requests it took. */
export class AISDKCall {
  /** Sent so far, retries included. */
  requests = 0;
  /** Ends when the user aborts and when the time for the whole call is over. */
  readonly signal: AbortSignal | undefined;
  readonly #target: AISDKTarget;
  readonly #options: CallOptions;
  readonly #deadline: Deadline | undefined;
  readonly #final = new WeakSet<Error>();
  #lastFailure: unknown;

  constructor(options: CallOptions, target: AISDKTarget) {
    const { signal, timeoutMs } = options;
    throwIfAborted(signal);
    this.#options = options;
    this.#target = target;
    this.#deadline = timeoutMs === undefined ? undefined : startDeadline(signal, timeoutMs);
    this.signal = this.#deadline?.signal ?? signal;
  }

  /** An error whose message says what failed, on what, why, and what to do. */
  error(
    code: LMErrorCode,
    why: string,
    more: Partial<LMErrorOptions> = {},
    whatToDo: string = advice[code],
  ): LMError {
    const { model, provider } = this.#target;
    const { requests } = this;
    const facts = [
      more.status === undefined ? undefined : `status ${more.status}`,
      requests > 1 ? `after ${requests} requests` : undefined,
    ].filter((fact) => fact !== undefined);
    const brackets = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
    return new LMError(
      `${model} of ${provider} gave no usable reply${brackets}: ${why.replace(/[\s.]+$/, '')}. ` +
        whatToDo,
      { requests, ...more, code, model },
    );
  }

  /** The error of one request, whose clock is `deadline`; `text` is what had come by then. */
  requestError(error: unknown, deadline: Deadline, timeoutMs: number, text?: string): Error {
    if (deadline.expired()) {
      return this.error('timeout', `no whole reply came within ${timeoutMs} ms`, { text });
    }
    if (error instanceof PromptUpsamplerError) return error;
    const failure = readAISDKFailure(error, this.#target.redact);
    const { code, message, isFinal, advice: whatToDo, ...facts } = failure;
    const readable = this.error(code, message, { ...facts, text }, whatToDo);
    if (isFinal) this.#final.add(readable);
    return readable;
  }

  mayRetry(error: unknown): boolean {
    this.#lastFailure = error;
    return error instanceof LMError && error.isRetryable && !this.#final.has(error);
  }

  /** How long the provider asked to wait, in milliseconds. */
  waitBefore(error: unknown): number | undefined {
    return error instanceof LMError ? error.retryAfterMs : undefined;
  }

  /** The error that the user gets to see for `error`. */
  failure(error: unknown): unknown {
    const { signal, timeoutMs } = this.#options;
    if (signal?.aborted === true) return abortedError(signal);
    if (this.#deadline?.expired() !== true) return error;
    const why = `the call was not done within ${timeoutMs} ms`;
    return this.error('timeout', why, { cause: this.#lastFailure });
  }

  end(): void {
    this.#deadline?.clear();
  }
}
