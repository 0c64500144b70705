import { LMError } from '../../errors.ts';
import type { CallOptions } from '../../lm.ts';
import type { JSONValue } from '../../schema.ts';
import type { Rewrite, Upsampler } from '../evaluate-options.ts';
import type { UpsampleOutput } from '../run/record.ts';
import { checkPart } from './part.ts';
import { type StageResult, stageResult } from './result.ts';
import type { UpsampleTask } from './task.ts';

/**
 * Rewrites the base prompt of `task`. A model that cannot be reached in time is a failed stage, to be
 * tried again; one that refuses or loses the meaning gives the base prompt, as it would to any caller.
 *
 * @throws ConfigurationError where `upsampler` is not the one that the task was made for;
 * AbortedError.
 */
export async function upsampleStage(
  task: UpsampleTask,
  upsampler: Upsampler,
  options: CallOptions = {},
): Promise<StageResult<UpsampleOutput>> {
  checkPart('upsampler', task, upsampler.settings);
  return stageResult(task.key, options.signal, async () => {
    const upsampled = await upsampler.upsample(task.basePrompt, { ...options, seed: task.seed });
    if (wasNotReached(upsampled)) throw failureOf(upsampled);
    return { output: outputOf(upsampled), usage: upsampled.usage };
  });
}

function wasNotReached({ reason }: Rewrite): boolean {
  return reason?.code === 'lm-error' || reason?.code === 'timeout';
}

function failureOf({ reason }: Rewrite): Error {
  const message = reason?.message ?? 'the rewrite failed';
  return reason?.error ?? new LMError(message, { code: 'invalid-response', model: 'unknown' });
}

function outputOf(upsampled: Rewrite): UpsampleOutput {
  const { prompt, negativePrompt, status, reason, reasoning } = upsampled;
  const { words, tokens, fidelity, family } = upsampled;
  return {
    prompt,
    negativePrompt,
    status,
    reason: reason && { code: reason.code, message: reason.message },
    reasoning,
    words,
    tokens: plain(tokens),
    fidelity: plain(fidelity),
    family,
  };
}

function plain(value: unknown): JSONValue | undefined {
  if (value === undefined) return undefined;
  const copy: JSONValue = JSON.parse(JSON.stringify(value));
  return copy;
}
