import * as z from 'zod';

import { ConfigurationError } from '../errors.ts';
import { Image } from '../image.ts';
import {
  type BackendContext,
  type BackendOutput,
  defineImageBackend,
  type ImageBackend,
  type ImageRequest,
  type SupportedRequest,
} from '../image-backend.ts';
import { type GenerationParameters, readGenerationRecord } from '../image-metadata.ts';
import { sdServerDialect } from '../prompt-dialect.ts';
import type { JSONObject } from '../schema.ts';
import { backend } from './sd-server/failure.ts';
import { RemoteJob } from './sd-server/job.ts';
import { merged } from './sd-server/merged.ts';
import { type Checked, checkWithServer, type ServerState } from './sd-server/server-info.ts';

export interface SDServerBackendOptions {
  /** The server's root: `http://127.0.0.1:1234`. */
  readonly url: string;
  /** How many of the text encoder's last layers count as the end, 1 to 12. @default the server's */
  readonly clipSkip?: number | undefined;
  /** LoRA files by their path below the server's `--lora-model-dir`. @default none */
  readonly loras?:
    | readonly { readonly path: string; readonly multiplier?: number | undefined }[]
    | undefined;
  /** A PNG tells how it was drawn; the others do not. @default 'png' */
  readonly outputFormat?: 'png' | 'jpeg' | 'webp' | undefined;
  /** How often to ask for the job, in milliseconds. @default 500 */
  readonly pollIntervalMs?: number | undefined;
  /** The longest that one job may take, waiting in the server's queue included, in milliseconds.
   * @default 600000 */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2 */
  readonly retries?: number | undefined;
  /** Merged last into the body of `img_gen`, objects in it entry by entry. */
  readonly extra?: JSONObject | undefined;
}

/** The options as a schema, for programs that read them from flags or files. */
export const SDServerBackendOptions = z.strictObject({
  url: z.string().describe('Root address of the server, such as http://127.0.0.1:1234'),
  clipSkip: z.int().min(1).max(12).optional().describe('Last layers of the text encoder to skip'),
  loras: z
    .array(z.strictObject({ path: z.string().min(1), multiplier: z.number().optional() }))
    .optional()
    .describe('LoRA files, such as [{"path": "ink.safetensors", "multiplier": 0.8}]'),
  outputFormat: z.enum(['png', 'jpeg', 'webp']).optional().describe('File format of the images'),
  pollIntervalMs: z.number().positive().optional().describe('Time between looks at the job in ms'),
  timeoutMs: z.number().positive().optional().describe('Longest time of a job in ms'),
  retries: z.int().min(0).optional().describe('Attempts after the first'),
  extra: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('JSON merged last into the body of the request'),
});

const supports = [
  'negativePrompt',
  'width',
  'height',
  'steps',
  'guidanceScale',
  'seed',
  'count',
  'sampler',
  'scheduler',
] as const;

type Request = SupportedRequest<(typeof supports)[number]>;

/**
 * The server of stable-diffusion.cpp by its own asynchronous API. Jobs wait in the server's queue,
 * from which an abort takes them; one that is being drawn cannot be stopped. The server has one
 * model, the one it was started with.
 *
 * Sizes are rounded up by the server, to multiples of 64 for SD and SDXL.
 *
 * @throws ConfigurationError for an option that cannot be.
 */
export function createSDServerBackend(options: SDServerBackendOptions): ImageBackend {
  checkOptions(options);
  const { url, clipSkip, loras, outputFormat, timeoutMs, retries, extra } = options;
  const server: ServerState = { info: undefined };
  return defineImageBackend({
    name: backend,
    baseURL: url,
    capabilities: {
      supports,
      dialect: sdServerDialect,
      maxImages: 8,
      maxSeed: Number.MAX_SAFE_INTEGER,
      reportsSeed: true,
      // Beyond them the server clamps without a word.
      ranges: { steps: [1, 100] },
      sizes: { min: 64, max: 4096 },
      promptWindow: { tokens: 75, overflow: 'chunked' },
      cancel: 'queued',
    },
    settings: { clipSkip, loras: loras?.map((lora) => ({ ...lora })), outputFormat, extra },
    timeoutMs,
    retries,
    generate: (request, context) => draw({ options, server, request, context }),
  });
}

interface Drawing {
  readonly options: SDServerBackendOptions;
  readonly server: ServerState;
  readonly request: Request;
  readonly context: BackendContext;
}

function checkOptions(options: SDServerBackendOptions): void {
  const { error } = SDServerBackendOptions.safeParse(options);
  if (error === undefined) return;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ConfigurationError(`[${backend}] The options do not fit: ${issues.join('; ')}.`);
}

async function draw({ options, server, request, context }: Drawing): Promise<BackendOutput> {
  const checked = await checkWithServer(context.http, server, request);
  const { pollIntervalMs, timeoutMs = 600_000 } = options;
  const job = new RemoteJob(context, { pollIntervalMs, timeoutMs });
  const texts = await job.run(wireBody(options, request, checked, context));
  return readImages(texts, request, checked);
}

function wireBody(
  { clipSkip, loras, outputFormat, extra = {} }: SDServerBackendOptions,
  request: Request,
  { sampler, scheduler }: Checked,
  { encodePrompt }: BackendContext,
): JSONObject {
  const { negativePrompt } = request;
  const body: JSONObject = {
    prompt: encodePrompt(request.prompt),
    negative_prompt: negativePrompt === undefined ? undefined : encodePrompt(negativePrompt),
    width: request.width,
    height: request.height,
    seed: request.seed,
    batch_count: request.count,
    clip_skip: clipSkip,
    lora: loras?.map(({ path, multiplier = 1 }) => ({ path, multiplier })),
    output_format: outputFormat,
    sample_params: {
      sample_method: sampler,
      scheduler,
      sample_steps: request.steps,
      guidance: { txt_cfg: request.guidanceScale },
    },
  };
  return merged(body, extra);
}

function readImages(
  texts: readonly string[],
  request: Request,
  { sampler, scheduler, warnings }: Checked,
): BackendOutput {
  const all = texts.map(decodeImage);
  const records = all.map((bytes) => readGenerationRecord(bytes)?.parameters);
  const { steps, guidanceScale } = request;
  // An image that cannot be encoded is left out by the server, and its number with it.
  const complete = texts.length === (request.count ?? 1);
  return {
    images: all.map((bytes, index) => ({
      bytes,
      seed: records[index]?.seed ?? (complete ? request.seed + index : undefined),
    })),
    effective: { sampler, scheduler, steps, guidanceScale, ...ran(records[0]) },
    warnings,
  };
}

/** Bytes that are no image are left to the caller, who says what they are instead. */
function decodeImage(text: string): Uint8Array {
  try {
    return Image.fromBase64(text).bytes;
  } catch {
    return new TextEncoder().encode(text);
  }
}

/** The server writes sampler and scheduler as one: `euler_a karras`. */
function ran(parameters: GenerationParameters | undefined): Partial<ImageRequest> {
  if (parameters === undefined) return {};
  const { steps, guidanceScale, model } = parameters;
  const [sampler, scheduler] = parameters.sampler?.split(' ') ?? [];
  const found = { steps, guidanceScale, model, scheduler, sampler };
  const entries = Object.entries(found).filter(
    ([, value]) => value !== undefined && value !== '' && value !== 'NONE',
  );
  return Object.fromEntries(entries);
}
