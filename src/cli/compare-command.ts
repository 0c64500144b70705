import { ConfigurationError } from '../errors.ts';
import { compareRuns, type RunComparison } from '../evaluation/compare-runs.ts';
import type { DifferenceSummary, MeanSummary } from '../evaluation/summary.ts';
import type { CommandContext } from './command-context.ts';
import { rangeText } from './evaluate-results.ts';
import { runFolder } from './run-word.ts';
import { printable, stylesOf } from './terminal.ts';

/** Two runs side by side. */
export async function compareCommand(context: CommandContext): Promise<number> {
  const [before, after, ...more] = context.words;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new ConfigurationError(
      'Name the directories of two runs: prompt-upsampler compare runs/a runs/b',
    );
  }
  const folders = [await runFolder(context, before), await runFolder(context, after)] as const;
  const comparison = await compareRuns(...folders);
  if (context.settings.json) context.printJSON(comparison);
  else context.print(comparisonText(context, comparison));
  return 0;
}

function comparisonText({ io }: CommandContext, comparison: RunComparison): string {
  const { bold } = stylesOf(io);
  const { arms, gains, differences, prompts, standIns } = comparison;
  const lines = [
    `${prompts} prompts in common`,
    ...(standIns.length > 0 ? [`Demonstration: no claim (stand-ins: ${standIns.join(', ')})`] : []),
    '',
    bold('What differs'),
    ...(differences.length > 0 ? differences.map((line) => `  ${printable(line)}`) : ['  nothing']),
    '',
    bold('The arms'),
    ...arms.map(
      ({ metric, arm, before, after, difference }) =>
        `  ${arm}, ${metric}: ${meanText(before)} then ${meanText(after)}, ${differenceText(difference)}`,
    ),
    '',
    bold('Against the baseline'),
    ...gains.map(
      ({ metric, arm, before, after }) =>
        `  ${arm}, ${metric}: ${differenceText(before)} then ${differenceText(after)}`,
    ),
    '',
  ];
  return lines.join('\n');
}

function meanText(mean: MeanSummary | undefined): string {
  return mean === undefined ? 'no score' : mean.mean.toFixed(3);
}

function differenceText(difference: DifferenceSummary | undefined): string {
  if (difference === undefined) return 'too little data';
  const { mean, interval } = difference;
  const sign = mean > 0 ? '+' : '';
  return `${sign}${mean.toFixed(3)} (${rangeText(interval)})`;
}
