import { AbortedError, ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkChoice, checkNumber, checkWhole } from '../internal/check-values.ts';
import { span } from '../internal/span.ts';
import type { CallOptions } from '../lm.ts';
import { addUsage, noUsage, type Usage, usageOfFailure } from '../prediction.ts';
import { type Outcome, parallel } from '../predictors/parallel.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import {
  type CalibratedRow,
  type CalibrationStatus,
  calibratedRow,
  countsOf,
  ratedItem,
  ratingOf,
} from './calibrated-row.ts';
import type { Judge } from './judge.ts';
import { checkRows, type LabelledRow } from './labelled-row.ts';
import type { Verdict } from './verdict.ts';

/** Options of {@link calibrate}. `timeoutMs` bounds each verdict. */
export interface CalibrateOptions extends CallOptions {
  /**
   * The rating from which on people call a picture correct, such as 4 of 5. Without it there is no
   * kappa, reliability table or threshold for ratings.
   * @default 1 where every rating is true, false, 0 or 1
   */
  readonly correctFrom?: number | undefined;
  /** Whether flagged verdicts are part of the figures. @default 'exclude' */
  readonly flagged?: 'exclude' | 'include' | undefined;
  /** Pictures judged at once. @default 4 */
  readonly concurrency?: number | undefined;
  /** After this many failed verdicts no further picture is judged. @default none */
  readonly maxFailures?: number | undefined;
  /** How sure the intervals are, above 0 and below 1. @default 0.95 */
  readonly confidence?: number | undefined;
  /** Draws behind the intervals, from 100. @default 1000 */
  readonly resamples?: number | undefined;
  /** The same seed gives the same intervals. @default 0 */
  readonly seed?: number | undefined;
  /** Is told of each row as it is done. What it throws is kept in `eventErrors`. */
  readonly onEvent?: ((item: CalibratedRow) => void) | undefined;
}

/** How far a judge can be trusted, and what that rests on. */
export interface Calibration extends Agreement {
  /** How many rows became what. They add up to all rows. Only the used ones are in the figures. */
  readonly counts: Readonly<Record<CalibrationStatus, number>>;
  /** Different base prompts among the used rows. The intervals resample these; below about 20 they are too narrow. */
  readonly prompts: number;
  /** The rating that counted as correct, from `correctFrom` or by default. */
  readonly correctFrom: number | null;
  /** In the order of the rows. */
  readonly rows: readonly CalibratedRow[];
  /** Of the verdicts made in this call, failed ones included. */
  readonly usage: Usage;
  /** What `onEvent` threw. */
  readonly eventErrors: readonly unknown[];
}

const optionNames = [
  'signal',
  'timeoutMs',
  'tracer',
  'correctFrom',
  'flagged',
  'concurrency',
  'maxFailures',
  'confidence',
  'resamples',
  'seed',
  'onEvent',
];

/**
 * Compares a judge with people: rank correlations, pairwise accuracy, kappa, a reliability table and a
 * suggested threshold, with intervals from a bootstrap over base prompts. Rows without a score or a
 * rating are left out of the figures and counted.
 *
 * `judge` may be null where every row brings its verdict.
 *
 * @throws ConfigurationError for a bad row or option, AbortedError where `signal` ended it; its
 * `finished` holds the rows that were done by then.
 */
