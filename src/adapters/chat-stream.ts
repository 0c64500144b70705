import type { FieldText, ReplyStream } from '../adapter.ts';
import type { Signature } from '../signature.ts';
import { markerPattern } from './field-markers.ts';

/** What may turn out to be the beginning of a marker, or blanks at the end of a value. */
const undecided = /(?:\s|\*\*?|__?|`{1,3}|\[)*(?:\[\[[^\]\n]{0,250}\]?)?$/;
const longestUndecided = 400;

/** Reads marked fields while they grow. No part of a marker is ever given as a field's text. */
export function createChatStream(signature: Signature): ReplyStream {
  const open = new Set(signature.outputs.map((field) => field.name));
  let buffer = '';
  let current: string | undefined;
  let isEmpty = true;

  const take = (text: string, done: boolean): readonly FieldText[] => {
    if (current === undefined) return [];
    const value = isEmpty ? text.trimStart() : text;
    const shown = done ? value.trimEnd() : value;
    if (shown === '' && !done) return [];
    isEmpty = isEmpty && shown === '';
    return [{ field: current, text: shown, done }];
  };

  const advance = (isLast: boolean): readonly FieldText[] => {
    const given: FieldText[] = [];
    for (;;) {
      const match = buffer.matchAll(markerPattern).next().value;
      if (match === undefined) break;
      const end = match.index + match[0].length;
      // More asterisks or a colon may still belong to it.
      if (!isLast && /^[*_`]{0,3}$/.test(buffer.slice(end))) return given;
      given.push(...take(buffer.slice(0, match.index).replace(/[\s>#*-]+$/, ''), true));
      buffer = buffer.slice(end);
      const name = match[2] ?? '';
      current = open.delete(name) ? name : undefined;
      isEmpty = true;
    }
    if (isLast) {
      given.push(...take(buffer, true));
      buffer = '';
      current = undefined;
      return given;
    }
    const safe = safeLength(buffer);
    given.push(...take(buffer.slice(0, safe), false));
    buffer = buffer.slice(safe);
    return given;
  };

  return {
    push(text) {
      buffer += text;
      return advance(false);
    },
    end: () => advance(true),
  };
}

function safeLength(buffer: string): number {
  const from = Math.max(0, buffer.length - longestUndecided);
  const tail = buffer.slice(from);
  return from + (undecided.exec(tail)?.index ?? tail.length);
}
