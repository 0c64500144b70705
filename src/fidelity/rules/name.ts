import { type Claim, type Finding, kept, lost, unchecked } from '../claim.ts';
import type { Word } from '../grammar/words.ts';
import { isColorWord } from '../lexicon/colors.ts';
import { isNoun } from '../lexicon/kinds.ts';
import { isThing } from '../lexicon/not-things.ts';
import { singular } from '../lexicon/singular.ts';
import { type Reading, spanOf } from '../reading.ts';

/** Proper names: "Mount Everest", "Salvador Dalí", "Egyptian". */
export function nameRule(base: Reading): readonly Claim[] {
  const claims: Claim[] = [];
  const written = base.words.filter(({ text, isQuoted }) => !isQuoted && /^\p{L}{2,}/u.test(text));
  const capitalized = written.filter(({ text }) => isCapitalized(text));
  // In A Title Like This One Capitals Say Nothing.
  if (capitalized.length > 3 && capitalized.length > written.length * 0.6) return [];
  let index = 0;
  while (index < base.words.length) {
    const last = nameEnd(base.words, index);
    if (last === undefined) {
      index += 1;
      continue;
    }
    const span = spanOf(base, index, last);
    const text = base.text.slice(span.start, span.end);
    const words = base.words.slice(index, last + 1);
    claims.push({ type: 'name', text, span, check: (rewrite) => checkName(text, words, rewrite) });
    index = last + 1;
  }
  return claims;
}

const isCapitalized = (text: string) => /^\p{Lu}/u.test(text);

function nameEnd(words: readonly Word[], first: number): number | undefined {
  const opening = words[first];
  if (opening === undefined || !startsName(words, first)) return undefined;
  let end = first;
  for (let index = first + 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.sentence !== opening.sentence || word.isQuoted) break;
    const next = words[index + 1];
    if (isCapitalized(word.text) || (/^\d+$/.test(word.text) && index === end + 1)) end = index;
    else if (/^(?:of|the|de|la|van|von|da|del|and|in|-)$/.test(word.lower)) {
      // "Statue of Liberty", but not "Paris and Rome".
      const isInside =
        next !== undefined && (isCapitalized(next.text) || /^(?:the|la)$/.test(next.lower));
      if (!isInside || /^(?:and|in)$/.test(word.lower)) break;
    } else break;
  }
  return end;
}

function startsName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.isQuoted || !/^\p{Lu}\p{L}/u.test(word.text)) return false;
  const next = words[index + 1];
  // "Golden Gate Bridge", but not "Red Ferrari".
  const isColor = isColorWord(word.lower) && !isCapitalized(words[index + 2]?.text ?? '');
  if (
    (isColor && !(isCapitalized(next?.text ?? '') && index > 0)) ||
    /^(?:i|i'm|tv|dj|t|vr|ufo|led|id|atm|hd|dslr|uhd|cgi|ok)$/.test(word.lower)
  )
    return false;
  const before = words[index - 1];
  const opensSentence = before?.sentence !== word.sentence || before.lower === ':';
  if (!opensSentence)
    return (
      !isNoun(singular(word.lower)) ||
      /^[\p{Lu}\d]/u.test(next?.text ?? '') ||
      // "LEGO Colosseum".
      (word.pos === 'PROPN' && isCapitalized(before?.text ?? ''))
    );
  if (word.pos !== 'PROPN' || isNoun(singular(word.lower)) || !isThing(word.lower)) return false;
  return next === undefined || isCapitalized(next.text) || !/^(?:NOUN|ADJ)$/.test(next.pos);
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[-‐‑]/g, ' ');

function checkName(text: string, words: readonly Word[], rewrite: Reading): Finding {
  const folded = rewrite.words.map((word) => ({ word, text: fold(word.text) }));
  const parts = words
    .map((word) => fold(word.text))
    .filter(
      (part) =>
        (part.length > 2 || /^\d+$/.test(part)) && !/^(?:the|of|and|van|von|del)$/.test(part),
    );
  const find = (part: string) => folded.find((each) => isSameName(part, each.text))?.word;
  const found = parts.map(find);
  const first = found.find((word) => word !== undefined);
  const whole = fold(rewrite.text).includes(fold(text));
  if (parts.length === 0) return whole ? kept() : unchecked('a name too short to look for');
  const special = parts.filter((part) => !isNoun(singular(part)) && !common.test(part));
  // "Route 66" is no "Route 1".
  if (parts.some((part) => /^\d+$/.test(part) && !folded.some((each) => each.text === part)))
    return lost;
  const isThere = (part: string) => find(part) !== undefined;
  if (whole || parts.every(isThere)) return kept(first);
  const some = special.filter(isThere).length;
  if (some > 0 && some * 2 >= special.length) return kept(first);
  // "Tower" alone does not answer for "Eiffel Tower".
  if (special.length > 0 && some === 0) return isAbbreviation(text) ? writtenOut : lost;
  if (first !== undefined) return unchecked('a part of the name is there', first);
  return isAbbreviation(text) ? writtenOut : lost;
}

/** They are in many names, and make none by themselves. */
const common =
  /^(?:mount|mountain|lake|river|saint|san|santa|los|las|new|old|great|grand|king|queen|prince|princess|lord|lady|city|tower|bridge|street|route|park|palace|castle|cathedral|temple|museum|island|bay|beach|sea|ocean|north|south|east|west|national|royal|university|house|building|hall|square|statue|north|van)$/;

/** "NYC", "VW": what it stands for may be written out. */
const isAbbreviation = (text: string) => /^[A-Z0-9]{2,4}$/.test(text);
const writtenOut = unchecked('an abbreviation may be written out');

/** "Egyptian" and "Egypt", "Dali's" and "Dalí". */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const length = Math.max(4, Math.min(shorter, 6) - (shorter > 5 ? 1 : 0));
  return (
    shorter >= 4 && a.slice(0, length) === b.slice(0, length) && Math.abs(a.length - b.length) <= 4
  );
}
