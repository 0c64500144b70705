import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Word } from '../grammar/words.ts';
import { isKindOf, likeness } from '../lexicon/kinds.ts';
import { isEmptiness, isPlainDenial, isPrivative } from '../lexicon/negations.ts';
import { singular } from '../lexicon/singular.ts';
import { verbStem } from '../lexicon/verb-stem.ts';
import { type Reading, spanOf } from '../reading.ts';

/** "A clock with no hands", "not wearing a hat": what must not be there. */
export function negationRule(base: Reading): readonly Claim[] {
  return [...absences(base), ...refusals(base), ...emptiness(base)];
}

function absences(base: Reading): readonly Claim[] {
  return base.mentions.flatMap((mention) => {
    if (mention.denial === undefined) return [];
    const between = base.words.slice(mention.denial + 1, mention.first);
    if (refuses(base.words[mention.denial]) && between.some(isDoing)) return [];
    const isPlaced = between.some(({ pos, lower }) => pos === 'ADP' && lower !== 'of');
    const span = spanOf(
      base,
      Math.min(mention.denial, mention.first),
      Math.max(mention.denial, mention.last),
    );
    const claim: Claim = {
      type: 'negation',
      text: base.text.slice(span.start, span.end),
      span,
      check: (rewrite) => checkAbsence(mention, isPlaced, base, rewrite),
    };
    return [claim];
  });
}

/** "Not running on a wheel": the wheel is there. */
const isDoing = ({ pos, lemma }: Word): boolean =>
  pos === 'VERB' && !/^(?:wear|hold|carry|hav|contain|show|includ|featur|us|mak)$/.test(lemma);

function checkAbsence(thing: Mention, isPlaced: boolean, base: Reading, rewrite: Reading): Finding {
  const isAlsoThere = base.mentions.some(
    (each) => each.denial === undefined && likeness(thing.noun, each.noun) !== 'none',
  );
  const same = rewrite.mentions.filter((each) => likeness(thing.noun, each.noun) === 'same');
  const denied = same.find(({ denial }) => denial !== undefined);
  if (denied !== undefined) {
    return kept(
      spanOf(rewrite, Math.min(denied.denial ?? denied.first, denied.first), denied.last),
    );
  }
  const less = rewrite.words.find(
    ({ lower }) =>
      isLess(lower, thing.noun) || (same.length === 0 && isPrivative(lower, thing.noun)),
  );
  if (less !== undefined) return kept(less);
  // "Ice hockey" shows no ice.
  const isInside = ({ index }: Word) =>
    rewrite.mentions.some(({ first, last }) => first <= index && index <= last);
  const [mention] = same;
  const shown =
    mention === undefined
      ? rewrite.words.find(
          (word) =>
            !word.isQuoted &&
            !isInside(word) &&
            likeness(thing.noun, singular(word.lower)) === 'same',
        )
      : rewrite.words[mention.head];
  if (shown !== undefined) {
    // "where hands should be, there are none": a denial near, if not where the rules look.
    const before = rewrite.words.slice(Math.max(0, shown.index - 8), shown.index);
    const clause = before.slice(before.findLastIndex(({ lower }) => /^[,;]$/.test(lower)) + 1);
    const near = clause.some(
      (word) => word.sentence === shown.sentence && isPlainDenial(word.lower),
    );
    if (near) return unchecked('it is named, and something is denied', shown);
    if (isPlaced) return unchecked('where it is not may be told in other words', shown);
    return isAlsoThere ? unchecked('it is asked for, too', shown) : changed(shown);
  }
  const empty = rewrite.words.find(({ lower, isQuoted }) => !isQuoted && isEmptiness(lower));
  if (empty !== undefined) return kept(empty);
  const denial = rewrite.words.find(({ lower, isQuoted }) => !isQuoted && isPlainDenial(lower));
  if (denial !== undefined) return unchecked('something is denied in other words', denial);
  return isAlsoThere || isPlaced ? unchecked('it may be told in other words') : lost;
}

const isLess = (word: string, noun: string): boolean =>
  new RegExp(`^${noun.replace(/\W+/g, '.?')}s?-?(?:less|free)$`).test(word);

