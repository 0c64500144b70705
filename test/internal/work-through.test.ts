import { describe, expect, test } from 'vitest';
import { workThrough } from '../../src/internal/work-through.ts';

/** Work that ends when it is told to. */
function gated() {
  const begun: number[] = [];
  const open = new Map<number, (error?: Error) => void>();
  const work = (item: number) =>
    new Promise<void>((resolve, reject) => {
      begun.push(item);
      open.set(item, (error) => (error === undefined ? resolve() : reject(error)));
    });
  const end = async (item: number, error?: Error) => {
    open.get(item)?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, work, end };
}

describe('workThrough', () => {
  test('has as many under way as allowed, and takes the next as soon as one ends', async () => {
    const { begun, work, end } = gated();
    const all = workThrough([0, 1, 2, 3], 2, work);
    expect(begun).toEqual([0, 1]);
    await end(1);
    expect(begun).toEqual([0, 1, 2]);
    await end(0);
    await end(2);
    await end(3);
    await all;
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  test('begins nothing more once it is over, and waits for what is under way', async () => {
    const { begun, work, end } = gated();
    let isOver = false;
    let hasEnded = false;
    const all = workThrough([0, 1, 2], 2, work, () => isOver).then(() => {
      hasEnded = true;
    });
    isOver = true;
    await end(0);
    expect([begun, hasEnded]).toEqual([[0, 1], false]);
    await end(1);
    await all;
    expect(begun).toEqual([0, 1]);
  });

  test('throws the first error once everything has ended, and begins nothing more', async () => {
    const { begun, work, end } = gated();
    const all = workThrough([0, 1, 2], 2, work);
    const settled = expect(all).rejects.toThrow('first');
    await end(0, new Error('first'));
    await end(1, new Error('second'));
    await settled;
    expect(begun).toEqual([0, 1]);
  });

  test('takes no items and any concurrency', async () => {
    await workThrough([], 3, () => Promise.reject(new Error('never')));
    const done: number[] = [];
    await workThrough([1, 2], Number.POSITIVE_INFINITY, async (item) => void done.push(item));
    expect(done).toEqual([1, 2]);
  });
});
