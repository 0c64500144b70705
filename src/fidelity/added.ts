import { relatedWord } from './counterparts.ts';
import { doubtOf, isOrder } from './doubts.ts';
import type { Mention } from './grammar/mention.ts';
import type { Word } from './grammar/words.ts';
import { isDeed } from './lexicon/deeds.ts';
import { isKindOf, isNoun, likeness } from './lexicon/kinds.ts';
import { lastWord } from './lexicon/last-word.ts';
import type { Reading } from './reading.ts';

/** What draws the eye wherever it stands. A lamp or a cloud is a detail. */
const leading = [
  'animal',
  'person',
  'vehicle',
  'robot',
  'dragon',
  'monster',
  'scarecrow',
  'alien',
  'fairy',
  'angel',
  'elf',
  'mermaid',
];
/** Crowds and flocks that rewrites put in for life, and words for what was named before. */
const ambient =
  /^(?:people|person|figure|silhouette|viewer|onlooker|passerby|pedestrian|crowd|individual|couple|friend|companion|animal|creature|character|family|group|human|hero|artist|photographer|painter|owner|vessel|vehicle|pet|master|model|statue|subject|someone|guest|board|coach|engine|carriage|pair|band|cub|shadow|hand|visitor|stranger|tourist|spectator|bystander|driver|passenger|commuter|insect|bug|bee|bumblebee|butterfly|moth|dragonfly|ladybug|firefly|ant|fly|beetle|bird|seagull|gull|sparrow|pigeon|swallow|songbird|ray|fan|bass|pitcher|crane|star|mite|professional|genius|master|archer|spirit|rival|feline|canine|assembly|gathering|duo|trio|quartet|newcomer|cocoon|skeleton|tank|giant|titan|colossus|brood|litter|nest|egg|cast|crew|sentinel|guardian|keeper|witness|predator|adult|audience|shell|batter|cart|shopping cart|wheelchair|stroller)$/;
