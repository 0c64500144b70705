import type { Image } from '../image.ts';
import { isRecord } from '../internal/is-record.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { CallOptions } from '../lm.ts';
import { type Score, scoreValue } from '../metric.ts';
import type { NamedScore } from './run/record.ts';

/** What a scorer is shown: a picture, and how it came about. */
export interface ScorerOutput {
  /** The prompt that was drawn. */
  readonly prompt: string;
  readonly image: Image;
  readonly seed: number;
  /** Absent where nobody judges or judging failed. */
  readonly verdict?: Verdict | undefined;
}

/**
 * What a scorer is given. The second half says the same in the words of `openevals`, so that its
 * functions fit too.
 */
export interface ScorerInput {
  /** The base prompt. */
  readonly input: string;
  readonly output: ScorerOutput;
  /** Of the dataset's row. */
  readonly expected?: unknown;
  /** Of the dataset's row, with its `category` and `challenge`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  readonly inputs: string;
  readonly outputs: ScorerOutput;
  readonly referenceOutputs?: unknown;
}

/** A score as libraries of scorers give it: `name` and `score`, or `key`, `score` and `comment`. */
export interface ForeignScore {
  readonly name?: string | undefined;
  readonly key?: string | undefined;
  readonly score?: number | boolean | null | undefined;
  readonly feedback?: string | undefined;
  readonly comment?: string | undefined;
  readonly metadata?: unknown;
}

/** One score or several. Null: it cannot be told, which is never counted as 0. */
export type ScorerResult = Score | ForeignScore | readonly (Score | ForeignScore)[];

/**
 * Scores a picture, by any measure where more is better. Any `Metric` is one, and so are functions of
 * `autoevals` and `openevals`, where they are given the text or the picture that they are to look at:
 * `({ input, output }) => Factuality({ input, output: output.prompt, expected })`.
 */
export type Scorer = (
  args: ScorerInput,
  options?: CallOptions,
) => ScorerResult | Promise<ScorerResult>;

/**
 * The scores in what a scorer gave. A single one has the scorer's own name; of several, each has its
 * own behind it.
 *
 * @throws TypeError for what is no score.
 */
export function namedScores(scorer: string, result: unknown): readonly NamedScore[] {
  const results: readonly unknown[] = Array.isArray(result) ? result : [result];
  if (results.length === 1) return [namedScore(scorer, results[0])];
  return results.map((each, index) => {
    const own = isRecord(each) ? (each['name'] ?? each['key']) : undefined;
    return namedScore(`${scorer}/${typeof own === 'string' ? own : index + 1}`, each);
  });
}

function namedScore(name: string, result: unknown): NamedScore {
  if (!isRecord(result)) return { name, score: valueIn(name, result) };
  const feedback = result['feedback'] ?? result['comment'];
  return {
    name,
    score: valueIn(name, result['score'] ?? null),
    feedback: typeof feedback === 'string' ? feedback : undefined,
  };
}

function valueIn(name: string, value: unknown): number | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') {
    return scoreValue(value);
  }
  throw new TypeError(
    `The scorer ${name} gave ${Array.isArray(value) ? 'a list' : typeof value} where a number, a ` +
      'boolean, null or an object with `score` was expected.',
  );
}
