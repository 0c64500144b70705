import type { LMCompletion, TokenLogprob } from '../lm.ts';
import { piecesOf } from './stream-response.ts';

/** The body of a chat completions request. */
export interface OpenAIRequestBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content?: unknown }[];
  readonly n?: number | undefined;
  readonly stream?: boolean | undefined;
  readonly [field: string]: unknown;
}

/** The error body that OpenAI's API sends. */
export function wireError(message: string, code: string | null = null): object {
  return { error: { message, type: 'invalid_request_error', param: null, code } };
}

/** A whole chat completion. */
export function wireCompletion(
  body: OpenAIRequestBody,
  completions: readonly LMCompletion[],
): object {
  return {
    ...head(body, 'chat.completion'),
    choices: completions.map((completion, index) => ({
      index,
      message: { role: 'assistant', ...saidIn(completion) },
      finish_reason: finishOf(completion),
      logprobs: logprobsOf(completion.logprobs),
    })),
    usage: usageOf(body, completions),
  };
}

/** The same as the chunks of a stream, the choices in turn. */
export function wireChunks(
  body: OpenAIRequestBody,
  completions: readonly LMCompletion[],
): readonly object[] {
  const chunk = (index: number, choice: object) => ({
    ...head(body, 'chat.completion.chunk'),
    choices: [{ index, delta: {}, finish_reason: null, logprobs: null, ...choice }],
  });
  const chunks = completions.flatMap((completion, index) => {
    const field = completion.finishReason === 'refusal' ? 'refusal' : 'content';
    const pieces = piecesOf(completion.text).map((piece) =>
      chunk(index, { delta: { [field]: piece } }),
    );
    const logprobs = logprobsOf(completion.logprobs);
    const last = chunk(index, { finish_reason: finishOf(completion), logprobs });
    return [chunk(index, { delta: { role: 'assistant' } }), ...pieces, last];
  });
  if (!wantsUsage(body)) return chunks;
  const usage = usageOf(body, completions);
  return [...chunks, { ...head(body, 'chat.completion.chunk'), choices: [], usage }];
}

function head({ model }: OpenAIRequestBody, object: string): object {
  return { id: 'chatcmpl-mock', object, created: 0, model };
}

function saidIn({ text, finishReason }: LMCompletion): object {
  return finishReason === 'refusal'
    ? { content: null, refusal: text }
    : { content: text, refusal: null };
}

function finishOf({ finishReason }: LMCompletion): string {
  if (finishReason === 'refusal') return 'stop';
  return finishReason === 'content-filter' ? 'content_filter' : finishReason;
}

function logprobsOf(tokens: readonly TokenLogprob[] | undefined): object | null {
  if (tokens === undefined) return null;
  return {
    content: tokens.map(({ token, logprob, alternatives }) => ({
      token,
      logprob,
      bytes: null,
      top_logprobs: alternatives.map((other) => ({ ...other, bytes: null })),
    })),
    refusal: null,
  };
}

function wantsUsage({ stream_options: options }: OpenAIRequestBody): boolean {
  return (
    typeof options === 'object' &&
    options !== null &&
    'include_usage' in options &&
    options.include_usage === true
  );
}

/** Words, as a stand-in for tokens. */
function usageOf({ messages }: OpenAIRequestBody, completions: readonly LMCompletion[]): object {
  const asked = messages.flatMap(({ content }) => textsIn(content));
  const prompt = countWords(asked);
  const completion = countWords(completions.map(({ text }) => text));
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  };
}

function textsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  if (!Array.isArray(content)) return [];
  return content.flatMap((part: unknown) => {
    const text =
      typeof part === 'object' && part !== null && 'text' in part ? part.text : undefined;
    return typeof text === 'string' ? [text] : [];
  });
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
