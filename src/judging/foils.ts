import { hashText } from '../internal/seeded-random.ts';
import { lettersOf } from './replies/read-answer.ts';

/** What hardly any prompt asks for and no picture shows by the way. The first word names it. */
const things = [
  'sextant',
  'metronome',
  'bagpipes',
  'anvil',
  'periscope',
  'abacus',
  'harpsichord',
  'gramophone',
  'theodolite',
  'accordion',
  'unicycle',
  'weathervane',
  'typewriter',
  'hourglass',
  'ostrich',
  'bathtub',
];

/** What no drawn picture as a whole is. */
const impossible = [
  'Is the whole picture divided into nine equal squares by thick black lines?',
  'Is every single thing in the picture made of transparent glass?',
  'Is the whole picture printed in exactly two colours, pink and lime green?',
  'Are there more than two hundred penguins in the picture?',
];

/** A question whose answer must be no. */
export interface Foil {
  readonly id: string;
  readonly text: string;
}

/**
 * Questions about what is not in the base prompt: the last one, of two or more, about something
 * impossible. Always the same ones for the same prompt.
 */
export function foilsFor(basePrompt: string, count: number): readonly Foil[] {
  const prompt = ` ${lettersOf(basePrompt)} `;
  const start = hashText(prompt);
  const absent = things.filter((thing) => !prompt.includes(` ${thing}`));
  const texts: string[] = [];
  for (let index = 0; index < count - 1 || texts.length < Math.min(count, 1); index += 1) {
    texts.push(`Is there ${withArticle(pick(absent, start + index))} in the picture?`);
  }
  if (count > 1) texts.push(pick(impossible, start));
  return texts.map((text, index) => ({ id: `foil-${index + 1}`, text }));
}

/** A scene that no picture shows, for a judge that is asked about a description. */
export function foilScene(basePrompt: string): string {
  const prompt = ` ${lettersOf(basePrompt)} `;
  const absent = things.filter((thing) => !prompt.includes(` ${thing}`));
  const start = hashText(prompt);
  return `${withArticle(pick(absent, start))} beside ${withArticle(pick(absent, start + 1))} on an empty stage`;
}

/** The most foils that are of use. */
export const mostFoils = 4;

function withArticle(thing: string): string {
  if (thing === 'bagpipes') return 'a set of bagpipes';
  return `${/^[aeiou]/.test(thing) && !thing.startsWith('uni') ? 'an' : 'a'} ${thing}`;
}

function pick(from: readonly string[], at: number): string {
  return from[at % from.length] ?? '';
}
