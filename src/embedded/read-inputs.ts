import type { Adapter } from '../adapter.ts';
import { marker } from '../adapters/field-markers.ts';
import { findJSON } from '../adapters/json-text.ts';
import type { Image } from '../image.ts';
import { isRecord } from '../internal/is-record.ts';
import type { LMCapabilities, LMMessage } from '../lm.ts';
import type { Signature } from '../signature.ts';

export interface CurrentInputs {
  readonly basePrompt: string;
  /** The images of the same message, in order. */
  readonly images: readonly Image[];
}

/**
 * The inputs that are asked about now: of the last user message that has a base prompt, since
 * worked examples come before it and repair turns after it.
 */
export function readInputs(
  messages: readonly LMMessage[],
  { signature, adapter }: { readonly signature: Signature; readonly adapter: Adapter },
  capabilities: LMCapabilities,
): CurrentInputs | undefined {
  const ending = textOf(
    adapter.format(signature, { inputs: {}, demos: [] }, capabilities).messages,
  );
  for (const message of [...messages].reverse()) {
    if (message.role !== 'user') continue;
    const text = textOf([message]);
    const values = ending !== '' && text.endsWith(ending) ? text.slice(0, -ending.length) : text;
    const basePrompt = underMarker(values, signature) ?? inJSON(values);
    if (basePrompt === undefined || basePrompt.trim() === '') continue;
    return { basePrompt: basePrompt.trim(), images: imagesOf(message) };
  }
  return undefined;
}

function textOf(messages: readonly LMMessage[]): string {
  const last = messages.at(-1);
  return (last?.content ?? []).map((part) => (part.type === 'text' ? part.text : '')).join('');
}

function imagesOf(message: LMMessage): readonly Image[] {
  return message.content.flatMap((part) => (part.type === 'image' ? [part.image] : []));
}

/** Adapters leave no marker inside a value, so the next one ends it. */
function underMarker(text: string, signature: Signature): string | undefined {
  const opening = `${marker('basePrompt')}\n`;
  const start = text.startsWith(opening) ? 0 : text.indexOf(`\n${opening}`) + 1;
  if (!text.startsWith(opening, start)) return undefined;
  const from = start + opening.length;
  const ends = signature.inputs
    .map((field) => text.indexOf(`\n${marker(field.name)}\n`, from))
    .filter((end) => end !== -1);
  return text.slice(from, Math.min(text.length, ...ends));
}

function inJSON(text: string): string | undefined {
  const found = findJSON(text);
  if (found.problem !== undefined || !isRecord(found.value)) return undefined;
  const value = found.value['basePrompt'];
  return typeof value === 'string' ? value : undefined;
}
