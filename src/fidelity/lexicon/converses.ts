import { isSameAct } from './deeds.ts';
import { verbStem } from './verb-stem.ts';

/** "A rides B" is "B carries A", "A chases B" is "B runs from A". */
const table = `
ride: carry, bear, transport
carry: cling to
chase: flee, escape, evade, elude, dodge, outrun, run from, bolt from, dash from, sprint from, race from, hurry from, scurry from, scamper from, gallop from, hide from
scare: flee, run from, shrink from, recoil from, bolt from, cower from, fear, dread
shoo: flee, run from
teach: learn from, study with
feed: eat from, nibble from, drink from
give: receive from, accept from, take from, get from
lead: follow
command: obey
defeat: lose to, fall to, surrender to, yield to
question: answer
paint: pose for, sit for, model for
photograph: pose for
sing: listen to
serenade: listen to
watch: perform for, pose for
sell: buy from
wear: cover, adorn, top, crown, grace, cloak
hang: hold, support`;

interface Converse {
  readonly verb: string;
  readonly other: string;
  readonly preposition: string | undefined;
}
const converses: readonly Converse[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [verb = '', others = ''] = line.split(': ');
    return others.split(', ').map((each) => {
      const [other = '', preposition] = each.split(' ');
      return { verb: verbStem(verb), other: verbStem(other), preposition };
    });
  });

/** Whether an act says, from the other side, what the verb says. */
export function isConverse(
  asked: string,
  act: { readonly verb: string; readonly preposition: string | undefined },
): boolean {
  return converses.some(({ verb, other, preposition }) => {
    if (other === act.verb && isSameAct(verb, asked))
      return preposition === undefined || preposition === act.preposition;
    return preposition === undefined && other === asked && isSameAct(verb, act.verb);
  });
}
