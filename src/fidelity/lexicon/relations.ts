/** Where a thing is, seen from another. `beside` and `at` are the same from both sides. */
export type Place =
  | 'on'
  | 'top'
  | 'within'
  | 'by'
  | 'above'
  | 'below'
  | 'left'
  | 'right'
  | 'front'
  | 'behind'
  | 'inside'
  | 'outside'
  | 'beside'
  | 'at'
  | 'around'
  | 'up'
  | 'into'
  | 'out'
  | 'down'
  | 'between'
  | 'far'
  | 'middle'
  | 'edge'
  | 'against'
  | 'through';

/** The words for each, the longer first. They stand right before the noun that they refer to. */
const phrases: Readonly<Record<Place, string>> = {
  left: 'to the left of|to the left side of|on the left side of|on the left of|left of|at the left of|to the far left of|just left of',
  right:
    'to the right of|to the right side of|on the right side of|on the right of|right of|at the right of|to the far right of|just right of',
  front: 'in front of|in the front of|ahead of|before',
  behind: 'behind|in back of|at the back of|in the back of',
  top: 'on top of|on the top of|atop|at the top of|across the top of|over the top of|high on',
  on: 'on|upon|onto|across|on the surface of|across the surface of|on the roof of|across the roof of|across the back of|on the lid of|on the deck of|across the deck of|on the back of|astride|aboard|on the shoulders of|on the shoulder of|off',
  above: 'above|over|high above|just above|directly above|overhead',
  below:
    'in the shade of|under the canopy of|beneath the canopy of|underneath|beneath|below|under|at the foot of|at the bottom of|on the bottom of|at the base of',
  within: 'inside of|inside|within',
  inside: 'in|among|amidst|amid|amongst|throughout|in the corner of',
  outside: 'outside of|outside',
  beside:
    'next to|in the shadow of|beside|adjacent to|alongside|close to|near|by the side of|side by side with|close beside|not far from',
  by: 'on the side of|by|along|nearby|with|and|accompanied by|together with|shoulder to shoulder with|towards|toward|facing|opposite|past|beyond|for',
  at: 'at|at the end of',
  around: 'around|surrounding|encircling',
  up: 'up',
  into: 'into',
  out: 'out of',
  down: 'down',
  between: 'between|in between',
  far: 'far from|far away from|far off from|well away from|away from|miles from|miles away from|a long way from|apart from|at a distance from|across the room from',
  middle:
    'in the middle of|in the center of|in the centre of|in the heart of|at the center of|at the centre of|at the heart of',
  edge: 'at the edge of|on the edge of|on the shore of|on the shores of|along the shore of|on the bank of|on the banks of|along the banks of|at the side of|on the rim of|on the outskirts of|at the border of',
  against: 'against|up against',
  through: 'through',
};

interface Phrase {
  readonly words: readonly string[];
  readonly place: Place;
}
const byLastWord = new Map<string, Phrase[]>();
for (const place of Object.keys(phrases).filter(isPlace)) {
  for (const phrase of phrases[place].split('|').flatMap(withVery)) {
    const words = phrase.split(' ');
    const last = words.at(-1) ?? '';
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, place }]);
  }
}
for (const list of byLastWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** "On the top of", "on the very top of". */
function withVery(phrase: string): readonly string[] {
  return phrase.includes(' the ') && !phrase.includes('very')
    ? [phrase, phrase.replace(' the ', ' the very ')]
    : [phrase];
}

function isPlace(name: string): name is Place {
  return name in phrases;
}

/** The longest of the phrases that ends with word `end` of a text. */
export function placePhrase(
  wordAt: (index: number) => string | undefined,
  end: number,
): { readonly place: Place; readonly first: number } | undefined {
  for (const { words, place } of byLastWord.get(wordAt(end) ?? '') ?? []) {
    const first = end - words.length + 1;
    if (words.every((word, index) => wordAt(first + index) === word)) return { place, first };
  }
  return undefined;
}

const inverses: Readonly<Partial<Record<Place, Place>>> = {
  on: 'below',
  top: 'below',
  above: 'below',
  below: 'above',
  left: 'right',
  right: 'left',
  front: 'behind',
  behind: 'front',
  inside: 'around',
  within: 'around',
  beside: 'beside',
  by: 'by',
  at: 'at',
  around: 'inside',
  middle: 'around',
  far: 'far',
  against: 'beside',
  edge: 'beside',
};

/** What a rewrite may say instead. */
const answers: Readonly<Record<Place, string>> = {
  on: 'on top above at inside around by middle edge against through',
  top: 'top on above middle edge',
  above: 'above on top',
  below: 'below inside',
  left: 'left',
  right: 'right',
  front: 'front',
  behind: 'behind',
  inside: 'inside into within on at between below middle edge through',
  within: 'within inside into middle through',
  outside: 'outside beside front by at far edge',
  beside: 'beside left right front at around between by edge against',
  by: 'by beside on inside at left right front above around behind edge against middle',
  at: 'at inside within on beside front by middle edge against',
  around: 'around beside by against',
  up: 'up on by inside',
  into: 'into inside within on at by middle through',
  out: 'out through outside by inside within above beside front middle',
  down: 'down on by inside',
  between: 'between inside within middle',
  far: 'far outside',
  middle: 'middle inside on within on at between into',
  edge: 'edge beside by at on against',
  against: 'against by beside on at left right front behind edge',
  through: 'through inside within into on by at between out middle',
};

/** What a rewrite that keeps it would not say. */
const opposites: Readonly<Record<Place, string>> = {
  on: 'below beside behind outside within front far',
  top: 'below beside behind inside within front far',
  above: 'below beside behind inside within on front',
  below: 'on top above beside behind front within',
  left: 'right',
  right: 'left',
  front: 'behind inside within on top above below',
  behind: 'front inside within on top above below',
  inside: 'outside beside front behind above around far',
  within: 'outside beside front behind top below around above on far edge against',
  outside: 'inside within',
  beside: 'top within below above middle far',
  by: 'far',
  at: 'far',
  around: 'on top within inside far',
  up: 'down',
  into: 'out outside',
  out: 'into',
  down: 'up',
  between: 'front behind top below above beside on within far',
  far: 'inside within beside on top by against at around between middle edge',
  middle: 'outside beside behind far edge',
  edge: 'middle within far',
  against: 'within inside top above far',
  through: 'beside far outside around',
};

const has = (list: string, place: Place) => list.split(' ').includes(place);
export const inverseOf = (place: Place): Place | undefined => inverses[place];
export const answersTo = (asked: Place, found: Place): boolean => has(answers[asked], found);
export const contradicts = (asked: Place, found: Place): boolean => has(opposites[asked], found);
/** Whether it makes a difference which of the two things is named first. */
export const hasSides = (place: Place): boolean =>
  ![
    'beside',
    'by',
    'at',
    'between',
    'inside',
    'around',
    'up',
    'down',
    'into',
    'out',
    'far',
    'middle',
    'edge',
    'against',
    'through',
  ].includes(place);

/** Verbs that say where something is: "A tops B", "B is topped by A"; `hold` the other way round. */
const verbPlaces: Readonly<Record<string, Place>> = {
  top: 'top',
  crown: 'top',
  cap: 'top',
  cover: 'on',
  surround: 'around',
  encircl: 'around',
  flank: 'beside',
  fill: 'inside',
};
export const placeOfVerb = (stem: string): Place | undefined =>
  Object.hasOwn(verbPlaces, stem) ? verbPlaces[stem] : undefined;
export const isHolding = (stem: string): boolean => /^(?:hold|contain|hous)$/.test(stem);
