import { AbortedError, ImageBackendError } from '../../errors.ts';
import type {
  GenerateOptions,
  ImageBackend,
  ImageEvent,
  ImageResult,
} from '../../image-backend.ts';
import { abortedError, startDeadline } from '../../internal/abort.ts';

/** A caller who shares a drawing. */
export interface Passenger extends Pick<GenerateOptions, 'signal' | 'timeoutMs'> {
  /** Must not throw. */
  readonly onEvent: (event: ImageEvent) => void;
}

/** Draws, and tells of it. Ends when `signal` aborts. */
export type Draw = (
  signal: AbortSignal,
  onEvent: (event: ImageEvent) => void,
) => Promise<ImageResult>;

/**
 * One drawing that equal requests share. A caller that leaves does not disturb the others. When the
 * last one leaves, the drawing is aborted, and that caller hears what became of the job.
 */
export class Flight {
  readonly #controller = new AbortController();
  readonly #listeners = new Set<(event: ImageEvent) => void>();
  /** For those who come later; of all progress only the last. */
  readonly #events = new Map<string, ImageEvent>();
  readonly #result: Promise<ImageResult>;
  readonly #onAbandoned: () => void;
  #passengers = 0;

  constructor(draw: Draw, onAbandoned: () => void) {
    this.#onAbandoned = onAbandoned;
    this.#result = draw(this.#controller.signal, (event) => {
      const key = event.type === 'image' ? `image ${this.#events.size}` : event.type;
      this.#events.set(key, event);
      for (const listener of this.#listeners) listener(event);
    });
    // Every passenger hears of a failure; without any it concerns nobody.
    this.#result.catch(() => {});
  }

  /** The result, or an error as soon as the caller's own patience ends. */
  async join({ name, capabilities }: ImageBackend, options: Passenger): Promise<ImageResult> {
    const { signal, timeoutMs, onEvent } = options;
    const deadline = startDeadline(signal, timeoutMs);
    const seat = { taken: true };
    this.#passengers += 1;
    for (const event of this.#events.values()) onEvent(event);
    this.#listeners.add(onEvent);
    try {
      return await Promise.race([this.#result, this.#whenLeft(deadline.signal, seat)]);
    } catch (error) {
      if (!deadline.expired() || !(error instanceof AbortedError)) throw error;
      throw tooLate(name, capabilities.billed === true, timeoutMs, error);
    } finally {
      this.#leave(seat);
      this.#listeners.delete(onEvent);
      deadline.clear();
    }
  }

  #leave(seat: { taken: boolean }): void {
    if (seat.taken) this.#passengers -= 1;
    seat.taken = false;
  }

  #whenLeft(signal: AbortSignal, seat: { taken: boolean }): Promise<ImageResult> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#leave(seat);
        if (this.#passengers > 0) return reject(abortedError(signal));
        this.#onAbandoned();
        this.#controller.abort(signal.reason);
        this.#result.then(resolve, reject);
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
    });
  }
}

function tooLate(
  name: string,
  billed: boolean,
  timeoutMs: number | undefined,
  { message, remote, remoteId, cause }: AbortedError,
): ImageBackendError {
  return new ImageBackendError(`[${name}] No image within ${timeoutMs} ms. ${message}`, {
    code: 'timeout',
    backend: name,
    remoteId,
    mayHaveBeenCharged: billed && remote !== undefined,
    cause,
  });
}
