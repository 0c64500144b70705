import { ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkChoice, checkNumber } from '../internal/check-values.ts';
import { isRecord } from '../internal/is-record.ts';
import { quoted } from '../internal/quoted.ts';
import { inDependencyOrder, type ScorableQuestion } from './scorable-question.ts';

/**
 * What was answered. Text, numbers and booleans are compared with `expected`: `true` is "yes", case,
 * outer blanks and a closing full stop do not count, and "3" equals 3. `{ correct }` says directly how
 * right it is, from 0 to 1, such as the probability of the expected answer. null: nobody knows.
 */
export type ScorableAnswer = string | number | boolean | { readonly correct: number } | null;

/** Options of {@link scoreQuestions}. */
export interface ScoreQuestionsOptions {
  /**
   * `mean`: the mean over the questions. `dependency-masked`: the same, but whatever depends on a
   * failed question scores 0. `geometric`: the geometric mean, strict as one failure weighs on all;
   * useful with `{ correct }` answers, as of 0 and 1 it is 1 only where everything is right.
   */
  readonly aggregate: 'mean' | 'dependency-masked' | 'geometric';
  /**
   * `exclude`: an unanswered question counts neither for nor against. `zero`: it counts as a failed one.
   * @default 'exclude'
   */
  readonly missing?: 'zero' | 'exclude' | undefined;
}

/** What the answers come to. */
export interface QuestionsScore {
  /** 0 to 1. null where `missing` is `exclude` and no question counts. */
  readonly score: number | null;
  /** Ids of the questions that failed: at most 0.5 right. In the order of the questions. */
  readonly failed: readonly string[];
  /** Ids of the questions that were not answered, also where that did not matter. */
  readonly missing: readonly string[];
}

/** A probability no better than a coin's is no yes. */
const passesAbove = 0.5;

/**
 * One score from the answers to the questions about a picture.
 *
 * `dependency-masked` follows Davidsonian Scene Graph (Cho et al. 2024, arXiv 2310.18235). A question
 * below a failed one scores 0 at any depth and whatever was answered, or whether: asking it was no use
 * ("is the mug red?" without a mug), so skipping it changes nothing. The code released with the paper
 * looks at the direct parents' own answers alone, and differs where a child of a failed question was
 * answered right and has children itself. Below an unanswered question that is left out, a question
 * stands on its own answer. `geometric` is the prompt-level score of Soft-TIFA (GenEval 2, arXiv
 * 2512.16853).
 *
 * @throws ConfigurationError for no questions, a duplicate id, an unknown or cyclic dependency, an
 * answer to no question, or one that is no answer.
 */
export function scoreQuestions(
  questions: readonly ScorableQuestion[],
  answers: Readonly<Record<string, ScorableAnswer | undefined>>,
  options: ScoreQuestionsOptions,
): QuestionsScore {
  checkOptions('scoreQuestions', options, ['aggregate', 'missing']);
  const { aggregate, missing: policy = 'exclude' } = options;
  checkChoice('missing', policy, ['zero', 'exclude']);
  const aggregates = ['mean', 'dependency-masked', 'geometric'];
  checkChoice('aggregate', aggregate ?? 'nothing', aggregates);
  const ordered = inDependencyOrder(questions);
  checkAnswers(questions, answers);

  const given = new Map(questions.map((question) => [question.id, credit(question, answers)]));
  const credits = new Map<string, number>();
  const hasFailed = (id: string) => (credits.get(id) ?? 1) <= passesAbove;
  for (const { id, dependsOn } of ordered) {
    const masked = aggregate === 'dependency-masked' && dependsOn.some(hasFailed);
    const own = masked ? 0 : (given.get(id) ?? (policy === 'zero' ? 0 : undefined));
    if (own !== undefined) credits.set(id, own);
  }
  const ids = questions.map(({ id }) => id);
  return {
    score: aggregated(aggregate, [...credits.values()]),
    failed: ids.filter(hasFailed),
    missing: ids.filter((id) => given.get(id) === undefined),
  };
}

function aggregated(
  aggregate: ScoreQuestionsOptions['aggregate'],
  credits: readonly number[],
): number | null {
  if (credits.length === 0) return null;
  const isGeometric = aggregate === 'geometric';
  const sum = credits.reduce((total, each) => total + (isGeometric ? Math.log(each) : each), 0);
  const mean = sum / credits.length;
  return isGeometric ? Math.exp(mean) : mean;
}

/** How right the answer is, 0 to 1; undefined where there is none. */
function credit(
  { id, expected }: ScorableQuestion,
  answers: Readonly<Record<string, ScorableAnswer | undefined>>,
): number | undefined {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (answer === null || answer === undefined) return undefined;
  if (typeof answer === 'object') return answer.correct;
  return plain(answer) === plain(expected) ? 1 : 0;
}

function plain(answer: string | number | boolean): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'number') return String(answer);
  const text = answer.normalize('NFKC').trim().replace(/\.$/, '').trim().toLowerCase();
  // "3.0" and "03" are 3.
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text;
}

function checkAnswers(questions: readonly ScorableQuestion[], answers: unknown): void {
  if (!isRecord(answers)) {
    throw new ConfigurationError('Expected `answers` to be an object with one answer an id.');
  }
  const ids = new Set(questions.map(({ id }) => id));
  for (const { id, expected } of questions) {
    if (isPlain(expected)) continue;
    throw new ConfigurationError(
      `Expected \`expected\` of question ${quoted(id)} to be a text, a finite number or a boolean.`,
    );
  }
  for (const [id, answer] of Object.entries(answers)) {
    if (!ids.has(id)) {
      throw new ConfigurationError(
        `There is an answer to ${quoted(id)}, which is no question. The questions are ` +
          `${[...ids].slice(0, 10).map((each) => quoted(each, 40))}.`,
      );
    }
    if (answer === null || answer === undefined || isPlain(answer)) continue;
    if (isRecord(answer) && typeof answer['correct'] === 'number') {
      checkNumber(`answers[${quoted(id)}].correct`, answer['correct'], 0, 1);
      continue;
    }
    throw new ConfigurationError(
      `Expected the answer to ${quoted(id)} to be a text, a finite number, a boolean, ` +
        '{ correct: number } or null.',
    );
  }
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
}
