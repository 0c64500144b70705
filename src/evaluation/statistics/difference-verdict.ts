import type { ComparisonOutcome } from '../summary.ts';
import type { PairedDifference } from './paired-difference.ts';

/** What a difference comes to, as a word and as a sentence. */
export interface DifferenceVerdict {
  readonly outcome: ComparisonOutcome;
  readonly sentence: string;
}

/** A two-sided sign test cannot reach 5% with fewer, however much the prompts agree. */
const fewestPrompts = 6;

/**
 * The verdict on a paired difference. `better` and `worse` only where the interval does not hold 0;
 * otherwise the smallest difference that the run could show is named, for "no difference seen" is not
 * "no difference".
 *
 * @param difference - undefined where no prompt has values in both arms.
 */
export function differenceVerdict(
  difference: PairedDifference | undefined,
  options: { readonly standIns?: readonly string[] | undefined } = {},
): DifferenceVerdict {
  const { standIns = [] } = options;
  if (standIns.length > 0) {
    const outcome = 'demonstration: no claim';
    return { outcome, sentence: `${outcome}, as stand-ins took part (${standIns.join(', ')})` };
  }
  const n = difference?.n ?? 0;
  if (difference === undefined || n < fewestPrompts) {
    const counted = n === 1 ? '1 prompt has' : `${n} prompts have`;
    return said(
      'too little data',
      `${counted} a score in both arms, and it takes ${fewestPrompts}`,
    );
  }
  const { mean, interval, detectable, p, confidence } = difference;
  const level = `${Number((confidence * 100).toFixed(2))}%`;
  const range = `${signed(interval.low)} to ${signed(interval.high)}`;
  const figures = `${signed(mean)}, ${level} interval ${range}, ${n} prompts`;
  const isClear = p < 1 - confidence;
  if (isClear && interval.low > 0) return said('better', figures);
  if (isClear && interval.high < 0) return said('worse', figures);
  const smallest = Number.isFinite(detectable)
    ? `the smallest this run could show is ${detectable.toFixed(3)}`
    : 'the scores do not vary enough to say what this run could show';
  const outcome = 'no detectable difference';
  return { outcome, sentence: `${outcome} (${smallest}): ${figures}` };
}

function said(outcome: ComparisonOutcome, why: string): DifferenceVerdict {
  return { outcome, sentence: `${outcome}: ${why}` };
}

function signed(value: number): string {
  const text = value.toFixed(3);
  return Number(text) > 0 ? `+${text}` : text.replace(/^-(0\.0*)$/, '$1');
}
