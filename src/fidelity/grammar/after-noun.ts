import { actPhrase } from '../lexicon/act-phrases.ts';
import { isColorWord } from '../lexicon/colors.ts';
import { isNoun } from '../lexicon/kinds.ts';
import { singular } from '../lexicon/singular.ts';
import {
  type Correction,
  determinerBefore,
  endsPhrase,
  firstOf,
  isAction,
  isListed,
  isNominal,
  isPlural,
  isPossessive,
  isPronoun,
  nounsInIng,
  opensObject,
  singularDeterminer,
  type Tagged,
} from './tags.ts';

/** "A cake stand": a verb of one thing ends in s. */
const isStem = (word: string): boolean => !/(?:s|ing|ed|en)$/.test(word) && isListed(word);

/** "A cake stand", "sled dogs pull": nouns that the tagger takes for verbs. */
const ofNounTakenForVerb: Correction = (words, index) => {
  const word = words[index];
  const previous = words[index - 1];
  const next = words[index + 1];
  if (word === undefined || previous === undefined) return undefined;
  const { lower, pos } = word;
  // "Luxury watch on a strap".
  const isBare =
    opensBare(words, index) && isStem(lower) && /^(?:ADP|PUNCT)$/.test(next?.pos ?? '');
  if (pos === 'VERB' && isBare && next?.lower !== 'at') return 'NOUN';
  if (
    pos === 'VERB' &&
    isNominal(previous) &&
    !isOneMore(words, index) &&
    !isPlural(previous) &&
    isStem(lower) &&
    (endsPhrase(next) || /[a-z]{2}ing$/.test(next?.lower ?? ''))
  ) {
    const determiner = determinerBefore(words, index)?.lower ?? '';
    return singularDeterminer.test(determiner) && !opensObject(next) ? 'NOUN' : undefined;
  }
  // "Sled dogs pull", "maple leaves drift".
  const isManyDoing =
    pos === 'VERB' &&
    isNominal(previous) &&
    /s$/.test(lower) &&
    isListed(lower) &&
    next !== undefined;
  if (
    isManyDoing &&
    !/(?:s|ed|ing)$/.test(next.lower) &&
    isAction(next.lower) &&
    !opensObject(next)
  )
    return 'NOUN';
  return undefined;
};

/** Whether all of its sentence before it is nouns and what qualifies them, without an article. */
function opensBare(words: readonly Tagged[], index: number): boolean {
  const start = words.slice(0, index).findLastIndex(({ lower }) => /^[.!?]$/.test(lower)) + 1;
  const before = words.slice(start, index);
  return before.length > 0 && before.every(({ pos }) => /^(?:NOUN|ADJ)$/.test(pos));
}

const mayBeVerb = ({ pos }: Tagged): boolean => /^(?:NOUN|ADJ|PROPN)$/.test(pos);

/** "Is riding", "that glides", ", fishing for", "and hugs it": verbs by what stands before them. */
const ofVerbByItself: Correction = (words, index) => {
  const word = words[index];
  const previous = words[index - 1];
  const next = words[index + 1];
  if (word === undefined || previous === undefined) return undefined;
  const { lower, pos } = word;
  if (!mayBeVerb(word)) return undefined;
  if (previous.pos === 'AUX' && pos === 'NOUN') {
    return /[a-z]{2}(?:ed|en|ing)$/.test(lower) ? 'VERB' : undefined;
  }
  if (/^(?:who|which|that)$/.test(previous.lower) && previous.pos !== 'DET' && isAction(lower))
    return 'VERB';
  if (pos === 'NOUN' && previous.pos === 'PUNCT' && /[a-z]{2}ing$/.test(lower)) {
    return opensObject(next) || (next?.pos === 'ADP' && !nounsInIng.test(lower))
      ? 'VERB'
      : undefined;
  }
  // "A train in deep brown stands".
  const isAfterColor = isColorWord(previous.lower) && /s$/.test(lower) && isAction(lower);
  if (
    isAfterColor &&
    /^(?:ADV|ADP)$/.test(next?.pos ?? '') &&
    words.slice(Math.max(0, index - 6), index).some((each) => each.lower === 'in')
  )
    return 'VERB';
  // "Somehow balanced on the top of".
  const isLed = pos === 'ADJ' && previous.pos === 'ADV' && next?.pos === 'ADP';
  if (isLed && /[a-z]{2}ed$/.test(lower) && isAction(lower)) return 'VERB';
  if (pos === 'ADJ' && next?.lower === 'by' && /[a-z]{2}ed$/.test(lower)) return 'VERB';
  // "They carefully select".
  const doer = words[index - 2]?.lower ?? '';
  if (previous.pos === 'ADV' && /^(?:he|she|it|they|who|which)$/.test(doer) && isAction(lower))
    return 'VERB';
  if (previous.lower === ',' && looksPresent(lower) && isAction(lower) && endsAside(words, index))
    return 'VERB';
  // "A wolf flees, chased by".
  const isDone = previous.lower === ',' && next?.lower === 'by' && !isListed(lower);
  if (isDone && /[a-z]{2}(?:ed|en|wn)$/.test(lower) && isAction(lower)) return 'VERB';
  if (previous.pos === 'CCONJ' && pos === 'NOUN' && isPronoun(next?.lower ?? '') && isAction(lower))
    return 'VERB';
  // "Lurches off and crashes into".
  if (
    previous.pos === 'CCONJ' &&
    pos === 'NOUN' &&
    /[a-z]{2}s$/.test(lower) &&
    isAction(lower) &&
    !isListed(lower) &&
    next?.pos === 'ADP'
  )
    return 'VERB';
  // "While standing on", "over them tower the peaks".
  if (previous.pos === 'SCONJ' && pos === 'NOUN' && /ing$/.test(lower) && !nounsInIng.test(lower))
    return 'VERB';
  if (isPronoun(previous.lower) && next?.pos === 'DET' && isAction(lower)) return 'VERB';
  return undefined;
};

