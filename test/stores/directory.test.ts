import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

import { ConfigurationError, PromptUpsamplerError, StoreError } from '../../src/errors.ts';
import { createDirectoryStore } from '../../src/stores/directory.ts';

const broken = vi.hoisted(() => ({ calls: new Map<string, Error>() }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const failable = <A extends readonly unknown[], R>(name: string, fn: (...args: A) => R) => {
    return (...args: A): R | Promise<never> => {
      const error = broken.calls.get(name);
      return error === undefined ? fn(...args) : Promise.reject(error);
    };
  };
  const { writeFile, rename, utimes, readFile } = real;
  return {
    ...real,
    writeFile: failable('writeFile', writeFile),
    rename: failable('rename', rename),
    utimes: failable('utimes', utimes),
    readFile: failable('readFile', readFile),
  };
});

beforeEach(() => broken.calls.clear());

async function place(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'store-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return join(path, 'cache');
}

const bytes = (length: number, value = 7) => new Uint8Array(length).fill(value);
const failure = (code: string) => Object.assign(new Error(`${code}: no`), { code });

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

/** Makes each file of the directory one second older than the next one written. */
async function aged(path: string, seconds: number): Promise<void> {
  for (const name of await readdir(path)) {
    const { mtimeMs } = await stat(join(path, name));
    const time = mtimeMs / 1000 - seconds;
    await utimes(join(path, name), time, time);
  }
}

