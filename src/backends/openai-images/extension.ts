import * as z from 'zod';

import {
  automatic1111Dialect,
  compelDialect,
  localAIDialect,
  plainDialect,
  sdServerDialect,
} from '../../prompt-dialect.ts';
import { type NamedField, namedFields, type Preset } from './preset.ts';

const dialects = {
  plain: plainDialect,
  automatic1111: automatic1111Dialect,
  'sd-server': sdServerDialect,
  localai: localAIDialect,
  compel: compelDialect,
} as const;

/** What a server takes otherwise than its preset says. */
export interface OpenAIImagesExtension {
  /** The server's name in the body for each request field that it takes. */
  readonly fields?: Readonly<Partial<Record<NamedField, string | undefined>>> | undefined;
  /** `text`: `size: "1024x768"`; `sides`: `width` and `height`; `none`: no size. */
  readonly size?: 'text' | 'sides' | 'none' | undefined;
  /** The server's word for base64 in `response_format`; null where it knows no such field. */
  readonly responseFormat?: string | null | undefined;
  /** Images of one request. With a seed, those after the first have an unknown one. */
  readonly maxImages?: number | undefined;
  /** How the server reads prompts. */
  readonly dialect?: keyof typeof dialects | undefined;
  /** Whether an image may cost money. */
  readonly billed?: boolean | undefined;
}

export const extensionSchema = z.strictObject({
  fields: z.partialRecord(z.enum(namedFields), z.string().min(1).optional()).optional(),
  size: z.enum(['text', 'sides', 'none']).optional(),
  responseFormat: z.string().min(1).nullable().optional(),
  maxImages: z.int().min(1).optional(),
  dialect: z.enum(['plain', 'automatic1111', 'sd-server', 'localai', 'compel']).optional(),
  billed: z.boolean().optional(),
});

export function extended(preset: Preset, extension: OpenAIImagesExtension): Preset {
  const { fields = {}, size, responseFormat, maxImages, dialect, billed } = extension;
  const { capabilities } = preset;
  return {
    ...preset,
    fields: { ...preset.fields, ...fields },
    size: size ?? preset.size,
    responseFormat: responseFormat === null ? undefined : (responseFormat ?? preset.responseFormat),
    capabilities: {
      ...capabilities,
      maxImages: maxImages ?? capabilities.maxImages,
      dialect: dialect === undefined ? capabilities.dialect : dialects[dialect],
      billed: billed ?? capabilities.billed,
    },
  };
}
