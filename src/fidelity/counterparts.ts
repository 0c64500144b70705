import type { TextSpan } from './constraint.ts';
import { likeness } from './lexicon/kinds.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';

/** The mentions of a rewrite that speak of a thing of the base prompt, and those that only may. */
export interface Counterparts {
  readonly same: readonly Mention[];
  readonly broader: readonly Mention[];
}

export function counterparts(rewrite: Reading, noun: string): Counterparts {
  const same: Mention[] = [];
  const broader: Mention[] = [];
  for (const mention of rewrite.mentions) {
    if (mention.denial !== undefined) continue;
    const found = likeness(noun, mention.noun);
    if (found === 'same') same.push(mention);
    if (found === 'broader') broader.push(mention);
  }
  return { same, broader };
}

/** Whether a mention of the rewrite may speak of a thing of the base prompt. */
export const mayBe = (asked: Mention, found: Mention | undefined): boolean =>
  found !== undefined && found.denial === undefined && likeness(asked.noun, found.noun) !== 'none';

/** A word of the rewrite that is made of the noun: "grassy" of "grass", "skiing" of "skier". */
export function relatedWord(rewrite: Reading, noun: string): TextSpan | undefined {
  const head = noun.slice(noun.lastIndexOf(' ') + 1);
  return rewrite.words.find(({ lower, isQuoted }) => !isQuoted && isRelated(head, lower));
}

function isRelated(noun: string, word: string): boolean {
  if (noun.length < 4 || word.length < 4) return noun === word;
  if (word.startsWith(noun) || (noun.startsWith(word) && word.length >= 5)) return true;
  const length = Math.max(5, Math.min(noun.length, word.length) - 2);
  return noun.slice(0, length) === word.slice(0, length) && noun.length > length;
}
