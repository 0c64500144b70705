import type { FieldText, ReplyStream } from '../adapter.ts';
import type { Signature } from '../signature.ts';

/**
 * Reads the fields of one JSON object while it grows: strings as their text comes, other values
 * whole when they end. Text around the object is passed over.
 */
export function createJSONStream(signature: Signature): ReplyStream {
  const open = new Set(signature.outputs.map((field) => field.name));
  let state: 'before' | 'key' | 'colon' | 'value' | 'string' | 'raw' | 'after' = 'before';
  let field: string | undefined;
  let held = '';
  let depth = 0;
  let quoted = false;

  const give = (text: string, done: boolean): readonly FieldText[] => {
    if (field === undefined || (text === '' && !done)) return [];
    return [{ field, text, done }];
  };

  /** One character further. */
  const step = (character: string): readonly FieldText[] => {
    switch (state) {
      case 'before':
        if (character === '{') state = 'key';
        return [];
      case 'key':
        return readKey(character);
      case 'colon':
        if (character === ':') state = 'value';
        return [];
      case 'value':
        return beginValue(character);
      case 'raw':
        return readRaw(character);
      default:
        return [];
    }
  };

  const readKey = (character: string): readonly FieldText[] => {
    if (held === '' && character === '}') state = 'after';
    else if (held === '' && character !== '"') return [];
    else {
      held += character;
      if (held.length > 1 && character === '"' && !endsEscaped(held)) {
        const name = decode(held.slice(1, -1));
        field = open.delete(name) ? name : undefined;
        held = '';
        state = 'colon';
      }
    }
    return [];
  };

  const beginValue = (character: string): readonly FieldText[] => {
    if (/\s/.test(character)) return [];
    held = '';
    if (character === '"') {
      state = 'string';
      return [];
    }
    state = 'raw';
    depth = 0;
    quoted = false;
    return readRaw(character);
  };

  const readRaw = (character: string): readonly FieldText[] => {
    const isEnd = !quoted && depth === 0 && (character === ',' || character === '}');
    if (isEnd) {
      const given = give(held.trim(), true);
      held = '';
      state = character === ',' ? 'key' : 'after';
      return given;
    }
    held += character;
    if (character === '"' && !endsEscaped(held)) quoted = !quoted;
    if (!quoted && (character === '{' || character === '[')) depth += 1;
    if (!quoted && (character === '}' || character === ']')) depth -= 1;
    return [];
  };

  /** As much of `text` as belongs to the string that is open. */
  const readString = (
    text: string,
  ): { readonly given: readonly FieldText[]; readonly rest: string } => {
    held += text;
    const closing = /^[^"\\]*(?:\\.[^"\\]*)*"/s.exec(held)?.[0];
    if (closing !== undefined) {
      const rest = held.slice(closing.length);
      const given = give(decode(closing.slice(0, -1)), true);
      held = '';
      state = 'key';
      return { given, rest };
    }
    const whole = /^[^\\]*(?:(?:\\u[0-9a-fA-F]{4}|\\[^u])[^\\]*)*/.exec(held)?.[0] ?? '';
    const safe =
      /[\uD800-\uDBFF]$|\\u[dD][89abAB][0-9a-fA-F]{2}$/.exec(whole)?.index ?? whole.length;
    const given = give(decode(held.slice(0, safe)), false);
    held = held.slice(safe);
    return { given, rest: '' };
  };

  return {
    push(text) {
      const given: FieldText[] = [];
      let rest = text;
      while (rest !== '') {
        if (state === 'string') {
          const read = readString(rest);
          given.push(...read.given);
          rest = read.rest;
        } else {
          given.push(...step(rest.charAt(0)));
          rest = rest.slice(1);
        }
      }
      return given;
    },
    end: () => (state === 'string' || state === 'raw' ? give(decode(held), true) : []),
  };
}

function endsEscaped(text: string): boolean {
  let slashes = 0;
  while (text.charAt(text.length - 2 - slashes) === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function decode(inside: string): string {
  try {
    return JSON.parse(
      `"${inside.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`,
    );
  } catch {
    return inside;
  }
}
