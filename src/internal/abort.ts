import { AbortedError } from '../errors.ts';
import { checkSignal } from './check-values.ts';

/** The error with which every call ends whose caller gave up. */
export function abortedError(signal: AbortSignal): AbortedError {
  return new AbortedError('The call was aborted by its caller.', { cause: signal.reason });
}

/** @throws AbortedError, and ConfigurationError for what is no signal. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  checkSignal(signal);
  if (signal?.aborted === true) throw abortedError(signal);
}

/** `promise`, or an `AbortedError` as soon as `signal` aborts. */
export function raceAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  if (signal.aborted) {
    promise.catch(() => {});
    return Promise.reject(abortedError(signal));
  }
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(abortedError(signal));
    const settle =
      <V>(settled: (value: V) => void) =>
      (value: V) => {
        signal.removeEventListener('abort', onAbort);
        settled(value);
      };
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(settle(resolve), settle(reject));
  });
}

/** Waits, and rejects with an `AbortedError` as soon as `signal` aborts. */
export function sleep(ms: number, signal?: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return raceAbort(wait, signal).finally(() => clearTimeout(timer));
}

/** No timer of a runtime can wait longer; it would fire at once instead. */
const longestTimerMs = 2 ** 31 - 1;

/** A signal that follows `parent` and also aborts after `ms`, with a way to tell which it was. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether the time ran out before anything else ended the call. */
  expired(): boolean;
  /** Stops the clock. */
  clear(): void;
}

/**
 * Without `ms`, or with more of them than a timer can count (about 24 days), time never runs out.
 * @throws ConfigurationError for what is no signal.
 */
export function startDeadline(parent: AbortSignal | undefined, ms: number | undefined): Deadline {
  checkSignal(parent);
  const controller = new AbortController();
  let expired = false;
  const onAbort = () => controller.abort(parent?.reason);
  if (parent?.aborted === true) onAbort();
  else parent?.addEventListener('abort', onAbort, { once: true });
  const timer =
    ms === undefined || ms > longestTimerMs
      ? undefined
      : setTimeout(() => {
          expired = true;
          controller.abort();
        }, ms);
  return {
    signal: controller.signal,
    expired: () => expired,
    clear() {
      clearTimeout(timer);
      parent?.removeEventListener('abort', onAbort);
    },
  };
}
