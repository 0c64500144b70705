import type { LM, LMRequest, LMResponse } from '../../lm.ts';
import type { Store } from '../../store.ts';
import { cacheKey } from './cache-key.ts';
import { type KeptReply, readReply, writeReply } from './kept-reply.ts';

/** What came of an attempt, with what went wrong on the way in words. */
export type Tried<T> = { readonly value: T; readonly warnings: readonly string[] };

/** Replies in a store that may fail or hold anything: neither is more than a warning. */
export class ReplyCache {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Undefined for a request that cannot be kept. */
  keyOf(lm: LM, request: LMRequest): Promise<Tried<string | undefined>> {
    return tried('The request cannot be kept in a cache', async () => ({
      value: await cacheKey(lm, request),
      warnings: [],
    }));
  }

  find(key: string): Promise<Tried<KeptReply | undefined>> {
    return tried('The cache could not be read', async () => {
      const bytes = await this.#store.get(key);
      if (bytes === undefined) return { value: undefined, warnings: [] };
      const value = readReply(bytes);
      const warnings =
        value === undefined ? ['The cache held something that is no reply. Asked anew.'] : [];
      return { value, warnings };
    });
  }

  async keep(key: string, response: LMResponse): Promise<readonly string[]> {
    const { warnings } = await tried('The reply could not be kept in the cache', async () => {
      await this.#store.set(key, writeReply(response));
      return { value: undefined, warnings: [] };
    });
    return warnings;
  }

  async drop(key: string): Promise<void> {
    await this.#store.delete(key);
  }
}

async function tried<T>(
  problem: string,
  attempt: () => Promise<Tried<T>>,
): Promise<Tried<T | undefined>> {
  try {
    return await attempt();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { value: undefined, warnings: [`${problem}: ${why}`] };
  }
}
