import { isColorWord, mayBeThing } from '../lexicon/colors.ts';
import { isDeed } from '../lexicon/deeds.ts';
import { isNoun } from '../lexicon/kinds.ts';
import { singular } from '../lexicon/singular.ts';
import { verbStem } from '../lexicon/verb-stem.ts';
import {
  type Correction,
  endsPhrase,
  firstOf,
  isAction,
  isListed,
  isNominal,
  nounsInIng,
  opensObject,
  type Tagged,
} from './tags.ts';

/** Colours before nouns, and words that the tagger does not know. */
const ofColor: Correction = (words, index) => {
  const word = words[index];
  const next = words[index + 1];
  const previous = words[index - 1];
  if (word === undefined) return undefined;
  const { lower, pos } = word;
  // "Samurai", and whatever else the tagger does not know.
  if (pos === 'X' && /^\p{L}{3,}$/u.test(lower)) return 'NOUN';
  // "A red cardinal swoops down".
  const isBird = mayBeThing(lower) && isNoun(lower) && previous?.pos === 'ADJ';
  if (
    isBird &&
    /[a-z]{2}s$/.test(next?.lower ?? '') &&
    isAction(next?.lower ?? '') &&
    /^(?:ADP|ADV|DET)$/.test(words[index + 2]?.pos ?? '')
  )
    return 'NOUN';
  if (isColorWord(lower) && !['NOUN', 'PROPN', 'ADJ'].includes(pos)) {
    const isThing = mayBeThing(lower) && isNoun(lower) && endsPhrase(next);
    return isThing && previous !== undefined && isColorWord(previous.lower) ? 'NOUN' : 'ADJ';
  }
  if (
    isColorWord(lower) &&
    pos === 'NOUN' &&
    (isNominal(next) || next?.pos === 'ADJ' || isNominal(words[index + 2])) &&
    next?.pos !== 'ADP' &&
    next?.pos !== 'PUNCT' &&
    next?.pos !== 'CCONJ'
  )
    return mayBeThing(lower) && isNoun(`${lower} ${singular(next?.lower ?? '')}`)
      ? undefined
      : 'ADJ';
  return undefined;
};

/** Words that are one thing or another by what stands beside them. */
const ofLoneWord: Correction = (words, index) => {
  const word = words[index];
  const next = words[index + 1];
  const previous = words[index - 1];
  if (word === undefined) return undefined;
  const { lower, pos } = word;
  if (lower === 'past' && opensObject(next)) return 'ADP';
  if (lower === 'close' && next?.lower === 'by') return 'ADV';
  if (pos === 'ADV' && previous?.pos === 'DET' && isNoun(lower) && endsPhrase(next)) return 'NOUN';
  if (
    /^ones?$/.test(lower) &&
    previous?.pos === 'ADJ' &&
    next?.pos !== 'ADJ' &&
    (!isNominal(next) || /ing$/.test(next?.lower ?? ''))
  )
    return 'NOUN';
  // "One frowning", "two ridden by".
  const isCounted = previous?.pos === 'NUM' && pos === 'NOUN' && !isListed(lower);
  if (isCounted && (/ing$/.test(lower) || next?.lower === 'by') && !nounsInIng.test(lower))
    return 'VERB';
  if (/^(?:left|right)$/.test(lower) && next?.lower === 'of' && previous?.pos !== 'DET')
    return 'ADV';
  if (/^(?:candle|moon|sun|torch|lamp|star|fire|neon|back|flood|spot|gas|lantern)lit$/.test(lower))
    return 'ADJ';
  // "The scene features four books".
  const isPicture = /^(?:scene|image|picture|photo|illustration|poster|still|stills|footage)$/;
  if (
    isPicture.test(previous?.lower ?? '') &&
    /^(?:features?|shows?|depicts?|displays?)$/.test(lower)
  )
    return 'VERB';
  if (lower === 'present' && previous?.pos === 'AUX') return 'ADJ';
  if (lower === 'dj') return 'NOUN';
  // "A dalmatian watches": breeds that the tagger takes for adjectives.
  const isBreed = pos === 'ADJ' && isNoun(lower) && !isColorWord(lower) && previous?.pos === 'DET';
  const acts = /[a-z]{2}s$/.test(next?.lower ?? '') && isAction(next?.lower ?? '');
  if (isBreed && acts && /^(?:ADP|ADV|DET)$/.test(words[index + 2]?.pos ?? '')) return 'NOUN';
  // "One says", "one shines".
  const isOneDoing =
    /^(?:one|other)$/.test(previous?.lower ?? '') && /[a-z]{2}s$/.test(lower) && pos === 'NOUN';
  if (isOneDoing && (lower === 'says' || isAction(lower)) && !isNominal(next)) return 'VERB';
  if (/^(?:gets?|says)$/.test(lower) && pos === 'NOUN') return 'VERB';
  if (lower === 'individual' && !isNominal(next)) return 'NOUN';
  // "A bulb half filled with water".
  if (lower === 'half' && /[a-z]{2}(?:ed|en)$/.test(next?.lower ?? '')) return 'ADV';
  if (lower === 'dozen' && next?.lower !== 'of') return 'NUM';
  if (/^(?:giant|vintage|antique|miniature|toy|grazing|reclining)$/.test(lower)) {
    // "a giant spotted mushroom"
    return /^(?:NOUN|ADJ|VERB|PROPN)$/.test(next?.pos ?? '') ? 'ADJ' : undefined;
  }
  if (
    /^(?:upright|overhead|nearby|aloft|together|apart|asleep|awake|afloat|ashore|upside|skyward|skywards|downward|downwards|upward|upwards|sideways|indoors|outdoors|underwater|midair|mid-air)$/.test(
      lower,
    )
  )
    return isNominal(next) ? 'ADJ' : 'ADV';
  return undefined;
};

