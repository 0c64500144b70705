import { ConfigurationError } from './errors.ts';
import type { LM } from './lm.ts';
import { createOpenAILM } from './lms/openai-lm.ts';
import {
  PromptUpsampler,
  type PromptUpsamplerOptions,
  type UpsampleCallOptions,
  type UpsampledPrompt,
} from './upsampling/prompt-upsampler.ts';

/** Options of {@link upsample}: those of `PromptUpsampler` and of one call. */
export interface UpsampleOptions
  extends Omit<PromptUpsamplerOptions, 'lm'>,
    Omit<UpsampleCallOptions, 'timeoutMs'> {
  /** @default an OpenAI LM made from the environment; see {@link createDefaultLM} */
  readonly lm?: LM | undefined;
}

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
 * For many prompts make one `PromptUpsampler` and call its `upsample`.
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
  const { signal, tracer, seed, onFailure, lm, ...rest } = options;
  const upsampler = new PromptUpsampler({ ...rest, lm: lm ?? createDefaultLM() });
  return upsampler.upsample(basePrompt, { signal, tracer, seed, onFailure });
}
