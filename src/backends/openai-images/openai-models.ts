import { plainDialect } from '../../prompt-dialect.ts';
import type { Preset } from './preset.ts';

const endpoint = {
  url: 'https://api.openai.com/v1',
  variables: { key: 'OPENAI_API_KEY', url: 'OPENAI_BASE_URL' },
  needsModel: true,
  fields: {},
  size: 'text',
} as const;

const service = { dialect: plainDialect, billed: true, safety: 'blocks' } as const;

/** Always base64; the field `response_format` is refused. */
const gptImage: Preset = {
  ...endpoint,
  settings: {
    quality: ['auto', 'low', 'medium', 'high'],
    background: ['auto', 'opaque', 'transparent'],
    moderation: ['auto', 'low'],
    outputFormat: ['png', 'jpeg', 'webp'],
    outputCompression: 'number',
  },
  capabilities: {
    ...service,
    maxImages: 10,
    promptWindow: { characters: 32_000, overflow: 'refused' },
  },
};

/** The models by the beginning of their name, the more special ones first. */
const families: readonly (readonly [RegExp, Preset])[] = [
  [
    /^dall-e-3/,
    {
      ...endpoint,
      responseFormat: 'b64_json',
      settings: { quality: ['standard', 'hd'], style: ['vivid', 'natural'] },
      capabilities: {
        ...service,
        sizes: { oneOf: ['1024x1024', '1792x1024', '1024x1792'] },
        promptWindow: { characters: 4000, overflow: 'refused' },
        serverUpsampling: 'forced',
      },
    },
  ],
  [
    /^dall-e-2/,
    {
      ...endpoint,
      responseFormat: 'b64_json',
      settings: {},
      capabilities: {
        ...service,
        maxImages: 10,
        sizes: { oneOf: ['256x256', '512x512', '1024x1024'] },
        promptWindow: { characters: 1000, overflow: 'refused' },
      },
    },
  ],
  [
    /^gpt-image-2/,
    {
      ...gptImage,
      settings: { ...gptImage.settings, background: ['auto', 'opaque'] },
      capabilities: {
        ...gptImage.capabilities,
        sizes: { multipleOf: 16, max: 3840, maxPixels: 3840 * 2160 },
      },
    },
  ],
  [
    /^gpt-image-1/,
    {
      ...gptImage,
      capabilities: {
        ...gptImage.capabilities,
        sizes: { oneOf: ['1024x1024', '1536x1024', '1024x1536'] },
      },
    },
  ],
];

/** A model that is not known is taken for a newer one of the GPT image models. */
export function openAIModel(model: string): Preset {
  return families.find(([name]) => name.test(model))?.[1] ?? gptImage;
}
