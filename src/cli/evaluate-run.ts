import { existsSync } from 'node:fs';
import { EvaluationError } from '../errors.ts';
import type { EvaluationResult } from '../evaluation/evaluate-options.ts';
import type { EvaluationEvent } from '../evaluation/evaluation-event.ts';
import { runPaths } from '../evaluation/run/files.ts';
import type { CommandContext } from './command-context.ts';
import { ProgressLine } from './evaluate-progress.ts';
import { gatesAreMet, resultsText } from './evaluate-results.ts';
import { shortest } from './generate-command.ts';
import { printable } from './terminal.ts';
import { writePage } from './write-page.ts';

/** What a run is given to follow it and to end it. */
interface RunEvents {
  readonly drain: AbortSignal;
  readonly onEvent: (event: EvaluationEvent) => void;
}

/** Carries a run out: shows how far it is, then its results. @returns the exit code */
export async function carriedOut(
  context: CommandContext,
  runDir: string,
  run: (events: RunEvents) => Promise<EvaluationResult>,
): Promise<number> {
  const { io, settings, reporter } = context;
  const line = new ProgressLine(io);
  const place = shortest(io.cwd, runDir);
  const resume = `To go on: prompt-upsampler resume ${JSON.stringify(place)}`;
  const notice = (text: string) => {
    line.end();
    reporter.notice(text);
  };
  let lastFailure = '';
  const onEvent = (event: EvaluationEvent) => {
    if (event.type === 'stage' && event.record.status === 'failed') {
      lastFailure = `, the last one at ${event.record.stage}: ${event.record.error.message}`;
    }
    if (settings.json) io.stdout.write(`${JSON.stringify(event)}\n`);
    if (event.type === 'warning') notice(event.message);
    else if (event.type !== 'ended') line.show(event.progress);
  };
  const onInterrupt = () =>
    notice('Finishing what is under way. Once more Ctrl-C stops at once; nothing is lost.');
  io.signal.addEventListener('abort', onInterrupt, { once: true });
  let result: EvaluationResult;
  try {
    result = await run({ drain: io.signal, onEvent });
  } catch (error) {
    const isOther = error instanceof EvaluationError && error.code === 'changed';
    if (!isOther && existsSync(runPaths(runDir).file)) notice(resume);
    throw error;
  } finally {
    line.end();
    io.signal.removeEventListener('abort', onInterrupt);
  }
  const { outcome, summary } = result;
  const page = await writePage(context, runDir);
  const shown = shortest(io.cwd, page ?? runDir);
  if (settings.json) {
    io.stdout.write(`${JSON.stringify({ type: 'result', outcome, runDir, page, summary })}\n`);
  } else context.print(resultsText(context, summary, shown));
  if (outcome === 'interrupted') {
    reporter.notice(`Interrupted. ${resume}`);
    return 130;
  }
  const arms = Object.values(summary.arms);
  const failed = arms.reduce((sum, arm) => sum + arm.failed, 0);
  if (failed > 0) {
    const cells = arms.reduce((sum, arm) => sum + arm.cells, 0);
    reporter.notice(
      printable(`${failed} of ${cells} cells failed${lastFailure}\n${resume} (tries them again)`),
    );
  }
  if (!gatesAreMet(context, summary)) return 3;
  return failed > 0 ? 1 : 0;
}
