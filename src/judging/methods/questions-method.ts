import type { Adapter } from '../../adapter.ts';
import { AdapterParseError } from '../../errors.ts';
import { looksLikeRefusal, refusalError } from '../../internal/refusal.ts';
import { hashText } from '../../internal/seeded-random.ts';
import type { LM } from '../../lm.ts';
import { addUsage } from '../../prediction.ts';
import { askedTexts } from '../asked-texts.ts';
import { foilsFor } from '../foils.ts';
import type { Finding, JudgeTask, Method } from '../method.ts';
import { suspectsInjection } from '../painted-text.ts';
import type { JudgeQuestion, QuestionAnswer } from '../question.ts';
import { type Ballot, QuestionAsker } from '../question-asker.ts';
import { QuestionWriter } from '../question-writer.ts';
import { hasText, readAnswer } from '../replies/read-answer.ts';
import {
  type ScorableAnswer,
  type ScoreQuestionsOptions,
  scoreQuestions,
} from '../score-questions.ts';
import type { VerdictFlag } from '../verdict.ts';
import { mostCommon, spreadOf } from '../votes.ts';

export interface QuestionsOptions {
  readonly adapter: Adapter;
  readonly temperature: number | undefined;
  readonly votes: number;
  readonly threshold: number;
  /** Writes the questions, where the judge itself does not. */
  readonly questionLM: LM | undefined;
  readonly asking: 'together' | 'separately';
  readonly aggregate: ScoreQuestionsOptions['aggregate'];
  readonly missing: 'zero' | 'exclude';
  readonly foils: number;
  readonly transcribe: boolean;
  /** Prompts whose questions are kept. */
  readonly mostPrompts: number;
}

/**
 * Closed questions, written from the base prompt alone and asked about the picture (after TIFA, Hu et
 * al. 2023, and Davidsonian Scene Graph, Cho et al. 2024). What comes back is compared in code.
 */
export function questionsMethod(options: QuestionsOptions): Method {
  const { adapter, temperature, votes, threshold, questionLM, asking, aggregate } = options;
  const { missing, foils, transcribe } = options;
  const writer = new QuestionWriter(adapter, temperature, options.mostPrompts);
  const asker = new QuestionAsker({ adapter, temperature, asking, transcribe });

  return {
    settings: {
      votes,
      threshold,
      temperature,
      questionLM:
        questionLM === undefined ? undefined : { model: questionLM.model, ...questionLM.settings },
      asking,
      aggregate,
      missing,
      foils,
      transcribe,
      adapter: adapter.name,
      instructions: writer.predictor.signature.instructions,
    },
    predictors: { write: writer.predictor, ...asker.predictors },
    async judge(task: JudgeTask): Promise<Finding> {
      const { basePrompt, image, lm, options: callOptions } = task;
      const written = await writer.write(basePrompt, questionLM ?? lm, callOptions());
      const questions = written.questions;
      const asked = [...questions.map(inFull), ...foilsFor(basePrompt, foils).map(asFoil)];
      const order = shuffled(asked, await image.sha256());
      const { ballots, usage, warnings } = await asker.ask(task, order, votes);
      const read = ballots.map((ballot) => asked.map((question) => judged(question, ballot)));
      const scored = read.map((each) => totalOf(questions, each, { aggregate, missing }).score);
      const answers = asked.map((question, index) =>
        combined(
          question,
          read.map((each) => each[index]?.answer ?? null),
          ballots,
        ),
      );
      const total = totalOf(questions, answers, { aggregate, missing });
      if (total.score === null) throw unanswered(adapter.name, lm, ballots);
      const texts = ballots
        .map(({ visibleText }) => visibleText)
        .filter((seen) => seen !== undefined);
      const wanted = await askedTexts(basePrompt);
      const suspected = [...texts, ''].some((seen) => suspectsInjection(basePrompt, seen, wanted));
      const failed = new Set(total.failed);
      return {
        score: total.score,
        verdict: total.score > threshold ? 'correct' : 'incorrect',
        failed: [...new Set(questions.filter(({ id }) => failed.has(id)).map(({ part }) => part))],
        votes: ballots.length,
        spread: spreadOf(scored.filter((score) => score !== null)),
        flags: [
          ...(suspected ? (['injection-suspected'] as const) : []),
          ...foilFlags(answers, total.missing),
        ],
        answers,
        visibleText: texts[0],
        warnings: [...written.dropped, ...warnings],
        usage: addUsage(written.usage, usage),
      };
    },
  };
}