/** "An empty street": who and what would fill it must not be there. */
function emptiness(base: Reading): readonly Claim[] {
  return base.mentions.flatMap((mention): readonly Claim[] => {
    const word = base.words
      .slice(mention.first, mention.head)
      .find(({ lower }) => /^(?:empty|deserted|vacant|abandoned|unoccupied)$/.test(lower));
    if (word === undefined || mention.denial !== undefined) return [];
    const span = spanOf(base, word.index, mention.last);
    const text = base.text.slice(span.start, span.end);
    return [
      { type: 'negation', text, span, check: (rewrite) => checkEmptiness(mention, base, rewrite) },
    ];
  });
}

function checkEmptiness(place: Mention, base: Reading, rewrite: Reading): Finding {
  const empty = rewrite.words.find(({ lower, isQuoted }) => !isQuoted && isEmptiness(lower));
  if (empty !== undefined) return kept(empty);
  const denied = rewrite.words.find(({ lower, isQuoted }) => !isQuoted && isPlainDenial(lower));
  if (denied !== undefined) return kept(denied);
  const full = rewrite.words.find(({ lower }) =>
    /^(?:full|filled|crowded|bustling|packed|brimming|overflowing|busy|teeming|thronged|lively)$/.test(
      lower,
    ),
  );
  if (full !== undefined) return changed(full);
  const filling = isKindOf(place.noun, 'place')
    ? rewrite.mentions.find((each) => mayFill(each, base))
    : undefined;
  return filling === undefined
    ? unchecked('the emptiness may be told in other words')
    : changed(spanOf(rewrite, filling.first, filling.last));
}

const mayFill = ({ noun, denial }: Mention, base: Reading): boolean =>
  denial === undefined &&
  ['person', 'people', 'crowd'].some((kind) => isKindOf(noun, kind)) &&
  base.mentions.every((each) => likeness(each.noun, noun) === 'none');

/** "Never smiles", "is not decorated": what must not be done. */
function refusals(base: Reading): readonly Claim[] {
  return base.words.flatMap((word, index): readonly Claim[] => {
    const isNobody = word.lower === 'no' && base.words[index + 1]?.lower === 'one';
    if (word.isQuoted || !(isNobody || refuses(word))) return [];
    const verb = base.words.slice(index + 1, index + 4).find(({ pos }) => pos === 'VERB');
    if (verb === undefined || verb.sentence !== word.sentence) return [];
    // "Not wearing a hat" says that there is no hat.
    if (!isDoing(verb) && base.mentions.some(({ denial }) => denial === index)) return [];
    const isAlsoDone = base.words.some(
      (each) => each.index !== verb.index && each.pos === 'VERB' && each.lemma === verb.lemma,
    );
    const span = spanOf(base, word.index, verb.index);
    const text = base.text.slice(span.start, span.end);
    return [
      {
        type: 'negation',
        text,
        span,
        check: (rewrite) => checkRefusal(verb.lemma, isAlsoDone, rewrite),
      },
    ];
  });
}

const refuses = (word: Word | undefined): boolean =>
  /^(?:never|not|n't|nobody|no-one)$/.test(word?.lower ?? '');

function checkRefusal(verb: string, isAlsoDone: boolean, rewrite: Reading): Finding {
  const done = rewrite.words.filter(({ lower, isQuoted }) => !isQuoted && verbStem(lower) === verb);
  const isDenied = ({ index, sentence }: Word) =>
    rewrite.words
      .slice(Math.max(0, index - 8), index)
      .some((word) => word.sentence === sentence && isAbstaining(word.lower));
  const denied = done.find(isDenied);
  if (denied !== undefined) return kept(denied);
  const first = done.find(({ pos }) => pos === 'VERB');
  if (first !== undefined && !isAlsoDone) return changed(first);
  const denial = rewrite.words.find(({ lower }) => isAbstaining(lower) || /^un\w{4,}$/.test(lower));
  if (denial !== undefined) return unchecked('something is denied in other words', denial);
  return isAlsoDone ? unchecked('it may be told in other words') : lost;
}

/** "Abstains from", "rather than". */
const isAbstaining = (word: string): boolean =>
  isPlainDenial(word) ||
  /^(?:abstain\w*|refrain\w*|neglect\w*|declin\w*|ceas\w*|stop\w*|rather|instead|idle|idly|other|forgo\w*|far)$/.test(
    word,
  );
