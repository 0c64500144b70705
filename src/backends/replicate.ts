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
import { backend, predictionSchema, readOutput } from './replicate/prediction.ts';
import { whatCancellingFinds, whenOver } from './replicate/wait.ts';

export interface ReplicateBackendOptions {
  /** The API token. @default the environment variable `REPLICATE_API_TOKEN` */
  readonly apiKey?: string | undefined;
  /** The API's address, for a proxy. @default 'https://api.replicate.com/v1' */
  readonly baseURL?: string | undefined;
  /**
   * What to run where a request names no `model`: `owner/name:version`, a version's id alone, or
   * `owner/name` for one of Replicate's official models. It must take the inputs of SDXL.
   * @default 'stability-ai/sdxl' in a fixed version
   */
  readonly model?: string | undefined;
  /** Whether images that look unsafe are held back. @default true, which is the server's */
  readonly safetyChecker?: boolean | undefined;
  /** Whether an invisible watermark is put into the image. @default true, which is the server's */
  readonly watermark?: boolean | undefined;
  /** The address of LoRA weights that were trained on Replicate (`replicate_weights`). */
  readonly lora?: string | undefined;
  /** How strongly the LoRA counts, 0 to 1. @default 0.6, which is the server's */
  readonly loraScale?: number | undefined;
  /**
   * How long the first request is held open for the image, in seconds, 0 to 60. An abort can cancel
   * the job only afterwards. @default 3
   */
  readonly waitSeconds?: number | undefined;
  /** Between two looks at the job, in milliseconds. @default 1000 */
  readonly pollIntervalMs?: number | undefined;
  /** The longest that a job may take, in milliseconds. It is cancelled then. @default 1800000 */
  readonly jobTimeoutMs?: number | undefined;
  /** The longest that one request may take, in milliseconds. @default 600000 */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2, and 5 for polls */
  readonly retries?: number | undefined;
  /** Merged last into the prediction's `input`. */
  readonly extra?: JSONObject | undefined;
}

/** The options as a schema, for programs that read them from flags or files. */
export const ReplicateBackendOptions = z.strictObject({
  apiKey: z.string().min(1).optional().describe('API token (default: REPLICATE_API_TOKEN)'),
  baseURL: z.string().optional().describe('Address of the API, for a proxy'),
  model: z
    .string()
    .regex(/^([\w.-]+\/[\w.-]+(:\w+)?|\w{16,})$/, 'owner/name:version, owner/name or a version')
    .optional()
    .describe('owner/name:version, owner/name or a version id'),
  safetyChecker: z.boolean().optional().describe('Hold back images that look unsafe'),
  watermark: z.boolean().optional().describe('Put an invisible watermark into the image'),
  lora: z.string().min(1).optional().describe('Address of LoRA weights trained on Replicate'),
  loraScale: z.number().min(0).max(1).optional().describe('How strongly the LoRA counts, 0 to 1'),
  waitSeconds: z
    .int()
    .min(0)
    .max(60)
    .optional()
    .describe('How long the first request is held open for the image, in s'),
  pollIntervalMs: z.number().positive().optional().describe('Time between looks at the job in ms'),
  jobTimeoutMs: z.number().positive().optional().describe('Longest time of a job in ms'),
  timeoutMs: z.number().positive().optional().describe('Longest time of a request in ms'),
  retries: z.int().min(0).optional().describe('Attempts after the first'),
  extra: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('JSON merged last into the input of the prediction'),
});

const supports = [
  'negativePrompt',
  'width',
  'height',
  'steps',
  'guidanceScale',
  'seed',
  'sampler',
  'refiner',
  'model',
] as const;

type Request = SupportedRequest<(typeof supports)[number]>;

const sdxl = 'stability-ai/sdxl';
/** A model that is not one of Replicate's official ones is run by its version. */
const pinnedSDXL = `${sdxl}:7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc`;

/**
 * Replicate's predictions API, for SDXL and models that take its inputs (`replicate/cog-sdxl`).
 *
 * Every image is a prediction of its own: the images of one SDXL prediction come from one random
 * generator, so that only the first could ever be drawn again. `sampler` is what the model calls
 * `scheduler`, such as `K_EULER` or `DPMSolverMultistep`.
 *
 * @throws ConfigurationError for an option that cannot be, and without a token.
 */
