import type { DatasetPrompt } from '../dataset.ts';
import { categoryDifferences } from '../statistics/category-differences.ts';
import { differenceVerdict } from '../statistics/difference-verdict.ts';
import { failurePolicies } from '../statistics/failure-policies.ts';
import { mcnemarExact } from '../statistics/mcnemar-exact.ts';
import type { GroupedValues } from '../statistics/prompt-means.ts';
import type { CategorySummary, ComparisonSummary } from '../summary.ts';
import { availableOf, type ValuesOf } from './metric-values.ts';
import { differenceSummary } from './numbers.ts';

interface Comparison {
  readonly metric: string;
  readonly baseline: string;
  readonly arm: string;
  readonly prompts: readonly DatasetPrompt[];
  readonly values: ValuesOf;
  readonly seeds: readonly number[];
  readonly standIns: readonly string[];
}

/** One arm against the baseline, by one metric. */
export function compareArms(comparison: Comparison): ComparisonSummary {
  const { metric, baseline, arm, prompts, values, seeds, standIns } = comparison;
  const [before, after] = [values(metric, baseline), values(metric, arm)];
  const { available, failuresAsZero } = failurePolicies(before.outcomes, after.outcomes);
  const { outcome, sentence } = differenceVerdict(available, { standIns });
  const by = metric === 'judge' ? '' : ` by ${metric}`;
  const isPaired = metric === 'judge' && seeds.length === 1;
  return {
    metric,
    baseline,
    arm,
    outcome,
    sentence: `${arm} against ${baseline}${by} — ${sentence}.`,
    available: available && differenceSummary(available),
    failuresAsZero: failuresAsZero && differenceSummary(failuresAsZero),
    mcnemar: isPaired ? mcnemar(before.correct, after.correct) : undefined,
    categories: categoriesOf(prompts, availableOf(before.outcomes), availableOf(after.outcomes)),
  };
}

function mcnemar(before: GroupedValues, after: GroupedValues): ComparisonSummary['mcnemar'] {
  let [onlyBaseline, onlyArm] = [0, 0];
  for (const [at, [was]] of before.entries()) {
    const [is] = after[at] ?? [];
    if (was === 1 && is === 0) onlyBaseline += 1;
    if (was === 0 && is === 1) onlyArm += 1;
  }
  return { onlyBaseline, onlyArm, p: mcnemarExact(onlyBaseline, onlyArm) };
}

/** In the order in which the dataset names them. */
function categoriesOf(
  prompts: readonly DatasetPrompt[],
  before: GroupedValues,
  after: GroupedValues,
): readonly CategorySummary[] {
  const pairs = prompts.flatMap(({ category }, at) =>
    category === undefined ? [] : [{ category, a: before[at] ?? [], b: after[at] ?? [] }],
  );
  return categoryDifferences(pairs).map(({ category, difference, adjustedP }) => ({
    category,
    difference: difference && differenceSummary(difference),
    adjustedP,
  }));
}
