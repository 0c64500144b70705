import { AbortedError, EvaluationError } from '../../errors.ts';
import { raceAbort, throwIfAborted } from '../../internal/abort.ts';
import { cellsOf } from '../cells/from-records.ts';
import type { EvaluationResult } from '../evaluate-options.ts';
import { RunDirectory, type RunPlan } from '../run/directory.ts';
import { runPaths } from '../run/files.ts';
import { readRecords } from '../run/records.ts';
import { summarize } from '../summary/summarize.ts';
import type { Summary } from '../summary.ts';
import { EvaluationRun } from './evaluation-run.ts';
import type { EvaluationParts } from './parts.ts';
import type { CheckedOptions } from './settings.ts';

/** How a session may be ended from outside. */
export interface SessionSignals {
  readonly signal?: AbortSignal | undefined;
  readonly drain?: AbortSignal | undefined;
}

/** One session: opens the directory, works, and leaves it in order however the work ends. */
export async function runSession(
  plan: RunPlan,
  parts: EvaluationParts,
  options: CheckedOptions,
  { signal, drain }: SessionSignals,
): Promise<EvaluationResult> {
  throwIfAborted(signal);
  let run: EvaluationRun | undefined;
  const directory = await RunDirectory.open(plan, () => {
    run?.stop({ error: takenOver(directory.path) });
  });
  run = new EvaluationRun(directory, plan.prompts, parts, options, signal);
  const onDrain = () => run?.stop();
  drain?.addEventListener('abort', onDrain, { once: true });
  if (drain?.aborted === true) onDrain();
  try {
    const outcome = await raceAbort(run.work(), signal);
    const summary = await summaryOf(directory, plan, run);
    await directory.saveSummary(summary);
    run.tell({ type: 'ended', outcome, progress: run.ledger.progress });
    await directory.close({ outcome, ...endOf(run) });
    return { runDir: directory.path, outcome, file: directory.file, summary };
  } catch (error) {
    run.stop({ error });
    await leave(directory, run, error);
    throw error;
  } finally {
    drain?.removeEventListener('abort', onDrain);
  }
}

/** Written from the journal, not from memory: what is not kept is not in it. */
async function summaryOf(
  { path, file, records }: RunDirectory,
  { prompts }: RunPlan,
  { ledger }: EvaluationRun,
): Promise<Summary> {
  const { configuration, standIns } = file;
  const isUnchanged = Object.keys(ledger.session.stages).length === 0;
  const { byKey } = isUnchanged ? records : await readRecords(runPaths(path).cells);
  return summarize(configuration, prompts, cellsOf(configuration, prompts, byKey), standIns);
}

async function leave(directory: RunDirectory, run: EvaluationRun, error: unknown): Promise<void> {
  const isAborted = error instanceof AbortedError;
  const outcome = isAborted ? 'interrupted' : 'stopped';
  const message = error instanceof Error ? error.message : String(error);
  if (!isAborted) run.tell({ type: 'ended', outcome: 'stopped', progress: run.ledger.progress });
  // The error that ended the run is the one to tell of, not what a full disk makes of its last words.
  await directory.close({ outcome, message, ...endOf(run) }).catch(() => {});
}

function endOf({ ledger }: EvaluationRun) {
  return { endedAt: new Date().toISOString(), ...ledger.session };
}

function takenOver(runDir: string): EvaluationError {
  return new EvaluationError(
    `Another process took ${runDir} over, because this one had been silent for a minute (asleep?). ` +
      'This one stopped; what it finished is kept.',
    { code: 'locked', runDir },
  );
}
