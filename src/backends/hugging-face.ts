import * as z from 'zod';

import { ConfigurationError, ImageBackendError } from '../errors.ts';
import {
  type BackendContext,
  type BackendOutput,
  type BackendReply,
  defineImageBackend,
  type ImageBackend,
  type ImageBackendCapabilities,
  type SupportedRequest,
} from '../image-backend.ts';
import { plainDialect } from '../prompt-dialect.ts';
import type { JSONObject } from '../schema.ts';
import { backend, failure, loadingMs, readImage } from './hugging-face/reply.ts';

export interface HuggingFaceBackendOptions {
  /** A token that may call Inference Providers. @default the environment variable `HF_TOKEN` */
  readonly apiKey?: string | undefined;
  /** The router's address, for a proxy. @default 'https://router.huggingface.co' */
  readonly baseURL?: string | undefined;
  /**
   * Who draws. `hf-inference` is Hugging Face itself.
   * @default 'hf-inference'
   */
  readonly provider?: 'hf-inference' | 'nscale' | 'together' | undefined;
  /**
   * The model, where a request names none: by its name on the Hub, or as another provider calls it.
   * @default 'stabilityai/stable-diffusion-xl-base-1.0'
   */
  readonly model?: string | undefined;
  /** The organization that pays (`X-HF-Bill-To`). @default the token's owner */
  readonly billTo?: string | undefined;
  /** The longest to wait for a model to be loaded, in milliseconds. @default 300000 */
  readonly loadingTimeoutMs?: number | undefined;
  /** The longest that one request may take, drawing included, in milliseconds. @default 600000 */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2 */
  readonly retries?: number | undefined;
  /** Merged last into `parameters`, or into the body where another provider draws. */
  readonly extra?: JSONObject | undefined;
}

const providers = ['hf-inference', 'nscale', 'together'] as const;

/** The options as a schema, for programs that read them from flags or files. */
export const HuggingFaceBackendOptions = z.strictObject({
  apiKey: z.string().min(1).optional().describe('Access token (default: HF_TOKEN)'),
  baseURL: z.string().optional().describe('Address of the router, for a proxy'),
  provider: z.enum(providers).optional().describe('Who draws'),
  model: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)*$/, 'a name such as owner/model')
    .optional()
    .describe('Model, such as stabilityai/stable-diffusion-xl-base-1.0'),
  billTo: z.string().min(1).optional().describe('Organization that pays'),
  loadingTimeoutMs: z
    .number()
    .positive()
    .optional()
    .describe('Longest time to wait for a model to be loaded in ms'),
  timeoutMs: z.number().positive().optional().describe('Longest time of a request in ms'),
  retries: z.int().min(0).optional().describe('Attempts after the first'),
  extra: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('JSON merged last into the parameters of the request'),
});

const supports = [
  'negativePrompt',
  'width',
  'height',
  'steps',
  'guidanceScale',
  'seed',
  'sampler',
  'model',
] as const;

type Request = SupportedRequest<(typeof supports)[number]>;

const sdxl = 'stabilityai/stable-diffusion-xl-base-1.0';

/**
 * Hugging Face's Inference Providers: its own `hf-inference`, or another provider through its router.
 *
 * The service tells no seed, marks nothing as unsafe and can cancel nothing. `sampler` is the name
 * of a diffusers scheduler, such as `EulerDiscreteScheduler`, for `hf-inference` alone.
 *
 * @throws ConfigurationError for an option that cannot be, and without a token.
 */
export function createHuggingFaceBackend(options: HuggingFaceBackendOptions = {}): ImageBackend {
  checkOptions(options);
  const { apiKey = globalThis.process?.env['HF_TOKEN'], billTo, extra } = options;
  if (apiKey === undefined || apiKey === '') {
    throw new ConfigurationError(`[${backend}] No token: give \`apiKey\`, or set HF_TOKEN.`);
  }
  const { model = sdxl, provider = 'hf-inference' } = options;
  return defineImageBackend({
    name: backend,
    baseURL: options.baseURL ?? 'https://router.huggingface.co',
    headers: {
      authorization: `Bearer ${apiKey}`,
      ...(billTo === undefined ? {} : { 'x-hf-bill-to': billTo }),
    },
    capabilities: capabilitiesOf(provider, model),
    settings: { provider, model, extra },
    timeoutMs: options.timeoutMs,
    retries: options.retries,
    generate: (request, context) => draw({ options: { ...options, model }, request, context }),
  });
}

