import type { GenerateRecord, JudgeRecord, ScoreRecord, UpsampleRecord } from './run/record.ts';

/**
 * How far a cell came. `scored`: its verdict has a score, or nobody judges and its image is there.
 * `unscorable`: the image is no fair sample. `failed`: one of its stages failed. `pending`: the run
 * ended before.
 */
export type CellStatus = 'scored' | 'unscorable' | 'failed' | 'pending';

/** One prompt, in one arm, with one seed, and all that is known of it. */
export interface Cell {
  readonly promptId: string;
  readonly arm: string;
  readonly seed: number;
  readonly status: CellStatus;
  /** The prompt that was drawn or would have been; absent until its rewrite is there. */
  readonly prompt?: string | undefined;
  /** Absent for an arm without an upsampler. */
  readonly upsample?: UpsampleRecord | undefined;
  readonly generate?: GenerateRecord | undefined;
  readonly judge?: JudgeRecord | undefined;
  /** One for each scorer, by its name. */
  readonly scores: Readonly<Record<string, ScoreRecord>>;
}