/** "Like a cat", "the hum of a bee", "made for a king": not there, or not by itself. */
const comparing =
  /^(?:like|as|of|than|for|resembling|by|from|into|through|via|per|'s|imitating|reminiscent)$/;
const faraway =
  /^(?:distant|background|distance|faraway|far|horizon|passing|tiny|blurred|faint|reflection)$/;

/** The main subjects of a rewrite that its base prompt does not have. */
export function addedSubjects(base: Reading, rewrite: Reading): readonly string[] {
  // A good rewrite names what such a base prompt does not.
  if (doubtOf(base) !== undefined || isOrder(base.text) || base.mentions.length === 0) return [];
  const added = new Map<string, string>();
  for (const mention of rewrite.mentions) {
    if (!isLeading(mention, rewrite) || isAsked(mention, base, rewrite)) continue;
    if (!added.has(mention.noun)) {
      const { start } = rewrite.words[mention.first] ?? { start: 0 };
      const { end } = rewrite.words[mention.last] ?? { end: 0 };
      added.set(mention.noun, rewrite.text.slice(start, end));
    }
  }
  return [...added.values()];
}

/** "A paper crane", "a bronze lion", "a small toy airplane". */
const isLikeness = ({ noun, qualities }: Mention): boolean =>
  [...qualities, ...noun.split(' ').slice(0, -1)].some((word) =>
    /^(?:paper|toy|origami|ceramic|stone|bronze|marble|wooden|plush|stuffed|inflatable|tower|construction|bridge|chalk|glass|clay|porcelain|metal|carousel|pommel|rocking|carved|downward)$/.test(
      word,
    ),
  );

function isLeading(mention: Mention, rewrite: Reading): boolean {
  const { words } = rewrite;
  const { noun, first, last, quantity, denial, isPlural } = mention;
  if (denial !== undefined || ambient.test(noun) || words[last]?.isQuoted) return false;
  // "A tiger shark" is an animal; "a teardrop tank" is no vehicle.
  const head = lastWord(noun);
  const isBeing =
    !isNoun(noun) &&
    !ambient.test(head) &&
    ['animal', 'person'].some((kind) => isKindOf(head, kind));
  const isLead = isBeing || leading.some((kind) => isKindOf(noun, kind));
  if (!isLead || isLikeness(mention)) return false;
  const opening = words[first]?.lower ?? '';
  const isOne = /^(?:an?|another|one)$/.test(opening) && !isPlural;
  const isCounted = typeof quantity?.value === 'number' && opening !== 'both';
  if (!isOne && !isCounted) return false;
  // "A professional and polished look".
  const isQuality = words[last + 1]?.lower === 'and' && words[last + 2]?.pos === 'ADJ';
  if (isQuality) return false;
  if (opening === 'the' || isCompared(words, first) || isApposed(mention, rewrite)) return false;
  const before = words[first - 1];
  if (isPredicate(before) && !isInverted(words, first)) return false;
  // "Hugged by a child", but not "painted by a child".
  const isDone =
    before?.lower === 'by' &&
    isDeed(words[first - 2]?.lemma ?? '') &&
    !isMaking(words[first - 2]?.lemma ?? '');
  // "as a bear watches" is no comparison.
  const isClause = before?.lower === 'as' && actsAfter(words, last);
  if (
    before !== undefined &&
    comparing.test(before.lower) &&
    !isClause &&
    !isDone &&
    !isPartOf(words, first)
  )
    return false;
  // "a lion's mane", "a dog collar"
  if (["'s", "'", '-'].includes(words[last + 1]?.lower ?? '')) return false;
  return !words
    .slice(Math.max(0, first - 5), last + 6)
    .some(({ lower, sentence }) => sentence === words[last]?.sentence && faraway.test(lower));
}

/** "The driver, a rugged man, leans": said of what stands before it. */
function isApposed(mention: Mention, { words, mentions }: Reading): boolean {
  const { first, last, sentence } = mention;
  if (!/^(?:,|-|–|—)$/.test(words[first - 1]?.lower ?? '')) return false;
  const before = mentions.find((each) => each.last === first - 2 && each.sentence === sentence);
  if (before === undefined) return false;
  const isKnown =
    before.isName ||
    /^(?:the|this|that|his|her|their|its|'s)$/.test(words[before.first]?.lower ?? '');
  const isSaid = before.isName || isPerson(before) === isPerson(mention);
  return (
    isKnown && isSaid && isPerson(mention) && !/^(?:and|or)$/.test(words[last + 1]?.lower ?? '')
  );
}

const isMaking = (stem: string): boolean =>
  /^(?:paint|draw|sketch|depict|build|construct|mad|creat|craft|cook|bak|prepar|writ|design)$/.test(
    stem,
  );

/**
 * "A person closes the curtains. A toddler in pajamas watches": another one, by an article of its
 * own and another word, that does something.
 */
function isSecond(mention: Mention, meant: readonly Mention[], rewrite: Reading): boolean {
  const { words, mentions } = rewrite;
  if (!/^(?:an?|another)$/.test(words[mention.first]?.lower ?? '') || meant.length > 1)
    return false;
  const [asked] = meant;
  if (asked === undefined || asked.isPlural || asked.noun === mention.noun) return false;
  if (words[mention.first - 1]?.lower === ',' && !isFronted(mention, rewrite)) return false;
  const isNamedBefore = mentions.some(
    (each) =>
      each.sentence < mention.sentence &&
      each.noun !== mention.noun &&
      likeness(asked.noun, each.noun) === 'same',
  );
  const isSubject =
    mentions.every((each) => each.sentence !== mention.sentence || each.first >= mention.first) ||
    isFronted(mention, rewrite);
  return isNamedBefore && isSubject && actsAfter(words, mention.last);
}

/** "On the rug, a toddler". */
function isFronted({ first, sentence }: Mention, { words }: Reading): boolean {
  if (words[first - 1]?.lower !== ',') return false;
  const opening = words.find((word) => word.sentence === sentence);
  return (
    opening?.pos === 'ADP' && words.slice(opening.index, first).every(({ pos }) => pos !== 'VERB')
  );
}

/** "In the lap of a girl". */
const isPartOf = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'of' &&
  /^(?:laps?|hands?|arms?|shoulders?|back|head|feet|paws?|jaws|claws|side|wings?)$/.test(
    words[first - 2]?.lower ?? '',
  );

/** "Like paint on a fire engine", "as if a giant". */
function isCompared(words: readonly Word[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 7); index -= 1) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[first]?.sentence) return false;
    if (/^[,;:]$/.test(word.lower)) return false;
    if (word.lower === 'like') return true;
    if (/^(?:if|though)$/.test(word.lower) && words[index - 1]?.lower === 'as') return true;
  }
  return false;
}