describe('the directory store', () => {
  test('gives back what it keeps, also in another process', async () => {
    const path = await place();
    const store = createDirectoryStore({ path });
    expect(await store.get('a')).toBeUndefined();
    await store.set('a', bytes(3));
    await store.set('a', bytes(5));
    expect([...((await createDirectoryStore({ path }).get('a')) ?? [])]).toEqual([...bytes(5)]);
    await store.delete('a');
    await store.delete('a');
    expect(await store.get('a')).toBeUndefined();
    expect(await readdir(path)).toEqual([]);
  });

  test('keeps any bytes, none and some without a copy for the reader', async () => {
    const store = createDirectoryStore({ path: await place() });
    await store.set('none', bytes(0));
    expect(await store.get('none')).toHaveLength(0);
    const whole = Uint8Array.from({ length: 256 }, (_, index) => index);
    await store.set('all', whole.subarray(10));
    expect([...((await store.get('all')) ?? [])]).toEqual([...whole.subarray(10)]);
  });

  test.each(['../outside', '/etc/passwd', 'con', 'a'.repeat(3000), 'Kröte 🐸', '.', 'a\0b'])(
    'keeps %j inside its directory',
    async (key) => {
      const path = await place();
      const store = createDirectoryStore({ path });
      await store.set(key, bytes(1));
      expect(await store.get(key)).toHaveLength(1);
      expect(await readdir(path)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.entry$/)]);
    },
  );

  test('tells keys apart that differ in case alone', async () => {
    const store = createDirectoryStore({ path: await place() });
    await store.set('frog', bytes(1));
    await store.set('Frog', bytes(2));
    expect(await store.get('frog')).toHaveLength(1);
  });

  test.each([
    ['cut', (all: Buffer) => all.subarray(0, 40)],
    ['empty', () => Buffer.alloc(0)],
    ['changed', (all: Buffer) => Buffer.concat([all.subarray(0, -1), Buffer.from([9])])],
    ['of another kind', () => Buffer.from('<html>')],
  ])('takes an entry that is %s for none, and removes it', async (_, damage) => {
    const path = await place();
    const store = createDirectoryStore({ path });
    await store.set('a', bytes(50));
    const [name = ''] = await readdir(path);
    await writeFile(join(path, name), damage(await readFile(join(path, name))));
    expect(await store.get('a')).toBeUndefined();
    expect(await readdir(path)).toEqual([]);
  });

  test('lets the least recently used entries go first', async () => {
    const path = await place();
    const store = createDirectoryStore({ path, maxBytes: 1000 });
    for (const key of ['a', 'b', 'c', 'd']) {
      await store.set(key, bytes(150));
      await aged(path, 10);
    }
    expect(await store.get('a')).toHaveLength(150);
    await store.set('e', bytes(150));
    await aged(path, 10);
    await store.set('f', bytes(150));
    const kept = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => store.get(key)));
    expect(kept.map((value) => value !== undefined)).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test('stays small, and leaves files that are not its own', async () => {
    const path = await place();
    const store = createDirectoryStore({ path, maxBytes: 2000 });
    await store.set('first', bytes(10));
    await writeFile(join(path, 'notes.txt'), 'x'.repeat(5000));
    for (let count = 0; count < 40; count += 1) await store.set(`key ${count}`, bytes(100));
    const names = (await readdir(path)).filter((name) => name !== 'notes.txt');
    expect(names.length * 136).toBeLessThanOrEqual(2000 * (17 / 16));
    expect(await readFile(join(path, 'notes.txt'), 'utf8')).toHaveLength(5000);
  });

  test('clears away what a process that died left unfinished, not what is being written', async () => {
    const path = await place();
    await createDirectoryStore({ path }).set('a', bytes(1));
    const part = (digit: string) => join(path, `${digit.repeat(64)}.${crypto.randomUUID()}.part`);
    const [old, fresh] = [part('0'), part('1')];
    await writeFile(old, 'x');
    await utimes(old, 1, 1);
    await writeFile(fresh, 'x');
    await createDirectoryStore({ path }).set('b', bytes(1));
    const names = await readdir(path);
    expect(names).toHaveLength(3);
    expect(names.some((name) => fresh.endsWith(name))).toBe(true);
  });

  test('bears many writers of the same entries at once', async () => {
    const path = await place();
    const stores = [0, 1, 2].map(() => createDirectoryStore({ path, maxBytes: 5000 }));
    const work = stores.flatMap((store, index) =>
      Array.from({ length: 30 }, async (_, turn) => {
        const key = `key ${turn % 7}`;
        await store.set(key, bytes(200, index));
        const value = await store.get(key);
        if (value !== undefined) expect(new Set(value).size).toBe(1);
      }),
    );
    await Promise.all(work);
    expect((await readdir(path)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test.each([
    ['writeFile', 'ENOSPC', 'full', 'The disk is full'],
    ['rename', 'EDQUOT', 'full', 'The disk is full'],
    ['writeFile', 'EACCES', 'unavailable', 'EACCES: no'],
  ])('has a typed error where %s fails with %s, and keeps the old entry', async (...row) => {
    const [call, reason, code, message] = row;
    const path = await place();
    const store = createDirectoryStore({ path });
    await store.set('a', bytes(3));
    broken.calls.set(call, failure(reason));
    const error = await failureOf(store.set('a', bytes(4)));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toBeInstanceOf(PromptUpsamplerError);
    expect(error).toMatchObject({ code, name: 'StoreError', cause: { code: reason } });
    expect(String(error)).toContain(message);
    expect(await store.get('a')).toHaveLength(3);
    expect(await readdir(path)).toHaveLength(1);
  });

  test.runIf(existsSync('/proc'))(
    'has one at once where there can be no folders',
    async () => {
      const error = await failureOf(createDirectoryStore({ path: '/proc/x' }).set('a', bytes(3)));
      expect(error).toMatchObject({ name: 'StoreError', code: 'unavailable' });
      expect(String(error)).toContain("mkdir '/proc/x'");
    },
    5000,
  );

  test('has a typed error for an entry that cannot be read', async () => {
    const store = createDirectoryStore({ path: await place() });
    broken.calls.set('readFile', failure('EIO'));
    expect(await failureOf(store.get('a'))).toMatchObject({ code: 'unavailable' });
  });

  test('reads where it may not touch', async () => {
    const store = createDirectoryStore({ path: await place() });
    await store.set('a', bytes(3));
    broken.calls.set('utimes', failure('EROFS'));
    expect(await store.get('a')).toHaveLength(3);
  });

  test('refuses an entry that is larger than all of it', async () => {
    const store = createDirectoryStore({ path: await place(), maxBytes: 1000 });
    expect(await failureOf(store.set('a', bytes(1000)))).toMatchObject({ code: 'too-large' });
  });

  test('refuses options that cannot be', () => {
    const make = (options: object) => () =>
      Reflect.apply(createDirectoryStore, undefined, [options]);
    for (const options of [{}, { path: ' ' }, { path: 'a', maxBytes: 5 }, { path: 'a', ttl: 1 }]) {
      expect(make(options)).toThrow(ConfigurationError);
    }
  });
});
