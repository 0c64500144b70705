import { isRecord } from '../../internal/is-record.ts';
import { type ReadScore, readScore } from './read-score.ts';
import { readVerdict, type VerdictWord, verdictOfProse } from './read-verdict.ts';
import { type Named, type ReplyField, replyFields } from './reply-fields.ts';

/** What a person would make of a judge's reply. What is absent could not be read, or was not there. */
export interface Judgment {
  /** 0 to 1. */
  readonly score?: number | undefined;
  readonly verdict?: VerdictWord | undefined;
  readonly reasoning?: string | undefined;
  /** Why score or verdict is absent, one sentence each. */
  readonly issues: readonly string[];
}

/** No verdict is longer, and a reply of megabytes must not cost minutes. */
const longest = 30_000;

/** How to understand the text of a score. */
export type ScoreReader = (raw: unknown) => ReadScore;

/**
 * Reads a judge's reply in whatever form it came: markers, JSON and JSON in prose, tags, labels,
 * tables, or prose that ends in a verdict. Where a reply says two different things, and none of them
 * is called the final one, neither is taken. Nothing is guessed: no score is made from a verdict, and
 * no verdict from a score.
 */
export function readJudgment(reply: string, scoreOf: ScoreReader = readScore): Judgment {
  const text = withoutThoughts(reply).trim();
  if (text === '') return { issues: ['the reply is empty'] };
  if (text.length > longest) return { issues: [`the reply has ${text.length} characters`] };
  const { found, problem } = replyFields(text);
  if (problem !== undefined) return { issues: [problem] };
  const score = agreed(found, 'score', (value) => {
    const { problem: why, ...read } = scoreOf(value);
    return why === undefined && 'value' in read ? { value: read.value } : { problem: why ?? '' };
  });
  const named = agreed(found, 'verdict', (value) => {
    const verdict = readVerdict(value);
    return verdict === undefined
      ? { problem: `the verdict ${quote(value)} is neither` }
      : { value: verdict };
  });
  const prose = found.some(({ field }) => field === 'verdict') ? undefined : verdictOfProse(text);
  const mentioned = score === undefined ? scoreInProse(text, scoreOf) : score;
  const verdict = named ?? (prose === undefined ? undefined : { value: prose });
  return {
    score: mentioned?.value,
    verdict: verdict?.value,
    reasoning: reasoningOf(found, text),
    issues: [
      ...(mentioned?.value === undefined ? [mentioned?.problem ?? 'there is no score in it'] : []),
      ...(verdict?.value === undefined ? [verdict?.problem ?? 'there is no verdict in it'] : []),
    ],
  };
}

interface Agreed<T> {
  readonly value?: T | undefined;
  readonly problem?: string | undefined;
}

/** The one value of a field: that of the final one, or what all that can be read have in common. */
function agreed<T>(
  found: readonly Named[],
  wanted: ReplyField,
  read: (value: unknown) => Agreed<T>,
): Agreed<T> | undefined {
  const all = found.filter(({ field }) => field === wanted);
  const finals = all.filter(({ final }) => final);
  const readings = (finals.length > 0 ? finals : all).map(({ value }) => read(value));
  const values = new Set(readings.flatMap(({ value }) => (value === undefined ? [] : [value])));
  const [value] = values;
  const outside = readings.find(({ problem }) => problem?.includes('not within') === true);
  if (outside !== undefined) return outside;
  if (values.size > 1) return { problem: `there are ${values.size} different ${wanted}s in it` };
  return value === undefined ? readings[0] : { value };
}

const inProse =
  /\b(?:scor(?:e|ed|es|ing)|rat(?:e|ed|ing)|grade[ds]?|give (?:it|this|the (?:image|picture)))\b[^.\n\d%]{0,40}?(?<![\d.,\-−])([-−]?(?:\d+[.,])?\d+\s*(?:%|\/\s*\d+|out of \d+)?|[.]\d+)(?![\d])/gi;

/** Talk of what scores there may be. */
const aboutScale = /\b(?:rang(?:e|es|ing)|from|between|scale|minimum|maximum|at least|at most)\b/i;

/** "0.4 for the colours" is not the score of the picture. */
const ofAspect =
  /^\s*(?:for|on|in\s+terms\s+of)\s+(?!(?:the\s+|this\s+)?(?:image|picture|it\b|following|prompt|overall))/i;

/** A score in a sentence: "I would give it 0.8", "a score of 8/10". */
function scoreInProse(text: string, scoreOf: ScoreReader): Agreed<number> | undefined {
  const readings = [...text.matchAll(inProse)]
    .filter(
      (match) =>
        !aboutScale.test(match[0]) && !ofAspect.test(text.slice(match.index + match[0].length)),
    )
    .map((match) => scoreOf(match[1]));
  const values = new Set(
    readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])),
  );
  const [value] = values;
  const problem = readings.find((reading) => reading.problem !== undefined)?.problem;
  if (problem !== undefined) return { problem };
  if (values.size > 1) return { problem: `there are ${values.size} different scores in it` };
  return value === undefined ? undefined : { value };
}

function reasoningOf(found: readonly Named[], text: string): string | undefined {
  const own = found.find(({ field }) => field === 'reasoning')?.value;
  if (typeof own === 'string' && own.trim() !== '') return own.trim();
  if (Array.isArray(own) || isRecord(own)) return JSON.stringify(own);
  // A reply of labels and nothing else has no reasoning.
  return found.length > 0 ? undefined : text;
}

function withoutThoughts(reply: string): string {
  return reply.replace(/<(think|thinking|reasoning_process|scratchpad)>[\s\S]*?<\/\1>/gi, ' ');
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.slice(0, 60)}"`;
}
