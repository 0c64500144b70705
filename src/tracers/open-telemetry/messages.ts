import type { Attributes } from '@opentelemetry/api';
import { isRecord } from '../../internal/is-record.ts';
import type { JSONValue } from '../../schema.ts';
import { inputMessages, outputMessages, systemInstructions } from './names.ts';

type Part =
  | { readonly type: 'text'; readonly content: string }
  | {
      readonly type: 'uri';
      readonly modality: 'image';
      readonly mime_type: string;
      readonly uri: string;
    };

/** The messages of a model call as the conventions write them; images by their hash. */
export function inputContent(inputs: JSONValue): Attributes {
  const messages = isRecord(inputs) && Array.isArray(inputs['messages']) ? inputs['messages'] : [];
  const turns = messages.filter(isRecord).map(({ role, content }) => ({
    role: String(role),
    parts: partsOf(content),
  }));
  const system = turns.filter(({ role }) => role === 'system').flatMap(({ parts }) => parts);
  const others = turns.filter(({ role }) => role !== 'system');
  return {
    ...(system.length === 0 ? {} : { [systemInstructions]: JSON.stringify(system) }),
    [inputMessages]: JSON.stringify(others),
  };
}

/** The completions of a model call. */
export function outputContent(output: JSONValue): Attributes {
  const completions = Array.isArray(output) ? output.filter(isRecord) : [];
  const messages = completions.map(({ text, finishReason }) => ({
    role: 'assistant',
    parts: [{ type: 'text', content: String(text) }],
    finish_reason: String(finishReason).replace('-', '_'),
  }));
  return { [outputMessages]: JSON.stringify(messages) };
}

function partsOf(content: unknown): readonly Part[] {
  if (!Array.isArray(content)) return [];
  return content.map((part: unknown) => {
    if (!isRecord(part)) return { type: 'text', content: String(part) };
    const { image, text } = part;
    if (!isRecord(image)) return { type: 'text', content: String(text) };
    return {
      type: 'uri',
      modality: 'image',
      mime_type: String(image['mediaType']),
      uri: `sha256:${image['sha256']}`,
    };
  });
}
