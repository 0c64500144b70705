import { AdapterParseError } from '../errors.ts';
import type { Values } from '../field.ts';
import type { Signature } from '../signature.ts';

/** More of them would make a message, and a repair turn, of megabytes. */
const mostIssues = 12;
const longestIssue = 500;

/** The one error of all adapters, with a message that can be acted on. */
export function parseError(
  adapter: string,
  signature: Signature,
  text: string,
  issues: readonly string[],
  partial: Values,
): AdapterParseError {
  const told = bounded(issues);
  return new AdapterParseError(
    `The model's reply does not fit the signature ${signature.name}: ${told.join('; ')}. ` +
      "The reply is in this error's `text`.",
    { adapter, text, issues: told, partial },
  );
}

function bounded(issues: readonly string[]): readonly string[] {
  const told = issues
    .slice(0, mostIssues)
    .map((issue) => (issue.length > longestIssue ? `${issue.slice(0, longestIssue)}…` : issue));
  const rest = issues.length - told.length;
  return rest === 0 ? told : [...told, `${rest} more of the kind`];
}
