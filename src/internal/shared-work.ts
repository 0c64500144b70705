import { raceAbort, throwIfAborted } from './abort.ts';

/** Does the work. Gives pieces as they come, heeds `signal`, and resolves with the whole. */
export type Work<Piece, Result> = (
  push: (piece: Piece) => void,
  signal: AbortSignal,
) => Promise<Result>;

/**
 * Work that begins at once, and that any number of readers may follow from its first piece on. One
 * that leaves does not disturb the others; when all have left, the work is ended.
 */
export class SharedWork<Piece, Result> {
  readonly #controller = new AbortController();
  readonly #pieces: Piece[] = [];
  readonly #result: Promise<Result>;
  readonly #onOver: () => void;
  #isOver = false;
  #readers = 0;
  #grown: Promise<void>;
  #grow: () => void = () => {};

  /** `onOver` is called once: when the work is done, has failed or was left by all. */
  constructor(work: Work<Piece, Result>, onOver: () => void = () => {}) {
    this.#onOver = onOver;
    this.#grown = this.#nextGrowth();
    const push = (piece: Piece): void => {
      this.#pieces.push(piece);
      this.#announce();
    };
    this.#result = work(push, this.#controller.signal).finally(() => this.#end());
    // Who reads hears of a failure; when nobody does any more, it concerns nobody.
    this.#result.catch(() => {});
  }

  /** Whether it is done, has failed or was left by all. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** The pieces, from the first on, then the result. A reader that stops early has left. */
  async *read(signal?: AbortSignal): AsyncGenerator<Piece, Result, undefined> {
    const leave = this.#join(signal);
    try {
      for (let seen = 0; ; ) {
        const grown = this.#grown;
        for (const piece of this.#pieces.slice(seen)) {
          throwIfAborted(signal);
          yield piece;
          seen += 1;
        }
        if (this.#isOver && seen === this.#pieces.length) break;
        await raceAbort(grown, signal);
      }
      return await raceAbort(this.#result, signal);
    } finally {
      leave();
    }
  }

  /** One more reader, until it leaves or its signal aborts, be it between two pieces. */
  #join(signal: AbortSignal | undefined): () => void {
    let isHere = true;
    this.#readers += 1;
    const leave = (): void => {
      signal?.removeEventListener('abort', leave);
      if (!isHere) return;
      isHere = false;
      this.#readers -= 1;
      if (this.#readers > 0 || this.#isOver) return;
      this.#end();
      this.#controller.abort();
    };
    if (signal?.aborted === true) leave();
    else signal?.addEventListener('abort', leave);
    return leave;
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#onOver();
    this.#announce();
  }

  #announce(): void {
    const grow = this.#grow;
    this.#grown = this.#nextGrowth();
    grow();
  }

  #nextGrowth(): Promise<void> {
    return new Promise((resolve) => {
      this.#grow = resolve;
    });
  }
}
