import type { CallOptions } from '../../lm.ts';
import { noUsage } from '../../prediction.ts';
import type { NamedScore } from '../run/record.ts';
import { namedScores, type Scorer, type ScorerInput } from '../scorer.ts';
import { type StageResult, stageResult } from './result.ts';

/** Has one scorer look at one picture. @throws AbortedError */
export async function scoreStage(
  key: string,
  name: string,
  scorer: Scorer,
  input: () => Promise<ScorerInput>,
  options: CallOptions = {},
): Promise<StageResult<readonly NamedScore[]>> {
  return stageResult(key, options.signal, async () => {
    const result = await scorer(await input(), options);
    return { output: namedScores(name, result), usage: noUsage };
  });
}
