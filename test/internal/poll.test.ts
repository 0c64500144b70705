import { expect, test } from 'vitest';

import { poll } from '../../src/internal/poll.ts';

test('looks until there is something, with the interval in between', async () => {
  let looks = 0;
  const began = performance.now();
  const seen = await poll(async () => (++looks === 3 ? 'it' : undefined), { intervalMs: 20 });
  expect(seen).toBe('it');
  expect(looks).toBe(3);
  expect(performance.now() - began).toBeGreaterThanOrEqual(38);
});

test('looks at once for the first time', async () => {
  expect(await poll(async () => 0, { intervalMs: 60_000 })).toBe(0);
});

test('ends at once on an abort', async () => {
  const signal = AbortSignal.timeout(20);
  const call = poll(async () => undefined, { intervalMs: 60_000, signal });
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
});

test('passes a failure on', async () => {
  await expect(poll(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
