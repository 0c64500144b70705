import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AbortedError, ConfigurationError, LMError } from '../errors.ts';
import { isRecord } from '../internal/is-record.ts';
import { PromptUpsampler } from '../upsampling/prompt-upsampler.ts';
import type { UpsampledItem } from '../upsampling/upsample-all.ts';
import type { CommandContext } from './command-context.ts';
import { describeParts, languageModel } from './parts.ts';
import { errorReport, noClaim, upsamplingReport } from './run-report.ts';
import { Reasons } from './upsample-reasons.ts';

/** A prompt of the file, with its line number from 1. */
interface Line {
  readonly line: number;
  readonly prompt: string;
}

/**
 * Upsamples every line of a file. Each result is on stdout, as one line of JSON, the moment it is
 * there, so that Ctrl-C loses nothing that is finished; `--done` goes on from such an output.
 */
export async function upsampleFile(context: CommandContext): Promise<number> {
  const { io, settings, values, reporter, redact, tracer } = context;
  checkFlags(context);
  const lines = await linesOf(context, values.get('file') ?? '');
  const done = values.has('done') ? await finishedIn(context, values.get('done') ?? '') : undefined;
  const wanted = lines.filter((line) => done?.has(keyOf(line)) !== true);
  const model = languageModel(settings.model, io.env);
  reporter.notice(describeParts({ upsampler: model }));
  context.hint();
  if (done !== undefined) {
    const count = lines.length - wanted.length;
    reporter.notice(`${count} ${count === 1 ? 'prompt is' : 'prompts are'} done already.`);
  }
  const { upsampling, timeoutMs, seed, variants, jobs } = settings;
  const upsampler = new PromptUpsampler({ lm: model.value, ...upsampling, timeoutMs });
  const claim = model.standIn ? noClaim : undefined;
  const counts = new Map<string, number>();
  const reasons = new Reasons();
  const stage = 'upsampling';
  let finished = 0;
  let isStopped = false;
  const written = (item: UpsampledItem) => {
    const { basePrompt, result, error } = item;
    const line = wanted[item.index]?.line;
    const outcome =
      result === undefined
        ? { status: 'failed', error: errorReport(error, redact) }
        : { prompt: result.prompt, ...brief(upsamplingReport(result, redact)) };
    const status = result?.status ?? 'failed';
    counts.set(status, (counts.get(status) ?? 0) + 1);
    if (isLeft(status)) reasons.add(status, result?.reason ?? errorReport(error, redact), line);
    finished += 1;
    return `${JSON.stringify({ line, basePrompt, claim, model: model.value.model, ...outcome })}\n`;
  };
  const summary = () => {
    const parts = [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
    return `${finished} of ${wanted.length} prompts${parts === '' ? '' : `: ${parts}`}.`;
  };
  try {
    reporter.progress(stage, 0);
    const prompts = wanted.map(({ prompt }) => prompt);
    const call = { signal: io.signal, seed, variants, concurrency: jobs, tracer };
    for await (const item of upsampler.upsampleAll(prompts, call)) {
      io.stdout.write(written(item));
      reporter.progress(stage, Math.min(0.99, finished / wanted.length));
      if (isRefused(item)) {
        isStopped = true;
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof AbortedError)) throw error;
    reporter.end();
    reporter.notice(
      `Interrupted after ${summary()} Go on with --done=<this output>, and add to it with >>.`,
    );
    for (const text of reasons.lines()) reporter.notice(redact(text));
    return 130;
  }
  reporter.end();
  if (isStopped) reporter.notice('Stopped: the server refuses the key, and would do so for all.');
  reporter.notice(summary());
  for (const text of reasons.lines()) reporter.notice(redact(text));
  return (counts.get('kept') ?? 0) + (counts.get('failed') ?? 0) > 0 ? 1 : 0;
}

/** Whether the server took the key for none. */
function isRefused({ result, error }: UpsampledItem): boolean {
  const cause = error ?? result?.reason?.error;
  return cause instanceof LMError && cause.code === 'authentication';
}

/** Whether the base prompt came back, or nothing. */
function isLeft(status: string): boolean {
  return status === 'kept' || status === 'skipped' || status === 'failed';
}

/** Without the candidates, which would make most of the file. */
function brief({ candidates: _, ...report }: ReturnType<typeof upsamplingReport>) {
  return report;
}

function keyOf({ line, prompt }: Line): string {
  return `${line} ${prompt}`;
}

async function linesOf(context: CommandContext, path: string): Promise<readonly Line[]> {
  const lines = (await textOf(context, 'file', path))
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((prompt, index) => ({ line: index + 1, prompt }))
    .filter(({ prompt }) => prompt.trim() !== '');
  if (lines.length > 0) return lines;
  throw new ConfigurationError(`The file ${path} holds no prompt. It must have one a line.`);
}

/** The prompts that an earlier output has, kept and failed ones excepted. */
async function finishedIn(context: CommandContext, path: string): Promise<ReadonlySet<string>> {
  const text = await textOf(context, 'done', path);
  if (text === '') {
    context.reporter.notice(
      'The file of --done is empty. If the output goes there too, write with >>: a shell empties ' +
        'what is written with >.',
    );
  }
  const rows = text.split('\n').map(parsed);
  const keys = rows.flatMap((row) => {
    const { line, basePrompt, status } = row ?? {};
    if (typeof line !== 'number' || typeof basePrompt !== 'string') return [];
    return status === 'kept' || status === 'failed' ? [] : [keyOf({ line, prompt: basePrompt })];
  });
  return new Set(keys);
}

/** A line that was cut off by the end of its program is no result. */
function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function textOf({ io }: CommandContext, flag: string, path: string): Promise<string> {
  if (path === '-') {
    throw new ConfigurationError(`--${flag} takes a file; standard input is /dev/stdin.`);
  }
  try {
    return await readFile(resolve(io.cwd, path), 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(`The file of --${flag} cannot be read: ${why}.`, { cause });
  }
}

function checkFlags({ words, values }: CommandContext): void {
  if (words.length > 0) {
    throw new ConfigurationError('Give either a prompt or --file, not both.');
  }
  for (const flag of ['explain', 'json']) {
    if (!values.has(flag)) continue;
    throw new ConfigurationError(`--file writes JSON lines; leave out --${flag}.`);
  }
}
