import type { JSONValue } from '../schema.ts';
import { imageBrand } from './brand.ts';

const longestText = 8000;
const longestList = 100;
const deepest = 8;
/** All values and characters of one record together; values that refer to each other multiply. */
const roomInAll = 200_000;
const roomOfValue = 10;

interface Copy {
  room: number;
  readonly above: Set<object>;
}

/**
 * A bounded copy of anything as JSON. Images become references, bytes become their count. Never
 * throws, whatever getters and proxies the value has.
 */
export function recordable(value: unknown): JSONValue {
  return copied(value, { room: roomInAll, above: new Set() });
}

function copied(value: unknown, copy: Copy): JSONValue {
  copy.room -= roomOfValue;
  if (copy.room < 0) return '[left out: the record is full]';
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string') return textOf(value, copy);
  if (typeof value !== 'object') return `[${typeof value}]`;
  try {
    return objectOf(value, copy);
  } catch {
    // A getter or a proxy of someone else's object; the mark says so.
    return '[unreadable]';
  }
}

function objectOf(value: object, copy: Copy): JSONValue {
  if (imageBrand in value) return textOf(String(value), copy);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return `[${value.byteLength} bytes]`;
  }
  if (value instanceof Error) return textOf(`${value.name}: ${value.message}`, copy);
  if (value instanceof Date) return String(value.toJSON());
  if (copy.above.has(value)) return '[circular]';
  if (copy.above.size >= deepest) return '[deeper values left out]';
  copy.above.add(value);
  try {
    return contentOf(value, copy);
  } finally {
    copy.above.delete(value);
  }
}

function contentOf(value: object, copy: Copy): JSONValue {
  if (Array.isArray(value)) return listOf(value.slice(0, longestList), value.length, copy);
  if (value instanceof Map || value instanceof Set) {
    return listOf([...firstOf(value)], value.size, copy);
  }
  const entries = Object.keys(value)
    .slice(0, longestList)
    .map((key): [string, JSONValue] => [textOf(key, copy), property(value, key, copy)]);
  return Object.fromEntries(entries);
}

function listOf(items: readonly unknown[], length: number, copy: Copy): JSONValue {
  const values = Array.from(items, (item) => copied(item, copy));
  return length > items.length ? [...values, `[${length - items.length} more]`] : values;
}

function* firstOf(values: Iterable<unknown>): Iterable<unknown> {
  let count = 0;
  for (const value of values) {
    if (count >= longestList) return;
    count += 1;
    yield value;
  }
}

function property(value: object, key: string, copy: Copy): JSONValue {
  try {
    return copied(Reflect.get(value, key), copy);
  } catch {
    // One getter that throws does not hide the other fields.
    return '[unreadable]';
  }
}

function textOf(text: string, copy: Copy): string {
  const kept = shortened(text);
  copy.room -= kept.length;
  return kept;
}

function shortened(text: string): string {
  if (/^data:[^,]{0,100};base64,/.test(text)) return `[data URL of ${text.length} characters]`;
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText)}… [cut: ${text.length} characters in all]`;
}
