import { ConfigurationError } from '../../errors.ts';
import type {
  GeneratedImage,
  ImageBackend,
  ImageRequest,
  ImageResult,
} from '../../image-backend.ts';
import { isRecord } from '../../internal/is-record.ts';

export type AISDKVersion = 'v3' | 'v4';

export interface AISDKImageModelOptions<Version extends AISDKVersion = AISDKVersion> {
  /** `v4` for ai 7, `v3` for ai 6. @default 'v4' */
  readonly specificationVersion?: Version | undefined;
  /** The provider's name in logs. @default 'prompt-upsampler' */
  readonly provider?: string | undefined;
}

/** What `generateImage` calls a model with, as far as it is read. */
export interface AISDKImageModelCall {
  readonly prompt: string | undefined;
  readonly n: number;
  readonly size: `${number}x${number}` | undefined;
  readonly aspectRatio: `${number}:${number}` | undefined;
  readonly seed: number | undefined;
  readonly files?: readonly unknown[] | undefined;
  readonly mask?: unknown;
  readonly providerOptions: Readonly<Record<string, unknown>>;
  readonly abortSignal?: AbortSignal | undefined;
}

export type AISDKImageWarning =
  | { type: 'unsupported'; feature: string; details?: string }
  | { type: 'other'; message: string };

interface ImageNote {
  [key: string]: string | number | undefined;
}

export interface AISDKImageModelReply {
  images: Uint8Array[];
  warnings: AISDKImageWarning[];
  providerMetadata: { promptUpsampler: { images: ImageNote[] } };
  response: { timestamp: Date; modelId: string; headers: undefined };
}

/** An `ImageModelV3` or `ImageModelV4` of `@ai-sdk/provider`. */
export interface AISDKImageModel<Version extends AISDKVersion = AISDKVersion> {
  readonly specificationVersion: Version;
  readonly provider: string;
  readonly modelId: string;
  readonly maxImagesPerCall: number;
  doGenerate(options: AISDKImageModelCall): Promise<AISDKImageModelReply>;
}

/** `generateImage` splits a greater `n` and gives every part the same seed. */
const mostImages = 1_000_000;

export function imageModelOf<Version extends AISDKVersion>(
  backend: ImageBackend,
  specificationVersion: Version,
  provider: string,
): AISDKImageModel<Version> {
  return {
    specificationVersion,
    provider,
    modelId: backend.name,
    maxImagesPerCall: mostImages,
    doGenerate: async (call) => replyOf(backend, call, await draw(backend, call)),
  };
}

async function draw(backend: ImageBackend, call: AISDKImageModelCall): Promise<ImageResult> {
  const { prompt, n, size, aspectRatio, seed, providerOptions, abortSignal } = call;
  if (prompt === undefined) {
    throw new ConfigurationError('Expected a prompt: this model draws from text alone.');
  }
  const { promptUpsampler: own = {} } = providerOptions;
  if (!isRecord(own)) {
    throw new ConfigurationError(
      'Expected `providerOptions.promptUpsampler` to be an object of image request fields.',
    );
  }
  const request: ImageRequest = { ...own, prompt, ...sizeOf(size), aspectRatio, seed, count: n };
  return backend.generate(request, { signal: abortSignal });
}

function sizeOf(size: AISDKImageModelCall['size']): Pick<ImageRequest, 'width' | 'height'> {
  if (size === undefined) return {};
  const [width, height] = size.split('x').map(Number);
  return { width, height };
}

function replyOf(
  { name }: ImageBackend,
  { files, mask }: AISDKImageModelCall,
  result: ImageResult,
): AISDKImageModelReply {
  const ignored = result.ignored.map((field) =>
    field === 'width' || field === 'height' ? 'size' : field,
  );
  const inputs = [
    ...(files === undefined || files.length === 0 ? [] : ['files']),
    ...(mask === undefined ? [] : ['mask']),
  ];
  const unsupported = [...new Set([...ignored, ...inputs])].map(
    (feature): AISDKImageWarning => ({ type: 'unsupported', feature }),
  );
  const others = result.warnings.map((message): AISDKImageWarning => ({ type: 'other', message }));
  return {
    images: result.images.map(({ bytes }) => bytes),
    warnings: [...unsupported, ...others],
    providerMetadata: {
      promptUpsampler: { images: result.images.map((image) => noteOf(image, result)) },
    },
    response: { timestamp: new Date(), modelId: result.backend ?? name, headers: undefined },
  };
}

function noteOf(
  { seed, width, height, mediaType, safety }: GeneratedImage,
  { revisedPrompt }: ImageResult,
): ImageNote {
  const known = { seed, width, height, mediaType, safety, revisedPrompt };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
