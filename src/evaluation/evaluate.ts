import { checkOptions } from '../internal/check-options.ts';
import { checkText } from '../internal/check-values.ts';
import { configured } from './evaluate/parts.ts';
import { runSession } from './evaluate/session.ts';
import {
  baselineOf,
  checkBackend,
  checkDataset,
  checkedOptions,
  checkJudge,
  checkScorers,
  seedsOf,
} from './evaluate/settings.ts';
import type { EvaluateOptions, EvaluationResult } from './evaluate-options.ts';
import type { RunPlan } from './run/directory.ts';

const optionNames: readonly (keyof EvaluateOptions)[] = [
  'dataset',
  'arms',
  'backend',
  'judge',
  'seeds',
  'scorers',
  'baseline',
  'runDir',
  'store',
  'concurrency',
  'maxFailures',
  'budget',
  'prices',
  'imageCost',
  'timeoutMs',
  'signal',
  'drain',
  'tracer',
  'onEvent',
  'origin',
];

/**
 * Draws every prompt of a dataset in every arm with the same seeds, has the images judged by the base
 * prompt, and says with intervals whether the arms differ.
 *
 * Rewriting, drawing and judging overlap, each with its own limit. Every stage is kept in `runDir` as
 * soon as it is done; the same call on the same directory does what is missing and nothing twice, also
 * after a kill. A failed call is tried again then; it never counts as a bad score. One rewrite is made
 * for each prompt and arm, and all its seeds draw it. What two arms have in common, an image of the
 * unchanged base prompt for example, is done once.
 *
 * @example
 * const { summary } = await evaluate({
 *   dataset: starterSet,
 *   arms: { base: { upsampler: null }, upsampled: { upsampler: new PromptUpsampler({ lm }) } },
 *   backend,
 *   judge: new VisionJudge({ lm }),
 *   seeds: 4,
 *   runDir: 'runs/first',
 * });
 * console.log(summary.comparisons[0]?.sentence);
 *
 * @throws ConfigurationError for a wrong option; EvaluationError where the directory holds another run,
 * is in use or cannot be read, where a wrong key or the like would fail every cell, where too many
 * cells failed, and where the budget is used up; StoreError for a full disk or a directory that cannot
 * be written to; AbortedError where `signal` ended it. What was finished is kept in all of these.
 */
export async function evaluate(options: EvaluateOptions): Promise<EvaluationResult> {
  const { plan, parts, how } = checkedEvaluation(options);
  return runSession(plan, parts, how, options);
}

/** @throws ConfigurationError */
export function checkedEvaluation(options: EvaluateOptions) {
  checkOptions('evaluate', options, optionNames);
  const { dataset, backend, judge, runDir, store, origin } = options;
  checkDataset(dataset);
  checkText('runDir', runDir);
  checkBackend('`backend`', backend);
  if (judge !== null) checkJudge('`judge`', judge);
  checkScorers(options.scorers);
  const seeds = seedsOf(options.seeds);
  const baseline = baselineOf(options);
  const { configuration, parts, standIns } = configured(options, seeds, baseline);
  const isBilled = [...parts.backends.values()].some(({ capabilities }) => capabilities.billed);
  const plan: RunPlan = {
    runDir,
    configuration,
    prompts: dataset.prompts,
    standIns,
    artifacts: store === undefined ? 'directory' : 'store',
    origin,
  };
  return { plan, parts, how: checkedOptions(options, isBilled) };
}
