import type { PromptUpsamplerError } from '../errors.ts';
import type { FidelityReport } from '../fidelity/constraint.ts';
import type { Usage } from '../prediction.ts';
import type { EntailmentReport } from './entailment-check.ts';

/**
 * What became of a base prompt.
 *
 * - `upsampled`: the model's rewrite was accepted as it came.
 * - `repaired`: it was accepted after the model was told what it had lost, or that it was too long.
 * - `prefixed`: it stayed unfaithful, so it stands behind the base prompt, which is kept verbatim.
 * - `skipped`: nobody was asked; `prompt` is the base prompt.
 * - `kept`: there is no rewrite to be had; `prompt` is the base prompt.
 */
export type UpsamplingStatus = 'upsampled' | 'repaired' | 'prefixed' | 'skipped' | 'kept';

/**
 * Why a rewrite is not simply `upsampled`.
 *
 * - `refusal`, `timeout`, `lm-error`, `parse`: the model refused, was too slow, failed, or wrote
 *   nothing that can be read.
 * - `fidelity`: a rewrite lost or changed part of the base prompt.
 * - `too-long`: a rewrite did not fit the model family.
 * - `gated`: `mode: 'auto'` found the base prompt detailed enough.
 * - `off`: `mode: 'never'`.
 */
export type UpsamplingReasonCode =
  | 'refusal'
  | 'timeout'
  | 'lm-error'
  | 'parse'
  | 'fidelity'
  | 'too-long'
  | 'gated'
  | 'off';

/** Why a rewrite is not simply `upsampled`, in words and, where something failed, as its error. */
export interface UpsamplingReason {
  readonly code: UpsamplingReasonCode;
  readonly message: string;
  readonly error?: PromptUpsamplerError | undefined;
}

/** How much of a prompt the text encoder of its model family reads. */
export interface TokenReport {
  /** Tokens of the prompt, start and end tokens included. */
  readonly used: number;
  /** The most tokens the encoder reads, start and end included; null where no limit is known. */
  readonly window: number | null;
  /** Whether a tokenizer counted; otherwise `used` is an estimate that errs on the high side. */
  readonly exact: boolean;
  /** The end of the prompt that lies past the window; empty where all of it is read. */
  readonly cut: string;
}

/** How a candidate came about: by the model's rewrite, its repair, the base prompt put before it, or a revision. */
export type CandidateOrigin = 'rewrite' | 'repair' | 'prefix' | 'revision';

/** A prompt that was considered, and what the checks said of it. */
export interface Candidate {
  readonly prompt: string;
  readonly origin: CandidateOrigin;
  /** Whether it passed all checks that were asked for. */
  readonly accepted: boolean;
  /** What is wrong with it, a sentence each, as the model was told. Empty where `accepted`. */
  readonly problems: readonly string[];
  /** What it keeps of the base prompt. Absent with `fidelity: 'off'`. */
  readonly fidelity?: FidelityReport | undefined;
  /** What the entailment check said. Absent where it was not asked. */
  readonly entailment?: EntailmentReport | undefined;
  readonly words: number;
  readonly tokens: TokenReport;
  /** What the scorer said; null where it could not tell. Absent where there was nothing to choose. */
  readonly score?: number | null | undefined;
}

/** Always a prompt to draw, and how it came about. */
export interface UpsampledPrompt {
  /** The base prompt, byte for byte. */
  readonly basePrompt: string;
  /** What to send to the image server. With `skipped` and `kept` the base prompt, byte for byte. */
  readonly prompt: string;
  /**
   * What to send as the negative prompt. Absent where none was asked for or the family ignores it;
   * an empty text is not the same as none to every server.
   */
  readonly negativePrompt?: string | undefined;
  readonly status: UpsamplingStatus;
  /** Absent where the status is `upsampled`. */
  readonly reason?: UpsamplingReason | undefined;
  /** Why the model wrote it so, where the strategy asks for that. */
  readonly reasoning?: string | undefined;
  /** `prompt` first, then further accepted ones, all distinct: as many as `variants`, or fewer. */
  readonly variants: readonly [string, ...string[]];
  /** Every prompt that was considered, in the order in which they were made. */
  readonly candidates: readonly Candidate[];
  /** What `prompt` keeps of the base prompt. Absent with `fidelity: 'off'`, `skipped` and `kept`. */
  readonly fidelity?: FidelityReport | undefined;
  /** Words of `prompt`. */
  readonly words: number;
  /** Tokens of `prompt` in the text encoder of the family. */
  readonly tokens: TokenReport;
  /** The name of the model family it was written for. */
  readonly family: string;
  /** What was done otherwise than asked: a negative prompt that the family would ignore. */
  readonly warnings: readonly string[];
  readonly usage: Usage;
}
