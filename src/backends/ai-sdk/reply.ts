import * as z from 'zod';

import { ImageBackendError } from '../../errors.ts';
import { Image } from '../../image.ts';
import type { BackendOutput, ImageRequest } from '../../image-backend.ts';

/** By name, so that bytes of another realm (a worker, a test runner) are bytes too. */
const bytes = z.custom<Uint8Array>(
  (value) => Object.prototype.toString.call(value) === '[object Uint8Array]',
);

const warning = z.looseObject({
  type: z.string(),
  feature: z.string().optional().catch(undefined),
  setting: z.string().optional().catch(undefined),
  details: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
});

const perImage = z.looseObject({
  revisedPrompt: z.string().optional().catch(undefined),
  nsfw: z.boolean().optional().catch(undefined),
});

const metadata = z.looseObject({ images: z.array(perImage.catch({})).catch([]) });

const replySchema = z.looseObject({
  images: z.array(z.union([z.string(), bytes])),
  warnings: z.array(warning).catch([]),
  providerMetadata: z.record(z.string(), metadata.catch({ images: [] })).catch({}),
});

/** What a model gave, in the forms of all specifications. */
export function readReply(
  backend: string,
  given: unknown,
  { seed, count = 1 }: Omit<ImageRequest, 'prompt'>,
): BackendOutput {
  const { data } = replySchema.safeParse(given);
  if (data === undefined) {
    throw new ImageBackendError(`[${backend}] The model gave no list of images.`, {
      code: 'invalid-response',
      backend,
      mayHaveBeenCharged: true,
    });
  }
  const details = Object.values(data.providerMetadata);
  const noted = (index: number) => details.map(({ images }) => images[index] ?? {});
  const takesSeed = data.warnings.every(({ feature, setting }) => (feature ?? setting) !== 'seed');
  return {
    images: data.images.map((image, index) => ({
      bytes: typeof image === 'string' ? Image.fromBase64(image).bytes : image,
      // One that the model did not take is the seed of nothing.
      seed: takesSeed && count === 1 ? seed : undefined,
      safety: noted(index).some(({ nsfw }) => nsfw === true) ? 'degraded' : 'ok',
    })),
    revisedPrompt: noted(0).find(({ revisedPrompt }) => revisedPrompt !== undefined)?.revisedPrompt,
    warnings: data.warnings.map(textOf),
  };
}

function textOf({ type, feature, setting, details, message }: z.infer<typeof warning>): string {
  const what = feature ?? setting;
  const more = details ?? message;
  if (what === undefined) return more ?? `The model warns of "${type}".`;
  const words: Readonly<Record<string, string>> = {
    unsupported: 'does not support',
    'unsupported-setting': 'does not support',
    compatibility: 'only imitates',
    deprecated: 'will no longer support',
  };
  const said = `The model ${words[type] ?? `says "${type}" of`} \`${what}\``;
  return more === undefined ? `${said}.` : `${said}: ${more}`;
}
