import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AbortedError, ConfigurationError } from '../errors.ts';
import { Image } from '../image.ts';
import { readGenerationRecord } from '../image-metadata.ts';
import { isRecord } from '../internal/is-record.ts';
import type { ScoredVerdict, Verdict } from '../judging/verdict.ts';
import type { VisionJudge } from '../judging/vision-judge.ts';
import type { CommandContext } from './command-context.ts';
import { verdictLine } from './generate-summary.ts';
import { describeParts, languageModel } from './parts.ts';
import { type ErrorReport, errorReport, noClaim } from './run-report.ts';
import { columnsOf, printable, stylesOf, wrapped } from './terminal.ts';
import { visionJudge } from './vision-judge.ts';

interface Judged {
  readonly file: string;
  readonly basePrompt?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly error?: ErrorReport | undefined;
  /** Among the images of one base prompt, 1 for the best. */
  readonly rank?: number | undefined;
}

/** A verdict for each image file. The base prompt is the first word, or in the files themselves. */
export async function judgeCommand(context: CommandContext): Promise<number> {
  const { io, settings, reporter } = context;
  const { basePrompt, files } = readWords(context);
  const judge = languageModel(settings.judgeModel ?? settings.model, io.env);
  reporter.notice(describeParts({ judge }));
  context.hint();
  const judging = visionJudge(judge, settings);
  const results: Judged[] = [];
  for (const file of files) {
    reporter.progress(`judging ${printable(file)}`);
    const result = await judgeFile(context, judging, file, basePrompt);
    reporter.end();
    results.push(result);
    if (!settings.json) context.print(judgedText(context, result, judge.standIn));
  }
  const ranked = ranking(results);
  if (settings.json) {
    const claim = judge.standIn ? noClaim : undefined;
    context.printJSON({ judge: judge.value.model, claim, images: ranked });
  } else if (ranked.some(({ rank }) => rank !== undefined)) {
    context.print(rankingText(context, ranked, judge.standIn));
  }
  const failures = results.flatMap(({ error }) => error ?? []);
  if (failures.length === 0) return 0;
  return failures.every(({ code }) => code === 'configuration') ? 2 : 1;
}

/** By score, where several images of one base prompt have one. Equal scores share a rank. */
function ranking(results: readonly Judged[]): readonly Judged[] {
  const scoreOf = ({ verdict }: Judged) =>
    verdict?.status === 'scored' ? verdict.score : undefined;
  const scored = results.filter((result) => scoreOf(result) !== undefined);
  const prompts = new Set(scored.map(({ basePrompt }) => basePrompt));
  if (scored.length < 2 || prompts.size > 1) return results;
  return results.map((result) => {
    const own = scoreOf(result);
    if (own === undefined) return result;
    const better = scored.filter((other) => (scoreOf(other) ?? 0) > own);
    return { ...result, rank: better.length + 1 };
  });
}

function rankingText({ io }: CommandContext, results: readonly Judged[], standIn: boolean): string {
  const { bold } = stylesOf(io);
  const ranked = results.filter(({ rank }) => rank !== undefined);
  const lines = [...ranked]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(
      ({ file, rank, verdict }) =>
        `  ${rank}. ${printable(file)}${verdict?.status === 'scored' ? `  ${verdict.score.toFixed(2)}` : ''}`,
    );
  const claim = standIn ? ` (${noClaim})` : '';
  return `${bold('Ranking by score')}${claim}\n${lines.join('\n')}\n`;
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
  const { io, redact, tracer } = context;
  let basePrompt = given;
  try {
    const bytes = await bytesOf(resolve(io.cwd, file), file);
    const image = Image.fromBytes(bytes);
    basePrompt ??= recordedPrompt(bytes, file);
    const verdict = await judge.judge({ basePrompt, image }, { signal: io.signal, tracer });
    return { file, basePrompt, verdict };
  } catch (error) {
    if (error instanceof AbortedError) throw error;
    context.showError(error);
    return { file, basePrompt, error: errorReport(error, redact) };
  }
}

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    const code = isRecord(cause) ? cause['code'] : undefined;
    const said = cause instanceof Error ? cause.message : String(cause);
    const why =
      code === 'ENOENT'
        ? `There is no image file ${file}`
        : code === 'EISDIR'
          ? `${file} is a folder, not an image file`
          : `The image file ${file} cannot be read: ${said}`;
    throw new ConfigurationError(`${why}.`, { cause });
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
  const reasoning = verdict?.status === 'scored' ? verdict.reasoning : verdict?.text;
  if (reasoning !== undefined) lines.push(wrapped(printable(reasoning), width));
  if (verdict?.status === 'scored') lines.push(...detailLines(verdict, width));
  if (verdict !== undefined)
    lines.push(dim(wrapped(`base prompt: ${printable(basePrompt)}`, width)));
  return `${lines.join('\n')}\n`;
}

/** What is missing, what is doubtful, what it cost. */
function detailLines(verdict: ScoredVerdict, width: number): readonly string[] {
  const { failed, flags, votes, spread, fallback, aesthetics, cost } = verdict;
  const said: readonly (string | undefined)[] = [
    failed.length === 0 ? undefined : `missing: ${failed.join('; ')}`,
    flags.length === 0 ? undefined : `doubts: ${flags.join(', ')}`,
    spread === undefined ? undefined : `${votes} votes, spread ${spread.toFixed(2)}`,
    fallback === undefined ? undefined : `no token probabilities: by ${fallback}`,
    aesthetics === undefined ? undefined : `looks: ${aesthetics.toFixed(2)}`,
    cost === null || cost === 0 ? undefined : `cost: $${cost.toFixed(4)}`,
  ];
  return said.flatMap((line) => (line === undefined ? [] : [wrapped(printable(line), width)]));
}
