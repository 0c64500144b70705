import { ConfigurationError } from '../errors.ts';
import type { ImageBackend, ImageEvent, ImageRequest } from '../image-backend.ts';
import { throwIfAborted } from '../internal/abort.ts';
import type { Judge } from '../judging/judge.ts';
import type {
  ArmName,
  PipelineArm,
  PipelineEvent,
  PipelineFailure,
  PipelineRunOptions,
} from './text-to-image-pipeline.ts';

/** Drawing and judging of one run, with failures collected instead of thrown. */
export class Stages {
  readonly #backend: ImageBackend;
  readonly #judge: Judge | undefined;
  readonly #basePrompt: string;
  readonly #image: Omit<ImageRequest, 'prompt'>;
  readonly #options: PipelineRunOptions;
  readonly #signal: AbortSignal;
  readonly failures: PipelineFailure[] = [];

  constructor(
    backend: ImageBackend,
    judge: Judge | undefined,
    basePrompt: string,
    image: Omit<ImageRequest, 'prompt'>,
    options: PipelineRunOptions,
    signal: AbortSignal,
  ) {
    this.#backend = backend;
    this.#judge = judge;
    this.#basePrompt = basePrompt;
    this.#image = image;
    this.#options = options;
    this.#signal = signal;
  }

  async draw(arm: ArmName, prompt: string): Promise<PipelineArm> {
    const { timeoutMs, tracer } = this.#options;
    const signal = this.#signal;
    const onEvent = (event: ImageEvent) => this.tell(arm, { type: 'image', arm, event });
    const result = await this.#attempt(arm, 'generate', () =>
      this.#backend.generate({ ...this.#image, prompt }, { signal, timeoutMs, tracer, onEvent }),
    );
    if (result === undefined) return { prompt };
    this.tell(arm, { type: 'generated', arm, result });
    const judge = this.#judge;
    if (judge === undefined) return { prompt, result };
    const input = { basePrompt: this.#basePrompt, image: result.image };
    const verdict = await this.#attempt(arm, 'judge', () =>
      judge.judge(input, { signal, timeoutMs, tracer }),
    );
    if (verdict !== undefined) this.tell(arm, { type: 'judged', arm, verdict });
    return { prompt, result, verdict };
  }

  /** The picture of the other arm, whose prompt is the same: drawn once, paid once. */
  reuse(arm: ArmName, other: PipelineArm): PipelineArm {
    const { result, verdict } = other;
    const failed = this.failures.filter(({ stage }) => stage !== 'event');
    for (const { stage, error } of failed) this.failures.push({ arm, stage, error });
    if (result !== undefined) this.tell(arm, { type: 'generated', arm, result });
    if (verdict !== undefined) this.tell(arm, { type: 'judged', arm, verdict });
    return other;
  }

  /** A listener that throws must not lose a picture that may have cost money. */
  tell(arm: ArmName, event: PipelineEvent): void {
    try {
      this.#options.onEvent?.(event);
    } catch (error) {
      this.failures.push({ arm, stage: 'event', error });
    }
  }

  async #attempt<T>(
    arm: ArmName,
    stage: 'generate' | 'judge',
    work: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      throwIfAborted(this.#signal);
      // No backend can draw a bad request; a judge without a key still leaves the picture.
      if (stage === 'generate' && error instanceof ConfigurationError) throw error;
      const failure = { arm, stage, error };
      this.failures.push(failure);
      this.tell(arm, { type: 'failed', ...failure });
      return undefined;
    }
  }
}