function capabilitiesOf(
  provider: (typeof providers)[number],
  model: string,
): ImageBackendCapabilities<(typeof supports)[number]> {
  const isOwn = provider === 'hf-inference';
  return {
    supports: supports.filter((field) => isOwn || field !== 'sampler'),
    dialect: plainDialect,
    billed: true,
    // Diffusers, which it runs, tells an empty text from none.
    emptyNegativePrompt: isOwn ? 'distinct' : 'same',
    promptWindow: model === sdxl ? { tokens: 77, overflow: 'truncated' } : undefined,
    safety: provider === 'together' ? 'blocks' : 'none',
  };
}

interface Drawing {
  readonly options: HuggingFaceBackendOptions & { readonly model: string };
  readonly request: Request;
  readonly context: BackendContext;
}

function checkOptions(options: HuggingFaceBackendOptions): void {
  const { error } = HuggingFaceBackendOptions.safeParse(options);
  if (error === undefined) return;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ConfigurationError(`[${backend}] The options do not fit: ${issues.join('; ')}.`);
}

async function draw(drawing: Drawing): Promise<BackendOutput> {
  const reply = await onceLoaded(drawing, wireRequest(drawing));
  const bytes = await readImage(reply, drawing.context);
  return { images: bytes === undefined ? [] : [bytes] };
}

interface WireRequest {
  readonly path: string;
  readonly json: JSONObject;
}

function wireRequest({ options, request, context }: Drawing): WireRequest {
  const { provider = 'hf-inference', extra = {} } = options;
  const { model = options.model, negativePrompt } = request;
  const prompt = context.encodePrompt(request.prompt);
  const parameters = {
    negative_prompt: negativePrompt,
    width: request.width,
    height: request.height,
    guidance_scale: request.guidanceScale,
    seed: request.seed,
  };
  if (provider === 'hf-inference') {
    const { steps: num_inference_steps, sampler: scheduler } = request;
    return {
      path: `/hf-inference/models/${model.split('/').map(encodeURIComponent).join('/')}`,
      json: {
        inputs: prompt,
        parameters: { ...parameters, num_inference_steps, scheduler, ...extra },
      },
    };
  }
  const isTogether = provider === 'together';
  return {
    path: `/${provider}/v1/images/generations`,
    json: {
      model,
      prompt,
      ...parameters,
      [isTogether ? 'steps' : 'num_inference_steps']: request.steps,
      response_format: isTogether ? 'base64' : 'b64_json',
      ...extra,
    },
  };
}

const longestPauseMs = 30_000;
const usualPauseMs = 1000;

/** Asks again for as long as the model is being loaded, and a few times where it is only away. */
async function onceLoaded(drawing: Drawing, { path, json }: WireRequest): Promise<BackendReply> {
  const { options, context } = drawing;
  const { loadingTimeoutMs = 300_000, retries = 2 } = options;
  const began = performance.now();
  for (let outages = 0; ; ) {
    const reply = await post(context, path, json);
    if (reply.status !== 503) return reply;
    const estimate = loadingMs(reply);
    if (estimate === undefined) outages += 1;
    const pauseMs = Math.min(estimate ?? usualPauseMs * 2 ** outages, longestPauseMs);
    if (outages > retries) {
      throw failure('server', 'The service is not available (503).', { status: 503 });
    }
    if (performance.now() - began + pauseMs > loadingTimeoutMs) {
      throw failure(
        'server',
        `The model was not loaded within ${loadingTimeoutMs} ms. Ask again later, or raise ` +
          '`loadingTimeoutMs`.',
        { status: 503 },
      );
    }
    context.emit({ type: 'queued' });
    await pause(context, pauseMs);
  }
}

async function post(context: BackendContext, path: string, json: JSONObject) {
  try {
    return await context.http.post(path, { json, accept: [503], abortable: true });
  } catch (error) {
    const isRefusal = error instanceof ImageBackendError && error.status === 422;
    if (!isRefusal || !/\bNSFW\b/i.test(error.message)) throw error;
    throw failure('blocked', error.message, { status: 422, cause: error });
  }
}

/** Ends with the call. */
async function pause({ poll }: BackendContext, intervalMs: number): Promise<void> {
  let isOver = false;
  const look = async () => {
    if (isOver) return true;
    isOver = true;
    return undefined;
  };
  await poll(look, { intervalMs });
}
