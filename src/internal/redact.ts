import { isRecord } from './is-record.ts';

/** Replaces every secret in a text that may be shown. */
export type Redact = (text: string) => string;

const mark = '[secret]';
/** Shorter values are words (`none`, `x`), and blanking those would garble messages. */
const shortestSecret = 4;
const deepestCause = 6;

/** Blanks `secrets`, and whatever looks like a bearer token or an OpenAI key. */
export function redactor(secrets: readonly (string | undefined)[]): Redact {
  const known = secrets
    .filter((secret) => secret !== undefined && secret.length >= shortestSecret)
    .sort((a = '', b = '') => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const secret of known) clean = clean.replaceAll(secret ?? '', mark);
    return clean
      .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${mark}`)
      .replace(/\bsk-[\w*-]{8,}/g, mark);
  };
}

/**
 * A copy of `error` and its causes that is safe to keep as `cause`: names, messages, stacks and
 * codes without secrets, and nothing else, since clients hang requests with their headers on errors.
 */
export function redactedError(error: unknown, redact: Redact, depth = 0): Error {
  const source = isRecord(error) ? error : { message: String(error) };
  const text = (key: string) => {
    const value = source[key];
    return typeof value === 'string' ? redact(value) : undefined;
  };
  const cause = source['cause'] ?? firstOf(source['errors']);
  const options =
    cause === undefined || cause === null || depth >= deepestCause
      ? undefined
      : { cause: redactedError(cause, redact, depth + 1) };
  const copy = new Error(text('message') ?? '', options);
  copy.name = text('name') ?? 'Error';
  copy.stack = text('stack') ?? `${copy.name}: ${copy.message}`;
  const code = text('code');
  return code === undefined ? copy : Object.assign(copy, { code });
}

function firstOf(errors: unknown): unknown {
  return Array.isArray(errors) ? errors[0] : undefined;
}
