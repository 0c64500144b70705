import { isParticle } from '../lexicon/act-phrases.ts';
import { isActor } from '../lexicon/kinds.ts';
import { isThing } from '../lexicon/not-things.ts';
import { isPart } from '../lexicon/parts.ts';
import { isHolding, type Place, placeOfVerb } from '../lexicon/relations.ts';
import { type Candidates, candidates, unique } from './candidates.ts';
import { type Item, itemsOf, type PlaceItem, type PronounItem, type VerbItem } from './items.ts';
import type { Mention } from './mention.ts';
import { mayAct, reach, referents } from './references.ts';
import { isPossessive } from './tags.ts';
import { Told } from './told.ts';
import type { Word } from './words.ts';

/** Of how many things a pronoun may be meant for. */
const meant = 3;

/** The verb of the clause, and of whom it was said. */
interface Verb {
  readonly item: VerbItem;
  readonly agents: readonly number[];
  hasObject: boolean;
}

/** Reads sentence after sentence and gathers what they say: who does what, and what is where. */
export class SentenceReader {
  readonly told = new Told();
  readonly #words: readonly Word[];
  readonly #mentions: readonly Mention[];

  /** What the sentence before was about. */
  #topic: readonly number[] = [];
  /** What this sentence is about. */
  #main: number[] = [];
  /** What this clause is about. */
  #subject: number[] = [];
  #hasVerb = false;
  /** Whether a verb was said of what the sentence is about. */
  #mainHasVerb = false;
  /** Things that stand right before, in the role that `attach` puts a further one into. */
  #group: number[] = [];
  #attach: ((thing: number) => void) | undefined;
  #role: 'subject' | 'object' | 'landmark' = 'subject';
  #verb: Verb | undefined;
  #place: PlaceItem | undefined;
  #relative: readonly number[] | undefined;
  #previous: Item['kind'] | undefined;
  #beforePrevious: Item['kind'] | undefined;
  /** What joined the last of the group to the others. */
  #lastJoin: Item['kind'] | undefined;
  #object: number[] = [];

  constructor(words: readonly Word[], mentions: readonly Mention[]) {
    this.#words = words;
    this.#mentions = mentions;
  }

