import { changed, type Finding, kept } from '../claim.ts';
import { mayBe } from '../counterparts.ts';
import type { Mention } from '../grammar/mention.ts';
import { isSameAct } from '../lexicon/deeds.ts';
import type { Place } from '../lexicon/relations.ts';
import { stems } from '../lexicon/verb-lines.ts';
import { verbStem } from '../lexicon/verb-stem.ts';
import { type Reading, spanOf } from '../reading.ts';

/** Where who does a deed cannot be, seen from what it is done to. */
interface Apart {
  readonly deeds: ReadonlySet<string>;
  readonly places: readonly Place[];
}
const aparts: readonly Apart[] = [
  {
    deeds: new Set(stems('tie tether chain moor hang dangle suspend')),
    places: ['far', 'within', 'outside', 'top'],
  },
  {
    deeds: new Set(stems('lean strap fasten attach pin nail prop')),
    places: ['far', 'within', 'outside'],
  },
  {
    deeds: new Set(stems('wear don sport')),
    places: ['above', 'beside', 'behind', 'front', 'far'],
  },
  {
    deeds: new Set(stems('pull push tow drag haul')),
    places: ['within', 'inside', 'on', 'top', 'far'],
  },
];

/** What the places of both say of a deed that is not told: who rides is on what is ridden. */
export function toldByPlace(
  verb: string,
  agents: readonly Mention[],
  patient: Mention,
  rewrite: Reading,
): Finding | undefined {
  const isRiding = verb === verbStem('ride');
  const apart = aparts.find(({ deeds }) => deeds.has(verb));
  if (!isRiding && apart === undefined) return undefined;
  const isTold = rewrite.words.some(({ lower }) => isSameAct(verb, verbStem(lower)));
  for (const { things, place, landmark, first, last } of rewrite.statements.placings) {
    const below = rewrite.mentions[landmark];
    const span = spanOf(rewrite, first, below?.last ?? last);
    const nearest = rewrite.mentions[things[0] ?? -1];
    const isFirst = agents.some((each) => mayBe(each, nearest));
    if (!isTold && apart?.places.includes(place) && isFirst && mayBe(patient, below))
      return changed(span);
    if (!isRiding || (place !== 'on' && place !== 'inside')) continue;
    const isOn = (who: readonly Mention[]) =>
      things.some((index) => who.some((each) => mayBe(each, rewrite.mentions[index])));
    if (mayBe(patient, below) && isOn(agents)) return kept(span);
    if (place === 'on' && agents.some((each) => mayBe(each, below)) && isOn([patient]))
      return changed(span);
  }
  return undefined;
}
