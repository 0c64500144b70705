import { isNoun } from '../lexicon/kinds.ts';
import { numberOf } from '../lexicon/numbers.ts';
import { singular } from '../lexicon/singular.ts';
import { verbStem } from '../lexicon/verb-stem.ts';
import { isActionVerb } from '../lexicon/verbs.ts';

/** A word with the tag that it has so far. */
export interface Tagged {
  readonly lower: string;
  pos: string;
}

/** The tag that a word should have, where it is another than it has. */
export type Correction = (words: readonly Tagged[], index: number) => string | undefined;

/** The first correction that has something to say. */
export const firstOf =
  (...corrections: readonly Correction[]): Correction =>
  (words, index) => {
    for (const correct of corrections) {
      const tag = correct(words, index);
      if (tag !== undefined) return tag;
    }
    return undefined;
  };

export const isNominal = (word: Tagged | undefined): boolean =>
  word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN');
export const isListed = (word: string): boolean => isNoun(singular(word));
export const isListedBare = (word: string): boolean => !/(?:ing|ed)$/.test(word) && isListed(word);
export const isAction = (word: string): boolean => isActionVerb(verbStem(word));
export const isPlural = (word: Tagged): boolean =>
  isNominal(word) && singular(word.lower) !== word.lower;

/** Nouns that end like participles and are none. */
export const nounsInIng =
  /^(?:building|painting|drawing|ceiling|king|ring|earring|wing|string|spring|evening|morning|clothing|lightning|wedding|railing|awning|lighting|living|swing|sling|bling|viking|pudding|icing|stuffing|topping|dressing|seasoning|frosting|crossing|clearing|landing|setting|opening|being|thing|something|nothing|anything|everything|offering|gathering|engraving|etching|carving|rendering|embroidering|bedding|flooring|paneling|panelling|roofing|scaffolding|stocking|lodging|dwelling|shopping|wrapping|packaging|lettering|marking|backing|casing|coating|tubing|piping|wiring|ending|beginning|feeling|meaning|greeting|meeting|warning|housing|plumbing|wiring|duckling|sapling|seedling|gosling|sibling|darling|starling|sterling|herring|kickboxing|boxing|bowling|skiing|surfing|fencing|wrestling|cycling|racing|camping|hiking|lining|shading|stitching|plating|trimming|binding|string|siding|molding|moulding)s?$/;

/** Where a noun phrase has its determiner before `index`, with only qualities between. */
export function determinerBefore(words: readonly Tagged[], index: number): Tagged | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (word.pos === 'DET' || isPossessive(word.lower)) return word;
    if (isPossessive(word.lower) || numberOf(word.lower) !== undefined) return word;
    const isInside =
      /^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(word.pos) || /^[-,]$|^and$/.test(word.lower);
    if (!isInside) return undefined;
  }
  return undefined;
}

export const singularDeterminer =
  /^(?:an?|one|another|each|every|single|this|that|lone|solitary|neither|either)$/;
export const endsPhrase = (word: Tagged | undefined): boolean =>
  word === undefined || !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(word.pos) || word.lower === 'left';
export const opensObject = (word: Tagged | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'DET' || word.pos === 'NUM' || isPossessive(word.lower) || isPronoun(word.lower));
export const isPronoun = (word: string) =>
  /^(?:it|him|them|itself|himself|herself|themselves)$/.test(word);

export const isPossessive = (word: string): boolean =>
  ['his', 'her', 'its', 'their', 'my', 'your', 'our', "'s", "'"].includes(word);
