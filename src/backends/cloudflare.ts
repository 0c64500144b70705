import * as z from 'zod';

import { ConfigurationError } from '../errors.ts';
import {
  type BackendContext,
  type BackendOutput,
  defineImageBackend,
  type ImageBackend,
  type ImageBackendCapabilities,
  type SupportedRequest,
} from '../image-backend.ts';
import { plainDialect } from '../prompt-dialect.ts';
import type { JSONObject } from '../schema.ts';
import { backend, explained, readImage } from './cloudflare/reply.ts';

export interface CloudflareBackendOptions {
  /** The API token. @default the environment variable `CLOUDFLARE_API_TOKEN` */
  readonly apiKey?: string | undefined;
  /** Whose account draws. @default the environment variable `CLOUDFLARE_ACCOUNT_ID` */
  readonly accountId?: string | undefined;
  /** The API's address, for a proxy. @default 'https://api.cloudflare.com/client/v4' */
  readonly baseURL?: string | undefined;
  /**
   * What draws: a model of Workers AI that takes the inputs of SDXL, or
   * `@cf/black-forest-labs/flux-1-schnell`.
   * @default '@cf/stabilityai/stable-diffusion-xl-base-1.0'
   */
  readonly model?: string | undefined;
  /** The longest that one request may take, drawing included, in milliseconds. @default 600000 */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2 */
  readonly retries?: number | undefined;
  /** Merged last into the model's input. */
  readonly extra?: JSONObject | undefined;
}

/** The options as a schema, for programs that read them from flags or files. */
export const CloudflareBackendOptions = z.strictObject({
  apiKey: z.string().min(1).optional().describe('API token (default: CLOUDFLARE_API_TOKEN)'),
  accountId: z
    .string()
    .regex(/^\w+$/, 'letters and digits')
    .optional()
    .describe('Account that draws (default: CLOUDFLARE_ACCOUNT_ID)'),
  baseURL: z.string().optional().describe('Address of the API, for a proxy'),
  model: z
    .string()
    .regex(/^@[\w.-]+(\/[\w.-]+)+$/, 'a name such as @cf/stabilityai/stable-diffusion-xl-base-1.0')
    .optional()
    .describe('Model of Workers AI'),
  timeoutMs: z.number().positive().optional().describe('Longest time of a request in ms'),
  retries: z.int().min(0).optional().describe('Attempts after the first'),
  extra: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("JSON merged last into the model's input"),
});

type Field = 'negativePrompt' | 'width' | 'height' | 'steps' | 'guidanceScale' | 'seed';

const sdxl = '@cf/stabilityai/stable-diffusion-xl-base-1.0';
const fluxSchnell = '@cf/black-forest-labs/flux-1-schnell';

/** What SDXL takes there, and the models that were put beside it. */
const sdxlCapabilities: ImageBackendCapabilities<Field> = {
  supports: ['negativePrompt', 'width', 'height', 'steps', 'guidanceScale', 'seed'],
  dialect: plainDialect,
  billed: true,
  ranges: { steps: [1, 20] },
  sizes: { min: 256, max: 2048 },
  safety: 'blocks',
};

const fluxCapabilities: ImageBackendCapabilities<Field> = {
  supports: ['steps'],
  dialect: plainDialect,
  billed: true,
  ranges: { steps: [1, 8] },
  promptWindow: { characters: 2048, overflow: 'refused' },
  safety: 'blocks',
};

/**
 * Cloudflare's Workers AI.
 *
 * SDXL takes at most 20 steps there. The service tells no seed and cannot cancel; FLUX takes no seed
 * either, so that its images cannot be drawn again.
 *
 * @throws ConfigurationError for an option that cannot be, and without a token or an account.
 */
export function createCloudflareBackend(options: CloudflareBackendOptions = {}): ImageBackend {
  checkOptions(options);
  const { env = {} } = globalThis.process ?? {};
  const apiKey = required(options.apiKey, 'apiKey', env, 'CLOUDFLARE_API_TOKEN');
  const accountId = required(options.accountId, 'accountId', env, 'CLOUDFLARE_ACCOUNT_ID');
  const { model = sdxl, extra, timeoutMs, retries } = options;
  return defineImageBackend({
    name: backend,
    baseURL: options.baseURL ?? 'https://api.cloudflare.com/client/v4',
    headers: { authorization: `Bearer ${apiKey}` },
    capabilities: model === fluxSchnell ? fluxCapabilities : sdxlCapabilities,
    settings: { model, extra },
    timeoutMs,
    retries,
    generate: async (request, context): Promise<BackendOutput> => {
      const path = `/accounts/${encodeURIComponent(accountId)}/ai/run/${model}`;
      const json = { ...inputOf(request, context, model), ...extra };
      const reply = await context.http
        .post(path, { json, abortable: true })
        .catch((error: unknown) => {
          throw explained(error);
        });
      const bytes = await readImage(reply);
      return { images: bytes === undefined ? [] : [bytes], effective: { model } };
    },
  });
}

function checkOptions(options: CloudflareBackendOptions): void {
  const { error } = CloudflareBackendOptions.safeParse(options);
  if (error === undefined) return;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ConfigurationError(`[${backend}] The options do not fit: ${issues.join('; ')}.`);
}

function required(
  given: string | undefined,
  option: string,
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
): string {
  const value = given ?? env[variable];
  if (value !== undefined && value !== '') return value;
  throw new ConfigurationError(`[${backend}] Give \`${option}\`, or set ${variable}.`);
}

function inputOf(
  request: SupportedRequest<Field>,
  { encodePrompt }: BackendContext,
  model: string,
): JSONObject {
  const { negativePrompt, steps } = request;
  return {
    prompt: encodePrompt(request.prompt),
    negative_prompt: negativePrompt === undefined ? undefined : encodePrompt(negativePrompt),
    width: request.width,
    height: request.height,
    [model === fluxSchnell ? 'steps' : 'num_steps']: steps,
    guidance: request.guidanceScale,
    seed: request.seed,
  };
}
