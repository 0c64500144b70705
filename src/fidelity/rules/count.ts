import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { counterparts } from '../counterparts.ts';
import { isKindOf, isNoun, likeness } from '../lexicon/kinds.ts';
import { groupSize, impliedNumber, isVague, numberOf } from '../lexicon/numbers.ts';
import { singular } from '../lexicon/singular.ts';
import type { Mention } from '../mentions.ts';
import { type Reading, spanOf } from '../reading.ts';

/** "Three dogs", "a pair of shoes": a number and the noun that it counts. */
export function countRule(base: Reading): readonly Claim[] {
  return base.mentions.flatMap((mention) => {
    const { quantity } = mention;
    if (quantity === undefined || typeof quantity.value !== 'number') return [];
    if (!counts(base, mention, quantity.first)) return [];
    const span = spanOf(base, quantity.first, mention.last);
    const { value } = quantity;
    const others = base.mentions.filter((each) => each !== mention).map((each) => each.noun);
    return [
      {
        type: 'count',
        text: base.text.slice(span.start, span.end),
        span,
        check: (rewrite) => checkCount(mention.noun, value, others, rewrite),
      } satisfies Claim,
    ];
  });
}

/** Not "a 1960s poster", "a Porsche 356", "35 mm lens", "not more than five". */
function counts(base: Reading, mention: Mention, at: number): boolean {
  const number = base.words[at];
  const before = base.words[at - 1];
  if (number === undefined || mention.quantity?.value === 0) return false;
  if (/^(?:both|lone|solitary|sole)$/.test(number.lower)) return false;
  if (
    /^(?:mm|cm|km|px|k|pm|am|saying|time|way|side|day|minute|year|years|percent|%|degree|degrees|inch|hour)$/.test(
      mention.noun,
    )
  )
    return false;
  if (/^(?:than|about|over|under|around)$/.test(before?.lower ?? '')) return false;
  return !(/^\d{4}$/.test(number.lower) && Number(number.lower) > 1000);
}

function checkCount(
  noun: string,
  value: number,
  others: readonly string[],
  rewrite: Reading,
): Finding {
  const { same, broader } = counterparts(rewrite, noun);
  const at = (mention: Mention) => spanOf(rewrite, mention.first, mention.last);
  const right = same.find((mention) => mention.quantity?.value === value);
  if (right !== undefined) return kept(at(right));
  const near = besides(value, noun, rewrite);
  if (near !== undefined) return kept(near);
  if (value === 1) return checkOne(same, at);
  const spoken = [...broader, ...rewrite.mentions.filter(isCompany)].find(
    (mention) => sizeOf(mention) === value && !others.includes(mention.noun),
  );
  if (spoken !== undefined && (same.length > 0 || broader.length > 0)) return kept(at(spoken));
  const numbered = same.find(
    ({ quantity }) => quantity !== undefined && quantity.value !== 'several',
  );
  const listed = enumerated(same, value);
  if (listed !== undefined) return kept(at(listed));
  if (numbered !== undefined) return changed(at(numbered));
  const vague = same.find(({ quantity }) => quantity?.value === 'several');
  if (vague !== undefined) return changed(at(vague));
  const [first] = same;
  if (first !== undefined && same.every(({ isPlural }) => !isPlural)) {
    return first.noun === noun
      ? changed(at(first))
      : unchecked('the things may be listed one by one', at(first));
  }
  if (first !== undefined) return lost;
  const elsewhere = rewrite.mentions.find((mention) => sizeOf(mention) === value);
  if (elsewhere === undefined) return lost;
  return unchecked(`"${noun}" is not there by that name`, at(elsewhere));
}

function checkOne(
  same: readonly Mention[],
  at: (mention: Mention) => { start: number; end: number },
): Finding {
  const [first] = same;
  if (first === undefined) return lost;
  const single = same.find(({ isPlural, quantity }) => !isPlural && quantity === undefined);
  if (single !== undefined) return kept(at(single));
  return changed(at(same.find(({ quantity }) => quantity !== undefined) ?? first));
}

/** "The trio", "all three", "the pair": words for things that were named before. */
const isCompany = (mention: Mention): boolean =>
  groupSize(mention.noun) !== undefined ||
  isVague(mention.noun) ||
  isKindOf(mention.noun, 'friend') ||
  ['figure', 'animal', 'creature', 'object', 'item', 'one', 'piece', 'shape', 'subject'].includes(
    mention.noun,
  );

const sizeOf = (mention: Mention): number | undefined => {
  const value = mention.quantity?.value;
  return typeof value === 'number' ? value : mention.isPlural ? undefined : groupSize(mention.noun);
};

/** "A golden retriever and a beagle", for two dogs: the last of as many in one sentence. */
function enumerated(same: readonly Mention[], value: number): Mention | undefined {
  const sums = new Map<number, number>();
  for (const mention of same) {
    if (mention.isPlural && mention.quantity === undefined) continue;
    const size = typeof mention.quantity?.value === 'number' ? mention.quantity.value : 1;
    const sum = (sums.get(mention.sentence) ?? 0) + size;
    if (sum === value && same.length > 1) return mention;
    sums.set(mention.sentence, sum);
  }
  return undefined;
}

/** A number a few words before the noun, whatever the tagger makes of those between. */
function besides(value: number, noun: string, rewrite: Reading) {
  for (const word of rewrite.words) {
    if (word.isQuoted || (numberOf(word.lower) ?? impliedNumber(word.lower)) !== value) continue;
    for (let index = word.index + 1; index <= word.index + 7; index += 1) {
      const next = rewrite.words[index];
      if (next === undefined || next.sentence !== word.sentence) break;
      if (likeness(noun, singular(next.lower)) === 'same') {
        return { start: word.start, end: next.end };
      }
      if (/^(?:ADP|DET|CCONJ|AUX)$/.test(next.pos) || isNoun(singular(next.lower))) break;
    }
  }
  return undefined;
}
