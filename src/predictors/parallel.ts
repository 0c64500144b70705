import { AbortedError, ConfigurationError } from '../errors.ts';
import { raceAbort, throwIfAborted } from '../internal/abort.ts';
import { workThrough } from '../internal/work-through.ts';

/** What became of one item. `skipped`: it was never begun. */
export type Outcome<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'skipped' };

/** Options of {@link parallel}. */
export interface ParallelOptions<T = unknown> {
  /** Items worked on at once, from 1. @default 8 */
  readonly concurrency?: number | undefined;
  /** After this many failures no further item is begun. @default 10 */
  readonly maxErrors?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Is told of each outcome as it is there. */
  readonly onEvent?:
    | ((event: { readonly index: number; readonly outcome: Outcome<T> }) => void)
    | undefined;
}

/**
 * Does `work` for every item, a few at a time. The outcomes are in the order of the items; a failed
 * item does not disturb the others.
 *
 * @throws AbortedError where `signal` aborts; its `finished` holds the outcomes up to then.
 */
export async function parallel<Item, T>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<T>,
  options: ParallelOptions<T> = {},
): Promise<readonly Outcome<T>[]> {
  const { concurrency = 8, maxErrors = 10, signal, onEvent } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new ConfigurationError(
      `Expected \`concurrency\` to be a whole number from 1, got ${concurrency}.`,
    );
  }
  throwIfAborted(signal);
  const outcomes: Outcome<T>[] = items.map(() => ({ status: 'skipped' }));
  let failures = 0;
  const attempt = async (item: Item, index: number) => {
    const outcome = await settle(() => work(item, index));
    outcomes[index] = outcome;
    onEvent?.({ index, outcome });
    if (outcome.status === 'failed') failures += 1;
  };
  const isOver = () => failures >= maxErrors || signal?.aborted === true;
  try {
    await raceAbort(workThrough(items, concurrency, attempt, isOver), signal);
  } catch (error) {
    if (!(error instanceof AbortedError)) throw error;
    throw new AbortedError('The call was aborted by its caller.', {
      cause: error.cause,
      finished: [...outcomes],
    });
  }
  return outcomes;
}

async function settle<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { status: 'done', value: await work() };
  } catch (error) {
    return { status: 'failed', error };
  }
}
