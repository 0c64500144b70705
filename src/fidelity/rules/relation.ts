import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { mayBe, relatedWord } from '../counterparts.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Placing } from '../grammar/statements.ts';
import { answersAt, contradictsAt, contradictsFrom, isIn, isOn } from '../lexicon/landmarks.ts';
import { isThing } from '../lexicon/not-things.ts';
import { answersTo, hasSides, inverseOf, type Place } from '../lexicon/relations.ts';
import { type Reading, spanOf } from '../reading.ts';

/** The rank of what does not match at all. */
const none = 99;

/** These place nothing by themselves. */
const weak = /^(?:with|and|facing|before|beyond|towards?|for|off|opposite)$/;

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
          checkSide(thing, side, other, base, rewrite) ??
          (other === undefined
            ? unchecked('the side is not told in words that the rules know')
            : checkPlacing([thing], side, other, base, rewrite)),
      } satisfies Claim,
    ];
  });
}

/** Whether a rewrite puts a thing, or what it is beside, on a side of the picture. */
function checkSide(
  thing: Mention,
  side: 'left' | 'right',
  landmark: Mention | undefined,
  base: Reading,
  rewrite: Reading,
): Finding | undefined {
  let against: Finding | undefined;
  const { mentions, statements } = rewrite;
  for (const found of statements.sidings) {
    const at = spanOf(rewrite, found.first, found.last);
    const is = (asked: Mention | undefined) =>
      asked !== undefined && found.things.some((each) => mayBe(asked, mentions[each], base.alike));
    const [isThing, isLandmark] = [is(thing), is(landmark)];
    if (isThing === isLandmark) continue;
    if ((found.side === side) === isThing) return kept(at);
    against = changed(at);
  }
  if (against !== undefined || landmark !== undefined) return against;
  for (const found of statements.placings) {
    if (found.place !== 'left' && found.place !== 'right') continue;
    const at = spanOf(rewrite, found.first, found.last);
    if (found.things.some((each) => mayBe(thing, mentions[each], base.alike))) {
      return found.place === side ? kept(at) : changed(at);
    }
  }
  return undefined;
}

function placingClaims(base: Reading): readonly Claim[] {
  return base.statements.placings.flatMap((placing) => {
    const landmark = base.mentions[placing.landmark];
    const candidates = placing.things.flatMap((index) => base.mentions[index] ?? []);
    // "No cars on the highway".
    const isNone = base.words[candidates[0]?.denial ?? -1]?.lower === 'no';
    if (isNone && (isIn(placing.place) || isOn(placing.place))) return [];
    const things = candidates.filter((each) => isThing(each.noun) && each.denial === undefined);
    const [thing] = things;
    if (landmark === undefined || thing === undefined || !isPlaceable(landmark)) return [];
    if (weak.test(base.words[placing.last]?.lower ?? '')) return [];
    const span = spanOf(
      base,
      Math.min(thing.first, placing.first),
      Math.max(thing.last, landmark.last),
    );
    const changes = hasMoved(placing, things, landmark, base);
    const claim: Claim = {
      type: 'relation',
      text: base.text.slice(span.start, span.end),
      span,
      check: (rewrite) => {
        const finding = checkPlacing(things, placing.place, landmark, base, rewrite);
        return changes && finding.status !== 'kept'
          ? unchecked('the base prompt tells of several places')
          : finding;
      },
    };
    return [claim];
  });
}

/** "A dog on the right of a rock runs to the left of the rock". */
const hasMoved = (
  placing: Placing,
  things: readonly Mention[],
  landmark: Mention,
  base: Reading,
): boolean =>
  base.statements.placings.some(
    (each) =>
      each !== placing &&
      !answersTo(placing.place, each.place) &&
      mayBe(landmark, base.mentions[each.landmark], base.alike) &&
      things.some((thing) => mayBe(thing, base.mentions[each.things[0] ?? -1], base.alike)),
  );

const isPlaceable = (mention: Mention) => mention.denial === undefined && isThing(mention.noun);

function checkPlacing(
  things: readonly Mention[],
  place: Place,
  landmark: Mention,
  base: Reading,
  rewrite: Reading,
): Finding {
  const ranked = (found: Placing, who: readonly Mention[], at: Mention | readonly Mention[]) => {
    const landmarks = Array.isArray(at) ? at : [at];
    if (!landmarks.some((each) => mayBe(each, rewrite.mentions[found.landmark], base.alike)))
      return none;
    const rank = found.things.findIndex((index) =>
      who.some((each) => mayBe(each, rewrite.mentions[index], base.alike)),
    );
    return rank === -1 ? none : rank;
  };
  // "On the top shelf" became "on the bottom shelf".
  const isOnSibling = (found: Placing): boolean => {
    const [first] = found.things;
    const other = rewrite.mentions[found.landmark];
    return (
      answersTo(place, found.place) &&
      things.some((each) => mayBe(each, rewrite.mentions[first ?? -1], base.alike)) &&
      mayBe(landmark, other) &&
      !mayBe(landmark, other, base.alike) &&
      !isAsked(found, other)
    );
  };
  // "A boy in metal clothing beside one in fabric clothing".
  const isAsked = (found: Placing, other: Mention | undefined): boolean =>
    base.statements.placings.some((each) => {
      const at = base.mentions[each.landmark];
      const own = base.mentions[each.things[0] ?? -1];
      return (
        at !== undefined &&
        at !== landmark &&
        mayBe(at, other, base.alike) &&
        own !== undefined &&
        mayBe(own, rewrite.mentions[found.things[0] ?? -1], base.alike)
      );
    });
  const at = (placing: Placing) =>
    spanOf(
      rewrite,
      placing.first,
      Math.max(placing.last, rewrite.mentions[placing.landmark]?.last ?? placing.last),
    );
  let [best, worst] = [none, none];
  let [favour, against]: (Placing | undefined)[] = [];
  for (const found of rewrite.statements.placings) {
    const direct = ranked(found, things, landmark);
    const reverse = ranked(found, [landmark], things);
    const inverse = inverseOf(found.place);
    const isKept =
      (direct < none && answersAt(landmark.noun, place, found.place)) ||
      (reverse < none && inverse !== undefined && answersTo(place, inverse)) ||
      // Two that flank a third have it between them.
      (reverse < none && place === 'between' && inverse === 'beside');
    const rank = isOnSibling(found) ? 0 : Math.min(direct, reverse);
    if (isKept) {
      if (rank < best) [best, favour] = [rank, found];
      continue;
    }
    const isAgainst =
      (direct < none && contradictsAt(landmark.noun, place, found.place)) ||
      (reverse < none &&
        hasSides(place) &&
        hasSides(found.place) &&
        answersTo(place, found.place)) ||
      isOnSibling(found) ||
      (reverse < none && contradictsFrom(landmark.noun, place, found.place));
    if (isAgainst && rank < worst && rank < found.firm) [worst, against] = [rank, found];
  }
  if (favour !== undefined && best <= worst) return kept(at(favour));
  if (place === 'left' || place === 'right') {
    const [thing] = things;
    const side = thing && checkSide(thing, place, landmark, base, rewrite);
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
  if (!isThere(landmark)) return unchecked(`"${landmark.noun}" is not there by that name`);
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
