import { type TaggedToken, tag } from './language-model.ts';
import { isColorWord, mayBeThing } from './lexicon/colors.ts';
import { isNoun } from './lexicon/kinds.ts';
import { singular } from './lexicon/singular.ts';
import { verbStem } from './lexicon/verb-stem.ts';
import { isPoseVerb } from './lexicon/verbs.ts';
import type { Quote } from './quotes.ts';

export interface Word {
  readonly index: number;
  /** As it stands in the text, at `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Of a noun its singular, of a verb its stem (`rid` of "riding"). */
  readonly lemma: string;
  readonly pos: string;
  /** Words of one sentence have the same number. */
  readonly sentence: number;
  readonly isKnown: boolean;
  readonly isQuoted: boolean;
}

/** One character for another, so that places in the text stay what they are. */
const plain = (text: string): string =>
  text
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');

/** Text in capitals is tagged as if it was not, or every word would be a name. */
const shouts = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 6 && capitals > letters * 0.7;
};

export function readWords(text: string, quotes: readonly Quote[]): readonly Word[] {
  const normal = plain(text);
  const lowered = shouts(text) ? normal.toLowerCase() : normal;
  const tagged = lowered.length === text.length ? lowered : normal;
  const words: Word[] = [];
  let at = 0;
  let sentence = 0;
  let quote = 0;
  const tokens = tag(tagged);
  for (const [place, token] of tokens.entries()) {
    const found = tagged.indexOf(token.value, at);
    if (found === -1) continue;
    const end = found + token.value.length;
    at = end;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= found) quote += 1;
    const isQuoted = (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= found;
    const lower = token.value.toLowerCase();
    if (token.pos === 'SPACE') {
      if (token.value.includes('\n')) sentence += 1;
      continue;
    }
    const pos = betterPos(token.pos, lower, words.at(-1), tokens[place + 1]);
    words.push({
      index: words.length,
      text: text.slice(found, end),
      start: found,
      end,
      lower,
      lemma:
        pos === 'NOUN' || pos === 'PROPN'
          ? singular(lower)
          : pos === 'VERB'
            ? verbStem(lower)
            : lower,
      pos,
      sentence,
      isKnown: token.isKnown,
      isQuoted,
    });
    if (!isQuoted && /^[.!?;…]+$/.test(token.value)) sentence += 1;
  }
  return words;
}

/** The tagger was made for news; pictures are full of nouns that also are verbs. */
function betterPos(
  pos: string,
  lower: string,
  previous: Word | undefined,
  next: TaggedToken | undefined,
): string {
  if (isColorWord(lower) && !['NOUN', 'PROPN', 'ADJ'].includes(pos)) {
    const isThing = mayBeThing(lower) && isNoun(lower) && endsPhrase(next);
    return isThing && previous !== undefined && isColorWord(previous.lower) ? 'NOUN' : 'ADJ';
  }
  // "a zebra right of a bed"
  if (/^(?:left|right)$/.test(lower) && next?.value === 'of' && previous?.pos !== 'DET')
    return 'ADV';
  if (lower === 'dozen' && next?.value !== 'of') return 'NUM';
  // "a giant spotted mushroom"
  const qualifies = /^(?:giant|vintage|antique|miniature|toy|grazing|reclining)$/.test(lower);
  if (qualifies && /^(?:NOUN|ADJ|VERB|PROPN)$/.test(next?.pos ?? '')) return 'ADJ';
  if (previous === undefined) return pos;
  // "is ridden by"
  if (pos === 'NOUN' && previous.pos === 'AUX' && /[a-z]{2}(?:ed|en)$/.test(lower)) return 'VERB';
  const opens = ['DET', 'ADJ', 'NUM'].includes(previous.pos) || isPossessive(previous.lower);
  const isListed = isNoun(singular(lower));
  if (pos === 'VERB' && opens && isListed && !lower.endsWith('ing')) return 'NOUN';
  if (pos === 'ADJ' && isListed && !isColorWord(lower) && endsPhrase(next)) return 'NOUN';
  const follows = previous.pos === 'NOUN' || previous.pos === 'PROPN';
  // "a cat grooming a tiger", "the dog walks the man": nouns have no article right after them.
  const hasObject = next?.pos === 'DET' || next?.pos === 'NUM' || isPossessive(next?.value ?? '');
  if (pos === 'NOUN' && follows && hasObject && /(?:[a-z]{2}ing|[a-z]{2}s)$/.test(lower)) {
    return 'VERB';
  }
  const isAction = next?.pos === 'ADV' && lower.endsWith('s') && !isListed;
  if (pos === 'NOUN' && isAction && isNoun(previous.lemma)) return 'VERB';
  if (pos === 'NOUN' && hasObject && /[a-z]{2}ing$/.test(lower) && previous.pos === 'PUNCT')
    return 'VERB';
  const goesOn = /^(?:ADP|ADV|DET|PRON|SCONJ)$/.test(next?.pos ?? '');
  if (
    pos === 'NOUN' &&
    follows &&
    goesOn &&
    /[a-z]{2}s$/.test(lower) &&
    isPoseVerb(verbStem(lower))
  ) {
    return 'VERB';
  }
  // "three zebras standing", "a car glides"
  if ((pos === 'NOUN' || pos === 'ADJ') && follows && isPoseVerb(verbStem(lower)) && !isListed) {
    const isVerb = /(?:ing|s|ed)$/.test(lower) || previous.lemma !== previous.lower;
    return isVerb || next?.pos === 'ADP' ? 'VERB' : pos;
  }
  if (pos === 'NOUN' && follows && lower.endsWith('ing') && previous.lemma !== previous.lower) {
    return 'VERB';
  }
  return pos;
}

const endsPhrase = (next: TaggedToken | undefined): boolean =>
  next === undefined ||
  ['ADP', 'ADV', 'AUX', 'SCONJ', 'DET', 'PRON', 'PUNCT', 'CCONJ', 'SPACE'].includes(next.pos);

export const isPossessive = (word: string): boolean =>
  ['his', 'her', 'its', 'their', 'my', 'your', 'our', "'s", "'"].includes(word);