function inFull(question: JudgeQuestion): QuestionAnswer {
  return { ...question, answer: null, correct: null };
}

function asFoil({ id, text }: { readonly id: string; readonly text: string }): QuestionAnswer {
  const about = { type: 'object', part: '', expected: 'no', dependsOn: [], foil: true } as const;
  return { id, text, ...about, answer: null, correct: null };
}

/** The same order for the same picture, so that it can be repeated and cached. */
function shuffled(questions: readonly QuestionAnswer[], key: string): readonly QuestionAnswer[] {
  const ranked = questions.map((question) => ({
    question,
    rank: hashText(`${key}/${question.id}`),
  }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ question }) => question);
}

function judged(question: QuestionAnswer, ballot: Ballot): QuestionAnswer {
  if (question.type !== 'text') {
    return withAnswer(question, readAnswer(question.type, ballot.answers.get(question.id)));
  }
  const { visibleText } = ballot;
  if (visibleText === undefined) return withAnswer(question, null);
  const isThere = hasText(visibleText, question.expected);
  return withAnswer(question, isThere ? question.expected : visibleText.slice(0, 200));
}

function withAnswer(question: QuestionAnswer, answer: string | null): QuestionAnswer {
  if (answer === null) return { ...question, answer, correct: null };
  const correct =
    question.type === 'text' ? hasText(answer, question.expected) : answer === question.expected;
  return { ...question, answer, correct };
}

/** What most ballots say. A tie is no answer. */
function combined(
  question: QuestionAnswer,
  answers: readonly (string | null)[],
  ballots: readonly Ballot[],
): QuestionAnswer {
  if (question.type === 'text' && ballots.length > 1) {
    const read = ballots.map((ballot) => judged(question, ballot));
    const right = mostCommon(
      read.flatMap(({ correct }) => (correct === null ? [] : [String(correct)])),
    );
    return read.find(({ correct }) => String(correct) === right) ?? withAnswer(question, null);
  }
  const given = answers.filter((answer) => answer !== null);
  return withAnswer(question, mostCommon(given) ?? null);
}

function totalOf(
  questions: readonly JudgeQuestion[],
  answers: readonly QuestionAnswer[],
  options: ScoreQuestionsOptions,
) {
  const own = answers.filter(({ foil }) => foil !== true);
  const credits = own.map(({ id, correct }): [string, ScorableAnswer] => [
    id,
    correct === null ? null : { correct: correct ? 1 : 0 },
  ]);
  return scoreQuestions(questions, Object.fromEntries(credits), options);
}

function foilFlags(
  answers: readonly QuestionAnswer[],
  missing: readonly string[],
): readonly VerdictFlag[] {
  const foils = answers.filter(({ foil }) => foil === true);
  const taken = foils.filter(({ answer }) => answer === 'yes');
  const isBiased = foils.length > 1 && taken.length === foils.length;
  return [
    ...(taken.length > 0 || missing.length > 0 ? (['unreliable'] as const) : []),
    ...(isBiased ? (['yes-biased'] as const) : []),
  ];
}

function unanswered(adapter: string, { model }: LM, ballots: readonly Ballot[]): Error {
  const excuse = ballots
    .flatMap(({ reply, answers }) => [reply, ...answers.values()])
    .find(looksLikeRefusal);
  if (excuse !== undefined) return refusalError(model, excuse);
  const replies = ballots.map(({ reply }) => reply);
  return new AdapterParseError(
    "The judge answered none of the questions so that it could be read. Its reply is in this error's `text`.",
    { adapter, text: replies.join('\n\n'), partial: {}, issues: ['no question is answered'] },
  );
}