  read(first: number, end: number): void {
    this.#main = [];
    this.#mainHasVerb = false;
    this.#startClause();
    for (const item of itemsOf(this.#words, this.#mentions, first, end)) {
      this.#take(item);
      this.#beforePrevious = this.#previous;
      this.#previous = item.kind;
    }
    this.told.isOf(this.#topic);
    if (this.#main.length > 0) this.#topic = this.#main;
  }

  #startClause(): void {
    this.#subject = [];
    this.#object = [];
    this.#hasVerb = false;
    this.#endPhrase();
    this.#relative = undefined;
  }

  #endPhrase(): void {
    this.#group = [];
    this.#attach = undefined;
    this.#verb = undefined;
    this.#place = undefined;
  }

  #take(item: Item): void {
    switch (item.kind) {
      case 'thing': {
        this.#thing([item.mention], true, item.first);
        return;
      }
      case 'pronoun': {
        this.#pronoun(item);
        return;
      }
      case 'verb': {
        this.#act(item);
        return;
      }
      case 'place':
        if (item.isBare) {
          this.#bare(item);
          return;
        }
        // ", and on the wood next to it lie eggs".
        if (this.#previous === 'and' && this.#beforePrevious === 'comma' && this.#hasVerb)
          this.#startClause();
        this.#place = item;
        return;
      case 'relative':
        this.#relative = this.#meantBy(this.#words[item.first]?.lower);
        return;
      case 'be':
        if (this.#relative !== undefined && this.#previous === 'relative') {
          this.#subject = [...this.#relative];
          this.#relative = undefined;
        }
        this.#hasVerb = true;
        return;
      case 'comma':
        this.#verb = undefined;
        this.#place = undefined;
        this.#relative = undefined;
        return;
      case 'break':
      case 'clause':
        this.#startClause();
        return;
      case 'and':
      case 'of':
        return;
    }
  }

  /** "A clown in shoes who": the clown. */
  #meantBy(relative: string | undefined): readonly number[] {
    const near = this.#group.length > 0 ? this.#group : this.#subject;
    if (relative !== 'who' || near.some((each) => this.#mayAct(each))) return near;
    const actors = this.#subject.filter((each) => this.#mayAct(each));
    return actors.length > 0 ? actors : near;
  }

  #thing(things: readonly number[], isNamed: boolean, at: number): void {
    const [thing] = things;
    if (thing === undefined) return;
    const isListed = this.#previous === 'and' || this.#previous === 'comma';
    if (this.#previous === 'of' && this.#attach !== undefined) {
      // "In the shape of an elephant" is no place.
      if (!isForm(this.#words[at - 2]?.lower ?? '') && !isForm(this.#words[at - 3]?.lower ?? ''))
        this.#attach(thing);
      return;
    }
    if (this.#place !== undefined) {
      this.#land(this.#place, things, isNamed, at);
      return;
    }
    if (this.#verb !== undefined && !this.#verb.hasObject && this.#previous !== 'and') {
      // "On the table sits a vase": what is told of comes last.
      const isInverted = this.told.isWaiting && this.#verb.agents.length === 0;
      if (!isInverted) {
        this.#patient(this.#verb, things, isNamed, at);
        return;
      }
    }
    if (this.#relative !== undefined && this.#previous === 'relative') {
      // "The horse that the girl is drawing".
      this.#begin(things);
      return;
    }
    // "A horse is the rider": what it is said to be.
    if (this.#previous === 'be' && this.#subject.length > 0 && !this.told.isWaiting) {
      this.#role = 'object';
      this.#group = [...things];
      this.#attach = undefined;
      return;
    }
    if (isListed && this.#attach !== undefined && this.#goesOn(thing)) {
      this.#attach(thing);
      this.#lastJoin = this.#previous;
      return;
    }
    this.#relative = undefined;
    this.#begin(things);
  }

  /** Whether "and a dog" belongs to what stands before, and does not begin a clause of its own. */
  #goesOn(thing: number): boolean {
    if (this.#role === 'subject') return !this.#hasVerb;
    const mention = this.#mentions[thing];
    const next = this.#words[(mention?.last ?? 0) + 1];
    // "Wearing a hoodie and sunglasses standing on".
    const isWorn =
      this.#role === 'object' &&
      !this.#isActor(thing) &&
      this.#subject.some((each) => this.#isActor(each));
    const isWornInside =
      this.#role === 'landmark' &&
      this.#previous === 'and' &&
      this.told.lastPlace === 'inside' &&
      !this.#isActor(thing) &&
      this.#subject.some((each) => this.#isActor(each));
    if ((isWorn || isWornInside) && next?.pos === 'VERB' && next.lower.endsWith('ing')) return true;
    if (next !== undefined && /^(?:VERB|AUX|ADP|SCONJ)$/.test(next.pos)) return false;
    if (this.#previous === 'comma') return false;
    if (this.#role === 'landmark') {
      // "A raccoon in a suit and a hat,".
      const isEnd = next === undefined || next.pos === 'PUNCT';
      const isWorn =
        this.told.lastPlace === 'inside' && this.#subject.some((each) => this.#isActor(each));
      if (isEnd && isWorn) return true;
      return this.told.lastPlace === 'between' || mention?.hasDeterminer === false;
    }
    return true;
  }

  #begin(things: readonly number[]): void {
    const relative = this.#relative;
    this.#subject = [...things];
    this.#object = [];
    this.#hasVerb = false;
    this.#endPhrase();
    this.#relative = relative;
    this.#role = 'subject';
    this.#group = [...things];
    this.#attach = (thing) => {
      this.#subject.push(thing);
      this.#group.push(thing);
    };
    if (this.#main.length === 0) this.#main = this.#subject;
    this.told.isOf(this.#subject);
  }

  /** A place phrase has its landmark. */
  #land(place: PlaceItem, landmarks: readonly number[], isNamed: boolean, at: number): void {
    const verb = this.#verb;
    const isNext = place.first === (verb?.item.last ?? -2) + 1;
    const isOpen = verb !== undefined && !verb.hasObject;
    this.#place = undefined;
    if (isOpen && isNext && isParticle(verb.item.stem, place.preposition)) {
      this.#patient(verb, landmarks, isNamed, at);
      return;
    }
    if (verb?.item.isPassive && /^(?:by|with|in)$/.test(place.preposition)) {
      this.#stand(placeOfVerb(verb.item.stem), landmarks, verb.agents, verb.item);
    }
    if (isOpen && verb.item.isPassive && place.preposition === 'by') {
      this.#doneBy(verb, landmarks, isNamed);
      return;
    }
    if (verb !== undefined) this.#aim(verb, place.preposition, landmarks, isNamed);
    const isSeen = verb !== undefined && isLooking(verb.item.stem) && isNext;
    this.#set(isSeen ? { ...place, place: undefined } : place, landmarks, isNamed, at);
  }

  /** "Pulled by a horse". */
  #doneBy(verb: Verb, agents: readonly number[], isNamed: boolean): void {
    const deed = { item: verb.item, isNamed };
    verb.hasObject = true;
    this.#role = 'object';
    this.#group = [...agents];
    this.told.suffer(verb.agents, agents, deed);
    this.#attach = (agent) => {
      if (verb.agents.length > 0) this.told.suffer(verb.agents, [agent], deed);
    };
  }

  /** "Looks at a dog", "gives a ball to a dog". */
  #aim(verb: Verb, preposition: string, aims: readonly number[], isNamed: boolean): void {
    // "Decorated with ribbons": by them.
    const isMeans = verb.item.isPassive && preposition === 'with';
    const isAim =
      !isMeans &&
      /^(?:at|after|to|for|from|toward|towards|against|into|over|onto|on|with|before)$/.test(
        preposition,
      );
    const isReceiver = preposition === 'to' && isGiving(verb.item.stem);
    if (!isAim || (verb.hasObject && !isReceiver)) return;
    for (const patient of aims)
      this.told.act(verb.agents, { item: verb.item, preposition, patient, isNamed });
  }

