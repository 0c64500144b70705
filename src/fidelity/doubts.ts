import { isNoun } from './lexicon/kinds.ts';
import { singular } from './lexicon/singular.ts';
import type { Reading } from './reading.ts';

/**
 * Why the words of a base prompt cannot be looked for in its rewrite, if so: a good rewrite of a
 * misspelt prompt has other words, and of "a device for measuring time" too.
 */
export function doubtOf({ text, words, isEnglish }: Reading): string | undefined {
  const plain = words.filter(({ lower, isQuoted }) => !isQuoted && /^\p{L}/u.test(lower));
  if (plain.length === 0) return 'it has no words';
  if (!isEnglish) return 'it is not in English';
  if (isMisspelt(plain)) return 'its words are misspelt or rare';
  return isDefinition(text, plain) ? 'it describes a thing and does not name it' : undefined;
}

/** Only what is to be drawn can be looked for, and where an order ends is not known. */
const order =
  /^\s*(?:please )?(?:ignore|disregard|forget|write|tell|answer|translate|explain|summari[sz]e|repeat|output|print|respond|reply)\b/i;

export const isOrder = (text: string): boolean => order.test(text);

type Words = Reading['words'];

/** "Japanese", "Brazilian": the tagger does not know them all. */
const peoples = /[a-z]{3}(?:ese|ian|ean)$/;

function isMisspelt(plain: Words): boolean {
  const telling = plain.filter(({ lower }) => lower.length > 2);
  const unknown = telling.filter(
    ({ lower, text, isKnown, index }) =>
      !isKnown &&
      !isNoun(singular(lower)) &&
      !peoples.test(lower) &&
      (index === 0 || !/^\p{Lu}/u.test(text)),
  );
  if (telling.length <= 2)
    return (
      (unknown.length > 0 && unknown.length === telling.length) ||
      (plain.length === 2 &&
        telling.length === 2 &&
        unknown.length === 1 &&
        /^\p{Lu}/u.test(telling[0]?.text ?? '') &&
        !telling[0]?.isKnown)
    );
  return unknown.length >= 2 && unknown.length >= telling.length * 0.2;
}

const genus =
  /^(?:an? |the )?(?:[\w-]+,? (?:or )?){0,5}?(?:device|instrument|machine|appliance|vehicle|vessel|mammal|animal|bird|fish|reptile|insect|plant|organ|tool|fruit|vegetable|seat|furniture|structure|building|container|garment|company|currency|substance|\w*piece|headgear|point|implement|apparatus|compartment|utensil|member|person|type|kind|object|material|dish|drink|weapon|game|sport)\b/i;
const cues: readonly RegExp[] = [
  /\btypically|usually|generally|especially|commonly|often\b/,
  /\bused (?:for|to|as|in)\b/,
  /\b(?:by|in|into|on|with|from|through) which\b|\bwhich (?:is|are|grows|has)\b|\bthat (?:is|are|has|typically|uses)\b/,
  /\b(?:consisting|composed|made up|capable|characteri[sz]ed|formed) (?:of|by)\b|\bable to\b|\bso as to\b/,
  /\b(?:propelled|operated|driven|powered|kept|steered|supported|generated|maintained)\b/,
  /\b(?:device|instrument|machine|tool|structure|implement|vehicle|one) (?:for \w+ing|serving|resembling|carrying)\b/,
  /\b(?:resembling|native to|related to|similar to|belonging to|domesticated|carnivorous|semiaquatic|multinational)\b/,
  /\b\w+ or \w+\b/,
  /\bfor (?:\w+ing|use)\b/,
  /\b(?:functioning|serving|acting) as\b|\bcontained in\b/,
  /\bthat \w+s\b/,
  /\b(?:worn|made) (?:by|of|from)\b/,
];

/** As dictionaries explain a word: the sort of thing first, then what sets it apart. */
function isDefinition(text: string, words: Words): boolean {
  if (words.length < 6) return false;
  const lower = text.toLowerCase();
  const found = cues.filter((cue) => cue.test(lower)).length;
  return genus.test(lower.trim())
    ? found >= 2 || (found === 1 && words.length >= 9)
    : found >= 3 && words.length >= 10;
}
