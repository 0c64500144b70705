import { checkOptions } from '../internal/check-options.ts';
import { checkLM } from '../internal/check-values.ts';
import { canStream } from '../internal/read-lm-stream.ts';
import type { CallOptions, LM, LMRequest, LMResponse, LMStreamEvent } from '../lm.ts';
import type { Store } from '../store.ts';
import { createMemoryStore } from '../stores/memory.ts';
import { CachedCalls } from './cached-lm/cached-calls.ts';
import { ReplyCache } from './cached-lm/reply-cache.ts';

/** Options of {@link cachedLM}. */
export interface CachedLMOptions {
  /** Where replies are kept. @default in memory, the 1,000 that were used last */
  readonly store?: Store | undefined;
}

/**
 * An LM that asks `lm` each thing once: equal requests get the reply that was kept, and those made
 * at the same time share one. Such replies are `cached` and use nothing. Failures are not kept, and
 * a predictor takes out what it could not read.
 *
 * Requests are equal where everything counts that can change the reply: messages (images by their
 * bytes), parameters, `sampleIndex`, the model and `lm.settings`. Samples stay different samples.
 *
 * A call that leaves (abort, timeout) does not end the one it shared; that ends when all have left.
 * A store that fails costs a request and a warning, never the call.
 *
 * To count only what is really sent, put the budget inside: `cachedLM(budgetedLM(lm))`.
 */
export function cachedLM(lm: LM, options: CachedLMOptions = {}): LM {
  checkLM('cachedLM', lm);
  checkOptions('cachedLM', options, ['store']);
  const calls = new CachedCalls(lm, new ReplyCache(options.store ?? createMemoryStore()));
  const cached: LM = {
    model: lm.model,
    settings: lm.settings,
    // An LM may learn during a call what its server cannot do.
    get capabilities() {
      return lm.capabilities;
    },
    generate: (request, call) => generate(calls, request, call),
  };
  if (!canStream(lm)) return cached;
  return Object.assign(cached, {
    stream: (request: LMRequest, call?: CallOptions) => stream(calls, request, call),
  });
}

async function generate(
  calls: CachedCalls,
  request: LMRequest,
  options: CallOptions = {},
): Promise<LMResponse> {
  const events = calls.run(request, options, false);
  for (;;) {
    const { done, value } = await events.next();
    if (done === true) return value;
  }
}

async function* stream(
  calls: CachedCalls,
  request: LMRequest,
  options: CallOptions = {},
): AsyncGenerator<LMStreamEvent, void, undefined> {
  const response = yield* calls.run(request, options, true);
  yield { type: 'end', response };
}
