/** What a question is about. Counts and texts are asked openly and compared in code. */
export type QuestionType = 'object' | 'attribute' | 'count' | 'relation' | 'text' | 'style';

/** A closed question about a picture, made from the base prompt alone. */
export interface JudgeQuestion {
  readonly id: string;
  readonly type: QuestionType;
  /** The part of the base prompt that it is about, in the base prompt's words. */
  readonly part: string;
  /** The question, as it is put to the judge. */
  readonly text: string;
  /** `yes`, `no` where the part is excluded, a number, or the words that must be read. */
  readonly expected: string;
  /** Ids of the questions without which this one makes no sense. */
  readonly dependsOn: readonly string[];
}

/** A question with what the judge answered. */
export interface QuestionAnswer extends JudgeQuestion {
  /** In the form of `expected`. Null where no answer could be read. */
  readonly answer: string | null;
  /** Whether the answer is the expected one. Null where there is none. */
  readonly correct: boolean | null;
  /** Present where the question is about nothing in the base prompt, and must be answered with no. */
  readonly foil?: true | undefined;
}
