import { isRecord } from '../../internal/is-record.ts';
import type { LMCompletion } from '../../lm.ts';
import { withoutThinking } from '../thinking.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How a reply ended, in the AI SDK's words or the provider's. */
export type AISDKFinish = LMCompletion['finishReason'] | 'error' | 'interrupted';

/** Gathers a reply, whole or part by part, of any version of the specification. */
export class AISDKReply {
  text = '';
  finish: AISDKFinish | undefined;
  inputTokens = 0;
  /** Those of `inputTokens` that the provider had kept. */
  cachedInputTokens = 0;
  outputTokens = 0;
  /** As the provider names it. */
  model: string | undefined;
  /** What the provider did otherwise than asked, in words. */
  readonly warnings: string[] = [];
  /** Whether the provider said that it does not hold the model to the format. */
  ignoresFormat = false;

  /** Takes what `doGenerate` gave. False where it is no reply of a language model. */
  readResult(result: unknown, wantsJSON: boolean): boolean {
    if (!isRecord(result) || !Array.isArray(result['content'])) return false;
    const texts = result['content'].map((part) => textOf(isRecord(part) ? part : {}));
    const chosen = wantsJSON ? result['structuredOutputText'] : undefined;
    this.text = withoutThinking(typeof chosen === 'string' ? chosen : texts.join(''));
    this.#readResponse(result['response']);
    this.#readFinish(result);
    this.#readWarnings(result['warnings']);
    return true;
  }

  /** Takes a part of a stream, and gives the text in it. */
  readPart(part: unknown): string {
    if (!isRecord(part)) return '';
    const { type } = part;
    if (type === 'text-delta') return typeof part['delta'] === 'string' ? part['delta'] : '';
    if (type === 'stream-start') this.#readWarnings(part['warnings']);
    if (type === 'response-metadata') this.#readResponse(part);
    if (type === 'finish') this.#readFinish(part);
    return '';
  }

  #readResponse(response: unknown): void {
    const name = isRecord(response) ? response['modelId'] : undefined;
    if (typeof name === 'string' && name !== '') this.model = name;
  }

  #readFinish({ finishReason, usage }: Fields): void {
    const { unified, raw }: Fields = isRecord(finishReason)
      ? finishReason
      : { unified: finishReason };
    this.finish = finishOf(unified, raw);
    const counts = isRecord(usage) ? usage : {};
    this.inputTokens = tokensOf(counts['inputTokens']);
    this.cachedInputTokens = cachedOf(counts);
    this.outputTokens = tokensOf(counts['outputTokens']);
  }

  #readWarnings(warnings: unknown): void {
    for (const warning of Array.isArray(warnings) ? warnings : []) {
      if (!isRecord(warning)) continue;
      const about = warning['feature'] ?? warning['setting'];
      const isUnsupported = String(warning['type']).startsWith('unsupported');
      if (isUnsupported && about === 'responseFormat') this.ignoresFormat = true;
      this.warnings.push(inWords(String(about ?? 'something'), isUnsupported, warning));
    }
  }
}

function textOf({ type, text }: Fields): string {
  return type === 'text' && typeof text === 'string' ? text : '';
}

const finishes = new Map<unknown, AISDKFinish>([
  ['stop', 'stop'],
  ['length', 'length'],
  ['content-filter', 'content-filter'],
  ['error', 'error'],
  ['interrupted', 'interrupted'],
]);

function finishOf(unified: unknown, raw: unknown): AISDKFinish {
  // A model's own refusal is reported as a filter that stopped in the usual way.
  const isOwn = raw === 'stop' || raw === 'refusal' || raw === 'end_turn';
  if (unified === 'content-filter' && isOwn) return 'refusal';
  return finishes.get(unified) ?? 'other';
}

/** Beside the others in v2, a part of them from v3 on. */
function cachedOf({ inputTokens, cachedInputTokens }: Fields): number {
  const count = isRecord(inputTokens) ? inputTokens['cacheRead'] : cachedInputTokens;
  return typeof count === 'number' && count > 0 ? count : 0;
}

/** A number in v2, an object with its parts from v3 on. */
function tokensOf(count: unknown): number {
  const total = isRecord(count) ? count['total'] : count;
  if (typeof total === 'number' && total > 0) return total;
  if (!isRecord(count)) return 0;
  const { noCache, cacheRead, cacheWrite, text, reasoning } = count;
  return [noCache, cacheRead, cacheWrite, text, reasoning].reduce<number>(
    (sum, part) => sum + (typeof part === 'number' && part > 0 ? part : 0),
    0,
  );
}

function inWords(about: string, isUnsupported: boolean, { details, message }: Fields): string {
  const why = details ?? message;
  if (!isUnsupported) return typeof why === 'string' ? why : `There is a warning about ${about}.`;
  const because = typeof why === 'string' ? `: ${why}` : '.';
  return `${about} was left out or changed by the provider${because}`;
}
