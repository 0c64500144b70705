import type { Tracer } from '../tracer.ts';
import { errorText } from './recordable.ts';
import { warnOnce } from './warn-once.ts';

/** What a tracer does must never hurt the call it watches: it is ignored, after one warning. */
export function guard(tracer: Tracer, call: () => unknown): void {
  try {
    const given = call();
    if (given !== undefined) heed(tracer, given);
  } catch (error) {
    complain(tracer, error);
  }
}

/** Hears of a rejection that nobody waits for, unless it is that of the step itself. */
export function heed(tracer: Tracer, given: unknown, result?: Promise<unknown>): void {
  if (typeof given !== 'object' || given === null || !('then' in given)) return;
  Promise.resolve(given).catch(async (error: unknown) => {
    const own: unknown = await result?.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== own) complain(tracer, error);
  });
}

export function complain(tracer: Tracer, error: unknown): void {
  warnOnce(tracer, `A tracer failed and is ignored; nothing else is affected: ${errorText(error)}`);
}
