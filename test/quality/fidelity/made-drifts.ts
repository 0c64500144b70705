import type { Case, Drift, DriftKind, Label } from './case.ts';

/*
 * Drifts made from the labels: one word of a faithful rewrite, or of the base prompt with a usual
 * ending, is exchanged. Where a rewrite says a thing twice or otherwise, nothing is made of it,
 * so that each drift is true and is the only one.
 */

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberTwins =
  /\b(?:pair|couple|both|twins?|trio|triplets?|quartet|dozens?|half|single|one|the other|third)\b/i;
const colorWords =
  /\b(?:red|crimson|scarlet|burgundy|maroon|orange|amber|yellow|mustard|golden|gold|green|lime|olive|emerald|teal|turquoise|cyan|blue|cobalt|navy|indigo|violet|purple|pink|brown|beige|ivory|white|grey|gray|black|silver)\b/gi;
const spareColors = ['green', 'purple', 'red', 'blue', 'yellow', 'white'];
/** For these, green would be no clear change. */
const greenish = /lime|olive|emerald|teal|turquoise|cyan/;

const opposites: readonly (readonly [string, string])[] = [
  ['to the left of', 'to the right of'],
  ['to the right of', 'to the left of'],
  ['in front of', 'behind'],
  ['behind', 'in front of'],
  ['on top of', 'underneath'],
  ['inside', 'outside'],
  ['under', 'on top of'],
  ['beneath', 'on top of'],
  ['below', 'above'],
  ['above', 'below'],
  ['over', 'below'],
  ['between', 'in front of'],
  ['on the left', 'on the right'],
];

const otherNames: Readonly<Record<string, string>> = {
  'Brandenburg Gate': 'Golden Gate Bridge',
  'Ada Lovelace': 'Grace Hopper',
  Venice: 'Bruges',
  'Mount Kilimanjaro': 'Mount Everest',
  'Frida Kahlo': 'Diego Rivera',
  'Albert Einstein': 'Charles Darwin',
  Vespa: 'Lambretta',
  'Sydney Opera House': 'Berlin Philharmonic',
  'Sherlock Holmes': 'Hercule Poirot',
  Tokyo: 'Seoul',
  Nefertiti: 'Hathor',
  Titanic: 'Lusitania',
  'Buckingham Palace': 'Versailles',
  'Machu Picchu': 'Chichen Itza',
  Cleopatra: 'Boudica',
  Chicago: 'Toronto',
  Godzilla: 'Mothra',
  'Central Park': 'Hyde Park',
  Mondrian: 'Kandinsky',
  Titan: 'Ganymede',
  'Queen Victoria': 'Queen Christina',
  'Taj Mahal': 'Blue Mosque',
  Hokusai: 'Klimt',
};

const otherStyles: Readonly<Record<string, string>> = {
  watercolor: 'charcoal',
  'pixel art': 'oil painting',
  'pencil sketch': 'neon sculpture',
  '3D render': 'woodcut',
  'stained glass': 'knitted wool',
  claymation: 'line-art',
  'charcoal drawing': 'glazed mosaic',
  'oil painting': 'paper collage',
  polaroid: 'fresco',
  cyberpunk: 'medieval',
  'crayon drawing': 'marble relief',
  vaporwave: 'gothic',
  'low poly': 'watercolor',
  'macro shot': 'pencil sketch',
  impressionist: 'cubist',
};

/** Who can take each other's part in a sentence. */
const animate = new Set(
  'rabbit wolf mouse cat dog dogs child father dinosaur princess dragon knight boy girl grandmother tiger woman man soldier kitten bear fox goat pig giraffe otter whale spider snail tortoise penguins ducklings starlings zebras llama elephant robot frogs hedgehog squid monkey lobster chef owl ghost policeman tourist beekeeper horse clown waiter parrot pirate wizard astronaut'.split(
    ' ',
  ),
);
const stranger = ['kangaroo', 'flamingo', 'crocodile', 'peacock', 'badger'];

const additions = [
  'A golden retriever watches from the left side.',
  'In the foreground, a young woman in a straw hat raises a camera.',
  'Next to it stands a large gray elephant.',
  'A little boy on a scooter rides past.',
  'A huge red dragon circles overhead.',
];

const tails = [
  'soft natural light, shallow depth of field, 85mm lens',
  'dramatic side lighting, muted palette, film grain',
  'late afternoon sun, crisp detail, editorial photography',
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordPattern = (text: string, flags = 'gi') =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, `${flags}u`);
const occurrences = (text: string, word: string) => text.match(wordPattern(word))?.length ?? 0;

const withArticles = (text: string) =>
  text.replace(/\b(a)n (?=[bcdfghjklmnpqrstvwxyz])/gi, '$1 ').replace(/\b(a) (?=[aeio])/gi, '$1n ');

/** `text` with its one `word` exchanged; undefined where it is not there once. */
function exchanged(text: string, word: string, other: string): string | undefined {
  if (occurrences(text, word) !== 1) return undefined;
  const result = text.replace(wordPattern(word), (found) =>
    /^\p{Lu}\p{Ll}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other,
  );
  return withArticles(result);
}

function countDrift(label: Label, text: string): string | undefined {
  const [number = '', noun = ''] = label.text.split(' ');
  const value = /^\d+$/.test(number) ? Number(number) : numbers.indexOf(number.toLowerCase()) + 2;
  const said = [String(value), numbers[value - 2] ?? ''].filter((each) => each !== '');
  if (value < 2 || numberTwins.test(text) || occurrences(text, noun) === 0) return undefined;
  const present = said.filter((each) => occurrences(text, each) > 0);
  const [one] = present;
  if (one === undefined || present.length > 1) return undefined;
  const next = /^\d+$/.test(one) ? String(value + 1) : (numbers[value - 1] ?? 'thirteen');
  return exchanged(text, one, next);
}

