import { ConfigurationError } from '../errors.ts';

/** @throws ConfigurationError that names the unknown option and the one it may have meant. */
export function checkOptions(owner: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError(`${owner} takes an object of options, got ${String(options)}.`);
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = known.find((name) => name.toLowerCase() === unknown.toLowerCase());
  const hint = near === undefined ? `It knows ${known.join(', ')}` : `Did you mean \`${near}\``;
  throw new ConfigurationError(`${owner} has no option \`${unknown}\`. ${hint}${near ? '?' : '.'}`);
}
