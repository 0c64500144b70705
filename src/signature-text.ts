import { SignatureError } from './errors.ts';
import type { Image } from './image.ts';
import { imageField } from './image.ts';
import { quoted } from './internal/quoted.ts';
import { boolean, list, number, oneOf, optional, type Schema, text } from './schema.ts';

/*
 * The grammar, at run time and at type level alike:
 *
 *   signature = fields "->" fields
 *   fields    = [ field { "," field } ]
 *   field     = name [ "?" ] [ ":" type ]          a field without a type is a string
 *   type      = word [ "[]" ] | literal { "|" literal }
 *   word      = "string" | "number" | "integer" | "boolean" | "image"
 *   literal   = a double-quoted string without "->"
 *   blanks    = space, tab, line feed and carriage return, between any two of these
 *
 * A name is an identifier. The compiler refuses blanks, ASCII punctuation and a leading digit in
 * one; the rest of Unicode is looked at when the program runs.
 */

interface TypeWords {
  string: string;
  number: number;
  integer: number;
  boolean: boolean;
  image: Image;
}

/** What Python and DSPy call our type words. */
interface Instead {
  str: 'string';
  int: 'integer';
  float: 'number';
  bool: 'boolean';
  Image: 'image';
  'dspy.Image': 'image';
}

/** A symbol, so that no field of a signature can be taken for a problem. */
declare const problemKey: unique symbol;

/** What is wrong with a signature's text, in the place of a field's type. */
export interface SignatureProblem<Message extends string> {
  readonly [problemKey]: Message;
}

type Blank = ' ' | '\n' | '\t' | '\r';
type Trim<T extends string> = T extends `${Blank}${infer Rest}`
  ? Trim<Rest>
  : T extends `${infer Rest}${Blank}`
    ? Trim<Rest>
    : T;

type UnknownType<T extends string> = SignatureProblem<
  T extends keyof Instead
    ? `unknown type ${T}, here it is called ${Instead[T]}`
    : T extends `list[${infer Item extends keyof Instead}]`
      ? `unknown type ${T}, here it is called ${Instead[Item]}[]`
      : `unknown type ${T}`
>;

type Words<T extends string> = T extends `"${infer Word}"${infer Rest}`
  ? Trim<Rest> extends ''
    ? Word
    : Trim<Rest> extends `|${infer More}`
      ? Word | Words<Trim<More>>
      : SignatureProblem<`cannot read the type ${T}`>
  : SignatureProblem<`cannot read the type ${T}`>;

type FieldType<T extends string> = T extends keyof TypeWords
  ? TypeWords[T]
  : T extends `"${string}`
    ? Words<T>
    : T extends `${infer Item}[]`
      ? Item extends keyof TypeWords
        ? TypeWords[Item][]
        : UnknownType<T>
      : UnknownType<T>;

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
// biome-ignore format: one line reads better than thirty
type Mark =
  | '!' | '"' | '#' | '$' | '%' | '&' | "'" | '(' | ')' | '*' | '+' | '-' | '.' | '/' | ';' | '<'
  | '=' | '>' | '?' | '@' | '[' | ']' | '\\' | '^' | '`' | '{' | '|' | '}' | '~';
type NoName =
  | ''
  | 'completed'
  | '__proto__'
  | `${Digit}${string}`
  | `${string}${Blank | Mark}${string}`;

type NamedField<Name extends string, Value> = Name extends `${infer Bare}?`
  ? Trim<Bare> extends NoName
    ? SignatureProblem<`"${Trim<Bare>}" cannot be a field's name`>
    : { [K in Trim<Bare>]?: Value | undefined }
  : Name extends NoName
    ? SignatureProblem<`"${Name}" cannot be a field's name`>
    : { [K in Name]: Value };

type Field<T extends string> = T extends `${infer Name}:${infer Type}`
  ? NamedField<Trim<Name>, FieldType<Trim<Type>>>
  : NamedField<Trim<T>, string>;

type Closed<T extends string> = T extends `${string}"${infer Rest}`
  ? Rest extends `${string}"${infer After}`
    ? Closed<After>
    : false
  : true;

type Add<Fields, Next> = keyof Next & keyof Fields extends never
  ? Fields & Next
  : SignatureProblem<`the field ${keyof Next & keyof Fields & string} appears twice`>;

type Fields<
  T extends string,
  Done = unknown,
  Open extends string = '',
> = T extends `${infer Head},${infer Rest}`
  ? Closed<`${Open}${Head}`> extends true
    ? Fields<Rest, Add<Done, Field<`${Open}${Head}`>>>
    : Fields<Rest, Done, `${Open}${Head},`>
  : Add<Done, Field<`${Open}${T}`>>;

type Side<T extends string> = Trim<T> extends '' ? unknown : Fields<T>;
type Flat<T> = { [K in keyof T]: T[K] } & {};

/** The inputs that a signature's text declares. */
export type TextInputs<T extends string> = T extends `${infer Left}->${string}`
  ? Flat<Side<Left>>
  : Record<string, unknown>;
/** The outputs that a signature's text declares. */
export type TextOutputs<T extends string> = T extends `${string}->${infer Right}`
  ? Flat<Side<Right>>
  : Record<string, unknown>;

/** Distributes: a problem may be one of several quoted words, or beside the undefined of a `?`. */
type MessageOf<T> = T extends SignatureProblem<infer Message> ? Message : never;
type ProblemIn<T> =
  T extends SignatureProblem<infer Message>
    ? Message
    : { [K in keyof T]-?: MessageOf<T[K]> }[keyof T];

