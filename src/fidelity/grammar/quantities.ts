import { isThing } from '../lexicon/not-things.ts';
import { impliedNumber, isVague, numberOf } from '../lexicon/numbers.ts';
import type { Mention, Quantity } from './mention.ts';
import type { Word } from './words.ts';

const nounLike = (word: Word) => word.pos === 'NOUN' || word.pos === 'PROPN';

/** How many of a thing its phrase says there are. */
export function quantityOf(
  words: readonly Word[],
  first: number,
  last: number,
): Quantity | undefined {
  for (let index = first; index < last; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    const value = numberOf(word.lower) ?? impliedNumber(word.lower);
    if (value !== undefined) {
      const isHalf = /^(?:half a|a half|half) $/.test(textBefore(words, index));
      return { value: isHalf ? value / 2 : value, first: index, last: index };
    }
    if (isVague(word.lower) && !nounLike(word))
      return { value: 'several', first: index, last: index };
  }
  return undefined;
}

/** "Both of the swans". */
export function partOf(words: readonly Word[], first: number): Quantity | undefined {
  const number = words[first - 2];
  if (words[first - 1]?.lower !== 'of' || number === undefined) return undefined;
  const value = numberOf(number.lower) ?? impliedNumber(number.lower);
  return value === undefined ? undefined : { value, first: first - 2, last: first - 2 };
}

const textBefore = (words: readonly Word[], index: number): string => {
  const [a, b] = [words[index - 2]?.lower, words[index - 1]?.lower];
  return a === 'half' && b === 'a' ? 'half a ' : b === 'half' ? 'half ' : '';
};

/** "Jellyfish, two of them": of what the sentence names first. */
export function withCounts(
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Mention[] {
  const counted = new Map<number, Quantity>();
  for (const { index, lower, sentence } of words) {
    if (lower !== 'them' || words[index - 1]?.lower !== 'of') continue;
    const value = numberOf(words[index - 2]?.lower ?? '');
    if (value === undefined) continue;
    const isBefore = (each: Mention) =>
      each.sentence === sentence && each.last < index && isThing(each.noun);
    const many = mentions.findLastIndex((each) => isBefore(each) && each.isPlural);
    const meant = many === -1 ? mentions.findIndex(isBefore) : many;
    const { quantity } = mentions[meant] ?? {};
    const isOpen = quantity === undefined || quantity.value === 'several';
    if (meant !== -1 && isOpen) counted.set(meant, { value, first: index - 2, last: index });
  }
  if (counted.size === 0) return mentions;
  return mentions.map((each, index) => ({
    ...each,
    quantity: counted.get(index) ?? each.quantity,
  }));
}
