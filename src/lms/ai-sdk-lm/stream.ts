import { raceAbort } from '../../internal/abort.ts';
import { isRecord } from '../../internal/is-record.ts';
import { ThinkingFilter } from '../thinking.ts';
import type { AISDKCall } from './call.ts';
import type { AISDKReply } from './reply.ts';

/**
 * The text of a stream, piece by piece, while `reply` gathers the rest. However it ends, the stream
 * is told that nobody reads it any more.
 */
export async function* readAISDKStream(
  result: unknown,
  reply: AISDKReply,
  call: AISDKCall,
  signal: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  const parts = isRecord(result) ? result['stream'] : undefined;
  if (!isStream(parts)) {
    throw call.error('invalid-response', 'its doStream gave no stream');
  }
  const reader = parts.getReader();
  const filter = new ThinkingFilter();
  try {
    for (;;) {
      const { done, value } = await raceAbort(reader.read(), signal);
      if (done) break;
      if (isRecord(value) && value['type'] === 'error') throw value['error'];
      const text = filter.push(reply.readPart(value));
      reply.text += text;
      if (text !== '') yield text;
    }
    if (reply.finish === undefined) {
      throw call.error('connection', 'the stream ended before the reply did', { text: reply.text });
    }
    const rest = filter.end();
    reply.text += rest;
    if (rest !== '') yield rest;
  } finally {
    // Not waited for, and how it stops no longer matters: what came has been handed on, or its
    // failure thrown.
    reader.cancel().catch(() => {});
  }
}

/** By shape, since the stream may be one of another realm, or of a polyfill. */
function isStream(value: unknown): value is ReadableStream<unknown> {
  return isRecord(value) && typeof value['getReader'] === 'function';
}
