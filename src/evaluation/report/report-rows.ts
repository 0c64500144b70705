import { visible } from '../../internal/html.ts';
import { isRecord } from '../../internal/is-record.ts';
import { addedWords } from '../../internal/word-diff.ts';
import type { Cell } from '../cell.ts';
import type { ArtifactRef, UpsampleRecord } from '../run/record.ts';
import type { Run } from '../run.ts';
import type { ReportRow, RowArm, RowCell, RowConstraint, RowImage } from './report-row.ts';

/** How the page refers to a picture of the run. */
export type ImageOf = (artifact: ArtifactRef) => RowImage | undefined;

/** A row for every prompt of a run, in the order of the dataset. */
export function reportRows(run: Run, imageOf: ImageOf): readonly ReportRow[] {
  const arms = Object.keys(run.file.configuration.arms);
  const cells = byPrompt(run.cells);
  return run.prompts.map(({ id, prompt, category, challenge }) => ({
    id,
    prompt: visible(prompt),
    category,
    challenge,
    arms: arms.map((name) => {
      const own = (cells.get(id) ?? []).filter(({ arm }) => arm === name);
      return rowArm(prompt, own, imageOf);
    }),
  }));
}

function byPrompt(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.promptId);
    if (group === undefined) groups.set(cell.promptId, [cell]);
    else group.push(cell);
  }
  return groups;
}

function rowArm(basePrompt: string, cells: readonly Cell[], imageOf: ImageOf): RowArm {
  const [first] = cells;
  const scores = cells.flatMap((cell) => scoreOf(cell) ?? []);
  return {
    pieces: first?.prompt === undefined ? [] : piecesOf(basePrompt, first.prompt),
    ...rewriteFacts(first?.upsample),
    cells: cells.map((cell) => rowCell(cell, imageOf)),
    score: scores.length === 0 ? null : scores.reduce((sum, each) => sum + each, 0) / scores.length,
  };
}

function scoreOf({ judge }: Cell): number | undefined {
  if (judge?.status !== 'done' || judge.output.status !== 'scored') return undefined;
  return judge.output.score;
}

/** The prompt with the words at odd places that the base prompt lacks. */
function piecesOf(basePrompt: string, prompt: string): readonly string[] {
  if (prompt === basePrompt) return [visible(prompt)];
  const pieces: string[] = [];
  for (const { text, added } of addedWords(basePrompt, prompt) ?? [
    { text: prompt, added: false },
  ]) {
    if (added !== (pieces.length % 2 === 1)) pieces.push('');
    pieces.push(visible(text));
  }
  return pieces;
}

function rewriteFacts(
  record: UpsampleRecord | undefined,
): Pick<RowArm, 'status' | 'why' | 'words' | 'constraints'> {
  if (record === undefined) return {};
  if (record.status === 'failed') return { status: 'failed', why: visible(record.error.message) };
  const { status, reason, words, fidelity } = record.output;
  const why = reason === undefined ? undefined : visible(`${reason.code}: ${reason.message}`);
  return { status, why, words, constraints: constraintsOf(fidelity) };
}

/** From a file, so nothing of its form is taken for granted. */
function constraintsOf(fidelity: unknown): readonly RowConstraint[] | undefined {
  if (!isRecord(fidelity) || !Array.isArray(fidelity['constraints'])) return undefined;
  return fidelity['constraints'].filter(isRecord).map(({ type, text, status, found }) => ({
    type: String(type),
    text: visible(String(text)),
    status: String(status),
    found: typeof found === 'string' ? visible(found) : undefined,
  }));
}

function rowCell(cell: Cell, imageOf: ImageOf): RowCell {
  const { seed, generate, judge, scores } = cell;
  const image = generate?.status === 'done' ? imageOf(generate.output.artifact) : undefined;
  const named = Object.values(scores).flatMap((record) =>
    record.status === 'done' ? record.output.map(({ name, score }) => [name, score] as const) : [],
  );
  return {
    seed,
    image,
    ...judgment(cell),
    status: cell.status === 'scored' && judge === undefined ? 'not judged' : cell.status,
    ...(named.length === 0 ? {} : { scores: Object.fromEntries(named) }),
  };
}

type Judgment = Pick<RowCell, 'score' | 'verdict' | 'reasoning' | 'missing' | 'flags' | 'why'>;

function judgment({ upsample, generate, judge, scores }: Cell): Judgment {
  const stages = [upsample, generate, judge, ...Object.values(scores)];
  const failed = stages.find((record) => record?.status === 'failed');
  const why =
    failed?.status === 'failed' ? visible(`${failed.stage}: ${failed.error.message}`) : undefined;
  if (judge?.status !== 'done') return { why };
  const { output } = judge;
  if (output.status === 'unscorable') return { why: output.reason };
  const { score, verdict, reasoning, failed: missing, flags } = output;
  return {
    score,
    verdict,
    reasoning: reasoning === undefined ? undefined : visible(reasoning),
    missing: missing.length === 0 ? undefined : missing.map(visible),
    flags: flags.length === 0 ? undefined : flags,
    why,
  };
}
