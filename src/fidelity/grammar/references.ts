import { isActor, isKindOf } from '../lexicon/kinds.ts';
import { lastWord } from '../lexicon/last-word.ts';
import { isThing } from '../lexicon/not-things.ts';
import { unique } from './candidates.ts';
import type { Mention } from './mention.ts';

const female =
  /^(?:woman|girl|lady|queen|princess|mother|grandmother|actress|waitress|witch|bride|ballerina|daughter|sister|aunt|nun|geisha|mermaid|empress|duchess|heroine|hen|cow|lioness|maid|mare|ewe)$/;
const male =
  /^(?:man|boy|gentleman|king|prince|father|grandfather|actor|waiter|wizard|groom|son|brother|uncle|monk|guy|lad|emperor|duke|hero|rooster|bull|stallion|ram|santa)$/;

export const mayAct = (mention: Mention | undefined): boolean =>
  mention !== undefined && (mention.isName || isActor(mention.noun));

/** Whether a pronoun can stand for a thing. */
function agrees(pronoun: string, mention: Mention): boolean {
  if (mention.denial !== undefined) return false;
  const isMany =
    mention.isPlural || (typeof mention.quantity?.value === 'number' && mention.quantity.value > 1);
  const head = lastWord(mention.noun);
  switch (pronoun) {
    case 'they':
    case 'them':
    case 'their':
    case 'themselves':
      return isMany || isKindOf(mention.noun, 'person');
    case 'it':
    case 'its':
    case 'itself':
      return !isMany && !female.test(head) && !male.test(head);
    case 'he':
    case 'him':
    case 'his':
    case 'himself':
      return !isMany && mayAct(mention) && !female.test(head);
    case 'she':
    case 'her':
    case 'herself':
      return !isMany && mayAct(mention) && !male.test(head);
    default:
      return true;
  }
}

/** The furthest back that a pronoun refers, in mentions. */
export const reach = 12;

interface Context {
  /** What the clause, the sentence and the sentence before are about. */
  readonly subject: readonly number[];
  readonly main: readonly number[];
  readonly topic: readonly number[];
  /** The last thing before the pronoun. */
  readonly last: number;
  /** What it cannot stand for. */
  readonly besides: readonly number[];
}

/** What a pronoun may stand for, the likeliest first: what is told of before it, then what is near. */
export function referents(
  pronoun: string,
  mentions: readonly Mention[],
  { subject, main, topic, last, besides }: Context,
): readonly number[] {
  const isMany = /^(?:they|them|their)$/.test(pronoun);
  if (isMany && main.length + topic.length > 1) return unique(main.length > 1 ? main : topic);
  const near = Array.from({ length: Math.min(last, reach) + 1 }, (_, index) => last - index);
  const found = unique([...subject, ...main, ...topic, ...near]).filter((each) => {
    const mention = mentions[each];
    return (
      mention !== undefined &&
      !besides.includes(each) &&
      isThing(mention.noun) &&
      agrees(pronoun, mention)
    );
  });
  if (pronoun.startsWith('it')) return found;
  return unique([...found.filter((each) => mayAct(mentions[each])), ...found]);
}
