import type { Adapter } from '../adapter.ts';
import type { Field, Values } from '../field.ts';
import { toValues } from '../internal/values.ts';
import type { LMCapabilities, ResponseFormat } from '../lm.ts';
import type { Signature } from '../signature.ts';
import { inertJSON, marker } from './field-markers.ts';
import { acceptsNull, typeRule } from './field-type.ts';
import { createJSONStream } from './json-stream.ts';
import { findJSON } from './json-text.ts';
import { parseError } from './parse-error.ts';
import { perSignature } from './per-signature.ts';
import { strictSchema, withoutNulls } from './strict-schema.ts';
import { complaint, demoTurns, fieldList, objective, textMessage, userTurn } from './turns.ts';

const name = 'json';

/**
 * Outputs as one JSON object, held to the signature as strictly as the server can: by a JSON Schema,
 * else by JSON mode, else by the prompt alone. Inputs stand under markers as in the chat adapter.
 */
export const jsonAdapter: Adapter = {
  name,
  format(signature, { inputs, demos }, capabilities) {
    const { responseFormat, downgrades } = enforceable(signature, capabilities);
    return {
      messages: [
        systemMessage(signature),
        ...demoTurns(signature, demos, (outputs) => formatOutputs(signature, outputs)),
        userTurn(signature, inputs, reminder(signature)),
      ],
      responseFormat,
      tier: responseFormat?.type ?? 'prompt',
      downgrades,
    };
  },
  formatOutputs,
  async parse(signature, reply) {
    const found = findJSON(reply, 'object');
    if (found.problem !== undefined) {
      throw parseError(name, signature, reply, [found.problem], {});
    }
    const given = toValues(found.value);
    const values = signature.outputs
      .filter((field) => Object.hasOwn(given, field.name))
      .map((field) => [field.name, present(field, given[field.name])] as const);
    const result = await signature.validateOutputs(Object.fromEntries(values));
    if (result.issues === undefined) return result.value;
    throw parseError(name, signature, reply, result.issues, result.partial);
  },
  readStream: createJSONStream,
  formatRepair: (signature, issues) => complaint(issues, reminder(signature)),
};

function present(field: Field, value: unknown): unknown {
  if (value === null && field.optional && !acceptsNull(field.json)) return undefined;
  return withoutNulls(value, field.json);
}

const strict = perSignature(strictSchema);

function enforceable(
  signature: Signature,
  capabilities: LMCapabilities,
): { readonly responseFormat: ResponseFormat | undefined; readonly downgrades: readonly string[] } {
  if (capabilities.responseFormat === 'none') {
    return {
      responseFormat: undefined,
      downgrades: ['prompt instead of JSON Schema: the LM enforces no format'],
    };
  }
  if (capabilities.responseFormat === 'json-object') {
    return {
      responseFormat: { type: 'json-object' },
      downgrades: ['JSON mode instead of JSON Schema: the LM takes no schema'],
    };
  }
  const made = strict(signature);
  if (made.problem !== undefined) {
    return {
      responseFormat: { type: 'json-object' },
      downgrades: [`JSON mode instead of JSON Schema: ${made.problem}`],
    };
  }
  return {
    responseFormat: { type: 'json-schema', name: 'outputs', schema: made.schema },
    downgrades: [],
  };
}

const systemMessage = perSignature((signature) => {
  const inputs = signature.inputs.map((field) => `${marker(field.name)}\n{${field.name}}\n`);
  const outputs = signature.outputs.map((field, index) => {
    const comma = index === signature.outputs.length - 1 ? '' : ',';
    const rule = typeRule(field);
    const note = rule === undefined ? '' : `        # must be ${rule}`;
    return `  ${JSON.stringify(field.name)}: {${field.name}}${comma}${note}`;
  });
  const text = [
    fieldList(signature),
    '',
    'You are given the inputs in this form, with the values in place of the braces:',
    '',
    ...inputs,
    'You answer with one JSON object of this form:',
    '',
    '{',
    ...outputs,
    '}',
    '',
    objective(signature),
  ];
  return textMessage('system', text.join('\n'));
});

const reminder = perSignature((signature) => {
  const names = signature.outputs.map((field) => `\`${field.name}\``).join(', then ');
  return `Answer with one JSON object and nothing else, with the fields in this order: ${names}.`;
});

function formatOutputs(signature: Signature, outputs: Values): string {
  const known = signature.outputs
    .filter((field) => outputs[field.name] !== undefined)
    .map((field) => [field.name, outputs[field.name]]);
  return inertJSON(JSON.stringify(Object.fromEntries(known), null, 2));
}
