/**
 * `value` as JSON that is the same for equal values: keys in order, what is undefined left out.
 * @throws TypeError for what JSON cannot hold.
 */
export function canonicalJSON(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
