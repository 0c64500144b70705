import { shortened } from '../internal/shortened.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { CommandIO } from './command-io.ts';
import { type ArmReport, isRewritten, type RunReport } from './run-report.ts';
import { columnsOf, printable, stylesOf, wrapped } from './terminal.ts';

/** Characters of a prompt; all of it is on the page. */
const longest = 1000;

/** What `generate` prints. */
export function generateSummary(report: RunReport, page: string, io: CommandIO): string {
  const { bold, dim } = stylesOf(io);
  const width = columnsOf(io.stdout);
  const { basePrompt, upsampling, upsampled, claim, parts, seed } = report;
  const paragraph = (text: string) => wrapped(shortened(printable(text), longest), width);
  const prompt =
    upsampling !== undefined && isRewritten(upsampling) && upsampled !== undefined
      ? paragraph(upsampled.prompt)
      : `  ${upsampling === undefined ? 'none: the run ended before' : 'none: the base prompt is kept'}`;
  const verdicts =
    parts.judge === undefined
      ? []
      : [
          `  base       ${verdictText(report.base)}`,
          ...(upsampled === undefined ? [] : [`  upsampled  ${verdictText(upsampled)}`]),
          ...(claim === undefined ? [] : [dim(`  ${claim}, as embedded stand-ins took part`)]),
        ];
  return [
    '',
    bold('Base prompt'),
    paragraph(basePrompt),
    bold('Upsampled prompt'),
    prompt,
    ...(verdicts.length === 0 ? [] : [bold('Verdicts'), ...verdicts]),
    bold('Page'),
    `  ${printable(page)}`,
    dim(`  seed ${seed}`),
    '',
  ].join('\n');
}

function verdictText({ verdict, image }: ArmReport): string {
  if (verdict !== undefined) return verdictLine(verdict);
  return image === undefined ? 'no image' : 'no verdict';
}

/** A verdict in a few words. */
export function verdictLine(verdict: Verdict): string {
  if (verdict.status === 'unscorable') return `unscorable (${verdict.reason})`;
  return `${verdict.verdict}, score ${verdict.score.toFixed(2)}`;
}
