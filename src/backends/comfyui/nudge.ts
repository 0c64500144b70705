/** A pause that can be cut short from outside. */
export class Nudge {
  #nudged = false;
  #wake: () => void = () => {};

  /** Ends the current pause, or the next one if there is none. */
  readonly now = (): void => {
    this.#nudged = true;
    this.#wake();
  };

  /** Resolves after `ms` milliseconds, when nudged, or when `signal` aborts. */
  async pause(ms: number, signal?: AbortSignal): Promise<void> {
    if (!this.#nudged && signal?.aborted !== true) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal?.addEventListener('abort', this.#wake, { once: true });
      });
      signal?.removeEventListener('abort', this.#wake);
    }
    this.#nudged = false;
    this.#wake = () => {};
  }
}
