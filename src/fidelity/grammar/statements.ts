import type { Place } from '../lexicon/relations.ts';
import type { Mention } from './mention.ts';
import { SentenceReader } from './sentence-reader.ts';
import { findSidings, type Siding } from './sidings.ts';
import type { Word } from './words.ts';

/** "A on B": what may be placed, the likeliest first, and where. Numbers are places in `mentions`. */
export interface Placing {
  readonly things: readonly number[];
  /** How many of them, from the first, are sure to be meant if any is. */
  readonly firm: number;
  readonly place: Place;
  readonly landmark: number;
  /** The words between thing and landmark: "to the left of". */
  readonly first: number;
  readonly last: number;
}

/** "A chases B": who may do it, the likeliest first. */
export interface Act {
  readonly agents: readonly number[];
  readonly verb: string;
  /** "Looks at", "runs from". */
  readonly preposition: string | undefined;
  readonly patient: number;
  /** Whether it was told by name, and not by a pronoun. */
  readonly isNamed: boolean;
  readonly at: number;
}

export interface Statements {
  readonly sidings: readonly Siding[];
  readonly placings: readonly Placing[];
  readonly acts: readonly Act[];
}

/** Of one sort; no picture shows more. */
const most = 400;

export function findStatements(words: readonly Word[], mentions: readonly Mention[]): Statements {
  const reader = new SentenceReader(words, mentions);
  for (let first = 0; first < words.length; ) {
    let end = first + 1;
    while (end < words.length && words[end]?.sentence === words[first]?.sentence) end += 1;
    reader.read(first, end);
    first = end;
  }
  return {
    placings: reader.told.placings.slice(0, most),
    acts: reader.told.acts.slice(0, most),
    sidings: findSidings(words, mentions).slice(0, most),
  };
}
