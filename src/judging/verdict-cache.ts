import type { Image } from '../image.ts';
import { canonicalJSON } from '../internal/canonical-json.ts';
import { isRecord } from '../internal/is-record.ts';
import { noUsage } from '../prediction.ts';
import type { JSONObject } from '../schema.ts';
import type { Store } from '../store.ts';
import type { ScoredVerdict } from './verdict.ts';

/** Keeps verdicts by image, base prompt and all settings. What a store fails at costs a miss. */
export class VerdictCache {
  readonly #store: Store;
  readonly #settings: JSONObject;

  constructor(store: Store, settings: JSONObject) {
    this.#store = store;
    this.#settings = settings;
  }

  async keyOf(basePrompt: string, image: Image): Promise<string> {
    const whole = { basePrompt, image: await image.sha256(), settings: this.#settings };
    const bytes = new TextEncoder().encode(canonicalJSON(whole));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return `verdict-${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }

  async find(key: string): Promise<ScoredVerdict | undefined> {
    try {
      const bytes = await this.#store.get(key);
      if (bytes === undefined) return undefined;
      const kept: unknown = JSON.parse(new TextDecoder().decode(bytes));
      if (!isScored(kept)) return undefined;
      return { ...kept, cached: true, usage: noUsage, cost: 0 };
    } catch {
      return undefined;
    }
  }

  async keep(key: string, verdict: ScoredVerdict): Promise<readonly string[]> {
    try {
      await this.#store.set(key, new TextEncoder().encode(JSON.stringify(verdict)));
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [`The verdict could not be kept: ${why}`];
    }
  }
}

function isScored(value: unknown): value is ScoredVerdict {
  return (
    isRecord(value) &&
    value['status'] === 'scored' &&
    typeof value['score'] === 'number' &&
    (value['verdict'] === 'correct' || value['verdict'] === 'incorrect') &&
    ['failed', 'flags', 'warnings'].every((name) => Array.isArray(value[name]))
  );
}
