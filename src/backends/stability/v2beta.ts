import * as z from 'zod';

import { Image } from '../../image.ts';
import {
  type BackendContext,
  type BackendOutput,
  defineImageBackend,
  type ImageBackend,
  type ImageBackendCapabilities,
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

type Field = 'negativePrompt' | 'aspectRatio' | 'guidanceScale' | 'seed';

/**
 * `(word:0.5)` weighs a word here, and nothing escapes it: text that looks like that gets square
 * brackets. Weights are for single words and end at 1, so weighted pieces cannot be written so.
 */
const dialect: PromptDialect = {
  name: 'stability',
  literal: (text) => text.replace(/\(([^()]*:\s*[-+]?[\d.]+\s*)\)/g, '[$1]'),
};

const replySchema = z.object({
  image: z.string().nullish(),
  seed: z.number().nullish().catch(undefined),
  finish_reason: z.string().nullish().catch(undefined),
  errors: z.array(z.string()).optional().catch(undefined),
});

/** Stable Image: `core`, `ultra`, or a model of the Stable Diffusion 3 family. */
export function createV2BetaBackend(model: string, connection: StabilityConnection): ImageBackend {
  const { shared, stylePreset, extra } = connection;
  const isSD3 = model.startsWith('sd3');
  return defineImageBackend<Field>({
    ...shared,
    capabilities: capabilitiesOf(model),
    generate: async (request, context) => {
      const fields = {
        ...wireFields(request, context),
        model: isSD3 && model !== 'sd3' ? model : undefined,
        style_preset: stylePreset,
        ...extra,
      };
      const reply = await context.http.post(
        `/v2beta/stable-image/generate/${isSD3 ? 'sd3' : model}`,
        {
          form: formOf(fields),
          headers: { accept: 'application/json' },
          accept: maybeBlocked,
          abortable: true,
        },
      );
      await throwIfRefused(reply);
      return readReply(await reply.json(replySchema), request, model);
    },
  });
}

function capabilitiesOf(model: string): ImageBackendCapabilities<Field> {
  const isSD3 = model.startsWith('sd3');
  return {
    supports: [
      ...(model.endsWith('-turbo') ? [] : (['negativePrompt'] as const)),
      ...(isSD3 ? (['guidanceScale'] as const) : []),
      'aspectRatio',
      'seed',
    ],
    dialect,
    billed: true,
    maxSeed: 4_294_967_294,
    reportsSeed: true,
    ranges: isSD3 ? { guidanceScale: [1, 10] } : undefined,
    sizes: { aspectRatios: ['1:1', '16:9', '21:9', '2:3', '3:2', '4:5', '5:4', '9:16', '9:21'] },
    promptWindow: { characters: 10_000, overflow: 'refused' },
    safety: 'degrades',
  };
}

function wireFields(
  request: SupportedRequest<Field>,
  { encodePrompt }: BackendContext,
): JSONObject {
  const { negativePrompt } = request;
  return {
    prompt: encodePrompt(request.prompt),
    // A field of a form cannot be empty here.
    negative_prompt:
      negativePrompt === undefined || negativePrompt.trim() === ''
        ? undefined
        : encodePrompt(negativePrompt),
    aspect_ratio: request.aspectRatio,
    cfg_scale: request.guidanceScale,
    seed: request.seed,
    output_format: 'png',
  };
}

/** The API takes nothing but forms, also where there is no file in it. */
function formOf(fields: JSONObject): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return form;
}

function readReply(
  { image, seed, finish_reason: finishReason, errors = [] }: z.infer<typeof replySchema>,
  request: SupportedRequest<Field>,
  model: string,
): BackendOutput {
  const isFiltered = finishReason === 'CONTENT_FILTERED';
  if (typeof image !== 'string' || image === '') {
    if (isFiltered) throw failure('blocked', 'The content filter held back the image.');
    if (errors.length > 0) throw failure('failed', `No image was drawn: ${errors.join('; ')}`);
    return { images: [] };
  }
  return {
    images: [
      {
        bytes: Image.fromBase64(image).bytes,
        seed: seed ?? request.seed,
        // What the filter caught comes blurred.
        safety: isFiltered ? 'degraded' : 'ok',
      },
    ],
    effective: { model },
    warnings: [
      ...seedWarnings(request.seed),
      ...(isFiltered ? ['The image was blurred by the content filter.'] : []),
    ],
  };
}
