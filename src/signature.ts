import { SignatureError } from './errors.ts';
import {
  checkFieldName,
  type Field,
  type FieldSide,
  makeField,
  type Validated,
  validateFields,
} from './field.ts';
import { quoted } from './internal/quoted.ts';
import type { Schema, SchemaInput, SchemaOutput } from './schema.ts';
import {
  parseSignatureText,
  type SignatureText,
  type TextInputs,
  type TextOutputs,
} from './signature-text.ts';

type FieldSchemas = Readonly<Record<string, Schema>>;
type Flat<T> = { [K in keyof T]: T[K] } & {};
type InputTypes<F extends FieldSchemas> = Loosen<{
  -readonly [K in keyof F]: SchemaInput<F[K]>;
}>;
type OutputTypes<F extends FieldSchemas> = Loosen<{
  -readonly [K in keyof F]: SchemaOutput<F[K]>;
}>;
/** Makes the fields optional that may be undefined. Most signatures have none and pass through. */
type Loosen<T> = undefined extends T[keyof T]
  ? Flat<
      { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
        [K in keyof T as undefined extends T[K] ? K : never]?: T[K];
      }
    >
  : T;
/** `Rest` with one field before the others. */
export type FieldFirst<Name extends string, Value, Rest> = Flat<
  (undefined extends Value ? { [K in Name]?: Value } : { [K in Name]: Value }) & Omit<Rest, Name>
>;
type And<Rest, Name extends string, Value> = Flat<
  Omit<Rest, Name> & (undefined extends Value ? { [K in Name]?: Value } : { [K in Name]: Value })
>;

/** Changes nothing where `Fields` has no `Name`. No conditional on it: that would not vary with it. */
type Replace<Fields, Name extends string, Value> = Flat<
  Omit<Fields, Name> &
    (undefined extends Value
      ? { [K in Name & keyof Fields]?: Value }
      : { [K in Name & keyof Fields]: Value })
>;

/** The inputs of a signature, as an object type. */
export type SignatureInputs<S extends Signature> = NonNullable<S['~types']>['inputs'];
/** The outputs of a signature, as an object type. */
export type SignatureOutputs<S extends Signature> = NonNullable<S['~types']>['outputs'];

interface Parts {
  readonly name: string | undefined;
  readonly instructions: string | undefined;
  readonly inputs: ReadonlyMap<string, Field>;
  readonly outputs: ReadonlyMap<string, Field>;
}

/**
 * What goes in, what comes out, and what to do: a typed function without a body, which a predictor
 * has a language model carry out (after DSPy's `Signature`). Immutable; every method returns a new
 * one. Made by {@link signature}.
 */
export class Signature<out Inputs = unknown, out Outputs = unknown> {
  declare readonly '~types'?: { readonly inputs: Inputs; readonly outputs: Outputs } | undefined;
  /** The name given, else the field names: `basePrompt -> caption`. */
  readonly name: string;
  readonly inputs: readonly Field[];
  readonly outputs: readonly Field[];
  readonly #parts: Parts;

  /** @internal */
  constructor(parts: Parts) {
    for (const name of [...parts.inputs.keys(), ...parts.outputs.keys()]) checkFieldName(name);
    for (const name of parts.inputs.keys()) {
      if (parts.outputs.has(name)) throw taken(name);
    }
    this.#parts = parts;
    this.inputs = [...parts.inputs.values()];
    this.outputs = [...parts.outputs.values()];
    this.name = parts.name ?? String(this);
  }

