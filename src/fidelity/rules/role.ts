import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { mayBe, relatedWord } from '../counterparts.ts';
import { isNoun } from '../lexicon/kinds.ts';
import { isThing } from '../lexicon/not-things.ts';
import { isSameAct } from '../lexicon/verbs.ts';
import type { Mention } from '../mentions.ts';
import { type Reading, spanOf } from '../reading.ts';
import type { Act } from '../statements.ts';

/** Verbs that say where or how a thing is, not what it does to another. */
const states =
  /^(?:mad|cover|fill|hav|be|stand|paint|color|surround|contain|includ|featur|show|depict|us|seem|becom|resembl|locat|plac|say|read|set|shap|styl|call|nam|attach|wrap|spel|go|get|writ|print|display|star)$/;

/** "A horse riding an astronaut": who does what to whom. */
export function roleRule(base: Reading): readonly Claim[] {
  return base.statements.acts.flatMap((act) => {
    const patient = base.mentions[act.patient];
    const agents = act.agents.flatMap((index) => base.mentions[index] ?? []);
    const agent = agents.find((each) => isThing(each.noun));
    if (agent === undefined || patient === undefined || agent === patient) return [];
    if (states.test(act.verb) || !isThing(patient.noun) || patient.denial !== undefined) return [];
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
      check: (rewrite) => checkRole(agents, act.verb, patient, others, rewrite),
    };
    return [claim];
  });
}

function checkRole(
  agents: readonly Mention[],
  verb: string,
  patient: Mention,
  others: readonly Mention[],
  rewrite: Reading,
): Finding {
  const isLike = (index: number, wanted: readonly Mention[]) =>
    wanted.some((each) => mayBe(each, rewrite.mentions[index]));
  const at = (act: Act) => {
    const [agent] = act.agents;
    const places = [agent, act.patient].flatMap((index) => rewrite.mentions[index ?? -1] ?? []);
    return spanOf(
      rewrite,
      Math.min(act.at, ...places.map(({ first }) => first)),
      Math.max(act.at, ...places.map(({ last }) => last)),
    );
  };
  let against: Act | undefined;
  for (const act of rewrite.statements.acts) {
    if (!isSameAct(verb, act.verb)) continue;
    if (isLike(act.patient, [patient]) && act.agents.some((each) => isLike(each, agents))) {
      return kept(at(act));
    }
    const isReversed =
      isLike(act.patient, agents) && act.agents.some((each) => isLike(each, [patient]));
    const [nearest] = act.agents;
    const byOther =
      isLike(act.patient, [patient]) && nearest !== undefined && isLike(nearest, others);
    if (isReversed || byOther) against = act;
  }
  if (against !== undefined) return changed(at(against));
  const carried = verb === 'rid' ? carriedBy(agents, patient, rewrite) : undefined;
  if (carried !== undefined) return carried;
  const isThere = (mention: Mention) =>
    rewrite.mentions.some((each) => mayBe(mention, each)) ||
    relatedWord(rewrite, mention.noun) !== undefined;
  if (!isThere(patient))
    return isNoun(patient.noun) ? lost : unchecked(`"${patient.noun}" is not there by that name`);
  if (!agents.some(isThere)) return unchecked('who does it is not there by that name');
  return unchecked('both are there, what one does to the other is told in other words');
}

/** Who rides is on what is ridden. */
function carriedBy(
  agents: readonly Mention[],
  patient: Mention,
  rewrite: Reading,
): Finding | undefined {
  for (const { things, place, landmark, first, last } of rewrite.statements.placings) {
    const below = rewrite.mentions[landmark];
    if (place !== 'on' && place !== 'inside') continue;
    const span = spanOf(rewrite, first, below?.last ?? last);
    const isOn = (who: readonly Mention[]) =>
      things.some((index) => who.some((each) => mayBe(each, rewrite.mentions[index])));
    if (mayBe(patient, below) && isOn(agents)) return kept(span);
    if (place === 'on' && agents.some((each) => mayBe(each, below)) && isOn([patient]))
      return changed(span);
  }
  return undefined;
}
