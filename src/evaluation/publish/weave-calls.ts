import { type CallRecord, uuidOf } from '../../internal/weave-records.ts';
import type { JSONObject, JSONValue } from '../../schema.ts';
import type { Cell } from '../cell.ts';
import type { DatasetPrompt } from '../dataset.ts';
import { hashOf } from '../run/hash.ts';
import type { StageRecord } from '../run/record.ts';
import type { ArmSummary } from '../summary.ts';
import type { EvaluationObjects } from './weave-objects.ts';

/** As the SDK marks what was not run by itself. */
const imperative = { _weave_eval_meta: { imperative: true } };
const scored = { _weave_eval_meta: { imperative: true, score: true } };

/** Makes the calls of one arm's evaluation, with ids that are the same each time. */
export class EvaluationCalls {
  readonly #project: string;
  readonly #objects: EvaluationObjects;
  readonly #id: string;
  readonly #about: JSONObject;

  constructor(project: string, id: string, objects: EvaluationObjects, about: JSONObject) {
    this.#project = project;
    this.#objects = objects;
    this.#id = id;
    this.#about = about;
  }

  evaluation(times: Times, summary: ArmSummary): readonly CallRecord[] {
    const { evaluation, model, ops } = this.#objects;
    const output = summaryOutput(summary);
    const whole = this.#call('', ops.evaluate, undefined, times, {
      inputs: { self: evaluation, model },
      output,
      attributes: { ...imperative, prompt_upsampler: this.#about },
    });
    const summarize = this.#call('summarize', ops.summarize, '', lastInstant(times), {
      inputs: { self: evaluation },
      output,
      attributes: imperative,
    });
    return [...whole, ...summarize];
  }

  /** The prediction of a cell with its scores. `image` stands for its picture. */
  cell(cell: Cell, prompt: DatasetPrompt, image: JSONValue): readonly CallRecord[] {
    const { evaluation, model, ops, scorers } = this.#objects;
    const { seed, upsample, generate, judge } = cell;
    const name = `${cell.promptId} ${seed}`;
    const example = { ...prompt, seed };
    const records = [upsample, generate].filter((record) => record !== undefined);
    const failure = records.find((record) => record.status === 'failed');
    const exception = failure?.status === 'failed' ? failure.error.message : undefined;
    const output = { prompt: cell.prompt ?? null, image, status: cell.status };
    const scores = scoresOf(cell);
    const all = [...records, judge, ...Object.values(cell.scores)];
    const times = timesOf(all.filter((record) => record !== undefined));
    return [
      ...this.#call(name, ops.predictAndScore, '', times, {
        inputs: { self: evaluation, model, example },
        output: { output, scores: Object.fromEntries(scores) },
        attributes: imperative,
        exception,
      }),
      ...this.#call(`${name} predict`, ops.predict, name, timesOf(records), {
        inputs: { self: model, inputs: example },
        output,
        attributes: imperative,
        exception,
      }),
      ...scores.flatMap(([scorer, score]) => {
        const { object = '', op = '' } = scorers.get(scorer) ?? {};
        const inputs = { self: object, output };
        const own = { inputs, output: score, attributes: scored };
        return this.#call(`${name} ${scorer}`, op, name, lastInstant(times), own);
      }),
    ];
  }

  #idOf(name: string): string {
    return name === '' ? this.#id : uuidOf(hashOf([this.#id, name]));
  }

  #call(
    name: string,
    op: string,
    parent: string | undefined,
    { start, end }: Times,
    details: {
      readonly inputs: JSONObject;
      readonly output: JSONValue;
      readonly attributes: JSONObject;
      readonly exception?: string | undefined;
    },
  ): readonly CallRecord[] {
    const { inputs, output, attributes, exception } = details;
    const head = { project_id: this.#project, id: this.#idOf(name) };
    return [
      {
        mode: 'start',
        req: {
          start: {
            ...head,
            op_name: op,
            trace_id: this.#id,
            parent_id: parent === undefined ? undefined : this.#idOf(parent),
            started_at: start,
            attributes: { weave: { source: 'prompt-upsampler' }, ...attributes },
            inputs,
          },
        },
      },
      { mode: 'end', req: { end: { ...head, ended_at: end, output, summary: {}, exception } } },
    ];
  }
}

/** ISO 8601. */
export interface Times {
  readonly start: string;
  readonly end: string;
}

/** From the first of these stages to the last. */
export function timesOf(records: readonly StageRecord[]): Times {
  const ends = records.map(({ finishedAt }) => Date.parse(finishedAt));
  const starts = records.map(({ durationMs }, index) => (ends[index] ?? 0) - durationMs);
  const iso = (ms: number) => new Date(Number.isFinite(ms) ? ms : 0).toISOString();
  return { start: iso(Math.min(...starts)), end: iso(Math.max(...ends)) };
}

function lastInstant({ end }: Times): Times {
  return { start: end, end };
}

/** What has no score has none here either, and never a 0. */
function scoresOf({ judge, scores }: Cell): readonly (readonly [string, JSONValue])[] {
  const found: [string, JSONValue][] = [];
  if (judge?.status === 'done') {
    const { output } = judge;
    found.push([
      'judge',
      output.status === 'scored'
        ? {
            score: output.score,
            correct: output.verdict === 'correct',
            reasoning: output.reasoning ?? null,
            flags: [...output.flags],
          }
        : { unscorable: output.reason },
    ]);
  }
  for (const [scorer, record] of Object.entries(scores)) {
    if (record.status !== 'done') continue;
    const named = record.output.map(({ name, score }): [string, number | null] => [name, score]);
    found.push([scorer, Object.fromEntries(named)]);
  }
  return found;
}

function summaryOutput({ scores, correct, ...counts }: ArmSummary): JSONObject {
  const means = Object.entries(scores).map(([metric, mean]): [string, JSONValue] => [
    metric,
    { mean: mean.mean, interval: { ...mean.interval }, prompts: mean.n },
  ]);
  const { cells, scored: done, unscorable, failed, pending, flagged } = counts;
  return {
    ...Object.fromEntries(means),
    ...(correct === undefined
      ? {}
      : { correct: { true_fraction: correct.mean, interval: { ...correct.interval } } }),
    cells: { cells, scored: done, unscorable, failed, pending, flagged },
  };
}
