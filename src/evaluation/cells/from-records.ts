import type { Cell, CellStatus } from '../cell.ts';
import type { DatasetPrompt } from '../dataset.ts';
import type { ArmVersion, RunConfiguration } from '../run/file.ts';
import type { JudgeRecord, ScoreRecord } from '../run/record.ts';
import type { RecordsByKey } from '../run/records.ts';
import { drawingTask, rewriteTask, scoreKey, verdictTask } from './tasks.ts';

/** All cells of a run with what is recorded of them: by prompt, then arm, then seed. */
export function cellsOf(
  configuration: RunConfiguration,
  prompts: readonly DatasetPrompt[],
  records: RecordsByKey,
): readonly Cell[] {
  const { arms, seeds } = configuration;
  return prompts.flatMap((prompt) =>
    Object.entries(arms).flatMap(([name, arm]) =>
      seeds.map((seed) => cellOf(configuration, prompt, [name, arm], seed, records)),
    ),
  );
}

/** One cell with what is recorded of it. */
export function cellOf(
  { seeds, scorers }: RunConfiguration,
  prompt: DatasetPrompt,
  [name, arm]: readonly [string, ArmVersion],
  seed: number,
  records: RecordsByKey,
): Cell {
  const head = { promptId: prompt.id, arm: name, seed };
  const rewriting = rewriteTask(arm, prompt, seeds);
  const upsample = rewriting && records.upsample.get(rewriting.key);
  if (rewriting !== undefined && upsample?.status !== 'done') {
    return { ...head, status: upsample === undefined ? 'pending' : 'failed', upsample, scores: {} };
  }
  const rewrite = upsample?.status === 'done' ? upsample.output : undefined;
  const drawing = drawingTask(arm, prompt, seed, rewrite);
  const generate = records.generate.get(drawing.key);
  const drawn = { ...head, prompt: drawing.prompt, upsample, generate };
  if (generate?.status !== 'done') {
    return { ...drawn, status: generate === undefined ? 'pending' : 'failed', scores: {} };
  }
  const judging = verdictTask(arm, prompt, generate.output);
  const judge = judging && records.judge.get(judging.key);
  const scores: Record<string, ScoreRecord> = {};
  for (const scorer of scorers) {
    const score = records.score.get(scoreKey(scorer, prompt, drawing, generate.output, judging));
    if (score !== undefined) scores[scorer] = score;
  }
  const judged = judging === undefined ? 'nobody' : judge;
  const status = statusOf(judged, generate.output.safety, scores, scorers);
  return { ...drawn, judge, scores, status };
}

/** The status of a cell whose picture is there. */
export function statusOf(
  judge: JudgeRecord | 'nobody' | undefined,
  safety: 'ok' | 'degraded',
  scores: Readonly<Record<string, ScoreRecord>>,
  scorers: readonly string[],
): CellStatus {
  if (judge === undefined) return 'pending';
  const records = [judge, ...Object.values(scores)];
  if (records.some((record) => record !== 'nobody' && record.status === 'failed')) return 'failed';
  if (isUnscorable(judge, safety)) return 'unscorable';
  return scorers.every((scorer) => scorer in scores) ? 'scored' : 'pending';
}

/** Whether a picture is no fair sample: neither judge nor scorer can score it. */
export function isUnscorable(judge: JudgeRecord | 'nobody', safety: 'ok' | 'degraded'): boolean {
  if (judge === 'nobody') return safety === 'degraded';
  return judge.status === 'done' && judge.output.status === 'unscorable';
}
