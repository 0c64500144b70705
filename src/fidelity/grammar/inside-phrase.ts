import { isColorWord } from '../lexicon/colors.ts';
import { isNoun } from '../lexicon/kinds.ts';
import { singular } from '../lexicon/singular.ts';
import {
  type Correction,
  determinerBefore,
  endsPhrase,
  isAction,
  isListed,
  isListedBare,
  isNominal,
  isPossessive,
  nounsInIng,
  opensObject,
} from './tags.ts';

/** "A gleaming silver bathtub", "its glaze": what stands between a determiner and its noun. */
export const insidePhrase: Correction = (words, index) => {
  const word = words[index];
  const previous = words[index - 1];
  const next = words[index + 1];
  if (word === undefined || previous === undefined) return undefined;
  const { lower, pos } = word;
  const opens =
    ['DET', 'ADJ', 'NUM'].includes(previous.pos) ||
    isColorWord(previous.lower) ||
    isPossessive(previous.lower) ||
    (previous.lower === '-' && determinerBefore(words, index) !== undefined);
  // "One shines, the other looks".
  const isDoing = /^(?:one|other)$/.test(previous.lower) && /[a-z]{2}s$/.test(lower);
  if (pos === 'VERB' && opens && !isDoing) {
    const isParticiple = /(?:ing|ed|en|wn|t|ung|orn)$/.test(lower) && !isListedBare(lower);
    const leads =
      next !== undefined &&
      (isNominal(next) ||
        next.pos === 'ADJ' ||
        isColorWord(next.lower) ||
        (next.pos === 'VERB' && isListedBare(next.lower)));
    const isObject =
      previous.pos === 'DET' && /^(?:that|which|this|all|both)$/.test(previous.lower);
    if (isParticiple && leads && !isObject && next?.pos !== 'DET') return 'ADJ';
    if (isListed(lower) && !lower.endsWith('ing') && !isObject) return 'NOUN';
    if (!isParticiple && endsPhrase(next) && previous.pos !== 'ADJ' && !isObject) return 'NOUN';
    if (nounsInIng.test(lower) && !opensObject(next)) return 'NOUN';
    return undefined;
  }
  const isSaid = lower === 'present' && previous.pos === 'AUX';
  if (pos === 'ADJ' && isListed(lower) && !isColorWord(lower) && endsPhrase(next) && !isSaid)
    return 'NOUN';
  // "With pink liquid".
  const isLast = pos === 'ADJ' && isColorWord(previous.lower) && !isColorWord(lower);
  if (isLast && endsPhrase(next) && next?.lower !== 'and') return 'NOUN';
  // "A grinning giraffe".
  if (
    pos === 'NOUN' &&
    opens &&
    /ing$/.test(lower) &&
    isAction(lower) &&
    !nounsInIng.test(lower) &&
    isNominal(next) &&
    !isNoun(`${lower} ${singular(next?.lower ?? '')}`)
  )
    return 'ADJ';
  // "A plump contented mouse": no noun stands before an adjective.
  const after = words[index + 2];
  const isQuality = pos === 'NOUN' && opens && !isListed(lower) && next?.pos === 'ADJ';
  if (isQuality && (isNominal(after) || after?.pos === 'ADJ')) return 'ADJ';
  // "light playing on": a noun that also is an adjective, and what it does.
  const isDoer = pos === 'ADJ' && isNoun(lower) && !isColorWord(lower);
  if (
    isDoer &&
    next?.lower.endsWith('ing') &&
    isAction(next.lower) &&
    words[index + 2]?.pos === 'ADP'
  )
    return 'NOUN';
  return undefined;
};
