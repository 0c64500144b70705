import { noUsage } from '../../prediction.ts';
import type { DatasetPrompt } from '../dataset.ts';
import { readArtifact } from '../run/artifact.ts';
import type {
  GenerateOutput,
  GenerateRecord,
  JudgeRecord,
  ScoreRecord,
  StageRecord,
  UpsampleRecord,
} from '../run/record.ts';
import type { ScorerInput } from '../scorer.ts';
import { generateStage } from '../stages/generate.ts';
import { judgeStage } from '../stages/judge.ts';
import type { StageResult } from '../stages/result.ts';
import { scoreStage } from '../stages/score.ts';
import type { GenerateTask, JudgeTask, UpsampleTask } from '../stages/task.ts';
import { upsampleStage } from '../stages/upsample.ts';
import type { CellName, EvaluationContext } from './context.ts';
import type { Lane } from './lane.ts';

/** What a scorer is told of a picture besides the picture itself. */
export interface Scored {
  readonly drawing: GenerateTask;
  readonly drawn: GenerateOutput;
  readonly judge: JudgeRecord | 'nobody';
}

type Shared<R> = Map<string, Promise<R | undefined>>;

/**
 * The stages of one prompt. Each is carried out once however many cells need it, waits for its
 * resource, and is kept before anybody hears of it. One that an earlier session finished is not done
 * again. Undefined: the run was stopped before.
 */
export class PromptStages {
  readonly #context: EvaluationContext;
  readonly #prompt: DatasetPrompt;
  readonly #order: number;
  readonly #upsampled: Shared<UpsampleRecord> = new Map();
  readonly #generated: Shared<GenerateRecord> = new Map();
  readonly #judged: Shared<JudgeRecord> = new Map();
  readonly #scored: Shared<ScoreRecord> = new Map();
  /** The keys for which something was done. */
  readonly fresh = new Set<string>();

  constructor(context: EvaluationContext, prompt: DatasetPrompt, order: number) {
    this.#context = context;
    this.#prompt = prompt;
    this.#order = order;
  }

  async upsample(task: UpsampleTask, cell: CellName): Promise<UpsampleRecord | undefined> {
    const { records, parts, lanes, call, costOf } = this.#context;
    const kept = records.upsample.get(task.key);
    const upsampler = parts.upsamplers.get(task.part);
    if (kept?.status === 'done' || upsampler === undefined) return kept;
    // All seeds share the rewrite.
    const { seed: _, ...head } = cell;
    return this.#once(this.#upsampled, task.key, lanes.lm, async () => {
      const result = await upsampleStage(task, upsampler, call);
      const facts = { ...head, ...factsOf(result), cost: costOf(result.usage) };
      return [{ stage: 'upsample', ...facts, ...endOf(result) }, stopsAll(result)];
    });
  }

  async generate(task: GenerateTask, cell: CellName): Promise<GenerateRecord | undefined> {
    const { records, parts, lanes, call, store, storing, recent, imageCost } = this.#context;
    const kept = records.generate.get(task.key);
    const backend = parts.backends.get(task.part);
    if (backend === undefined) return kept;
    if (kept?.status === 'done' && (await this.#context.isIntact(kept))) return kept;
    return this.#once(this.#generated, task.key, lanes.image, async (leave) => {
      let isStoring = false;
      const result = await generateStage(task, {
        ...call,
        backend,
        store,
        onDrawn() {
          isStoring = storing.begin();
          if (isStoring) leave();
        },
        onImage: (artifact, image) => recent.put(artifact.sha256, image),
      }).finally(() => {
        if (isStoring) storing.end();
      });
      const cost = result.status === 'done' ? imageCost(result.output) : undefined;
      const facts = { ...cell, ...factsOf(result), cost };
      return [{ stage: 'generate', ...facts, ...endOf(result) }, stopsAll(result)];
    });
  }

  async judge(task: JudgeTask, cell: CellName): Promise<JudgeRecord | undefined> {
    const { records, parts, lanes, call, store, recent, costOf } = this.#context;
    const kept = records.judge.get(task.key);
    const judge = parts.judges.get(task.part);
    if (kept?.status === 'done' || judge === undefined) return kept;
    return this.#once(this.#judged, task.key, lanes.judge, async () => {
      const image = recent.get(task.artifact.sha256);
      const result = await judgeStage(task, { ...call, judge, store, image });
      const facts = { ...cell, ...factsOf(result), cost: costOf(result.usage) };
      return [{ stage: 'judge', ...facts, ...endOf(result) }, stopsAll(result)];
    });
  }

  async score(
    name: string,
    key: string,
    cell: CellName,
    scored: Scored,
  ): Promise<ScoreRecord | undefined> {
    const { records, parts, lanes, call } = this.#context;
    const kept = records.score.get(key);
    const scorer = parts.scorers[name];
    if (kept?.status === 'done' || scorer === undefined) return kept;
    return this.#once(this.#scored, key, lanes.judge, async () => {
      const input = () => this.#scorerInput(cell, scored);
      const result = await scoreStage(key, name, scorer, input, call);
      const facts = { ...cell, ...factsOf(result), scorer: name };
      return [{ stage: 'score', ...facts, ...endOf(result) }, stopsAll(result)];
    });
  }

  async #scorerInput(cell: CellName, { drawing, drawn, judge }: Scored): Promise<ScorerInput> {
    const { recent, store } = this.#context;
    const { artifact, safety } = drawn;
    const image = recent.get(artifact.sha256) ?? (await readArtifact(store, artifact, safety));
    const verdict = judge !== 'nobody' && judge.status === 'done' ? judge.output : undefined;
    const output = { prompt: drawing.prompt, image, seed: cell.seed, verdict };
    const { prompt: input, expected, category, challenge, metadata } = this.#prompt;
    return {
      input,
      output,
      expected,
      metadata: { ...metadata, category, challenge },
      inputs: input,
      outputs: output,
      referenceOutputs: expected,
    };
  }

  #once<R extends StageRecord>(
    shared: Shared<R>,
    key: string,
    lane: Lane,
    work: (leave: () => void) => Promise<readonly [R, boolean]>,
  ): Promise<R | undefined> {
    const underWay = shared.get(key) ?? this.#inLane(key, lane, work);
    shared.set(key, underWay);
    return underWay;
  }

  async #inLane<R extends StageRecord>(
    key: string,
    lane: Lane,
    work: (leave: () => void) => Promise<readonly [R, boolean]>,
  ): Promise<R | undefined> {
    const leave = await lane.enter(this.#order);
    if (leave === undefined) return undefined;
    this.fresh.add(key);
    try {
      const [record, stops] = await work(leave);
      await this.#context.keep(record, stops);
      return record;
    } finally {
      leave();
    }
  }
}

function factsOf({ key, durationMs, usage }: StageResult<unknown>) {
  const finishedAt = new Date().toISOString();
  return { key, finishedAt, durationMs, usage: usage === noUsage ? undefined : usage };
}

function endOf<Output>(result: StageResult<Output>) {
  return result.status === 'done'
    ? { status: result.status, output: result.output }
    : { status: result.status, error: result.error };
}

function stopsAll(result: StageResult<unknown>): boolean {
  return result.status === 'failed' && result.stopsAll;
}
