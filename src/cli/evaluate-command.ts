import { join, resolve } from 'node:path';
import { ConfigurationError, EvaluationError } from '../errors.ts';
import type { Dataset } from '../evaluation/dataset.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { EvaluateOptions } from '../evaluation/evaluate-options.ts';
import { planEvaluation } from '../evaluation/plan-evaluation.ts';
import { readRun } from '../evaluation/read-run.ts';
import type { CommandContext } from './command-context.ts';
import { datasetOf } from './evaluate-dataset.ts';
import { armsOf } from './evaluate-parts.ts';
import { checkGates } from './evaluate-results.ts';
import { carriedOut } from './evaluate-run.ts';
import { numberOf, runSettings } from './evaluate-settings.ts';
import { partsOf } from './generate-command.ts';
import { describeParts } from './parts.ts';
import { rejudged } from './rejudge-command.ts';
import { originOf } from './resumed-arguments.ts';
import { runWord } from './run-word.ts';
import { slugOf } from './slug.ts';
import { visionJudge } from './vision-judge.ts';

/** Sketches show that all works; larger ones show no more. */
const sketchSize = { width: 192, height: 192 };

/** Measures over a dataset whether upsampling helps. */
export async function evaluateCommand(context: CommandContext): Promise<number> {
  const { io, words, values } = context;
  const [file, ...more] = words;
  if (more.length > 0) {
    throw new ConfigurationError(
      'Evaluate takes one file of prompts. Quote its name where it has blanks.',
    );
  }
  const dataset = await datasetOf(file, context);
  const out = values.get('out') ?? join('runs', slugOf(dataset.name));
  return evaluated(context, dataset, resolve(io.cwd, out));
}

/** Goes on with a run: with the prompts it has, and the flags it was started with. */
export async function resumeCommand(context: CommandContext): Promise<number> {
  const runDir = await runWord(context, 'resume');
  const { file, prompts } = await readRun(runDir);
  if (file.rejudges !== undefined) return rejudged(context, file.rejudges.runDir, runDir);
  const { name, digest } = file.configuration.dataset;
  return evaluated(context, { name, digest, prompts }, runDir);
}

async function evaluated(
  context: CommandContext,
  dataset: Dataset,
  runDir: string,
): Promise<number> {
  checkGates(context);
  const options = optionsOf(context, dataset, runDir);
  if (context.values.has('dry-run')) return dryRun(context, options);
  return carriedOut(context, runDir, (events) => evaluate({ ...options, ...events }));
}

function optionsOf(context: CommandContext, dataset: Dataset, runDir: string): EvaluateOptions {
  const { settings, values, reporter, redact, tracer } = context;
  const { upsampler, images, judge, notice } = partsOf(context);
  reporter.notice(describeParts({ upsampler, images, ...(judge === undefined ? {} : { judge }) }));
  context.hint();
  if (notice !== undefined) reporter.notice(notice);
  const { timeoutMs } = settings;
  return {
    dataset,
    arms: armsOf(values.get('arms'), upsampler.value, {
      ...settings,
      image: images.standIn ? { ...sketchSize, ...settings.image } : settings.image,
    }),
    backend: images.value,
    judge: judge === undefined ? null : visionJudge(judge, settings),
    seeds: numberOf(values, 'seeds') ?? 1,
    runDir,
    timeoutMs,
    tracer,
    origin: originOf('evaluate', values, redact),
    ...runSettings(values),
  };
}

async function dryRun(context: CommandContext, options: EvaluateOptions): Promise<number> {
  const plan = await planEvaluation(options);
  const { cells, done, calls, cost, differences } = plan;
  if (context.settings.json) {
    context.printJSON(plan);
    return 0;
  }
  if (differences.length > 0) {
    const runDir = options.runDir;
    throw new EvaluationError(
      `${runDir} holds a run of another configuration:\n  ${differences.join('\n  ')}\nName another ` +
        'directory with --out.',
      { code: 'changed', runDir },
    );
  }
  const money = cost === null ? 'unknown: a price is missing' : `about $${cost.toFixed(2)}`;
  context.print(
    [
      `${options.dataset.prompts.length} prompts, ${cells} cells, ${done} of them done`,
      `  rewrites  ${calls.rewrites}`,
      `  images    ${calls.images}`,
      `  verdicts  ${calls.verdicts}`,
      `  money     ${money}`,
      `Nothing was sent. The run would be in ${options.runDir}`,
      '',
    ].join('\n'),
  );
  return 0;
}
