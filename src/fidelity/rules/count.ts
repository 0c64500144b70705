import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { counterparts, mayBe, relatedWord } from '../counterparts.ts';
import { headOf, type Mention } from '../grammar/mention.ts';
import { isSameColor } from '../lexicon/colors.ts';
import { isKindOf, isNoun, likeness } from '../lexicon/kinds.ts';
import { groupSize, impliedNumber, isVague, numberOf } from '../lexicon/numbers.ts';
import { singular } from '../lexicon/singular.ts';
import { type Reading, spanOf } from '../reading.ts';

/** "Three dogs", "a pair of shoes": a number and the noun that it counts. */
export function countRule(base: Reading): readonly Claim[] {
  return [...countsOfThings(base), ...partialCounts(base)];
}

/** "Nine candles, three of them lit". */
function partialCounts(base: Reading): readonly Claim[] {
  return partsOf(base).map(({ value, first, last }) => {
    const span = spanOf(base, first, last);
    return {
      type: 'count',
      text: base.text.slice(span.start, span.end),
      span,
      check: (rewrite) => checkPart(value, rewrite),
    };
  });
}

interface Part {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

function partsOf({ words, mentions }: Reading): readonly Part[] {
  return words.flatMap((word, index) => {
    const value = word.isQuoted ? undefined : numberOf(word.lower);
    if (value === undefined || words[index + 1]?.lower !== 'of') return [];
    if (!/^(?:them|the|these|those)$/.test(words[index + 2]?.lower ?? '')) return [];
    const isWhole = mentions.some(({ quantity }) => quantity?.first === index);
    return isWhole ? [] : [{ value, first: index, last: index + 2 }];
  });
}

function checkPart(value: number, rewrite: Reading): Finding {
  const same = rewrite.words.find(({ lower, isQuoted }) => !isQuoted && numberOf(lower) === value);
  if (same !== undefined) return kept(same);
  const [other] = partsOf(rewrite);
  if (other !== undefined) return changed(spanOf(rewrite, other.first, other.last));
  const all = rewrite.words.find(({ lower }) => /^(?:all|every|each|none|both)$/.test(lower));
  return all === undefined ? unchecked('the part may be told in other words') : changed(all);
}

function countsOfThings(base: Reading): readonly Claim[] {
  return base.mentions.flatMap((mention) => {
    const { quantity } = mention;
    if (quantity === undefined || typeof quantity.value !== 'number') return [];
    if (!counts(base, mention, quantity.first)) return [];
    const span = spanOf(
      base,
      Math.min(quantity.first, mention.first),
      Math.max(quantity.last, mention.last),
    );
    const { value } = quantity;
    const isAlike = (base.alike.get(headOf(mention)) ?? []).length > 1;
    const others = base.mentions.filter((each) => each !== mention).map((each) => each.noun);
    return [
      {
        type: 'count',
        text: base.text.slice(span.start, span.end),
        span,
        check: (rewrite) =>
          (isAlike ? checkAmongAlike(mention, value, base, rewrite) : undefined) ??
          checkCount(mention.noun, value, others, rewrite),
      } satisfies Claim,
    ];
  });
}

/** Not "a 1960s poster", "a Porsche 356", "35 mm lens", "not more than five". */
function counts(base: Reading, mention: Mention, at: number): boolean {
  const number = base.words[at];
  const before = base.words[at - 1];
  if (number === undefined || mention.quantity?.value === 0) return false;
  // "3D".
  if (base.words[at + 1]?.lower === 'd') return false;
  if (/^(?:lone|solitary|sole)$/.test(number.lower)) return false;
  // "One is blue, the other is green".
  const isOneOfSome = base.words.some(({ lower }) => /^(?:others?|another)$/.test(lower));
  if (number.lower === 'one' && isOneOfSome) return false;
  if (number.lower === 'both' && !mention.isPlural) return false;
  if (
    /^(?:mm|cm|km|px|k|pm|am|saying|time|way|side|day|minute|year|years|percent|%|degree|degrees|inch|hour)$/.test(
      mention.noun,
    )
  )
    return false;
  // "About five", but "a story about five".
  const isTopic = before?.lower === 'about' && base.words[at - 2]?.pos === 'NOUN';
  if (/^(?:than|about|over|under|around)$/.test(before?.lower ?? '') && !isTopic) return false;
  return !(/^\d{4}$/.test(number.lower) && Number(number.lower) > 1000);
}

/** "Three pink macarons and three green ones": each by its own words. */
function checkAmongAlike(
  mention: Mention,
  value: number,
  base: Reading,
  rewrite: Reading,
): Finding | undefined {
  const has = (words: readonly string[], other: Mention) =>
    other.colors.some(({ color }) => words.some((word) => isSameColor(word, color)));
  const own = mention.colors.map(({ color }) => color);
  const meant = rewrite.mentions.filter(
    (each) => mayBe(mention, each, base.alike) && has(own, each),
  );
  const counted = meant.filter(({ quantity }) => typeof quantity?.value === 'number');
  const at = (each: Mention) => spanOf(rewrite, each.first, each.last);
  const right = counted.find(({ quantity }) => quantity?.value === value);
  if (right !== undefined) return kept(at(right));
  const [wrong] = counted;
  return wrong === undefined || wrong.quantity?.value === 1 ? undefined : changed(at(wrong));
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
  if (value === 1 && same.length === 0 && relatedWord(rewrite, noun) !== undefined)
    return unchecked(`"${noun}" is not there by that name`);
  if (value === 1) return checkOne(same, at);
  const spoken = [...broader, ...rewrite.mentions.filter(isCompany)].find(
    (mention) => sizeOf(mention) === value && !others.includes(mention.noun),
  );
  if (spoken !== undefined && (same.length > 0 || broader.length > 0)) return kept(at(spoken));
  const numbered = same.find(
    ({ quantity }) => quantity !== undefined && quantity.value !== 'several',
  );
  const listed = enumerated(same, value);
  const company = rewrite.mentions.find(
    (mention) =>
      isCompany(mention) &&
      typeof mention.quantity?.value === 'number' &&
      // "In two rows".
      rewrite.words[mention.first - 1]?.lower !== 'in',
  );
  if (company !== undefined && numbered === undefined && !others.includes(company.noun))
    return changed(at(company));
  if (listed !== undefined) return kept(at(listed));
  if (numbered !== undefined) return changed(at(numbered));
  const vague = same.find(({ quantity }) => quantity?.value === 'several');
  if (vague !== undefined) return changed(at(vague));
  const [first] = same;
  if (first !== undefined && same.every(({ isPlural }) => !isPlural)) {
    // "A parrot on each arm".
    const isOfEach = rewrite.words.some(
      ({ lower, sentence }) =>
        sentence === first.sentence && /^(?:each|either|every|both|another)$/.test(lower),
    );
    if (isOfEach) return unchecked('there may be one for each', at(first));
    const isSaidOfOne =
      first.hasDeterminer || first.quantity !== undefined || first.colors.length > 0;
    return first.noun === noun && isSaidOfOne
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

/** "A golden retriever and a beagle", for two dogs: as many in one sentence, each named once. */
function enumerated(same: readonly Mention[], value: number): Mention | undefined {
  const sums = new Map<number, number>();
  for (const mention of same) {
    if (mention.isPlural && mention.quantity === undefined) continue;
    const size = typeof mention.quantity?.value === 'number' ? mention.quantity.value : 1;
    sums.set(mention.sentence, (sums.get(mention.sentence) ?? 0) + size);
  }
  return same.findLast(({ sentence }) => same.length > 1 && sums.get(sentence) === value);
}

/** A number a few words before the noun, whatever the tagger makes of those between. */
function besides(value: number, noun: string, rewrite: Reading) {
  for (const word of rewrite.words) {
    const isHalf = rewrite.words
      .slice(Math.max(0, word.index - 2), word.index)
      .some(({ lower }) => lower === 'half');
    if (word.isQuoted || isHalf || (numberOf(word.lower) ?? impliedNumber(word.lower)) !== value)
      continue;
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
