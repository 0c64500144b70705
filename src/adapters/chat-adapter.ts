import type { Adapter } from '../adapter.ts';
import type { Field, Values } from '../field.ts';
import type { Signature } from '../signature.ts';
import { createChatStream } from './chat-stream.ts';
import { completed, inert, inertJSON, isCompleted, marker, readFields } from './field-markers.ts';
import { readValue } from './field-reply.ts';
import { fieldKind, typeRule } from './field-type.ts';
import { parseError } from './parse-error.ts';
import { perSignature } from './per-signature.ts';
import { complaint, demoTurns, fieldList, objective, textMessage, userTurn } from './turns.ts';

const name = 'chat';

/**
 * Fields under markers in plain text, as DSPy's ChatAdapter lays them out. Asks nothing of the
 * server, works with any chat model and with free text of any length.
 */
export const chatAdapter: Adapter = {
  name,
  format: (signature, { inputs, demos }) => ({
    messages: [
      systemMessage(signature),
      ...demoTurns(signature, demos, (outputs) => formatOutputs(signature, outputs)),
      userTurn(signature, inputs, reminder(signature)),
    ],
    tier: 'prompt',
    downgrades: [],
  }),
  formatOutputs,
  async parse(signature, reply, options) {
    const texts = readFields(reply);
    const values: Record<string, unknown> = {};
    const problems: string[] = [];
    const isCut = options?.isCut === true && !isCompleted(reply);
    const half = isCut ? [...texts.keys()].at(-1) : undefined;
    for (const field of signature.outputs) {
      const text = texts.get(field.name);
      if (text === undefined) continue;
      if (field.name === half && mayBeHalf(field)) {
        throw parseError(name, signature, reply, [`the output \`${half}\` is cut off`], {});
      }
      const { value, problem } = await readValue(field, text);
      values[field.name] = value;
      if (problem !== undefined) problems.push(`the output \`${field.name}\`: ${problem}`);
    }
    const result = await signature.validateOutputs(values);
    if (result.issues === undefined) return result.value;
    throw parseError(name, signature, reply, [...problems, ...result.issues], result.partial);
  },
  readStream: createChatStream,
  formatRepair: (signature, issues) => complaint(issues, reminder(signature)),
};

/** Whether part of a value would be read as a whole one. */
function mayBeHalf({ json }: Field): boolean {
  return ['text', 'number', 'unknown'].includes(fieldKind(json));
}

const systemMessage = perSignature((signature) => textMessage('system', systemText(signature)));

function systemText(signature: Signature): string {
  const slots = [...signature.inputs, ...signature.outputs].map((field) => {
    const rule = signature.outputs.includes(field) ? typeRule(field) : undefined;
    const note = rule === undefined ? '' : `        # must be ${rule}`;
    return `${marker(field.name)}\n{${field.name}}${note}\n`;
  });
  return [
    fieldList(signature),
    '',
    'Every exchange has this form, with the values in place of the braces.',
    '',
    ...slots,
    marker(completed),
    '',
    objective(signature),
  ].join('\n');
}

const reminder = perSignature((signature) => {
  const steps = signature.outputs.map((field) => {
    const rule = fieldKind(field.json) === 'json' ? 'JSON' : typeRule(field);
    return `\`${marker(field.name)}\`${rule === undefined ? '' : ` (${rule})`}`;
  });
  return `Answer with the fields in this order: ${steps.join(', then ')}, and end with \`${marker(completed)}\`.`;
});

function formatOutputs(signature: Signature, outputs: Values): string {
  const blocks = signature.outputs
    .filter((field) => isGiven(field, outputs[field.name]))
    .map((field) => `${marker(field.name)}\n${written(field, outputs[field.name])}\n`);
  return [...blocks, `${marker(completed)}\n`].join('\n');
}

function isGiven(field: Field, value: unknown): boolean {
  return value === null ? fieldKind(field.json) === 'json' : value !== undefined;
}

/** As the model is told to write it, so that it reads back as the same value. */
function written(field: Field, value: unknown): string {
  if (typeof value === 'string' && fieldKind(field.json) !== 'json') return inert(value);
  return inertJSON(JSON.stringify(value, null, 2) ?? 'null');
}
