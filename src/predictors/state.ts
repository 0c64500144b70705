import { SignatureError } from '../errors.ts';
import type { Field, Values } from '../field.ts';
import { isRecord } from '../internal/is-record.ts';
import { toValues } from '../internal/values.ts';
import type { Demo } from '../prediction.ts';
import type { PredictorState } from '../predictor.ts';
import { type JSONObject, type JSONValue, validate } from '../schema.ts';
import type { Signature } from '../signature.ts';

/** Instructions and demos of a predictor. Demos that JSON cannot hold are left out, with a note. */
export function dumpPredictor(signature: Signature, demos: readonly Demo[]): PredictorState {
  const saved = demos.map(toJSON);
  const kept = saved.filter((demo) => demo !== undefined);
  const lost = saved.length - kept.length;
  return {
    version: 1,
    instructions: signature.instructions,
    fields: { inputs: fingerprints(signature.inputs), outputs: fingerprints(signature.outputs) },
    demos: kept,
    ...(lost === 0
      ? {}
      : {
          notes: [
            `${lost} demo(s) with images or other values that JSON cannot hold were left out.`,
          ],
        }),
  };
}

/** The same read back, checked against the signature it is meant for. */
export async function readPredictorState<Inputs, Outputs>(
  signature: Signature<Inputs, Outputs>,
  state: object,
): Promise<{ readonly instructions: string; readonly demos: readonly Demo<Inputs, Outputs>[] }> {
  const { version, instructions, fields, demos } = toValues(state);
  if (version !== 1 || typeof instructions !== 'string' || !Array.isArray(demos)) {
    throw new SignatureError(
      `This is no state of a predictor (version 1, instructions, fields, demos): it has ` +
        `${Object.keys(toValues(state)).join(', ') || 'nothing'}.`,
    );
  }
  const differences = [
    ...compare('input', fingerprints(signature.inputs), toValues(toValues(fields)['inputs'])),
    ...compare('output', fingerprints(signature.outputs), toValues(toValues(fields)['outputs'])),
  ];
  if (differences.length > 0) {
    throw new SignatureError(
      `The state is of another signature than ${signature.name}: ${differences.join('; ')}. ` +
        'Nothing was changed.',
    );
  }
  const checked: Demo<Inputs, Outputs>[] = [];
  for (const [index, demo] of demos.entries()) {
    const issues = await demoIssues(signature, demo);
    if (!fits<Demo<Inputs, Outputs>>(demo, issues)) {
      throw new SignatureError(
        `The demo ${index + 1} of the state does not fit ${signature.name}: ${issues.join('; ')}.`,
      );
    }
    checked.push(demo);
  }
  return { instructions, demos: checked };
}

function fingerprints(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.name, fingerprint(field)]));
}

/** The field's JSON Schema in one line, without its description, which may change freely. */
function fingerprint({ json, optional }: Field): string {
  if (json === undefined) return 'unknown';
  const { description: _, ...rest } = json;
  return `${JSON.stringify(sorted(rest))}${optional ? '?' : ''}`;
}

function sorted(value: JSONValue | undefined): JSONValue | undefined {
  if (Array.isArray(value)) return value.map((item) => sorted(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

function compare(side: string, own: Values, saved: Values): readonly string[] {
  const names = new Set([...Object.keys(own), ...Object.keys(saved)]);
  return [...names].flatMap((name) => {
    if (!Object.hasOwn(saved, name)) return [`the ${side} \`${name}\` is not in it`];
    if (!Object.hasOwn(own, name)) return [`its ${side} \`${name}\` is not in the signature`];
    if (own[name] === saved[name]) return [];
    return [`the ${side} \`${name}\` is ${own[name]} here and ${saved[name]} in it`];
  });
}

async function demoIssues(signature: Signature, demo: unknown): Promise<readonly string[]> {
  const issues: string[] = [];
  if (!isRecord(demo)) return ['it is no object of field values'];
  for (const [name, value] of Object.entries(demo)) {
    const field = [...signature.inputs, ...signature.outputs].find((known) => known.name === name);
    if (field === undefined) {
      issues.push(`\`${name}\` is no field`);
      continue;
    }
    const result = await validate(field.schema, value);
    for (const issue of result.issues ?? []) issues.push(`\`${name}\`: ${issue}`);
  }
  return issues;
}

function fits<T>(_demo: unknown, issues: readonly string[]): _demo is T {
  return issues.length === 0;
}

/** The demo as JSON, or undefined where JSON cannot hold all of it. */
function toJSON(demo: Demo): JSONObject | undefined {
  try {
    const json: JSONObject = JSON.parse(JSON.stringify(demo) ?? '{}');
    return equal(demo, json) ? json : undefined;
  } catch {
    // A bigint, or values in a circle.
    return undefined;
  }
}

/** Whether JSON holds all of `value`. */
function equal(value: unknown, json: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === json;
  if (typeof json !== 'object' || json === null) return false;
  const held = toValues(json);
  return Object.entries(value).every(([key, item]) => equal(item, held[key]));
}
