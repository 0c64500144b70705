import type { EvaluateOptions } from '../../src/evaluation/evaluate-options.ts';
import type { ImageBackend } from '../../src/image-backend.ts';
import { datasetOf, judgeOf, upsamplerOf } from './parts.ts';

/** The same in both processes, but for the backend's pace. */
export function killableOptions(runDir: string, backend: ImageBackend): EvaluateOptions {
  return {
    dataset: datasetOf(6),
    arms: { base: { upsampler: null }, upsampled: { upsampler: upsamplerOf() } },
    backend,
    judge: judgeOf(),
    seeds: 2,
    scorers: { length: ({ output }) => output.prompt.length / 100 },
    runDir,
  };
}
