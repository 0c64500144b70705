import { checkGate, parseGate } from '../evaluation/statistics/gate.ts';
import type {
  ArmSummary,
  ComparisonSummary,
  IntervalSummary,
  Summary,
} from '../evaluation/summary.ts';
import type { CommandContext } from './command-context.ts';
import { columnsOf, printable, stylesOf, wrapped } from './terminal.ts';

/** The results of a run as text. */
export function resultsText({ io }: CommandContext, summary: Summary, place: string): string {
  const { bold, dim } = stylesOf(io);
  const width = columnsOf(io.stdout);
  const { dataset, seeds, arms, comparisons } = summary;
  const images = seeds.length === 1 ? 'one image' : `${seeds.length} images`;
  const lines = [
    `${printable(dataset.name)}: ${dataset.prompts} prompts, ${images} each in ${Object.keys(arms).length} arms`,
    ...(summary.complete ? [] : ['Not complete: what follows is of the part that is done.']),
    '',
    ...comparisons.flatMap((comparison) => comparisonLines(comparison, width, bold)),
    ...Object.entries(arms).map(([name, arm]) => armLine(name, arm)),
    '',
    dim(`Everything is in ${place}`),
  ];
  return `${lines.join('\n')}\n`;
}

function comparisonLines(
  { sentence, available, failuresAsZero }: ComparisonSummary,
  width: number,
  bold: (text: string) => string,
): readonly string[] {
  const lines = [bold(wrapped(sentence, width, ''))];
  if (available !== undefined) {
    const { wins, ties, losses } = available;
    lines.push(`  ${wins} won, ${ties} tied, ${losses} lost`);
  }
  if (failuresAsZero !== undefined && failuresAsZero.mean !== available?.mean) {
    const { mean, interval } = failuresAsZero;
    lines.push(`  with failed cells as 0: ${mean.toFixed(3)} (${rangeText(interval)})`);
  }
  return [...lines, ''];
}

export function rangeText({ low, high }: IntervalSummary): string {
  if (low === null || high === null) return 'no bounds';
  return `${low.toFixed(3)} to ${high.toFixed(3)}`;
}

function armLine(name: string, arm: ArmSummary): string {
  const scores = Object.entries(arm.scores).map(
    ([metric, { mean }]) => `${metric} ${mean.toFixed(3)}`,
  );
  const counts = (['unscorable', 'failed', 'pending', 'flagged'] as const)
    .filter((status) => arm[status] > 0)
    .map((status) => `${arm[status]} ${status}`);
  const kept = Object.entries(arm.upsampling)
    .filter(([status]) => status !== 'upsampled')
    .map(([status, count]) => `${count} prompts ${status}`);
  const figures = [...scores, `${arm.scored} of ${arm.cells} scored`, ...counts, ...kept];
  return `  ${name}: ${figures.join(', ')}`;
}

/** Says of each gate whether it is met. @returns whether all are */
export function gatesAreMet({ values, reporter }: CommandContext, summary: Summary): boolean {
  const texts = values.get('gate')?.split(',') ?? [];
  const results = texts.map((text) => checkGate(summary, parseGate(text)));
  for (const { sentence } of results) reporter.notice(`Gate ${sentence}`);
  return results.every(({ isMet }) => isMet);
}

/** Before anything is spent. @throws ConfigurationError for a gate that cannot be read. */
export function checkGates({ values }: CommandContext): void {
  for (const text of values.get('gate')?.split(',') ?? []) parseGate(text);
}
