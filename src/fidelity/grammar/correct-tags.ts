import { afterNoun } from './after-noun.ts';
import { byNeighbours } from './by-neighbours.ts';
import { insidePhrase } from './inside-phrase.ts';
import type { Tagged } from './tags.ts';

const passes = [byNeighbours, insidePhrase, afterNoun];

/**
 * Corrects the tags, in place. The tagger was made for news; pictures are full of nouns that are
 * verbs too, and of verbs in the present tense.
 */
export function correctTags(words: readonly Tagged[]): void {
  for (const correct of passes) {
    for (const [index, word] of words.entries()) word.pos = correct(words, index) ?? word.pos;
  }
}
