import { isColorWord, mayBeThing } from '../lexicon/colors.ts';
import { isNoun } from '../lexicon/kinds.ts';
import { isPaired, numberOf } from '../lexicon/numbers.ts';
import { denialOf } from './denials.ts';
import { joined, withReferents } from './groups.ts';
import type { Mention } from './mention.ts';
import { withPredicates } from './predicate-colors.ts';
import { partOf, quantityOf, withCounts } from './quantities.ts';
import { isPossessive } from './tags.ts';
import type { Word } from './words.ts';

const nounLike = (word: Word) => word.pos === 'NOUN' || word.pos === 'PROPN';
const dashes = /^[-–—]$/;

export function findMentions(words: readonly Word[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < words.length) {
    const last = phraseEnd(words, index);
    if (last === undefined) {
      index += 1;
      continue;
    }
    const mention = mentionOf(words, index, last, mentions);
    if (mention !== undefined) mentions.push(mention);
    index = last + 1;
  }
  return withCounts(withReferents(joined(withPredicates(mentions, words), words)), words);
}

/** The last word of the noun phrase that starts at `first`, if one does. */
function phraseEnd(words: readonly Word[], first: number): number | undefined {
  let end: number | undefined;
  for (let index = first; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[first]?.sentence) break;
    if (word.isQuoted !== words[first]?.isQuoted) break;
    if (nounLike(word)) {
      end = index;
      continue;
    }
    if (end !== undefined && !continuesAfterNoun(words, index)) break;
    if (end === undefined && !opensOrGoesOn(words, index, first)) break;
  }
  return end;
}

/** Hyphens inside compounds: "ice-cream", "T-rex"; "golden-brown pyramid". */
function continuesAfterNoun(words: readonly Word[], index: number): boolean {
  const [word, next, before] = [words[index], words[index + 1], words[index - 1]];
  if (word === undefined || next === undefined || before === undefined) return false;
  if (word.lower === '-') return word.start === before.end && next.start === word.end;
  if (before.lower === '-') return true;
  // "an orange and white cat", where the tagger takes the colour for a noun.
  if (isColorWord(before.lower) && ['and', ',', '-'].includes(word.lower)) {
    return isColorWord(next.lower);
  }
  return isColorWord(before.lower) && (word.pos === 'ADJ' || nounLike(word));
}

function opensOrGoesOn(words: readonly Word[], index: number, first: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const before = words[index - 1];
  const next = words[index + 1];
  const isInside = index > first;
  if (word.pos === 'DET' || word.pos === 'PRON') {
    return !isInside && (word.pos === 'DET' || isPossessive(word.lower));
  }
  if (word.pos === 'ADJ' || word.pos === 'NUM' || isColorWord(word.lower)) return true;
  if (numberOf(word.lower) !== undefined) return true;
  if (!isInside || next === undefined || before === undefined) return false;
  if (dashes.test(word.lower)) return word.start === before.end && next.start === word.end;
  if (dashes.test(before.lower) && word.start === before.end) return true;
  const isBetween = (pos: string) => ['ADJ', 'VERB', 'NUM'].includes(pos);
  if (word.lower === ',' || word.lower === 'and') {
    return (
      (isBetween(before.pos) || isColorWord(before.lower)) &&
      (['ADJ', 'ADV'].includes(next.pos) || isColorWord(next.lower))
    );
  }
  if (word.pos === 'ADV')
    return ['ADJ', 'VERB', 'ADV'].includes(next.pos) || isColorWord(next.lower);
  // "a smiling sloth", "a well-dressed raccoon": participles before a noun or another adjective.
  if (word.pos === 'VERB') {
    return (
      /(?:ing|ed|en|wn|t)$/.test(word.lower) &&
      ['DET', 'ADJ', 'NUM', 'ADV', 'PUNCT', 'PRON'].includes(before.pos)
    );
  }
  return false;
}

