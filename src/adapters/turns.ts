import type { Field, Values } from '../field.ts';
import { toValues } from '../internal/values.ts';
import type { ContentPart, LMMessage } from '../lm.ts';
import type { Demo } from '../prediction.ts';
import type { Signature } from '../signature.ts';
import { marker } from './field-markers.ts';
import { typeName } from './field-type.ts';
import { notSupplied, PartList, writeValue } from './field-value.ts';

/** A message of text alone. */
export function textMessage(role: LMMessage['role'], text: string): LMMessage {
  return { role, content: [{ type: 'text', text }] };
}

/** The fields of both sides, numbered, with their types and descriptions. */
export function fieldList(signature: Signature): string {
  const side = (fields: readonly Field[]) =>
    fields.map((field, index) => {
      const description = field.description === undefined ? '' : `: ${field.description}`;
      const absent = field.optional ? ', may be left out' : '';
      return `${index + 1}. \`${field.name}\` (${typeName(field.json)}${absent})${description}`;
    });
  return [
    'You are given these fields:',
    ...side(signature.inputs),
    'You write these fields:',
    ...side(signature.outputs),
  ].join('\n');
}

/** The instructions, set apart from the format around them. */
export function objective(signature: Signature): string {
  const lines = signature.instructions
    .split('\n')
    .map((line) => (line === '' ? '' : `        ${line}`));
  return ['Within this format, your task is:', ...lines].join('\n');
}

/** What to say of a reply that could not be read. */
export function complaint(issues: readonly string[], reminder: string): string {
  const list = issues.map((issue) => `- ${issue}`);
  return ['Your reply could not be used:', ...list, '', reminder].join('\n');
}

/** The inputs under their markers, with images in field position, then what to answer. */
export function userTurn(signature: Signature, inputs: Values, reminder: string): LMMessage {
  return { role: 'user', content: inputParts(signature, inputs, '', reminder) };
}

function inputParts(
  signature: Signature,
  inputs: Values,
  before: string,
  after: string,
): readonly ContentPart[] {
  const parts = new PartList().text(before);
  let blank = before === '' ? '' : '\n\n';
  for (const field of signature.inputs) {
    const value = inputs[field.name];
    if (value === undefined || value === null) continue;
    parts.text(`${blank}${marker(field.name)}\n`);
    writeValue(parts, value);
    blank = '\n\n';
  }
  if (after !== '') parts.text(`${blank}${after}`);
  return parts.toParts();
}

/**
 * Worked examples as pairs of turns, the incomplete ones first. One without any input or without
 * any output shows nothing and is left out.
 */
export function demoTurns(
  signature: Signature,
  demos: readonly Demo[],
  formatOutputs: (outputs: Values) => string,
): readonly LMMessage[] {
  const shown = demos.map(toValues).filter((demo) => isShown(signature, demo));
  const complete = (demo: Values) =>
    [...signature.inputs, ...signature.outputs].every(
      (field) => known(demo, field) || field.optional,
    );
  const ordered = [...shown.filter((demo) => !complete(demo)), ...shown.filter(complete)];
  return ordered.flatMap((demo) => {
    const note = complete(demo)
      ? ''
      : 'An example of the task, in which some fields are not given.';
    const missing = signature.outputs.filter((field) => !known(demo, field) && !field.optional);
    const outputs = {
      ...demo,
      ...Object.fromEntries(missing.map((field) => [field.name, notSupplied])),
    };
    return [
      { role: 'user' as const, content: inputParts(signature, demo, note, '') },
      textMessage('assistant', formatOutputs(outputs)),
    ];
  });
}

function isShown(signature: Signature, demo: Values): boolean {
  const any = (fields: readonly Field[]) => fields.some((field) => known(demo, field));
  return any(signature.inputs) && any(signature.outputs);
}

function known(demo: Values, field: Field): boolean {
  return demo[field.name] !== undefined && demo[field.name] !== null;
}
