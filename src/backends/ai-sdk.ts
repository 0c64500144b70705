import { ConfigurationError, ImageBackendError } from '../errors.ts';
import {
  defineImageBackend,
  type ImageBackend,
  type ImageBackendCapabilities,
  type ImageRequest,
  type ImageRequestField,
} from '../image-backend.ts';
import { mayResend } from '../internal/backend-failure.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkChoice, checkWhole } from '../internal/check-values.ts';
import { withRetry } from '../internal/retry.ts';
import { plainDialect } from '../prompt-dialect.ts';
import type { JSONObject } from '../schema.ts';
import { failureOf } from './ai-sdk/failure.ts';
import {
  type AISDKImageModel,
  type AISDKImageModelOptions,
  imageModelOf,
} from './ai-sdk/image-model.ts';
import { readReply } from './ai-sdk/reply.ts';

/** What an image model of the AI SDK is called with, wide enough for all specifications. */
export interface AISDKImageCall {
  readonly prompt: string | undefined;
  readonly n: number;
  readonly size: `${number}x${number}` | undefined;
  readonly aspectRatio: `${number}:${number}` | undefined;
  readonly seed: number | undefined;
  readonly files?: readonly object[] | undefined;
  readonly mask?: object | undefined;
  readonly providerOptions: Readonly<Record<string, object>>;
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly abortSignal?: AbortSignal | undefined;
}

/**
 * The part of an AI SDK image model that is called: `ImageModelV2` (ai 5), `ImageModelV3` (ai 6) and
 * `ImageModelV4` (ai 7) have this shape. What they give is read, not trusted.
 */
export interface CallableImageModel {
  readonly specificationVersion: 'v2' | 'v3' | 'v4';
  readonly provider: string;
  readonly modelId: string;
  readonly maxImagesPerCall?: unknown;
  doGenerate(options: AISDKImageCall): PromiseLike<unknown>;
}

export interface AISDKImageBackendOptions {
  /**
   * What the model can do, where the guess is wrong. `supports` is the whole list: take out what the
   * model does not know, put in what `providerOptions` passes on. Several images a call
   * (`maxImages`) are quicker, but their seeds are then the provider's affair.
   * @default size, aspect ratio, seed and count, one image a call, seeds to 2147483647, billed
   */
  readonly capabilities?: Partial<ImageBackendCapabilities> | undefined;
  /**
   * The provider's own options, for the fields that the AI SDK has no words for:
   * `({ negativePrompt, steps }) => ({ fal: { negative_prompt: negativePrompt,
   * num_inference_steps: steps } })`. It gets the supported fields; name the ones it passes on in
   * `capabilities.supports`.
   */
  readonly providerOptions?: ((request: ImageRequest) => Record<string, JSONObject>) | undefined;
  /** Sent with every request, by providers that speak HTTP. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Attempts after the first, of requests that surely started nothing. @default 2 */
  readonly retries?: number | undefined;
  /** What identifies `providerOptions` in a cache key or a report. No secrets. */
  readonly settings?: JSONObject | undefined;
}

const optionNames: readonly (keyof AISDKImageBackendOptions)[] = [
  'capabilities',
  'providerOptions',
  'headers',
  'retries',
  'settings',
];
/** As it is called in errors and settings. */
const backend = 'ai-sdk';
const versions: readonly unknown[] = ['v2', 'v3', 'v4'];
const usualFields: readonly ImageRequestField[] = [
  'width',
  'height',
  'aspectRatio',
  'seed',
  'count',
];

/**
 * An image model of the Vercel AI SDK (`fal.image('…')`, `openai.image('…')`), of ai 5, 6 or 7. Each
 * image gets a call and a seed of its own; what the model says that it ignored is a warning.
 *
 * The AI SDK has neither progress nor a way to stop a job on the server: an abort ends the waiting.
 *
 * @throws ConfigurationError for what is no such model, and for an option that cannot be.
 */
