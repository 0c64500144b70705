import { localAIDialect, plainDialect, sdServerDialect } from '../../prompt-dialect.ts';
import type { Preset } from './preset.ts';

/** diffusers' words, which the Python servers share. */
const diffusersFields = {
  negativePrompt: 'negative_prompt',
  steps: 'num_inference_steps',
  guidanceScale: 'guidance_scale',
  seed: 'seed',
} as const;

export const presetNames = [
  'openai',
  'compatible',
  'together',
  'sd-server',
  'localai',
  'vllm-omni',
  'sglang',
  'koboldcpp',
] as const;

export type PresetName = (typeof presetNames)[number];

const files = ['png', 'jpeg', 'webp'] as const;

/**
 * Servers that speak OpenAI's language and more. One that takes a seed gets one image a request:
 * none of them says which seeds the others of a batch have.
 */
export const presets: Readonly<Record<Exclude<PresetName, 'openai'>, Preset>> = {
  /** OpenAI's fields alone, for a server that is not listed. */
  compatible: {
    fields: { model: 'model' },
    size: 'text',
    responseFormat: 'b64_json',
    settings: {},
    capabilities: { dialect: plainDialect, billed: true },
  },
  together: {
    url: 'https://api.together.xyz/v1',
    variables: { key: 'TOGETHER_API_KEY' },
    needsModel: true,
    fields: { ...diffusersFields, steps: 'steps', model: 'model' },
    size: 'sides',
    responseFormat: 'base64',
    settings: { outputFormat: ['png', 'jpeg'] },
    capabilities: { dialect: plainDialect, billed: true, safety: 'blocks' },
  },
  /** stable-diffusion.cpp; seed, steps and the rest are had by the backend `sd-server`. */
  'sd-server': {
    url: 'http://127.0.0.1:1234/v1',
    fields: {},
    size: 'text',
    settings: { outputFormat: files, outputCompression: 'number' },
    describesImages: true,
    capabilities: {
      dialect: sdServerDialect,
      maxImages: 8,
      reportsSeed: true,
      sizes: { min: 64, max: 4096 },
      promptWindow: { tokens: 75, overflow: 'chunked' },
    },
  },
  localai: {
    url: 'http://127.0.0.1:8080/v1',
    fields: { steps: 'step', seed: 'seed', model: 'model' },
    size: 'text',
    responseFormat: 'b64_json',
    negativeAfter: '|',
    settings: {},
    capabilities: { dialect: localAIDialect },
  },
  'vllm-omni': {
    url: 'http://127.0.0.1:8000/v1',
    fields: diffusersFields,
    size: 'text',
    responseFormat: 'b64_json',
    settings: { outputFormat: files },
    capabilities: {
      dialect: plainDialect,
      ranges: { steps: [1, 200], guidanceScale: [0, 20] },
    },
  },
  sglang: {
    url: 'http://127.0.0.1:30000/v1',
    fields: diffusersFields,
    size: 'text',
    responseFormat: 'b64_json',
    always: { enhance_prompt: false },
    settings: { outputFormat: files },
    capabilities: { dialect: plainDialect, serverUpsampling: 'off' },
  },
  /** Sizes are rounded down to multiples of 64 and kept below a limit of the server's. */
  koboldcpp: {
    url: 'http://127.0.0.1:5001/v1',
    fields: { ...diffusersFields, steps: 'steps', guidanceScale: 'cfg_scale' },
    size: 'text',
    settings: {},
    capabilities: {
      dialect: sdServerDialect,
      // Beyond them the server clamps without a word.
      ranges: { steps: [1, 80], guidanceScale: [1, 25] },
      promptWindow: { tokens: 75, overflow: 'chunked' },
    },
  },
};
