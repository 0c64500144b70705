import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/stores/memory.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

test('a memory store gives back what it was given, until told to forget it', async () => {
  const store = createMemoryStore();
  expect(await store.get('a')).toBeUndefined();
  await store.set('a', bytes(1));
  await store.set('a', bytes(2));
  expect(await store.get('a')).toEqual(bytes(2));
  await store.delete('a');
  await store.delete('a');
  expect(await store.get('a')).toBeUndefined();
});

test('a memory store forgets what was not used for longest', async () => {
  const store = createMemoryStore({ maxEntries: 2 });
  await store.set('a', bytes(1));
  await store.set('b', bytes(2));
  await store.get('a');
  await store.set('c', bytes(3));
  await store.set('c', bytes(4));
  expect(await store.get('b')).toBeUndefined();
  expect([await store.get('a'), await store.get('c')]).toEqual([bytes(1), bytes(4)]);
});

test('a memory store refuses a size that cannot be', () => {
  expect(() => createMemoryStore({ maxEntries: 0 })).toThrow(/`maxEntries`/);
  expect(() => createMemoryStore(Object({ entries: 5 }))).toThrow(/no option `entries`/);
});

test('a memory store holds no more bytes than it may', async () => {
  const store = createMemoryStore({ maxBytes: 10 });
  await store.set('a', bytes(1, 2, 3, 4));
  await store.set('b', bytes(1, 2, 3, 4));
  await store.set('b', bytes(1, 2, 3, 4, 5));
  await store.get('a');
  await store.set('c', bytes(1, 2, 3));
  expect(await store.get('b')).toBeUndefined();
  expect([await store.get('a'), await store.get('c')]).toEqual([bytes(1, 2, 3, 4), bytes(1, 2, 3)]);
});
