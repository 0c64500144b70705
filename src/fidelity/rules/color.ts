import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { counterparts } from '../counterparts.ts';
import { isColorWord, isSameColor } from '../lexicon/colors.ts';
import { isNoun, likeness } from '../lexicon/kinds.ts';
import { singular } from '../lexicon/singular.ts';
import type { Mention } from '../mentions.ts';
import { type Reading, spanOf } from '../reading.ts';

/** What of a thing has its colour: "its glossy red paint". */
const surfaces = new Set(
  `paint coat fur hue color colour shade tone body surface exterior finish feather plumage petal skin fabric
  wool hair mane shell scale frame facade wall material leather hide paintwork bodywork pigment pelt fleece
  cloth glaze tint crust peel rind wood metal plastic background casing cover covering texture coloring
  colouring palette lacquer enamel veneer upholstery ceramic strand lock exterior interior hull side stripe
  spot patch pattern`
    .split(/\s+/)
    .filter(Boolean),
);

/** "A red car": a colour and the noun that has it. */
export function colorRule(base: Reading): readonly Claim[] {
  return base.mentions.flatMap((mention) =>
    mention.colors.map(({ color, at }): Claim => {
      const span = spanOf(base, Math.min(at, mention.head), Math.max(at, mention.head));
      return {
        type: 'color',
        text: base.text.slice(span.start, span.end),
        span,
        check: (rewrite) => checkColor(mention, color, base, rewrite),
      };
    }),
  );
}

function checkColor(thing: Mention, color: string, base: Reading, rewrite: Reading): Finding {
  const { same, broader } = counterparts(rewrite, thing.noun);
  const things = [...same, ...broader];
  const place = (mention: Mention) => spanOf(rewrite, mention.first, mention.last);
  const has = (mention: Mention) => mention.colors.some((use) => isSameColor(color, use.color));
  const right = things.find(has);
  if (right !== undefined) return kept(place(right));
  const near = besides(color, thing.noun, rewrite);
  if (near !== undefined) return kept(near);
  const surface = rewrite.mentions.find(
    (mention) => has(mention) && surfaces.has(mention.noun.split(' ').at(-1) ?? ''),
  );
  if (surface !== undefined && things.length > 0) return kept(place(surface));
  const elsewhere = rewrite.mentions.find(has);
  const word = rewrite.words.find(
    ({ lower, isQuoted }) => !isQuoted && isColorWord(lower) && isSameColor(color, lower),
  );
  if (things.length === 0) {
    return elsewhere === undefined && word === undefined
      ? lost
      : unchecked(`"${thing.noun}" is not there by that name`);
  }
  const otherwise = same.find((mention) => mention.colors.length > 0);
  if (otherwise !== undefined) return changed(place(otherwise));
  if (elsewhere !== undefined) {
    const isOthers = base.mentions.some(
      (each) => each.noun !== thing.noun && each.noun === elsewhere.noun,
    );
    if (isOthers) return changed(place(elsewhere));
    return unchecked(
      'the colour is of something that the base prompt does not name',
      place(elsewhere),
    );
  }
  return word === undefined ? lost : unchecked('the colour is named apart from the thing');
}

/** "Bluebird", and a colour a few words before the noun, whatever the tagger makes of them. */
function besides(color: string, noun: string, rewrite: Reading) {
  const head = noun.slice(noun.lastIndexOf(' ') + 1);
  for (const word of rewrite.words) {
    if (word.isQuoted) continue;
    if (word.lower === color + head || word.lower === `${color}${head}s`) return word;
    if (!isColorWord(word.lower) || !isSameColor(color, word.lower)) continue;
    for (let index = word.index + 1; index <= word.index + 3; index += 1) {
      const next = rewrite.words[index];
      if (next === undefined || next.sentence !== word.sentence) break;
      if (likeness(noun, singular(next.lower)) === 'same') {
        return { start: word.start, end: next.end };
      }
      if (next.pos === 'ADP' || next.pos === 'DET' || isNoun(singular(next.lower))) break;
    }
  }
  return undefined;
}
