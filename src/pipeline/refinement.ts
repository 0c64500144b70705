import type { ImageBackend, ImageRequest } from '../image-backend.ts';
import type { Judge } from '../judging/judge.ts';
import type { CallOptions } from '../lm.ts';
import type { Usage } from '../prediction.ts';
import type { Prices } from '../price.ts';
import type { PromptUpsampler } from '../upsampling/prompt-upsampler.ts';
import type { UpsampledPrompt } from '../upsampling/upsampled-prompt.ts';
import type { PipelineArm } from './pipeline-result.ts';
import type { StageEvent, StageFailure } from './stages.ts';

/** Options of `refineWithJudge`. `timeoutMs` bounds each step, not the whole. */
export interface RefineWithJudgeOptions extends CallOptions {
  /** Writes the first prompt, and revises it. */
  readonly upsampler: Pick<PromptUpsampler, 'upsample' | 'revise'>;
  readonly backend: ImageBackend;
  readonly judge: Judge;
  /** Settings of the pictures. All are drawn with the same ones, and the same seed. */
  readonly image?: Omit<ImageRequest, 'prompt'> | undefined;
  /**
   * A picture to begin with, such as the result of a `TextToImagePipeline`: it is neither upsampled
   * nor drawn again. Its verdict must be of the same judge; without one it is judged first. Give the
   * `image` settings that it was drawn with.
   */
  readonly from?: PipelineArm | undefined;
  /**
   * A score from which on nothing is refined.
   * @default 1, or any where the verdict is correct and names no failed part
   */
  readonly threshold?: number | undefined;
  /** Revisions at the most, from 0. @default 3 */
  readonly maxRounds?: number | undefined;
  /** Pictures drawn at the most, the first among them, from 1. @default one more than `maxRounds` */
  readonly maxImages?: number | undefined;
  /**
   * US dollars. No round is begun that would lead beyond it if it cost as much as the dearest one so
   * far, or where it is unknown what the calls cost. The first picture is always made. Needs
   * `imageCost`.
   * @default no limit
   */
  readonly maxCost?: number | undefined;
  /** US dollars for a picture; 0 on a server of your own. @default unknown */
  readonly imageCost?: number | undefined;
  /** Prices of models, before those of the library. */
  readonly prices?: Prices | undefined;
  /** Is told of everything as soon as it is there. */
  readonly onEvent?: ((event: RefineEvent) => void) | undefined;
}

/** Which round something belongs to: 0 is the first picture. */
export interface RoundPlace {
  readonly round: number;
}

/** What a refinement tells of besides its stages. */
export type RefinementEvent =
  | (RoundPlace & { readonly type: 'upsampled'; readonly upsampling: UpsampledPrompt })
  | (RoundPlace & { readonly type: 'round'; readonly outcome: RefineRound });

/** What a refinement has just finished, or failed at. */
export type RefineEvent = RefinementEvent | (RoundPlace & StageEvent);

/** What went wrong in one stage. The refinement went on, or ended with the best picture so far. */
export type RefineFailure = RoundPlace & StageFailure;

/** One try. */
export interface RefineRound extends RoundPlace, PipelineArm {
  /** The parts of the base prompt that the upsampler was told to bring out. Empty in round 0. */
  readonly failed: readonly string[];
  /** How the prompt came about. Absent where it was given by `from`, or the upsampler failed. */
  readonly upsampling?: UpsampledPrompt | undefined;
  /**
   * `first`: round 0. `accepted`: its score is higher than the best one before. `not-better`: it is not.
   * `doubtful`: its verdict is flagged, unscorable or missing, so it cannot count as better.
   * `not-drawn`: drawing failed. `no-revision`: there was no new prompt to draw.
   */
  readonly outcome: 'first' | 'accepted' | 'not-better' | 'doubtful' | 'not-drawn' | 'no-revision';
}

/**
 * Why a refinement ended. `good-enough`: the best picture is. `no-picture`: not even the first one
 * could be drawn. `no-trusted-score`: the first verdict is flagged, unscorable or missing, so that
 * nothing could be told to be better. `no-revision`: the upsampler had no new prompt. `unknown-cost`:
 * with `maxCost`, a model without a price.
 */
export type RefineStop =
  | 'good-enough'
  | 'no-picture'
  | 'no-trusted-score'
  | 'no-revision'
  | 'max-rounds'
  | 'max-images'
  | 'max-cost'
  | 'unknown-cost';

/** The best picture, and all that led to it. */
export interface RefinedImage {
  readonly basePrompt: string;
  /** The best round; never worse than the first one. */
  readonly best: RefineRound;
  /** Every round, rejected ones among them. */
  readonly rounds: readonly RefineRound[];
  readonly stopped: RefineStop;
  /** Pictures that were asked for in this call. */
  readonly images: number;
  /** Of upsampler and judge. */
  readonly usage: Usage;
  /** US dollars for models and, with `imageCost`, pictures. null where something has no known price. */
  readonly cost: number | null;
  readonly errors: readonly RefineFailure[];
}