  /** What to do. Without instructions of its own: a sentence that lists the fields. */
  get instructions(): string {
    if (this.#parts.instructions !== undefined) return this.#parts.instructions;
    const names = (fields: readonly Field[]) =>
      fields.map((field) => `\`${field.name}\``).join(', ');
    return `Given the fields ${names(this.inputs)}, produce the fields ${names(this.outputs)}.`;
  }

  /** The same fields with other instructions. */
  withInstructions(instructions: string): Signature<Inputs, Outputs> {
    return new Signature({ ...this.#parts, instructions });
  }

  /** The same fields; `instructions` follow the present ones after a blank line. */
  appendInstructions(instructions: string): Signature<Inputs, Outputs> {
    return this.withInstructions(`${this.instructions}\n\n${instructions}`);
  }

  /** Adds an input before the others. Throws `SignatureError` for a name in use. */
  prependInput<const Name extends string, S extends Schema>(
    name: Name,
    schema: S,
  ): Signature<FieldFirst<Name, SchemaInput<S>, Inputs>, Outputs> {
    return new Signature({ ...this.#parts, inputs: this.#added('inputs', name, schema, true) });
  }

  /** Adds an input after the others. Throws `SignatureError` for a name in use. */
  appendInput<const Name extends string, S extends Schema>(
    name: Name,
    schema: S,
  ): Signature<And<Inputs, Name, SchemaInput<S>>, Outputs> {
    return new Signature({ ...this.#parts, inputs: this.#added('inputs', name, schema, false) });
  }

  /** Adds an output before the others. Throws `SignatureError` for a name in use. */
  prependOutput<const Name extends string, S extends Schema>(
    name: Name,
    schema: S,
  ): Signature<Inputs, FieldFirst<Name, SchemaOutput<S>, Outputs>> {
    return new Signature({ ...this.#parts, outputs: this.#added('outputs', name, schema, true) });
  }

  /** Adds an output after the others. Throws `SignatureError` for a name in use. */
  appendOutput<const Name extends string, S extends Schema>(
    name: Name,
    schema: S,
  ): Signature<Inputs, And<Outputs, Name, SchemaOutput<S>>> {
    return new Signature({ ...this.#parts, outputs: this.#added('outputs', name, schema, false) });
  }

  /** Gives the field `name`, on whichever side it is, another schema. Its place stays. */
  withField<const Name extends keyof (Inputs & Outputs) & string, S extends Schema>(
    name: Name,
    schema: S,
  ): Signature<Replace<Inputs, Name, SchemaInput<S>>, Replace<Outputs, Name, SchemaOutput<S>>> {
    const side = this.#parts.inputs.has(name) ? 'inputs' : 'outputs';
    if (!this.#parts[side].has(name)) {
      throw new SignatureError(`The signature ${this.name} has no field \`${name}\` to change.`);
    }
    const fields = new Map(this.#parts[side]).set(name, makeField(name, schema, side));
    return new Signature({ ...this.#parts, [side]: fields });
  }

  /** Leaves the field out. A name that is no field changes nothing. */
  without<const Name extends string>(
    name: Name,
  ): Signature<Flat<Omit<Inputs, Name>>, Flat<Omit<Outputs, Name>>> {
    const inputs = new Map(this.#parts.inputs);
    const outputs = new Map(this.#parts.outputs);
    inputs.delete(name);
    outputs.delete(name);
    return new Signature({ ...this.#parts, inputs, outputs });
  }

  /** The inputs as their schemas give them back. Unknown names are an issue. */
  validateInputs(values: unknown): Promise<Validated<Inputs>> {
    return validateFields<Inputs>(this.#parts.inputs, values, 'input');
  }

  /** The outputs as their schemas give them back. Unknown names are left out. */
  validateOutputs(values: unknown): Promise<Validated<Outputs>> {
    return validateFields<Outputs>(this.#parts.outputs, values, 'output');
  }

  toString(): string {
    const names = (fields: ReadonlyMap<string, Field>) => [...fields.keys()].join(', ');
    return `${names(this.#parts.inputs)} -> ${names(this.#parts.outputs)}`;
  }

  #added(
    side: FieldSide,
    name: string,
    schema: Schema,
    first: boolean,
  ): ReadonlyMap<string, Field> {
    if (this.#parts.inputs.has(name) || this.#parts.outputs.has(name)) throw taken(name);
    const entry: [string, Field] = [name, makeField(name, schema, side)];
    const present = this.#parts[side];
    return new Map(first ? [entry, ...present] : [...present, entry]);
  }
}

/**
 * Makes a signature.
 *
 * From a text, with types inferred from it:
 * `signature('question, tags: string[] -> answer: number, mood: "happy" | "sad"')`.
 * A field without a type is a string; `?` behind a name makes it optional.
 *
 * Or from schemas, any Standard Schema that gives its JSON Schema, zod 4.2 among them:
 * `signature({ inputs: { basePrompt: z.string() }, outputs: { caption: z.string() } })`.
 *
 * @throws SignatureError for a text that cannot be read, a name in use, reserved or not an
 * identifier, and a field that is no schema.
 */
export function signature<const Text extends string>(
  text: SignatureText<Text>,
  instructions?: string,
): Signature<TextInputs<Text>, TextOutputs<Text>>;
export function signature<
  const Inputs extends FieldSchemas,
  const Outputs extends FieldSchemas,
>(definition: {
  readonly name?: string | undefined;
  readonly instructions?: string | undefined;
  readonly inputs: Inputs;
  readonly outputs: Outputs;
}): Signature<InputTypes<Inputs>, OutputTypes<Outputs>>;
export function signature(
  source:
    | string
    | {
        readonly name?: string | undefined;
        readonly instructions?: string | undefined;
        readonly inputs: FieldSchemas;
        readonly outputs: FieldSchemas;
      },
  instructions?: string,
): Signature {
  if (typeof source === 'string') {
    const { inputs, outputs } = parseSignatureText(source);
    return make(undefined, instructions, inputs, outputs);
  }
  if (typeof source !== 'object' || source === null) {
    throw new SignatureError(
      'A signature is made from a text, like "question -> answer", or from an object with inputs ' +
        `and outputs; got ${source === null ? 'null' : typeof source}.`,
    );
  }
  const { name, inputs, outputs } = source;
  return make(name, source.instructions, entries(inputs, 'inputs'), entries(outputs, 'outputs'));
}

/** @throws SignatureError for what is no signature, its text for example. */
export function checkSignature(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'validateOutputs' in value) return;
  const given = typeof value === 'string' ? `the text ${quoted(value, 80)}` : String(value);
  throw new SignatureError(
    `Expected a signature, got ${given}. Make one with signature('question -> answer').`,
  );
}

function make(
  name: string | undefined,
  instructions: string | undefined,
  inputs: Iterable<readonly [string, Schema]>,
  outputs: Iterable<readonly [string, Schema]>,
): Signature {
  return new Signature({
    name,
    instructions: instructions === undefined ? undefined : dedent(instructions),
    inputs: makeFields(inputs, 'inputs'),
    outputs: makeFields(outputs, 'outputs'),
  });
}

function makeFields(
  schemas: Iterable<readonly [string, Schema]>,
  side: FieldSide,
): ReadonlyMap<string, Field> {
  return new Map([...schemas].map(([name, schema]) => [name, makeField(name, schema, side)]));
}

function entries(schemas: FieldSchemas, side: FieldSide): [string, Schema][] {
  if (typeof schemas !== 'object' || schemas === null) {
    throw new SignatureError(`A signature needs \`${side}\`: an object of schemas by field name.`);
  }
  if ('~standard' in schemas) {
    throw new SignatureError(
      `\`${side}\` is one schema. Give an object of schemas by field name; of a zod object that ` +
        'is its `.shape`.',
    );
  }
  return Object.entries(schemas);
}

function taken(name: string): SignatureError {
  return new SignatureError(
    `The signature already has a field ${quoted(name)}. Choose another name.`,
  );
}

function dedent(source: string): string {
  const lines = source.split('\n');
  const margin = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .reduce((least, line) => Math.min(least, line.search(/\S/)), Number.POSITIVE_INFINITY);
  return lines
    .map((line, index) => (index === 0 ? line.trimStart() : line.slice(margin)))
    .join('\n')
    .trim();
}
