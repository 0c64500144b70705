import type { BackendContext } from '../../image-backend.ts';

/** Lets one drawing after the other reach the server. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #ahead = 0;

  take<T>(context: BackendContext, work: () => Promise<T>): Promise<T> {
    if (this.#ahead > 0) context.emit({ type: 'queued', position: this.#ahead });
    this.#ahead += 1;
    // Where the caller gave up meanwhile, the first request is refused and the turn is over.
    const turn = this.#last.then(work);
    const over = () => {
      this.#ahead -= 1;
    };
    this.#last = turn.then(over, over);
    return turn;
  }
}
