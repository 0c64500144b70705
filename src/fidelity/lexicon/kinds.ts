import { lastWord } from './last-word.ts';
import { nouns } from './nouns.ts';

const synonyms = new Map<string, Set<string>>();
const narrower = new Map<string, Set<string>>();

const add = (map: Map<string, Set<string>>, key: string, word: string): void => {
  map.set(key, (map.get(key) ?? new Set()).add(word));
};
const list = (text = '') =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

for (const line of nouns.split('\n')) {
  const [own, kinds] = line.split(':');
  const names = list(own);
  // The first word of a line is the one whose line it is: "ball" names a sphere, not a sphere a ball.
  const [first, ...others] = names;
  if (first === undefined) continue;
  add(synonyms, first, first);
  for (const other of others) {
    add(synonyms, first, other);
    add(synonyms, other, other);
    add(synonyms, other, first);
  }
  for (const kind of list(kinds)) {
    add(narrower, first, kind);
    if (!synonyms.has(kind)) add(synonyms, kind, kind);
  }
}

/** Everything that a word of the table may be named by: other words for it, its kinds and theirs. */
const namesOf = new Map<string, ReadonlySet<string>>();
function names(noun: string): ReadonlySet<string> {
  const known = namesOf.get(noun);
  if (known !== undefined) return known;
  const found = new Set<string>([noun]);
  // Only words of the table, so that it does not grow with what is read.
  if (!synonyms.has(noun)) return found;
  // Kinds go round in a circle where two words name much the same: "cow", "cattle".
  const kinds = new Set<string>([noun]);
  for (const kind of kinds) {
    for (const synonym of synonyms.get(kind) ?? []) found.add(synonym);
    for (const narrow of narrower.get(kind) ?? []) kinds.add(narrow);
  }
  namesOf.set(noun, found);
  return found;
}

export type Likeness = 'same' | 'broader' | 'none';

export const isNoun = (noun: string): boolean => synonyms.has(noun);
export const isKindOf = (noun: string, kind: string): boolean => names(kind).has(noun);

/** Whether a noun is of what may act by itself. */
export const isActor = (noun: string): boolean => {
  const known = isNoun(noun) ? noun : lastWord(noun);
  return actors.some((kind) => isKindOf(known, kind)) || isTrade(known);
};
const actors = [
  'animal',
  'person',
  'robot',
  'monster',
  'vehicle',
  'alien',
  'fairy',
  'angel',
  'ghost',
  'elf',
  'mermaid',
  'mythical creature',
];

/** "Potter", "swordsman", "violinist": no table has all the words for what people do. */
const isTrade = (noun: string): boolean =>
  !synonyms.has(noun) && /(?:[a-z]{2}man|woman|smith|[a-z]{3}(?:ist|ician))$/.test(noun);
const isAnyone = (noun: string): boolean =>
  /^(?:person|people|human|man|woman|guy|individual|worker|figure|character|someone)$/.test(noun);

/** What these begin is not what their last word names. */
const deceptive =
  /^(?:toy|teddy|stuffed|plush|paper|model|hot|sea|prairie|guinea|rocking|hobby|pommel|vaulting|flying|raccoon|water|jelly|chess|doll|doll's|gummy|gummi|candy|snow|stone|straw|robot|robotic|alien|ghost|skeleton|red|sky|star|spirit|clay|metal|mechanical|egg|coffee|tea|iron|horned|musk|tasmanian|mountain|bed|horse|dragon|fire|sand|sun|death|bubble|butter|bull|baby|cat|dog|bird|crab|fish|chicken|lobster) /;

const squeezed = (noun: string) => noun.replace(/[-\s]/g, '');

/**
 * Whether a rewrite that says `found` speaks of what the base prompt calls `asked`: `same` for the
 * word, another word for it or a kind of it, `broader` for what it is a kind of.
 */
export function likeness(asked: string, found: string): Likeness {
  if (asked === found || names(asked).has(found)) return 'same';
  const isCompound = /[-\s]/.test(asked) || /[-\s]/.test(found);
  if (isCompound && squeezed(asked) === squeezed(found)) return 'same';
  // "soccer ball" is a ball, if the table does not know better ("teddy bear", "hot dog").
  const tail = lastWord(found);
  if (tail !== found && !synonyms.has(found) && names(asked).has(tail)) return 'same';
  // "Wall lizard" may be what a lizard was asked for; "toy lizard" and "hot dog" are not.
  if (tail !== found && synonyms.has(found) && names(asked).has(tail))
    return deceptive.test(found) ? 'none' : 'broader';
  // "Birdcage", where the table does not know better ("seahorse").
  const isJoined = asked.length >= 4 && found.endsWith(asked);
  if (isJoined && !synonyms.has(found) && !synonyms.has(tail)) return 'same';
  if (lastWord(asked) === found) return synonyms.has(asked) ? 'broader' : 'same';
  // "A waiting giraffe" and "a grinning giraffe", as the tagger has it.
  if (!synonyms.has(asked) && !synonyms.has(found) && asked !== tail && lastWord(asked) === tail)
    return 'broader';
  // "Cartoon house" and "cottage": what the table has of a house may be one.
  if (!synonyms.has(asked) && asked !== lastWord(asked)) {
    const kinds = names(lastWord(asked));
    if (kinds.has(found) || kinds.has(tail)) return 'broader';
    if (asked.split(' ').includes(found)) return 'broader';
  }
  // "Pirate queen" and "buccaneer queen".
  const [a, b] = [asked.split(' '), found.split(' ')];
  const isPair = a.length === 2 && b.length === 2 && a[1] === b[1];
  if (isPair && names(a[0] ?? '').has(b[0] ?? '')) return 'same';
  if (isAnyone(asked) && (isTrade(tail) || isTrade(found))) return 'same';
  if (asked === 'person' && isAnyone(found)) return 'same';
  if (names(found).has(asked)) return 'broader';
  return 'none';
}
