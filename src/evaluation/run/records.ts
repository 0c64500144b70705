import { createReadStream } from 'node:fs';
import { isRecord } from '../../internal/is-record.ts';
import { isAbsent, storeErrorOf } from './failure.ts';
import type {
  GenerateRecord,
  JudgeRecord,
  ScoreRecord,
  StageRecord,
  UpsampleRecord,
} from './record.ts';

/** The last record of each key, by stage. */
export interface RecordsByKey {
  readonly upsample: Map<string, UpsampleRecord>;
  readonly generate: Map<string, GenerateRecord>;
  readonly judge: Map<string, JudgeRecord>;
  readonly score: Map<string, ScoreRecord>;
}

/** What `cells.jsonl` says. */
export interface RunRecords {
  readonly byKey: RecordsByKey;
  /** Of all records, also those that a later one replaced; null where a price was not known. */
  readonly cost: number | null;
  /** Pictures that were drawn, requests that were sent: also by those that were replaced. */
  readonly images: number;
  readonly requests: number;
  /** Length of the whole lines, in bytes. */
  readonly length: number;
  /** Lines that are no records, by number from 1. */
  readonly damaged: readonly number[];
}

export function noRecords(): RecordsByKey {
  return { upsample: new Map(), generate: new Map(), judge: new Map(), score: new Map() };
}

function keep(byKey: RecordsByKey, record: StageRecord): void {
  const { key } = record;
  if (record.stage === 'upsample') byKey.upsample.set(key, record);
  else if (record.stage === 'generate') byKey.generate.set(key, record);
  else if (record.stage === 'judge') byKey.judge.set(key, record);
  else byKey.score.set(key, record);
}

const lineFeed = 0x0a;
const stages = ['upsample', 'generate', 'judge', 'score'];

/** Reads `cells.jsonl`. A last line that was torn is left out; a file that is not there has none. */
export async function readRecords(path: string): Promise<RunRecords> {
  const byKey = noRecords();
  const damaged: number[] = [];
  const sums = { cost: 0, priced: true, images: 0, requests: 0, length: 0, lines: 0 };
  try {
    for await (const line of wholeLines(path)) {
      sums.lines += 1;
      sums.length += line.length + 1;
      const record = recordIn(line);
      if (record === undefined) damaged.push(sums.lines);
      else {
        keep(byKey, record);
        sums.cost += record.cost ?? 0;
        if (record.cost === null) sums.priced = false;
        if (record.stage === 'generate' && record.status === 'done') sums.images += 1;
        sums.requests += record.usage?.requests ?? 0;
      }
    }
  } catch (error) {
    if (!isAbsent(error)) throw storeErrorOf('read', path, error);
  }
  const { cost, priced, images, requests, length } = sums;
  return { byKey, cost: priced ? cost : null, images, requests, length, damaged };
}

/** Not by `node:readline`, which also ends a line at U+2028, which JSON may hold. */
async function* wholeLines(path: string): AsyncGenerator<Buffer, void, undefined> {
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 2 ** 20 });
  let rest: Buffer[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      const piece = chunk.subarray(start, end);
      yield rest.length === 0 ? piece : Buffer.concat([...rest, piece]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
}

function recordIn(line: Buffer): StageRecord | undefined {
  try {
    const value: unknown = JSON.parse(line.toString('utf8'));
    return isStageRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `value` has the shape of a line that this library wrote. */
function isStageRecord(value: unknown): value is StageRecord {
  if (!isRecord(value)) return false;
  const { stage, key, promptId, arm, status, finishedAt, output, error } = value;
  const texts = [key, promptId, arm, finishedAt].every((text) => typeof text === 'string');
  if (!texts || typeof stage !== 'string' || !stages.includes(stage)) return false;
  if (status === 'failed') return isRecord(error);
  return status === 'done' && (stage === 'score' ? Array.isArray(output) : isOutput(stage, output));
}

function isOutput(stage: string, output: unknown): boolean {
  if (!isRecord(output)) return false;
  if (stage === 'upsample') return typeof output['prompt'] === 'string';
  if (stage === 'judge') return typeof output['status'] === 'string';
  const artifact = output['artifact'];
  return isRecord(artifact) && typeof artifact['sha256'] === 'string';
}
