import type { TextSpan } from './constraint.ts';
import { headOf, type Mention } from './grammar/mention.ts';
import { isSameColor } from './lexicon/colors.ts';
import { isNoun, likeness } from './lexicon/kinds.ts';
import type { Alike, Reading } from './reading.ts';

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

/**
 * "A red cube on a blue cube": words by which a thing differs from those of the same name, which a
 * mention of it does not have.
 */
function isAnother(asked: Mention, found: Mention, alike: Alike): boolean {
  const own = qualitiesOf(asked);
  if (own.some((each) => qualitiesOf(found).includes(opposites.get(each) ?? ''))) return true;
  return (alike.get(headOf(asked)) ?? []).some((sibling) => {
    if (sibling === asked) return false;
    const theirs = qualitiesOf(sibling);
    const has = (qualities: readonly string[], except: readonly string[]) =>
      qualities.some(
        (each) =>
          !except.includes(each) && qualitiesOf(found).some((word) => isSameQuality(each, word)),
      );
    return has(theirs, own) && !has(own, theirs);
  });
}

/** Where a thing is, told before its noun: no "top shelf" is a "bottom shelf". */
const opposites = new Map<string, string>(
  [
    ['top', 'bottom'],
    ['upper', 'lower'],
    ['left', 'right'],
    ['front', 'rear'],
    ['inner', 'outer'],
  ].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
);

/** "Top" and "shelf" of "a top book shelf", but for the last word. */
const qualitiesOf = ({ qualities, noun }: Mention): readonly string[] => [
  ...qualities,
  ...noun.split(' ').slice(0, -1),
];
const isSameQuality = (a: string, b: string): boolean => a === b || isSameColor(a, b);

/** Whether a mention of the rewrite may speak of a thing of the base prompt. */
export const mayBe = (asked: Mention, found: Mention | undefined, alike?: Alike): boolean =>
  found !== undefined &&
  found.denial === undefined &&
  likeness(asked.noun, found.noun) !== 'none' &&
  (alike === undefined || !isAnother(asked, found, alike));

/** A word of the rewrite that is made of the noun: "grassy" of "grass", "skiing" of "skier". */
export function relatedWord(rewrite: Reading, noun: string): TextSpan | undefined {
  const parts = noun.split(' ').reverse();
  const found = parts.map((part) =>
    rewrite.words.find(({ lower, isQuoted }) => !isQuoted && isRelated(part, lower)),
  );
  // "Pine trees" are no palm trees.
  return isNoun(noun) && found.includes(undefined) ? undefined : found[0];
}

function isRelated(noun: string, word: string): boolean {
  if (noun.length < 4 || word.length < 4) return noun === word;
  if (word.startsWith(noun) || (noun.startsWith(word) && word.length >= 5)) return true;
  // "China" and "Chinese".
  if (/(?:ese|[ie]an)$/.test(word) && noun.slice(0, 4) === word.slice(0, 4)) return true;
  const length = Math.max(5, Math.min(noun.length, word.length) - 2);
  return noun.slice(0, length) === word.slice(0, length) && noun.length > length;
}