export function createAISDKImageBackend(
  model: CallableImageModel,
  options: AISDKImageBackendOptions = {},
): ImageBackend {
  checkModel(model);
  checkOptions('createAISDKImageBackend', options, optionNames);
  const { capabilities, retries = 2, settings } = options;
  checkWhole('retries', retries, 0, 100);
  const { provider, modelId } = model;
  return defineImageBackend({
    name: backend,
    capabilities: {
      supports: usualFields,
      dialect: plainDialect,
      maxSeed: 0x7fffffff,
      billed: true,
      ...capabilities,
      maxImages: mostImages(model, capabilities?.maxImages ?? 1),
    },
    settings: { ...settings, provider, model: modelId },
    async generate(request: ImageRequest, context) {
      const prompt = context.encodePrompt(request.prompt);
      const { signal } = context;
      const reply = await withRetry(() => ask(model, options, { ...request, prompt }, signal), {
        retries,
        signal,
        shouldRetry: (error) => mayResend(error, true),
        retryAfterMs: (error) =>
          error instanceof ImageBackendError ? error.retryAfterMs : undefined,
      });
      return readReply(backend, reply, request);
    },
  });
}

/**
 * Our backend as an image model for the AI SDK's `generateImage`: `size`, `aspectRatio`, `seed` and
 * `n` as there, and the rest of a request as `providerOptions.promptUpsampler`. What the backend
 * ignores comes back among the warnings; seeds, sizes and rewritten prompts as `providerMetadata`.
 * All `n` images go through one call, so that each has a seed of its own. Errors are ours, and
 * retries too: `generateImage` makes none for them.
 *
 * @throws ConfigurationError for an option that cannot be.
 */
export function toAISDKImageModel(
  imageBackend: ImageBackend,
  options?: AISDKImageModelOptions<'v4'>,
): AISDKImageModel<'v4'>;
export function toAISDKImageModel(
  imageBackend: ImageBackend,
  options: AISDKImageModelOptions<'v3'> & { readonly specificationVersion: 'v3' },
): AISDKImageModel<'v3'>;
export function toAISDKImageModel(
  imageBackend: ImageBackend,
  options: AISDKImageModelOptions = {},
): AISDKImageModel {
  checkOptions('toAISDKImageModel', options, ['specificationVersion', 'provider']);
  checkChoice('specificationVersion', options.specificationVersion, ['v3', 'v4']);
  const { specificationVersion = 'v4', provider = 'prompt-upsampler' } = options;
  return imageModelOf(imageBackend, specificationVersion, provider);
}

function checkModel(model: unknown): void {
  const fields: unknown = typeof model === 'object' || typeof model === 'function' ? model : {};
  const version: unknown = Reflect.get(Object(fields), 'specificationVersion');
  const isModel = typeof Reflect.get(Object(fields), 'doGenerate') === 'function';
  if (isModel && versions.includes(version)) return;
  const given = isModel ? `a model of specification ${String(version)}` : 'something else';
  throw new ConfigurationError(
    'createAISDKImageBackend takes an image model of the AI SDK, specification v2, v3 or v4 (ai 5, ' +
      `6 or 7), as a provider makes it: openai.image('gpt-image-1'). It got ${given}.`,
  );
}

/** The provider may tell its limit only when it is asked, which is too late to say it here. */
function mostImages({ maxImagesPerCall }: CallableImageModel, wanted: number): number {
  return typeof maxImagesPerCall === 'number' ? Math.min(wanted, maxImagesPerCall) : wanted;
}

async function ask(
  model: CallableImageModel,
  { providerOptions, headers }: AISDKImageBackendOptions,
  request: ImageRequest & { readonly prompt: string },
  abortSignal: AbortSignal,
): Promise<unknown> {
  const { prompt, width, height, aspectRatio, seed, count = 1 } = request;
  const own = providerOptions?.(request) ?? {};
  try {
    return await model.doGenerate({
      prompt,
      n: count,
      size: width === undefined || height === undefined ? undefined : `${width}x${height}`,
      aspectRatio,
      seed,
      files: undefined,
      mask: undefined,
      providerOptions: own,
      abortSignal,
      ...(headers === undefined ? {} : { headers }),
    });
  } catch (error) {
    throw failureOf(backend, error, headers);
  }
}
