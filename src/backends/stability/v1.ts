import * as z from 'zod';

import { Image } from '../../image.ts';
import {
  type BackendContext,
  type BackendOutput,
  defineImageBackend,
  type ImageBackend,
  type SizePolicy,
  type SupportedRequest,
} from '../../image-backend.ts';
import type { PromptDialect } from '../../prompt-dialect.ts';
import type { JSONObject } from '../../schema.ts';
import {
  failure,
  maybeBlocked,
  type StabilityConnection,
  seedWarnings,
  throwIfRefused,
} from './service.ts';

const supports = [
  'negativePrompt',
  'width',
  'height',
  'steps',
  'guidanceScale',
  'seed',
  'count',
  'sampler',
] as const;

type Request = SupportedRequest<(typeof supports)[number]>;

const sdxlSizes: SizePolicy = {
  oneOf: [
    '1024x1024',
    '1152x896',
    '896x1152',
    '1216x832',
    '832x1216',
    '1344x768',
    '768x1344',
    '1536x640',
    '640x1536',
  ],
};

/** Weights are no syntax here: every weighted piece is an entry of `text_prompts`. */
const dialect: PromptDialect = {
  name: 'stability-v1',
  literal: (text) => text,
  weighted: (literal) => literal,
};

const replySchema = z.object({
  artifacts: z.array(
    z.object({
      base64: z.string(),
      seed: z.number().optional().catch(undefined),
      finishReason: z.string().optional().catch(undefined),
    }),
  ),
});

/** The first version of the API, which draws with the engines of that time. */
export function createV1Backend(engine: string, connection: StabilityConnection): ImageBackend {
  const { shared, stylePreset, extra } = connection;
  return defineImageBackend({
    ...shared,
    capabilities: {
      supports,
      dialect,
      maxImages: 10,
      billed: true,
      reportsSeed: true,
      ranges: { steps: [10, 50], guidanceScale: [0, 35] },
      sizes: engine.startsWith('stable-diffusion-xl-1024') ? sdxlSizes : { multipleOf: 64 },
      promptWindow: { characters: 2000, overflow: 'refused' },
      safety: 'degrades',
    },
    generate: async (request, context) => {
      const reply = await context.http.post(
        `/v1/generation/${encodeURIComponent(engine)}/text-to-image`,
        {
          json: { ...wireBody(request, context), style_preset: stylePreset, ...extra },
          headers: { accept: 'application/json' },
          accept: maybeBlocked,
          abortable: true,
        },
      );
      await throwIfRefused(reply);
      return readReply(await reply.json(replySchema), request, engine);
    },
  });
}

function wireBody(request: Request, { encodePrompt }: BackendContext): JSONObject {
  const { prompt, negativePrompt } = request;
  const pieces = typeof prompt === 'string' ? [{ text: prompt, weight: 1 }] : prompt;
  const negative =
    negativePrompt === undefined || negativePrompt.trim() === '' ? [] : [negativePrompt];
  return {
    text_prompts: [
      ...pieces.map(({ text, weight }) => ({ text: encodePrompt(text), weight })),
      ...negative.map((text) => ({ text: encodePrompt(text), weight: -1 })),
    ],
    width: request.width,
    height: request.height,
    steps: request.steps,
    cfg_scale: request.guidanceScale,
    seed: request.seed,
    samples: request.count,
    sampler: request.sampler,
  };
}

function readReply(
  { artifacts }: z.infer<typeof replySchema>,
  { seed, count }: Request,
  engine: string,
): BackendOutput {
  const drawn = artifacts.filter(({ finishReason }) => finishReason !== 'ERROR');
  if (drawn.length === 0 && artifacts.length > 0) {
    throw failure('failed', 'The server could not draw the image (finishReason ERROR).');
  }
  return {
    images: drawn.map((artifact) => ({
      bytes: decodeImage(artifact.base64),
      seed: artifact.seed ?? (count === 1 ? seed : undefined),
      // What the filter caught comes blurred.
      safety: artifact.finishReason === 'CONTENT_FILTERED' ? 'degraded' : 'ok',
    })),
    effective: { model: engine },
    warnings: [...seedWarnings(seed), ...filterWarnings(drawn)],
  };
}

/** Bytes that are no image are left to the caller: the other images are worth having. */
function decodeImage(text: string): Uint8Array {
  try {
    return Image.fromBase64(text).bytes;
  } catch {
    return new TextEncoder().encode(text);
  }
}

function filterWarnings(drawn: readonly { readonly finishReason?: string | undefined }[]) {
  const caught = drawn.filter(({ finishReason }) => finishReason === 'CONTENT_FILTERED').length;
  return caught === 0 ? [] : [`${caught} of the images were blurred by the content filter.`];
}
