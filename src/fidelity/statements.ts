import { isThing } from './lexicon/not-things.ts';
import { type Place, placePhrase } from './lexicon/relations.ts';
import type { Mention } from './mentions.ts';
import type { Word } from './words.ts';

/** "A on B": what may be placed, the likeliest first, and where. Numbers are places in `mentions`. */
export interface Placing {
  readonly things: readonly number[];
  /** The likeliest that is not itself where another thing is ("on a thread"). */
  readonly subject: number | undefined;
  readonly place: Place;
  readonly landmark: number;
  /** The words between thing and landmark: "to the left of". */
  readonly first: number;
  readonly last: number;
}

/** "A chases B". */
export interface Act {
  readonly agents: readonly number[];
  readonly verb: string;
  readonly patient: number;
  readonly at: number;
}

/** "A on the left", "to its left, A": a side of the picture, or of what was named before. */
export interface Siding {
  readonly things: readonly number[];
  readonly side: 'left' | 'right';
  /** What it is beside, where it is not the picture. */
  readonly landmark: number | undefined;
  readonly first: number;
  readonly last: number;
}

export interface Statements {
  readonly sidings: readonly Siding[];
  readonly placings: readonly Placing[];
  readonly acts: readonly Act[];
}

/** The furthest that a thing may stand before what is said of it, in mentions. */
const reach = 4;

export function findStatements(words: readonly Word[], mentions: readonly Mention[]): Statements {
  const placings: Placing[] = [];
  const acts: Act[] = [];
  const wordAt = (index: number) => words[index]?.lower;
  for (const [position, mention] of mentions.entries()) {
    const before = mention.first - 1;
    const phrase = placePhrase(wordAt, before);
    // "in front of": the phrase goes on after "front".
    const isPosition = words[mention.last + 1]?.lower === 'of' && !isThing(mention.noun);
    if (phrase !== undefined && !isPosition) {
      const things = placed(words, mentions, position, phrase.first);
      const subject = things.find(
        (index) =>
          !followsPreposition(words, mentions[index]) && !followsWith(words, mentions[index]),
      );
      const placing = { things, subject, place: phrase.place, first: phrase.first, last: before };
      placings.push({ ...placing, landmark: position });
      // "above a sea of clouds" is above clouds too.
      const next = mentions[position + 1];
      const isOf = words[mention.last + 1]?.lower === 'of' && next?.first === mention.last + 2;
      if (isOf) placings.push({ ...placing, landmark: position + 1 });
    }
    const act = actOn(words, mentions, position);
    if (act !== undefined) acts.push(act, ...actOnOwner(words, mentions, act));
  }
  return { placings, sidings: findSidings(words, mentions), acts };
}

/** Those before it in the sentence, nearest first; after a phrase that opens one, what follows too. */
function placed(
  words: readonly Word[],
  mentions: readonly Mention[],
  landmark: number,
  phraseStart: number,
): readonly number[] {
  const own = mentions[landmark];
  const before = sameSentence(mentions, landmark).filter(
    (index) => (mentions[index]?.last ?? 0) < phraseStart,
  );
  const opens = words[phraseStart - 1];
  const isFronted =
    opens === undefined || opens.sentence !== own?.sentence || /^[,;:]$/.test(opens.lower);
  const after = mentions[landmark + 1];
  const following =
    isFronted && after !== undefined && after.sentence === own?.sentence ? [landmark + 1] : [];
  return isFronted && before.length === 0 ? following : [...before, ...following];
}

function sameSentence(mentions: readonly Mention[], position: number): readonly number[] {
  const found: number[] = [];
  for (let index = position - 1; index >= 0 && found.length < reach; index -= 1) {
    if (mentions[index]?.sentence !== mentions[position]?.sentence) break;
    found.push(index);
  }
  return found;
}

