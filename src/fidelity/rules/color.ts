import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { counterparts } from '../counterparts.ts';
import { type ColorUse, headOf, type Mention } from '../grammar/mention.ts';
import type { Word } from '../grammar/words.ts';
import { isColorWord, isLikened, isSameColor } from '../lexicon/colors.ts';
import { isNoun, likeness } from '../lexicon/kinds.ts';
import { lastWord } from '../lexicon/last-word.ts';
import { singular } from '../lexicon/singular.ts';
import { type Reading, spanOf } from '../reading.ts';

/** What of a thing has its colour: "its glossy red paint". */
const surfaceNouns = new Set(
  `paint coat fur hue color colour shade tone body surface exterior finish feather plumage petal skin fabric
  wool hair mane shell scale frame facade material leather hide paintwork bodywork pigment pelt fleece
  cloth glaze tint crust peel rind wood metal plastic casing cover covering texture coloring
  colouring palette lacquer enamel veneer upholstery ceramic strand lock exterior hull stripe
  spot patch pattern`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of these one is enough to say which colour a thing has. */
const mainSurfaces = new Set(
  'deck frame casing face shell paint coat fur hue color colour shade body exterior finish plumage skin fabric wool hide paintwork bodywork glaze fleece frosting feather petal'.split(
    ' ',
  ),
);

/** "A red car": a colour and the noun that has it. */
export function colorRule(base: Reading): readonly Claim[] {
  return base.mentions.filter(isColored).flatMap((mention) =>
    mention.colors.filter(isAsked).map(({ color, at }): Claim => {
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

/** "A painting of black and white" has no colour of its own. */
const isColored = ({ noun, denial }: Mention): boolean =>
  denial === undefined &&
  !/^(?:painting|photo|photograph|picture|image|drawing|sketch|illustration|render|portrait)$/.test(
    noun,
  );

/** "A snowy forest", "colourful ink": no colour that a rewrite has to name. */
const isAsked = ({ color }: ColorUse): boolean =>
  !/^(?:snowy|smoky|sandy|creamy|inky|milky|chalky|mossy|earthy-brown|ashen|honey|straw|colorful|colourful|metallic|gilded|buttery|lemony|peach|raven|charcoal|copper|bronze|chrome|mahogany|walnut|oaken|denim|rose|cherry|lavender|coffee|chocolate|lemon|lime|plum|mint|pumpkin|carrot|cocoa|wine|brick|sand|sage|moss|coffee|cinnamon|mustard|caramel|graphite|pewter)$/.test(
    color,
  );

function checkColor(thing: Mention, color: string, base: Reading, rewrite: Reading): Finding {
  const { same, broader } = counterparts(rewrite, thing.noun);
  const things = [...same, ...broader];
  const place = (mention: Mention) => spanOf(rewrite, mention.first, mention.last);
  const has = (mention: Mention) => mention.colors.some((use) => isSameColor(color, use.color));
  const right = things.find(has);
  if (right !== undefined) return kept(place(right));
  const near = besides(color, thing.noun, rewrite);
  if (near !== undefined) return kept(near);
  const surfaces = rewrite.mentions.filter(
    (mention) =>
      (isSurface(mention) && isOf(mention, things, base, rewrite)) ||
      isMaterial(mention, things, rewrite),
  );
  const surface = surfaces.find(has);
  if (surface !== undefined) return kept(place(surface));
  const elsewhere = rewrite.mentions.find(has);
  const word = rewrite.words.find(
    ({ lower, isQuoted }) => !isQuoted && isColorWord(lower) && isSameColor(color, lower),
  );
  if (things.length === 0) {
    return elsewhere === undefined && word === undefined
      ? lost
      : unchecked(`"${thing.noun}" is not there by that name`);
  }
  // "A red cube and a blue cube", "brown and red cars": the other colour is right as well.
  const isAskedToo = (use: ColorUse) =>
    base.mentions.some(
      (each) =>
        likeness(each.noun, thing.noun) !== 'none' &&
        each.colors.some((own) => own.color !== color && isSameColor(own.color, use.color)),
    );
  const otherwise = [
    ...same,
    ...surfaces.filter((each) => isMain(each) || isMaterial(each, things, rewrite)),
  ].find(({ colors }) => colors.length > 0 && !colors.every(isAskedToo));
  if (otherwise !== undefined) return changed(place(otherwise));
  if (elsewhere !== undefined) {
    const isOthers = base.mentions.some(
      (each) => each.noun !== thing.noun && each.noun === elsewhere.noun,
    );
    if (isOthers) return changed(place(elsewhere));
    if (isApart(elsewhere, rewrite)) return changed(place(elsewhere));
    return unchecked(
      'the colour is of something that the base prompt does not name',
      place(elsewhere),
    );
  }
  if (word !== undefined) return unchecked('the colour is named apart from the thing');
  const simile = rewrite.words.find((each) => isSimile(each, color, rewrite));
  return simile === undefined ? lost : unchecked('the colour may be told by a comparison', simile);
}

const isSurface = (mention: Mention): boolean => surfaceNouns.has(headOf(mention));
/** Surfaces that are most of what is seen of a thing. */
const isMain = (mention: Mention): boolean => mainSurfaces.has(headOf(mention));

/** "Dark as ink", "the colour of ripe lemons". */
function isSimile({ index, lower, sentence }: Word, color: string, { words }: Reading): boolean {
  if (!isLikened(color, singular(lower))) return false;
  return words
    .slice(Math.max(0, index - 4), index)
    .some(
      (each) =>
        each.sentence === sentence && /^(?:as|like|of|hammered|solid|pure)$/.test(each.lower),
    );
}

/** "A sandwich on a black plate": not "with a black crust", and not "the black crust". */
function isApart(mention: Mention, { words }: Reading): boolean {
  if (isSurface(mention)) return false;
  const [before, opening] = [words[mention.first - 1], words[mention.first]];
  const isNew =
    /^(?:an?|another)$/.test(opening?.lower ?? '') || (mention.isPlural && !mention.hasDeterminer);
  const joins =
    /^(?:with|in|of|has|have|having|features?|featuring|wearing|made|by|like|as|its|is|are)$/;
  return isNew && !joins.test(before?.lower ?? '') && before?.pos !== 'VERB';
}

/** "A sandwich made of white bread". */
function isMaterial(mention: Mention, things: readonly Mention[], { words }: Reading): boolean {
  const [verb, preposition] = [words[mention.first - 2], words[mention.first - 1]];
  if (!/^(?:of|from|out)$/.test(preposition?.lower ?? '')) return false;
  if (!/^(?:made|built|carved|crafted|cut|sewn|knitted|woven)$/.test(verb?.lower ?? ''))
    return false;
  return things.some((each) => each.sentence === mention.sentence && each.last < mention.first);
}

/** Whether a surface is of one of these: no other thing that the base prompt names stands nearer. */
function isOf(
  surface: Mention,
  things: readonly Mention[],
  base: Reading,
  rewrite: Reading,
): boolean {
  const owner = rewrite.mentions.findLast(
    (each) =>
      each.last < surface.first &&
      !isSurface(each) &&
      base.mentions.some(({ noun }) => likeness(noun, each.noun) !== 'none'),
  );
  if (owner === undefined) return things.some((each) => each.sentence === surface.sentence);
  return things.includes(owner) && surface.sentence - owner.sentence <= 2;
}

/** "Bluebird", and a colour a few words before the noun, whatever the tagger makes of them. */
function besides(color: string, noun: string, rewrite: Reading) {
  const head = lastWord(noun);
  for (const word of rewrite.words) {
    if (word.isQuoted) continue;
    if (word.lower === color + head || word.lower === `${color}${head}s`) return word;
    if (!isColorWord(word.lower) || !isSameColor(color, word.lower)) continue;
    // "Mint purple" is purple.
    if (isColorWord(rewrite.words[word.index + 1]?.lower ?? '')) continue;
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
