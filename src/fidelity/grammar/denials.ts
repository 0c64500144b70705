import { denialNeedsOf, deniesBefore, isDenial } from '../lexicon/negations.ts';
import type { Word } from './words.ts';

/** The furthest that "no" and "without" reach, in words. */
const reach = 5;

/** The word that denies what stands at `first` to `last`, if one does: "without any people". */
export function denialOf(words: readonly Word[], first: number, last: number): number | undefined {
  const opening = words[first];
  if (opening === undefined) return undefined;
  for (let index = first; index < last; index += 1) {
    if (/^(?:no|zero)$/.test(words[index]?.lower ?? '')) return index;
  }
  for (let index = first - 1; index >= Math.max(0, first - reach); index -= 1) {
    const word = words[index];
    if (word === undefined || word.sentence !== opening.sentence || word.isQuoted) break;
    if (/^(?:neither|nor)$/.test(word.lower) && isSaidOf(words, last)) return undefined;
    if (word.lower === 'than' && words[index - 1]?.lower === 'rather') return index - 1;
    // "To avoid the spilled tea".
    if (word.lower.startsWith('avoid') && words[index - 1]?.lower === 'to') return undefined;
    if (isDenial(word.lower)) return denies(words, index) ? index : undefined;
    if (/^(?:but|than|,|;|:|while|as|and|with|that|who|which)$/.test(word.lower)) break;
    const isListed = /^(?:or|nor|of)$/.test(words[index + 1]?.lower ?? '');
    if (word.pos === 'NOUN' && !isListed) break;
  }
  const next = words[last + 1];
  const afterNext = words[last + 2];
  if (next !== undefined && /^(?:is|are|was|were|being)$/.test(next.lower)) {
    // "Is absent", "is conspicuously absent".
    const at = afterNext?.pos === 'ADV' && !deniesBefore(afterNext.lower) ? last + 3 : last + 2;
    if (deniesBefore(words[at]?.lower ?? '')) return at;
  }
  // "The carrot nose left out".
  if (next?.lower === 'left' && /^(?:out|off|behind)$/.test(afterNext?.lower ?? ''))
    return last + 1;
  // "The hands missing", but not "a bike missing its wheels".
  const hasObject = /^(?:DET|NUM|PRON|NOUN|ADJ)$/.test(afterNext?.pos ?? '');
  if (next !== undefined && deniesBefore(next.lower) && !hasObject) return last + 1;
  if (next?.lower === '-' && /^(?:free|less)$/.test(afterNext?.lower ?? '')) return last + 2;
  return undefined;
}

function denies(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  // "Zero-gravity".
  if (next === '-' && /^(?:zero|free|non)$/.test(word)) return false;
  if (denialNeedsOf(word)) return /^(?:of|from)$/.test(next);
  // "not only a dog", "nothing but sand", "no more than five", "barely visible"
  return !/^(?:only|just|but|more|less|longer|doubt|other|far|visible|unlike|one)$/.test(next);
}

/** "Neither the cat nor the dog is awake": they are there. */
const isSaidOf = (words: readonly Word[], last: number): boolean =>
  words
    .slice(last + 1, last + 7)
    .some(({ pos, sentence }) => pos === 'AUX' && sentence === words[last]?.sentence);
