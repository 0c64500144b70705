import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { likeness } from '../lexicon/kinds.ts';
import { isEmptiness, isPlainDenial } from '../lexicon/negations.ts';
import { singular } from '../lexicon/singular.ts';
import { verbStem } from '../lexicon/verb-stem.ts';
import type { Mention } from '../mentions.ts';
import { type Reading, spanOf } from '../reading.ts';
import type { Word } from '../words.ts';

/** "A clock with no hands", "not wearing a hat": what must not be there. */
export function negationRule(base: Reading): readonly Claim[] {
  return [...absences(base), ...refusals(base)];
}

function absences(base: Reading): readonly Claim[] {
  return base.mentions.flatMap((mention) => {
    if (mention.denial === undefined) return [];
    const span = spanOf(
      base,
      Math.min(mention.denial, mention.first),
      Math.max(mention.denial, mention.last),
    );
    const claim: Claim = {
      type: 'negation',
      text: base.text.slice(span.start, span.end),
      span,
      check: (rewrite) => checkAbsence(mention, rewrite),
    };
    return [claim];
  });
}

function checkAbsence(thing: Mention, rewrite: Reading): Finding {
  const same = rewrite.mentions.filter((each) => likeness(thing.noun, each.noun) === 'same');
  const denied = same.find(({ denial }) => denial !== undefined);
  if (denied !== undefined) {
    return kept(
      spanOf(rewrite, Math.min(denied.denial ?? denied.first, denied.first), denied.last),
    );
  }
  const less = rewrite.words.find(({ lower }) => isLess(lower, thing.noun));
  if (less !== undefined) return kept(less);
  const shown = rewrite.words.find(
    ({ lower, isQuoted }) => !isQuoted && likeness(thing.noun, singular(lower)) === 'same',
  );
  if (shown !== undefined) {
    // "where hands should be, there are none": a denial near, if not where the rules look.
    const near = rewrite.words
      .slice(Math.max(0, shown.index - 8), shown.index)
      .some((word) => word.sentence === shown.sentence && isPlainDenial(word.lower));
    return near ? unchecked('it is named, and something is denied', shown) : changed(shown);
  }
  const empty = rewrite.words.find(({ lower, isQuoted }) => !isQuoted && isEmptiness(lower));
  if (empty !== undefined) return kept(empty);
  const denial = rewrite.words.find(({ lower, isQuoted }) => !isQuoted && isPlainDenial(lower));
  return denial === undefined ? lost : unchecked('something is denied in other words', denial);
}

const isLess = (word: string, noun: string): boolean =>
  new RegExp(`^${noun.replace(/\W+/g, '.?')}s?-?(?:less|free)$`).test(word);

/** "Never smiles", "is not decorated": what must not be done. */
function refusals(base: Reading): readonly Claim[] {
  return base.words.flatMap((word, index): readonly Claim[] => {
    if (word.isQuoted || !/^(?:never|not|n't)$/.test(word.lower)) return [];
    const verb = base.words.slice(index + 1, index + 3).find(({ pos }) => pos === 'VERB');
    if (verb === undefined || verb.sentence !== word.sentence) return [];
    const span = spanOf(base, word.index, verb.index);
    const text = base.text.slice(span.start, span.end);
    return [
      { type: 'negation', text, span, check: (rewrite) => checkRefusal(verb.lemma, rewrite) },
    ];
  });
}

function checkRefusal(verb: string, rewrite: Reading): Finding {
  const done = rewrite.words.filter(({ lower, isQuoted }) => !isQuoted && verbStem(lower) === verb);
  const isDenied = ({ index, sentence }: Word) =>
    rewrite.words
      .slice(Math.max(0, index - 5), index)
      .some((word) => word.sentence === sentence && isPlainDenial(word.lower));
  const denied = done.find(isDenied);
  if (denied !== undefined) return kept(denied);
  const [first] = done;
  if (first !== undefined) return changed(first);
  const denial = rewrite.words.find(
    ({ lower }) => isPlainDenial(lower) || /^un\w{4,}$/.test(lower),
  );
  return denial === undefined ? lost : unchecked('something is denied in other words', denial);
}
