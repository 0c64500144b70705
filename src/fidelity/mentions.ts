import { denialOf } from './denials.ts';
import { isColorWord, mayBeThing } from './lexicon/colors.ts';
import { isNoun } from './lexicon/kinds.ts';
import { groupSize, impliedNumber, isVague, numberOf } from './lexicon/numbers.ts';
import { isPossessive, type Word } from './words.ts';

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
  /** Index of the mention that owns this one: "the car's paint", "its paint". */
  readonly owner: number | undefined;
  readonly hasDeterminer: boolean;
  /** The word that says that it is not there: "no", "without". */
  readonly denial: number | undefined;
  /** Whether it is a name: "Mount Everest". */
  readonly isName: boolean;
}

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
  return joined(withPredicates(mentions, words), words);
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
    if (!isThing || !(hasDeterminer || first < last)) return undefined;
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
    .filter((word) => !isColorWord(words[word.index + 1]?.lower ?? '') || word.index + 1 === last)
    .map((word) => ({ color: word.lower, at: word.index }));
  const isPlural = head.lemma !== head.lower || isPluralOnly(head.lower);
  const owner = ownerOf(words, first, earlier);
  return {
    first,
    last,
    head: last,
    noun,
    isPlural,
    sentence: head.sentence,
    quantity: quantityOf(words, first, last),
    colors,
    owner,
    hasDeterminer,
    denial: denialOf(words, first, last),
    isName: head.pos === 'PROPN' && !isNoun(noun),
  };
}

const isPluralOnly = (word: string) =>
  /^(?:cattle|clothes|\w*glasses|scissors|jeans|pants|shorts|trousers|tights|goggles|headphones|binoculars|sheep|deer|fish)$/.test(
    word,
  );
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

function quantityOf(words: readonly Word[], first: number, last: number): Quantity | undefined {
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

const textBefore = (words: readonly Word[], index: number): string => {
  const [a, b] = [words[index - 2]?.lower, words[index - 1]?.lower];
  return a === 'half' && b === 'a' ? 'half a ' : b === 'half' ? 'half ' : '';
};

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

/** Adds the colours that follow: "the car is red", "painted a deep red", "in bright red". */
function withPredicates(mentions: readonly Mention[], words: readonly Word[]): readonly Mention[] {
  return mentions.map((mention, position) => {
    const next = mentions[position + 1];
    const colors = [...mention.colors, ...predicateColors(words, mention, next)];
    return colors.length === mention.colors.length ? mention : { ...mention, colors };
  });
}

const colorVerbs =
  /^(?:is|are|was|were|be|being|been|appears?|looks?|turns?|turned|painted|colou?red|dyed|tinted|glow(?:s|ing)|in|of|has|'s|'re|stays?|remains?|gleam(?:s|ing))$/;

function predicateColors(
  words: readonly Word[],
  mention: Mention,
  next: Mention | undefined,
): readonly ColorUse[] {
  const colors: ColorUse[] = [];
  let isOpen = false;
  for (
    let index = mention.last + 1;
    index < Math.min(words.length, mention.last + 12);
    index += 1
  ) {
    const word = words[index];
    if (word === undefined || word.sentence !== mention.sentence) break;
    if (next !== undefined && index >= next.first) break;
    if (/^(?:not|never|instead|rather|than|without)$/.test(word.lower)) break;
    if (colorVerbs.test(word.lower)) isOpen = true;
    else if (isColorWord(word.lower)) {
      if (isOpen) colors.push({ color: word.lower, at: index });
    } else if (!['ADV', 'ADJ', 'PUNCT', 'CCONJ', 'DET', 'PRON', 'SCONJ', 'PART'].includes(word.pos))
      break;
  }
  return colors;
}

/** "A pair of shoes" are shoes, two; "a group of dogs" are dogs. The containing noun goes. */
function joined(mentions: readonly Mention[], words: readonly Word[]): readonly Mention[] {
  const result: Mention[] = [];
  const places = new Map<number, number>();
  let pending: { mention: Mention; quantity: Quantity } | undefined;
  for (const [position, mention] of mentions.entries()) {
    const next = mentions[position + 1];
    const size = groupSize(mention.noun) ?? (isVague(mention.noun) ? 'several' : undefined);
    const isOf = words[mention.last + 1]?.lower === 'of' && next?.first === mention.last + 2;
    if (size !== undefined && isOf && next.isPlural) {
      const times = typeof mention.quantity?.value === 'number' ? mention.quantity.value : 1;
      const value = size === 'several' ? size : size * times;
      pending = { mention, quantity: { value, first: mention.first, last: mention.last } };
      continue;
    }
    const owner = mention.owner === undefined ? undefined : places.get(mention.owner);
    places.set(position, result.length);
    if (pending === undefined) {
      result.push({ ...mention, owner });
      continue;
    }
    const quantity =
      typeof mention.quantity?.value === 'number' ? mention.quantity : pending.quantity;
    result.push({
      ...mention,
      owner,
      first: pending.mention.first,
      quantity,
      colors: [...pending.mention.colors, ...mention.colors],
    });
    pending = undefined;
  }
  return result;
}
