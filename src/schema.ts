import { quoted } from './internal/quoted.ts';

/** A JSON value. */
export type JSONValue = string | number | boolean | null | readonly JSONValue[] | JSONObject;
/** A JSON object. A key whose value is undefined is absent. */
export interface JSONObject {
  readonly [key: string]: JSONValue | undefined;
}

/** What a schema finds wrong, and where in the value. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The value as a schema gives it back, or what is wrong with it. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

interface JSONSchemaConverter {
  readonly input: (options: { readonly target: 'draft-2020-12' }) => Record<string, unknown>;
  readonly output: (options: { readonly target: 'draft-2020-12' }) => Record<string, unknown>;
}

/**
 * A Standard Schema (https://standardschema.dev), preferably one that also gives its JSON Schema:
 * any zod 4.2 schema, or one of valibot or ArkType with JSON Schema support. Validator internals are
 * never read.
 */
export interface Schema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly jsonSchema?: JSONSchemaConverter | undefined;
  };
}

/** What a schema accepts. */
export type SchemaInput<S extends Schema> = NonNullable<S['~standard']['types']>['input'];
/** What a schema gives back. */
export type SchemaOutput<S extends Schema> = NonNullable<S['~standard']['types']>['output'];

/**
 * The JSON Schema of `schema` for `direction`, or undefined where it has none or its conversion
 * throws (a transform, a class instance).
 */
export function jsonSchemaOf(
  schema: Schema,
  direction: 'input' | 'output',
): JSONObject | undefined {
  try {
    const converted = schema['~standard'].jsonSchema?.[direction]({ target: 'draft-2020-12' });
    if (converted === undefined) return undefined;
    const { $schema: _, ...rest } = converted;
    return JSON.parse(JSON.stringify(rest));
  } catch {
    return undefined;
  }
}

/** What a schema makes of a value: the value as it gives it back, or what is wrong in sentences. */
export type Checked<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly string[] };

/** `value` checked by `schema`; at once where the schema does not take its time. Never throws. */
export function validate<Output>(
  schema: Schema<unknown, Output>,
  value: unknown,
): Checked<Output> | Promise<Checked<Output>> {
  try {
    const result = schema['~standard'].validate(value);
    return 'then' in result ? result.then(toChecked).catch(failed) : toChecked(result);
  } catch (error) {
    return failed(error);
  }
}

function toChecked<Output>(result: SchemaResult<Output>): Checked<Output> {
  if (result.issues === undefined) return result;
  const issues = result.issues.map(issueText);
  return { issues: issues.length > 0 ? issues : ['does not fit its schema'] };
}

function failed(error: unknown): { readonly issues: readonly string[] } {
  const message = error instanceof Error ? error.message : String(error);
  return { issues: [`its schema failed: ${message}`] };
}

function issueText(issue: SchemaIssue): string {
  const path = (issue.path ?? [])
    .map((step) => (typeof step === 'object' ? step.key : step))
    .map(String)
    .join('.');
  return path === '' ? issue.message : `at ${path}: ${issue.message}`;
}

interface Description {
  readonly description?: string | undefined;
}

function make<T>(
  json: JSONObject,
  options: Description,
  accept: (value: unknown) => SchemaResult<T> | Promise<SchemaResult<T>>,
): Schema<T> {
  const convert = () => ({
    ...json,
    ...(options.description === undefined ? {} : { description: options.description }),
  });
  return {
    '~standard': {
      version: 1,
      vendor: 'prompt-upsampler',
      validate: accept,
      jsonSchema: { input: convert, output: convert },
    },
  };
}

const fail = (message: string): { readonly issues: readonly SchemaIssue[] } => ({
  issues: [{ message }],
});

/** A string, with a least and a greatest length in UTF-16 units where given. */
export function text(
  options: Description & {
    readonly minLength?: number | undefined;
    readonly maxLength?: number | undefined;
  } = {},
): Schema<string> {
  const { minLength, maxLength } = options;
  return make({ type: 'string', minLength, maxLength }, options, (value) => {
    if (typeof value !== 'string') return fail(`expected a string, got ${describe(value)}`);
    if (minLength !== undefined && value.length < minLength) {
      return fail(`expected at least ${minLength} characters, got ${value.length}`);
    }
    if (maxLength !== undefined && value.length > maxLength) {
      return fail(`expected at most ${maxLength} characters, got ${value.length}`);
    }
    return { value };
  });
}

/** A finite number, within `min` and `max` (both inclusive) where given. */
export function number(
  options: Description & {
    readonly min?: number | undefined;
    readonly max?: number | undefined;
    readonly integer?: boolean | undefined;
  } = {},
): Schema<number> {
  const { min, max, integer = false } = options;
  const type = integer ? 'integer' : 'number';
  return make({ type, minimum: min, maximum: max }, options, (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return fail(`expected a finite number, got ${describe(value)}`);
    }
    if (integer && !Number.isInteger(value)) return fail(`expected a whole number, got ${value}`);
    if (min !== undefined && value < min) return fail(`expected ${min} or more, got ${value}`);
    if (max !== undefined && value > max) return fail(`expected ${max} or less, got ${value}`);
    return { value };
  });
}

/** `true` or `false`. */
export function boolean(options: Description = {}): Schema<boolean> {
  return make({ type: 'boolean' }, options, (value) =>
    typeof value === 'boolean' ? { value } : fail(`expected true or false, got ${describe(value)}`),
  );
}

/** One of the given words, exactly. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  options: Description = {},
): Schema<Word> {
  return make({ type: 'string', enum: words }, options, (value) => {
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined) return { value: word };
    const expected = words.map((candidate) => JSON.stringify(candidate)).join(' or ');
    return fail(`expected ${expected}, got ${describe(value)}`);
  });
}

/** A list whose items all fit `item`. */
export function list<T>(item: Schema<T>, options: Description = {}): Schema<T[]> {
  const json: JSONObject = { type: 'array', items: jsonSchemaOf(item, 'output') ?? {} };
  return make(json, options, async (value) => {
    if (!Array.isArray(value)) return fail(`expected a list, got ${describe(value)}`);
    const values: T[] = [];
    const issues: SchemaIssue[] = [];
    for (const [index, entry] of value.entries()) {
      const result = await item['~standard'].validate(entry);
      if (result.issues === undefined) values.push(result.value);
      else {
        for (const issue of result.issues) {
          issues.push({ message: issue.message, path: [index, ...(issue.path ?? [])] });
        }
      }
    }
    return issues.length > 0 ? { issues } : { value: values };
  });
}

/** `schema`, or nothing at all. */
export function optional<T>(schema: Schema<T>): Schema<T | undefined> {
  return make<T | undefined>(jsonSchemaOf(schema, 'output') ?? {}, {}, (value) =>
    value === undefined ? { value: undefined } : schema['~standard'].validate(value),
  );
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value, 60);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