export async function calibrate(
  judge: Judge | null,
  rows: readonly LabelledRow[],
  options: CalibrateOptions = {},
): Promise<Calibration> {
  checkCalibrateOptions(judge, options);
  checkRows(rows, judge !== null);
  return span(options.tracer, { name: 'calibrate', kind: 'chain' }, async (recorder) => {
    const eventErrors: unknown[] = [];
    const done = await judged(judge, rows, options, eventErrors);
    const isBinary = done.every(({ human }) => human === null || human === 0 || human === 1);
    const correctFrom = options.correctFrom ?? (isBinary ? 1 : null);
    const items = done.flatMap((row) => ratedItem(row, correctFrom));
    const { seed = 0, resamples = 1000, confidence = 0.95, signal } = options;
    const counts = countsOf(done);
    const agreement = await agreementOf(items, { seed, resamples, confidence, signal }).catch(
      (error: unknown) => {
        throw withFinished(error, done);
      },
    );
    recorder.set({ rows: rows.length, used: counts.used });
    return {
      ...agreement,
      counts,
      prompts: new Set(items.map(({ basePrompt }) => basePrompt)).size,
      correctFrom,
      rows: done,
      usage: done.reduce((sum, row) => addUsage(sum, usageIn(row, rows[row.index])), noUsage),
      eventErrors,
    };
  });
}

async function judged(
  judge: Judge | null,
  rows: readonly LabelledRow[],
  options: CalibrateOptions,
  eventErrors: unknown[],
): Promise<readonly CalibratedRow[]> {
  const { concurrency = 4, maxFailures = Number.POSITIVE_INFINITY, flagged = 'exclude' } = options;
  const { signal, tracer, timeoutMs } = options;
  const verdictOn = async (row: LabelledRow): Promise<Verdict | undefined> => {
    if (row.verdict !== undefined) return row.verdict;
    if (judge === null || ratingOf(row.human) === null) return undefined;
    const image = typeof row.image === 'function' ? await row.image() : row.image;
    return judge.judge({ basePrompt: row.basePrompt, image }, { signal, tracer, timeoutMs });
  };
  const done = rows.map((row, index) => calibratedRow(row, index, { status: 'skipped' }, flagged));
  const finished: CalibratedRow[] = [];
  const settings = {
    concurrency,
    maxErrors: maxFailures,
    signal,
    onEvent({ index, outcome }: { index: number; outcome: Outcome<Verdict | undefined> }) {
      const row = rows[index];
      // Of a call that an abort ended, nothing is known.
      const isAborted = signal?.aborted === true && outcome.status === 'failed';
      if (row === undefined || isAborted) return;
      const item = calibratedRow(row, index, outcome, flagged);
      done[index] = item;
      finished.push(item);
      try {
        options.onEvent?.(item);
      } catch (error) {
        eventErrors.push(error);
      }
    },
  };
  try {
    await parallel(rows, verdictOn, settings);
    return done;
  } catch (error) {
    throw withFinished(error, finished);
  }
}

/** An abort hands over what was done by then. */
function withFinished(error: unknown, finished: readonly CalibratedRow[]): unknown {
  if (!(error instanceof AbortedError)) return error;
  return new AbortedError(error.message, { cause: error.cause, finished });
}

function usageIn(row: CalibratedRow, given: LabelledRow | undefined): Usage {
  if (row.status === 'failed') return usageOfFailure(row.error);
  return given?.verdict === undefined ? (row.verdict?.usage ?? noUsage) : noUsage;
}

function checkCalibrateOptions(judge: Judge | null, options: CalibrateOptions): void {
  if (judge !== null && typeof judge?.judge !== 'function') {
    throw new ConfigurationError(
      'calibrate needs a judge, such as a VisionJudge, or null where every row brings its verdict.',
    );
  }
  checkOptions('calibrate', options, optionNames);
  const { correctFrom, flagged, concurrency, maxFailures, confidence, resamples, seed } = options;
  checkNumber('correctFrom', correctFrom, Number.NEGATIVE_INFINITY);
  checkChoice('flagged', flagged, ['exclude', 'include']);
  checkWhole('concurrency', concurrency ?? 4, 1);
  checkWhole('maxFailures', maxFailures ?? 1, 1);
  checkNumber('confidence', confidence, Number.MIN_VALUE, 1 - Number.EPSILON);
  checkWhole('resamples', resamples ?? 1000, 100, 1_000_000);
  checkWhole('seed', seed ?? 0, 0);
  checkNumber('timeoutMs', options.timeoutMs, 1);
}
