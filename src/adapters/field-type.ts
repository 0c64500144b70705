import type { Field } from '../field.ts';
import type { JSONObject, JSONValue } from '../schema.ts';

/** How a value is written and read: as plain text, as one bare word, or as JSON. */
export type FieldKind = 'unknown' | 'text' | 'words' | 'boolean' | 'number' | 'json';

export function fieldKind(json: JSONObject | undefined): FieldKind {
  if (json === undefined) return 'unknown';
  if (enumWords(json) !== undefined) return 'words';
  const type = json['type'];
  if (type === 'string') return 'text';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'boolean' : 'json';
}

/** A field's type in a word or two: `string`, `number`, `"a" or "b"`, `list of string`, `JSON`. */
export function typeName(json: JSONObject | undefined): string {
  if (json === undefined) return 'any';
  if (json['title'] === 'image') return 'image';
  const words = enumWords(json);
  if (words !== undefined) return words.map((word) => JSON.stringify(word)).join(' or ');
  const type = json['type'];
  if (type === 'array') return `list of ${typeName(object(json['items']))}`;
  return typeof type === 'string' && type !== 'object' ? type : 'JSON';
}

/** What a value of the field must look like, or undefined for plain text. */
export function typeRule({ json }: Field): string | undefined {
  const kind = fieldKind(json);
  if (json === undefined || kind === 'text') return undefined;
  if (kind === 'words') return `exactly one of: ${enumWords(json)?.map(String).join(', ')}`;
  if (kind === 'boolean') return 'true or false';
  if (kind === 'number') {
    return `a single ${json['type'] === 'integer' ? 'whole ' : ''}number${rangeOf(json)}`;
  }
  const { description: _, ...schema } = json;
  const told = JSON.stringify(schema, (_key, value) => (isSafeBound(value) ? undefined : value));
  return `JSON that fits this schema: ${told}`;
}

/** A bound that zod gives every integer, and that no model needs to be told. */
export function isSafeBound(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) === Number.MAX_SAFE_INTEGER;
}

/** Whether a value may be any text. */
export function acceptsText(json: JSONObject | undefined): boolean {
  return accepts(json, 'string');
}

/** Whether a value may be null. */
export function acceptsNull(json: JSONObject | undefined): boolean {
  return accepts(json, 'null');
}

function accepts(json: JSONObject | undefined, wanted: string): boolean {
  if (json === undefined) return true;
  const words = enumWords(json);
  if (words !== undefined) return wanted === 'null' && words.includes(null);
  const type = json['type'];
  if (type !== undefined) return Array.isArray(type) ? type.includes(wanted) : type === wanted;
  const options = json['anyOf'] ?? json['oneOf'];
  // Without any keyword of type a schema takes everything.
  if (!Array.isArray(options)) return json['$ref'] === undefined && json['allOf'] === undefined;
  return options.some((option) => accepts(object(option), wanted));
}

const boundWords: Readonly<Record<string, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
};

function rangeOf(json: JSONObject): string {
  const bounds = Object.entries(boundWords)
    .filter(([key]) => json[key] !== undefined && !isSafeBound(json[key]))
    .map(([key, words]) => `${words} ${json[key]}`);
  return bounds.length === 0 ? '' : `, ${bounds.join(' and ')}`;
}

/** The values of an enum, where there are only these. */
export function enumWords(json: JSONObject): readonly JSONValue[] | undefined {
  const words = json['enum'];
  if (Array.isArray(words)) return words;
  return json['const'] === undefined ? undefined : [json['const']];
}

/** `value` where it is a JSON object. */
export function object(value: JSONValue | undefined): JSONObject | undefined {
  return isObject(value) ? value : undefined;
}

function isObject(value: JSONValue | undefined): value is JSONObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
