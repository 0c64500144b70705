import { span } from '../../internal/span.ts';
import { cellOf, isUnscorable, statusOf } from '../cells/from-records.ts';
import { drawingTask, rewriteTask, scoreKey, verdictTask } from '../cells/tasks.ts';
import type { DatasetPrompt } from '../dataset.ts';
import type { ArmVersion } from '../run/file.ts';
import type { ScoreRecord } from '../run/record.ts';
import type { CellName, EvaluationContext, FinalStatus } from './context.ts';
import { PromptStages } from './prompt-stages.ts';

/** How a cell ended, and by which work. */
interface Ending {
  readonly status: FinalStatus;
  readonly keys: readonly string[];
}

/**
 * Carries out all cells of one prompt. Where the run is stopped, the rest of them stays undone.
 * `order` is its place among the prompts. `onDrawn` is called for each cell, once its picture is there
 * or will not come.
 */
export async function workOnPrompt(
  context: EvaluationContext,
  prompt: DatasetPrompt,
  order: number,
  onDrawn: () => void,
): Promise<void> {
  const { arms, seeds } = context.configuration;
  const stages = new PromptStages(context, prompt, order);
  const cells = Object.entries(arms).flatMap(([name, arm]) =>
    seeds.map((seed) => {
      const drawn = onceOnly(onDrawn);
      return workOnCell(context, stages, prompt, [name, arm], seed, drawn).finally(drawn);
    }),
  );
  await Promise.all(cells);
}

async function workOnCell(
  context: EvaluationContext,
  stages: PromptStages,
  prompt: DatasetPrompt,
  arm: readonly [name: string, ArmVersion],
  seed: number,
  onDrawn: () => void,
): Promise<void> {
  const { configuration, records, call } = context;
  const { generate, status } = cellOf(configuration, prompt, arm, seed, records);
  const cell = { promptId: prompt.id, arm: arm[0], seed };
  const isOver = status === 'scored' || status === 'unscorable';
  if (isOver && generate !== undefined && (await context.isIntact(generate))) {
    context.onCell(cell, status, true);
    return;
  }
  const init = { name: 'cell', kind: 'cell' as const, attributes: cell };
  await span(call.tracer, init, async (recorder) => {
    const ending = await carryOut(context, stages, prompt, cell, arm[1], onDrawn);
    recorder.set({ status: ending?.status ?? 'pending' });
    if (ending === undefined) return;
    const isFresh = ending.keys.some((key) => stages.fresh.has(key));
    context.onCell(cell, ending.status, !isFresh);
  });
}

/** Undefined where the run was stopped before the end. */
async function carryOut(
  { configuration, recent }: EvaluationContext,
  stages: PromptStages,
  prompt: DatasetPrompt,
  cell: CellName,
  arm: ArmVersion,
  onDrawn: () => void,
): Promise<Ending | undefined> {
  const keys: string[] = [];
  const rewriting = rewriteTask(arm, prompt, configuration.seeds);
  const rewrite = rewriting && (await stages.upsample(rewriting, cell));
  if (rewriting !== undefined) {
    keys.push(rewriting.key);
    if (rewrite === undefined) return undefined;
    if (rewrite.status === 'failed') return { status: 'failed', keys };
  }
  const rewritten = rewrite?.status === 'done' ? rewrite.output : undefined;
  const drawing = drawingTask(arm, prompt, cell.seed, rewritten);
  const generate = await stages.generate(drawing, cell);
  onDrawn();
  keys.push(drawing.key);
  if (generate === undefined) return undefined;
  if (generate.status === 'failed') return { status: 'failed', keys };
  const { output: drawn } = generate;
  const judging = verdictTask(arm, prompt, drawn);
  const judge = judging === undefined ? 'nobody' : await stages.judge(judging, cell);
  if (judge === undefined) return undefined;
  if (judging !== undefined) keys.push(judging.key);
  const scorers = isUnscorable(judge, drawn.safety) ? [] : configuration.scorers;
  const scores: Record<string, ScoreRecord> = {};
  const scoring = scorers.map(async (name) => {
    const key = scoreKey(name, prompt, drawing, drawn, judging);
    keys.push(key);
    const score = await stages.score(name, key, cell, { drawing, drawn, judge });
    if (score !== undefined) scores[name] = score;
  });
  await Promise.all(scoring);
  recent.delete(drawn.artifact.sha256);
  const status = statusOf(judge, drawn.safety, scores, configuration.scorers);
  return status === 'pending' ? undefined : { status, keys };
}

function onceOnly(call: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) call();
    isDone = true;
  };
}
