import type { Redact } from './redact.ts';

/**
 * The sentence in a server's error reply, from JSON, plain text or an HTML page, in one line. Secrets
 * go before the text is cut: half a key is no longer recognised, and half a secret told.
 */
export function serverMessage(bytes: Uint8Array, redact: Redact): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 64_000)).trim();
  if (text === '') return 'an empty reply';
  if (/^<(!doctype|html|\?xml)/i.test(text)) {
    const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim();
    return title === undefined || title === ''
      ? 'an HTML page'
      : `an HTML page: ${shorten(redact(title))}`;
  }
  return shorten(redact(messageIn(parsed(text)) ?? text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const keys = ['message', 'detail', 'error', 'errors', 'msg', 'title'];

function messageIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (Array.isArray(value)) {
    const parts = value.map(messageIn).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join('; ');
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const found = keys.map((key) => messageIn(fields.get(key))).filter((part) => part !== undefined);
  const where = fields.get('loc');
  const place = Array.isArray(where) ? `${where.join('.')}: ` : '';
  return found.length === 0 ? undefined : place + [...new Set(found)].join(': ');
}

/** `text` in one line of at most 300 characters. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 300 ? line : `${line.slice(0, 300)}…`;
}