  /** Something is where the phrase says. */
  #set(place: PlaceItem, landmarks: readonly number[], isNamed: boolean, at: number): void {
    const placed = this.#placed(landmarks);
    for (const [index, landmark] of landmarks.entries()) {
      // A pronoun is meant for the first of them, or else for another.
      const isSure = isNamed || index === 0;
      this.told.place(isSure ? placed : { ...placed, firm: 0 }, landmark, place);
    }
    const owner = isNamed ? this.#ownerOf(landmarks[0], placed.things, at) : undefined;
    // "On its head", "on the cat's head": on the cat as well.
    if (owner !== undefined) this.told.place(placed, owner, place);
    this.#role = 'landmark';
    // "Beside her wearing a hat": not her.
    this.#group = isNamed ? [...landmarks] : [];
    this.#attach = (landmark) => {
      this.#group.push(landmark);
      this.told.place(placed, landmark, place);
    };
  }

  /** "A tops B": a verb that says where something is. */
  #stand(
    place: Place | undefined,
    things: readonly number[],
    landmarks: readonly number[],
    { first, last }: VerbItem,
  ): void {
    const [landmark] = landmarks;
    if (landmark !== undefined && things.length > 0)
      this.told.place({ things, firm: 1 }, landmark, { place, first, last });
  }

  /** Whose part it is: of the cat in "its head" and "the cat's head". */
  #ownerOf(part: number | undefined, besides: readonly number[], at: number): number | undefined {
    const mention = this.#mentions[part ?? -1];
    if (mention === undefined) return undefined;
    if (mention.owner === undefined && !isPart(mention.noun)) return undefined;
    const pronoun = this.#words[at]?.lower ?? '';
    const isOwned = isPossessive(pronoun) && !pronoun.startsWith("'");
    return isOwned ? this.#referents(pronoun, besides.slice(0, 1))[0] : mention.owner;
  }

  /** What a phrase of place that comes now may place, the likeliest first. */
  #placed(landmarks: readonly number[]): Candidates {
    const [group, subject, object] = [this.#group, this.#subject, this.#object];
    // "On the floor under it sits a plant": the plant.
    const isFronted = subject.length + object.length === 0 && this.told.isWaiting;
    if (isFronted && this.#role === 'landmark') return { things: [], firm: 1 };
    if (group.length === 0) return candidates([...subject], object, landmarks);
    // "A runs through B after C": A, where a verb makes the sentence one of A.
    if (this.#role === 'landmark' && this.#hasVerb) return candidates(subject, group, landmarks);
    const isList = group.length > 1 && this.#lastJoin === 'comma';
    if (!isList) return candidates(group, [...object, ...subject], landmarks);
    const [last = -1, ...rest] = [...group].reverse();
    return candidates([last], [...rest, ...object, ...subject], landmarks);
  }

  /** "A cat beneath": of what was named before. */
  #bare({ place, first, last }: PlaceItem): void {
    if (place === undefined) return;
    const { things } = this.#placed([]);
    const landmark = this.#earlier(things[0] ?? -1)[0];
    if (landmark === undefined || things.length === 0) return;
    // A guess, by which nothing is said to be otherwise.
    this.told.place({ things, firm: 0 }, landmark, { place, first, last });
  }

  /** The landmarks and subjects before a thing, the nearest first. */
  #earlier(thing: number): readonly number[] {
    const own = this.#mentions[thing];
    if (own === undefined) return [];
    const found: number[] = [];
    for (let index = thing - 1; index >= Math.max(0, thing - reach); index -= 1) {
      const mention = this.#mentions[index];
      if (mention === undefined || mention.sentence < own.sentence - 1) break;
      if (isThing(mention.noun)) found.push(index);
    }
    return found;
  }

  #act(item: VerbItem): void {
    const relative = this.#relative;
    let agents: readonly number[];
    if (relative !== undefined && this.#previous === 'relative') {
      agents = relative;
      this.#relative = undefined;
    } else if (relative !== undefined && this.#subject.length > 0) {
      // "The horse that the girl is drawing".
      const own = [...this.#subject];
      this.told.suffer(relative, own, { item, isNamed: true });
      this.#subject = [...relative];
      this.#relative = undefined;
      this.#hasVerb = false;
      this.#verb = undefined;
      return;
    } else if (item.form === 'finite') {
      agents = this.#subject;
    } else if (this.#previous === 'comma') {
      agents = this.#afterComma();
    } else if (this.#role === 'subject' || this.#previous === 'and') {
      agents = this.#subject;
    } else {
      agents = this.#nearest();
    }
    this.#hasVerb = true;
    if (this.#subject === this.#main) this.#mainHasVerb = true;
    this.#place = undefined;
    this.#verb = { item, agents, hasObject: false };
    this.#group = agents === this.#subject ? [] : agents.slice(0, 1);
    this.#role = 'subject';
    this.#attach = undefined;
  }

  /** "A wolf runs, chasing": whom the clause is about, or the last fragment where there is no verb. */
  #afterComma(): readonly number[] {
    const isClause = this.#hasVerb || !this.#mainHasVerb;
    const own = isClause ? [...this.#subject, ...this.#main] : [...this.#main, ...this.#subject];
    // "Above it, hanging from a branch, a lamp": whom it is said of comes later.
    if (own.length === 0 && this.told.isWaiting) return [];
    const actors = own.filter((each) => this.#mayAct(each));
    return unique([...actors, ...own, ...this.#group]);
  }

  /** "A man in a coat riding": the man; "a man with a monkey riding": the monkey. */
  #nearest(): readonly number[] {
    const subject = this.#subject;
    const isSubjectActor = subject.some((each) => this.#mayAct(each));
    // A name may be of a place: "a kangaroo in front of the Opera House holding a sign".
    const isSubjectSure = subject.some((each) => this.#isActor(each));
    const actors = this.#group.filter((each) =>
      isSubjectSure ? this.#isActor(each) : this.#mayAct(each),
    );
    return unique(
      actors.length > 0 || !isSubjectActor
        ? [...this.#group, ...subject]
        : [...subject, ...this.#group],
    );
  }

  #isActor(thing: number): boolean {
    return isActor(this.#mentions[thing]?.noun ?? '');
  }

  #mayAct(thing: number): boolean {
    return mayAct(this.#mentions[thing]);
  }

  #patient(verb: Verb, patients: readonly number[], isNamed: boolean, at: number): void {
    verb.hasObject = true;
    const tell = (patient: number) =>
      this.told.act(verb.agents, { item: verb.item, patient, isNamed });
    for (const patient of patients) tell(patient);
    // "Scrubs its flank": the elephant.
    const owner = isNamed ? this.#ownerOf(patients[0], verb.agents, at) : undefined;
    if (owner !== undefined && !verb.agents.includes(owner))
      this.told.act(verb.agents, { item: verb.item, patient: owner, isNamed: false });
    this.#stand(placeOfVerb(verb.item.stem), verb.agents, patients, verb.item);
    const isHolder = isHolding(verb.item.stem) && !verb.agents.some((each) => this.#mayAct(each));
    if (isHolder) this.#stand('inside', patients, verb.agents, verb.item);
    this.#role = 'object';
    this.#object = isNamed ? [...patients] : patients.slice(0, 1);
    this.#group = [...this.#object];
    this.#attach = (patient) => {
      this.#group.push(patient);
      this.#object.push(patient);
      tell(patient);
    };
  }

  #pronoun(item: PronounItem): void {
    const isObject =
      this.#place !== undefined || (this.#verb !== undefined && !this.#verb.hasObject);
    if (isObject) {
      // "Casts its shadow on the ball below it": it is not the ball.
      const isPlacing = this.#place !== undefined && this.#group.length > 0;
      const besides = isPlacing ? this.#group : (this.#verb?.agents.slice(0, 1) ?? this.#group);
      const found = this.#referents(item.lower, besides);
      if (found.length > 0) this.#thing(found.slice(0, meant), false, item.first);
      else this.#endPhrase();
      return;
    }
    const found = this.#referents(item.lower, []);
    if (found.length === 0) {
      this.#startClause();
      return;
    }
    const isMany = item.lower === 'they';
    this.#begin(isMany ? found : found.slice(0, 1));
  }

  #referents(pronoun: string, besides: readonly number[]): readonly number[] {
    const about = { subject: this.#subject, main: this.#main, topic: this.#topic };
    const last = Math.max(-1, ...this.#group, ...this.#subject, ...this.#main, ...this.#topic);
    return referents(pronoun, this.#mentions, { ...about, last, besides });
  }
}

/** "Gives a balloon to a soldier". */
const isGiving = (stem: string): boolean =>
  /^(?:giv|hand|offer|serv|feed|bring|present|show|deliver|pass)$/.test(stem);

/** Who gazes upon a fountain is not on it. */
const isLooking = (stem: string): boolean =>
  /^(?:look|gaz|star|peer|glanc|focus|reflect|depend|concentrat|smil|wav|point|marvel|wonder|danc)$/.test(
    stem,
  );

const isForm = (word: string): boolean => /^(?:shape|form|likeness|guise)$/.test(word);
