import type { ImageBackendCapabilities, ImageRequestField } from '../../image-backend.ts';
import type { JSONObject } from '../../schema.ts';

/** The request fields that a server may take under a name of its own. */
export const namedFields = [
  'negativePrompt',
  'steps',
  'guidanceScale',
  'seed',
  'sampler',
  'scheduler',
  'model',
] as const satisfies readonly ImageRequestField[];

export type NamedField = (typeof namedFields)[number];

/** Options that are the same for all requests. In the body they are written with underscores. */
export const settingNames = [
  'quality',
  'background',
  'moderation',
  'style',
  'outputFormat',
  'outputCompression',
] as const;

export type SettingName = (typeof settingNames)[number];

/** How a server's `images/generations` differs from a prompt alone. */
export interface Preset {
  /** With the version in its path. */
  readonly url?: string | undefined;
  /** Environment variables, read where no address is given: key and address belong together. */
  readonly variables?: { readonly key: string; readonly url?: string | undefined } | undefined;
  /** Whether the service would draw with a model that nobody named. */
  readonly needsModel?: boolean | undefined;
  /** The server's name of each request field that it takes. */
  readonly fields: Readonly<Partial<Record<NamedField, string | undefined>>>;
  /** Where the size goes: `size: "WxH"`, or `width` and `height`. */
  readonly size: 'text' | 'sides' | 'none';
  /** The word for base64 in `response_format`; absent where the server knows no such field. */
  readonly responseFormat?: string | undefined;
  /** Stands between prompt and negative prompt where the server takes both in one field. */
  readonly negativeAfter?: string | undefined;
  /** Sent with every request. */
  readonly always?: JSONObject | undefined;
  /** Whether the server writes into each PNG how it was drawn. */
  readonly describesImages?: boolean | undefined;
  /** The options that have an effect, with the values they may have; a number may have any. */
  readonly settings: Readonly<Partial<Record<SettingName, readonly string[] | 'number'>>>;
  readonly capabilities: Omit<ImageBackendCapabilities, 'supports'>;
}

export function supportsOf({ fields, size, negativeAfter, capabilities }: Preset) {
  const supports: ImageRequestField[] = namedFields.filter((field) => fields[field] !== undefined);
  if (negativeAfter !== undefined) supports.push('negativePrompt');
  if (size !== 'none') supports.push('width', 'height');
  if ((capabilities.maxImages ?? 1) > 1) supports.push('count');
  return supports;
}
