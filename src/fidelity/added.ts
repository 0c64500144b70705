import { doubtOf, isOrder } from './doubts.ts';
import { isKindOf, likeness } from './lexicon/kinds.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';

/** What draws the eye wherever it stands. A lamp or a cloud is a detail. */
const leading = ['animal', 'person', 'vehicle', 'robot', 'dragon', 'monster', 'scarecrow'];
/** Crowds and flocks that rewrites put in for life, and words for what was named before. */
const ambient =
  /^(?:people|person|figure|silhouette|viewer|onlooker|passerby|pedestrian|crowd|individual|couple|friend|companion|animal|creature|character|family|group|human|hero|artist|photographer|painter|owner|vessel|vehicle|pet|master|model|statue|subject|someone|guest|board|coach|engine|carriage|pair|band|cub|shadow|hand)$/;
/** "Like a cat", "the hum of a bee", "made for a king": not there, or not by itself. */
const comparing =
  /^(?:like|as|of|than|for|resembling|by|from|into|through|via|per|'s|imitating|reminiscent|behind)$/;
const faraway =
  /^(?:distant|background|distance|faraway|far|horizon|passing|tiny|blurred|faint|reflection|behind|beyond)$/;

/** The main subjects of a rewrite that its base prompt does not have. */
export function addedSubjects(base: Reading, rewrite: Reading): readonly string[] {
  // A good rewrite names what such a base prompt does not.
  if (doubtOf(base) !== undefined || isOrder(base.text) || base.mentions.length === 0) return [];
  const added = new Map<string, string>();
  for (const mention of rewrite.mentions) {
    if (!isLeading(mention, rewrite) || isAsked(mention, base)) continue;
    if (!added.has(mention.noun)) {
      const { start } = rewrite.words[mention.first] ?? { start: 0 };
      const { end } = rewrite.words[mention.last] ?? { end: 0 };
      added.set(mention.noun, rewrite.text.slice(start, end));
    }
  }
  return [...added.values()];
}

function isLeading(mention: Mention, { words }: Reading): boolean {
  const { noun, first, last, quantity, denial, isPlural } = mention;
  if (denial !== undefined || ambient.test(noun) || words[last]?.isQuoted) return false;
  if (!leading.some((kind) => isKindOf(noun, kind))) return false;
  const opening = words[first]?.lower ?? '';
  const isOne = /^(?:an?|another|one)$/.test(opening) && !isPlural;
  const isCounted = typeof quantity?.value === 'number' && opening !== 'both';
  if (!isOne && !isCounted) return false;
  const before = words[first - 1];
  // "as a bear watches" is no comparison.
  const acts = words[last + 1]?.pos === 'VERB' || words[last + 1]?.pos === 'AUX';
  const isClause = before?.lower === 'as' && acts;
  if (before !== undefined && comparing.test(before.lower) && !isClause) return false;
  // "a lion's mane", "a dog collar"
  if (["'s", "'", '-'].includes(words[last + 1]?.lower ?? '')) return false;
  return !words
    .slice(Math.max(0, first - 5), last + 6)
    .some(({ lower, sentence }) => sentence === words[last]?.sentence && faraway.test(lower));
}

/** Whether the base prompt has it, by any word for it, wider or narrower. */
function isAsked(mention: Mention, base: Reading): boolean {
  return base.mentions.some(
    ({ noun }) =>
      likeness(noun, mention.noun) !== 'none' ||
      likeness(mention.noun, noun) !== 'none' ||
      (isKindOf(noun, 'person') && isKindOf(mention.noun, 'person')),
  );
}
