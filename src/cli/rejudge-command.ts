import { resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { rejudge } from '../evaluation/rejudge.ts';
import type { CommandContext } from './command-context.ts';
import { checkGates } from './evaluate-results.ts';
import { carriedOut } from './evaluate-run.ts';
import { runSettings } from './evaluate-settings.ts';
import { describeParts, languageModel } from './parts.ts';
import { originOf } from './resumed-arguments.ts';
import { runWord } from './run-word.ts';
import { visionJudge } from './vision-judge.ts';

/** Has the images of a run judged anew, into a run of their own. */
export async function rejudgeCommand(context: CommandContext): Promise<number> {
  const runDir = await runWord(context, 'rejudge');
  const out = context.values.get('out');
  if (out === undefined) {
    throw new ConfigurationError(
      'Rejudge needs --out: the directory of the new run. The old one stays as it is.',
    );
  }
  return rejudged(context, runDir, resolve(context.io.cwd, out));
}

/** The same for a run that was begun before. */
export async function rejudged(
  context: CommandContext,
  runDir: string,
  into: string,
): Promise<number> {
  checkGates(context);
  const { io, settings, values, reporter, redact, tracer } = context;
  const judge = languageModel(settings.judgeModel ?? settings.model, io.env);
  reporter.notice(describeParts({ judge }));
  context.hint();
  const { imageCost: _, ...how } = runSettings(values);
  return carriedOut(context, into, (events) =>
    rejudge({
      runDir,
      into,
      judge: visionJudge(judge, settings),
      timeoutMs: settings.timeoutMs,
      tracer,
      origin: originOf('rejudge', values, redact),
      ...how,
      ...events,
    }),
  );
}
