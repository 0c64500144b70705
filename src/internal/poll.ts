import { sleep } from './abort.ts';

export interface PollOptions {
  /** Between two looks, in milliseconds. @default 1000 */
  readonly intervalMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Looks again and again until there is something to see. An abort of `signal` ends it at once. */
export async function poll<T>(
  look: () => Promise<T | undefined>,
  { intervalMs = 1000, signal }: PollOptions = {},
): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await sleep(intervalMs, signal);
  }
}
