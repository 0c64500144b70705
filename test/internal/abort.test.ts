import { expect, test, vi } from 'vitest';
import { AbortedError, ConfigurationError } from '../../src/errors.ts';
import { raceAbort, sleep, startDeadline, throwIfAborted } from '../../src/internal/abort.ts';

const reason = new Error('changed my mind');

function listeners(signal: AbortSignal) {
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  return () => added.mock.calls.length - removed.mock.calls.length;
}

test('throwIfAborted throws only where the signal has aborted', () => {
  throwIfAborted(undefined);
  throwIfAborted(new AbortController().signal);
  expect(() => throwIfAborted(AbortSignal.abort(reason))).toThrow(
    expect.objectContaining({ name: 'AbortError', code: 'aborted', cause: reason }),
  );
});

test('raceAbort gives what the promise gives, and leaves no listener', async () => {
  const { signal } = new AbortController();
  const left = listeners(signal);
  expect(await raceAbort(Promise.resolve(1), signal)).toBe(1);
  await expect(raceAbort(Promise.reject(reason), signal)).rejects.toBe(reason);
  expect(await raceAbort(Promise.resolve(2), undefined)).toBe(2);
  await Promise.resolve();
  expect(left()).toBe(0);
});

test('raceAbort rejects as soon as the signal aborts', async () => {
  const controller = new AbortController();
  const race = raceAbort(new Promise(() => {}), controller.signal);
  controller.abort(reason);
  await expect(race).rejects.toThrow(AbortedError);
  await expect(race).rejects.toMatchObject({ cause: reason });
});

test('raceAbort leaves no rejection unhandled', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const late = new Promise((_, reject) => setTimeout(reject, 5, new Error('late')));
  await expect(raceAbort(late, AbortSignal.abort())).rejects.toThrow(AbortedError);
  await new Promise((resolve) => setTimeout(resolve, 15));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test('sleep waits, and no longer than the signal lets it', async () => {
  const start = performance.now();
  await sleep(20);
  expect(performance.now() - start).toBeGreaterThanOrEqual(18);
  const controller = new AbortController();
  const clear = vi.spyOn(globalThis, 'clearTimeout');
  const long = sleep(60_000, controller.signal);
  controller.abort(reason);
  await expect(long).rejects.toMatchObject({ name: 'AbortError', cause: reason });
  expect(clear).toHaveBeenCalled();
  clear.mockRestore();
});

test('a deadline aborts its signal when the time is over', async () => {
  const deadline = startDeadline(undefined, 10);
  expect([deadline.signal.aborted, deadline.expired()]).toEqual([false, false]);
  await sleep(30);
  expect([deadline.signal.aborted, deadline.expired()]).toEqual([true, true]);
});

test('a deadline follows its parent, and then has not expired', () => {
  const controller = new AbortController();
  const deadline = startDeadline(controller.signal, 10_000);
  controller.abort(reason);
  expect([deadline.signal.reason, deadline.expired()]).toEqual([reason, false]);
  deadline.clear();
  const late = startDeadline(AbortSignal.abort(reason), 10_000);
  expect([late.signal.reason, late.expired()]).toEqual([reason, false]);
  late.clear();
});

test('a deadline that was cleared neither expires nor listens', async () => {
  const { signal } = new AbortController();
  const left = listeners(signal);
  const deadline = startDeadline(signal, 5);
  deadline.clear();
  await sleep(15);
  expect([deadline.expired(), deadline.signal.aborted, left()]).toEqual([false, false, 0]);
});

test.each([undefined, Number.POSITIVE_INFINITY, 2 ** 31])(
  'a deadline of %s ms never comes',
  async (ms) => {
    const deadline = startDeadline(undefined, ms);
    await sleep(10);
    expect(deadline.expired()).toBe(false);
    deadline.clear();
  },
);

test('what is no signal is refused before anything is waited for', () => {
  const wrong: AbortSignal = JSON.parse('{"aborted": false}');
  for (const call of [() => throwIfAborted(wrong), () => startDeadline(wrong, 5)]) {
    expect(call).toThrow(ConfigurationError);
    expect(call).toThrow('Expected `signal` to be an AbortSignal');
  }
});
