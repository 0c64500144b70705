import { isKindOf } from './kinds.ts';
import { answersTo, contradicts, inverseOf, type Place } from './relations.ts';

/** What holds others: what is in it is not on it. */
const container =
  /(?:^|\s|bird)(?:cage|jar|bottle|box|bag|suitcase|drawer|oven|refrigerator|fridge|aquarium|fishbowl|teapot|kettle|boot|shoe|cup|mug|bucket|pocket|backpack|purse|chest|crate|vase|globe|bulb|can|barrel|terrarium|cabinet|closet|wardrobe|tent|envelope|coffin|safe|microwave|washing machine|trunk)$/;

export const isIn = (place: Place): boolean => place === 'inside' || place === 'within';
export const isOn = (place: Place): boolean => place === 'on' || place === 'top';
/** A thing may be beside a meadow and in it, but not beside a table and on it. */
const isBroad = (noun: string): boolean => isKindOf(noun, 'place');

/** Whether a rewrite that says `found` of a landmark keeps the place that was `asked`. */
export const answersAt = (noun: string, asked: Place, found: Place): boolean =>
  answersTo(asked, found) && !excludes(noun, asked, found);

/** Whether a rewrite that keeps it would not say `found`. */
export function contradictsAt(noun: string, asked: Place, found: Place): boolean {
  if (isBroad(noun) && (asked === 'around' || asked === 'against')) return false;
  if (!isBroad(noun) && asked === 'beside' && (isOn(found) || isIn(found))) return true;
  return contradicts(asked, found) || excludes(noun, asked, found);
}

/** The same where the landmark is placed by the thing: "a table with a cat on it". */
export function contradictsFrom(noun: string, asked: Place, found: Place): boolean {
  const inverse = inverseOf(found);
  if (isBroad(noun)) return false;
  return (
    (inverse !== undefined && contradicts(asked, inverse)) || (asked === 'beside' && isIn(found))
  );
}

/** In a cage is not on it, and under a tree is not in it. */
const excludes = (noun: string, asked: Place, found: Place): boolean =>
  (isIn(asked) && isOn(found) && container.test(noun)) ||
  (asked === 'below' && isIn(found) && isKindOf(noun, 'tree'));
