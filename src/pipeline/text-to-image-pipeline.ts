import { ConfigurationError } from '../errors.ts';
import type { ImageBackend, ImageEvent, ImageRequest, ImageResult } from '../image-backend.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkText } from '../internal/check-values.ts';
import { span } from '../internal/span.ts';
import type { Judge } from '../judging/judge.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { CallOptions } from '../lm.ts';
import type { PromptUpsampler, UpsampledPrompt } from '../upsampling/prompt-upsampler.ts';
import { Stages } from './stages.ts';

/** The parts of a {@link TextToImagePipeline}. */
export interface TextToImagePipelineOptions {
  /** null draws the base prompt as it is. */
  readonly upsampler: PromptUpsampler | null;
  readonly backend: ImageBackend;
  /** Without one no verdicts are given. */
  readonly judge?: Judge | undefined;
}

/** The picture of one prompt, and what is known of it. */
export interface PipelineArm {
  /** The prompt that was drawn. */
  readonly prompt: string;
  /** Absent where drawing failed; the reason is among the `errors`. */
  readonly result?: ImageResult | undefined;
  /** Of the first image, against the base prompt. */
  readonly verdict?: Verdict | undefined;
}

/** The two prompts that may be drawn. */
export type ArmName = 'base' | 'upsampled';

/** What went wrong in one stage. The others went on. */
export interface PipelineFailure {
  readonly arm: ArmName;
  /** `event`: it was `onEvent` that threw. */
  readonly stage: 'generate' | 'judge' | 'event';
  readonly error: unknown;
}

/** What a run has just finished, or failed at. */
export type PipelineEvent =
  | { readonly type: 'upsampled'; readonly upsampling: UpsampledPrompt }
  | { readonly type: 'image'; readonly arm: ArmName; readonly event: ImageEvent }
  | { readonly type: 'generated'; readonly arm: ArmName; readonly result: ImageResult }
  | { readonly type: 'judged'; readonly arm: ArmName; readonly verdict: Verdict }
  | ({ readonly type: 'failed' } & PipelineFailure);

/** Options of one run. */
export interface PipelineRunOptions extends CallOptions {
  /** Settings of the images. Both prompts are drawn with the same ones, and the same seed. */
  readonly image?: Omit<ImageRequest, 'prompt'> | undefined;
  /** Draws and judges the base prompt too. @default false */
  readonly compareWithBase?: boolean | undefined;
  /** Is told of everything as soon as it is there. */
  readonly onEvent?: ((event: PipelineEvent) => void) | undefined;
}

/** All that a run finished, and what went wrong in it. */
export interface PipelineResult {
  readonly basePrompt: string;
  /** Absent where the pipeline has no upsampler. */
  readonly upsampling?: UpsampledPrompt | undefined;
  readonly upsampled: PipelineArm;
  readonly base?: PipelineArm | undefined;
  readonly errors: readonly PipelineFailure[];
}

const runOptionNames = ['signal', 'timeoutMs', 'tracer', 'image', 'compareWithBase', 'onEvent'];

/** Upsample, draw, judge. */
export class TextToImagePipeline {
  readonly upsampler: PromptUpsampler | null;
  readonly #backend: ImageBackend;
  readonly #judge: Judge | undefined;

  /** @throws ConfigurationError for an unknown option, or without a backend. */
  constructor(options: TextToImagePipelineOptions) {
    checkOptions('TextToImagePipeline', options, ['upsampler', 'backend', 'judge']);
    if (typeof options.backend?.generate !== 'function') {
      throw new ConfigurationError('TextToImagePipeline needs `backend`: an ImageBackend.');
    }
    const { upsampler, judge } = options;
    if (upsampler !== null && typeof upsampler?.upsample !== 'function') {
      throw new ConfigurationError(
        'TextToImagePipeline needs `upsampler`: a PromptUpsampler, or null to draw base prompts.',
      );
    }
    if (judge !== undefined && typeof judge?.judge !== 'function') {
      throw new ConfigurationError('`judge` must be a VisionJudge.');
    }
    this.upsampler = upsampler;
    this.#backend = options.backend;
    this.#judge = judge;
  }

  /**
   * A failed stage is reported in `errors` and loses nothing that is finished. `timeoutMs` bounds each
   * stage, not the run.
   *
   * @throws ConfigurationError for a bad call, AbortedError where `signal` ended it.
   */
  async run(basePrompt: string, options: PipelineRunOptions = {}): Promise<PipelineResult> {
    checkOptions('run', options, runOptionNames);
    checkText('basePrompt', basePrompt);
    return span(options.tracer, { name: 'text-to-image', kind: 'chain' }, () =>
      this.#run(basePrompt, options),
    );
  }

  async #run(basePrompt: string, options: PipelineRunOptions): Promise<PipelineResult> {
    throwIfAborted(options.signal);
    const stop = new AbortController();
    const signal =
      options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
    const image = { ...options.image, seed: options.image?.seed ?? randomSeed() };
    const stages = new Stages(this.#backend, this.#judge, basePrompt, image, options, signal);
    const compared = options.compareWithBase === true && this.upsampler !== null;
    const drawn = compared ? stages.draw('base', basePrompt) : undefined;
    const [{ upsampling, arm }, base] = await bothOrFirstError(
      [this.#upsampled(basePrompt, stages, { ...options, signal }, drawn), drawn],
      stop,
    );
    return { basePrompt, upsampling, upsampled: arm, base, errors: stages.failures };
  }

  async #upsampled(
    basePrompt: string,
    stages: Stages,
    options: PipelineRunOptions,
    base: Promise<PipelineArm> | undefined,
  ): Promise<{ readonly upsampling: UpsampledPrompt | undefined; readonly arm: PipelineArm }> {
    if (this.upsampler === null) {
      return { upsampling: undefined, arm: await stages.draw('upsampled', basePrompt) };
    }
    const { signal, timeoutMs, tracer } = options;
    const { seed } = options.image ?? {};
    const upsampling = await this.upsampler.upsample(basePrompt, {
      signal,
      timeoutMs,
      tracer,
      seed,
    });
    stages.tell('upsampled', { type: 'upsampled', upsampling });
    const { prompt } = upsampling;
    const isSame = prompt === basePrompt && base !== undefined;
    const arm = isSame ? stages.reuse('upsampled', await base) : stages.draw('upsampled', prompt);
    return { upsampling, arm: await arm };
  }
}

/**
 * Both arms, or the error of the one that fails first, once the other has been stopped and has ended:
 * it may still deliver a picture that was paid for.
 */
async function bothOrFirstError<A, B>(
  [first, second]: readonly [Promise<A>, Promise<B> | undefined],
  stop: AbortController,
): Promise<readonly [A, B | undefined]> {
  try {
    return await Promise.all([first, second]);
  } catch (error) {
    stop.abort();
    await Promise.allSettled([first, second]);
    throw error;
  }
}

/** Below 2^32, which every kind of image server takes. */
function randomSeed(): number {
  return Math.floor(Math.random() * 0x100000000);
}
