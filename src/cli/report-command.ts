import { readRun } from '../evaluation/read-run.ts';
import type { CommandContext } from './command-context.ts';
import { checkGates, gatesAreMet, resultsText } from './evaluate-results.ts';
import { shortest } from './generate-command.ts';
import { runWord } from './run-word.ts';
import { writePage } from './write-page.ts';

/** The results of a run that is there, and its page. */
export async function reportCommand(context: CommandContext): Promise<number> {
  checkGates(context);
  const runDir = await runWord(context, 'report');
  const { summary, warnings } = await readRun(runDir);
  for (const warning of warnings) context.reporter.notice(warning);
  const page = await writePage(context, runDir);
  if (context.settings.json) context.printJSON({ runDir, page, summary });
  else context.print(resultsText(context, summary, shortest(context.io.cwd, page ?? runDir)));
  return gatesAreMet(context, summary) ? 0 : 3;
}
