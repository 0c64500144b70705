import type { Field } from '../field.ts';
import { validate } from '../schema.ts';
import { acceptsText, enumWords, fieldKind } from './field-type.ts';
import { findJSON, parseJSON } from './json-text.ts';

/** A field's value as the model wrote it, and what is wrong with its form where that is known. */
export interface ReadValue {
  readonly value: unknown;
  readonly problem?: string | undefined;
}

/** The value that a field's text stands for: the first reading of it that the field's schema takes. */
export async function readValue(field: Field, text: string): Promise<ReadValue> {
  const { readings, problem } = readingsOf(field, text);
  const [first] = readings;
  if (readings.length <= 1) return { value: first, problem };
  for (const reading of readings) {
    const result = await validate(field.schema, reading);
    if (result.issues === undefined) return { value: reading };
  }
  return { value: first, problem };
}

interface Readings {
  readonly readings: readonly unknown[];
  readonly problem?: string | undefined;
}

function readingsOf(field: Field, text: string): Readings {
  if (text === '' && field.optional) return { readings: [undefined] };
  switch (fieldKind(field.json)) {
    case 'text':
      return { readings: distinct([text, unquoted(text)]) };
    case 'words':
      return { readings: distinct([text, unquoted(text), ...wordsMeant(field, text)]) };
    case 'boolean':
      return { readings: /^(true|false)\.?$/i.test(text) ? [/^true/i.test(text)] : [text] };
    case 'number':
      return { readings: [isNumeral(text) ? Number(text) : text] };
    case 'json':
      return jsonReadings(text, acceptsText(field.json), formOf(field));
    default:
      return {
        readings: distinct([text, ...jsonReadings(text, false, 'any').readings, unquoted(text)]),
      };
  }
}

function formOf({ json }: Field): 'any' | 'object' {
  return json?.['type'] === 'object' ? 'object' : 'any';
}

/** The text as JSON; failing that, as itself where any text will do; failing that, JSON within it. */
function jsonReadings(text: string, textFits: boolean, form: 'any' | 'object'): Readings {
  const whole = parseJSON(text);
  if (whole?.problem !== undefined) return { readings: [text], problem: whole.problem };
  if (whole !== undefined) return { readings: textFits ? [whole.value, text] : [whole.value] };
  if (textFits) return { readings: [text] };
  const found = findJSON(text, form);
  return found.problem === undefined
    ? { readings: [found.value] }
    : { readings: [text], problem: found.problem };
}

/** A word of an enum in other capitals or with a full stop, where only one is meant. */
function wordsMeant(field: Field, text: string): readonly unknown[] {
  const plain = unquoted(text).replace(/\.$/, '').toLowerCase();
  const words = enumWords(field.json ?? {}) ?? [];
  const same = words.filter((word) => String(word).toLowerCase() === plain);
  return same.length === 1 ? same : [];
}

function isNumeral(text: string): boolean {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
}

function unquoted(text: string): string {
  const [quote = ''] = text;
  const enclosed = text.length >= 2 && '"\'`'.includes(quote) && text.endsWith(quote);
  return enclosed ? text.slice(1, -1).trim() : text;
}

function distinct(readings: readonly unknown[]): readonly unknown[] {
  return [...new Set(readings)];
}
