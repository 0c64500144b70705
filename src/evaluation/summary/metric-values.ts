import type { Cell } from '../cell.ts';
import type { DatasetPrompt } from '../dataset.ts';
import type { RunConfiguration } from '../run/file.ts';
import type { GroupedOutcomes } from '../statistics/failure-policies.ts';
import type { GroupedValues } from '../statistics/prompt-means.ts';

/** The values of one metric in one arm: one list a prompt, in the order of the dataset. */
export interface Values {
  /** Null for a cell that failed. One that cannot be scored, or not yet, is left out. */
  readonly outcomes: GroupedOutcomes;
  /** 1 for a picture that the judge calls correct, else 0. Of the judge alone. */
  readonly correct: GroupedValues;
}

/** Without the cells that failed. */
export function availableOf(outcomes: GroupedOutcomes): GroupedValues {
  return outcomes.map((group) => group.filter((value) => value !== null));
}

export type ValuesOf = (metric: string, arm: string) => Values;

/** `judge` where anybody judges, and what the scorers gave, in their order. */
export function metricsOf(
  { arms, scorers }: RunConfiguration,
  cells: readonly Cell[],
): readonly string[] {
  const isJudged = Object.values(arms).some(({ judge }) => judge !== null);
  const given = new Set<string>();
  for (const { scores } of cells) {
    for (const record of Object.values(scores)) {
      if (record.status === 'done') for (const { name } of record.output) given.add(name);
    }
  }
  const names = [...given].sort();
  const ordered = scorers.flatMap((scorer) =>
    names.filter((name) => name === scorer || name.startsWith(`${scorer}/`)),
  );
  return [...(isJudged ? ['judge'] : []), ...new Set(ordered)];
}

/** All values, gathered in one pass. */
export function metricValues(
  { arms }: RunConfiguration,
  prompts: readonly DatasetPrompt[],
  cells: readonly Cell[],
  metrics: readonly string[],
): ValuesOf {
  const places = new Map(prompts.map(({ id }, index) => [id, index]));
  const empty = () => ({
    outcomes: prompts.map((): (number | null)[] => []),
    correct: prompts.map((): number[] => []),
  });
  const tables = new Map(
    metrics.map((metric) => [
      metric,
      new Map(Object.keys(arms).map((arm) => [arm, empty()] as const)),
    ]),
  );
  for (const cell of cells) {
    const place = places.get(cell.promptId) ?? -1;
    for (const metric of metrics) {
      const table = tables.get(metric)?.get(cell.arm);
      const outcome = scoreIn(cell, metric) ?? (cell.status === 'failed' ? null : undefined);
      if (outcome !== undefined) table?.outcomes[place]?.push(outcome);
      const correct = metric === 'judge' ? correctOf(cell) : undefined;
      if (correct !== undefined) table?.correct[place]?.push(correct);
    }
  }
  return (metric, arm) => tables.get(metric)?.get(arm) ?? empty();
}

/** What a cell scored; undefined where it has no score, for whatever reason. */
export function scoreIn({ judge, scores }: Cell, metric: string): number | undefined {
  if (metric === 'judge') {
    if (judge?.status !== 'done' || judge.output.status !== 'scored') return undefined;
    return judge.output.score;
  }
  for (const record of Object.values(scores)) {
    if (record.status !== 'done') continue;
    const found = record.output.find(({ name }) => name === metric);
    if (found !== undefined) return found.score ?? undefined;
  }
  return undefined;
}

function correctOf({ judge }: Cell): number | undefined {
  if (judge?.status !== 'done' || judge.output.status !== 'scored') return undefined;
  return judge.output.verdict === 'correct' ? 1 : 0;
}
