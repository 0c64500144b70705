import { LMError } from '../errors.ts';
import type { CallOptions, LM, LMRequest, LMResponse } from '../lm.ts';
import { raceAbort } from './abort.ts';

export type StreamingLM = LM & Required<Pick<LM, 'stream'>>;

export function canStream(lm: LM): lm is StreamingLM {
  return lm.stream !== undefined;
}

/**
 * Hands on the growth of a streamed reply and gives the whole of it. An abort ends it at once, also
 * where the stream itself does not listen.
 */
export async function readLMStream(
  lm: StreamingLM,
  request: LMRequest,
  options: CallOptions,
  onText: (text: string) => void,
): Promise<LMResponse> {
  const { model } = lm;
  const events = lm.stream(request, options)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await raceAbort(events.next(), options.signal);
      if (done === true) break;
      if (value.type === 'end') return value.response;
      onText(value.text);
    }
  } finally {
    // Not waited for: one that is slow to stop must not hold up a caller who has left.
    events.return?.().catch(() => {});
  }
  throw new LMError(`The stream of ${model} ended without its response. Ask again.`, {
    code: 'invalid-response',
    model,
  });
}
