import * as z from 'zod';

import { ImageBackendError } from '../../errors.ts';
import type { BackendHTTP, ImageRequest } from '../../image-backend.ts';
import { failure, quote } from './failure.ts';
import { isText } from './is-text.ts';

type ListName = 'samplers' | 'schedulers' | 'sd-models';

/** The server's lists, as far as they were read. */
export type NameLists = Map<ListName, readonly Choice[] | 'absent'>;

/** Something the server has, and how it may be called. */
interface Choice {
  readonly name: string;
  /** What the server's own lookup takes, besides the name. */
  readonly exact: readonly string[];
  /** What it does not take, but what can only mean this. */
  readonly loose: readonly string[];
  /** Whether a part of the name will do. */
  readonly partial: boolean;
}

const labels = z.array(z.string()).optional().catch(undefined);
const label = z.string().optional().catch(undefined);

const listSchemas = {
  samplers: z
    .array(z.object({ name: z.string(), aliases: labels }))
    .transform((all) => all.map(({ name, aliases }) => choice(name, [], aliases))),
  schedulers: z
    .array(z.object({ name: z.string(), label, aliases: labels }))
    .transform((all) => all.map(({ name, label, aliases }) => choice(name, [label], aliases))),
  'sd-models': z
    .array(z.object({ title: z.string(), model_name: label, hash: label, filename: label }))
    .transform((all) =>
      all.map(({ title, model_name, hash, filename }) => ({
        ...choice(title, [model_name, hash, filename?.split(/[\\/]/).at(-1)]),
        partial: true,
      })),
    ),
} satisfies Record<ListName, z.ZodType<readonly Choice[]>>;

function choice(
  name: string,
  exact: readonly (string | undefined)[],
  loose: readonly string[] = [],
): Choice {
  return { name, exact: exact.filter(isText), loose, partial: false };
}

export interface CheckedNames {
  readonly sampler: string | undefined;
  readonly scheduler: string | undefined;
  readonly model: string | undefined;
  /** How the server may call the model, if its list has it. */
  readonly modelSpellings: readonly string[];
  readonly refiner: string | undefined;
  readonly warnings: readonly string[];
}

/** Looks up what was asked for by name, because the server replaces what it does not know. */
export class NameCheck {
  readonly #http: BackendHTTP;
  readonly #lists: NameLists;
  readonly #mode: 'error' | 'warn';
  readonly #warnings: string[] = [];

  constructor(http: BackendHTTP, lists: NameLists, mode: 'error' | 'warn') {
    this.#http = http;
    this.#lists = lists;
    this.#mode = mode;
  }

