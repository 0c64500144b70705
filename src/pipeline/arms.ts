import type { ImageRequest } from '../image-backend.ts';
import type { Judge } from '../judging/judge.ts';
import type { ArmName, ArmPlace, PipelineArm, RunEvent } from './pipeline-result.ts';
import { selectImage } from './select-image.ts';
import type { SelectOptions } from './selection.ts';
import type { Stages } from './stages.ts';

/** What the arms of one run share. */
export interface ArmsOptions {
  readonly stages: Stages<ArmPlace, RunEvent>;
  readonly image: Omit<ImageRequest, 'prompt'> & { readonly seed: number };
  readonly judge: Judge | undefined;
  readonly select: SelectOptions | undefined;
}

/** One or several prompts that stand for the same thing, and what the upsampler wants left out. */
export interface Drawable {
  readonly prompts: readonly [string, ...string[]];
  readonly negativePrompt?: string | undefined;
}

/** Draws the arms of one run, each by the same rules. */
export class Arms {
  readonly #options: ArmsOptions;

  constructor(options: ArmsOptions) {
    this.#options = options;
  }

  async draw(arm: ArmName, { prompts, negativePrompt }: Drawable): Promise<PipelineArm> {
    const { stages, judge, select } = this.#options;
    const { image: given } = this.#options;
    const image = { ...given, negativePrompt: given.negativePrompt ?? negativePrompt };
    if (select === undefined) {
      const [prompt] = prompts;
      const result = await stages.generate({ arm }, { ...image, prompt });
      if (result === undefined) stages.throwIfRefused((place) => place.arm === arm);
      if (result === undefined || judge === undefined) return { prompt, result };
      return { prompt, result, verdict: await stages.judge({ arm }, judge, result) };
    }
    const selected = await selectImage(stages, arm, prompts, image, select);
    const { result } = selected;
    if (result === undefined || judge === undefined || judge === select.by) return selected;
    return { ...selected, verdict: await stages.judge({ arm }, judge, result) };
  }

  /** The picture of the other arm, whose prompt is the same: drawn once, paid once. */
  reuse(arm: ArmName, other: PipelineArm): PipelineArm {
    const { stages } = this.#options;
    const { result, verdict, selection } = other;
    const failed = stages.failures.filter(({ stage }) => stage !== 'event');
    for (const failure of failed) stages.failures.push({ ...failure, arm });
    if (result !== undefined) stages.tell({ arm }, { type: 'generated', arm, result });
    if (verdict !== undefined) stages.tell({ arm }, { type: 'judged', arm, verdict });
    if (selection !== undefined) stages.tell({ arm }, { type: 'selected', arm, selection });
    return other;
  }
}
