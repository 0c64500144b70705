import type { Adapter } from '../adapter.ts';
import { ConfigurationError } from '../errors.ts';
import type { Image } from '../image.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkChoice, checkNumber, checkText, checkWhole } from '../internal/check-values.ts';
import { isRecord } from '../internal/is-record.ts';
import type { LM, LMRequest } from '../lm.ts';
import type { Prices } from '../price.ts';
import type { Store } from '../store.ts';
import type { DecodeImage } from './fair-sample.ts';
import { mostFoils } from './foils.ts';
import type { Anchors } from './rubric.ts';
import type { JudgeMethod } from './verdict.ts';

/** Options of `VisionJudge`. Those of another method than the chosen one are refused. */
export interface VisionJudgeOptions {
  /** A model that takes images. */
  readonly lm: LM;
  /**
   * `rubric`: one structured opinion. `questions`: closed questions from the base prompt, compared in
   * code. `yes-probability`: how likely the model says yes, from its token probabilities.
   * @default 'rubric'
   */
  readonly method?: JudgeMethod | undefined;
  /**
   * Opinions of which the majority counts; of `yes-probability` the samples of its fallback. 1 to 25.
   * More than one are drawn at temperature 0.7, unless a higher one is given.
   * @default 1; 5 for the samples of a fallback
   */
  readonly votes?: number | undefined;
  /** `questions` and `yes-probability`: the picture is correct above this score. 0 to 1. @default 0.5 */
  readonly threshold?: number | undefined;
  /** `rubric`: replaces the shipped instructions. The reply's form and its checks stay. */
  readonly rubric?: string | undefined;
  /** `rubric`: ratings in words, with their scores, instead of a number: `defaultAnchors`. */
  readonly anchors?: Anchors | undefined;
  /** `questions`: a cheaper model that writes the questions; it sees no picture. @default `lm` */
  readonly questionLM?: LM | undefined;
  /** `questions`: all in one call, or each in a call of its own, four at a time. @default 'together' */
  readonly asking?: 'together' | 'separately' | undefined;
  /** `questions`: how answers make a score, see `scoreQuestions`. @default 'dependency-masked' */
  readonly aggregate?: 'mean' | 'dependency-masked' | 'geometric' | undefined;
  /** `questions`: how a question without a readable answer counts. @default 'exclude' */
  readonly missing?: 'zero' | 'exclude' | undefined;
  /** `questions`: prompts whose questions are kept, from 1. @default 1000 */
  readonly mostPrompts?: number | undefined;
  /**
   * Questions about what is not in the prompt, whose answer must be no; 0 to 4. With
   * `yes-probability` at most 1, which costs a further call.
   * @default 2 with `questions`, else 0
   */
  readonly foils?: number | undefined;
  /**
   * Has the judge copy all writing in the picture and looks whether it speaks to the judge. With
   * `yes-probability` it costs a further call.
   * @default true; false with `yes-probability`
   */
  readonly transcribe?: boolean | undefined;
  /** `yes-probability`: what to do where there are no probabilities. @default nothing: `unscorable` */
  readonly fallback?: 'samples' | 'vote' | undefined;
  /** `yes-probability`: alternatives asked for, 2 to 20; fewer where a server takes no more. @default 20 */
  readonly topLogprobs?: number | undefined;
  /** Has the looks scored too, in a call of its own that knows nothing of the prompt. @default false */
  readonly aesthetics?: boolean | undefined;
  /** How closely the model looks: `high` for counts and writing. @default the LM's own */
  readonly imageDetail?: LMRequest['imageDetail'];
  /** Makes a smaller copy before the upload. Without it the bytes are sent as they are. */
  readonly resize?: ((image: Image) => Image | Promise<Image>) | undefined;
  /** Gives the pixels of JPEG, WebP and GIF, so that one of a single colour is not judged. */
  readonly decode?: DecodeImage | undefined;
  /** Where verdicts are kept, by image, base prompt and all settings. @default nowhere */
  readonly store?: Store | undefined;
  /** Go before the shipped prices in a verdict's `cost`. */
  readonly prices?: Prices | undefined;
  /** The format in which the model is asked. @default chatAdapter */
  readonly adapter?: Adapter | undefined;
  /** 0 to 2. @default 0 */
  readonly temperature?: number | undefined;
  /** The longest a verdict may take in all, in milliseconds. @default 120000 */
  readonly timeoutMs?: number | undefined;
}

const common = [
  'lm',
  'method',
  'transcribe',
  'aesthetics',
  'imageDetail',
  'resize',
  'decode',
  'store',
  'prices',
  'adapter',
  'temperature',
  'timeoutMs',
];
const own: Readonly<Record<JudgeMethod, readonly string[]>> = {
  rubric: ['votes', 'rubric', 'anchors'],
  questions: [
    'votes',
    'threshold',
    'questionLM',
    'asking',
    'aggregate',
    'missing',
    'mostPrompts',
    'foils',
  ],
  'yes-probability': ['votes', 'threshold', 'fallback', 'topLogprobs', 'foils'],
};
const methods: readonly JudgeMethod[] = ['rubric', 'questions', 'yes-probability'];

