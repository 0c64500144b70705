import { AdapterParseError, LMError, PromptUpsamplerError } from '../errors.ts';
import type { LM } from '../lm.ts';
import type { UpsamplingReason } from './upsampled-prompt.ts';

/** The error that was thrown, or one around it: an LM of the caller's own may throw anything. */
export function typedError(
  error: unknown,
  { model }: Pick<LM, 'model'>,
  what = `The language model ${model}`,
): PromptUpsamplerError {
  if (error instanceof PromptUpsamplerError) return error;
  const message = error instanceof Error ? error.message : `a thrown ${typeof error}`;
  return new LMError(`${what} failed: ${message}`, {
    code: 'invalid-response',
    model,
    cause: error,
  });
}

/** Why the base prompt comes back after `error`. */
export function reasonOf(error: PromptUpsamplerError): UpsamplingReason {
  const { message, code } = error;
  if (error instanceof AdapterParseError) return { code: 'parse', message, error };
  if (code === 'fidelity' || code === 'too-long' || code === 'timeout') {
    return { code, message, error };
  }
  const refused = code === 'refusal' || code === 'content-filter';
  return { code: refused ? 'refusal' : 'lm-error', message, error };
}
