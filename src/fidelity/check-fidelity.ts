import { addedSubjects } from './added.ts';
import { lost } from './claim.ts';
import { claimsOf } from './claims.ts';
import type { CheckedConstraint, FidelityReport } from './constraint.ts';
import { read } from './reading.ts';

/**
 * What a rewrite kept of its base prompt. Deterministic and without an LLM; it reads words, not
 * meaning, and says `unchecked` where words do not decide.
 * Of each type at most 60 are read (quotes: 100), and no words of a text of over 10,000 characters.
 *
 * @throws ConfigurationError for what is no string.
 */
export function checkFidelity(basePrompt: string, prompt: string): FidelityReport {
  const base = read(basePrompt);
  const rewrite = read(prompt);
  // Not a matter of language: nothing is left of anything.
  const isWordless = hasWord(basePrompt) && !hasWord(prompt);
  const claims = claimsOf(base);
  const constraints = claims.map(({ check, ...constraint }): CheckedConstraint => {
    const { status, at, why } = isWordless ? lost : check(rewrite);
    // A rule may point at a word, which knows more than where it is.
    const foundSpan = at && { start: at.start, end: at.end };
    return {
      ...constraint,
      status,
      ...(foundSpan && { found: prompt.slice(foundSpan.start, foundSpan.end), foundSpan }),
      ...(why !== undefined && { why }),
    };
  });
  const preserved = constraints.every(({ status }) => status !== 'lost' && status !== 'changed');
  return { preserved, constraints, added: addedSubjects(base, rewrite) };
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
