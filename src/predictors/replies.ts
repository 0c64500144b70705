import { AbortedError } from '../errors.ts';
import type { LMCompletion, LMRequest, LMResponse } from '../lm.ts';
import { addUsage, type Usage, usageOfFailure } from '../prediction.ts';
import type { Question } from './ask.ts';
import { callLM } from './call-lm.ts';
import { streamFields } from './stream-fields.ts';

/** One completion, with the way out of the cache that keeps it. */
export type Reply = Pick<LMResponse, 'discard'> & { readonly completion: LMCompletion };

export interface Collected {
  readonly replies: readonly Reply[];
  readonly usage: Usage;
  readonly warnings: readonly string[];
}

/** All completions, from one request where the server makes several at once, else from several. */
export async function collect<Outputs>(
  question: Question<Outputs>,
  request: LMRequest,
): Promise<Collected> {
  const { lm, n, callOptions } = question;
  const several = n > 1 && lm.capabilities.multipleCompletions;
  const first = await firstReply(question, several ? { ...request, n } : request);
  if (first.completions.length >= n) {
    const { usage, warnings } = first;
    return { replies: repliesOf(first).slice(0, n), usage, warnings };
  }
  const more: Promise<LMResponse>[] = [];
  for (let index = first.completions.length; index < n; index += 1) {
    more.push(callLM(lm, sample(request, index), callOptions()));
  }
  const responses = [first];
  const failures: unknown[] = [];
  for (const result of await Promise.allSettled(more)) {
    if (result.status === 'fulfilled') responses.push(result.value);
    else if (result.reason instanceof AbortedError) throw result.reason;
    else failures.push(result.reason);
  }
  return {
    replies: responses.flatMap(repliesOf).slice(0, n),
    usage: addUsage(...responses.map(({ usage }) => usage), ...failures.map(usageOfFailure)),
    warnings: [
      ...responses.flatMap(({ warnings }) => warnings),
      ...failures.map((failure) => `A completion is missing: ${messageOf(failure)}`),
    ],
  };
}

function firstReply<Outputs>(
  { lm, adapter, signature, n, onField, callOptions }: Question<Outputs>,
  request: LMRequest,
): Promise<LMResponse> {
  const reader = onField === undefined || n > 1 ? undefined : adapter.readStream?.(signature);
  if (onField === undefined || reader === undefined) return callLM(lm, request, callOptions());
  return streamFields(lm, request, callOptions(), { reader, onField });
}

function repliesOf({ completions, discard }: LMResponse): readonly Reply[] {
  return completions.map((completion) => ({ completion, discard }));
}

/** The request of one of several samples, which neither a cache nor a seed makes like another. */
export function sample(request: LMRequest, index: number): LMRequest {
  if (index === 0) return request;
  const { seed, sampleIndex = 0 } = request;
  return {
    ...request,
    seed: seed === undefined ? undefined : seed + index,
    sampleIndex: sampleIndex + index,
  };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
