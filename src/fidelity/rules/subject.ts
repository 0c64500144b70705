import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { counterparts, relatedWord } from '../counterparts.ts';
import type { Mention } from '../grammar/mention.ts';
import { isActor, isKindOf, isNoun, likeness } from '../lexicon/kinds.ts';
import { lastWord } from '../lexicon/last-word.ts';
import { isAbstract, isImplied, isThing } from '../lexicon/not-things.ts';
import { isBodyPart } from '../lexicon/parts.ts';
import { singular } from '../lexicon/singular.ts';
import { type Reading, spanOf } from '../reading.ts';

/** The things that a prompt names, each once. */
export function subjectRule(base: Reading): readonly Claim[] {
  const seen = new Set<string>();
  return base.mentions.flatMap((mention) => {
    if (isProperName(mention, base) || mention.denial !== undefined) return [];
    if (mention.noun.length < 2) return [];
    if (!isThing(mention.noun) && !isPictured(mention, base)) return [];
    if (isOfThePicture(mention, base)) return [];
    // "Going home".
    if (mention.noun === 'home' && !mention.hasDeterminer) return [];
    if (seen.has(mention.noun) || base.words[mention.head]?.isQuoted) return [];
    seen.add(mention.noun);
    const claim = (noun: string, first: number, last: number): Claim => {
      const span = spanOf(base, first, last);
      return {
        type: 'subject',
        text: base.text.slice(span.start, span.end),
        span,
        check: (rewrite) => checkSubject({ ...mention, noun }, mention, base, rewrite),
      };
    };
    const { noun, head } = mention;
    const [being, role] = twoBeings(noun);
    const isPlain = base.words[head - 1]?.lower === being;
    if (being !== undefined && role !== undefined && isPlain)
      return [claim(being, head - 1, head - 1), claim(role, head, head)];
    const words = noun.split(' ').length;
    return [claim(noun, Math.max(mention.first, head - words + 1), mention.last)];
  });
}

/** "A hamster astronaut", "an elephant statue": two things to be seen in one. */
function twoBeings(noun: string): readonly string[] {
  const parts = noun.split(' ');
  const [being = '', role = ''] = parts;
  if (parts.length !== 2 || isNoun(noun) || !isBeing(being)) return [];
  const isLikeness = /^(?:statue|sculpture|figurine|figure|costume|mask|mascot|toy)$/.test(role);
  return isLikeness || isBeing(role) ? [being, role] : [];
}

const isBeing = (noun: string): boolean =>
  ['animal', 'person', 'robot', 'monster'].some((kind) => isKindOf(noun, kind)) &&
  !/^(?:baby|child|kid|mother|father|parent|family|man|woman|boy|girl|adult|teen|person|people|pet|animal|human|male|female|owner|lady|friend|couple|crowd|team|twin|giant|master|shell|fan)$/.test(
    noun,
  );

/** Names in capitals are told as names. */
const isProperName = (mention: Mention, base: Reading): boolean =>
  mention.isName && /^\p{Lu}/u.test(base.words[mention.head]?.text ?? '');

/** "A board with the words", for a sign. */
const isWritten = (noun: string): boolean =>
  /^(?:sign|signpost|signboard|chalkboard|blackboard|board|banner|placard|poster|label|plaque|headline|caption|title|billboard|text|menu|marquee)$/.test(
    lastWord(noun),
  );
const hasWriting = (base: Reading, rewrite: Reading): boolean =>
  base.quotes.some(({ text }) => rewrite.text.includes(text.replace(/[,.;]$/, '')));

/** "An otter barista", for an otter. */
const partOfAnother = (noun: string, { words }: Reading) =>
  isBeing(noun)
    ? words.find(
        (word) =>
          !word.isQuoted &&
          /^(?:NOUN|PROPN|ADJ)$/.test(word.pos) &&
          likeness(noun, singular(word.lower)) === 'same',
      )
    : undefined;

const isPicture = (noun: string): boolean =>
  /^(?:painting|picture|photo|photograph|portrait|drawing|poster|mural)$/.test(noun);

