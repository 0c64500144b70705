import { checkOptions } from '../internal/check-options.ts';
import { checkWhole } from '../internal/check-values.ts';
import type { Store } from '../store.ts';

/** Options of {@link createMemoryStore}. */
export interface MemoryStoreOptions {
  /** How many entries are kept; the least recently used goes first. From 1. @default 1000 */
  readonly maxEntries?: number | undefined;
  /** How much all entries together may take, in bytes. @default 268435456 (256 MiB) */
  readonly maxBytes?: number | undefined;
}

/**
 * A store in memory, which ends with the process.
 *
 * @throws ConfigurationError for an option that cannot be.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  checkOptions('createMemoryStore', options, ['maxEntries', 'maxBytes']);
  const maxEntries = checkWhole('maxEntries', options.maxEntries ?? 1000, 1);
  const maxBytes = checkWhole('maxBytes', options.maxBytes ?? 256 * 1024 ** 2, 1);
  // A map keeps the order in which keys were put in: the first is the least recently used.
  const entries = new Map<string, Uint8Array>();
  let bytes = 0;
  const remove = (key: string): void => {
    bytes -= entries.get(key)?.length ?? 0;
    entries.delete(key);
  };
  const put = (key: string, value: Uint8Array): void => {
    remove(key);
    entries.set(key, value);
    bytes += value.length;
  };
  return {
    async get(key) {
      const value = entries.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    async set(key, value) {
      put(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries && bytes <= maxBytes) return;
        remove(oldest);
      }
    },
    async delete(key) {
      remove(key);
    },
  };
}