/** "Clinging to her shoulder is a gorilla". */
function isInverted(words: readonly Word[], first: number): boolean {
  const opening = words.find(({ sentence }) => sentence === words[first]?.sentence);
  return opening !== undefined && /^(?:VERB|ADP|ADV)$/.test(opening.pos);
}

/** "It is a hero", "considers itself a hero", "to form a gentleman". */
function isPredicate(before: Word | undefined): boolean {
  if (before === undefined) return false;
  if (/^(?:is|are|was|were|be|itself|himself|herself|themselves)$/.test(before.lower)) return true;
  return (
    before.pos === 'VERB' &&
    /^(?:form|becom|resembl|suggest|evok|call|remain|seem|attract|depict)$/.test(before.lemma)
  );
}

function actsAfter(words: readonly Word[], last: number): boolean {
  for (const word of words.slice(last + 1, last + 8)) {
    if (word.sentence !== words[last]?.sentence || /^[,;:]$/.test(word.lower)) return false;
    if (word.pos === 'AUX') return true;
    if (word.pos === 'VERB') return !/(?:ing|ed|en|wn)$/.test(word.lower);
  }
  return false;
}

/** Whether the base prompt has it, by any word for it, wider or narrower. */
function isAsked(mention: Mention, base: Reading, rewrite: Reading): boolean {
  const isLike = (a: string, b: string) =>
    likeness(a, b) !== 'none' || likeness(b, a) !== 'none' || isOfOneSpecies(a, b);
  // A bear that hunts for prey may hunt a deer.
  const isAnyAnimal = base.words.some(({ lower }) =>
    /^(?:prey|quarry|wildlife|livestock|pets?)$/.test(lower),
  );
  if (isAnyAnimal && isKindOf(mention.noun, 'animal')) return true;
  const meant = base.mentions.filter(
    ({ noun, head }) =>
      !base.words[head]?.isQuoted &&
      [noun, ...noun.split(' ').slice(0, -1)].some((each) => isLike(each, mention.noun)),
  );
  if (meant.length > 0) return !isSecond(mention, meant, rewrite);
  // "Motorcycling" asks for a motorcycle.
  if (relatedWord(base, mention.noun) !== undefined) return true;
  if (!isPerson(mention)) return false;
  const persons = base.mentions.filter((each) => isPerson(each) || each.isName);
  if (persons.length === 0) return false;
  // A person has many words: a "barista" is the "woman", unless the woman was named before.
  const isNamedBefore = (person: Mention) =>
    rewrite.mentions.some(
      (each) => each.first < mention.first && likeness(person.noun, each.noun) === 'same',
    );
  return persons.some((person) => person.isPlural || !isNamedBefore(person));
}

/** "A kitten" and "a tabby cat". */
const isOfOneSpecies = (a: string, b: string): boolean =>
  ['cat', 'dog', 'horse', 'cow', 'sheep', 'goat', 'pig', 'rabbit', 'chicken', 'duck'].some(
    (kind) => isKindOf(a, kind) && isKindOf(b, kind),
  );

const isPerson = ({ noun }: Mention): boolean => isKindOf(noun, 'person');
