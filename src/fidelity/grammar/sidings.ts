import type { Mention } from './mention.ts';
import type { Word } from './words.ts';

/** "A on the left", "to its left, A": a side of the picture, or of what was named before. */
export interface Siding {
  readonly things: readonly number[];
  readonly side: 'left' | 'right';
  /** What it is beside, where it is not the picture. */
  readonly landmark: number | undefined;
  readonly first: number;
  readonly last: number;
}

export function findSidings(
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly Siding[] {
  return words.flatMap((word, index): readonly Siding[] => {
    const side = /^(?:far|left|right)-?(?:most)?$/.test(word.lower)
      ? sideOf(word.lower)
      : undefined;
    if (side === undefined || word.isQuoted) return [];
    // "Left: a candle, right: a globe".
    if (words[index + 1]?.lower === ':') {
      const next = mentions.findIndex(({ first }) => first > index);
      return next === -1
        ? []
        : [{ things: [next], side, landmark: undefined, first: index, last: index }];
    }
    const filled = filledSide(words, mentions, index);
    if (filled !== undefined)
      return [{ things: [filled], side, landmark: undefined, first: index, last: index + 1 }];
    const isSideNoun = /^(?:side|half|edge|corner|hand)$/.test(words[index + 1]?.lower ?? '');
    const last = isSideNoun ? index + 1 : index;
    const isFramed =
      words[last + 1]?.lower === 'of' &&
      /^(?:frame|image|picture|scene|composition|photo|photograph|canvas|painting|it|them)$/.test(
        words[last + 3]?.lower ?? words[last + 2]?.lower ?? '',
      );
    if (words[last + 1]?.lower === 'of' && !isFramed) return [];
    const opening = index - 1 - Number(words[index - 1]?.lower === 'far');
    const owner = words[opening]?.lower ?? '';
    if (!/^(?:on|to|at|in)$/.test(words[opening - 1]?.lower ?? '')) return [];
    if (!/^(?:the|its|his|her|their)$/.test(owner)) return [];
    if (owner !== 'the' && words[last]?.lower === 'hand') return [];
    const start = opening - 1;
    const landmark = owner === 'the' ? undefined : mainBefore(mentions, start, word.sentence);
    if (owner !== 'the' && landmark === undefined) return [];
    const things = besideSide(words, mentions, start, last + (isFramed ? 3 : 0));
    return things.length === 0 ? [] : [{ things, side, landmark, first: start, last }];
  });
}

/** "A bear occupies the left side", "the left half shows a bear". */
function filledSide(
  words: readonly Word[],
  mentions: readonly Mention[],
  index: number,
): number | undefined {
  if (!/^(?:side|half|portion|panel|third|part)$/.test(words[index + 1]?.lower ?? ''))
    return undefined;
  if (words[index - 1]?.lower !== 'the') return undefined;
  const sentence = words[index]?.sentence;
  const isHere = (each: Mention) =>
    each.sentence === sentence && !/side|half|portion|panel|third|part/.test(each.noun);
  const verb = words[index - 2]?.lower === 'up' ? words[index - 3] : words[index - 2];
  if (verb?.pos === 'VERB' && verb.sentence === sentence) {
    const isBefore = (each: Mention) => isHere(each) && each.last < verb.index;
    const found = verb.lower.endsWith('ing')
      ? mentions.findLastIndex(isBefore)
      : mentions.findIndex(isBefore);
    return found === -1 ? undefined : found;
  }
  const shows = words.findIndex(
    ({ lower, index: at }) =>
      at > index &&
      /^(?:shows?|features?|holds?|contains?|depicts?|displays?|showing)$/.test(lower),
  );
  if (shows === -1 || words[shows]?.sentence !== sentence || shows > index + 6) return undefined;
  const found = mentions.findIndex((each) => isHere(each) && each.first > shows);
  return found === -1 ? undefined : found;
}

const sideOf = (word: string) =>
  word.startsWith('left') ? 'left' : word.startsWith('right') ? 'right' : undefined;

/** The first thing of the sentence, or of the one before. */
function mainBefore(
  mentions: readonly Mention[],
  word: number,
  sentence: number,
): number | undefined {
  const before = (wanted: number) =>
    mentions.findIndex((each) => each.sentence === wanted && each.last < word);
  const own = before(sentence);
  const found = own === -1 ? before(sentence - 1) : own;
  return found === -1 ? undefined : found;
}

/** Where the phrase opens a clause what follows it, else what stands before it. */
function besideSide(
  words: readonly Word[],
  mentions: readonly Mention[],
  start: number,
  end: number,
): readonly number[] {
  const sentence = words[start]?.sentence;
  const opening = words[start - 1];
  const opens =
    opening === undefined ||
    opening.sentence !== sentence ||
    /^(?:,|;|:|and|while|-|–|—|over|just|directly|immediately|further|here|there)$/.test(
      opening.lower,
    );
  const isInverted =
    words[end + 1]?.pos === 'VERB' && !/(?:ing|ed)$/.test(words[end + 1]?.lower ?? '');
  const named = (index: number) => !/^(?:left|right|side|frame)/.test(mentions[index]?.noun ?? '');
  const after = mentions.findIndex((each, index) => each.first > end && named(index));
  const isNext = after !== -1 && mentions[after]?.sentence === sentence;
  // "Flanked on the right by a saguaro".
  const isFlanked = words[end + 1]?.lower === 'by' && /[a-z]ed$/.test(opening?.lower ?? '');
  if ((opens || isInverted || isFlanked) && isNext) return [after];
  const before = mentions
    .map((_, index) => index)
    .filter((index) => (mentions[index]?.last ?? end) < start && named(index))
    .filter((index) => mentions[index]?.sentence === sentence)
    .reverse();
  const free = before.find((index) => !followsPreposition(words, mentions[index]));
  return free === undefined ? before.slice(0, 1) : [free];
}

function followsPreposition(words: readonly Word[], mention: Mention | undefined): boolean {
  const opening = words[(mention?.first ?? 0) - 1];
  return opening?.pos === 'ADP' && !/^(?:of|with)$/.test(opening.lower);
}
