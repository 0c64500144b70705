import { AdapterParseError } from '../errors.ts';
import { quoted } from '../internal/quoted.ts';

/** What the library tells a programmer, and the command the one who typed it. */
const words: readonly (readonly [RegExp, string])[] = [
  [/`?\btimeoutMs\b`?/g, '--timeout'],
  [/`adjust: true`/g, '--adjust'],
  [/, or pass `lm`, such as createOpenAILM\(\{[^}]*\}\)/g, ''],
];

/** A message of the library with the names of flags in it, and with the reply that it speaks of. */
export function inFlags(message: string, error: unknown): string {
  const said = words.reduce((text, [name, flag]) => text.replace(name, flag), message);
  if (!(error instanceof AdapterParseError)) return said;
  return said.replace(
    /(The|Its) reply is in this error's `text`\.$/,
    () => `The reply: ${quoted(error.text, 300)}`,
  );
}
