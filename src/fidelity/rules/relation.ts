import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { mayBe, relatedWord } from '../counterparts.ts';
import { isKindOf, isNoun } from '../lexicon/kinds.ts';
import { isThing } from '../lexicon/not-things.ts';
import { answersTo, contradicts, hasSides, inverseOf, type Place } from '../lexicon/relations.ts';
import type { Mention } from '../mentions.ts';
import { type Reading, spanOf } from '../reading.ts';
import type { Placing } from '../statements.ts';

/** These place nothing by themselves. */
const weak = /^(?:with|and|facing|before|towards?|for|up|down|off|opposite)$/;

/** "A red block to the left of a blue pyramid": two things and how they are placed. */
export function relationRule(base: Reading): readonly Claim[] {
  return [...placingClaims(base), ...sideClaims(base)];
}

/** "A croissant on the left": a side of the picture. */
function sideClaims(base: Reading): readonly Claim[] {
  return base.statements.sidings.flatMap(({ things, side, landmark, first, last }) => {
    const thing = base.mentions[things[0] ?? -1];
    const other = base.mentions[landmark ?? -1];
    if (thing === undefined) return [];
    const span = spanOf(base, Math.min(first, thing.first), Math.max(last, thing.last));
    const text = base.text.slice(span.start, span.end);
    return [
      {
        type: 'relation',
        text,
        span,
        check: (rewrite) =>
          checkSide(thing, side, other, rewrite) ??
          (other === undefined
            ? unchecked('the side is not told in words that the rules know')
            : checkPlacing([thing], side, other, rewrite)),
      } satisfies Claim,
    ];
  });
}

/** Whether a rewrite puts a thing, or what it is beside, on a side of the picture. */
function checkSide(
  thing: Mention,
  side: 'left' | 'right',
  landmark: Mention | undefined,
  rewrite: Reading,
): Finding | undefined {
  let against: Finding | undefined;
  const { mentions, statements } = rewrite;
  for (const found of statements.sidings) {
    const at = spanOf(rewrite, found.first, found.last);
    const is = (asked: Mention | undefined) =>
      asked !== undefined && found.things.some((each) => mayBe(asked, mentions[each]));
    const [isThing, isLandmark] = [is(thing), is(landmark)];
    if (isThing === isLandmark) continue;
    if ((found.side === side) === isThing) return kept(at);
    against = changed(at);
  }
  if (against !== undefined || landmark !== undefined) return against;
  for (const found of statements.placings) {
    if (found.place !== 'left' && found.place !== 'right') continue;
    const at = spanOf(rewrite, found.first, found.last);
    if (found.things.some((each) => mayBe(thing, mentions[each]))) {
      return found.place === side ? kept(at) : changed(at);
    }
  }
  return undefined;
}

function placingClaims(base: Reading): readonly Claim[] {
  return base.statements.placings.flatMap((placing) => {
    const landmark = base.mentions[placing.landmark];
    const candidates = placing.things.flatMap((index) => base.mentions[index] ?? []);
    const things = candidates.filter((each) => isThing(each.noun) && each.denial === undefined);
    const [thing] = things;
    if (landmark === undefined || thing === undefined || !isPlaceable(landmark)) return [];
    if (weak.test(base.words[placing.last]?.lower ?? '')) return [];
    const span = spanOf(
      base,
      Math.min(thing.first, placing.first),
      Math.max(thing.last, landmark.last),
    );
    const claim: Claim = {
      type: 'relation',
      text: base.text.slice(span.start, span.end),
      span,
      check: (rewrite) => checkPlacing(things, placing.place, landmark, rewrite),
    };
    return [claim];
  });
}

const isPlaceable = (mention: Mention) => mention.denial === undefined && isThing(mention.noun);

function checkPlacing(
  things: readonly Mention[],
  place: Place,
  landmark: Mention,
  rewrite: Reading,
): Finding {
  const isOneOf = (index: number, wanted: readonly Mention[]) =>
    wanted.some((each) => mayBe(each, rewrite.mentions[index]));
  const at = (placing: Placing) =>
    spanOf(rewrite, placing.first, rewrite.mentions[placing.landmark]?.last ?? placing.last);
  let against: Placing | undefined;
  for (const found of rewrite.statements.placings) {
    const direct =
      isOneOf(found.landmark, [landmark]) && found.things.some((each) => isOneOf(each, things));
    const reverse =
      isOneOf(found.landmark, things) && found.things.some((each) => isOneOf(each, [landmark]));
    const inverse = inverseOf(found.place);
    if (direct && answersTo(place, found.place)) return kept(at(found));
    if (reverse && inverse !== undefined && answersTo(place, inverse)) return kept(at(found));
    const likely = [found.things[0], found.subject].filter((each) => each !== undefined);
    const isDirect = direct && likely.some((each) => isOneOf(each, things));
    const isReverse = reverse && likely.some((each) => isOneOf(each, [landmark]));
    if (isDirect && contradicts(place, found.place)) against = found;
    if (isReverse && hasSides(place) && place === found.place) against = found;
    if (isReverse && inverse !== undefined && contradicts(place, inverse)) against ??= found;
  }
  if (place === 'left' || place === 'right') {
    const [thing] = things;
    const side = thing && checkSide(thing, place, landmark, rewrite);
    if (side !== undefined) return side;
  }
  if (against !== undefined) return changed(at(against));
  return missing(things, place, landmark, rewrite);
}

function missing(
  things: readonly Mention[],
  place: Place,
  landmark: Mention,
  rewrite: Reading,
): Finding {
  const isThere = (mention: Mention) =>
    rewrite.mentions.some((each) => mayBe(mention, each)) ||
    relatedWord(rewrite, mention.noun) !== undefined;
  if (!isThere(landmark)) {
    const isSetting = isKindOf(landmark.noun, 'place') || !isNoun(landmark.noun);
    return isSetting ? unchecked(`"${landmark.noun}" is not there by that name`) : lost;
  }
  if (!things.some(isThere)) return unchecked('what is placed is not there by that name');
  if (place === 'left' || place === 'right') {
    const says = (side: string) =>
      rewrite.words.find(({ lower }) => lower === side || lower === `${side}most`);
    if (says(place) === undefined) {
      const other = says(place === 'left' ? 'right' : 'left');
      return other === undefined ? lost : changed(other);
    }
  }
  return unchecked('both are there, their relation is not told in words that the rules know');
}
