import { isRecord } from '../../internal/is-record.ts';
import type { TokenLogprob } from '../../lm.ts';
import { ThinkingFilter, withoutThinking } from '../thinking.ts';
import {
  type Choice,
  type Reply,
  readContent,
  readLogprobs,
  readTokens,
  type TokenCounts,
  textOf,
} from './reply.ts';

interface GrowingChoice {
  content: string;
  refusal: string;
  finishReason: string | undefined;
  logprobs: TokenLogprob[] | undefined;
}

/** Puts the chunks of a stream together to a reply. */
export class ReplyBuilder {
  readonly #choices = new Map<number, GrowingChoice>();
  readonly #filter = new ThinkingFilter();
  #model: string | undefined;
  #tokens: TokenCounts | undefined;

  /** Takes a chunk, and gives what may be shown of the first completion's growth. */
  push(chunk: unknown): string {
    if (!isRecord(chunk)) return '';
    this.#model ??= textOf(chunk['model']);
    if (isRecord(chunk['usage'])) this.#tokens = readTokens(chunk['usage']);
    let shown = '';
    for (const choice of Array.isArray(chunk['choices']) ? chunk['choices'] : []) {
      if (isRecord(choice)) shown += this.#grow(choice);
    }
    return shown;
  }

  /** What was held back of the first completion. */
  end(): string {
    return this.#filter.end();
  }

  /** What has come of the first completion. */
  get text(): string {
    return withoutThinking(this.#choices.get(0)?.content ?? '');
  }

  /** Whether it ended before the server said, in any of the ways servers have, that it is done. */
  get isCut(): boolean {
    const choices = [...this.#choices.values()];
    const isDone = choices.some(({ finishReason }) => finishReason !== undefined);
    return choices.length > 0 && !isDone && this.#tokens === undefined;
  }

  reply(): Reply {
    const choices: readonly Choice[] = [...this.#choices]
      .sort(([a], [b]) => a - b)
      .map(([, choice]) => choice);
    if (choices.length === 0) {
      return { kind: 'unreadable', why: 'its stream ended without any choice' };
    }
    const tokens = this.#tokens ?? readTokens(undefined);
    return { kind: 'choices', choices, model: this.#model, tokens };
  }

  #grow(piece: Readonly<Record<string, unknown>>): string {
    const index = typeof piece['index'] === 'number' ? piece['index'] : 0;
    const choice = this.#choiceAt(index);
    const delta = isRecord(piece['delta']) ? piece['delta'] : {};
    const content = readContent(delta['content']);
    choice.content += content;
    choice.refusal += textOf(delta['refusal']) ?? '';
    choice.finishReason = textOf(piece['finish_reason']) ?? choice.finishReason;
    const logprobs = readLogprobs(piece['logprobs']);
    if (logprobs !== undefined) {
      choice.logprobs ??= [];
      choice.logprobs.push(...logprobs);
    }
    return index === 0 ? this.#filter.push(content) : '';
  }

  #choiceAt(index: number): GrowingChoice {
    const known = this.#choices.get(index);
    if (known !== undefined) return known;
    const fresh = { content: '', refusal: '', finishReason: undefined, logprobs: undefined };
    this.#choices.set(index, fresh);
    return fresh;
  }
}
