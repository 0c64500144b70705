import type { ScoredVerdict } from '../../src/judging/verdict.ts';
import { noUsage } from '../../src/prediction.ts';

/** A verdict of one vote by the rubric, `correct` above 0.5; `more` replaces any part of it. */
export function scoredVerdict(score: number, more: Partial<ScoredVerdict> = {}): ScoredVerdict {
  return {
    status: 'scored',
    score,
    verdict: score > 0.5 ? 'correct' : 'incorrect',
    failed: [],
    method: 'rubric',
    votes: 1,
    flags: [],
    warnings: [],
    model: 'mock',
    usage: noUsage,
    cost: 0,
    ...more,
  };
}
