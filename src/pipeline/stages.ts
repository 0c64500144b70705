import { AbortedError, ConfigurationError } from '../errors.ts';
import type {
  GeneratedImage,
  ImageBackend,
  ImageEvent,
  ImageRequest,
  ImageResult,
} from '../image-backend.ts';
import { raceAbort, throwIfAborted } from '../internal/abort.ts';
import type { Judge } from '../judging/judge.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { CallOptions } from '../lm.ts';

/** What a step has just finished, or failed at. */
export type StageEvent =
  | { readonly type: 'image'; readonly event: ImageEvent }
  | { readonly type: 'generated'; readonly result: ImageResult }
  | { readonly type: 'judged'; readonly verdict: Verdict }
  | ({ readonly type: 'failed' } & StageFailure);

/** What went wrong in one step. The others went on. */
export interface StageFailure {
  /** `event`: it was `onEvent` that threw. */
  readonly stage: 'upsample' | 'generate' | 'judge' | 'tie-break' | 'event';
  readonly error: unknown;
}

/** A picture that is there, and its verdict where that is there too. */
export type Finished<Place> = Place & {
  readonly prompt: string;
  readonly result: ImageResult;
  readonly verdict?: Verdict | undefined;
};

/** What all steps of one run share. */
export interface StagesOptions<Place, OwnEvent> extends CallOptions {
  readonly backend: ImageBackend;
  readonly basePrompt: string;
  readonly signal: AbortSignal;
  readonly onEvent?: ((event: (Place & StageEvent) | OwnEvent) => void) | undefined;
  /** Is told of every failed step, before `onEvent` is. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/**
 * Draws and judges, with failures collected instead of thrown. `Place` says where in the run a step
 * belongs; `OwnEvent` is what the run tells of besides.
 */
export class Stages<Place extends object, OwnEvent = never> {
  readonly failures: (Place & StageFailure)[] = [];
  readonly #options: StagesOptions<Place, OwnEvent>;
  readonly #finished = new Map<ImageResult, Finished<Place>>();
  /** Of a call that an abort ended half way. */
  readonly #rescued: GeneratedImage[] = [];

  constructor(options: StagesOptions<Place, OwnEvent>) {
    this.#options = options;
  }

  /** The picture, or nothing where that failed. @throws AbortedError */
  async generate(
    place: Place,
    request: ImageRequest & { readonly prompt: string },
  ): Promise<ImageResult | undefined> {
    const { backend, signal, timeoutMs, tracer } = this.#options;
    const onEvent = (event: ImageEvent) => this.tell(place, { ...place, type: 'image', event });
    const result = await this.attempt(place, 'generate', () =>
      backend.generate(request, { signal, timeoutMs, tracer, onEvent }),
    );
    if (result === undefined) return undefined;
    this.#finished.set(result, { ...place, prompt: request.prompt, result });
    this.tell(place, { ...place, type: 'generated', result });
    return result;
  }

  /** What `judge` says of the first image against the base prompt, or nothing where that failed. */
  async judge(
    place: Place,
    judge: Judge,
    result: ImageResult,
    stage: 'judge' | 'tie-break' = 'judge',
  ): Promise<Verdict | undefined> {
    const { basePrompt, signal, timeoutMs, tracer } = this.#options;
    const input = { basePrompt, image: result.image };
    const verdict = await this.attempt(place, stage, () =>
      raceAbort(judge.judge(input, { signal, timeoutMs, tracer }), signal),
    );
    if (verdict === undefined) return undefined;
    const finished = this.#finished.get(result);
    if (finished !== undefined && stage === 'judge') {
      this.#finished.set(result, { ...finished, verdict });
    }
    this.tell(place, { ...place, type: 'judged', verdict });
    return verdict;
  }

  /** A listener that throws must not lose a picture that may have cost money. */
  tell(place: Place, event: (Place & StageEvent) | OwnEvent): void {
    try {
      this.#options.onEvent?.(event);
    } catch (error) {
      this.failures.push({ ...place, stage: 'event', error });
    }
  }

  fail(place: Place, stage: StageFailure['stage'], error: unknown): void {
    this.failures.push({ ...place, stage, error });
    this.tell(place, { ...place, type: 'failed', stage, error });
  }

  /** Throws where a request could not be drawn by any means, so that its caller must mend it. */
  throwIfRefused(isConcerned: (place: Place) => boolean): void {
    for (const failure of this.failures) {
      const { stage, error } = failure;
      const isRefusal = stage === 'generate' && error instanceof ConfigurationError;
      if (isRefusal && isConcerned(failure)) throw error;
    }
  }

  /** An abort with everything that was finished before it. Other errors as they are. */
  withFinished(error: unknown): unknown {
    if (!(error instanceof AbortedError)) return error;
    const finished = [...this.#finished.values()];
    const { message, cause, remote, remoteId } = error;
    const images = [...finished.flatMap(({ result }) => result.images), ...this.#rescued];
    return new AbortedError(message, { cause, remote, remoteId, images, finished });
  }

  /** What `work` gives, or nothing where it failed, which is then among the `failures`. */
  async attempt<T>(
    place: Place,
    stage: StageFailure['stage'],
    work: () => Promise<T>,
  ): Promise<T | undefined> {
    const { signal } = this.#options;
    try {
      return await work();
    } catch (error) {
      if (signal.aborted && error instanceof AbortedError) {
        this.#rescued.push(...error.images);
        throw error;
      }
      throwIfAborted(signal);
      this.#options.onFailure?.(error);
      this.fail(place, stage, error);
      return undefined;
    }
  }
}
