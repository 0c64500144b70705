/**
 * Keeps bytes under keys, for caches. Keys are up to 200 letters, digits, `-`, `_` and `.`. It may
 * forget an entry at any time. What it throws costs the caller a cache miss and nothing else.
 */
export interface Store {
  /** The bytes under `key`, or undefined where there are none. They must not be changed. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Keeps `value`, in place of what was there. It must not be changed afterwards. */
  set(key: string, value: Uint8Array): Promise<void>;
  /** A key that holds nothing is no error. */
  delete(key: string): Promise<void>;
}
