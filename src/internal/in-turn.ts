/** Hands over what comes in the order in which it was asked for, whatever is ready first. */
export class InTurn {
  #last: Promise<void> = Promise.resolve();

  async of<Value>(work: Promise<Value>): Promise<Value> {
    const before = this.#last;
    // What fails ends its own turn, and no other.
    this.#last = Promise.allSettled([before, work]).then(() => {});
    await before;
    return work;
  }
}
