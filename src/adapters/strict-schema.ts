import type { JSONObject, JSONValue } from '../schema.ts';
import type { Signature } from '../signature.ts';
import { acceptsNull, isSafeBound, object } from './field-type.ts';

/** The outputs of a signature as one schema that servers can enforce, or why that cannot be. */
export type StrictSchema =
  | { readonly schema: JSONObject; readonly problem?: undefined }
  | { readonly problem: string };

/** Keywords that strict modes refuse. They are still checked when the reply is read. */
const leftOut = new Set([
  '$schema',
  '$defs',
  'default',
  'examples',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
]);

/** Keywords that strict modes refuse and without which the schema would mean something else. */
const obstacles = new Set(['$ref', 'allOf', 'not', 'if', 'prefixItems', 'patternProperties']);

/** One of these says what kind of value is meant, as strict modes demand. */
const kinds = ['type', 'enum', 'const', 'anyOf', 'oneOf'];

/**
 * Strict mode wants every object closed and every property required. What may be absent may be null
 * instead; {@link withoutNulls} takes those nulls out again.
 */
export function strictSchema(signature: Signature): StrictSchema {
  const properties: Record<string, JSONValue> = {};
  for (const field of signature.outputs) {
    if (field.json === undefined || field.json['title'] === 'image') {
      return { problem: `the output \`${field.name}\` has no JSON Schema` };
    }
    const obstacle = findObstacle(field.json);
    if (obstacle !== undefined) return { problem: `the output \`${field.name}\` has ${obstacle}` };
    const closed = close(field.json);
    properties[field.name] = field.optional ? nullable(closed) : closed;
  }
  const required = signature.outputs.map((field) => field.name);
  return { schema: { type: 'object', properties, required, additionalProperties: false } };
}

function findObstacle(schema: JSONObject): string | undefined {
  const keyword = Object.keys(schema).find((key) => obstacles.has(key));
  if (keyword !== undefined) return `\`${keyword}\` in its JSON Schema`;
  if (!kinds.some((kind) => schema[kind] !== undefined)) return 'a value of any kind';
  const more = schema['additionalProperties'] ?? false;
  if (isObjectType(schema) && (more !== false || object(schema['properties']) === undefined)) {
    return 'keys of any name';
  }
  const inside = [
    ...Object.values(object(schema['properties']) ?? {}),
    ...(schema['items'] === undefined ? [] : [schema['items']]),
    ...variants(schema),
  ];
  for (const part of inside) {
    const obstacle = findObstacle(object(part) ?? {});
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
}

function close(schema: JSONObject): JSONObject {
  const kept: [string, JSONValue][] = [];
  for (const [key, value] of Object.entries(schema)) {
    if (value === undefined || leftOut.has(key) || isSafeBound(value)) continue;
    kept.push(closeKeyword(key, value));
  }
  const closed = Object.fromEntries(kept);
  return isObjectType(schema) ? closeObject(schema, closed) : closed;
}

function closeKeyword(key: string, value: JSONValue): [string, JSONValue] {
  if (key === 'items') return [key, close(object(value) ?? {})];
  if (key === 'anyOf' || key === 'oneOf') {
    return ['anyOf', objects(value).map(close)];
  }
  if (key !== 'properties') return [key, value];
  const properties = Object.entries(object(value) ?? {});
  return [key, Object.fromEntries(properties.map(([name, of]) => [name, close(object(of) ?? {})]))];
}

function closeObject(schema: JSONObject, closed: JSONObject): JSONObject {
  const properties = Object.entries(object(closed['properties']) ?? {});
  const required = requiredOf(schema);
  const all = properties.map(([name, value]): [string, JSONValue] => {
    const property = object(value) ?? {};
    return [name, required.has(name) || acceptsNull(property) ? property : nullable(property)];
  });
  return {
    ...closed,
    properties: Object.fromEntries(all),
    required: all.map(([name]) => name),
    additionalProperties: false,
  };
}

function nullable(schema: JSONObject): JSONObject {
  return acceptsNull(schema) ? schema : { anyOf: [schema, { type: 'null' }] };
}

/** `value` without the nulls that stand for absent properties of the original schema. */
export function withoutNulls(value: unknown, schema: JSONObject | undefined): unknown {
  if (schema === undefined || typeof value !== 'object' || value === null) return value;
  const forms = [schema, ...variants(schema)];
  if (Array.isArray(value)) {
    const items = anyOf(forms.map((form) => object(form['items'])));
    return value.map((item) => withoutNulls(item, items));
  }
  const kept = Object.entries(value)
    .filter(([name, item]) => item !== null || !standsForAbsence(name, forms))
    .map(([name, item]) => [name, withoutNulls(item, anyOf(declarations(name, forms)))] as const);
  return Object.fromEntries(kept);
}

function standsForAbsence(name: string, forms: readonly JSONObject[]): boolean {
  const declaring = forms.filter((form) => declaration(name, form) !== undefined);
  return (
    declaring.length > 0 &&
    declaring.every((form) => !requiredOf(form).has(name) && !acceptsNull(declaration(name, form)))
  );
}

function declarations(name: string, forms: readonly JSONObject[]) {
  return forms.map((form) => declaration(name, form));
}

function declaration(name: string, form: JSONObject): JSONObject | undefined {
  const properties = object(form['properties']) ?? {};
  return Object.hasOwn(properties, name) ? object(properties[name]) : undefined;
}

function anyOf(schemas: readonly (JSONObject | undefined)[]): JSONObject | undefined {
  const known = schemas.filter((schema) => schema !== undefined);
  return known.length <= 1 ? known[0] : { anyOf: known };
}

/** All forms that a value may have, unions within unions too. */
function variants(schema: JSONObject): readonly JSONObject[] {
  return ['anyOf', 'oneOf', 'allOf']
    .flatMap((key) => objects(schema[key]))
    .flatMap((form) => [form, ...variants(form)]);
}

function objects(value: JSONValue | undefined): readonly JSONObject[] {
  return Array.isArray(value) ? value.map((item) => object(item) ?? {}) : [];
}

function isObjectType(schema: JSONObject): boolean {
  const type = schema['type'];
  return type === 'object' || (Array.isArray(type) && type.includes('object'));
}

function requiredOf(schema: JSONObject): ReadonlySet<unknown> {
  const required = schema['required'];
  return new Set(Array.isArray(required) ? required : []);
}
