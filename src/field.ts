import { SignatureError } from './errors.ts';
import { quoted } from './internal/quoted.ts';
import { type JSONObject, jsonSchemaOf, type Schema, validate } from './schema.ts';

/** Field values by name, before or after validation. */
export type Values = Readonly<Record<string, unknown>>;

/** One field of a signature. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
  /** What the schema says of itself (`.describe()` in zod). */
  readonly description: string | undefined;
  /**
   * The field's JSON Schema, where its schema can give one: of an output what the model has to
   * write (before a transform), of an input what the model is shown (after it).
   */
  readonly json: JSONObject | undefined;
  /** Whether the field may be absent. */
  readonly optional: boolean;
}

/** Values that fit, or one sentence for each field that does not. */
export type Validated<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly string[]; readonly partial: Values };

/** Which side of a signature a field is on. */
export type FieldSide = 'inputs' | 'outputs';

/** Names that adapters need for themselves. */
const reserved: readonly string[] = ['completed', '__proto__'];

/** @throws SignatureError where `schema` is none. */
export function makeField(name: string, schema: Schema, side: FieldSide): Field {
  if (typeof schema?.['~standard']?.validate !== 'function') {
    throw new SignatureError(
      `The field ${quoted(name)} is no schema. Give a Standard Schema, such as z.string() of zod 4.2.`,
    );
  }
  let json: { readonly schema: JSONObject | undefined } | undefined;
  let mayBeAbsent: boolean | undefined;
  return {
    name,
    schema,
    get json() {
      json ??= { schema: fieldJSON(schema, side) };
      return json.schema;
    },
    get description() {
      const description = this.json?.['description'];
      return typeof description === 'string' ? description : undefined;
    },
    get optional() {
      mayBeAbsent ??= acceptsNothing(schema);
      return mayBeAbsent;
    },
  };
}

/** The other direction is better than nothing: it still holds the description. */
function fieldJSON(schema: Schema, side: FieldSide): JSONObject | undefined {
  return side === 'outputs'
    ? (jsonSchemaOf(schema, 'input') ?? jsonSchemaOf(schema, 'output'))
    : (jsonSchemaOf(schema, 'output') ?? jsonSchemaOf(schema, 'input'));
}

function acceptsNothing(schema: Schema): boolean {
  try {
    const result = schema['~standard'].validate(undefined);
    if (!('then' in result)) return result.issues === undefined;
    result.then(undefined, () => {});
    return false;
  } catch {
    // A validator that cannot even look at undefined needs a value.
    return false;
  }
}

/** `values` as the fields' schemas give them back. Unknown inputs are an issue, unknown outputs are left out. */
export async function validateFields<T>(
  fields: ReadonlyMap<string, Field>,
  values: unknown,
  side: 'input' | 'output',
): Promise<Validated<T>> {
  if (!isValues(values)) {
    return { issues: [`expected an object of ${side} fields`], partial: {} };
  }
  const fitting: Record<string, unknown> = {};
  const issues: string[] = [];
  for (const field of fields.values()) {
    const given = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
    const checked = validate(field.schema, given);
    const result = 'then' in checked ? await checked : checked;
    if (result.issues === undefined) {
      if (result.value !== undefined) fitting[field.name] = result.value;
    } else if (given === undefined) issues.push(`the ${side} \`${field.name}\` is missing`);
    else issues.push(...result.issues.map((issue) => `the ${side} \`${field.name}\`: ${issue}`));
  }
  if (side === 'input') {
    for (const name of Object.keys(values)) {
      if (!fields.has(name)) issues.push(`\`${name}\` is no input of this signature`);
    }
  }
  return passed<T>(fitting, issues) ? { value: fitting } : { issues, partial: fitting };
}

/** Where every field has passed its schema there are no issues, and the values are a `T`. */
function passed<T>(_values: unknown, issues: readonly string[]): _values is T {
  return issues.length === 0;
}

function isValues(values: unknown): values is Values {
  return typeof values === 'object' && values !== null && !Array.isArray(values);
}

/** @throws SignatureError for a name that is reserved or no identifier. */
export function checkFieldName(name: string): void {
  if (!/^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(name)) {
    throw new SignatureError(
      `${quoted(name)} cannot be a field's name: use letters, digits and _, a letter first.`,
    );
  }
  if (reserved.includes(name)) {
    throw new SignatureError(`"${name}" is reserved and cannot be a field's name.`);
  }
}
