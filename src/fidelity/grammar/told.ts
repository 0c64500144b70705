import { meantBy } from '../lexicon/act-phrases.ts';
import type { Place } from '../lexicon/relations.ts';
import type { Candidates } from './candidates.ts';
import type { VerbItem } from './items.ts';
import type { Act, Placing } from './statements.ts';

/** Of how many at once something is said. */
const most = 8;

interface Deed {
  readonly item: VerbItem;
  readonly preposition?: string | undefined;
  readonly patient: number;
  readonly isNamed: boolean;
}

/** Words that say where: "to the left of". */
interface Phrase {
  readonly place: Place | undefined;
  readonly first: number;
  readonly last: number;
}

/** What a text has told so far, and what waits for its subject to be named: "On a rock, an otter". */
export class Told {
  readonly placings: Placing[] = [];
  readonly acts: Act[] = [];
  #waiting: ((things: readonly number[]) => void)[] = [];

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  get lastPlace(): Place | undefined {
    return this.placings.at(-1)?.place;
  }

  /** Of these is what was said before. */
  isOf(things: readonly number[]): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const say of waiting) say(things);
  }

  place({ things, firm }: Candidates, landmark: number, { place, first, last }: Phrase): void {
    if (place === undefined) return;
    this.#say(things, (told) => {
      const own = told.filter((each) => each !== landmark);
      if (own.length > 0) this.placings.push({ things: own, firm, place, landmark, first, last });
    });
  }

  act(agents: readonly number[], { item, preposition, patient, isNamed }: Deed): void {
    if (item.isDenied) return;
    const verb = meantBy(item.stem, preposition);
    this.#say(agents, (told) => {
      const own = told.filter((each) => each !== patient);
      if (own.length > 0)
        this.acts.push({ agents: own, verb, preposition, patient, isNamed, at: item.first });
    });
  }

  /** "Pulled by horses": what is pulled may be named later. */
  suffer(
    patients: readonly number[],
    agents: readonly number[],
    deed: Omit<Deed, 'patient'>,
  ): void {
    this.#say(patients, ([patient]) => {
      if (patient !== undefined && agents.length > 0) this.act(agents, { ...deed, patient });
    });
  }

  #say(things: readonly number[], say: (things: readonly number[]) => void): void {
    if (things.length > 0) say(things.slice(0, most));
    else this.#waiting.push(say);
  }
}
