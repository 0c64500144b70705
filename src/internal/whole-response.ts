import { LMError } from '../errors.ts';
import type { LM, LMResponse } from '../lm.ts';

/** The response of an LM, which may be one of the caller's own and give less than it should. */
export function wholeResponse({ model }: LM, response: LMResponse | undefined): LMResponse {
  if (response !== undefined && response?.completions?.length > 0) return response;
  throw new LMError(`The language model ${model} gave no completion.`, {
    code: 'invalid-response',
    model,
  });
}
