import type { ImageResult } from '../image-backend.ts';
import type { Judge } from '../judging/judge.ts';
import type { ScoredVerdict, UnscorableReason, Verdict } from '../judging/verdict.ts';

/** How the best of several pictures is found. */
export interface SelectOptions {
  /** How many pictures are drawn for a prompt at the most. */
  readonly n: number;
  /** Who scores them. */
  readonly by: Judge;
  /**
   * Over how many different rewrites the pictures are spread, from 1 to 20; fewer where the upsampler
   * has fewer. The base prompt is one prompt and gets `n` seeds.
   * @default 1
   */
  readonly rewrites?: number | undefined;
  /** A score from which on nothing more is drawn. @default none, so that all n are drawn */
  readonly threshold?: number | undefined;
  /**
   * Who chooses among pictures with the same highest score; best a judge by yes-probability, since
   * scores from questions are often tied. Asked about those alone. @default the one drawn first wins
   */
  readonly tieBreaker?: Judge | undefined;
  /**
   * Pictures under way at once. With a `threshold` each one under way may turn out to be one too many.
   * @default 4; 1 with a `threshold`
   */
  readonly concurrency?: number | undefined;
}

/** One of the pictures to select from. */
export interface ImageCandidate {
  readonly prompt: string;
  readonly seed: number;
  /** Absent where drawing failed; the reason is among the `errors`. */
  readonly result?: ImageResult | undefined;
  /** By `select.by`. Absent where it failed. */
  readonly verdict?: Verdict | undefined;
  /** By `select.tieBreaker`, where it was asked. */
  readonly tieBreak?: Verdict | undefined;
}

/** What was drawn, and why one of it was chosen. */
export interface Selection {
  /** All that were begun, in the order of their plan: seed by seed, and within a seed rewrite by rewrite. */
  readonly candidates: readonly ImageCandidate[];
  /** Place of the chosen one. null where no picture came. */
  readonly best: number | null;
  /**
   * `score`: it has the highest trusted score. `tie-break`: several had it, and the tie breaker chose.
   * `order`: it is the first of several equals, or of pictures without any trusted score.
   */
  readonly by: 'score' | 'tie-break' | 'order';
  /** Whether `threshold` was reached before all were drawn. */
  readonly stoppedEarly: boolean;
}

/** Apart by less than this, scores are the same: means of the same answers, added up in another order. */
const sameScore = 1e-9;

/** Scored without a doubt. Nothing else may win by its score. */
export function isTrusted(verdict: Verdict | undefined): verdict is ScoredVerdict {
  return verdict?.status === 'scored' && verdict.flags.length === 0;
}

/**
 * Places of the best ones: those with the highest trusted score. Without any, the first picture that
 * nothing is known against (a flagged score is no score), and last one that is no fair sample.
 */
export function leaders(candidates: readonly ImageCandidate[]): readonly number[] {
  const ranked = candidates.map(rankOf);
  const top = Math.max(...ranked);
  if (top === Number.NEGATIVE_INFINITY) return [];
  const places = [...ranked.keys()];
  const best = places.filter((place) => top - (ranked[place] ?? top) < sameScore);
  return top >= 0 ? best : best.slice(0, 1);
}

/** Reasons that say nothing against the picture. */
const ofTheJudge: readonly UnscorableReason[] = ['no-logprobs', 'refusal'];

/** A trusted score, or below 0 what else there is. */
function rankOf({ result, verdict }: ImageCandidate): number {
  if (result === undefined) return Number.NEGATIVE_INFINITY;
  if (isTrusted(verdict)) return verdict.score;
  const isSpoilt =
    result.image.safety === 'degraded' ||
    (verdict?.status === 'unscorable' && !ofTheJudge.includes(verdict.reason));
  return isSpoilt ? -2 : -1;
}

/** Place of the one among `places` that the tie breaker likes best, where it likes one best. */
export function tieBreakWinner(
  candidates: readonly ImageCandidate[],
  places: readonly number[],
): number | undefined {
  const scoreOf = (place: number) => {
    const verdict = candidates[place]?.tieBreak;
    return isTrusted(verdict) ? verdict.score : Number.NEGATIVE_INFINITY;
  };
  const [first, second] = [...places].sort((a, b) => scoreOf(b) - scoreOf(a));
  if (first === undefined || second === undefined) return undefined;
  return scoreOf(first) - scoreOf(second) >= sameScore ? first : undefined;
}
