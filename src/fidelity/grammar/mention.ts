import { lastWord } from '../lexicon/last-word.ts';

/** How many: a number, or only that there are more than one. */
export interface Quantity {
  readonly value: number | 'several';
  readonly first: number;
  readonly last: number;
}

export interface ColorUse {
  readonly color: string;
  readonly at: number;
}

/** A noun phrase: a thing, how many, of which colours. All numbers are indices of words. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The noun in the singular, with the nouns before it where they make one: "fire hydrant". */
  readonly noun: string;
  readonly isPlural: boolean;
  readonly sentence: number;
  readonly quantity: Quantity | undefined;
  readonly colors: readonly ColorUse[];
  /** The adjectives and colours before the noun. */
  readonly qualities: readonly string[];
  /** Index of the mention that owns this one: "the car's paint", "its paint". */
  readonly owner: number | undefined;
  readonly hasDeterminer: boolean;
  /** The word that says that it is not there: "no", "without". */
  readonly denial: number | undefined;
  /** Whether it is a name: "Mount Everest". */
  readonly isName: boolean;
}

/** The last word of its noun: "shelf" of "book shelf". */
export const headOf = ({ noun }: Mention): string => lastWord(noun);
