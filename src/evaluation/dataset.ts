import type { JSONObject, JSONValue } from '../schema.ts';

/** One prompt of a dataset, and what is known of it. */
export interface DatasetPrompt {
  /** Tells it from all others of the dataset, and stays the same when some are left out. */
  readonly id: string;
  /** The base prompt, without blanks around it. */
  readonly prompt: string;
  /** What it is about, where the dataset says. */
  readonly category?: string | undefined;
  /** What is hard about it, where the dataset says. */
  readonly challenge?: string | undefined;
  /** What the image should show, for scorers that can check it. */
  readonly expected?: JSONValue | undefined;
  /** Whatever else the dataset says of it. */
  readonly metadata?: JSONObject | undefined;
}

/** Prompts to evaluate with. At least one, no two with the same id, no two with the same text. */
export interface Dataset {
  readonly name: string;
  /** SHA-256 of the prompts with all that is said of them, in lower-case hexadecimal digits. */
  readonly digest: string;
  readonly prompts: readonly DatasetPrompt[];
}
