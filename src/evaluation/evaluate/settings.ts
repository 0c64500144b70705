import { ConfigurationError } from '../../errors.ts';
import { checkOptions } from '../../internal/check-options.ts';
import { checkNumber, checkText, checkWhole } from '../../internal/check-values.ts';
import { isRecord } from '../../internal/is-record.ts';
import { quoted } from '../../internal/quoted.ts';
import type { Prices } from '../../price.ts';
import type { Store } from '../../store.ts';
import type { Tracer } from '../../tracer.ts';
import type { EvaluateOptions } from '../evaluate-options.ts';
import type { EvaluationEvent } from '../evaluation-event.ts';
import type { EvaluationBudget } from './ledger.ts';

/** How a run is carried out, checked and complete. None of it changes a result. */
export interface CheckedOptions {
  readonly concurrency: { readonly lm: number; readonly image: number; readonly judge: number };
  readonly maxFailures: number;
  readonly budget: EvaluationBudget;
  readonly prices: Prices | undefined;
  readonly imageCost: number | null;
  readonly store: Store | undefined;
  readonly timeoutMs: number | undefined;
  readonly tracer: Tracer | undefined;
  readonly onEvent: ((event: EvaluationEvent) => void) | undefined;
}

/** The options that do not decide what is done, only how. */
export type HowOptions = Pick<
  EvaluateOptions,
  | 'concurrency'
  | 'maxFailures'
  | 'budget'
  | 'prices'
  | 'imageCost'
  | 'store'
  | 'timeoutMs'
  | 'tracer'
  | 'onEvent'
>;

/** @throws ConfigurationError */
export function checkedOptions(options: HowOptions, isBilled: boolean): CheckedOptions {
  const { concurrency = {}, maxFailures = 0.5, budget = {}, imageCost, timeoutMs } = options;
  checkOptions('concurrency', concurrency, ['lm', 'image', 'judge']);
  checkOptions('budget', budget, ['maxCost', 'maxImages', 'maxRequests']);
  checkNumber('maxFailures', maxFailures, 0);
  checkNumber('budget.maxCost', budget.maxCost, 0);
  checkNumber('budget.maxImages', budget.maxImages, 0);
  checkNumber('budget.maxRequests', budget.maxRequests, 0);
  checkNumber('imageCost', imageCost, 0);
  checkNumber('timeoutMs', timeoutMs, 1);
  if (maxFailures >= 1) checkWhole('maxFailures', maxFailures, 1);
  return {
    concurrency: {
      lm: checkWhole('concurrency.lm', concurrency.lm ?? 8, 1),
      image: checkWhole('concurrency.image', concurrency.image ?? 1, 1),
      judge: checkWhole('concurrency.judge', concurrency.judge ?? 8, 1),
    },
    maxFailures,
    budget,
    prices: options.prices,
    imageCost: imageCost ?? (isBilled ? null : 0),
    store: options.store,
    timeoutMs,
    tracer: options.tracer,
    onEvent: options.onEvent,
  };
}

/** @throws ConfigurationError */
export function seedsOf(seeds: number | readonly number[] = 1): readonly number[] {
  if (typeof seeds === 'number') {
    checkWhole('seeds', seeds, 1, 10_000);
    return Array.from({ length: seeds }, (_, index) => index + 1);
  }
  if (!Array.isArray(seeds) || seeds.length === 0) {
    throw new ConfigurationError('`seeds` must be a number from 1, or a list of seeds.');
  }
  for (const seed of seeds) checkWhole('seeds', seed, 0);
  if (new Set(seeds).size === seeds.length) return [...seeds];
  throw new ConfigurationError('`seeds` names a seed twice, which would count its images twice.');
}

const namePattern = /^[\p{L}\p{N}][\p{L}\p{N} ._+-]{0,59}$/u;