/** "A cat grooming a tiger", "a newspaper spread over". */
const ofParticiple: Correction = (words, index) => {
  const word = words[index];
  const previous = words[index - 1];
  const next = words[index + 1];
  if (word === undefined || previous === undefined) return undefined;
  const { lower } = word;
  if (!followsNoun(word, previous)) return undefined;
  if (/[a-z]{2}ing$/.test(lower)) {
    if (nounsInIng.test(lower))
      return opensObject(next) && lower !== 'clothing' ? 'VERB' : undefined;
    if (opensObject(next) || isPlural(previous)) return 'VERB';
    return isAction(lower) || next?.pos === 'ADP' ? 'VERB' : undefined;
  }
  // "A newspaper spread over".
  if (
    /^(?:spread|set|cut|shut|split|burst|cast|laid|hung|lit|held|built|bent)$/.test(lower) &&
    next?.pos === 'ADP'
  )
    return 'VERB';
  // "Ridden by", but "a kitten by".
  if (/[a-z]{2}(?:en|wn)$/.test(lower) && isAction(lower) && next?.lower === 'by') return 'VERB';
  if (/[a-z]{2}ed$/.test(lower))
    return isAction(lower) || next?.lower === 'by' ? 'VERB' : undefined;
  return undefined;
};

/** Not where both make one noun. */
const followsNoun = (word: Tagged, previous: Tagged): boolean =>
  mayBeVerb(word) && isNominal(previous) && !isNoun(`${previous.lower} ${singular(word.lower)}`);

const goesOn = (word: Tagged, next: Tagged | undefined): boolean =>
  next === undefined ||
  /^(?:ADP|ADV|DET|PRON|SCONJ|PUNCT|NUM|VERB|CCONJ|PART)$/.test(next.pos) ||
  (next.pos === 'ADJ' && !isListed(word.lower));
const looksPresent = (word: string): boolean => /[a-z]{2}s$/.test(word) && singular(word) !== word;

/** "A dragon circles overhead". */
const ofOneDoing: Correction = (words, index) => {
  const word = words[index];
  const previous = words[index - 1];
  const next = words[index + 1];
  if (word === undefined || previous === undefined) return undefined;
  const { lower } = word;
  if (!mayBeVerb(word) || !isNominal(previous) || /(?:ing|[a-z]{2}ed)$/.test(lower))
    return undefined;
  if (!looksPresent(lower) || isPlural(previous)) return undefined;
  const determiner = determinerBefore(words, index);
  const isSingle = singularDeterminer.test(determiner?.lower ?? '');
  // "The Christmas tree stands hung with stars".
  const isStanding = lower === 'stands' && /^(?:VERB|ADJ|ADV|ADP)$/.test(next?.pos ?? '');
  if (isStanding && next?.lower !== 'of' && determiner !== undefined) return 'VERB';
  const isOwn =
    determiner !== undefined &&
    words.slice(words.lastIndexOf(determiner), index).every((each) => each.lower !== ',');
  if (!(isSingle && isOwn) && !followsNoun(word, previous)) return undefined;
  // "A" needs a singular: what follows in s is no noun, unless nothing can be said of it.
  if (isSingle && !isNominal(next)) {
    return isAction(lower) || (next !== undefined && next.pos !== 'PUNCT') ? 'VERB' : undefined;
  }
  if (!goesOn(word, next)) {
    // "A librarian stamps books".
    const hasObject = isSingle && next !== undefined && isPlural(next);
    return hasObject || (isAction(lower) && !isListed(lower)) ? 'VERB' : undefined;
  }
  if (opensObject(next) && next?.pos !== 'NUM') return 'VERB';
  if (previous.pos === 'PROPN' && isAction(lower)) return 'VERB';
  const leads = next !== undefined && /^(?:ADP|ADV|VERB|SCONJ|ADJ)$/.test(next.pos);
  const isSure = !isListed(lower) || determiner !== undefined;
  return isAction(lower) && isSure && leads && !hasVerbBefore(words, index) ? 'VERB' : undefined;
};

