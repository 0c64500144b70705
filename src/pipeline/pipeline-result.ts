import type { ImageResult } from '../image-backend.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { UpsampledPrompt } from '../upsampling/upsampled-prompt.ts';
import type { Selection } from './selection.ts';
import type { StageEvent, StageFailure } from './stages.ts';

/** The picture of one prompt, and what is known of it. */
export interface PipelineArm {
  /** The prompt that was drawn. */
  readonly prompt: string;
  /** Absent where drawing failed; the reason is among the `errors`. */
  readonly result?: ImageResult | undefined;
  /** Of the first image, against the base prompt. */
  readonly verdict?: Verdict | undefined;
  /** What it was selected from, with `select`. */
  readonly selection?: Selection | undefined;
}

/** The two prompts that may be drawn. */
export type ArmName = 'base' | 'upsampled';

/** Where in a run something happened. */
export interface ArmPlace {
  readonly arm: ArmName;
  /** Which of several pictures to select from, from 0. Absent where there is one alone. */
  readonly candidate?: number | undefined;
}

/** What went wrong in one stage. The others went on. */
export type PipelineFailure = ArmPlace & StageFailure;

/** What a run tells of besides its stages. */
export type RunEvent =
  | { readonly type: 'upsampled'; readonly upsampling: UpsampledPrompt }
  | { readonly type: 'selected'; readonly arm: ArmName; readonly selection: Selection };

/** What a run has just finished, or failed at. */
export type PipelineEvent = RunEvent | (ArmPlace & StageEvent);

/** All that a run finished, and what went wrong in it. */
export interface PipelineResult {
  readonly basePrompt: string;
  /** Absent where the pipeline has no upsampler. */
  readonly upsampling?: UpsampledPrompt | undefined;
  readonly upsampled: PipelineArm;
  readonly base?: PipelineArm | undefined;
  readonly errors: readonly PipelineFailure[];
}