type ProblemOf<T extends string> = string extends T
  ? never
  : T extends `${infer Left}->${infer Right}`
    ? Right extends `${string}->${string}`
      ? 'a signature has one arrow (->), this text has two'
      : keyof TextInputs<T> & keyof TextOutputs<T> extends never
        ? ProblemIn<Side<Left>> | ProblemIn<Side<Right>>
        : `the field ${keyof TextInputs<T> & keyof TextOutputs<T> & string} is on both sides`
    : 'a signature needs an arrow: inputs -> outputs';

/** `T` where it can be read, else a text that says what is wrong, for the compiler to show. */
export type SignatureText<T extends string> = [ProblemOf<T>] extends [never] ? T : ProblemOf<T>;

const instead: Readonly<Instead> = {
  str: 'string',
  int: 'integer',
  float: 'number',
  bool: 'boolean',
  Image: 'image',
  'dspy.Image': 'image',
};

const words: Readonly<Record<string, () => Schema>> = {
  string: text,
  number,
  integer: () => number({ integer: true }),
  boolean,
  image: imageField,
};

/** The schemas of both sides of a signature's text, by field name in order. */
export function parseSignatureText(source: string): {
  readonly inputs: ReadonlyMap<string, Schema>;
  readonly outputs: ReadonlyMap<string, Schema>;
} {
  const sides = source.split('->');
  const [left, right] = sides;
  if (left === undefined || right === undefined || sides.length > 2) {
    throw new SignatureError(
      `Cannot read the signature ${quoted(source)}: it has ${sides.length - 1} arrows. ` +
        'Write inputs, one arrow, outputs, like "question -> answer".',
    );
  }
  const inputs = parseFields(left, source);
  const outputs = parseFields(right, source);
  const shared = [...inputs.keys()].find((name) => outputs.has(name));
  if (shared !== undefined) throw problem(source, `the field ${quoted(shared)} is on both sides`);
  return { inputs, outputs };
}

function parseFields(side: string, source: string): ReadonlyMap<string, Schema> {
  const fields = new Map<string, Schema>();
  if (trim(side) === '') return fields;
  for (const part of splitOutsideQuotes(side, ',')) {
    const colon = part.indexOf(':');
    const left = trim(colon === -1 ? part : part.slice(0, colon));
    const type = colon === -1 ? 'string' : trim(part.slice(colon + 1));
    const name = left.endsWith('?') ? trim(left.slice(0, -1)) : left;
    if (name === '') throw problem(source, 'a field has no name');
    if (fields.has(name)) throw problem(source, `the field ${quoted(name)} appears twice`);
    const schema = parseType(type, name, source);
    fields.set(name, left.endsWith('?') ? optional(schema) : schema);
  }
  return fields;
}

function parseType(type: string, name: string, source: string): Schema {
  if (type.startsWith('"')) return oneOf(parseLiterals(type, name, source));
  const item = type.endsWith('[]') ? type.slice(0, -2) : undefined;
  const word = Object.hasOwn(words, item ?? type) ? words[item ?? type] : undefined;
  if (word !== undefined) return item === undefined ? word() : list(word());
  throw problem(
    source,
    `the field ${quoted(name)} has the unknown type ${quoted(type)}. ${hint(type)}`,
  );
}

function hint(type: string): string {
  const item = type.startsWith('list[') && type.endsWith(']') ? type.slice(5, -1) : undefined;
  const word = item ?? type;
  const right = isPython(word) ? instead[word] : undefined;
  const rename = right === undefined ? '' : `Here it is called ${right}${item ? '[]' : ''}. `;
  return (
    `${rename}Types are string, number, integer, boolean, image, each with [] for a list, ` +
    'or quoted words joined by |; a ? behind the name makes a field optional. For anything else ' +
    'use the object form with schemas.'
  );
}

function isPython(word: string): word is keyof Instead {
  return Object.hasOwn(instead, word);
}

function parseLiterals(type: string, name: string, source: string): string[] {
  return splitOutsideQuotes(type, '|').map((part) => {
    const literal = /^"([^"]*)"$/.exec(trim(part))?.[1];
    if (literal === undefined) {
      throw problem(
        source,
        `the field ${quoted(name)} has a type that cannot be read: ${quoted(type)}. ` +
          'Write words in double quotes, joined by |.',
      );
    }
    return literal;
  });
}

/** What the type level trims too, and no more, so that both see the same names. */
const blanks = ' \n\t\r';

function trim(source: string): string {
  let start = 0;
  let end = source.length;
  while (start < end && blanks.includes(source.charAt(start))) start += 1;
  while (end > start && blanks.includes(source.charAt(end - 1))) end -= 1;
  return source.slice(start, end);
}

function splitOutsideQuotes(source: string, separator: string): string[] {
  const parts: string[] = [];
  let pieces: string[] = [];
  let isQuoted = false;
  for (const piece of source.split(separator)) {
    pieces.push(piece);
    if (piece.split('"').length % 2 === 0) isQuoted = !isQuoted;
    if (isQuoted) continue;
    parts.push(pieces.join(separator));
    pieces = [];
  }
  return pieces.length === 0 ? parts : [...parts, pieces.join(separator)];
}

function problem(source: string, what: string): SignatureError {
  return new SignatureError(`Cannot read the signature ${quoted(source)}: ${what}`);
}