/** @throws ConfigurationError for an option that is unknown, impossible, or of another method. */
export function checkJudgeOptions(options: VisionJudgeOptions): void {
  checkOptions('VisionJudge', options, [...common, ...new Set(Object.values(own).flat())]);
  const { method = 'rubric', votes, fallback } = options;
  checkChoice('method', method, methods);
  const idle = Object.entries(options).find(
    ([name, value]) => value !== undefined && !common.includes(name) && !own[method].includes(name),
  );
  if (idle !== undefined) {
    const takers = methods.filter((each) => own[each].includes(idle[0]));
    throw new ConfigurationError(
      `\`${idle[0]}\` has no effect with method '${method}'. It belongs to ${takers.map((each) => `'${each}'`).join(' and ')}.`,
    );
  }
  checkLM('lm', options.lm);
  if (options.questionLM !== undefined) checkLM('questionLM', options.questionLM);
  checkSight(options, method);
  if (votes !== undefined) checkWhole('votes', votes, 1, 25);
  if (method === 'yes-probability' && votes !== undefined && fallback !== 'samples') {
    throw new ConfigurationError(
      "`votes` of 'yes-probability' are the samples of its fallback: give `fallback: 'samples'` too.",
    );
  }
  checkNumber('threshold', options.threshold, 0, 1);
  if (options.rubric !== undefined) checkText('rubric', options.rubric);
  if (options.anchors !== undefined) checkAnchors(options.anchors);
  checkChoice('asking', options.asking, ['together', 'separately']);
  checkChoice('aggregate', options.aggregate, ['mean', 'dependency-masked', 'geometric']);
  checkChoice('missing', options.missing, ['zero', 'exclude']);
  checkChoice('fallback', fallback, ['samples', 'vote']);
  checkChoice('imageDetail', options.imageDetail, ['low', 'high', 'auto']);
  if (options.mostPrompts !== undefined) checkWhole('mostPrompts', options.mostPrompts, 1);
  const foils = method === 'questions' ? mostFoils : 1;
  if (options.foils !== undefined) checkWhole('foils', options.foils, 0, foils);
  if (options.topLogprobs !== undefined) checkWhole('topLogprobs', options.topLogprobs, 2, 20);
  checkSwitch('transcribe', options.transcribe);
  checkSwitch('aesthetics', options.aesthetics);
  checkFunction('resize', options.resize);
  checkFunction('decode', options.decode);
  checkNumber('temperature', options.temperature, 0, 2);
  checkNumber('timeoutMs', options.timeoutMs, 1);
  if (options.store !== undefined && typeof options.store?.get !== 'function') {
    throw new ConfigurationError('`store` must be a Store, such as createMemoryStore().');
  }
}

function checkLM(name: string, lm: unknown): void {
  if (isRecord(lm) && typeof lm['generate'] === 'function') return;
  throw new ConfigurationError(
    `VisionJudge needs \`${name}\`: a model that takes images, such as createOpenAILM({ model: 'gpt-4o' }).`,
  );
}

/** The embedded stand-in reads the record of a sketch, which answers the rubric and nothing else. */
function checkSight(options: VisionJudgeOptions, method: JudgeMethod): void {
  const { lm, questionLM, aesthetics } = options;
  const isEmbedded = [lm, questionLM].some((each) => each?.settings?.['embedded'] === true);
  if (!isEmbedded || (method === 'rubric' && aesthetics !== true)) return;
  const what = method === 'rubric' ? '`aesthetics`' : `the method '${method}'`;
  throw new ConfigurationError(
    `The embedded LM cannot see, so it judges by rubric alone. For ${what} pass a model that takes ` +
      "images, such as createOpenAILM({ model: 'gpt-4o' }).",
  );
}

function checkAnchors(anchors: Anchors): void {
  const entries = isRecord(anchors) ? Object.entries(anchors) : [];
  const scores = entries.map(([, score]) => score);
  const isScale =
    entries.length >= 2 &&
    new Set(scores).size === scores.length &&
    entries.every(
      ([word, score]) =>
        word.trim() !== '' && typeof score === 'number' && score >= 0 && score <= 1,
    );
  if (isScale) return;
  throw new ConfigurationError(
    '`anchors` must be two or more ratings in words, each with a score of its own from 0 to 1.',
  );
}

function checkSwitch(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new ConfigurationError(`Expected \`${name}\` to be true or false, got ${String(value)}.`);
}

function checkFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw new ConfigurationError(`Expected \`${name}\` to be a function of an Image.`);
}
