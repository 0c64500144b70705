import { type TaggedToken, tag } from '../language-model.ts';
import { isColorWord } from '../lexicon/colors.ts';
import { isNoun } from '../lexicon/kinds.ts';
import { singular } from '../lexicon/singular.ts';
import { verbStem } from '../lexicon/verb-stem.ts';
import { isActionVerb } from '../lexicon/verbs.ts';
import type { Quote } from '../quotes.ts';
import { correctTags } from './correct-tags.ts';

export interface Word {
  readonly index: number;
  /** As it stands in the text, at `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Of a noun its singular, of a verb its stem (`rid` of "riding"). */
  readonly lemma: string;
  pos: string;
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

/** A capital at the start of a sentence makes the tagger see a name in "Draped" and "Bright". */
const withPlainOpenings = (text: string): string =>
  text.replace(openings, (opening) => (isPlainWord(opening) ? opening.toLowerCase() : opening));
const openings = /(?<=^|[.!?:;]\s+)\p{Lu}[\p{Ll}-]+(?=[ ,]+[\p{Ll}\d])/gu;
const isPlainWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    plainOpening.test(lower) ||
    isColorWord(lower) ||
    isNoun(singular(lower)) ||
    isActionVerb(verbStem(lower))
  );
};
const plainOpening =
  /(?:ed|ing|ful|ous|less|ish|ly)$|^(?:few|there|further|please|due|late|early|amid|amidst|against|among|beneath|above|below|behind|beside|between|beyond|under|near|inside|outside|through|throughout|across|around|atop|along|within|upon|occasional|generate|create|draw|design|make|show|depict|imagine|render|strung|hung|lit|set|clad|bound|torn|worn|woven|cut|built|caught|seen|shown|drawn|made|held|lost|spun|swept|an?|the|this|these|bright|dark|soft|large|small|huge|big|tiny|old|young|warm|cold|cool|half|high|low|wide|deep|vivid|ornate|wet|dry|tall|long|short|close|thick|thin|lush|tranquil|elegant|vintage|antique|golden|fresh|gentle|calm|quiet|dense|faint|grand|epic|stark|sleek|torn|woven|sunlit|moonlit|twin|several|many|two|three|four|five|six|seven|eight|nine|ten|both|macro|studio|dim|pale|rich|raw|crisp|full|empty|massive|majestic|ancient|modern|dramatic|photorealistic|cinematic|surreal|minimalist|hyperrealistic|realistic|cozy|rustic|serene|steaming|snowy|rainy|foggy|misty|sunny|stormy|dusty|muddy|icy|fluffy|shaggy|furry|glossy|shiny|rusty)$/;

/** Text in capitals is tagged as if it was not, or every word would be a name. */
const shouts = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 6 && capitals > letters * 0.7;
};

export function readWords(text: string, quotes: readonly Quote[]): readonly Word[] {
  const normal = plain(text);
  const lowered = shouts(text) ? normal.toLowerCase() : withPlainOpenings(normal);
  const tagged = lowered.length === text.length ? lowered : normal;
  const words: Omit<Word, 'lemma'>[] = [];
  let at = 0;
  let sentence = 0;
  let quote = 0;
  for (const token of tag(tagged).flatMap(withoutStop)) {
    const found = tagged.indexOf(token.value, at);
    if (found === -1) continue;
    const end = found + token.value.length;
    at = end;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= found) quote += 1;
    const isQuoted = (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= found;
    if (token.pos === 'SPACE') {
      if (token.value.includes('\n')) sentence += 1;
      continue;
    }
    words.push({
      index: words.length,
      text: text.slice(found, end),
      start: found,
      end,
      lower: token.value.toLowerCase(),
      pos: token.pos,
      sentence,
      isKnown: token.isKnown,
      isQuoted,
    });
    if (!isQuoted && /^[.!?;…]+$/.test(token.value)) sentence += 1;
  }
  correctTags(words);
  return words.map((word) => ({ ...word, lemma: lemmaOf(word) }));
}

/** The tagger takes "in." for inches and "sun." for Sunday. */
function withoutStop(token: TaggedToken): readonly TaggedToken[] {
  const isShort = /^(?:mr|mrs|ms|dr|st|vs|etc|prof|jr|sr)\.$/.test(token.value);
  if (isShort || !/^\p{Ll}{2,}\.$/u.test(token.value)) return [token];
  return [...tag(token.value.slice(0, -1)), { ...token, value: '.', pos: 'PUNCT' }];
}

const lemmaOf = ({ lower, pos }: Pick<Word, 'lower' | 'pos'>): string => {
  if (pos === 'NOUN' || pos === 'PROPN') return singular(lower);
  return pos === 'VERB' ? verbStem(lower) : lower;
};
