import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AbortedError, ConfigurationError } from '../errors.ts';
import { Image } from '../image.ts';
import { readGenerationRecord } from '../image-metadata.ts';
import type { Verdict } from '../judging/verdict.ts';
import { VisionJudge } from '../judging/vision-judge.ts';
import type { CommandContext } from './command-context.ts';
import { verdictLine } from './generate-summary.ts';
import { describeParts, languageModel } from './parts.ts';
import { type ErrorReport, errorReport, noClaim } from './run-report.ts';
import { columnsOf, printable, stylesOf, wrapped } from './terminal.ts';

interface Judged {
  readonly file: string;
  readonly basePrompt?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly error?: ErrorReport | undefined;
}

/** A verdict for each image file. The base prompt is the first word, or in the files themselves. */
export async function judgeCommand(context: CommandContext): Promise<number> {
  const { io, settings, reporter } = context;
  const { basePrompt, files } = readWords(context);
  const judge = languageModel(settings.judgeModel ?? settings.model, io.env);
  reporter.notice(describeParts({ judge }));
  context.hint();
  const { timeoutMs } = settings;
  const visionJudge = new VisionJudge({ lm: judge.value, timeoutMs });
  const results: Judged[] = [];
  for (const file of files) {
    reporter.progress(`judging ${printable(file)}`);
    const result = await judgeFile(context, visionJudge, file, basePrompt);
    reporter.end();
    results.push(result);
    if (!settings.json) context.print(judgedText(context, result, judge.standIn));
  }
  if (settings.json) {
    const claim = judge.standIn ? noClaim : undefined;
    context.printJSON({ judge: judge.value.model, claim, images: results });
  }
  return results.some(({ error }) => error !== undefined) ? 1 : 0;
}

function readWords({ io, words }: CommandContext): {
  readonly basePrompt: string | undefined;
  readonly files: readonly string[];
} {
  const [first, ...others] = words;
  if (first !== undefined && isFile(resolve(io.cwd, first))) {
    return { basePrompt: undefined, files: words };
  }
  if (first !== undefined && first.trim() !== '' && others.length > 0) {
    return { basePrompt: first, files: others };
  }
  const usage = 'prompt-upsampler judge "a frog dressed as a knight" image.png';
  if (first?.trim() === '') throw new ConfigurationError(`The base prompt is blank. Try: ${usage}`);
  throw new ConfigurationError(`There is no image file to judge. Try: ${usage}`);
}

function isFile(path: string): boolean {
  // A long prompt is no path, which would throw.
  if (path.length > 4000 || path.includes('\0')) return false;
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

async function judgeFile(
  context: CommandContext,
  judge: VisionJudge,
  file: string,
  given: string | undefined,
): Promise<Judged> {
  const { io, redact } = context;
  let basePrompt = given;
  try {
    const bytes = new Uint8Array(await readFile(resolve(io.cwd, file)));
    const image = Image.fromBytes(bytes);
    basePrompt ??= recordedPrompt(bytes, file);
    const verdict = await judge.judge({ basePrompt, image }, { signal: io.signal });
    return { file, basePrompt, verdict };
  } catch (error) {
    if (error instanceof AbortedError) throw error;
    context.showError(error);
    return { file, basePrompt, error: errorReport(error, redact) };
  }
}

function recordedPrompt(bytes: Uint8Array, file: string): string {
  const recorded = readGenerationRecord(bytes)?.basePrompt;
  if (recorded !== undefined && recorded.trim() !== '') return recorded;
  throw new ConfigurationError(
    `${file} does not say what base prompt it was made for. Give it: judge "<base prompt>" ${file}`,
  );
}

function judgedText(
  { io }: CommandContext,
  { file, verdict, basePrompt = '' }: Judged,
  standIn: boolean,
): string {
  const { bold, dim } = stylesOf(io);
  const said = verdict === undefined ? 'no verdict' : verdictLine(verdict);
  const claim = standIn && verdict !== undefined ? ` (${noClaim})` : '';
  const width = columnsOf(io.stdout);
  const lines = [`${bold(printable(file))}: ${said}${claim}`];
  const reasoning = verdict?.status === 'scored' ? verdict.reasoning : undefined;
  if (reasoning !== undefined) lines.push(wrapped(printable(reasoning), width));
  if (verdict !== undefined)
    lines.push(dim(wrapped(`base prompt: ${printable(basePrompt)}`, width)));
  return `${lines.join('\n')}\n`;
}
