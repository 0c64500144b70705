import { throwIfAborted } from '../internal/abort.ts';
import type { CallOptions, LMResponse, LMStreamEvent } from '../lm.ts';

/** Long enough to be quick, short enough to cut words and markers apart as real models do. */
const longestPiece = 7;

/** `text` in small pieces. No character is cut in two. */
export function piecesOf(text: string): readonly string[] {
  return text.match(new RegExp(`[^]{1,${longestPiece}}`, 'gu')) ?? [];
}

/** A reply that is all there, as the events of a stream. */
export async function* streamResponse(
  response: LMResponse,
  { signal }: CallOptions,
): AsyncGenerator<LMStreamEvent, void, undefined> {
  for (const text of piecesOf(response.completions[0].text)) {
    throwIfAborted(signal);
    yield { type: 'text', text };
  }
  throwIfAborted(signal);
  yield { type: 'end', response };
}
