import { isDeed } from './deeds.ts';
import { stems } from './verb-lines.ts';
import { verbStem } from './verb-stem.ts';

const downward = new Set(
  stems(
    'gulp swallow wolf chop cut hew mow tear rip burn break smash knock strike shoot hunt track hold pin take',
  ),
);
/** Whether the word belongs to the verb and opens no place: "gobbles up a child", "cuts down a tree". */
export const isParticle = (stem: string, word: string): boolean =>
  word === 'down' ? downward.has(stem) : /^(?:up|off|out|away)$/.test(word) && isDeed(stem);

const motions = new Set(
  stems(
    'run sprint race dash gallop charge tear bounds hurtle rush scamper scurry speed zoom bolt trot leap swoop',
  ),
);
/** The verb that says it in one word: "runs after" is "chases". */
export const meantBy = (stem: string, preposition: string | undefined): string =>
  preposition === 'after' && motions.has(stem) ? verbStem('chase') : stem;

/** What is said without a verb of its own, after the verb that says it. */
const phrases = `
chase: in pursuit of, in hot pursuit of, in close pursuit of, on the heels of, hot on the heels of, close on the heels of, on the tail of
hunt: on the trail of, on the hunt for
drive: at the wheel of, at the controls of, at the helm of, at the tiller of
ride: at the handlebars of, at the reins of, in the saddle of
row: at the oars of
lead: in charge of, in command of, at the head of
fight: in combat with, in battle with, in a battle with, in a duel with, in a fight with, at war with
guard: on guard over
defend: in defense of, in defence of`;

/** The same with a verb that says little by itself: its forms, then what follows it. */
const lightVerbs = [
  {
    forms: 'take takes taking took',
    phrases: `
photograph: a picture of, a photo of, a photograph of, a snapshot of, pictures of, photos of
aim: aim at
hold: hold of
tend: care of
eat: a bite of, a bite out of, a bite from, a big bite out of
drink: a sip of, a sip from`,
  },
  {
    forms: 'set sets setting',
    phrases: `
burn: fire to`,
  },
  {
    forms: 'give gives giving gave',
    phrases: `
chase: chase to`,
  },
  {
    forms: 'stand stands standing stood',
    phrases: `
guard: guard over, watch over`,
  },
  {
    forms: 'keep keeps keeping kept',
    phrases: `
guard: guard over, watch over`,
  },
  {
    forms: 'cast casts casting',
    phrases: `
bewitch: a spell on, a spell over, a spell upon`,
  },
  {
    forms: 'wage wages waging waged',
    phrases: `
fight: war on, war against`,
  },
];

interface ActPhrase {
  readonly words: readonly string[];
  readonly stem: string;
}
const byFirstWord = new Map<string, ActPhrase[]>();
const addPhrases = (text: string, openings: readonly string[]) => {
  for (const line of text.trim().split('\n')) {
    const [verb = '', others = ''] = line.split(': ');
    for (const other of others.split(', ')) {
      for (const opening of openings) {
        const words = `${opening} ${other}`.trim().split(' ');
        const [first = ''] = words;
        const own = { words, stem: verbStem(verb) };
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), own]);
      }
    }
  }
};
addPhrases(phrases, ['']);
for (const light of lightVerbs) addPhrases(light.phrases, light.forms.split(' '));

/** The phrase for an act that starts at word `index`. */
export function actPhrase(
  wordAt: (index: number) => string | undefined,
  index: number,
): { readonly stem: string; readonly length: number } | undefined {
  const found = byFirstWord
    .get(wordAt(index) ?? '')
    ?.find(({ words }) => words.every((word, place) => wordAt(index + place) === word));
  return found && { stem: found.stem, length: found.words.length };
}
