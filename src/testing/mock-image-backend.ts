import {
  type BackendOutput,
  defineImageBackend,
  type ImageBackend,
  type ImageRequest,
  type ImageRequestField,
} from '../image-backend.ts';
import { sleep } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';

/** What a mocked backend does on one call: an `Error` is thrown. */
export type MockImageReply =
  | Error
  | {
      /** Delivered instead of drawn ones. */
      readonly images?: readonly Uint8Array[] | undefined;
      /** How long this call takes, in milliseconds. @default the backend's `delayMs` */
      readonly delayMs?: number | undefined;
      /** Delivers black images, as a safety filter does. @default false */
      readonly degraded?: boolean | undefined;
      /** What the server claims that it did. */
      readonly effective?: Partial<ImageRequest> | undefined;
      readonly revisedPrompt?: string | undefined;
      readonly warnings?: readonly string[] | undefined;
    };

/** Options of {@link mockImageBackend}. */
export interface MockImageBackendOptions {
  /** @default 'mock' */
  readonly name?: string | undefined;
  /** One for each call to the server, in order; calls after the last one draw as usual. */
  readonly replies?: readonly MockImageReply[] | undefined;
  /** How long each call takes, in milliseconds. An abort ends the waiting. @default 0 */
  readonly delayMs?: number | undefined;
  /** The request fields that have an effect. @default all */
  readonly supports?: readonly ImageRequestField[] | undefined;
  /** Images of one call to the server. @default 4 */
  readonly maxImages?: number | undefined;
}

/** An image backend for tests that remembers what it was asked. */
export interface MockImageBackend extends ImageBackend {
  /** Every request, in order, as the caller gave it. */
  readonly requests: readonly ImageRequest[];
}

const everyField: readonly ImageRequestField[] = [
  'negativePrompt',
  'width',
  'height',
  'aspectRatio',
  'steps',
  'guidanceScale',
  'seed',
  'count',
  'sampler',
  'scheduler',
  'refiner',
  'model',
];

/**
 * An image backend for tests, without network. It draws a small PNG that depends on nothing but
 * prompt, seed and size (64x64 where none is asked for), and otherwise behaves as every backend does.
 *
 * @throws ConfigurationError for an unknown option, of a reply too.
 *
 * @example
 * const backend = mockImageBackend({ replies: [new Error('out of memory'), { degraded: true }] });
 */
export function mockImageBackend(options: MockImageBackendOptions = {}): MockImageBackend {
  const names = ['name', 'replies', 'delayMs', 'supports', 'maxImages'];
  checkOptions('mockImageBackend', options, names);
  for (const [index, reply] of (options.replies ?? []).entries()) {
    if (reply instanceof Error) continue;
    const known = ['images', 'delayMs', 'degraded', 'effective', 'revisedPrompt', 'warnings'];
    checkOptions(`Reply ${index + 1} of a mockImageBackend`, reply, known);
  }
  const { name = 'mock', supports = everyField, maxImages = 4, delayMs = 0 } = options;
  const replies = [...(options.replies ?? [])];
  const requests: ImageRequest[] = [];
  const backend = defineImageBackend({
    name,
    capabilities: {
      supports,
      dialect: { name: 'plain', literal: (text) => text },
      maxImages,
    },
    async generate(request, { emit, encodePrompt, signal }) {
      const reply = replies.shift() ?? {};
      if (reply instanceof Error) throw reply;
      await sleep(reply.delayMs ?? delayMs, signal);
      emit({ type: 'progress', fraction: 1 });
      return answer(reply, request, encodePrompt(request.prompt));
    },
  });
  return {
    ...backend,
    requests,
    generate(request, callOptions) {
      requests.push(request);
      return backend.generate(request, callOptions);
    },
  };
}

async function answer(
  reply: Exclude<MockImageReply, Error>,
  request: Omit<ImageRequest, 'prompt'>,
  prompt: string,
): Promise<BackendOutput> {
  const { width = 64, height = 64, count = 1, seed } = request;
  const { effective, revisedPrompt, warnings } = reply;
  const said = { effective, revisedPrompt, warnings };
  if (reply.images !== undefined) return { ...said, images: reply.images };
  const images = Array.from({ length: count }, async (_, index) => {
    const own = seed === undefined ? undefined : seed + index;
    const hash = reply.degraded === true ? undefined : hashOf(`${own ?? index} ${prompt}`);
    return { bytes: await drawBlocks(width, height, hash), seed: own };
  });
  return { ...said, images: await Promise.all(images) };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Eight times eight blocks of gray, or all black without a hash. */
async function drawBlocks(
  width: number,
  height: number,
  hash: number | undefined,
): Promise<Uint8Array> {
  const { encode } = await import('fast-png');
  const data = new Uint8Array(width * height);
  if (hash !== undefined) {
    for (let at = 0; at < data.length; at += 1) {
      const column = Math.floor(((at % width) * 8) / width);
      const row = Math.floor((Math.floor(at / width) * 8) / height);
      data[at] = Math.imul(hash + row * 8 + column, 0x9e3779b1) >>> 24;
    }
  }
  return encode({ width, height, data, channels: 1, depth: 8 });
}