/** The names of the arms in their order, and the one they are compared with. */
export function baselineOf({ arms, baseline }: EvaluateOptions): string {
  if (!isRecord(arms)) {
    throw new ConfigurationError('`arms` must be an object: { base: { upsampler: null }, … }.');
  }
  const names = Object.keys(arms);
  const [first] = names;
  if (first === undefined) {
    throw new ConfigurationError(
      '`arms` is empty. Name one at least: { base: { upsampler: null } }.',
    );
  }
  for (const name of names) checkArm(name, arms[name]);
  if (baseline === undefined || names.includes(baseline)) return baseline ?? first;
  throw new ConfigurationError(
    `\`baseline\` names the arm ${quoted(baseline, 60)}. There are: ${names.join(', ')}.`,
  );
}

function checkArm(name: string, arm: unknown): void {
  if (!namePattern.test(name)) {
    throw new ConfigurationError(
      `${quoted(name, 60)} is no name for an arm: it must be up to 60 letters, digits, blanks, and any of . _ + -`,
    );
  }
  checkOptions(`The arm ${name}`, arm, ['upsampler', 'image', 'backend', 'judge']);
  if (!isRecord(arm)) return;
  const { upsampler, image, backend, judge } = arm;
  if (upsampler !== null && !canUpsample(upsampler)) {
    throw new ConfigurationError(
      `The arm ${name} needs \`upsampler\`: a PromptUpsampler, or null to draw base prompts.`,
    );
  }
  if (image !== undefined && (!isRecord(image) || 'seed' in image || 'count' in image)) {
    throw new ConfigurationError(
      `\`image\` of the arm ${name} must be settings of an image without seed and count: all arms get the same seeds.`,
    );
  }
  if (backend !== undefined) checkBackend(`\`backend\` of the arm ${name}`, backend);
  if (judge !== undefined && judge !== null) checkJudge(`\`judge\` of the arm ${name}`, judge);
}

function canUpsample(value: unknown): boolean {
  return isRecord(value) && typeof value['upsample'] === 'function' && isRecord(value['settings']);
}

export function checkBackend(what: string, value: unknown): void {
  if (isRecord(value) && typeof value['generate'] === 'function' && isRecord(value['settings'])) {
    return;
  }
  throw new ConfigurationError(`${what} must be an ImageBackend.`);
}

export function checkJudge(what: string, value: unknown): void {
  if (isRecord(value) && typeof value['judge'] === 'function' && isRecord(value['settings']))
    return;
  throw new ConfigurationError(`${what} must be a judge, such as a VisionJudge, or null.`);
}

/** @throws ConfigurationError for a dataset without prompts, or where two have one id or one text. */
export function checkDataset(dataset: unknown): void {
  if (!isRecord(dataset) || !Array.isArray(dataset['prompts'])) {
    throw new ConfigurationError(
      '`dataset` must be a Dataset: starterSet, or what loadPromptFile and the others give.',
    );
  }
  const prompts: readonly unknown[] = dataset['prompts'];
  checkText('dataset.name', dataset['name']);
  checkText('dataset.digest', dataset['digest']);
  if (prompts.length === 0) throw new ConfigurationError('`dataset` has no prompts.');
  const seen = new Set<string>();
  for (const [index, row] of prompts.entries()) {
    const { id, prompt } = isRecord(row) ? row : {};
    checkText(`dataset.prompts[${index}].id`, id);
    checkText(`dataset.prompts[${index}].prompt`, prompt);
    for (const mark of [`id ${id}`, `prompt ${prompt}`]) {
      if (seen.has(mark)) {
        throw new ConfigurationError(
          `\`dataset\` has the ${quoted(mark, 100)} twice. A prompt that counts twice would make the ` +
            'intervals too narrow: leave one out.',
        );
      }
      seen.add(mark);
    }
  }
}

export function checkScorers(scorers: unknown): void {
  if (scorers === undefined) return;
  if (!isRecord(scorers)) {
    throw new ConfigurationError('`scorers` must be an object of functions by name.');
  }
  for (const [name, scorer] of Object.entries(scorers)) {
    if (name === 'judge' || !namePattern.test(name)) {
      throw new ConfigurationError(
        `${quoted(name, 60)} is no name for a scorer${name === 'judge' ? ': the judge has it' : ''}.`,
      );
    }
    if (typeof scorer !== 'function') {
      throw new ConfigurationError(`The scorer ${name} must be a function.`);
    }
  }
}
