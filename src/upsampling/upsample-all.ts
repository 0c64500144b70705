import { ConfigurationError, PromptUpsamplerError } from '../errors.ts';
import { abortedError, throwIfAborted } from '../internal/abort.ts';
import { checkFunction, checkWhole } from '../internal/check-values.ts';
import type { UpsampledPrompt } from './upsampled-prompt.ts';
import { checkCallOptions, type UpsampleCallOptions } from './upsampler-options.ts';

/** How far `upsampleAll` is. */
export interface UpsampleAllEvent {
  readonly type: 'started' | 'finished';
  /** The position of the prompt, from 0. */
  readonly index: number;
  /** How many are finished by now. */
  readonly done: number;
  /** How many there are, where the prompts are a list. */
  readonly total: number | undefined;
}

/** Options of `upsampleAll`: those of one call, for every prompt, and these. */
export interface UpsampleAllOptions extends UpsampleCallOptions {
  /** Prompts worked on at once, 1 to 1000. @default 4 */
  readonly concurrency?: number | undefined;
  /** Whether results come in the order of the prompts. @default false */
  readonly ordered?: boolean | undefined;
  readonly onEvent?: ((event: UpsampleAllEvent) => void) | undefined;
}

/** What became of one of many prompts: a result, or why it could not be worked on at all. */
export type UpsampledItem = {
  /** The position of the prompt, from 0. */
  readonly index: number;
  readonly basePrompt: string;
} & (
  | { readonly result: UpsampledPrompt; readonly error?: undefined }
  | { readonly error: PromptUpsamplerError; readonly result?: undefined }
);

type Upsample = (prompt: string, options: UpsampleCallOptions) => Promise<UpsampledPrompt>;

/**
 * The loop behind `upsampleAll`. No prompt is read before there is room to work on it, and at most
 * `concurrency` results wait to be taken, so that a list of any length needs little memory. What a
 * source throws is thrown when the results of what it gave before are taken.
 *
 * @throws ConfigurationError at once for an unknown option.
 */
export function upsampleEach(
  prompts: Iterable<string> | AsyncIterable<string>,
  options: UpsampleAllOptions,
  upsample: Upsample,
): AsyncIterable<UpsampledItem> {
  const { concurrency = 4, ordered = false, onEvent, ...call } = options;
  checkCallOptions('upsampleAll', call, ['concurrency', 'ordered', 'onEvent']);
  checkFunction('onEvent', onEvent);
  checkWhole('concurrency', concurrency, 1, 1000);
  const isList = typeof prompts === 'object' && prompts !== null;
  if (!isList || !(Symbol.iterator in prompts || Symbol.asyncIterator in prompts)) {
    throw new ConfigurationError('upsampleAll needs a list of prompts.');
  }
  const settings = { concurrency, ordered, onEvent, call };
  return { [Symbol.asyncIterator]: () => eachOf(prompts, settings, upsample) };
}

interface Settings {
  readonly concurrency: number;
  readonly ordered: boolean;
  readonly onEvent: UpsampleAllOptions['onEvent'];
  readonly call: UpsampleCallOptions;
}

async function* eachOf(
  prompts: Iterable<string> | AsyncIterable<string>,
  { concurrency, ordered, onEvent, call }: Settings,
  upsample: Upsample,
): AsyncGenerator<UpsampledItem> {
  const stop = new AbortController();
  const signal =
    call.signal === undefined ? stop.signal : AbortSignal.any([call.signal, stop.signal]);
  const total = Array.isArray(prompts) ? prompts.length : undefined;
  const source = iteratorOf(prompts);
  /** In the order of the prompts. */
  const underWay = new Map<number, Promise<UpsampledItem>>();
  const aborted = rejectsOn(call.signal);
  let next = 0;
  let done = 0;
  let exhausted = false;
  const tell = (type: UpsampleAllEvent['type'], index: number) =>
    onEvent?.({ type, index, done, total });
  const work = async (index: number, basePrompt: string): Promise<UpsampledItem> => {
    const item = await outcomeOf(index, basePrompt, () =>
      upsample(basePrompt, { ...call, signal }),
    );
    done += 1;
    tell('finished', index);
    return item;
  };
  const start = (basePrompt: string) => {
    const index = next;
    next += 1;
    tell('started', index);
    const item = work(index, basePrompt);
    // It may fail while nobody waits for it yet.
    item.catch(() => {});
    underWay.set(index, item);
  };
  let reading: Promise<Reading> | undefined;
  let broken: { readonly cause: unknown } | undefined;
  try {
    while (true) {
      throwIfAborted(call.signal);
      if (!exhausted && underWay.size < concurrency) {
        reading ??= source.next().then(
          (read) => ({ read }),
          (cause) => ({ broken: { cause } }),
        );
      }
      const [first, ...others] = underWay.values();
      if (reading === undefined && first === undefined) {
        if (broken !== undefined) throw broken.cause;
        return;
      }
      // A slow source must not hold back what is finished, nor the other way round.
      const ready = await Promise.race([
        ...(reading === undefined ? [] : [reading]),
        ...(first === undefined ? [] : ordered ? [first] : [first, ...others]),
        aborted.promise,
      ]);
      if ('index' in ready) {
        underWay.delete(ready.index);
        yield ready;
        continue;
      }
      reading = undefined;
      if (ready.read === undefined) broken = ready.broken;
      if (ready.read === undefined || ready.read.done === true) exhausted = true;
      else start(ready.read.value);
    }
  } finally {
    aborted.clear();
    stop.abort();
    await source.return?.();
  }
}

/** What the source gave: a prompt, its end, or what it threw. What is under way is finished then. */
type Reading =
  | { readonly read: IteratorResult<string>; readonly broken?: undefined }
  | { readonly read?: undefined; readonly broken: { readonly cause: unknown } };

/** @throws AbortedError alone. */
async function outcomeOf(
  index: number,
  basePrompt: string,
  work: () => Promise<UpsampledPrompt>,
): Promise<UpsampledItem> {
  try {
    return { index, basePrompt, result: await work() };
  } catch (error) {
    if (!(error instanceof PromptUpsamplerError) || error.name === 'AbortError') throw error;
    return { index, basePrompt, error };
  }
}

function iteratorOf(prompts: Iterable<string> | AsyncIterable<string>) {
  if (Symbol.asyncIterator in prompts) return prompts[Symbol.asyncIterator]();
  return (async function* () {
    yield* prompts;
  })();
}

interface Rejection {
  readonly promise: Promise<never>;
  clear(): void;
}

function rejectsOn(signal: AbortSignal | undefined): Rejection {
  let onAbort = () => {};
  const promise = new Promise<never>((_, reject) => {
    onAbort = () => signal && reject(abortedError(signal));
    if (signal?.aborted === true) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  });
  promise.catch(() => {});
  return { promise, clear: () => signal?.removeEventListener('abort', onAbort) };
}
