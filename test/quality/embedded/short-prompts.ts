import { pick, seededRandom } from '../../../src/internal/seeded-random.ts';

type Words = readonly [string, ...string[]];

const words = (text: string): Words => {
  const [first = '', ...others] = text.split('|').map((word) => word.trim());
  return [first, ...others];
};

const things = words(
  'fox|lantern|violin|teapot|bicycle|owl|robot|pear|typewriter|octopus|windmill|mirror|piano|tiger|' +
    'cactus|tram|scarecrow|moth|umbrella|candle|suitcase|clock|kite|boat|horse|rabbit|guitar|chair|' +
    'vase|lighthouse|snail|drum|bottle|penguin|camera|bench|balloon|whale|sandwich|carriage',
);
const people = words(
  'sailor|ballerina|nurse|chef|wizard|farmer|child|old woman|fisherman|clown|dentist|knight|pilot',
);
const colors = words('red|blue|green|yellow|purple|orange|black|white|pink|brown|silver|golden');
const counts = words('two|three|four|five|six|seven|a pair of|a dozen|12|3');
const qualities = words('tiny|giant|rusty|sleeping|broken|striped|wooden|ancient|glass|knitted');
const relations = words(
  'on top of|under|next to|behind|in front of|inside|to the left of|to the right of|above|beside',
);
const actions = words('carrying|painting|chasing|holding|watching|pushing|feeding|riding');
const texts = words(
  'OPEN|Open Late|Café Luna|50% off|Hello, world!|No Exit|Deep Sea|Fresh Bread|Mind the Gap|B-12',
);
const places = words(
  'on a table|at night|in the rain|on the moon|in a library|by a window|at the beach|in a snowy forest',
);
const media = words(
  'oil painting|watercolor|pixel art|a photograph|line drawing|low poly render|anime style|pencil sketch',
);
const absent = words('people|cars|clouds|windows|leaves|lights|wheels|hands|shadows|text');
const abstract = words(
  'loneliness|the passing of time|a quiet argument|patience|the weight of a secret|spring fever',
);
const names = words('Abraham Lincoln|Paris|Tokyo Tower|Mount Fuji|Ada Lovelace|the Eiffel Tower');

const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
const plural = (noun: string) =>
  /(?:x|ch|s|sh)$/.test(noun) ? `${noun}es` : noun.replace(/y$/, 'ie').concat('s');

/** Kinds of short prompts that benchmarks hold, each made by a rule. */
const kinds: readonly ((one: (list: Words) => string) => string)[] = [
  (one) => article(one(things)),
  (one) => `${one(qualities)} ${one(things)} ${one(places)}`,
  (one) => `${one(counts)} ${plural(one(things))} ${one(places)}`,
  (one) =>
    `${article(`${one(colors)} ${one(things)}`)} and ${article(`${one(colors)} ${one(things)}`)}`,
  (one) =>
    `${one(counts)} ${one(colors)} ${plural(one(things))} ${one(relations)} ${article(one(things))}`,
  (one) => `${article(one(things))} ${one(relations)} ${article(one(things))}`,
  (one) => `${article(one(people))} ${one(actions)} ${article(one(things))}`,
  (one) => `${article(one(things))} ${one(actions)} ${article(one(people))}, ${one(media)}`,
  (one) => `a sign that says "${one(texts)}"`,
  (one) => `${article(one(things))} with "${one(texts)}" written on it, ${one(media)}`,
  (one) => `${article(one(things))} without ${one(absent)}`,
  (one) => `${article(`${one(colors)} ${one(things)}`)} with no ${one(absent)} ${one(places)}`,
  (one) => `${one(media)} of ${article(one(things))} ${one(places)}`,
  (one) => `${one(names)} ${one(places)}, ${one(media)}`,
  (one) => `${one(abstract)}, ${one(media)}`,
  (one) => `${article(one(people))} and ${one(counts)} ${plural(one(things))}`,
];

/** `count` different short prompts, the same for the same seed. */
export function generatedPrompts(count: number, seed: string): readonly string[] {
  const random = seededRandom(seed);
  const prompts = new Set<string>();
  for (let index = 0; prompts.size < count; index += 1) {
    const kind = kinds[index % kinds.length];
    if (kind !== undefined) prompts.add(kind((list) => pick(list, random)));
  }
  return [...prompts];
}
