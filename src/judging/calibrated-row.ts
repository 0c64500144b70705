import type { Outcome } from '../predictors/parallel.ts';
import type { RatedItem } from './agreement.ts';
import type { LabelledRow } from './labelled-row.ts';
import type { Verdict } from './verdict.ts';

/**
 * What became of a row. `used`: it is in the figures. `flagged`: its verdict is doubtful. `unscorable`:
 * there can be no score. `failed`: the judge threw. `unlabelled`: no rating, so the judge was not
 * asked. `skipped`: too many had failed before.
 */
export type CalibrationStatus =
  | 'used'
  | 'flagged'
  | 'unscorable'
  | 'failed'
  | 'unlabelled'
  | 'skipped';

/** A row with what the judge said. */
export interface CalibratedRow {
  /** Its place among the rows. */
  readonly index: number;
  readonly basePrompt: string;
  readonly status: CalibrationStatus;
  /** true is 1, false 0. null where nobody said. */
  readonly human: number | null;
  readonly verdict?: Verdict | undefined;
  readonly error?: unknown;
}

/** A person's word as a number; null where there is none. */
export function ratingOf(human: LabelledRow['human']): number | null {
  const value = Number(human ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}

export function calibratedRow(
  { basePrompt, human }: LabelledRow,
  index: number,
  outcome: Outcome<Verdict | undefined>,
  flagged: 'exclude' | 'include',
): CalibratedRow {
  const row = { index, basePrompt, human: ratingOf(human) };
  if (outcome.status === 'failed') return { ...row, status: 'failed', error: outcome.error };
  const verdict = outcome.status === 'done' ? outcome.value : undefined;
  if (row.human === null) return { ...row, status: 'unlabelled', verdict };
  if (verdict === undefined) return { ...row, status: 'skipped' };
  if (verdict.status === 'unscorable') return { ...row, status: 'unscorable', verdict };
  const isDoubtful = flagged === 'exclude' && verdict.flags.length > 0;
  return { ...row, status: isDoubtful ? 'flagged' : 'used', verdict };
}

/** The row as the figures see it; nothing where it is not used. */
export function ratedItem(row: CalibratedRow, correctFrom: number | null): readonly RatedItem[] {
  const { basePrompt, verdict, human, status } = row;
  if (status !== 'used' || verdict?.status !== 'scored' || human === null) return [];
  const { score } = verdict;
  const isCorrect = correctFrom === null ? undefined : human >= correctFrom;
  return [{ basePrompt, score, human, isCorrect, calledCorrect: verdict.verdict === 'correct' }];
}

export function countsOf(
  rows: readonly CalibratedRow[],
): Readonly<Record<CalibrationStatus, number>> {
  const counts = { used: 0, flagged: 0, unscorable: 0, failed: 0, unlabelled: 0, skipped: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