/** Who strokes "the ear of a cat" strokes the cat. */
function actOnOwner(
  words: readonly Word[],
  mentions: readonly Mention[],
  act: Act,
): readonly Act[] {
  const patient = mentions[act.patient];
  const next = mentions[act.patient + 1];
  if (patient === undefined || next === undefined) return [];
  const isOf = words[patient.last + 1]?.lower === 'of' && next.first === patient.last + 2;
  return isOf ? [{ ...act, patient: act.patient + 1 }] : [];
}

/** Those before it in the sentence, but not "in a forest" where others will do. */
function doers(
  words: readonly Word[],
  mentions: readonly Mention[],
  position: number,
): readonly number[] {
  const before = sameSentence(mentions, position);
  const free = before.filter((index) => !followsPreposition(words, mentions[index]));
  return free.length > 0 ? free : before;
}

const followsWith = (words: readonly Word[], mention: Mention | undefined): boolean =>
  words[(mention?.first ?? 0) - 1]?.lower === 'with';

function followsPreposition(words: readonly Word[], mention: Mention | undefined): boolean {
  const opening = words[(mention?.first ?? 0) - 1];
  return opening?.pos === 'ADP' && !/^(?:of|with)$/.test(opening.lower);
}

/** The verb right before a noun phrase, who does it, and whether it is done to or by the noun. */
function actOn(
  words: readonly Word[],
  mentions: readonly Mention[],
  position: number,
): Act | undefined {
  const mention = mentions[position];
  if (mention === undefined) return undefined;
  const isBy = words[mention.first - 1]?.lower === 'by';
  for (let index = mention.first - 1; index >= Math.max(0, mention.first - 4); index -= 1) {
    const word = words[index];
    if (word === undefined || word.sentence !== mention.sentence) return undefined;
    if (mentions[position - 1] !== undefined && index <= (mentions[position - 1]?.last ?? -1))
      return undefined;
    if (word.pos !== 'VERB') {
      if (isBy || /^(?:at|after|to)$/.test(word.lower) || ['ADV', 'DET'].includes(word.pos))
        continue;
      return undefined;
    }
    const before = doers(words, mentions, position);
    if (before.length === 0) return undefined;
    // "A is ridden by B", "A being chased by B", "a horse ridden by B"
    const isPassive = isBy && /(?:ed|en|wn|ght|de|un|id|ut|it|ot|d)$/.test(word.lower);
    if (!isPassive) return { agents: before, verb: word.lemma, patient: position, at: index };
    return { agents: [position], verb: word.lemma, patient: before[0] ?? position, at: index };
  }
  return undefined;
}

function findSidings(words: readonly Word[], mentions: readonly Mention[]): readonly Siding[] {
  return words.flatMap((word, index): readonly Siding[] => {
    const side = /^(?:far|left|right)-?(?:most)?$/.test(word.lower)
      ? sideOf(word.lower)
      : undefined;
    if (side === undefined || word.isQuoted) return [];
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
    const start = opening - 1;
    const landmark = owner === 'the' ? undefined : mainBefore(mentions, start, word.sentence);
    if (owner !== 'the' && landmark === undefined) return [];
    const things = besideSide(words, mentions, start, last + (isFramed ? 3 : 0));
    return things.length === 0 ? [] : [{ things, side, landmark, first: start, last }];
  });
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
    /^(?:,|;|:|and|while|-|–|—)$/.test(opening.lower);
  const named = (index: number) => !/^(?:left|right|side|frame)/.test(mentions[index]?.noun ?? '');
  const after = mentions.findIndex((each, index) => each.first > end && named(index));
  const isNext = after !== -1 && mentions[after]?.sentence === sentence;
  if (opens && isNext) return [after];
  const before = mentions
    .map((_, index) => index)
    .filter((index) => (mentions[index]?.last ?? end) < start && named(index))
    .filter((index) => mentions[index]?.sentence === sentence)
    .reverse();
  const free = before.find((index) => !followsPreposition(words, mentions[index]));
  return free === undefined ? before.slice(0, 1) : [free];
}
