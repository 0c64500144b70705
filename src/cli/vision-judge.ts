import { ConfigurationError } from '../errors.ts';
import { VisionJudge } from '../judging/vision-judge.ts';
import type { LM } from '../lm.ts';
import type { Part } from './parts.ts';
import type { Settings } from './settings.ts';

/** The judge that the flags describe. @throws ConfigurationError for flags that do not go together */
export function visionJudge(judge: Part<LM>, { judging, timeoutMs }: Settings): VisionJudge {
  const { method = 'rubric', aesthetics } = judging;
  const beyond = method === 'rubric' ? aesthetics && '--aesthetics' : `--method ${method}`;
  if (judge.standIn && beyond) {
    throw new ConfigurationError(
      `The embedded stand-in cannot see, so it judges by rubric alone. For ${beyond} name a model: --model gpt-4o`,
    );
  }
  return new VisionJudge({ lm: judge.value, timeoutMs, ...judging });
}
