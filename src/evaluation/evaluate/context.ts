import type { CallOptions } from '../../lm.ts';
import type { Usage } from '../../prediction.ts';
import type { Store } from '../../store.ts';
import type { Cell } from '../cell.ts';
import type { RunConfiguration } from '../run/file.ts';
import type { GenerateOutput, GenerateRecord, StageRecord } from '../run/record.ts';
import type { RecordsByKey } from '../run/records.ts';
import type { Lane } from './lane.ts';
import type { EvaluationParts } from './parts.ts';
import type { RecentImages } from './recent-images.ts';

export type CellName = Pick<Cell, 'promptId' | 'arm' | 'seed'>;
export type FinalStatus = Exclude<Cell['status'], 'pending'>;

/** What the work on all prompts of a run shares. */
export interface EvaluationContext {
  readonly configuration: RunConfiguration;
  readonly parts: EvaluationParts;
  readonly lanes: { readonly lm: Lane; readonly image: Lane; readonly judge: Lane };
  readonly store: Store;
  readonly recent: RecentImages;
  /** What earlier sessions left. */
  readonly records: RecordsByKey;
  readonly call: CallOptions;
  /** Whether a picture of an earlier session is still as it was. */
  isIntact(record: GenerateRecord): Promise<boolean>;
  /** Whether the server may go on while a picture is yet to be stored; `end` must follow. */
  readonly storing: { begin(): boolean; end(): void };
  /** In US dollars; null where a price is not known. */
  costOf(usage: Usage): number | null;
  /** In US dollars; null where it is not known. */
  imageCost(drawn: GenerateOutput): number | null;
  /** Keeps what became of a stage. `stopsAll`: all others of the kind would fail the same way. */
  keep(record: StageRecord, stopsAll: boolean): Promise<void>;
  /** A cell has come to an end; `resumed`: without any work. */
  onCell(cell: CellName, status: FinalStatus, resumed: boolean): void;
}
