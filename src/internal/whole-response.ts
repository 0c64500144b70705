import { LMError } from '../errors.ts';
import type { LM, LMResponse } from '../lm.ts';
import { isRecord } from './is-record.ts';

/** The response of an LM, which may be one of the caller's own and give less than it should. */
export function wholeResponse({ model }: LM, response: LMResponse | undefined): LMResponse {
  if (response === undefined || !(response?.completions?.length > 0)) {
    throw broken(`The language model ${model} gave no completion.`, model);
  }
  const { usage, warnings } = response;
  const absent = isRecord(usage) ? (Array.isArray(warnings) ? undefined : 'warnings') : 'usage';
  if (absent === undefined) return response;
  throw broken(
    `The language model ${model} gave a response without \`${absent}\`. Its \`generate\` must return ` +
      'completions, usage, model, warnings and cached; `describeLM` of prompt-upsampler/testing ' +
      'tests an LM of your own.',
    model,
  );
}

function broken(message: string, model: string): LMError {
  return new LMError(message, { code: 'invalid-response', model });
}
