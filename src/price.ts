import type { Usage } from './prediction.ts';

/** What a model costs, in US dollars per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/**
 * Prices by model. A name also stands for its dated and numbered versions: `gpt-4o` for
 * `gpt-4o-2024-08-06`, but not for `gpt-4o-mini`. Null takes the price of a model away.
 */
export type Prices = Readonly<Record<string, Price | null>>;

/** When the prices of {@link defaultPrices} were gathered. */
export const defaultPricesDate = '2026-03';

/**
 * List prices as public price pages gave them at {@link defaultPricesDate}, without discounts for
 * batches or cached input; not checked against the providers' own lists. They change: put your own
 * in their place where money depends on it.
 */
export const defaultPrices: Prices = {
  'gpt-5': { input: 1.25, output: 10 },
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-5-nano': { input: 0.05, output: 0.4 },
  'gpt-5-pro': { input: 15, output: 120 },
  'gpt-5.1': { input: 1.25, output: 10 },
  'gpt-5.4': { input: 2.5, output: 15 },
  'gpt-4.1': { input: 2, output: 8 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, output: 0.4 },
  'gpt-4o': { input: 2.5, output: 10 },
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
  o3: { input: 2, output: 8 },
  'o3-mini': { input: 1.1, output: 4.4 },
  'o4-mini': { input: 1.1, output: 4.4 },
  'claude-opus-4-6': { input: 5, output: 25 },
  'claude-opus-4-5': { input: 5, output: 25 },
  'claude-opus-4-1': { input: 15, output: 75 },
  'claude-opus-4': { input: 15, output: 75 },
  'claude-sonnet-4-6': { input: 3, output: 15 },
  'claude-sonnet-4-5': { input: 3, output: 15 },
  'claude-sonnet-4': { input: 3, output: 15 },
  'claude-haiku-4-5': { input: 1, output: 5 },
};

/** What follows a model's name in the name of one of its versions: a date, a build, `latest`. */
const version = /^(?:[-@](?:\d{4}-\d{2}-\d{2}|\d{3,}|latest))?$/;

/**
 * What `usage` cost, in US dollars: every token that was counted, images' among them where the
 * server counts those. Null where a model has no price, since that is not the same as free; 0 where
 * nothing was used. `prices` go before {@link defaultPrices}.
 */
export function costOf(usage: Usage, prices: Prices = {}): number | null {
  const known = { ...defaultPrices, ...prices };
  let cost = 0;
  for (const [model, { requests, inputTokens, outputTokens }] of Object.entries(usage.models)) {
    if (requests + inputTokens + outputTokens === 0) continue;
    const price = nameVersionOf(model, known);
    if (price === undefined || price === null) return null;
    cost += (inputTokens * price.input + outputTokens * price.output) / 1e6;
  }
  return cost;
}

/** What a table by model names holds for `model`: of the names that stand for it the longest counts. */
export function nameVersionOf<T>(model: string, table: Readonly<Record<string, T>>): T | undefined {
  const known = new Map(Object.entries(table));
  const names = [...known.keys()].filter(
    (name) => model.startsWith(name) && version.test(model.slice(name.length)),
  );
  const [longest] = names.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : known.get(longest);
}
