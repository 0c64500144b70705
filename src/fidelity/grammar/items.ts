import { actPhrase } from '../lexicon/act-phrases.ts';
import { isThing } from '../lexicon/not-things.ts';
import { numberOf } from '../lexicon/numbers.ts';
import { type Place, placePhrase } from '../lexicon/relations.ts';
import type { Mention } from './mention.ts';
import type { Word } from './words.ts';

/** Numbers of the words that it stands at, both included. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

export interface ThingItem extends Extent {
  readonly kind: 'thing';
  readonly mention: number;
}
/** "It", "her", and "its" before a side: what they stand for is told elsewhere. */
export interface PronounItem extends Extent {
  readonly kind: 'pronoun';
  readonly lower: string;
}
export interface VerbItem extends Extent {
  readonly kind: 'verb';
  readonly stem: string;
  /** "Riding", "ridden", and "rides" or "rode". A form of "be" before it makes it finite. */
  readonly form: 'ing' | 'past' | 'finite';
  readonly isPassive: boolean;
  readonly isDenied: boolean;
}
/** What opens a phrase of place, or a bare place after which nothing stands: "a cat beneath". */
export interface PlaceItem extends Extent {
  readonly kind: 'place';
  readonly place: Place | undefined;
  readonly preposition: string;
  readonly isBare: boolean;
}
export interface MarkItem extends Extent {
  readonly kind: 'comma' | 'break' | 'and' | 'relative' | 'clause' | 'of' | 'be';
}
export type Item = ThingItem | PronounItem | VerbItem | PlaceItem | MarkItem;

const bare =
  /^(?:inside|outside|beneath|underneath|below|above|behind|beside|nearby|overhead|alongside)$/;

/** What the sentence with the words from `first` to before `end` says, piece by piece. */
export function itemsOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  first: number,
  end: number,
): readonly Item[] {
  const byFirst = new Map<number, number>();
  for (const [index, mention] of mentions.entries()) byFirst.set(mention.first, index);
  const places = placesBefore(words, mentions, first, end);
  const items: Item[] = [];
  let index = first;
  while (index < end) {
    const mention = byFirst.get(index);
    const item =
      phraseItem(words, index) ??
      places.get(index) ??
      (mention === undefined ? wordItem(words, index) : thingItem(mentions, mention, words));
    if (item !== undefined) items.push(item);
    index = (item?.last ?? index) + 1;
  }
  return items;
}

function thingItem(
  mentions: readonly Mention[],
  mention: number,
  words: readonly Word[],
): ThingItem | undefined {
  const { first, last, head } = mentions[mention] ?? { first: 0, last: 0, head: 0 };
  if (words[head]?.isQuoted) return undefined;
  // "On the table's planks": on the planks.
  const isOwner =
    mentions[mention + 1]?.owner === mention && words[last + 1]?.lower.startsWith("'");
  if (isOwner) return undefined;
  return { kind: 'thing', mention, first, last };
}

/** The phrases that end right before a thing or a pronoun, by the words that they start at. */
function placesBefore(
  words: readonly Word[],
  mentions: readonly Mention[],
  first: number,
  end: number,
): ReadonlyMap<number, PlaceItem> {
  const found = new Map<number, PlaceItem>();
  const wordAt = (index: number) => (index < first ? undefined : words[index]?.lower);
  const open = (target: number, last = target - 1) => {
    const phrase = placePhrase(wordAt, target - 1);
    const preposition = wordAt(target - 1);
    if (preposition === undefined || preposition === 'and') return;
    if (phrase === undefined) {
      if (words[target - 1]?.pos !== 'ADP' || preposition === 'of') return;
      const item = { first: target - 1, last, place: undefined, preposition };
      found.set(target - 1, { kind: 'place', isBare: false, ...item });
      return;
    }
    const item = { first: phrase.first, last, place: phrase.place, preposition };
    found.set(phrase.first, { kind: 'place', isBare: false, ...item });
  };
  for (const mention of mentions) {
    if (mention.first < first || mention.first >= end) continue;
    // "in front of": the phrase goes on after "front".
    const isPosition = words[mention.last + 1]?.lower === 'of' && !isThing(mention.noun);
    const goesOn = isPosition && placePhrase(wordAt, mention.last + 1) !== undefined;
    if (goesOn) continue;
    // "On one of two bales".
    const isPartOf =
      words[mention.first - 1]?.lower === 'of' &&
      numberOf(words[mention.first - 2]?.lower ?? '') !== undefined;
    if (isPartOf) open(mention.first - 2, mention.first - 1);
    else open(mention.first);
  }
  for (let index = first; index < end; index += 1) {
    if (isObjectPronoun(words, index)) open(index);
  }
  return found;
}

