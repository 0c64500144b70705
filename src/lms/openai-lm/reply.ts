import { isRecord } from '../../internal/is-record.ts';
import type { Redact } from '../../internal/redact.ts';
import { serverMessage } from '../../internal/server-message.ts';
import type { LMCompletion, TokenLogprob } from '../../lm.ts';
import { withoutThinking } from '../thinking.ts';

/** One choice, as it came over the wire, whole or piece by piece. */
export interface Choice {
  readonly content: string;
  readonly refusal: string;
  readonly finishReason: string | undefined;
  readonly logprobs: readonly TokenLogprob[] | undefined;
  /** What the server reports of this choice alone. */
  readonly failure?: unknown;
}

export interface TokenCounts {
  readonly inputTokens: number;
  readonly cachedInputTokens?: number | undefined;
  readonly outputTokens: number;
}

export type Reply =
  | {
      readonly kind: 'choices';
      readonly choices: readonly Choice[];
      /** As the server names it. */
      readonly model: string | undefined;
      readonly tokens: TokenCounts;
    }
  /** An error that the server reports with status 200. */
  | { readonly kind: 'reported'; readonly error: unknown }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads what came instead of assuming what should have come. */
export function readReply(reply: unknown, redact: Redact): Reply {
  const value = typeof reply === 'string' ? (parsed(reply) ?? reply) : reply;
  if (typeof value === 'string') {
    const told = serverMessage(new TextEncoder().encode(value), redact);
    return unreadable(`it answered with ${told} instead of a chat completion`);
  }
  if (!isRecord(value)) return unreadable('it answered with an empty reply');
  const { choices, error } = value;
  if (error !== undefined && error !== null) return { kind: 'reported', error };
  if (!Array.isArray(choices)) {
    const keys = Object.keys(value).slice(0, 10).join(', ');
    return unreadable(`its reply has no choices, only ${keys === '' ? 'nothing' : keys}`);
  }
  if (choices.length === 0) return unreadable('its reply has an empty list of choices');
  return {
    kind: 'choices',
    choices: choices.map(readChoice),
    model: textOf(value['model']),
    tokens: readTokens(value['usage']),
  };
}

function unreadable(why: string): Reply {
  return { kind: 'unreadable', why };
}

/** Some servers send JSON as plain text, or behind a byte order mark. */
function parsed(text: string): unknown {
  const start = text.trimStart();
  if (!start.startsWith('{')) return undefined;
  try {
    return JSON.parse(start);
  } catch {
    return undefined;
  }
}

function readChoice(choice: unknown): Choice {
  const fields = isRecord(choice) ? choice : {};
  const message = isRecord(fields['message']) ? fields['message'] : {};
  return {
    content: readContent(message['content']),
    refusal: textOf(message['refusal']) ?? '',
    finishReason: textOf(fields['finish_reason']),
    logprobs: readLogprobs(fields['logprobs']),
    failure: fields['error'] ?? undefined,
  };
}

/** A text, or a list of parts of which the texts count; thoughts and null are no content. */
export function readContent(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part) => (isRecord(part) && part['type'] === 'text' ? (textOf(part['text']) ?? '') : ''))
    .join('');
}

export function readLogprobs(logprobs: unknown): readonly TokenLogprob[] | undefined {
  const content = isRecord(logprobs) ? logprobs['content'] : undefined;
  if (!Array.isArray(content)) return undefined;
  return content.flatMap((entry) => {
    const token = readToken(entry);
    if (token === undefined) return [];
    const top = isRecord(entry) ? entry['top_logprobs'] : undefined;
    const others = Array.isArray(top) ? top.map(readToken) : [];
    return [{ ...token, alternatives: others.filter((other) => other !== undefined) }];
  });
}

function readToken(entry: unknown): { token: string; logprob: number } | undefined {
  if (!isRecord(entry)) return undefined;
  const { token, logprob } = entry;
  if (typeof token !== 'string' || typeof logprob !== 'number') return undefined;
  return { token, logprob };
}

export function readTokens(usage: unknown): TokenCounts {
  const count = (counts: unknown, field: string) => {
    const value = isRecord(counts) ? counts[field] : undefined;
    return typeof value === 'number' && value > 0 ? value : 0;
  };
  const details = isRecord(usage) ? usage['prompt_tokens_details'] : undefined;
  const cachedInputTokens = count(details, 'cached_tokens');
  return {
    inputTokens: count(usage, 'prompt_tokens'),
    ...(cachedInputTokens === 0 ? {} : { cachedInputTokens }),
    outputTokens: count(usage, 'completion_tokens'),
  };
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const finishReasons = new Map<string, LMCompletion['finishReason']>([
  ['stop', 'stop'],
  ['eos', 'stop'],
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['length', 'length'],
  ['max_tokens', 'length'],
  ['model_length', 'length'],
  ['content_filter', 'content-filter'],
  ['safety', 'content-filter'],
  ['refusal', 'refusal'],
]);

export function completionOf(choice: Choice): LMCompletion {
  const { content, refusal, logprobs } = choice;
  if (refusal !== '') return { text: content === '' ? refusal : content, finishReason: 'refusal' };
  const text = withoutThinking(content);
  // A server that names no reason says nothing against the text.
  const word = choice.finishReason?.toLowerCase() ?? 'stop';
  const finishReason = finishReasons.get(word) ?? 'other';
  if (logprobs === undefined) return { text, finishReason };
  return { text, finishReason, logprobs: ofAnswer(logprobs, content.length - text.length) };
}

/** The tokens after the thoughts, which are `skip` characters long. */
function ofAnswer(logprobs: readonly TokenLogprob[], skip: number): readonly TokenLogprob[] {
  if (skip === 0) return logprobs;
  let length = 0;
  const start = logprobs.findIndex(({ token }) => {
    length += token.length;
    return length > skip;
  });
  return start < 0 ? [] : logprobs.slice(start);
}
