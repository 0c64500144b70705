import { expect, test, vi } from 'vitest';
import { AbortedError } from '../../src/errors.ts';
import { abortedError } from '../../src/internal/abort.ts';
import { withRetry } from '../../src/internal/retry.ts';
import { speedUpTimers } from '../support/fast-timers.ts';

const always = () => true;

function failing(times: number, error: unknown = new Error('busy')) {
  return vi.fn(async (attempt: number) => {
    if (attempt <= times) throw error;
    return attempt;
  });
}

test('gives the first result without waiting', async () => {
  const delays = speedUpTimers(200);
  const attempt = failing(0);
  expect(await withRetry(attempt, { retries: 2, shouldRetry: always })).toBe(1);
  expect([attempt.mock.calls.length, delays.length]).toEqual([1, 0]);
});

test.each([
  [0, 1],
  [1, 2],
  [3, 4],
])('makes %i retries and no more', async (retries, attempts) => {
  speedUpTimers(200);
  const error = new Error('busy');
  const attempt = failing(99, error);
  await expect(withRetry(attempt, { retries, shouldRetry: always })).rejects.toBe(error);
  expect(attempt.mock.calls.map(([number]) => number)).toEqual(
    Array.from({ length: attempts }, (_, index) => index + 1),
  );
});

test('ends with the first success', async () => {
  speedUpTimers(200);
  const attempt = failing(2);
  expect(await withRetry(attempt, { retries: 5, shouldRetry: always })).toBe(3);
});

test('rejects with the last error, whatever its kind', async () => {
  speedUpTimers(200);
  let count = 0;
  const attempt = () => {
    count += 1;
    return Promise.reject(`failure ${count}`);
  };
  await expect(withRetry(attempt, { retries: 2, shouldRetry: always })).rejects.toBe('failure 3');
});

test('gives up where the error will not pass', async () => {
  speedUpTimers(200);
  const attempt = failing(99);
  const shouldRetry = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  await expect(withRetry(attempt, { retries: 5, shouldRetry })).rejects.toThrow('busy');
  expect(attempt).toHaveBeenCalledTimes(2);
});

test('waits twice as long each time, with jitter, up to eight seconds', async () => {
  const delays = speedUpTimers(2000);
  await withRetry(failing(6), { retries: 6, shouldRetry: always });
  expect(delays.length).toBe(6);
  for (const [index, delay] of delays.entries()) {
    expect(delay).toBeGreaterThanOrEqual(Math.min(500 * 2 ** index, 8000));
    expect(delay).toBeLessThanOrEqual(Math.min(1000 * 2 ** index, 8000));
  }
});

test.each([
  [0, 500, 1000],
  [100, 500, 1000],
  [3000, 3000, 3500],
  [60_000, 60_000, 60_500],
])('waits at least %i ms where the server asks for them', async (asked, least, most) => {
  const delays = speedUpTimers(5000);
  const options = { retries: 1, shouldRetry: always, retryAfterMs: () => asked };
  await withRetry(failing(1), options);
  const waited = delays.reduce((sum, delay) => sum + delay, 0);
  expect(waited).toBeGreaterThanOrEqual(least);
  expect(waited).toBeLessThanOrEqual(most);
});

test('does not wait for minutes', async () => {
  const attempt = failing(99);
  const options = { retries: 1, shouldRetry: always, retryAfterMs: () => 60_001 };
  await expect(withRetry(attempt, options)).rejects.toThrow('busy');
  expect(attempt).toHaveBeenCalledTimes(1);
});

test('never waits after the last attempt', async () => {
  const delays = speedUpTimers(200);
  await withRetry(failing(99), { retries: 1, shouldRetry: always }).catch(() => {});
  expect(delays.length).toBe(1);
});

test('makes no attempt where the caller has aborted before', async () => {
  const attempt = failing(0);
  const signal = AbortSignal.abort('reason');
  const call = withRetry(attempt, { retries: 1, shouldRetry: always, signal });
  await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: 'reason' });
  expect(attempt).not.toHaveBeenCalled();
});

test.each([
  ['its own pause', undefined],
  ['the pause the server asked for', () => 30_000],
])('ends %s at once when the caller aborts', async (_, retryAfterMs) => {
  const attempt = failing(99);
  const controller = new AbortController();
  const { signal } = controller;
  const call = withRetry(attempt, { retries: 3, shouldRetry: always, signal, retryAfterMs });
  call.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  const start = performance.now();
  controller.abort('reason');
  await expect(call).rejects.toThrow(AbortedError);
  await expect(call).rejects.toMatchObject({ cause: 'reason' });
  expect(performance.now() - start).toBeLessThan(300);
  expect(attempt).toHaveBeenCalledTimes(1);
});

test('never retries an abort', async () => {
  const attempt = failing(99, abortedError(AbortSignal.abort('inner')));
  await expect(withRetry(attempt, { retries: 3, shouldRetry: always })).rejects.toThrow(
    AbortedError,
  );
  expect(attempt).toHaveBeenCalledTimes(1);
});
