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
import { backend, jobOf, readResult, submittedSchema } from './fal/job.ts';
import { whatCancellingFinds, whenCompleted } from './fal/wait.ts';

export interface FalBackendOptions {
  /** The API key, `id:secret`. @default the environment variable `FAL_KEY` */
  readonly apiKey?: string | undefined;
  /** The queue's address, for a proxy. @default 'https://queue.fal.run' */
  readonly baseURL?: string | undefined;
  /** What draws, among the models that take SDXL's inputs. @default 'fal-ai/fast-sdxl' */
  readonly model?: string | undefined;
  /** Whether images that look unsafe are blacked out. @default true, which is the server's */
  readonly safetyChecker?: boolean | undefined;
  /**
   * Whether the service rewrites the prompt by a model of its own (`expand_prompt`). Then the result
   * tells the `revisedPrompt`. @default false
   */
  readonly expandPrompt?: boolean | undefined;
  /** LoRA weights by address or by name on the Hugging Face Hub, each with a `scale`. @default none */
  readonly loras?:
    | readonly { readonly path: string; readonly scale?: number | undefined }[]
    | undefined;
  /** Between two looks at the job, in milliseconds. @default 500 */
  readonly pollIntervalMs?: number | undefined;
  /** The longest that a job may take, in milliseconds. It is cancelled then. @default 1800000 */
  readonly jobTimeoutMs?: number | undefined;
  /** The longest that one request may take, in milliseconds. @default 600000 */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2, and 5 for polls */
  readonly retries?: number | undefined;
  /** Merged last into the model's input. */
  readonly extra?: JSONObject | undefined;
}

/** The options as a schema, for programs that read them from flags or files. */
export const FalBackendOptions = z.strictObject({
  apiKey: z.string().min(1).optional().describe('API key (default: FAL_KEY)'),
  baseURL: z.string().optional().describe('Address of the queue, for a proxy'),
  model: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'a name such as fal-ai/fast-sdxl')
    .optional()
    .describe('Model, such as fal-ai/fast-sdxl'),
  safetyChecker: z.boolean().optional().describe('Black out images that look unsafe'),
  expandPrompt: z.boolean().optional().describe('Let the service rewrite the prompt'),
  loras: z
    .array(z.strictObject({ path: z.string().min(1), scale: z.number().optional() }))
    .optional()
    .describe('LoRA weights: a list of { path, scale }'),
  pollIntervalMs: z.number().positive().optional().describe('Time between looks at the job in ms'),
  jobTimeoutMs: z.number().positive().optional().describe('Longest time of a job in ms'),
  timeoutMs: z.number().positive().optional().describe('Longest time of a request in ms'),
  retries: z.int().min(0).optional().describe('Attempts after the first'),
  extra: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("JSON merged last into the model's input"),
});

const supports = ['negativePrompt', 'width', 'height', 'steps', 'guidanceScale', 'seed'] as const;

type Request = SupportedRequest<(typeof supports)[number]>;

const defaultModel = 'fal-ai/fast-sdxl';
const defaultBaseURL = 'https://queue.fal.run';

/**
 * fal's queue, for `fal-ai/fast-sdxl` and models that take its inputs; `fal-ai/fast-lightning-sdxl`
 * takes fewer.
 *
 * Every image is a job of its own, because one job tells one seed. Images come as PNG.
 *
 * @throws ConfigurationError for an option that cannot be, and without a key.
 */
export function createFalBackend(options: FalBackendOptions = {}): ImageBackend {
  checkOptions(options);
  const { apiKey = globalThis.process?.env['FAL_KEY'], model = defaultModel } = options;
  if (apiKey === undefined || apiKey === '') {
    throw new ConfigurationError(`[${backend}] No API key: give \`apiKey\`, or set FAL_KEY.`);
  }
  const { safetyChecker, expandPrompt = false, loras, extra } = options;
  const baseURL = options.baseURL ?? defaultBaseURL;
  return defineImageBackend({
    name: backend,
    baseURL,
    headers: { authorization: `Key ${apiKey}` },
    capabilities: capabilitiesOf(model, expandPrompt),
    settings: {
      model,
      safetyChecker,
      expandPrompt,
      loras: loras?.map((lora) => ({ ...lora })),
      extra,
    },
    timeoutMs: options.timeoutMs,
    retries: options.retries,
    generate: (request, context) => draw({ options, model, baseURL, request, context }),
  });
}

function capabilitiesOf(
  model: string,
  expandPrompt: boolean,
): ImageBackendCapabilities<(typeof supports)[number]> {
  const isLightning = isDistilled(model);
  return {
    supports: supports.filter(
      (field) => !isLightning || (field !== 'negativePrompt' && field !== 'guidanceScale'),
    ),
    dialect: plainDialect,
    billed: true,
    reportsSeed: true,
    ranges: isLightning ? { steps: [1, 8] } : undefined,
    promptWindow: model === defaultModel ? { tokens: 77, overflow: 'truncated' } : undefined,
    cancel: 'running',
    serverUpsampling: expandPrompt ? 'forced' : 'off',
    safety: 'degrades',
  };
}

interface Drawing {
  readonly options: FalBackendOptions;
  readonly model: string;
  readonly baseURL: string;
  readonly request: Request;
  readonly context: BackendContext;
}

/** Lightning models are distilled to few steps, take them as text and know no guidance. */
function isDistilled(model: string): boolean {
  return model.includes('fast-lightning-sdxl');
}

function checkOptions(options: FalBackendOptions): void {
  const { error } = FalBackendOptions.safeParse(options);
  if (error === undefined) return;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ConfigurationError(`[${backend}] The options do not fit: ${issues.join('; ')}.`);
}

async function draw(drawing: Drawing): Promise<BackendOutput> {
  const { options, request, context, model, baseURL } = drawing;
  const prompt = context.encodePrompt(request.prompt);
  const reply = await context.http.post(`/${model}`, { json: inputOf(drawing, prompt) });
  const job = jobOf(await reply.json(submittedSchema), model, baseURL);
  context.setRemoteId(job.id);
  const rescued = whatCancellingFinds(job, context, request, prompt);
  const output = await whenCompleted(job, context, options)
    .then(() => readResult(context.http, job, request, prompt))
    .catch((error: unknown) => {
      if (context.signal.aborted) return rescued;
      throw error;
    });
  return { ...output, effective: { model } };
}

function inputOf({ options, model, request, context }: Drawing, prompt: string): JSONObject {
  const { safetyChecker, expandPrompt = false, loras, extra = {} } = options;
  const { negativePrompt, width = 1024, height = 1024, steps } = request;
  return {
    prompt,
    negative_prompt:
      negativePrompt === undefined ? undefined : context.encodePrompt(negativePrompt),
    // Its named sizes are not those that SDXL was trained on.
    image_size: { width, height },
    num_inference_steps: isDistilled(model) && steps !== undefined ? String(steps) : steps,
    guidance_scale: request.guidanceScale,
    seed: request.seed,
    num_images: 1,
    format: 'png',
    expand_prompt: expandPrompt,
    enable_safety_checker: safetyChecker,
    loras: loras?.map(({ path, scale }) => ({ path, scale })),
    ...extra,
  };
}
