import { isRecord } from '../internal/is-record.ts';

/** JSON found in a reply, or why there is none. */
export type FoundJSON =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: string };

/** Bracketed asides in the prose around an answer are few. */
const mostCandidates = 50;

/**
 * The JSON in a reply: all of it, the inside of a code fence, or the first whole object or list with
 * prose around it. Two equal keys in one object are a problem, not a choice. Reads every character a
 * fixed number of times at most.
 */
export function findJSON(reply: string, form: 'any' | 'object' = 'any'): FoundJSON {
  const whole = reply.trim();
  if (whole === '') return { problem: 'the reply is empty' };
  let other = false;
  for (const candidate of candidates(whole)) {
    const found = parseJSON(candidate);
    if (found === undefined) continue;
    if (found.problem !== undefined || form === 'any' || isRecord(found.value)) return found;
    other = true;
  }
  if (other) return { problem: 'expected one JSON object' };
  if (/[[{]/.test(whole)) return { problem: 'the JSON is cut off or not well-formed' };
  return { problem: 'there is no JSON in it' };
}

/** `text` as JSON, or undefined where it is none. */
export function parseJSON(text: string): FoundJSON | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const twice = hasEveryKey(value, text) ? undefined : duplicateKey(text);
  return twice === undefined ? { value } : { problem: `the key ${twice} appears twice` };
}

function* candidates(text: string): Generator<string> {
  yield text;
  const inside = unfenced(text);
  if (inside !== undefined) yield inside;
  yield* balanced(text);
}

function unfenced(text: string): string | undefined {
  const open = /^[ \t]*```[a-zA-Z]*[ \t]*$/m.exec(text);
  if (open === null) return undefined;
  const start = open.index + open[0].length;
  const end = text.indexOf('```', start);
  return (end === -1 ? text.slice(start) : text.slice(start, end)).trim();
}

/** Each stretch from an opening bracket in the prose to the one that closes it. */
function* balanced(text: string): Generator<string> {
  const opening = /[[{]/g;
  for (let count = 0; count < mostCandidates; count += 1) {
    const start = opening.exec(text)?.index;
    const end = start === undefined ? undefined : closing(text, start);
    // Nothing is taken out of JSON that was cut off: its parts are not the answer.
    if (start === undefined || end === undefined) return;
    yield text.slice(start, end);
    opening.lastIndex = end;
  }
}

function closing(text: string, start: number): number | undefined {
  let depth = 0;
  for (const { index, token } of tokens(text, start)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/** The first key that well-formed `json` has twice in one object, as it is written there. */
function duplicateKey(json: string): string | undefined {
  const open: (Set<unknown> | undefined)[] = [];
  let last: string | undefined;
  for (const { token } of tokens(json, 0)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && last !== undefined) {
      const keys = open.at(-1);
      const key: unknown = JSON.parse(last);
      if (keys?.has(key) === true) return last.slice(0, 100);
      keys?.add(key);
    }
    last = token.startsWith('"') ? token : undefined;
  }
  return undefined;
}

/** Brackets, colons and strings, left to right. A string without an end ends them. */
function* tokens(text: string, from: number): Generator<{ index: number; token: string }> {
  const pattern = /["[\]{}:]/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index } = match;
    const end = match[0] === '"' ? stringEnd(text, index) : index + 1;
    if (end === undefined) return;
    yield { index, token: text.slice(index, end) };
    pattern.lastIndex = end;
  }
}

function stringEnd(text: string, start: number): number | undefined {
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\') index += 1;
    else if (character === '"') return index + 1;
  }
  return undefined;
}

/** Whether no key was lost to an equal one: an object has as many keys as its text has colons. */
function hasEveryKey(value: unknown, text: string): boolean {
  let keys = 0;
  const open: unknown[] = [value];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (typeof item !== 'object' || item === null) continue;
    const values = Object.values(item);
    if (!Array.isArray(item)) keys += values.length;
    for (const inner of values) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return keys === (text.match(/"\s*:/g)?.length ?? 0);
}
