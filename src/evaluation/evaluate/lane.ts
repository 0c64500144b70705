interface Waiting {
  readonly order: number;
  enter(leave: (() => void) | undefined): void;
}

/**
 * Lets a few in at a time: one resource, such as an image server. Of those who wait, the one with the
 * lowest order is next, and of equals the one who came first.
 *
 * Waiting is a promise and not a callback, so that who waits keeps its own async context.
 */
export class Lane {
  readonly #limit: number;
  readonly #onLeave: () => void;
  readonly #waiting: Waiting[] = [];
  #inside = 0;
  #isClosed = false;

  /** `onLeave` is called whenever somebody has left. */
  constructor(limit: number, onLeave: () => void) {
    this.#limit = limit;
    this.#onLeave = onLeave;
  }

  /** Whether it may soon be empty: fewer wait than can be inside. */
  get isHungry(): boolean {
    return this.#waiting.length < this.#limit;
  }

  /** Resolves with what is to be called on leaving, or with undefined where the lane was closed. */
  enter(order: number): Promise<(() => void) | undefined> {
    return new Promise((enter) => {
      if (this.#isClosed) enter(undefined);
      else if (this.#inside < this.#limit) enter(this.#admit());
      else this.#waiting.splice(this.#placeOf(order), 0, { order, enter });
    });
  }

  /** Lets nobody in any more. Those who are inside stay. */
  close(): void {
    this.#isClosed = true;
    for (const { enter } of this.#waiting.splice(0)) enter(undefined);
  }

  #admit(): () => void {
    this.#inside += 1;
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      this.#inside -= 1;
      this.#waiting.shift()?.enter(this.#admit());
      this.#onLeave();
    };
  }

  /** Behind all with the same order. */
  #placeOf(order: number): number {
    let [low, high] = [0, this.#waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#waiting[middle]?.order ?? 0) <= order) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
