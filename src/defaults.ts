import { ConfigurationError } from './errors.ts';
import type { LM } from './lm.ts';
import { createOpenAILM } from './lms/openai-lm.ts';
import { PromptUpsampler } from './upsampling/prompt-upsampler.ts';
import type { UpsampleAllOptions, UpsampledItem } from './upsampling/upsample-all.ts';
import type { UpsampledPrompt } from './upsampling/upsampled-prompt.ts';
import { checkCallOptions, type UpsampleCallOptions } from './upsampling/upsampler-options.ts';

/**
 * Options of {@link upsample}: those of `PromptUpsampler` and of one call. Without `lm` one is made
 * from the environment; see {@link createDefaultLM}.
 */
export interface UpsampleOptions extends UpsampleCallOptions {}

/**
 * An LM from the environment: the model from `PROMPT_UPSAMPLER_MODEL`, the key from `OPENAI_API_KEY`,
 * the server from `OPENAI_BASE_URL`.
 *
 * @throws ConfigurationError that names what is missing.
 */
export function createDefaultLM(options: { readonly model?: string | undefined } = {}): LM {
  const environment = globalThis.process?.env ?? {};
  const model = options.model ?? environment['PROMPT_UPSAMPLER_MODEL'];
  const key = environment['OPENAI_API_KEY'];
  const baseURL = environment['OPENAI_BASE_URL'];
  const missing = [
    ...(model ? [] : ['PROMPT_UPSAMPLER_MODEL (the model, such as gpt-4o)']),
    ...(key || baseURL ? [] : ['OPENAI_API_KEY (or OPENAI_BASE_URL for a server of your own)']),
  ];
  if (!model || missing.length > 0) {
    throw new ConfigurationError(
      `There is no language model: set ${missing.join(' and ')} in the environment, or pass ` +
        "`lm`, such as createOpenAILM({ model: 'gpt-4o', apiKey }).",
    );
  }
  return createOpenAILM({ model });
}

/**
 * A detailed prompt for a short one. Always gives a prompt back: where the model fails, the base
 * prompt itself, with the reason.
 *
 * For many prompts there is {@link upsampleAll}.
 *
 * @example
 * const { prompt, status } = await upsample('a frog dressed as a knight', { lm });
 *
 * @throws ConfigurationError for a blank prompt, an unknown option, or where there is no LM to be
 * had; AbortedError where `signal` ended the call.
 */
export async function upsample(
  basePrompt: string,
  options: UpsampleOptions = {},
): Promise<UpsampledPrompt> {
  checkCallOptions('upsample', options);
  return new PromptUpsampler({ lm: options.lm ?? createDefaultLM() }).upsample(basePrompt, options);
}

/**
 * A detailed prompt for each of many short ones: `PromptUpsampler.upsampleAll` with the LM of
 * {@link upsample}.
 *
 * @example
 * for await (const { basePrompt, result } of upsampleAll(prompts, { lm, concurrency: 8 })) {
 *   console.log(basePrompt, result?.prompt);
 * }
 *
 * @throws ConfigurationError for an unknown option, or where there is no LM to be had; while
 * iterating AbortedError where `signal` ended the call.
 */
export function upsampleAll(
  prompts: Iterable<string> | AsyncIterable<string>,
  options: UpsampleAllOptions = {},
): AsyncIterable<UpsampledItem> {
  const { lm } = options;
  return new PromptUpsampler({ lm: lm ?? createDefaultLM() }).upsampleAll(prompts, options);
}
