import type { Cell } from '../cell.ts';
import type { DatasetPrompt } from '../dataset.ts';
import type { RunConfiguration } from '../run/file.ts';
import { clusteredMean } from '../statistics/clustered-mean.ts';
import type { GroupedValues } from '../statistics/prompt-means.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { ArmSummary, MeanSummary, Summary } from '../summary.ts';
import { compareArms } from './comparison.ts';
import { availableOf, metricsOf, metricValues, type Values } from './metric-values.ts';
import { intervalSummary, meanSummary } from './numbers.ts';

/**
 * The results of a run. A function of configuration, prompts and cells alone, so that it is the same to
 * the byte however often the run was interrupted.
 */
export function summarize(
  configuration: RunConfiguration,
  prompts: readonly DatasetPrompt[],
  cells: readonly Cell[],
  standIns: readonly string[],
): Summary {
  const { dataset, seeds, baseline, arms } = configuration;
  const metrics = metricsOf(configuration, cells);
  const values = metricValues(configuration, prompts, cells, metrics);
  const others = Object.keys(arms).filter((arm) => arm !== baseline);
  return {
    format: 1,
    dataset,
    seeds,
    baseline,
    complete: cells.every(({ status }) => status !== 'pending'),
    standIns,
    arms: Object.fromEntries(
      Object.keys(arms).map((arm) => {
        const own = cells.filter((cell) => cell.arm === arm);
        return [arm, armSummary(own, metrics, (metric) => values(metric, arm), seeds.length)];
      }),
    ),
    comparisons: metrics.flatMap((metric) =>
      others.map((arm) => compareArms({ metric, baseline, arm, prompts, values, seeds, standIns })),
    ),
  };
}

function armSummary(
  cells: readonly Cell[],
  metrics: readonly string[],
  values: (metric: string) => Values,
  images: number,
): ArmSummary {
  const count = (status: Cell['status']) => cells.filter((cell) => cell.status === status).length;
  const scores = metrics.flatMap((metric) => {
    const mean = meanOf(availableOf(values(metric).outcomes));
    return mean === undefined ? [] : [[metric, mean] as const];
  });
  return {
    cells: cells.length,
    scored: count('scored'),
    unscorable: count('unscorable'),
    failed: count('failed'),
    pending: count('pending'),
    flagged: cells.filter(isFlagged).length,
    unscorableReasons: tally(cells.flatMap(unscorableReason)),
    failedStages: tally(cells.flatMap(failedStage)),
    upsampling: tally(rewritesOf(cells)),
    scores: Object.fromEntries(scores),
    correct: correctShare(values('judge'), images),
  };
}

function meanOf(groups: GroupedValues): MeanSummary | undefined {
  if (groups.every((group) => group.length === 0)) return undefined;
  return meanSummary(clusteredMean(groups));
}

function correctShare({ correct }: Values, images: number): MeanSummary | undefined {
  const share = meanOf(correct);
  if (share === undefined || images > 1) return share;
  const right = correct.filter(([value]) => value === 1).length;
  return { ...share, interval: intervalSummary(wilsonInterval(right, share.n)) };
}

function isFlagged({ judge }: Cell): boolean {
  return (
    judge?.status === 'done' && judge.output.status === 'scored' && judge.output.flags.length > 0
  );
}

function unscorableReason({ status, judge }: Cell): readonly string[] {
  if (status !== 'unscorable') return [];
  const verdict = judge?.status === 'done' ? judge.output : undefined;
  return [verdict?.status === 'unscorable' ? verdict.reason : 'blocked'];
}

function failedStage({ status, upsample, generate, judge }: Cell): readonly string[] {
  if (status !== 'failed') return [];
  const failed = [upsample, generate, judge].find((record) => record?.status === 'failed');
  return [failed?.stage ?? 'score'];
}

/** One for each prompt: its seeds share the rewrite. */
function rewritesOf(cells: readonly Cell[]): readonly string[] {
  const byPrompt = new Map(cells.map((cell) => [cell.promptId, cell.upsample]));
  return [...byPrompt.values()].flatMap((record) => {
    if (record === undefined) return [];
    if (record.status === 'failed') return ['failed'];
    const { status, reason } = record.output;
    return [reason === undefined ? status : `${status} (${reason.code})`];
  });
}

/** How often each occurs, by name, so that the order of events does not show. */
function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
