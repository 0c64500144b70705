import { isRecord } from '../../internal/is-record.ts';
import { quoted } from '../../internal/quoted.ts';
import type { JSONObject, JSONValue } from '../../schema.ts';
import { fromLines } from './recorded-request.ts';

/** The recorded request that is most like an asked one, and what differs. */
export interface Nearest {
  readonly index: number;
  readonly differences: readonly string[];
}

const mostDifferences = 5;
/** Of a text against a setting: a request is about what it says. */
const weightOfText = 4;

/** Undefined where nothing was recorded. */
export function nearestRequest(
  asked: JSONObject,
  recorded: readonly JSONObject[],
): Nearest | undefined {
  const wanted = leavesOf(asked);
  let best: { readonly index: number; readonly distance: number } | undefined;
  for (const [index, request] of recorded.entries()) {
    const distance = distanceOf(wanted, leavesOf(request));
    if (best === undefined || distance < best.distance) best = { index, distance };
  }
  if (best === undefined) return undefined;
  const { index } = best;
  return { index, differences: differencesOf(wanted, leavesOf(recorded[index] ?? {})) };
}

type Leaves = ReadonlyMap<string, JSONValue>;

function leavesOf(value: JSONValue | undefined, path = '', found = new Map<string, JSONValue>()) {
  const text = fromLines(value);
  if (text !== undefined) return found.set(path, text);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) leavesOf(item, `${path}[${index}]`, found);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      leavesOf(item, path === '' ? key : `${path}.${key}`, found);
    }
  } else if (value !== undefined) found.set(path, value);
  return found;
}

function distanceOf(a: Leaves, b: Leaves): number {
  let distance = 0;
  for (const path of new Set([...a.keys(), ...b.keys()])) {
    distance += leafDistance(a.get(path), b.get(path));
  }
  return distance;
}

/** 0 for the same, up to the weight for texts, and 1 for anything else that differs. */
function leafDistance(a: JSONValue | undefined, b: JSONValue | undefined): number {
  if (a === b) return 0;
  if (typeof a !== 'string' || typeof b !== 'string') return 1;
  const start = commonStart(a, b);
  const most = Math.min(a.length, b.length) - start;
  let end = 0;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return weightOfText * (1 - (start + end) / (Math.max(a.length, b.length) + 1));
}

function differencesOf(asked: Leaves, recorded: Leaves): readonly string[] {
  const paths = [...new Set([...asked.keys(), ...recorded.keys()])];
  const differing = paths.filter((path) => asked.get(path) !== recorded.get(path));
  const shown = differing
    .slice(0, mostDifferences)
    .map((path) => difference(path, asked.get(path), recorded.get(path)));
  const more = differing.length - shown.length;
  return more > 0 ? [...shown, `and ${more} more`] : shown;
}

function difference(
  path: string,
  asked: JSONValue | undefined,
  recorded: JSONValue | undefined,
): string {
  if (typeof asked !== 'string' || typeof recorded !== 'string') {
    return `${path}: recorded ${shown(recorded)}, asked ${shown(asked)}`;
  }
  const at = commonStart(asked, recorded);
  const from = Math.max(0, at - 20);
  const place = at === 0 ? '' : `, from character ${at + 1} on`;
  return `${path}${place}: recorded ${excerpt(recorded, from)}, asked ${excerpt(asked, from)}`;
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

function excerpt(text: string, from: number): string {
  const part = text.slice(from, from + 80);
  return `${from > 0 ? '…' : ''}${JSON.stringify(part)}${from + 80 < text.length ? '…' : ''}`;
}

function shown(value: JSONValue | undefined): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? quoted(value, 80) : String(value);
}