/** "With glowing eyes", "and scattered grass", but ", holding flowers". */
function qualifies(word: string, previous: Tagged | undefined): boolean {
  const opens = previous === undefined || /^(?:CCONJ|PUNCT|ADP)$/.test(previous.pos);
  if (
    !opens ||
    previous?.lower === '-' ||
    /^(?:by|for|after|before|while)$/.test(previous?.lower ?? '')
  )
    return false;
  if (/(?:[a-z]{2}ed|wn|en)$/.test(word)) return previous?.lower !== ',' || !isListed(word);
  const isKnown = isAction(word) || previous?.pos === 'ADP';
  return /[a-z]{2}ing$/.test(word) && !isDeed(verbStem(word)) && isKnown;
}

/** "Snow-capped mountains", "with glowing eyes", "sports car". */
const ofCompound: Correction = (words, index) => {
  const word = words[index];
  const next = words[index + 1];
  const previous = words[index - 1];
  if (word === undefined) return undefined;
  const { lower, pos } = word;
  // "Snow-capped mountains", "cube-shaped".
  if (pos === 'VERB' && next?.lower === '-') return 'NOUN';
  const isCompound = previous?.lower === '-' && /(?:ed|en|ing|wn)$/.test(lower);
  if (isCompound && (isNominal(next) || next?.pos === 'ADJ')) return 'ADJ';
  if (pos === 'INTJ' && next?.lower === '-') return 'ADJ';
  if (pos === 'VERB' && (isNominal(next) || next?.pos === 'ADJ') && qualifies(lower, previous))
    return 'ADJ';
  // "Sports car", whatever "sports" is taken for.
  if (pos === 'VERB' && isNominal(next) && isNoun(`${lower} ${singular(next?.lower ?? '')}`))
    return 'NOUN';
  return undefined;
};

/** Words that open clauses and phrases. */
const ofLink: Correction = (words, index) => {
  const word = words[index];
  const next = words[index + 1];
  const previous = words[index - 1];
  if (word === undefined) return undefined;
  const { lower, pos } = word;
  if (lower === 'that' && isNominal(previous) && !isNominal(next)) return 'PRON';
  if (/^(?:while|whilst|as|because|whereas|where|when)$/.test(lower)) return 'SCONJ';
  if (
    /^(?:atop|beneath|underneath|beside|besides|amid|amidst|among|astride|alongside|inside|outside|behind|near|above|below|beyond|within|against|onto|into)$/.test(
      lower,
    ) &&
    (pos === 'ADV' || pos === 'NOUN' || pos === 'ADJ' || pos === 'VERB')
  )
    return endsPhrase(next) && !opensObject(next) ? 'ADV' : 'ADP';
  return undefined;
};

/** Corrections that look at a word and those right beside it. */
export const byNeighbours = firstOf(ofColor, ofLoneWord, ofCompound, ofLink);
