import { AbortedError } from '../errors.ts';
import { abortedError, sleep, throwIfAborted } from './abort.ts';

export interface RetryOptions {
  /** Attempts after the first. */
  readonly retries: number;
  readonly signal?: AbortSignal | undefined;
  readonly shouldRetry: (error: unknown) => boolean;
  /** How long the server asked to wait before the next attempt. */
  readonly retryAfterMs?: ((error: unknown) => number | undefined) | undefined;
}

const shortestWaitMs = 500;
const longestBackoffMs = 8000;
/** A server that asks for a longer wait than this gets no further attempt. */
const longestWaitMs = 60_000;

/**
 * Calls `attempt` until it succeeds, fails for good or has had its retries. Waits half a second,
 * then twice as long each time, up to 8 seconds, each with jitter, and at least as long as the
 * server asked for. An abort ends the waiting at once.
 */
export async function withRetry<T>(
  attempt: (number: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const { retries, signal } = options;
  throwIfAborted(signal);
  try {
    return await attempt(1);
  } catch (error) {
    if (retries < 1 || !mayRetry(error, options)) throw error;
    return await retryAfter(error, attempt, options);
  }
}

async function retryAfter<T>(
  first: unknown,
  attempt: (number: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const { retries, signal } = options;
  const { default: pRetry } = await import('p-retry');
  let failure = first;
  const run = async (number: number): Promise<T> => {
    if (number === 1) throw asError(first);
    try {
      return await attempt(number);
    } catch (error) {
      failure = error;
      throw asError(error);
    }
  };
  try {
    return await pRetry(run, {
      retries,
      minTimeout: shortestWaitMs,
      maxTimeout: longestBackoffMs,
      factor: 2,
      randomize: true,
      ...(signal === undefined ? {} : { signal }),
      shouldRetry: async ({ attemptNumber, retriesLeft }) => {
        // The first failure was judged before p-retry was loaded.
        if (attemptNumber > 1 && (retriesLeft < 1 || !mayRetry(failure, options))) return false;
        const wait = (options.retryAfterMs?.(failure) ?? 0) - leastBackoffMs(attemptNumber);
        if (wait > 0) await sleep(wait, signal);
        return true;
      },
    });
  } catch (error) {
    if (signal?.aborted === true) {
      throw failure instanceof AbortedError ? failure : abortedError(signal);
    }
    throw error instanceof AbortedError ? error : failure;
  }
}

/** What p-retry itself waits after `shouldRetry`, without its jitter. */
function leastBackoffMs(attempt: number): number {
  return Math.min(shortestWaitMs * 2 ** (attempt - 1), longestBackoffMs);
}

function mayRetry(error: unknown, options: RetryOptions): boolean {
  if (options.signal?.aborted === true || error instanceof AbortedError) return false;
  if ((options.retryAfterMs?.(error) ?? 0) > longestWaitMs) return false;
  return options.shouldRetry(error);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
