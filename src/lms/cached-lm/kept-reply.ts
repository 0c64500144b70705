import { isRecord } from '../../internal/is-record.ts';
import type { LMCompletion, LMResponse, TokenLogprob } from '../../lm.ts';

/** What a cache keeps of a response: what was said, not what it cost. */
export type KeptReply = Pick<LMResponse, 'completions' | 'model' | 'warnings'>;

const finishReasons: readonly LMCompletion['finishReason'][] = [
  'stop',
  'length',
  'content-filter',
  'refusal',
  'other',
];

export function writeReply({ completions, model, warnings }: KeptReply): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: 1, completions, model, warnings }));
}

/** The reply that was kept, or undefined where the bytes are anything else. */
export function readReply(bytes: Uint8Array): KeptReply | undefined {
  const value = parsed(bytes);
  if (!isRecord(value) || value['version'] !== 1) return undefined;
  const { model, warnings } = value;
  const [first, ...others] = listOf(value['completions'], readCompletion) ?? [];
  const notes = listOf(warnings, (note) => (typeof note === 'string' ? note : undefined));
  if (first === undefined || typeof model !== 'string' || notes === undefined) return undefined;
  return { completions: [first, ...others], model, warnings: notes };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // No JSON is no reply either; the caller says so.
    return undefined;
  }
}

function readCompletion(value: unknown): LMCompletion | undefined {
  if (!isRecord(value) || typeof value['text'] !== 'string') return undefined;
  const { text } = value;
  const finishReason = finishReasons.find((known) => known === value['finishReason']);
  if (finishReason === undefined) return undefined;
  if (value['logprobs'] === undefined) return { text, finishReason };
  const logprobs = listOf(value['logprobs'], readToken);
  return logprobs === undefined ? undefined : { text, finishReason, logprobs };
}

function readToken(value: unknown): TokenLogprob | undefined {
  const own = readLogprob(value);
  const alternatives = isRecord(value) ? listOf(value['alternatives'], readLogprob) : undefined;
  if (own === undefined || alternatives === undefined) return undefined;
  return { ...own, alternatives };
}

function readLogprob(value: unknown): { token: string; logprob: number } | undefined {
  if (!isRecord(value) || typeof value['token'] !== 'string') return undefined;
  const { token, logprob } = value;
  // JSON has no -Infinity, the logarithm of 0, and writes null for it.
  if (logprob === null) return { token, logprob: Number.NEGATIVE_INFINITY };
  return typeof logprob === 'number' ? { token, logprob } : undefined;
}

/** All items as `read` gives them; undefined where it is no list, or where one cannot be read. */
function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read).filter((item) => item !== undefined);
  return items.length === value.length ? items : undefined;
}
