import { ConfigurationError, LMError } from '../../errors.ts';
import { throwIfAborted } from '../../internal/abort.ts';
import { isRecord } from '../../internal/is-record.ts';
import { quoted } from '../../internal/quoted.ts';
import type {
  CallOptions,
  LM,
  LMCapabilities,
  LMRequest,
  LMResponse,
  LMStreamEvent,
} from '../../lm.ts';
import type { JSONObject } from '../../schema.ts';
import { piecesOf, streamResponse } from '../stream-response.ts';
import type { CassetteFile } from './cassette-file.ts';
import type { Entry } from './entry.ts';
import { nearestRequest } from './nearest.ts';
import { fromLines, keyOf, recordedRequest } from './recorded-request.ts';

const mostNamed = 5;

/** Answers from a cassette alone. */
export class Player implements Required<LM> {
  readonly mode = 'replay';
  readonly model: string;
  readonly settings: JSONObject;
  readonly #path: string;
  readonly #entries: readonly Entry[];
  /** Places of the entries that are left, by request. */
  readonly #left = new Map<string, number[]>();
  #capabilities: LMCapabilities;

  constructor(file: CassetteFile) {
    const { model, capabilities, entries } = file.read();
    this.model = model;
    this.settings = { model };
    this.#path = file.path;
    this.#capabilities = capabilities;
    this.#entries = entries;
    for (const [place, { request }] of entries.entries()) {
      const key = keyOf(request);
      const places = this.#left.get(key);
      if (places === undefined) this.#left.set(key, [place]);
      else places.push(place);
    }
  }

  get capabilities(): LMCapabilities {
    return this.#capabilities;
  }

  async generate(request: LMRequest, { signal }: CallOptions = {}): Promise<LMResponse> {
    throwIfAborted(signal);
    const { outcome } = this.#claim(request);
    if ('response' in outcome) return outcome.response;
    if ('error' in outcome) throw outcome.error;
    throw this.#brokenOff(outcome.partial);
  }

  async *stream(
    request: LMRequest,
    options: CallOptions = {},
  ): AsyncGenerator<LMStreamEvent, void, undefined> {
    throwIfAborted(options.signal);
    const { outcome } = this.#claim(request);
    if ('error' in outcome) throw outcome.error;
    if ('response' in outcome) {
      yield* streamResponse(outcome.response, options);
      return;
    }
    for (const text of piecesOf(outcome.partial)) yield { type: 'text', text };
    throw this.#brokenOff(outcome.partial);
  }

  assertAllUsed(): void {
    const left = [...this.#left.values()].flat().sort((a, b) => a - b);
    if (left.length === 0) return;
    const named = left.slice(0, mostNamed).map((place) => {
      const { request } = this.#entries[place] ?? { request: {} };
      return `entry ${place + 1} (${quoted(lastText(request), 60)})`;
    });
    const more = left.length > mostNamed ? ` and ${left.length - mostNamed} more` : '';
    throw new ConfigurationError(
      `${left.length} of the ${this.#entries.length} entries of the cassette ${this.#path} were ` +
        `not asked for: ${named.join(', ')}${more}. Record it again with mode: 'record', or find ` +
        'out why the program asks less.',
    );
  }

  /** Runs before anything is waited for, so that calls are served in the order they were made. */
  #claim(request: LMRequest): Entry {
    const recorded = recordedRequest(request);
    const place = this.#left.get(keyOf(recorded))?.shift();
    const entry = place === undefined ? undefined : this.#entries[place];
    if (entry === undefined) throw this.#miss(recorded);
    this.#capabilities = entry.capabilities ?? this.#capabilities;
    return entry;
  }

  #miss(asked: JSONObject): LMError {
    const recorded = this.#entries.map(({ request }) => request);
    const nearest = nearestRequest(asked, recorded);
    const key = keyOf(asked);
    const times = recorded.filter((request) => keyOf(request) === key).length;
    return this.#error(
      `The cassette ${this.#path} has no reply to this request. ` +
        (nearest === undefined
          ? 'It holds none at all.'
          : times > 0
            ? `It was recorded ${times} time${times > 1 ? 's' : ''}, and is asked once more.`
            : `The nearest is entry ${nearest.index + 1}, which differs in ${nearest.differences.join('; ')}.`) +
        " Record it again with mode: 'record'.",
    );
  }

  #brokenOff(text: string): LMError {
    return this.#error(
      `This reply in the cassette ${this.#path} was not recorded to its end, since its reader ` +
        "left before. Record it again with mode: 'record'.",
      text,
    );
  }

  #error(message: string, text?: string): LMError {
    return new LMError(message, { code: 'invalid-request', model: this.model, requests: 0, text });
  }
}

function lastText({ messages }: JSONObject): string {
  const last: unknown = Array.isArray(messages) ? messages.at(-1) : undefined;
  const content = isRecord(last) && Array.isArray(last['content']) ? last['content'] : [];
  return content.map((part) => fromLines(isRecord(part) ? part['text'] : '') ?? '').join(' ');
}
