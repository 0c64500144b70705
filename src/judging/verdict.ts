import type { Usage } from '../prediction.ts';
import type { QuestionAnswer } from './question.ts';

/** How a `VisionJudge` comes to a verdict. */
export type JudgeMethod = 'rubric' | 'questions' | 'yes-probability';

/**
 * Doubts about a verdict. Rewards leave out a flagged one.
 *
 * `injection-suspected`: writing in the picture, or the base prompt, speaks to the judge.
 * `unreliable`: the judge saw what is not there, left questions open, or hardly answered with yes or
 * no. `yes-biased`: it said yes to everything. `disagreement`: its votes are tied, or the judges of a
 * panel are far apart.
 */
export type VerdictFlag = 'injection-suspected' | 'unreliable' | 'yes-biased' | 'disagreement';

/**
 * Why there can be no score. `blocked`, `uniform`, `too-small` and `undecodable`: the picture is no
 * fair sample, and no model was asked. `no-logprobs`: the server gives no probabilities, or neither
 * yes nor no is among them. `refusal`: the model would not judge it, or a filter withheld its reply.
 */
export type UnscorableReason =
  | 'blocked'
  | 'uniform'
  | 'too-small'
  | 'undecodable'
  | 'no-logprobs'
  | 'refusal';

interface JudgedBy {
  /** `panel`: several judges, whose verdicts are among `members`. */
  readonly method: JudgeMethod | 'panel';
  readonly usage: Usage;
  /** What `usage` cost, in US dollars. Null where a model has no known price. */
  readonly cost: number | null;
  /** Present where the pixels were not looked at, so that the picture may be of one single colour. */
  readonly uniformity?: 'not-checked' | undefined;
}

/** A picture was judged. */
export interface ScoredVerdict extends JudgedBy {
  readonly status: 'scored';
  /** How much of the base prompt the picture shows, 0 to 1. At most 0.5 where `incorrect`. */
  readonly score: number;
  readonly verdict: 'correct' | 'incorrect';
  readonly reasoning?: string | undefined;
  /** The parts of the base prompt that the picture does not show, in the base prompt's words. */
  readonly failed: readonly string[];
  /** How many votes the verdict is made of: those that came, where some could not be read. */
  readonly votes: number;
  /** Standard deviation of the votes' scores, where there are several. */
  readonly spread?: number | undefined;
  readonly flags: readonly VerdictFlag[];
  /** The model that judged, as the server named it; several are joined by ` + `. */
  readonly model: string;
  /** What was done otherwise than asked. */
  readonly warnings: readonly string[];
  /** What took the place of token probabilities, where the server gave none and this was allowed. */
  readonly fallback?: 'samples' | 'vote' | undefined;
  /** Every question with its answer, for the method `questions`. Foils are among them. */
  readonly answers?: readonly QuestionAnswer[] | undefined;
  /** The writing in the picture, where it was read. Empty where there is none. */
  readonly visibleText?: string | undefined;
  /** How good the picture looks, 0 to 1, where that was asked. Never part of `score`. */
  readonly aesthetics?: number | undefined;
  /** Of a panel: what each judge found, in their order. */
  readonly members?: readonly Verdict[] | undefined;
  /** Whether the verdict came from a cache and cost nothing. */
  readonly cached?: boolean | undefined;
}

/** A picture could not be judged. Not a low score: count it apart. */
export interface UnscorableVerdict extends JudgedBy {
  readonly status: 'unscorable';
  readonly reason: UnscorableReason;
  /** Of a `refusal`: what the model said instead, cut at 4,000 characters. */
  readonly text?: string | undefined;
}

/** What the judge found. `scored` has a score; `unscorable` says why there can be none. */
export type Verdict = ScoredVerdict | UnscorableVerdict;
