import { isColorWord } from '../lexicon/colors.ts';
import type { ColorUse, Mention } from './mention.ts';
import type { Word } from './words.ts';

/** Adds the colours that follow: "the car is red", "painted a deep red", "in bright red". */
export function withPredicates(
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Mention[] {
  return mentions.map((mention, position) => {
    const next = mentions[position + 1];
    const colors = [...mention.colors, ...predicateColors(words, mention, next)];
    return colors.length === mention.colors.length ? mention : { ...mention, colors };
  });
}

const colorVerbs =
  /^(?:is|are|was|were|be|being|been|appears?|looks?|turns?|turned|painted|colou?red|dyed|tinted|glow(?:s|ing)|in|has|'s|'re|stays?|remains?|gleam(?:s|ing))$/;

/** What these say is of something else: "dressed in red". */
const outer =
  /^(?:dressed|clad|covered|surrounded|bathed|wrapped|draped|filled|framed|lined|topped|placed|parked|perched|seated|adorned|decorated|trimmed|splashed|silhouetted)$/;

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
    // "In a shade of deep violet".
    const isShade =
      next !== undefined &&
      /^(?:shade|hue|tone|colou?r)$/.test(next.noun) &&
      words[next.last + 1]?.lower === 'of';
    if (isShade && index >= next.first && index <= next.last + 1) continue;
    if (next !== undefined && index >= next.first && !isShade) break;
    if (/^(?:not|never|instead|rather|than|without)$/.test(word.lower)) break;
    const isFinish = word.pos === 'VERB' && /ed$/.test(word.lower) && !outer.test(word.lower);
    if (colorVerbs.test(word.lower) || isFinish) isOpen = true;
    else if (isColorWord(word.lower)) {
      if (isOpen) colors.push({ color: word.lower, at: index });
    } else if (!['ADV', 'ADJ', 'PUNCT', 'CCONJ', 'DET', 'PRON', 'SCONJ', 'PART'].includes(word.pos))
      break;
  }
  return colors;
}
