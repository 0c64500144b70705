import type { StageRecord } from './run/record.ts';

/** How far a run is. */
export interface EvaluationProgress {
  /** Cells in all. */
  readonly cells: number;
  /** Cells that have come to an end, failed ones and those of earlier sessions among them. */
  readonly done: number;
  readonly failed: number;
  /** Cells that an earlier session finished. */
  readonly resumed: number;
  /** In US dollars, of all sessions; null where a price is not known. */
  readonly cost: number | null;
}

/** What happens in a run. */
export type EvaluationEvent =
  | {
      readonly type: 'started';
      readonly id: string;
      readonly runDir: string;
      readonly progress: EvaluationProgress;
    }
  | { readonly type: 'warning'; readonly message: string }
  /** One stage has come to an end, and is kept. */
  | {
      readonly type: 'stage';
      readonly record: StageRecord;
      readonly progress: EvaluationProgress;
    }
  /** One cell has come to an end. */
  | {
      readonly type: 'cell';
      readonly promptId: string;
      readonly arm: string;
      readonly seed: number;
      readonly status: 'scored' | 'unscorable' | 'failed';
      readonly progress: EvaluationProgress;
    }
  | {
      readonly type: 'ended';
      readonly outcome: 'finished' | 'interrupted' | 'stopped';
      readonly progress: EvaluationProgress;
    };
