import type { FieldText, ReplyStream } from '../adapter.ts';
import { canStream } from '../internal/read-lm-stream.ts';
import type { CallOptions, LM, LMRequest, LMResponse } from '../lm.ts';
import { callLM, streamLM } from './call-lm.ts';

/** One call of an LM, whose reply is told of field by field as it grows if the LM can stream. */
export async function streamFields(
  lm: LM,
  request: LMRequest,
  options: CallOptions,
  { reader, onField }: { readonly reader: ReplyStream; onField(piece: FieldText): void },
): Promise<LMResponse> {
  if (!canStream(lm)) return callLM(lm, request, options);
  const response = await streamLM(lm, request, options, (text) => {
    for (const piece of reader.push(text)) onField(piece);
  });
  for (const piece of reader.end()) onField(piece);
  return response;
}
