import { ConfigurationError } from '../errors.ts';
import { readRun } from './read-run.ts';
import { configurationDifferences } from './run/difference.ts';
import type { Run } from './run.ts';
import { failurePolicies } from './statistics/failure-policies.ts';
import { metricsOf, metricValues, type Values } from './summary/metric-values.ts';
import { differenceSummary } from './summary/numbers.ts';
import type { DifferenceSummary, MeanSummary } from './summary.ts';

/** One arm in two runs, by one metric, over the prompts that both have. */
export interface ArmComparison {
  readonly metric: string;
  readonly arm: string;
  readonly before?: MeanSummary | undefined;
  readonly after?: MeanSummary | undefined;
  /** Paired by prompt: positive where the second run scores higher. */
  readonly difference?: DifferenceSummary | undefined;
}

/** What upsampling, or whatever the arms are, came to in each of two runs. */
export interface GainComparison {
  readonly metric: string;
  readonly arm: string;
  readonly before?: DifferenceSummary | undefined;
  readonly after?: DifferenceSummary | undefined;
}

/** Two runs side by side. */
export interface RunComparison {
  readonly before: { readonly runDir: string; readonly id: string };
  readonly after: { readonly runDir: string; readonly id: string };
  /** What differs between their configurations, a line each. */
  readonly differences: readonly string[];
  /** The embedded stand-ins of either. With any of them nothing is claimed. */
  readonly standIns: readonly string[];
  /** Prompts that both have. */
  readonly prompts: number;
  /** The arms that both have. */
  readonly arms: readonly ArmComparison[];
  /** Each arm against its run's baseline, over all prompts of that run. */
  readonly gains: readonly GainComparison[];
}

/**
 * Puts two runs side by side: the same images by two judges, or the same prompts by two models.
 *
 * @throws EvaluationError `unreadable`; ConfigurationError where they have no prompt in common
 */
export async function compareRuns(beforeDir: string, afterDir: string): Promise<RunComparison> {
  const [before, after] = await Promise.all([readRun(beforeDir), readRun(afterDir)]);
  const texts = new Map(after.prompts.map(({ id, prompt }) => [id, prompt]));
  const prompts = before.prompts.filter(({ id, prompt }) => texts.get(id) === prompt);
  if (prompts.length === 0) {
    throw new ConfigurationError(
      `${beforeDir} and ${afterDir} have no prompt in common, so that nothing can be compared.`,
    );
  }
  const metrics = [...new Set([before, after].flatMap((run) => metricsIn(run)))];
  const arms = Object.keys(before.summary.arms).filter((arm) => arm in after.summary.arms);
  const valuesOf = ({ file, cells }: Run) =>
    metricValues(file.configuration, prompts, cells, metrics);
  const [valuesBefore, valuesAfter] = [valuesOf(before), valuesOf(after)];
  return {
    before: { runDir: before.runDir, id: before.file.id },
    after: { runDir: after.runDir, id: after.file.id },
    differences: configurationDifferences(before.file.configuration, after.file.configuration),
    standIns: [...new Set([...before.file.standIns, ...after.file.standIns])].sort(),
    prompts: prompts.length,
    arms: metrics.flatMap((metric) =>
      arms.map((arm) => ({
        metric,
        arm,
        before: before.summary.arms[arm]?.scores[metric],
        after: after.summary.arms[arm]?.scores[metric],
        difference: differenceOf(valuesBefore(metric, arm), valuesAfter(metric, arm)),
      })),
    ),
    gains: metrics
      .flatMap((metric) =>
        arms.map((arm) => ({
          metric,
          arm,
          before: gainOf(before, metric, arm),
          after: gainOf(after, metric, arm),
        })),
      )
      .filter(({ before: one, after: other }) => one !== undefined || other !== undefined),
  };
}

function differenceOf(before: Values, after: Values): DifferenceSummary | undefined {
  const { available } = failurePolicies(before.outcomes, after.outcomes);
  return available && differenceSummary(available);
}

function metricsIn({ file, cells }: Run): readonly string[] {
  return metricsOf(file.configuration, cells);
}

function gainOf({ summary }: Run, metric: string, arm: string): DifferenceSummary | undefined {
  const found = summary.comparisons.find((each) => each.metric === metric && each.arm === arm);
  return found?.available;
}
