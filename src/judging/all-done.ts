import { parallel } from '../predictors/parallel.ts';

/**
 * `work` for every item, a few at a time, in order; the first failure ends it.
 * @throws that failure, once what was begun has ended.
 */
export async function allDone<Item, T>(
  items: readonly Item[],
  concurrency: number,
  signal: AbortSignal | undefined,
  work: (item: Item) => Promise<T>,
): Promise<readonly T[]> {
  const outcomes = await parallel(items, work, { concurrency, maxErrors: 1, signal });
  const failed = outcomes.find((outcome) => outcome.status === 'failed');
  if (failed !== undefined) throw failed.error;
  return outcomes.flatMap((outcome) => (outcome.status === 'done' ? [outcome.value] : []));
}
