import * as z from 'zod';

import { ConfigurationError } from '../errors.ts';
import {
  type BackendContext,
  type BackendOutput,
  defineImageBackend,
  type ImageBackend,
} from '../image-backend.ts';
import type { JSONObject } from '../schema.ts';
import { extensionSchema, type OpenAIImagesExtension } from './openai-images/extension.ts';
import { backend, explain } from './openai-images/failure.ts';
import { type Preset, supportsOf } from './openai-images/preset.ts';
import { type PresetName, presetNames } from './openai-images/presets.ts';
import { readReply, replySchema } from './openai-images/reply.ts';
import { serviceOf } from './openai-images/service.ts';
import { wireBody } from './openai-images/wire-body.ts';

export interface OpenAIImagesBackendOptions {
  /** Whose API it is; `compatible` for a server that is not listed. @default 'openai' */
  readonly preset?: PresetName | undefined;
  /**
   * The API's address, `http://127.0.0.1:1234/v1`; where the path is missing, `/v1` is meant.
   * @default the preset's; for OpenAI the environment's OPENAI_BASE_URL comes first
   */
  readonly url?: string | undefined;
  /**
   * Sent as a bearer token.
   * @default OPENAI_API_KEY or TOGETHER_API_KEY, where no `url` is given
   */
  readonly apiKey?: string | undefined;
  /** The model; OpenAI and Together need one. @default the server's */
  readonly model?: string | undefined;
  /** GPT image models: auto, low, medium, high; dall-e-3: standard, hd. @default the service's */
  readonly quality?: 'auto' | 'low' | 'medium' | 'high' | 'standard' | 'hd' | undefined;
  /** Of GPT image models. @default the service's */
  readonly background?: 'auto' | 'opaque' | 'transparent' | undefined;
  /** How strictly OpenAI filters GPT image models. @default the service's */
  readonly moderation?: 'auto' | 'low' | undefined;
  /** Of dall-e-3. @default the service's */
  readonly style?: 'vivid' | 'natural' | undefined;
  /** Where the service has a choice. @default the service's */
  readonly outputFormat?: 'png' | 'jpeg' | 'webp' | undefined;
  /** Of JPEG and WebP, 0 to 100. @default the service's */
  readonly outputCompression?: number | undefined;
  /** What the server takes otherwise than its preset says. */
  readonly extension?: OpenAIImagesExtension | undefined;
  /** The longest that one request may take, in milliseconds. @default 600000 */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2 */
  readonly retries?: number | undefined;
  /** Merged last into the body. `{ enhance_prompt: true }` has SGLang rewrite the prompt. */
  readonly extra?: JSONObject | undefined;
}

/** The options as a schema, for programs that read them from flags or files. */
export const OpenAIImagesBackendOptions = z.strictObject({
  preset: z.enum(presetNames).optional().describe('Whose API it is'),
  url: z.string().optional().describe('Address of the API, such as http://127.0.0.1:1234/v1'),
  apiKey: z.string().min(1).optional().describe('Key of the API'),
  model: z.string().min(1).optional().describe('Model to draw with'),
  quality: z
    .enum(['auto', 'low', 'medium', 'high', 'standard', 'hd'])
    .optional()
    .describe('Quality of OpenAI models'),
  background: z
    .enum(['auto', 'opaque', 'transparent'])
    .optional()
    .describe('Background of GPT image models'),
  moderation: z.enum(['auto', 'low']).optional().describe('Filter of GPT image models'),
  style: z.enum(['vivid', 'natural']).optional().describe('Style of dall-e-3'),
  outputFormat: z.enum(['png', 'jpeg', 'webp']).optional().describe('File format of the images'),
  outputCompression: z.int().min(0).max(100).optional().describe('Quality of JPEG and WebP'),
  extension: extensionSchema
    .optional()
    .describe('What a server takes otherwise, such as {"fields": {"steps": "num_steps"}}'),
  timeoutMs: z.number().positive().optional().describe('Longest time of a request in ms'),
  retries: z.int().min(0).optional().describe('Attempts after the first'),
  extra: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('JSON merged last into the body of the request'),
});

/**
 * OpenAI's image API, and the servers that speak its language with words of their own: Together,
 * sd-server, LocalAI, vLLM-Omni, SGLang, KoboldCpp and, by an `extension`, others.
 *
 * OpenAI itself takes no seed, no steps and no negative prompt, and dall-e-3 rewrites every prompt:
 * the result's `revisedPrompt` is what it drew.
 *
 * @throws ConfigurationError for an option that cannot be, that has no effect with this preset, or
 * for a missing key or model.
 */
export function createOpenAIImagesBackend(options: OpenAIImagesBackendOptions): ImageBackend {
  checkOptions(options);
  const { model, extension, timeoutMs, retries, extra } = options;
  const service = serviceOf(options);
  const { preset, settings } = service;
  return defineImageBackend({
    name: backend,
    baseURL: service.url,
    headers: service.apiKey === undefined ? {} : { authorization: `Bearer ${service.apiKey}` },
    capabilities: { ...preset.capabilities, supports: supportsOf(preset) },
    settings: {
      preset: options.preset ?? 'openai',
      model,
      ...settings,
      extension:
        extension === undefined ? undefined : { ...extension, fields: { ...extension.fields } },
      extra,
    },
    timeoutMs,
    retries,
    generate: (request, context) =>
      draw(preset, wireBody({ preset, settings, model, extra, request, context }), context),
  });
}

async function draw(
  preset: Preset,
  body: JSONObject,
  { http }: BackendContext,
): Promise<BackendOutput> {
  const reply = await http.post('/images/generations', { json: body, explain, abortable: true });
  return readReply(await reply.json(replySchema), {
    http,
    prompt: body['prompt'],
    billed: preset.capabilities.billed ?? false,
    describesImages: preset.describesImages ?? false,
  });
}

function checkOptions(options: OpenAIImagesBackendOptions): void {
  const { error } = OpenAIImagesBackendOptions.safeParse(options);
  if (error === undefined) return;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ConfigurationError(`[${backend}] The options do not fit: ${issues.join('; ')}.`);
}
