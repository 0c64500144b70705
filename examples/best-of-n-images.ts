import type { ImageBackend, Judge, PromptUpsampler } from 'prompt-upsampler';
import { refineWithJudge, TextToImagePipeline } from 'prompt-upsampler';

interface Parts {
  readonly upsampler: PromptUpsampler;
  readonly backend: ImageBackend;
  /** Chooses. */
  readonly judge: Judge;
  /** Says how good the choice is: another model than the judge that made it. */
  readonly referee: Judge;
}

/** The best of up to four pictures, then at most two attempts to mend what it lacks. */
export async function drawBest(basePrompt: string, parts: Parts) {
  const { upsampler, backend, judge, referee } = parts;
  const image = { seed: 7 };
  const select = { n: 4, rewrites: 2, by: judge, threshold: 0.95 };
  const pipeline = new TextToImagePipeline({ upsampler, backend, select });
  const { upsampled, errors } = await pipeline.run(basePrompt, { image });
  console.log('chosen by', upsampled.selection?.by, upsampled.verdict, errors);
  if (upsampled.result === undefined) return undefined;

  const { best, stopped, rounds } = await refineWithJudge(basePrompt, {
    upsampler,
    backend,
    judge,
    from: upsampled,
    maxRounds: 2,
    maxCost: 0.5,
    imageCost: 0.04,
  });
  console.log(stopped, 'after', rounds.length - 1, 'revisions:', best.prompt);
  if (best.result === undefined) return undefined;
  return referee.judge({ basePrompt, image: best.result.image });
}
