import { type ImageBackend, type LM, PromptUpsampler, VisionJudge } from 'prompt-upsampler';
import { type Dataset, evaluate, starterSet } from 'prompt-upsampler/evaluation';

/** Call it again after a crash, with the same directory: it goes on, and does nothing twice. */
export async function didUpsamplingHelp(
  parts: { lm: LM; backend: ImageBackend },
  runDir = 'runs/first',
  dataset: Dataset = starterSet,
) {
  const { lm, backend } = parts;
  const { summary } = await evaluate({
    dataset,
    arms: {
      base: { upsampler: null },
      upsampled: { upsampler: new PromptUpsampler({ lm }) },
    },
    backend,
    judge: new VisionJudge({ lm }),
    seeds: 4,
    runDir,
    budget: { maxCost: 20 },
    onEvent: (event) => {
      if (event.type === 'cell') console.log(`${event.progress.done} of ${event.progress.cells}`);
    },
  });
  return summary.comparisons.map(({ sentence }) => sentence);
}
