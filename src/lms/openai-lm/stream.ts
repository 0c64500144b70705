import type { LMError } from '../../errors.ts';
import { raceAbort } from '../../internal/abort.ts';
import type { OpenAICall } from './call.ts';
import type { ReplyBuilder } from './chunks.ts';
import { lmError } from './error.ts';
import type { Exchange, OpenAIServer } from './server.ts';

/**
 * The growth of the first completion, piece by piece, while `builder` gathers the whole reply.
 * However it ends, the connection is closed and the clock of the request stopped.
 */
export async function* readStream(
  { reply, deadline }: Exchange,
  builder: ReplyBuilder,
  call: OpenAICall,
  server: OpenAIServer,
): AsyncGenerator<string, void, undefined> {
  let chunks: AsyncIterator<unknown> | undefined;
  try {
    if (!isAsyncIterable(reply)) throw noStream(server, call);
    chunks = reply[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await raceAbort(chunks.next(), deadline.signal);
      if (done === true) break;
      const text = builder.push(value);
      if (text !== '') yield text;
    }
    if (builder.isCut) throw new Error('the stream ended before the reply did');
    const rest = builder.end();
    if (rest !== '') yield rest;
  } catch (error) {
    throw server.errorOf(error, call, deadline, builder.text);
  } finally {
    deadline.clear();
    close(chunks);
  }
}

function noStream({ target }: OpenAIServer, { requests }: OpenAICall): LMError {
  const why = 'its client gave no stream of chunks';
  return lmError(target, why, { code: 'invalid-response', requests });
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** Not waited for: a client that is slow to stop must not hold up a caller who has left. */
function close(chunks: AsyncIterator<unknown> | undefined): void {
  // How it stops no longer matters: what came has been handed on, or its failure thrown.
  chunks?.return?.().catch(() => {});
}