  async check(wanted: Pick<ImageRequest, 'sampler' | 'scheduler' | 'model' | 'refiner'>) {
    const split = await this.#splitSampler(wanted.sampler, wanted.scheduler);
    const model = await this.#find('sd-models', 'checkpoint', wanted.model);
    const { refiner } = wanted;
    if (refiner !== undefined && refiner.model === undefined) {
      this.#warnings.push('A refiner without a `model` has no effect on this server.');
    }
    const names: CheckedNames = {
      sampler: (await this.#find('samplers', 'sampler', split.sampler))?.name,
      scheduler: (await this.#find('schedulers', 'scheduler', split.scheduler))?.name,
      model: model?.name,
      modelSpellings: model?.spellings ?? [],
      refiner: (await this.#find('sd-models', 'refiner', refiner?.model))?.name,
      warnings: this.#warnings,
    };
    return names;
  }

  /** Old combined names, `DPM++ 2M Karras`, are two names since version 1.9. */
  async #splitSampler(sampler: string | undefined, scheduler: string | undefined) {
    if (sampler === undefined || !sampler.includes(' ')) return { sampler, scheduler };
    const samplers = await this.#list('samplers');
    if (samplers === 'absent' || matching(samplers, sampler) !== undefined) {
      return { sampler, scheduler };
    }
    const schedulers = await this.#list('schedulers');
    for (const { name, exact, loose } of schedulers === 'absent' ? [] : schedulers) {
      const end = [name, ...exact, ...loose].find((word) => endsWithWord(sampler, word));
      if (end === undefined) continue;
      const split = { sampler: sampler.slice(0, -end.length - 1), scheduler: scheduler ?? name };
      this.#warnings.push(
        `The sampler ${quote(sampler)} was sent as ${quote(split.sampler)} with the scheduler ` +
          `${quote(split.scheduler)}.`,
      );
      return split;
    }
    return { sampler, scheduler };
  }

  async #find(list: ListName, what: string, wanted: string | undefined) {
    if (wanted === undefined) return undefined;
    const cached = this.#lists.has(list);
    let choices = await this.#list(list);
    if (choices === 'absent') {
      this.#warnings.push(
        `The server lists no ${list}, so that the ${what} ${quote(wanted)} could not be checked.`,
      );
      return { name: wanted, spellings: [] };
    }
    let found = matching(choices, wanted);
    if (found === undefined && cached) {
      // It may have been added since the list was read.
      this.#lists.delete(list);
      choices = await this.#list(list);
      found = choices === 'absent' ? undefined : matching(choices, wanted);
    }
    if (found === undefined) return this.#unknown(what, wanted, choices);
    if (found.name !== wanted) {
      this.#warnings.push(`The ${what} ${quote(wanted)} was sent as ${quote(found.name)}.`);
    }
    return found;
  }

  #unknown(what: string, wanted: string, choices: readonly Choice[] | 'absent') {
    const names = choices === 'absent' ? [] : choices.map(({ name }) => name);
    const said = `The server has no ${what} ${quote(wanted)}`;
    if (this.#mode === 'error') throw failure('rejected', `${said}. It has: ${listed(names)}.`);
    this.#warnings.push(`${said}; it was sent all the same, and another one may have been used.`);
    return { name: wanted, spellings: [] };
  }

  async #list(list: ListName): Promise<readonly Choice[] | 'absent'> {
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    const choices = await this.#read(list);
    this.#lists.set(list, choices);
    return choices;
  }

  async #read(list: ListName): Promise<readonly Choice[] | 'absent'> {
    try {
      const reply = await this.#http.get(`/sdapi/v1/${list}`, { accept: [404, 405] });
      return reply.status >= 400 ? 'absent' : await reply.json(listSchemas[list]);
    } catch (error) {
      // A clone that answers every address with its web page has no lists either.
      if (error instanceof ImageBackendError && error.code === 'invalid-response') return 'absent';
      throw error;
    }
  }
}

interface Match {
  /** The name to send. */
  readonly name: string;
  readonly spellings: readonly string[];
}

function matching(choices: readonly Choice[], wanted: string): Match | undefined {
  const low = wanted.toLowerCase();
  const spellings = ({ name, exact }: Choice) => [name, ...exact];
  const same = choices.find((choice) => spellings(choice).includes(wanted));
  if (same !== undefined) return { name: wanted, spellings: spellings(same) };
  const alike = choices.find((choice) =>
    [...spellings(choice), ...choice.loose].some((spelling) => spelling.toLowerCase() === low),
  );
  const meant = alike ?? onlyPart(choices, low);
  return meant === undefined ? undefined : { name: meant.name, spellings: spellings(meant) };
}

/** The one whose name holds `part`, where that can be no other. */
function onlyPart(choices: readonly Choice[], part: string): Choice | undefined {
  const [first, ...others] = choices.filter(
    ({ name, partial }) => partial && name.toLowerCase().includes(part),
  );
  return others.length === 0 ? first : undefined;
}

function endsWithWord(text: string, word: string): boolean {
  return text.toLowerCase().endsWith(` ${word.toLowerCase()}`);
}

function listed(names: readonly string[]): string {
  const most = 40;
  const shown = names.slice(0, most).map((name) => name.slice(0, 80));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ') || 'none';
}
