import {
  abortedError,
  type Deadline,
  startDeadline,
  throwIfAborted,
} from '../../internal/abort.ts';
import type { CallOptions } from '../../lm.ts';
import { lmError, type Target } from './error.ts';
import type { Feature } from './features.ts';

/** One call by the user: its clock, the requests it took, and what it had to go without. */
export class OpenAICall {
  /** Sent so far, retries included. */
  requests = 0;
  /** What this call alone goes without. */
  readonly dropped = new Set<Feature>();
  /** What was learnt on the way, in words. */
  readonly notes: string[] = [];
  /** Ends when the user aborts and when the time for the whole call is over. */
  readonly signal: AbortSignal | undefined;
  /** The last failure, which a timeout names as its cause. */
  lastFailure: unknown;
  readonly #options: CallOptions;
  readonly #target: Target;
  readonly #deadline: Deadline | undefined;

  constructor(options: CallOptions, target: Target) {
    const { signal, timeoutMs } = options;
    throwIfAborted(signal);
    this.#options = options;
    this.#target = target;
    this.#deadline = timeoutMs === undefined ? undefined : startDeadline(signal, timeoutMs);
    this.signal = this.#deadline?.signal ?? signal;
  }

  /** The error that the user gets to see for `error`. */
  failure(error: unknown): unknown {
    const { signal, timeoutMs } = this.#options;
    if (signal?.aborted === true) return abortedError(signal);
    if (this.#deadline?.expired() !== true) return error;
    return lmError(this.#target, `the call was not done within ${timeoutMs} ms`, {
      code: 'timeout',
      requests: this.requests,
      cause: this.lastFailure,
    });
  }

  end(): void {
    this.#deadline?.clear();
  }
}
