import { describe, expect, test } from 'vitest';
import { AbortedError } from '../../src/errors.ts';
import { SharedWork } from '../../src/internal/shared-work.ts';

/** Work that is done by hand. */
function manual() {
  let push: (piece: string) => void = () => {};
  let signal: AbortSignal | undefined;
  let resolve: (result: number) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  let timesOver = 0;
  const work = new SharedWork<string, number>(
    (give, own) => {
      push = give;
      signal = own;
      return new Promise((done, failed) => {
        resolve = done;
        reject = failed;
      });
    },
    () => {
      timesOver += 1;
    },
  );
  return { work, push, resolve, reject, signal, timesOver: () => timesOver };
}

async function readAll(reading: AsyncGenerator<string, number>) {
  const pieces: string[] = [];
  for (;;) {
    const { done, value } = await reading.next();
    if (done === true) return { pieces, result: value };
    pieces.push(value);
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('shared work', () => {
  test('gives every reader all pieces and the result, whenever it comes', async () => {
    const { work, push, resolve, timesOver } = manual();
    const early = readAll(work.read());
    push('a');
    await turn();
    const late = readAll(work.read());
    push('b');
    push('c');
    await turn();
    push('d');
    resolve(1);
    const whole = { pieces: ['a', 'b', 'c', 'd'], result: 1 };
    expect(await early).toEqual(whole);
    expect(await late).toEqual(whole);
    expect(await readAll(work.read())).toEqual(whole);
    expect([work.isOver, timesOver()]).toEqual([true, 1]);
  });

  test('gives the pieces that came before a failure, and then the failure', async () => {
    const { work, push, reject } = manual();
    const failure = new Error('no');
    const reading = work.read();
    const first = reading.next();
    push('a');
    reject(failure);
    expect((await first).value).toBe('a');
    await expect(reading.next()).rejects.toBe(failure);
  });

  test('goes on until the last reader has left, and then ends', async () => {
    const { work, push, signal, timesOver } = manual();
    const controller = new AbortController();
    const one = work.read();
    const two = work.read(controller.signal);
    const firsts = [one.next(), two.next()];
    push('a');
    await Promise.all(firsts);
    await one.return(0);
    expect([signal?.aborted, work.isOver]).toEqual([false, false]);
    const next = two.next();
    controller.abort('bye');
    expect(signal?.aborted).toBe(true);
    await expect(next).rejects.toMatchObject({ name: 'AbortError', cause: 'bye' });
    expect(timesOver()).toBe(1);
  });

  test('is left by a reader that aborts before or between its pieces', async () => {
    const between = manual();
    const controller = new AbortController();
    const reading = between.work.read(controller.signal);
    const first = reading.next();
    between.push('a');
    between.push('b');
    await first;
    controller.abort();
    expect(between.signal?.aborted).toBe(true);
    await expect(reading.next()).rejects.toBeInstanceOf(AbortedError);
    const before = manual();
    await expect(before.work.read(AbortSignal.abort()).next()).rejects.toBeInstanceOf(AbortedError);
    expect(before.signal?.aborted).toBe(true);
  });

  test('that fails when nobody reads any more is no unhandled rejection', async () => {
    const { work, reject } = manual();
    const controller = new AbortController();
    const next = work.read(controller.signal).next();
    controller.abort();
    await expect(next).rejects.toBeInstanceOf(AbortedError);
    reject(new Error('late'));
    await turn();
    expect(work.isOver).toBe(true);
  });
});
