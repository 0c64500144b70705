import { isAbsolute, join, relative, resolve } from 'node:path';
import { AbortedError, ConfigurationError, EvaluationError } from '../errors.ts';
import type { ImageBackend } from '../image-backend.ts';
import { VisionJudge } from '../judging/vision-judge.ts';
import type { LM } from '../lm.ts';
import { TextToImagePipeline } from '../pipeline/text-to-image-pipeline.ts';
import { PromptUpsampler } from '../upsampling/prompt-upsampler.ts';
import type { CommandContext } from './command-context.ts';
import { GenerateRun, type RunPlan } from './generate-run.ts';
import { generateSummary } from './generate-summary.ts';
import { describeParts, imageBackend, languageModel, type Part } from './parts.ts';
import { promptOf } from './prompt-of.ts';
import { resultPage } from './result-page.ts';
import { RunFolder } from './run-folder.ts';
import { noClaim, type PartReport, type RunReport } from './run-report.ts';
import { drawSeed } from './settings.ts';
import { slugOf } from './slug.ts';

/** Upsamples, draws both prompts with one seed, judges both, and writes the folder of the run. */
export async function generateCommand(context: CommandContext): Promise<number> {
  const { io, settings, reporter } = context;
  const basePrompt = promptOf(context.words, 'generate');
  const parts = partsOf(context);
  const { upsampler, images, judge, notice } = parts;
  reporter.notice(describeParts({ upsampler, images, ...(judge === undefined ? {} : { judge }) }));
  context.hint();
  if (notice !== undefined) reporter.notice(notice);
  const folder = await openFolder(resolve(io.cwd, settings.out, slugOf(basePrompt)));
  const run = new GenerateRun({
    plan: planOf(context, parts, basePrompt),
    folder,
    reporter,
    redact: context.redact,
    onError: context.showError,
  });
  const quiet = sayWhenStopping(context);
  try {
    const exitCode = await runPipeline(context, parts, run);
    reporter.end();
    finish(context, folder, run.report());
    if (exitCode === 130) reporter.notice('Interrupted. What was finished is in the folder.');
    return exitCode;
  } finally {
    quiet();
    await folder.close();
  }
}

/** A server may take its time to stop, and who pressed Ctrl-C should know what is waited for. */
function sayWhenStopping({ io, reporter }: CommandContext): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onAbort = () => {
    timer = setTimeout(() => {
      reporter.notice('Stopping: waiting for the image server. Ctrl-C again stops at once.');
    }, 500);
  };
  io.signal.addEventListener('abort', onAbort, { once: true });
  return () => {
    clearTimeout(timer);
    io.signal.removeEventListener('abort', onAbort);
  };
}

function planOf(
  { settings, version }: CommandContext,
  { upsampler, images, judge }: RunParts,
  basePrompt: string,
): RunPlan {
  const standIn = [upsampler, images, judge].some((part) => part?.standIn === true);
  return {
    generator: `prompt-upsampler ${version}`,
    claim: standIn ? noClaim : undefined,
    basePrompt,
    seed: settings.seed ?? drawSeed(),
    strategy: settings.upsampling.strategy ?? 'exemplars',
    parts: { upsampler: told(upsampler), images: told(images), judge: judge && told(judge) },
  };
}

/** The exit code. Whatever happened is in `run`. */
async function runPipeline(
  { io, settings, tracer }: CommandContext,
  { upsampler, images, judge }: RunParts,
  run: GenerateRun,
): Promise<number> {
  const { upsampling, timeoutMs } = settings;
  const { basePrompt, seed } = run.report();
  const pipeline = new TextToImagePipeline({
    upsampler: new PromptUpsampler({ lm: upsampler.value, ...upsampling }),
    backend: images.value,
    judge: judge && new VisionJudge({ lm: judge.value }),
  });
  run.start();
  try {
    const result = await pipeline.run(basePrompt, {
      compareWithBase: true,
      image: { ...settings.image, seed },
      signal: io.signal,
      timeoutMs,
      tracer,
      onEvent: (event) => run.onEvent(event),
    });
    run.finish(result);
  } catch (error) {
    const interrupted = error instanceof AbortedError;
    run.stop(interrupted ? 'interrupted' : 'failed', error);
    if (interrupted) return 130;
    return error instanceof ConfigurationError ? 2 : 1;
  }
  return run.report().outcome === 'failed' ? 1 : 0;
}

function finish(
  { io, settings, print, printJSON }: CommandContext,
  folder: RunFolder,
  report: RunReport,
) {
  folder.saveResult(report);
  folder.savePage(resultPage(report));
  if (settings.json) printJSON({ ...report, folder: folder.path, page: folder.page });
  else print(generateSummary(report, shortest(io.cwd, folder.page), io));
}

export interface RunParts {
  readonly upsampler: Part<LM>;
  readonly images: Part<ImageBackend>;
  readonly judge: Part<LM> | undefined;
  readonly notice?: string | undefined;
}

export function partsOf({ io, settings, backend, values }: CommandContext): RunParts {
  const upsampler = languageModel(settings.model, io.env);
  const images = imageBackend(backend, values, io.cwd);
  const judge =
    settings.judgeModel === undefined ? upsampler : languageModel(settings.judgeModel, io.env);
  if (!judge.standIn || images.standIn) return { upsampler, images, judge };
  const notice =
    'The images are not judged: the embedded judge cannot see. Name a vision model with --judge-model.';
  return { upsampler, images, judge: undefined, notice };
}

async function openFolder(path: string): Promise<RunFolder> {
  try {
    return await RunFolder.open(path);
  } catch (error) {
    if (error instanceof EvaluationError && error.code === 'locked') throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(
      `The folder for the result cannot be written: ${why}. Name another parent with --out.`,
      { cause: error },
    );
  }
}

function told({ label, standIn }: Part<unknown>): PartReport {
  return { label, standIn };
}

/** A path as one would type it. */
export function shortest(cwd: string, path: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') || isAbsolute(short) ? path : join(short);
}
