import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, StoreError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkText, checkWhole } from '../internal/check-values.ts';
import { makeFolder } from '../internal/make-folder.ts';
import type { Store } from '../store.ts';

export interface DirectoryStoreOptions {
  /** The directory. Made with the first entry. Files in it that are not the store's are left alone. */
  readonly path: string;
  /**
   * How much all entries together may take, in bytes; the least recently used go first. Several
   * processes that write at the same time may exceed it by a sixteenth each. From 1,000.
   * @default 1073741824 (1 GiB)
   */
  readonly maxBytes?: number | undefined;
}

/**
 * A store that keeps each entry as a file, for one or several processes at a time. An entry is
 * written as a whole or not at all; one that was damaged later is removed when it is read.
 *
 * What it cannot write or read for any other reason, a full disk for example, is a `StoreError`.
 *
 * @throws ConfigurationError for an option that cannot be.
 */
export function createDirectoryStore(options: DirectoryStoreOptions): Store {
  checkOptions('createDirectoryStore', options, ['path', 'maxBytes']);
  checkText('path', options.path);
  const maxBytes = checkWhole('maxBytes', options.maxBytes ?? 1024 ** 3, 1000);
  const directory = new Directory(options.path, maxBytes);
  return {
    get: (key) => directory.get(key),
    set: (key, value) => directory.set(key, value),
    delete: (key) => directory.delete(key),
  };
}

/** Says what kind of file it is, before the SHA-256 of the entry and the entry itself. */
const magic = new TextEncoder().encode('PUS1');
const headLength = magic.length + 32;
const entryName = /^[0-9a-f]{64}\.entry$/;
const unfinishedName = /^[0-9a-f]{64}\.[0-9a-f-]{36}\.part$/;
/** A file that is still being written is younger. */
const abandonedMs = 3_600_000;
/** Making room for many entries at once saves looking through the directory for each. */
const keptShare = 0.9;

class Directory {
  readonly #path: string;
  readonly #maxBytes: number;
  /** Written since the directory was looked through; it is, before the first entry. */
  #newBytes = Number.POSITIVE_INFINITY;
  #cleaning: Promise<void> | undefined;

  constructor(path: string, maxBytes: number) {
    this.#path = path;
    this.#maxBytes = maxBytes;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    const file = this.#fileOf(key);
    const bytes = await readFile(file).catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw storeError('read', file, error);
    });
    if (bytes === undefined) return undefined;
    const value = entryIn(bytes);
    if (value === undefined) {
      await this.#remove(file);
      return undefined;
    }
    const now = new Date();
    // Where that is not allowed, or the file is gone by now, the entry is as good.
    await utimes(file, now, now).catch(() => {});
    return value;
  }

  async set(key: string, value: Uint8Array): Promise<void> {
    const file = this.#fileOf(key);
    const size = headLength + value.length;
    if (size > this.#maxBytes) {
      throw new StoreError(
        `An entry of ${value.length} bytes does not fit into ${this.#path}: raise \`maxBytes\` ` +
          `(${this.#maxBytes}).`,
        { code: 'too-large', path: file },
      );
    }
    const part = file.replace(/entry$/, `${crypto.randomUUID()}.part`);
    try {
      await makeFolder(this.#path);
      await writeFile(part, [magic, sha256(value), value], { flag: 'wx' });
      await rename(part, file);
    } catch (error) {
      // The first failure is the one to tell of; what is left behind goes with the next cleaning.
      await unlink(part).catch(() => {});
      throw storeError('write', file, error);
    }
    this.#newBytes += size;
    if (this.#newBytes > this.#maxBytes / 16) await this.#clean();
  }

  async delete(key: string): Promise<void> {
    await this.#remove(this.#fileOf(key));
  }

  /** A hash, since names differ in what file systems make of them: case, dots, reserved words. */
  #fileOf(key: string): string {
    if (typeof key !== 'string' || key === '') {
      throw new ConfigurationError('Expected the key of a store to be a text that is not empty.');
    }
    return join(this.#path, `${sha256(key).toString('hex')}.entry`);
  }

  async #remove(file: string): Promise<void> {
    await unlink(file).catch((error: unknown) => {
      if (!isAbsent(error)) throw storeError('remove', file, error);
    });
  }

  #clean(): Promise<void> {
    this.#newBytes = 0;
    this.#cleaning ??= this.#makeRoom().finally(() => {
      this.#cleaning = undefined;
    });
    return this.#cleaning;
  }

  async #makeRoom(): Promise<void> {
    const files = await this.#files();
    const entries = files
      .filter(({ name }) => entryName.test(name))
      .sort((a, b) => a.mtimeMs - b.mtimeMs);
    const abandoned = files.filter(
      ({ name, mtimeMs }) => unfinishedName.test(name) && Date.now() - mtimeMs > abandonedMs,
    );
    for (const { name } of abandoned) await this.#remove(join(this.#path, name));
    let total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total <= this.#maxBytes) return;
    // The newest stays: it was written a moment ago.
    for (const { name, size } of entries.slice(0, -1)) {
      if (total <= this.#maxBytes * keptShare) return;
      await this.#remove(join(this.#path, name));
      total -= size;
    }
  }

  async #files() {
    const names = await readdir(this.#path).catch((error: unknown) => {
      throw storeError('read', this.#path, error);
    });
    const own = names.filter((name) => entryName.test(name) || unfinishedName.test(name));
    const files: { readonly name: string; readonly size: number; readonly mtimeMs: number }[] = [];
    for (const name of own) {
      const found = await stat(join(this.#path, name)).catch((error: unknown) => {
        // Another process was faster.
        if (isAbsent(error)) return undefined;
        throw storeError('read', join(this.#path, name), error);
      });
      if (found !== undefined) files.push({ name, size: found.size, mtimeMs: found.mtimeMs });
    }
    return files;
  }
}

/** Without a copy of the bytes. Undefined for a file that is not as it was written. */
function entryIn(bytes: Buffer): Uint8Array | undefined {
  const value = bytes.subarray(headLength);
  const head = Buffer.concat([magic, sha256(value)]);
  return head.equals(bytes.subarray(0, headLength)) ? value : undefined;
}

function sha256(bytes: Uint8Array | string): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function isAbsent(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function storeError(what: string, path: string, cause: unknown): StoreError {
  const isFull = ['ENOSPC', 'EDQUOT'].includes(String(codeOf(cause)));
  const why = cause instanceof Error ? cause.message : String(cause);
  const advice = isFull ? 'The disk is full: make room, or lower `maxBytes`.' : `${why}.`;
  return new StoreError(`Could not ${what} ${path}. ${advice}`, {
    code: isFull ? 'full' : 'unavailable',
    path,
    cause,
  });
}