function mentionOf(
  words: readonly Word[],
  first: number,
  last: number,
  earlier: readonly Mention[],
): Mention | undefined {
  const head = words[last];
  if (head === undefined) return undefined;
  const opening = words[first];
  const hasDeterminer = opening?.pos === 'DET' || isPossessive(opening?.lower ?? '');
  // "painted red", "in blue": a colour that nothing follows is no thing; "an orange" is one.
  if (isColorWord(head.lower)) {
    const isThing = mayBeThing(head.lower) && isNoun(head.lower);
    if (!isThing || !(hasDeterminer || first < last || isHeap(words, first))) return undefined;
  }
  const inside = words.slice(first, last);
  let nounStart = last;
  while (nounStart > first) {
    const before = words[nounStart - 1];
    if (before === undefined || isColorWord(before.lower) || before.lower === 'and') break;
    if (numberOf(before.lower) !== undefined) break;
    if (before.lower === '-' && nounStart - 1 > first) {
      nounStart -= 1;
      continue;
    }
    const compound = compoundOf(words, nounStart - 1, last);
    if (!nounLike(before) && !isNoun(compound)) break;
    nounStart -= 1;
  }
  const noun = bestNoun(words, nounStart, last);
  const colors = inside
    .filter((word) => isColorWord(word.lower) && !isPartOfNoun(noun, word.lower))
    // "lime green" is one colour, named by its last word.
    .filter((word) => {
      const next = words[word.index + 1]?.lower ?? '';
      return !isColorWord(next) || word.index + 1 === last || (mayBeThing(next) && isNoun(next));
    })
    .map((word) => ({ color: word.lower, at: word.index }));
  const isOne = /^(?:an?|one|another|this|that|each|every)$/.test(opening?.lower ?? '');
  const isPlural = head.lemma !== head.lower || (isPluralOnly(head.lower) && !isOne);
  const owner = ownerOf(words, first, earlier);
  return {
    first,
    last,
    head: last,
    noun,
    isPlural,
    sentence: head.sentence,
    quantity: quantityOf(words, first, last) ?? partOf(words, first),
    colors,
    qualities: inside
      .filter(({ pos, lower }) => pos === 'ADJ' || isColorWord(lower))
      .map(({ lower }) => lower),
    owner,
    hasDeterminer,
    denial: denialOf(words, first, last),
    isName: head.pos === 'PROPN' && !isNoun(noun),
  };
}

/** "A pile of gold", but not "shades of gold". */
const isHeap = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'of' &&
  /^(?:pile|heap|mound|hoard|bar|nugget|pot|chest|stack|ingot|bag|vein|lump)s?$/.test(
    words[first - 2]?.lower ?? '',
  );

const isPluralOnly = (word: string) =>
  isPaired(word) || /^(?:cattle|clothes|sheep|deer|fish)$/.test(word);
const isPartOfNoun = (noun: string, color: string) => noun.split(/[\s-]/).includes(color);

function compoundOf(words: readonly Word[], first: number, last: number): string {
  const parts = words.slice(first, last + 1);
  return parts
    .map((word, index) => (index === parts.length - 1 ? word.lemma : word.lower))
    .join(' ')
    .replace(/ - /g, '-');
}

/** The longest compound that the table knows, or all the nouns in a row. */
function bestNoun(words: readonly Word[], first: number, last: number): string {
  for (let start = first; start < last; start += 1) {
    const compound = compoundOf(words, start, last);
    if (isNoun(compound) || isNoun(compound.replaceAll('-', ' '))) {
      return isNoun(compound) ? compound : compound.replaceAll('-', ' ');
    }
  }
  // "blue jay", "polar bear": the adjective belongs to the name.
  const named = compoundOf(words, Math.max(first - 1, 0), last);
  return first > 0 && isNoun(named) ? named : compoundOf(words, first, last);
}

function ownerOf(
  words: readonly Word[],
  first: number,
  earlier: readonly Mention[],
): number | undefined {
  const opening = words[first];
  const before = words[first - 1];
  const previous = earlier.at(-1);
  if (previous === undefined) return undefined;
  if (["'s", "'"].includes(before?.lower ?? '') && previous.last === first - 2)
    return earlier.length - 1;
  if (["'s", "'"].includes(opening?.lower ?? '') && previous.last === first - 1)
    return earlier.length - 1;
  return undefined;
}
