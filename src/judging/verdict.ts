import type { Usage } from '../prediction.ts';

/** How a verdict came about. */
export type JudgeMethod = 'rubric' | 'questions' | 'yes-probability';

/** Doubts about a verdict. Rewards leave out a flagged one. */
export type VerdictFlag = 'injection-suspected' | 'unreliable' | 'yes-biased' | 'disagreement';

/** Why a picture is no fair sample. */
export type UnscorableReason = 'blocked' | 'uniform' | 'too-small' | 'undecodable' | 'no-logprobs';

/** A picture was judged. */
export interface ScoredVerdict {
  readonly status: 'scored';
  /** How much of the base prompt the picture shows, 0 to 1. At most 0.5 where `incorrect`. */
  readonly score: number;
  readonly verdict: 'correct' | 'incorrect';
  readonly reasoning?: string | undefined;
  /** The parts of the base prompt that the picture does not show, in the base prompt's words. */
  readonly failed: readonly string[];
  readonly method: JudgeMethod;
  /** How many votes the verdict is made of. */
  readonly votes: number;
  readonly flags: readonly VerdictFlag[];
  /** The model that judged, as its LM names it. */
  readonly model: string;
  readonly usage: Usage;
}

/** A picture could not be judged. Not a low score: count it apart. */
export interface UnscorableVerdict {
  readonly status: 'unscorable';
  readonly reason: UnscorableReason;
  readonly method: JudgeMethod;
  readonly usage: Usage;
}

/** What the judge found. `scored` has a score; `unscorable` says why there can be none. */
export type Verdict = ScoredVerdict | UnscorableVerdict;
