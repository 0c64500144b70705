import type { JSONObject } from '../../schema.ts';

/** `base` with the entries of `over` put in its place, also inside objects. */
export function merged(base: JSONObject, over: JSONObject): JSONObject {
  const entries = Object.entries(over).map(([key, value]) => {
    const old = base[key];
    if (isObject(old) && isObject(value)) return [key, merged(old, value)];
    return [key, value === undefined ? old : value];
  });
  return { ...base, ...Object.fromEntries(entries) };
}

function isObject(value: unknown): value is JSONObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
