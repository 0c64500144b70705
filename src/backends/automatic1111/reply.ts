import * as z from 'zod';

import { Image } from '../../image.ts';
import type { BackendOutput, ImageRequest, SupportedRequest } from '../../image-backend.ts';
import { failure, quote } from './failure.ts';
import { isText } from './is-text.ts';
import type { CheckedNames } from './name-check.ts';

/** A reply of txt2img, right or wrong. */
export const replySchema = z.object({
  images: z.array(z.string()).nullish(),
  info: z.unknown().optional(),
  error: z.unknown().optional(),
  errors: z.unknown().optional(),
  detail: z.unknown().optional(),
  message: z.unknown().optional(),
});

const infoSchema = z.object({
  all_seeds: z.array(z.number()).optional().catch(undefined),
  index_of_first_image: z.int().min(0).optional().catch(undefined),
  sampler_name: z.string().optional().catch(undefined),
  steps: z.number().optional().catch(undefined),
  cfg_scale: z.number().optional().catch(undefined),
  sd_model_name: z.string().optional().catch(undefined),
  infotexts: z.array(z.string()).optional().catch(undefined),
});

type Info = z.infer<typeof infoSchema>;

export function readReply(
  reply: z.infer<typeof replySchema>,
  request: Pick<SupportedRequest<'seed' | 'count'>, 'seed' | 'count'>,
  names: CheckedNames,
): BackendOutput {
  const texts = reply.images ?? [];
  const trouble = [reply.error, reply.errors, reply.detail, reply.message].filter(isText);
  if (texts.length === 0 && trouble.length > 0) {
    throw failure('failed', `The server answered 200 with an error: ${trouble.join(': ')}`);
  }
  const info = parseInfo(reply.info);
  const warnings = [...names.warnings];
  if (info === undefined) {
    warnings.push('The reply has no readable `info`: what really ran is not known.');
  }
  const effective = effectiveOf(info ?? {});
  const count = request.count ?? 1;
  const first = info?.index_of_first_image ?? 0;
  const images = texts.slice(first, first + count).map((text, index) => ({
    bytes: decodeImage(text),
    seed: info?.all_seeds?.[index] ?? request.seed + index,
  }));
  return { images, effective, warnings: [...warnings, ...substitutions(names, effective)] };
}

/** Bytes that are no image are left to the caller, who says what they are instead. */
function decodeImage(text: string): Uint8Array {
  try {
    return Image.fromBase64(text).bytes;
  } catch {
    return new TextEncoder().encode(text);
  }
}

function parseInfo(info: unknown): Info | undefined {
  if (typeof info !== 'string') return infoSchema.safeParse(info).data;
  try {
    return infoSchema.safeParse(JSON.parse(info)).data;
  } catch {
    return undefined;
  }
}

function effectiveOf(info: Info): Partial<ImageRequest> {
  // Only the last line is the server's; those above are the prompts.
  const settings = info.infotexts?.[0]?.split('\n').at(-1);
  return {
    sampler: info.sampler_name,
    scheduler: /(?:^|, )Schedule type: ([^,]+)/.exec(settings ?? '')?.[1],
    steps: info.steps,
    guidanceScale: info.cfg_scale,
    model: info.sd_model_name,
  };
}

function substitutions(names: CheckedNames, effective: Partial<ImageRequest>): string[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const warning = (what: 'sampler' | 'scheduler' | 'model', spellings: readonly string[]) => {
    const ran = effective[what];
    if (ran === undefined || spellings.length === 0) return [];
    if (spellings.some((spelling) => plain(spelling) === plain(ran))) return [];
    return [`The server used the ${what} ${quote(ran)} instead of ${quote(spellings[0] ?? '')}.`];
  };
  return [
    ...warning('sampler', names.sampler === undefined ? [] : [names.sampler]),
    ...warning('scheduler', names.scheduler === undefined ? [] : [names.scheduler]),
    ...warning('model', names.modelSpellings),
  ];
}
