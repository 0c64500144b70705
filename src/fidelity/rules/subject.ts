import { type Claim, type Finding, kept, lost, unchecked } from '../claim.ts';
import { counterparts, relatedWord } from '../counterparts.ts';
import { isNoun } from '../lexicon/kinds.ts';
import { isThing } from '../lexicon/not-things.ts';
import type { Mention } from '../mentions.ts';
import { type Reading, spanOf } from '../reading.ts';

/** The things that a prompt names, each once. */
export function subjectRule(base: Reading): readonly Claim[] {
  const seen = new Set<string>();
  return base.mentions.flatMap((mention) => {
    if (mention.isName || mention.denial !== undefined || !isThing(mention.noun)) return [];
    if (seen.has(mention.noun) || base.words[mention.head]?.isQuoted) return [];
    seen.add(mention.noun);
    const words = mention.noun.split(' ').length;
    const span = spanOf(base, Math.max(mention.first, mention.head - words + 1), mention.last);
    const claim: Claim = {
      type: 'subject',
      text: base.text.slice(span.start, span.end),
      span,
      check: (rewrite) => checkSubject(mention, base, rewrite),
    };
    return [claim];
  });
}

function checkSubject(thing: Mention, base: Reading, rewrite: Reading): Finding {
  const { same, broader } = counterparts(rewrite, thing.noun);
  const place = (mention: Mention) => spanOf(rewrite, mention.head, mention.last);
  const [first] = same;
  if (first !== undefined) return kept(place(first));
  const word = relatedWord(rewrite, thing.noun);
  if (word !== undefined) return kept(word);
  const [wide] = broader;
  if (wide !== undefined) return unchecked('only a wider word for it is there', place(wide));
  const isKnown = isNoun(thing.noun) || base.words[thing.head]?.isKnown === true;
  if (!isKnown) return unchecked('a word that the rules do not know');
  return base.words[thing.head]?.lower.endsWith('ing') ? unchecked('it may be no noun') : lost;
}
