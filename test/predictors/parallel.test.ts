import { describe, expect, it } from 'vitest';

import { AbortedError } from '../../src/errors.ts';
import { sleep } from '../../src/internal/abort.ts';
import { type Outcome, parallel } from '../../src/predictors/parallel.ts';

describe('parallel', () => {
  it('56: keeps the order of the items, whatever finishes first', async () => {
    const outcomes = await parallel([30, 1, 10], async (ms) => {
      await sleep(ms);
      return ms;
    });
    expect(outcomes).toEqual([30, 1, 10].map((value) => ({ status: 'done', value })));
  });

  it('works on no more items at once than allowed', async () => {
    let running = 0;
    let most = 0;
    await parallel(
      Array.from({ length: 20 }, (_, index) => index),
      async () => {
        running += 1;
        most = Math.max(most, running);
        await sleep(2);
        running -= 1;
      },
      { concurrency: 3 },
    );
    expect(most).toBe(3);
  });

  it('56: isolates a failed item', async () => {
    const error = new Error('no');
    const outcomes = await parallel([1, 2, 3], async (item) => {
      if (item === 2) throw error;
      return item;
    });
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['done', 'failed', 'done']);
    expect(outcomes[1]).toEqual({ status: 'failed', error });
  });

  it('56: begins no further item after the last error it may have', async () => {
    const outcomes = await parallel(
      [1, 2, 3, 4, 5],
      async () => {
        throw new Error('no');
      },
      { concurrency: 1, maxErrors: 2 },
    );
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'failed',
      'failed',
      'skipped',
      'skipped',
      'skipped',
    ]);
  });

  it('56: gives what was finished along with the abort', async () => {
    const controller = new AbortController();
    const call = parallel(
      [1, 2, 3],
      async (item) => {
        if (item === 2) controller.abort('enough');
        await sleep(item === 1 ? 0 : 5000);
        return item;
      },
      { concurrency: 2, signal: controller.signal, onEvent: () => {} },
    );
    const error = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ name: 'AbortError', cause: 'enough' });
    expect(error instanceof AbortedError && error.finished).toHaveLength(3);
  });

  it('tells of each outcome as it comes', async () => {
    const events: { index: number; outcome: Outcome<number> }[] = [];
    await parallel([5, 1], async (ms) => sleep(ms).then(() => ms), {
      onEvent: (event) => events.push(event),
    });
    expect(events.map((event) => event.index)).toEqual([1, 0]);
  });

  it('does nothing with no items, and refuses a concurrency below 1', async () => {
    expect(await parallel([], async () => 1)).toEqual([]);
    await expect(parallel([1], async () => 1, { concurrency: 0 })).rejects.toThrow(/concurrency/);
  });
});
