import { claimsOf } from './claims.ts';
import type { Constraint } from './constraint.ts';
import { read } from './reading.ts';

/**
 * The constraints that a base prompt sets, in the order of its words: quoted text, counts, colours,
 * relations, negations, roles, names, styles and subjects.
 * Of each type at most 60 are read (quotes: 100), and no words of a text of over 10,000 characters.
 *
 * @throws ConfigurationError for what is no string.
 */
export function extractConstraints(basePrompt: string): readonly Constraint[] {
  return claimsOf(read(basePrompt)).map(({ type, text, span }) => ({ type, text, span }));
}