function colorDrift(label: Label, text: string): string | undefined {
  const color = label.text.split(' ').slice(0, -1).join(' ');
  const present = text.match(colorWords)?.map((each) => each.toLowerCase()) ?? [];
  if (!present.includes(color)) return undefined;
  if (
    new RegExp(`${colorWords.source}[ -]${color}|${color}[ -]${colorWords.source}`, 'i').test(text)
  ) {
    return undefined;
  }
  const other = spareColors.find(
    (each) => !present.includes(each) && !(each === 'green' && greenish.test(color)),
  );
  return other && exchanged(text, color, other);
}

function letterDrift(label: Label, text: string): string | undefined {
  const at = Math.floor(label.text.length / 2);
  const place = [...label.text].findIndex((each, index) => index >= at && /[a-z]/i.test(each));
  const letter = label.text.charAt(place);
  if (place < 0 || letter === '') return undefined;
  const others = letter === letter.toLowerCase() ? 'ou' : 'OU';
  const other = letter === others.charAt(0) ? others.charAt(1) : others.charAt(0);
  const altered = label.text.slice(0, place) + other + label.text.slice(place + 1);
  return inQuotes(text, label.text, altered);
}

function caseDrift(label: Label, text: string): string | undefined {
  const isUpper = label.text === label.text.toUpperCase();
  const altered = isUpper ? label.text.toLowerCase() : label.text.toUpperCase();
  return altered === label.text ? undefined : inQuotes(text, label.text, altered);
}

const inQuotes = (text: string, quote: string, altered: string) =>
  text.split(quote).length === 2 ? text.replace(quote, () => altered) : undefined;

function relationDrift(label: Label, text: string): string | undefined {
  const between = label.text.split(' ').slice(1, -1).join(' ');
  const opposite = opposites.find(([word]) => occurrences(between, word) === 1);
  return opposite && exchanged(text, ...opposite);
}

function roleDrift(label: Label, text: string): string | undefined {
  const words = label.text.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (first === last || !animate.has(first) || !animate.has(last)) return undefined;
  if (first.endsWith('s') !== last.endsWith('s')) return undefined;
  if (occurrences(text, first) !== 1 || occurrences(text, last) !== 1) return undefined;
  const both = new RegExp(`\\b(?:${escaped(first)}|${escaped(last)})\\b`, 'gi');
  return withArticles(
    text.replace(both, (found) => (found.toLowerCase() === first ? last : first)),
  );
}

function negationDrift(label: Label, text: string): string | undefined {
  const noun = label.text.split(' ').at(-1) ?? '';
  const marks = text.match(/\b(?:no|not|without|never|nor|neither|missing|empty|free|bare)\b/gi);
  if (marks?.length !== 1) return undefined;
  const pattern = new RegExp(
    `\\b(?:with no|without)(?: any| a| a single)? (?=${escaped(noun)}\\b)`,
    'i',
  );
  return pattern.test(text) ? text.replace(pattern, 'with ') : undefined;
}

function nameDrift(label: Label, text: string): string | undefined {
  const other = otherNames[label.text];
  return other && exchanged(text, label.text, other);
}

function styleDrift(label: Label, text: string): string | undefined {
  const other = otherStyles[label.text];
  return other && exchanged(text, label.text, other);
}

function droppedDrift(label: Label, text: string): string | undefined {
  const noun = label.text.toLowerCase();
  if (!animate.has(noun)) return undefined;
  const other = stranger[noun.length % stranger.length] ?? 'flamingo';
  return exchanged(text, noun, /[^s]s$/.test(noun) ? `${other}s` : other);
}

const makers: readonly {
  readonly kind: DriftKind;
  readonly type: Label['type'];
  readonly make: (label: Label, text: string) => string | undefined;
}[] = [
  { kind: 'count', type: 'count', make: countDrift },
  { kind: 'color', type: 'color', make: colorDrift },
  { kind: 'letter', type: 'quote', make: letterDrift },
  { kind: 'case', type: 'quote', make: caseDrift },
  { kind: 'relation', type: 'relation', make: relationDrift },
  { kind: 'role', type: 'role', make: roleDrift },
  { kind: 'negation', type: 'negation', make: negationDrift },
  { kind: 'name', type: 'name', make: nameDrift },
  { kind: 'style', type: 'style', make: styleDrift },
  { kind: 'dropped', type: 'subject', make: droppedDrift },
];

/** The base prompt as it stands with a usual ending: what the plainest upsamplers write. */
export const continued = (prompt: string, index: number): string =>
  `${prompt.replace(/[.\s]+$/, '')}, ${tails[index % tails.length]}`;

export function madeDrifts(each: Case, index: number): readonly Drift[] {
  const made = [...each.faithful.slice(0, 1), continued(each.prompt, index)].flatMap((text) => [
    ...each.labels
      .filter(({ optional }) => !optional)
      // Of the subjects, the first: it is the main one.
      .filter((label, at, labels) => label.type !== 'subject' || labels[at - 1]?.type !== 'subject')
      .flatMap((label) =>
        makers
          .filter(({ type }) => type === label.type)
          .map(({ kind, make }) => ({ kind, label, rewrite: make(label, text) })),
      )
      .flatMap(({ kind, label, rewrite }): Drift[] =>
        rewrite === undefined ? [] : [{ kind, wrong: `${label.text} is not kept`, rewrite }],
      ),
  ]);
  const [first] = each.faithful;
  const addition = additions[index % additions.length] ?? '';
  return first === undefined || index % 3 !== 0
    ? made
    : [
        ...made,
        { kind: 'added', wrong: addition, rewrite: `${first.replace(/\.?$/, '.')} ${addition}` },
      ];
}