/** "Two wolves wait at", "a swarm of ants lifts a piano", "a giraffe and a pig share a bench". */
const ofManyDoing: Correction = (words, index) => {
  const word = words[index];
  const previous = words[index - 1];
  const next = words[index + 1];
  if (word === undefined || previous === undefined) return undefined;
  if (!followsNoun(word, previous) || /(?:ing|[a-z]{2}ed)$/.test(word.lower)) return undefined;
  const { lower, pos } = word;
  if (looksPresent(lower) && !isPlural(previous)) return undefined;
  // "A swarm of ants lifts a piano".
  if (looksPresent(lower) && opensObject(next) && next?.pos !== 'NUM' && isAction(lower))
    return 'VERB';
  if (pos === 'NOUN' && isAction(lower) && !lower.endsWith('s')) {
    // "A giraffe and a pig share a bench".
    if (next?.pos === 'DET') return 'VERB';
    const isPlaced = next !== undefined && /^(?:ADP|ADV)$/.test(next.pos) && next.lower !== 'of';
    if (isPlaced && isOneMore(words, index)) return 'VERB';
  }
  if (isPlural(previous) && goesOn(word, next) && !lower.endsWith('s')) {
    if (next?.pos === 'DET' || isPossessive(next?.lower ?? '')) return 'VERB';
    if (!isAction(lower)) return undefined;
    return !isListed(lower) || opensObject(next) || next?.pos === 'ADP' || next?.pos === 'ADV'
      ? 'VERB'
      : undefined;
  }
  return undefined;
};

/** "A tornado, made of smoke, attacks": the comma before closes what was put in. */
function endsAside(words: readonly Tagged[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || !(/^(?:ADP|ADV|DET)$/.test(next.pos) || opensObject(next)))
    return false;
  const open = words.slice(0, index - 1).findLastIndex(({ lower }) => /^[,.;:]$/.test(lower));
  const first = words[open + 1];
  if (open < 1 || words[open]?.lower !== ',' || first === undefined) return false;
  const isPutIn =
    /(?:ed|ing|wn|en)$/.test(first.lower) ||
    /^(?:made|built|clad|with|in|its|his|her|their|whose|which|who)$/.test(first.lower);
  return isPutIn && isNominal(words[open - 1]) && !hasVerbBefore(words, open);
}

/** "And a pig": what stands before is the last of several that were counted up. */
function isOneMore(words: readonly Tagged[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && /^(?:NOUN|ADJ)$/.test(words[at]?.pos ?? '')) at -= 1;
  return singularDeterminer.test(words[at]?.lower ?? '') && words[at - 1]?.lower === 'and';
}
/** "Sets fire to", "stands guard over". */
const ofActPhrase: Correction = (words, index) => {
  const mayBeginOne = /^(?:NOUN|VERB)$/.test(words[index]?.pos ?? '');
  const isOne = mayBeginOne && actPhrase((at) => words[at]?.lower, index) !== undefined;
  return isOne ? 'VERB' : undefined;
};

/** Whether its clause has a verb already. */
function hasVerbBefore(words: readonly Tagged[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || /^[.,;:!?]$/.test(word.lower)) return false;
    if (word.pos === 'SCONJ' || /^(?:that|which|who|and)$/.test(word.lower)) return false;
    if (word.pos === 'AUX' || (word.pos === 'VERB' && !word.lower.endsWith('ing'))) return true;
  }
  return false;
}

/** Corrections of what stands after a noun: is it a noun too, or what the first one does? */
export const afterNoun = firstOf(
  ofActPhrase,
  ofNounTakenForVerb,
  ofVerbByItself,
  ofParticiple,
  ofOneDoing,
  ofManyDoing,
);
