import { type Claim, changed, type Finding, kept, unchecked } from '../claim.ts';
import { mayBe, relatedWord } from '../counterparts.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Act } from '../grammar/statements.ts';
import { isConverse } from '../lexicon/converses.ts';
import { isDeed, isSameAct } from '../lexicon/deeds.ts';
import { isActor } from '../lexicon/kinds.ts';
import { isThing } from '../lexicon/not-things.ts';
import { isInstead, isTurned } from '../lexicon/other-deeds.ts';
import { verbStem } from '../lexicon/verb-stem.ts';
import { type Reading, spanOf } from '../reading.ts';
import { toldByPlace } from './deed-places.ts';

/** Verbs that say where or how a thing is, not what it does to another. */
const states =
  /^(?:hav|be|stand|contain|includ|featur|show|depict|us|seem|becom|resembl|locat|plac|shap|styl|call|nam|attach|spel|go|get|star)$/;
/** They say so of things; persons and animals do them. */
const statesOfThings =
  /^(?:cover|fill|compos|compris|inlay|inlaid|form|caus|paint|color|surround|say|read|set|wrap|writ|print|display)$/;

const isDoer = (mention: Mention | undefined): boolean =>
  mention !== undefined && isActor(mention.noun);

const isAim = (preposition: string) =>
  /^(?:at|after|to|for|from|towards?|against|with|into|before)$/.test(preposition);

/** "A horse riding an astronaut": who does what to whom. */
export function roleRule(base: Reading): readonly Claim[] {
  return base.statements.acts.flatMap((act) => {
    const patient = base.mentions[act.patient];
    const agents = act.agents.flatMap((index) => base.mentions[index] ?? []);
    const agent = agents.find((each) => isThing(each.noun));
    if (agent === undefined || patient === undefined || agent === patient) return [];
    if (act.preposition !== undefined && !(isAim(act.preposition) && isDeed(act.verb))) return [];
    if (states.test(act.verb) || (statesOfThings.test(act.verb) && !isDoer(agent))) return [];
    // "Made of smoke", "composed of corals".
    if (/^(?:of|out)$/.test(base.words[act.at + 1]?.lower ?? '')) return [];
    if (!isThing(patient.noun) || patient.denial !== undefined) return [];
    const others = base.mentions.filter((each) => !agents.includes(each) && each !== patient);
    const span = spanOf(
      base,
      Math.min(agent.first, patient.first),
      Math.max(agent.last, patient.last),
    );
    const claim: Claim = {
      type: 'role',
      text: base.text.slice(span.start, span.end),
      span,
      check: (rewrite) => checkRole(agents, act.verb, patient, others, base, rewrite),
    };
    return [claim];
  });
}

function checkRole(
  agents: readonly Mention[],
  verb: string,
  patient: Mention,
  others: readonly Mention[],
  base: Reading,
  rewrite: Reading,
): Finding {
  const isLike = (index: number | undefined, wanted: readonly Mention[]) =>
    wanted.some((each) => mayBe(each, rewrite.mentions[index ?? -1], base.alike));
  const at = (act: Act) => {
    const [agent] = act.agents;
    const places = [agent, act.patient].flatMap((index) => rewrite.mentions[index ?? -1] ?? []);
    return spanOf(
      rewrite,
      Math.min(act.at, ...places.map(({ first }) => first)),
      Math.max(act.at, ...places.map(({ last }) => last)),
    );
  };
  // "An old man pushing a nurse", for a nurse pushing an old man: any man may be the nurse.
  const isSwapped = ({ agents: [doer], patient: done }: Act): boolean => {
    const sharesWord = (index: number | undefined, wanted: readonly Mention[]) =>
      wordsOf(rewrite.mentions[index ?? -1]).some((word) =>
        wanted.some((each) => wordsOf(each).includes(word)),
      );
    const isStraight = sharesWord(doer, agents) && sharesWord(done, [patient]);
    return !isStraight && sharesWord(doer, [patient]) && sharesWord(done, agents);
  };
  let against: Act | undefined;
  for (const act of rewrite.statements.acts) {
    const [nearest] = act.agents;
    const isSame = isSameAct(verb, act.verb);
    if (!isSame && !isConverse(verb, act)) continue;
    if (isSame && isSwapped(act)) {
      against ??= act;
      continue;
    }
    const [doer, done] = isSame ? [nearest, act.patient] : [act.patient, nearest];
    const doers = isSame ? act.agents : [act.patient];
    if (isLike(done, [patient]) && doers.some((each) => isLike(each, agents))) return kept(at(act));
    if (doer === undefined) continue;
    const isReversed =
      isLike(done, agents) &&
      !isLike(done, [patient]) &&
      !isLike(doer, agents) &&
      isLike(doer, [patient, ...others]);
    const isExchanged = isReversed && isLike(doer, [patient]);
    const isOtherActor =
      rewrite.mentions[doer] !== undefined &&
      (!isDoer(agents[0]) || isDoer(rewrite.mentions[doer]));
    const byOther = isLike(done, [patient]) && isLike(doer, others) && isOtherActor;
    if (isExchanged || (act.isNamed && (isReversed || byOther))) against ??= act;
  }
  if (against !== undefined) return changed(at(against));
  const isFromTo = (act: Act, from: readonly Mention[], to: readonly Mention[]) =>
    isLike(act.agents[0], from) && isLike(act.patient, to) && !isLike(act.patient, from);
  const other = insteadOf(
    verb,
    rewrite,
    (act) =>
      (isInstead(act.verb, verb) && isFromTo(act, agents, [patient])) ||
      (isTurned(act.verb, verb) && isFromTo(act, [patient], agents)),
  );
  if (other !== undefined) return changed(at(other));
  const placed = toldByPlace(verb, agents, patient, rewrite);
  if (placed !== undefined) return placed;
  const isThere = (mention: Mention) =>
    rewrite.mentions.some((each) => mayBe(mention, each)) ||
    relatedWord(rewrite, mention.noun) !== undefined;
  if (!isThere(patient)) return unchecked(`"${patient.noun}" is not there by that name`);
  if (!agents.some(isThere)) return unchecked('who does it is not there by that name');
  return unchecked('both are there, what one does to the other is told in other words');
}

const wordsOf = (mention: Mention | undefined): readonly string[] => mention?.noun.split(' ') ?? [];

/** "Tears it", "tears into it", but not "dances for it". */
const isDirect = ({ preposition }: Act): boolean =>
  preposition === undefined || /^(?:at|into|against|from)$/.test(preposition);

/** "A boy attacks a dragon", for one that feeds it: another deed, and no word of the one asked for. */
function insteadOf(
  verb: string,
  rewrite: Reading,
  isOther: (act: Act) => boolean,
): Act | undefined {
  const isTold = rewrite.words.some(({ lower }) => isSameAct(verb, verbStem(lower)));
  if (isTold) return undefined;
  return rewrite.statements.acts.find((act) => isDirect(act) && act.isNamed && isOther(act));
}
