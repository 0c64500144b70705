/**
 * Does `work` for the items, in order, at most `concurrency` at once, and begins no further one once
 * `isOver` says so or one has failed. Ends when all that was begun has ended; then throws what was
 * thrown first.
 */
export async function workThrough<Item>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item, index: number) => Promise<void>,
  isOver: () => boolean = () => false,
): Promise<void> {
  const queue = items.entries();
  const thrown: unknown[] = [];
  const worker = async () => {
    while (thrown.length === 0 && !isOver()) {
      const next = queue.next();
      if (next.done === true) return;
      const [index, item] = next.value;
      await work(item, index).catch((error: unknown) => thrown.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
  if (thrown.length > 0) throw thrown[0];
}
