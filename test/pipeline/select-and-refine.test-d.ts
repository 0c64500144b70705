import { expectTypeOf, test } from 'vitest';
import {
  type Calibration,
  calibrate,
  type Image,
  type Judge,
  type JudgeQuestion,
  kendallTauB,
  type RefinedImage,
  type RefineEvent,
  type RefineWithJudgeOptions,
  refineWithJudge,
  type Selection,
  type SelectOptions,
  scoreQuestions,
  spearman,
  type Verdict,
} from '../../src/index.ts';

declare const judge: Judge;
declare const image: Image;
declare const verdict: Verdict;

test('undefined means absent everywhere', () => {
  const select: SelectOptions = { n: 2, by: judge, threshold: undefined, tieBreaker: undefined };
  expectTypeOf(select).toExtend<SelectOptions>();
  expectTypeOf<Pick<RefineWithJudgeOptions, 'maxCost'>>().toEqualTypeOf<{
    readonly maxCost?: number | undefined;
  }>();
});

test('results are told apart by a word', () => {
  expectTypeOf<Selection['by']>().toEqualTypeOf<'score' | 'tie-break' | 'order'>();
  expectTypeOf(refineWithJudge).returns.resolves.toEqualTypeOf<RefinedImage>();
  expectTypeOf<Extract<RefineEvent, { type: 'judged' }>['verdict']>().toEqualTypeOf<Verdict>();
});

test('a row to calibrate with has an image or a verdict', () => {
  const human = true;
  expectTypeOf(calibrate).returns.resolves.toEqualTypeOf<Calibration>();
  void [
    () => calibrate(judge, [{ basePrompt: 'a', image, human }]),
    () => calibrate(judge, [{ basePrompt: 'a', image: async () => image, human: 4 }]),
    () => calibrate(null, [{ basePrompt: 'a', verdict, human: null }]),
    // @ts-expect-error both
    () => calibrate(judge, [{ basePrompt: 'a', image, verdict, human }]),
    // @ts-expect-error neither
    () => calibrate(judge, [{ basePrompt: 'a', human }]),
    // @ts-expect-error no such rating
    () => calibrate(judge, [{ basePrompt: 'a', image, human: 'good' }]),
  ];
});

test("the judge's own questions can be scored", () => {
  const questions: readonly JudgeQuestion[] = [];
  void (() => scoreQuestions(questions, { a: 'yes', b: null }, { aggregate: 'geometric' }));
  // @ts-expect-error an aggregate is needed
  void (() => scoreQuestions(questions, {}, {}));
  expectTypeOf<ReturnType<typeof scoreQuestions>['score']>().toEqualTypeOf<number | null>();
});

test('rank statistics are numbers', () => {
  expectTypeOf(spearman).returns.toEqualTypeOf<number>();
  expectTypeOf(kendallTauB).returns.toEqualTypeOf<number>();
});
