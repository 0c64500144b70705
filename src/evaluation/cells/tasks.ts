import type { DatasetPrompt } from '../dataset.ts';
import type { ArmVersion } from '../run/file.ts';
import { hashOf } from '../run/hash.ts';
import type { GenerateOutput, UpsampleOutput } from '../run/record.ts';
import {
  type GenerateTask,
  generateTask,
  type JudgeTask,
  judgeTask,
  type UpsampleTask,
  upsampleTask,
} from '../stages/task.ts';

/** The rewrite of a prompt, which all seeds share; undefined for an arm that draws base prompts. */
export function rewriteTask(
  { upsampler }: ArmVersion,
  { prompt }: DatasetPrompt,
  seeds: readonly number[],
): UpsampleTask | undefined {
  return upsampler === null ? undefined : upsampleTask(upsampler.hash, prompt, seeds[0] ?? 0);
}

/** The picture of a cell. A negative prompt that the arm names goes before that of the rewrite. */
export function drawingTask(
  { backend, image }: ArmVersion,
  { prompt: basePrompt }: DatasetPrompt,
  seed: number,
  rewrite: UpsampleOutput | undefined,
): GenerateTask {
  const { prompt = basePrompt, negativePrompt } = rewrite ?? {};
  const settings = negativePrompt === undefined ? image : { negativePrompt, ...image };
  return generateTask(backend.hash, prompt, { ...settings, seed });
}

/** The verdict on a picture; undefined where nobody judges. */
export function verdictTask(
  { judge }: ArmVersion,
  { prompt }: DatasetPrompt,
  drawn: GenerateOutput,
): JudgeTask | undefined {
  return judge === null ? undefined : judgeTask(judge.hash, prompt, drawn);
}

/** Of what one scorer says of one picture. */
export function scoreKey(
  scorer: string,
  { id }: DatasetPrompt,
  drawing: GenerateTask,
  { artifact }: GenerateOutput,
  verdict: JudgeTask | undefined,
): string {
  return hashOf(['score', 1, scorer, id, drawing.prompt, artifact.sha256, verdict?.key]);
}
