import { LMError } from '../../errors.ts';
import { raceAbort, startDeadline, throwIfAborted } from '../../internal/abort.ts';
import { InTurn } from '../../internal/in-turn.ts';
import { canStream, readLMStream } from '../../internal/read-lm-stream.ts';
import { SharedWork } from '../../internal/shared-work.ts';
import { wholeResponse } from '../../internal/whole-response.ts';
import type { CallOptions, LM, LMRequest, LMResponse, LMStreamEvent } from '../../lm.ts';
import { noUsage } from '../../prediction.ts';
import type { ReplyCache } from './reply-cache.ts';

/** A call that equal requests share: its text as it comes, then the response. */
interface SharedCall {
  readonly work: SharedWork<LMStreamEvent, LMResponse>;
  /** Whether somebody has heard what it used. Nobody else does. */
  isPaid: boolean;
}

/** The calls of one cached LM: each is looked up, else sent once for all who ask at that time. */
export class CachedCalls {
  readonly #lm: LM;
  readonly #cache: ReplyCache;
  readonly #open = new Map<string, SharedCall>();
  /** Who asks first pays, whatever key is made first. */
  readonly #turn = new InTurn();

  constructor(lm: LM, cache: ReplyCache) {
    this.#lm = lm;
    this.#cache = cache;
  }

  /** The text, in pieces where `isStream` and where it is not kept already, then the response. */
  async *run(
    request: LMRequest,
    options: CallOptions,
    isStream: boolean,
  ): AsyncGenerator<LMStreamEvent, LMResponse, undefined> {
    const { signal, timeoutMs } = options;
    throwIfAborted(signal);
    const deadline = startDeadline(signal, timeoutMs);
    let call: SharedCall | undefined;
    try {
      const keyed = this.#turn.of(this.#cache.keyOf(this.#lm, request));
      const { value: key, warnings } = await raceAbort(keyed, deadline.signal);
      // Nothing is waited for from here to the reading, or the call might end in between.
      call = this.#found(key) ?? this.#begun(key, request, options, isStream);
      const response = yield* call.work.read(deadline.signal);
      const own = firstToHear(call) ? {} : { usage: noUsage, cached: true };
      return { ...response, ...own, warnings: [...warnings, ...response.warnings] };
    } catch (error) {
      throwIfAborted(signal);
      if (deadline.expired()) throw timeout(this.#lm, timeoutMs, call);
      throw call === undefined || firstToHear(call) ? error : atNoCost(error);
    } finally {
      deadline.clear();
    }
  }

  #found(key: string | undefined): SharedCall | undefined {
    return key === undefined ? undefined : this.#open.get(key);
  }

  #begun(
    key: string | undefined,
    request: LMRequest,
    { tracer }: CallOptions,
    isStream: boolean,
  ): SharedCall {
    const work = new SharedWork<LMStreamEvent, LMResponse>(
      (push, signal) => {
        const tell = (text: string): void => {
          if (text) push({ type: 'text', text });
        };
        const ask = () => this.#ask(request, { signal, tracer }, isStream, tell);
        return key === undefined ? ask() : this.#lookedUp(key, ask, tell);
      },
      () => {
        if (key !== undefined) this.#open.delete(key);
      },
    );
    const call = { work, isPaid: false };
    if (key !== undefined) this.#open.set(key, call);
    return call;
  }

  async #lookedUp(
    key: string,
    ask: () => Promise<LMResponse>,
    tell: (text: string) => void,
  ): Promise<LMResponse> {
    const { value: kept, warnings } = await this.#cache.find(key);
    if (kept !== undefined) {
      tell(kept.completions[0].text);
      const discard = () => this.#cache.drop(key);
      return { ...kept, usage: noUsage, cached: true, discard };
    }
    const response = await ask();
    const all = [...response.warnings, ...warnings, ...(await this.#cache.keep(key, response))];
    const discard = async () => {
      await Promise.all([this.#cache.drop(key), response.discard?.()]);
    };
    return { ...response, warnings: all, discard };
  }

  async #ask(
    request: LMRequest,
    options: CallOptions,
    isStream: boolean,
    tell: (text: string) => void,
  ): Promise<LMResponse> {
    const lm = this.#lm;
    if (isStream && canStream(lm)) return readLMStream(lm, request, options, tell);
    const response = wholeResponse(lm, await lm.generate(request, options));
    tell(response.completions[0].text);
    return response;
  }
}

/** Whether the caller is the first to hear how `call` ended, and so the one to count its usage. */
function firstToHear(call: SharedCall): boolean {
  const isFirst = !call.isPaid;
  call.isPaid = true;
  return isFirst;
}

/** The same failure for a caller whose request was sent, and is counted, by another. */
function atNoCost(error: unknown): unknown {
  if (!(error instanceof LMError)) return error;
  const { message, code, model, status, requestId, retryAfterMs, text, cause } = error;
  const details = { code, model, status, requestId, retryAfterMs, text, requests: 0, cause };
  return new LMError(message, details);
}

/** Counts the request where nobody is left to hear how it ended. */
function timeout(
  { model }: LM,
  timeoutMs: number | undefined,
  call: SharedCall | undefined,
): LMError {
  const requests = call?.work.isOver === true && firstToHear(call) ? 1 : 0;
  return new LMError(
    `The language model ${model} was not done within ${timeoutMs} ms. Raise \`timeoutMs\`, or ask ` +
      'a faster model.',
    { code: 'timeout', model, requests },
  );
}
