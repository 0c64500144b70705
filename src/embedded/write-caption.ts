import { pick, type Random, seededRandom } from '../internal/seeded-random.ts';
import { type BasePromptTraits, basePromptTraits } from './base-prompt-traits.ts';
import { phraseGrammar } from './phrase-grammar.ts';

export interface Caption {
  readonly text: string;
  /** What was added, in plain words and in order. Empty where the prompt was long enough. */
  readonly added: readonly string[];
}

type Slot = 'setting' | 'light' | 'palette' | 'composition' | 'finish';

/** Prompts above this come back as they are. */
const longestBase = 40;
/** Words in all, so that CLIP's 77 tokens hold them. A long base still gets its light and finish. */
const mostWords = 46;
const fewestAdded = 15;

/** What to leave out last. */
const byWeight: readonly Slot[] = ['light', 'finish', 'setting', 'composition', 'palette'];

const frames: readonly [readonly string[], ...(readonly string[])[]] = [
  [', {setting}', ', {light}', ', {palette}', ', {composition}', ', {finish}'],
  [', {composition}', ', lit by {light}', ', {setting}', '; {palette}', ', {finish}'],
  [', {setting}', ', {composition}', '. {light}', '; {palette}', '. {finish}'],
  ['. {light}', ', {palette}', '. {setting}', ', {composition}', ', {finish}'],
  [', {finish}', ', in {light}', ', with {palette}', ', {setting}', ', {composition}'],
  [', {composition}', ', {setting}', ', {finish}', '. {palette}', ', with {light}'],
  [', {light}', ', {setting}', '. {composition}', ', {finish}', ', {palette}'],
  [', {setting}', ', in {palette}', '. {light}', '; {finish}', ', {composition}'],
];

/**
 * A detailed prompt around `basePrompt`, which stays in it word for word and comes first. A `style`
 * is its finish where the base prompt names none. The same key gives the same caption.
 */
export function writeCaption(basePrompt: string, key: string, style?: string): Caption {
  const size = lengthInWords(basePrompt);
  if (size > longestBase) return { text: basePrompt, added: [] };
  const random = seededRandom(`${key}\n${basePrompt}`);
  const used = new Set(contentWords(basePrompt));
  const traits = basePromptTraits(basePrompt);
  const rules = rulesFor(traits);
  const finish = traits.medium === 'open' ? style : undefined;
  const frame = pick(frames, random);
  const phrases = new Map<Slot, string>();
  let added = 0;
  for (const slot of byWeight) {
    const rule = rules[slot];
    if (rule === undefined) continue;
    const own = slot === 'finish' ? finish : undefined;
    const phrase = (own ?? expand(rule, random, used)).replace(/\ba (?=[aeiou])/g, 'an ');
    const length = lengthInWords(phrase);
    if (added >= fewestAdded && size + added + length > mostWords) continue;
    phrases.set(slot, phrase);
    added += length;
  }
  return { text: assemble(basePrompt, frame, phrases), added: [...phrases.keys()] };
}

function rulesFor(traits: BasePromptTraits): Partial<Record<Slot, string>> {
  const { medium, namesPlace, namesLight, namesView, namesColor } = traits;
  const composition = namesView ? 'keptComposition' : 'freeComposition';
  const palette = namesColor ? 'contrast' : 'palette';
  if (medium === 'graphic') {
    return { palette, composition: 'keptComposition', finish: 'graphicFinish' };
  }
  return {
    setting: namesPlace || namesLight ? 'placedSetting' : 'openSetting',
    light: namesPlace || namesLight || medium === 'render' ? 'plainLight' : 'sourcedLight',
    palette,
    composition,
    finish: finishes[medium],
  };
}

const finishes: Readonly<Record<Exclude<BasePromptTraits['medium'], 'graphic'>, string>> = {
  open: 'openFinish',
  photo: 'namedPhotoFinish',
  handmade: 'namedHandmadeFinish',
  render: 'renderFinish',
  unclear: 'plainFinish',
};

/** One phrase of a rule, preferably one whose words have not been used yet. */
function expand(rule: string, random: Random, used: Set<string>): string {
  const options = phraseGrammar[rule] ?? [];
  const start = Math.floor(random() * options.length);
  const rotated = [...options.slice(start), ...options.slice(0, start)];
  const fresh = rotated.find((option) => contentWords(option).every((word) => !used.has(word)));
  const chosen = fresh ?? rotated[0] ?? '';
  for (const word of contentWords(chosen)) used.add(word);
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => expand(name, random, used));
}

function assemble(
  basePrompt: string,
  frame: readonly string[],
  phrases: ReadonlyMap<Slot, string>,
): string {
  let text = basePrompt;
  let sentences = false;
  for (const piece of frame) {
    const [before, slot] = split(piece);
    const phrase = slot === undefined ? undefined : phrases.get(slot);
    if (phrase === undefined) continue;
    const lead = text === basePrompt ? leadAfter(basePrompt, before) : before;
    const starts = lead === ' ' || lead.startsWith('.');
    sentences ||= starts;
    text += starts ? `${lead}${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}` : lead + phrase;
  }
  return sentences ? `${text}.` : text;
}

function split(piece: string): readonly [string, Slot | undefined] {
  const name = piece.slice(piece.indexOf('{') + 1, -1);
  return [piece.slice(0, piece.indexOf('{')), byWeight.find((slot) => slot === name)];
}

/** A base prompt that ends as a sentence is followed by one; an open comma needs no other. */
function leadAfter(basePrompt: string, before: string): string {
  if (/[.!?…。！？؟]["'”’»)\]]*$/.test(basePrompt)) return ' ';
  if (/[,;:،、，；：–—-]$/.test(basePrompt)) return before.replace(/^[.,;]? /, ' ');
  return before;
}

/** The number of words, where long ones and the signs of scripts without blanks count as several. */
function lengthInWords(text: string): number {
  let length = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    const signs = word.length < 1000 ? word.match(wideSigns)?.length : undefined;
    length += Math.max(1, Math.ceil(word.length / 20), signs ?? 0);
  }
  return length;
}

const wideSigns =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

const small = new Set([
  'with',
  'from',
  'that',
  'into',
  'through',
  'toward',
  'across',
  'this',
  'over',
]);

function contentWords(text: string): readonly string[] {
  const found =
    text
      .replace(/\{\w+\}/g, ' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return found.filter((word) => !small.has(word));
}
