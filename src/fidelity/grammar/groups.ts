import { isNoun } from '../lexicon/kinds.ts';
import { isThing } from '../lexicon/not-things.ts';
import { groupSize, isPaired, isVague } from '../lexicon/numbers.ts';
import type { Mention, Quantity } from './mention.ts';
import type { Word } from './words.ts';

/** "Red balloons and a white one": the one is a balloon. */
export function withReferents(mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const isReferring = /^ones?$/.test(mention.noun);
    const isNear = ({ noun, sentence }: Mention) =>
      isThing(noun) && isNoun(noun) && sentence >= mention.sentence - 1;
    const meant = isReferring
      ? (result.findLast((each) => each.isPlural && isNear(each)) ?? result.find(isNear))
      : undefined;
    result.push(meant === undefined ? mention : { ...mention, noun: meant.noun });
  }
  return result;
}

/** "A pair of shoes" are shoes, two; "a group of dogs" are dogs. The containing noun goes. */
export function joined(mentions: readonly Mention[], words: readonly Word[]): readonly Mention[] {
  const result: Mention[] = [];
  const places = new Map<number, number>();
  let pending: { mention: Mention; quantity: Quantity | undefined } | undefined;
  for (const [position, mention] of mentions.entries()) {
    const next = mentions[position + 1];
    const size = groupSize(mention.noun) ?? (isVague(mention.noun) ? 'several' : undefined);
    const isOf = words[mention.last + 1]?.lower === 'of' && next?.first === mention.last + 2;
    if (size !== undefined && isOf && next.isPlural) {
      const times = typeof mention.quantity?.value === 'number' ? mention.quantity.value : 1;
      // "A pair of scissors" is one thing.
      const isOne = isPaired(next.noun) && size === 2;
      const value: Quantity['value'] = size === 'several' ? size : isOne ? times : size * times;
      const quantity = { value, first: mention.first, last: mention.last };
      pending = { mention, quantity: isOne && times === 1 ? undefined : quantity };
      continue;
    }
    const owner = mention.owner === undefined ? undefined : places.get(mention.owner);
    places.set(position, result.length);
    if (pending === undefined) {
      result.push({ ...mention, owner });
      continue;
    }
    const quantity =
      typeof mention.quantity?.value === 'number' ? mention.quantity : pending.quantity;
    result.push({
      ...mention,
      owner,
      first: pending.mention.first,
      quantity,
      colors: [...pending.mention.colors, ...mention.colors],
    });
    pending = undefined;
  }
  return result;
}