const isObjectPronoun = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined || word.isQuoted) return false;
  if (word.lower === 'her') return words[index + 1] === undefined || !opensNoun(words[index + 1]);
  return /^(?:it|him|them|itself|himself|herself|themselves|which|whom)$/.test(word.lower);
};
const opensNoun = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos);

/** "In pursuit of": an act without a verb. */
function phraseItem(words: readonly Word[], index: number): VerbItem | undefined {
  const act = actPhrase((each) => words[each]?.lower, index);
  if (act === undefined || words[index]?.isQuoted) return undefined;
  const form = { form: 'ing', isPassive: false, isDenied: false } as const;
  return { kind: 'verb', stem: act.stem, ...form, first: index, last: index + act.length - 1 };
}

function wordItem(words: readonly Word[], index: number): Item | undefined {
  const word = words[index];
  if (word === undefined || word.isQuoted) return undefined;
  const at = { first: index, last: index };
  const { lower, pos } = word;
  if (/^[,:()]$/.test(lower)) return { kind: 'comma', ...at };
  if (/^[;–—|/]$/.test(lower)) return { kind: 'break', ...at };
  if (/^(?:and|&|plus|or)$/.test(lower)) return { kind: 'and', ...at };
  if (/^(?:who|which|that|whom)$/.test(lower) && pos !== 'DET') return { kind: 'relative', ...at };
  if (lower === 'that' && words[index + 1]?.pos !== 'NOUN') return { kind: 'relative', ...at };
  // "Dressed as an astronaut".
  if (lower === 'as' && words[index - 1]?.pos === 'VERB')
    return { kind: 'place', place: undefined, preposition: lower, isBare: false, ...at };
  if (/^(?:while|whilst|as|because|whereas|but|where|when|until|so)$/.test(lower))
    return { kind: 'clause', ...at };
  if (lower === 'of') return { kind: 'of', ...at };
  if (/^(?:it|he|she|they|him|them|itself|himself|herself|themselves)$/.test(lower))
    return { kind: 'pronoun', lower, ...at };
  if (lower === 'her' && isObjectPronoun(words, index)) return { kind: 'pronoun', lower, ...at };
  if (pos === 'VERB') return verbItem(words, index);
  if (pos === 'AUX' || /^(?:'s|'re)$/.test(lower)) {
    return /^(?:has|have|had|do|does|did)$/.test(lower) ? undefined : { kind: 'be', ...at };
  }
  const isLast = /^(?:PUNCT|CCONJ|SCONJ|VERB|AUX)$/.test(words[index + 1]?.pos ?? 'PUNCT');
  if (bare.test(lower) && isLast) {
    const place = placePhrase((each) => (each === 0 ? lower : undefined), 0)?.place;
    const found = lower === 'nearby' ? 'beside' : place;
    return { kind: 'place', place: found, preposition: lower, isBare: true, ...at };
  }
  return undefined;
}

function verbItem(words: readonly Word[], index: number): VerbItem {
  const word = words[index];
  const lower = word?.lower ?? '';
  let isBeing = false;
  let isDenied = false;
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const before = words[at];
    if (before === undefined || before.sentence !== word?.sentence) break;
    if (/^(?:not|never|n't)$/.test(before.lower)) isDenied = true;
    else if (/^(?:is|are|was|were|be|being|been|'s|'re|gets?|getting)$/.test(before.lower)) {
      isBeing = true;
    } else if (before.pos !== 'ADV' && before.pos !== 'AUX' && before.pos !== 'PART') break;
  }
  const isParticiple =
    /(?:ed|en|wn|ught|ung|orn|id|it|ut|ound|eld|own|old|ot|ade|oke|ost|un)$/.test(lower);
  const form = lower.endsWith('ing') && lower.length > 4 ? 'ing' : isParticiple ? 'past' : 'finite';
  return {
    kind: 'verb',
    stem: word?.lemma ?? '',
    form: isBeing ? 'finite' : form,
    isPassive: isParticiple,
    isDenied,
    first: index,
    last: index,
  };
}
