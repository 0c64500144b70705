import { DatasetError } from '../../errors.ts';
import { canonicalJSON } from '../../internal/canonical-json.ts';
import { checkOptions } from '../../internal/check-options.ts';
import { checkChoice, checkText } from '../../internal/check-values.ts';
import { isRecord } from '../../internal/is-record.ts';
import { quoted } from '../../internal/quoted.ts';
import type { Dataset, DatasetPrompt } from '../dataset.ts';
import { sha256Of } from '../run/hash.ts';

/** A prompt as a text, or with what is known of it. */
export type PromptInput =
  | string
  | (Omit<DatasetPrompt, 'id'> & {
      /** @default its number in the list, from 1 */
      readonly id?: string | undefined;
    });

export interface DuplicateOptions {
  /** What becomes of a prompt whose text was there before: an error, or it is left out. @default 'refuse' */
  readonly duplicates?: 'refuse' | 'drop' | undefined;
}

export interface DefineDatasetOptions extends DuplicateOptions {
  readonly name: string;
  readonly prompts: readonly PromptInput[];
}

const longestPrompt = 100_000;

/**
 * A dataset of your own. Blanks around a prompt are taken off.
 *
 * @throws ConfigurationError for an option that cannot be.
 * @throws DatasetError for no prompts, blank ones, or two with the same text or id.
 */
export function defineDataset(options: DefineDatasetOptions): Dataset {
  checkOptions('defineDataset', options, ['name', 'prompts', 'duplicates']);
  const { name, prompts, duplicates } = options;
  checkText('name', name);
  checkChoice('duplicates', duplicates, ['refuse', 'drop']);
  if (!Array.isArray(prompts) || prompts.length === 0) {
    throw new DatasetError(`${quoted(name)} has no prompts.`, { code: 'empty' });
  }
  const all = prompts.map((prompt: unknown, index) => promptOf(prompt, index + 1));
  return datasetOf(name, distinct(name, all, duplicates === 'drop'));
}

/** A dataset of prompts that were checked before. */
export function datasetOf(name: string, prompts: readonly DatasetPrompt[]): Dataset {
  const digest = sha256Of(new TextEncoder().encode(canonicalJSON(prompts)));
  return { name, digest, prompts };
}

function promptOf(input: unknown, number: number): DatasetPrompt {
  const fault = (what: string) => new DatasetError(`Prompt ${number} ${what}.`, { code: 'prompt' });
  const { id = String(number), prompt, ...rest } = toFields(input);
  if (typeof prompt !== 'string') throw fault(`is no text: ${String(prompt)}`);
  if (prompt.trim() === '') throw fault('is blank');
  if (prompt.length > longestPrompt) {
    throw fault(`has ${prompt.length} characters, and ${longestPrompt} is the most`);
  }
  if (typeof id !== 'string' || id.trim() === '') throw fault('has an id that is no text');
  const said = textFields.flatMap((name) => {
    const value = rest[name];
    if (value === undefined) return [];
    if (typeof value !== 'string') throw fault(`has a ${name} that is no text`);
    return value.trim() === '' ? [] : [[name, value.trim()] as const];
  });
  const unknown = Object.keys(rest).find((name) => !knownFields.includes(name));
  if (unknown !== undefined) {
    throw fault(
      `has a field ${quoted(unknown, 60)}. What is neither of prompt, id, category, challenge and expected belongs into metadata`,
    );
  }
  return {
    id,
    prompt: prompt.trim(),
    ...Object.fromEntries(said),
    ...plain(rest, fault),
  };
}

const textFields = ['category', 'challenge'];
const knownFields = [...textFields, 'expected', 'metadata'];

function toFields(input: unknown): Readonly<Record<string, unknown>> {
  return isRecord(input) ? input : { prompt: input };
}

/** As JSON keeps it, so that a run directory that is read again holds the same. */
function plain(
  { expected, metadata }: Readonly<Record<string, unknown>>,
  fault: (what: string) => DatasetError,
): Pick<DatasetPrompt, 'expected' | 'metadata'> {
  try {
    return JSON.parse(JSON.stringify({ expected, metadata }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw fault(`has an expected or metadata that is no JSON (${why})`);
  }
}

function distinct(
  name: string,
  prompts: readonly DatasetPrompt[],
  drops: boolean,
): readonly DatasetPrompt[] {
  const ids = new Map<string, DatasetPrompt>();
  const texts = new Map<string, DatasetPrompt>();
  const kept: DatasetPrompt[] = [];
  for (const each of prompts) {
    const text = each.prompt.normalize('NFC');
    const twin = texts.get(text);
    if (twin !== undefined && drops) continue;
    if (twin !== undefined || ids.has(each.id)) {
      const what =
        twin === undefined
          ? `the id ${quoted(each.id, 60)} twice`
          : `${quoted(each.prompt, 80)} twice, as ${twin.id} and ${each.id}. It would count twice: take it out, or set \`duplicates: 'drop'\``;
      throw new DatasetError(`${quoted(name)} has ${what}.`, { code: 'duplicate' });
    }
    ids.set(each.id, each);
    texts.set(text, each);
    kept.push(each);
  }
  return kept;
}
