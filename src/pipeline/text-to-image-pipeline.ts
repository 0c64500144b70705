import { ConfigurationError } from '../errors.ts';
import type { ImageBackend, ImageRequest } from '../image-backend.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkSignal, checkText } from '../internal/check-values.ts';
import { randomSeed } from '../internal/random-seed.ts';
import { span } from '../internal/span.ts';
import type { Judge } from '../judging/judge.ts';
import type { CallOptions } from '../lm.ts';
import type { PromptUpsampler } from '../upsampling/prompt-upsampler.ts';
import type { UpsampledPrompt } from '../upsampling/upsampled-prompt.ts';
import { Arms } from './arms.ts';
import type { ArmPlace, PipelineEvent, PipelineResult, RunEvent } from './pipeline-result.ts';
import { checkSelect } from './select-image.ts';
import type { SelectOptions } from './selection.ts';
import { Stages } from './stages.ts';

/** The parts of a {@link TextToImagePipeline}. */
export interface TextToImagePipelineOptions {
  /** null draws the base prompt as it is. */
  readonly upsampler: PromptUpsampler | null;
  readonly backend: ImageBackend;
  /**
   * Without one no verdicts are given. With `select` it judges the chosen picture once more, where it is
   * another judge than `select.by`: a selection flatters the judge that made it.
   */
  readonly judge?: Judge | undefined;
  /** Draws several pictures for each prompt and keeps the best. @default one picture */
  readonly select?: SelectOptions | undefined;
}

/** Options of one run. */
export interface PipelineRunOptions extends CallOptions {
  /**
   * Settings of the images. Both prompts are drawn with the same ones, and the same seed. Where they
   * hold no negative prompt, the upsampled prompt is drawn with that of the upsampler, if it gave one
   * and the backend can use it.
   */
  readonly image?: Omit<ImageRequest, 'prompt'> | undefined;
  /** Draws and judges the base prompt too. @default false */
  readonly compareWithBase?: boolean | undefined;
  /** Is told of everything as soon as it is there. */
  readonly onEvent?: ((event: PipelineEvent) => void) | undefined;
}

const runOptionNames = ['signal', 'timeoutMs', 'tracer', 'image', 'compareWithBase', 'onEvent'];

/** Upsample, draw, judge. */
export class TextToImagePipeline {
  readonly upsampler: PromptUpsampler | null;
  readonly #backend: ImageBackend;
  readonly #judge: Judge | undefined;
  readonly #select: SelectOptions | undefined;

  /** @throws ConfigurationError for an unknown option, or without a backend. */
  constructor(options: TextToImagePipelineOptions) {
    checkOptions('TextToImagePipeline', options, ['upsampler', 'backend', 'judge', 'select']);
    if (typeof options.backend?.generate !== 'function') {
      throw new ConfigurationError('TextToImagePipeline needs `backend`: an ImageBackend.');
    }
    const { upsampler, judge, select } = options;
    if (upsampler !== null && typeof upsampler?.upsample !== 'function') {
      throw new ConfigurationError(
        'TextToImagePipeline needs `upsampler`: a PromptUpsampler, or null to draw base prompts.',
      );
    }
    if (judge !== undefined && typeof judge?.judge !== 'function') {
      throw new ConfigurationError('`judge` must be a VisionJudge.');
    }
    if (select !== undefined) checkSelect(select);
    this.upsampler = upsampler;
    this.#backend = options.backend;
    this.#judge = judge;
    this.#select = select;
  }

  /**
   * A failed stage is reported in `errors` and loses nothing that is finished. `timeoutMs` bounds each
   * stage, not the run.
   *
   * @throws ConfigurationError for a bad call, AbortedError where `signal` ended it; its `images` and
   * `finished` hold the pictures that were there by then, with what is known of each.
   */
  async run(basePrompt: string, options: PipelineRunOptions = {}): Promise<PipelineResult> {
    checkOptions('run', options, runOptionNames);
    checkSignal(options.signal);
    checkText('basePrompt', basePrompt);
    if (this.#select !== undefined && (options.image?.count ?? 1) > 1) {
      throw new ConfigurationError(
        'With `select` every picture has a seed of its own: leave `image.count` out and set `select.n`.',
      );
    }
    return span(
      options.tracer,
      { name: 'text-to-image', kind: 'chain', inputs: () => ({ basePrompt }) },
      async (recorder) => {
        const result = await this.#run(basePrompt, options);
        recorder.set({ failures: result.errors.length === 0 ? undefined : result.errors.length });
        recorder.output({ prompt: result.upsampled.prompt, image: result.upsampled.result?.image });
        return result;
      },
    );
  }

  async #run(basePrompt: string, options: PipelineRunOptions): Promise<PipelineResult> {
    throwIfAborted(options.signal);
    const stop = new AbortController();
    const signal =
      options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
    const image = { ...options.image, seed: options.image?.seed ?? randomSeed() };
    const { timeoutMs, tracer, onEvent } = options;
    const stages = new Stages<ArmPlace, RunEvent>({
      backend: this.#backend,
      basePrompt,
      signal,
      timeoutMs,
      tracer,
      onEvent,
    });
    const arms = new Arms({ stages, image, judge: this.#judge, select: this.#select });
    const compared = options.compareWithBase === true && this.upsampler !== null;
    const drawn = compared ? arms.draw('base', { prompts: [basePrompt] }) : undefined;
    const upsample = async () => {
      if (this.upsampler === null) return undefined;
      const { seed } = options.image ?? {};
      const variants = this.#select?.rewrites;
      const call = { signal, timeoutMs, tracer, seed, variants };
      const upsampling = await this.upsampler.upsample(basePrompt, call);
      stages.tell({ arm: 'upsampled' }, { type: 'upsampled', upsampling });
      return upsampling;
    };
    const upsampled = async () => {
      const upsampling = await upsample();
      const prompts = upsampling?.variants ?? ([basePrompt] as const);
      const negativePrompt = this.#negativePrompt(upsampling, options.image);
      const isSame =
        negativePrompt === undefined && prompts.every((prompt) => prompt === basePrompt);
      const arm =
        drawn !== undefined && isSame
          ? arms.reuse('upsampled', await drawn)
          : await arms.draw('upsampled', { prompts, negativePrompt });
      return { upsampling, arm };
    };
    try {
      const [{ upsampling, arm }, base] = await bothOrFirstError([upsampled(), drawn], stop);
      return { basePrompt, upsampling, upsampled: arm, base, errors: stages.failures };
    } catch (error) {
      throw stages.withFinished(error);
    }
  }

  /** The upsampler's, where the caller gave none and the backend can use it. */
  #negativePrompt(
    upsampling: UpsampledPrompt | undefined,
    image: PipelineRunOptions['image'],
  ): string | undefined {
    if (image?.negativePrompt !== undefined) return undefined;
    const { supports } = this.#backend.capabilities;
    return supports.includes('negativePrompt') ? upsampling?.negativePrompt : undefined;
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
