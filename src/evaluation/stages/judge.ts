import type { GeneratedImage } from '../../image-backend.ts';
import type { Judge } from '../../judging/judge.ts';
import type { Verdict } from '../../judging/verdict.ts';
import type { CallOptions } from '../../lm.ts';
import type { Store } from '../../store.ts';
import { readArtifact } from '../run/artifact.ts';
import { checkPart } from './part.ts';
import { type StageResult, stageResult } from './result.ts';
import type { JudgeTask } from './task.ts';

/** What a verdict needs besides its task. */
export interface JudgeStageOptions extends CallOptions {
  readonly judge: Judge;
  /** Holds the picture. */
  readonly store: Store;
  /** The picture, where it is at hand anyway. @default read from the store */
  readonly image?: GeneratedImage | undefined;
}

/**
 * Judges the picture of `task` by the base prompt.
 *
 * @throws ConfigurationError where `judge` is not the one that the task was made for; AbortedError.
 */
export async function judgeStage(
  task: JudgeTask,
  { judge, store, image, ...options }: JudgeStageOptions,
): Promise<StageResult<Verdict>> {
  checkPart('judge', task, judge.settings);
  return stageResult(task.key, options.signal, async () => {
    const { basePrompt, artifact, safety } = task;
    const shown = image ?? (await readArtifact(store, artifact, safety));
    const output = await judge.judge({ basePrompt, image: shown }, options);
    return { output, usage: output.usage };
  });
}