/** "A room with a painting": a picture in the picture. */
function isPictured({ noun, first, last }: Mention, { words }: Reading): boolean {
  if (!isPicture(noun)) return false;
  const before = words[first - 1];
  const isHeld =
    (before?.pos === 'VERB' && !isMaking(before.lower)) ||
    /^(?:and|with)$/.test(before?.lower ?? '');
  return isHeld && words[last + 1]?.lower !== 'of';
}

const isMaking = (word: string): boolean =>
  /^(?:draw|paint|generat|creat|design|mak|produc|render|imagin|depict|show|sketch)/.test(word);

/** "On the left side of the screen". */
const isOfThePicture = ({ noun, first }: Mention, { words }: Reading): boolean =>
  /^(?:screen|picture|frame|image|page|canvas)$/.test(noun) &&
  words[first - 1]?.lower === 'of' &&
  /^(?:side|half|center|centre|middle|edge|corner|top|bottom|left|right|part)$/.test(
    words[first - 2]?.lower ?? '',
  );

function checkSubject(thing: Mention, mention: Mention, base: Reading, rewrite: Reading): Finding {
  const { same, broader } = counterparts(rewrite, thing.noun);
  const place = (mention: Mention) => spanOf(rewrite, mention.head, mention.last);
  const [first] = same;
  if (first !== undefined) {
    const opening = base.words[thing.first]?.lower ?? '';
    // "One bicycle is blue, the other is green".
    const hasOther = base.words.some(({ lower }) => /^(?:other|another)$/.test(lower));
    const isOne = /^(?:an?|one)$/.test(opening) && !thing.isPlural && !hasOther;
    const isMany = ({ quantity, isPlural }: Mention) =>
      isPlural && typeof quantity?.value === 'number' && quantity.value > 1;
    const isAlone = base.mentions.every(
      (each) => each === mention || likeness(each.noun, thing.noun) === 'none',
    );
    return isOne && isAlone && same.every(isMany) ? changed(place(first)) : kept(place(first));
  }
  const denied = rewrite.mentions.find(
    (each) => each.denial !== undefined && likeness(thing.noun, each.noun) === 'same',
  );
  if (denied !== undefined) return changed(place(denied));
  const word = relatedWord(rewrite, thing.noun) ?? partOfAnother(thing.noun, rewrite);
  if (word !== undefined) return kept(word);
  const picture = isPicture(thing.noun)
    ? rewrite.mentions.find(({ noun }) => isPicture(lastWord(noun)))
    : undefined;
  if (picture !== undefined) return kept(place(picture));
  const [wide] = broader;
  if (wide !== undefined) return unchecked('only a wider word for it is there', place(wide));
  const anyone = isKindOf(thing.noun, 'person')
    ? rewrite.mentions.find(({ noun }) =>
        /^(?:figure|individual|someone|stranger)$/.test(lastWord(noun)),
      )
    : undefined;
  if (
    anyone !== undefined &&
    /^(?:person|people|human|man|woman|boy|girl|child|kid)$/.test(thing.noun)
  )
    return unchecked('only a wider word for it is there', place(anyone));
  const isKnown = isNoun(thing.noun) || base.words[thing.head]?.isKnown === true;
  const hasPersons = rewrite.mentions.some(({ noun }) => isKindOf(noun, 'person'));
  if (hasPersons && /(?:^|\s)(?:family|couple|crowd|team|band|people|audience)$/.test(thing.noun))
    return unchecked('its members may be named one by one');
  if (/^(?:sunrise|sunset|dawn|dusk|twilight|daylight|weather)$/.test(thing.noun))
    return unchecked('the time may be told in other words');
  if (isWritten(thing.noun) && hasWriting(base, rewrite))
    return unchecked('the text is there, on what may be called otherwise');
  if (isAbstract(thing.noun)) return unchecked('it may be nothing to see');
  const isFirst = base.mentions[0] === mention;
  const isOfActor = isBodyPart(thing.noun) && base.mentions.some(({ noun }) => isActor(noun));
  if (!isFirst && (isOfActor || isImplied(thing.noun)))
    return unchecked('it may be there without being named');
  if (!isKnown) return unchecked('a word that the rules do not know');
  return base.words[thing.head]?.lower.endsWith('ing') ? unchecked('it may be no noun') : lost;
}
