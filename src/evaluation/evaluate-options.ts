import type { ImageBackend, ImageRequest } from '../image-backend.ts';
import type { Judge } from '../judging/judge.ts';
import type { Prices } from '../price.ts';
import type { JSONObject, JSONValue } from '../schema.ts';
import type { Store } from '../store.ts';
import type { Tracer } from '../tracer.ts';
import type { UpsampledPrompt } from '../upsampling/upsampled-prompt.ts';
import type { UpsampleCallOptions } from '../upsampling/upsampler-options.ts';
import type { Dataset } from './dataset.ts';
import type { EvaluationBudget } from './evaluate/ledger.ts';
import type { EvaluationEvent } from './evaluation-event.ts';
import type { RunFile } from './run/file.ts';
import type { Scorer } from './scorer.ts';
import type { Summary } from './summary.ts';

/** What a run needs of a rewrite. An upsampler of your own may tell less than the library's. */
export type Rewrite = Pick<
  UpsampledPrompt,
  'prompt' | 'status' | 'reason' | 'reasoning' | 'negativePrompt' | 'fidelity' | 'words' | 'usage'
> &
  Partial<Pick<UpsampledPrompt, 'tokens' | 'family'>>;

/** What rewrites prompts: a `PromptUpsampler`, or something of your own. */
export interface Upsampler {
  /** Everything that can change a rewrite, without secrets. */
  readonly settings: JSONObject;
  upsample(basePrompt: string, options?: UpsampleCallOptions): Promise<Rewrite>;
}

/** One of the settings that are compared. */
export interface Arm {
  /** Null draws the base prompt as it is. */
  readonly upsampler: Upsampler | null;
  /** Settings of its images. The seed is the run's. */
  readonly image?: Omit<ImageRequest, 'prompt' | 'seed' | 'count'> | undefined;
  /** @default the run's */
  readonly backend?: ImageBackend | undefined;
  /** Null: nobody judges. @default the run's */
  readonly judge?: Judge | null | undefined;
}

/** How many calls may be under way at once, by what they wait for. */
export interface EvaluationConcurrency {
  /** Rewrites. From 1. @default 8 */
  readonly lm?: number | undefined;
  /**
   * Images: how many requests the server gets at once. From 1. With one more than it draws at once the
   * next is always there when one is done.
   * @default 1
   */
  readonly image?: number | undefined;
  /** Verdicts and scores. From 1. @default 8 */
  readonly judge?: number | undefined;
}

/** Options of {@link evaluate}. */
export interface EvaluateOptions {
  readonly dataset: Dataset;
  /** By name. Each prompt is drawn in each of them, with the same seeds. */
  readonly arms: Readonly<Record<string, Arm>>;
  readonly backend: ImageBackend;
  /** Null: only `scorers` score, or nobody does. */
  readonly judge: Judge | null;
  /** The seeds of each prompt's images, or how many of them: 1, 2, … @default 1 */
  readonly seeds?: number | readonly number[] | undefined;
  /** By name; `judge` is taken. */
  readonly scorers?: Readonly<Record<string, Scorer>> | undefined;
  /** The arm that the others are compared with. @default the first */
  readonly baseline?: string | undefined;
  /** Where everything is kept. Made where it is not there; a run that is there goes on. */
  readonly runDir: string;
  /** Where pictures are kept, by hash. @default files below `runDir` */
  readonly store?: Store | undefined;
  readonly concurrency?: EvaluationConcurrency | undefined;
  /**
   * How many of the cells that this call attempts may fail before it gives up: below 1 a share of them,
   * looked at from 20 cells on; from 1 a number.
   * @default 0.5
   */
  readonly maxFailures?: number | undefined;
  readonly budget?: EvaluationBudget | undefined;
  /** Before the default prices. @default the default prices alone */
  readonly prices?: Prices | undefined;
  /** Of one image, in US dollars. @default 0, or unknown where the backend says it costs money */
  readonly imageCost?: number | undefined;
  /** The longest that each rewrite, image, verdict and score may take, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Ends everything at once. What is finished is kept. */
  readonly signal?: AbortSignal | undefined;
  /** Begins nothing new, and finishes what is under way. */
  readonly drain?: AbortSignal | undefined;
  readonly tracer?: Tracer | undefined;
  /** Is told of everything as soon as it is kept. What it throws ends the run. */
  readonly onEvent?: ((event: EvaluationEvent) => void) | undefined;
  /** Kept in `run.json` for whoever goes on with the run. No secrets. */
  readonly origin?: JSONValue | undefined;
}

/** What a run came to. */
export interface EvaluationResult {
  readonly runDir: string;
  /** `interrupted`: `drain` ended it; the same call goes on with the rest. */
  readonly outcome: 'finished' | 'interrupted';
  readonly file: RunFile;
  readonly summary: Summary;
}