export function createReplicateBackend(options: ReplicateBackendOptions = {}): ImageBackend {
  checkOptions(options);
  const { apiKey = globalThis.process?.env['REPLICATE_API_TOKEN'], model = sdxl } = options;
  if (apiKey === undefined || apiKey === '') {
    throw new ConfigurationError(
      `[${backend}] No API token: give \`apiKey\`, or set REPLICATE_API_TOKEN.`,
    );
  }
  const { safetyChecker, watermark, lora, loraScale, extra } = options;
  return defineImageBackend({
    name: backend,
    baseURL: options.baseURL ?? 'https://api.replicate.com/v1',
    headers: { authorization: `Bearer ${apiKey}` },
    capabilities: capabilitiesOf(model),
    settings: {
      model: model === sdxl ? pinnedSDXL : model,
      safetyChecker,
      watermark,
      lora,
      loraScale,
      extra,
    },
    timeoutMs: options.timeoutMs,
    retries: options.retries,
    generate: (request, context) => draw({ options, request, context }),
  });
}

/** Limits are known of SDXL alone. */
function capabilitiesOf(model: string): ImageBackendCapabilities<(typeof supports)[number]> {
  const isSDXL = model === sdxl || model.startsWith(`${sdxl}:`);
  return {
    supports,
    dialect: plainDialect,
    billed: true,
    reportsSeed: true,
    ranges: isSDXL ? { steps: [1, 500], guidanceScale: [1, 50] } : undefined,
    sizes: isSDXL ? { multipleOf: 8 } : undefined,
    promptWindow: isSDXL ? { tokens: 77, overflow: 'truncated' } : undefined,
    progress: 'fraction',
    cancel: 'running',
    safety: 'blocks',
  };
}

interface Drawing {
  readonly options: ReplicateBackendOptions;
  readonly request: Request;
  readonly context: BackendContext;
}

function checkOptions(options: ReplicateBackendOptions): void {
  const { error } = ReplicateBackendOptions.safeParse(options);
  if (error === undefined) return;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ConfigurationError(`[${backend}] The options do not fit: ${issues.join('; ')}.`);
}

async function draw(drawing: Drawing): Promise<BackendOutput> {
  const { options, request, context } = drawing;
  const { path, version } = target(request.model ?? options.model ?? sdxl);
  const { waitSeconds = 3 } = options;
  const reply = await context.http.post(path, {
    json: { version, input: inputOf(drawing) },
    headers: waitSeconds === 0 ? {} : { prefer: `wait=${waitSeconds}` },
  });
  const created = await reply.json(predictionSchema);
  context.setRemoteId(created.id);
  const rescued = whatCancellingFinds(created, context, request);
  const output = await whenOver(created, context, options)
    .then((last) => readOutput(last, context.http, request))
    .catch((error: unknown) => {
      if (context.signal.aborted) return rescued;
      throw error;
    });
  return { ...output, warnings: warningsFor(request) };
}

/** Where a prediction is started, and what of the model's name goes into the body. */
function target(model: string): { readonly path: string; readonly version?: string } {
  const [, version] = (model === sdxl ? pinnedSDXL : model).split(':');
  if (version !== undefined) return { path: '/predictions', version };
  return model.includes('/')
    ? { path: `/models/${model}/predictions` }
    : { path: '/predictions', version: model };
}

function inputOf({ options, request, context }: Drawing): JSONObject {
  const { safetyChecker, watermark, lora, loraScale, extra = {} } = options;
  const { negativePrompt, refiner } = request;
  return {
    prompt: context.encodePrompt(request.prompt),
    negative_prompt: negativePrompt,
    width: request.width,
    height: request.height,
    num_outputs: 1,
    num_inference_steps: request.steps,
    guidance_scale: request.guidanceScale,
    // Without one the model draws from 16 bits, and tells it in its logs alone.
    seed: request.seed,
    scheduler: request.sampler,
    refine: refiner === undefined ? undefined : 'expert_ensemble_refiner',
    high_noise_frac: refiner?.switchAt,
    disable_safety_checker: safetyChecker === undefined ? undefined : !safetyChecker,
    apply_watermark: watermark,
    replicate_weights: lora,
    lora_scale: loraScale,
    ...extra,
  };
}

function warningsFor({ refiner }: Request): string[] {
  if (refiner?.model === undefined) return [];
  return [`The model has a refiner of its own: ${JSON.stringify(refiner.model)} was not sent.`];
}
