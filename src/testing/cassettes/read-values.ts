import { isRecord } from '../../internal/is-record.ts';
import type { JSONObject, JSONValue } from '../../schema.ts';
import { fromLines } from './recorded-request.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** JSON text was parsed, so that it can only be JSON; this tells the compiler. */
export function readJSON(value: unknown): JSONValue {
  if (Array.isArray(value)) return value.map(readJSON);
  if (isRecord(value)) {
    const copy: JSONObject = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, readJSON(inner)]),
    );
    return copy;
  }
  const isLeaf =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isLeaf ? value : null;
}

export function wordOf<Word extends string>(
  words: Readonly<Record<Word, true>>,
  value: unknown,
  what: string,
): Word {
  const isWord = (word: PropertyKey): word is Word => Object.hasOwn(words, word);
  if (typeof value === 'string' && isWord(value)) return value;
  throw new Error(`there is no ${what} called ${JSON.stringify(value)}`);
}

export function fields(value: unknown, what: string): Fields {
  if (isRecord(value)) return value;
  throw new Error(`${what} must be an object`);
}

export function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${what} must be a list`);
}

export function textOf(value: unknown, what: string): string {
  const text = fromLines(value);
  if (text !== undefined) return text;
  throw new Error(`${what} must be a text, or a list of its lines`);
}

export function numberOf(value: unknown, what: string): number {
  if (typeof value === 'number') return value;
  throw new Error(`${what} must be a number`);
}
