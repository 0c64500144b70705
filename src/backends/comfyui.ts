import * as z from 'zod';

import { ConfigurationError } from '../errors.ts';
import {
  defineImageBackend,
  type ImageBackend,
  type ImageBackendCapabilities,
} from '../image-backend.ts';
import { comfyuiDialect } from '../prompt-dialect.ts';
import type { JSONObject } from '../schema.ts';
import { type BoundField, bindingSchema, type GivenBindings } from './comfyui/bindings.ts';
import { draw } from './comfyui/draw.ts';
import { backend } from './comfyui/failure.ts';
import { fingerprint } from './comfyui/fingerprint.ts';
import type { ServerState } from './comfyui/job-view.ts';
import { type Planner, sdxlPlanner, workflowPlanner } from './comfyui/planner.ts';
import type { JobSettings } from './comfyui/run-job.ts';
import type { ComfyUIWebSocketClass } from './comfyui/socket.ts';

export interface ComfyUIBackendOptions {
  /** The server's root: `http://127.0.0.1:8188`. */
  readonly url: string;
  /** Sent with every request to that server, for a proxy that wants credentials. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * The checkpoint's file name, where a request names no `model`.
   * @default the server's only one, with a warning
   */
  readonly checkpoint?: string | undefined;
  /** The file name of a refiner that ends every drawing. @default no refiner */
  readonly refinerCheckpoint?: string | undefined;
  /** The sampler, where a request names none. @default 'dpmpp_2m' */
  readonly sampler?: string | undefined;
  /** The scheduler, where a request names none. @default 'karras' */
  readonly scheduler?: string | undefined;
  /** A workflow of your own in API format. @default SDXL base, with the refiner if one is named */
  readonly workflow?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Where the workflow takes each field of a request: `{ steps: { node: '3', input: 'steps' } }`, the
   * node by its id or title; several as a list; `false` to leave it as it is. `output` names the
   * node whose images are the result. @default found in the workflow, where it can be only one
   */
  readonly bindings?: GivenBindings | undefined;
  /**
   * How many images one job draws at most, 1 to 4096. A batch has one seed, so that only its first
   * image can be drawn again alone: the others come without a seed. @default 1
   */
  readonly batchSize?: number | undefined;
  /**
   * The class for websockets, which bring progress and previews, and the end of a job at once.
   * `false` does without. @default the global one, which Node has from version 22
   */
  readonly webSocket?: ComfyUIWebSocketClass | false | undefined;
  /** The longest pause between two looks at the job, in milliseconds. @default 1000 */
  readonly pollIntervalMs?: number | undefined;
  /**
   * How long a job may stand still, running or at one place of the queue, in milliseconds; also the
   * longest time of one request. @default 600000
   */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2 */
  readonly retries?: number | undefined;
  /** Merged last into the body of `/prompt`: `{ front: true }`. */
  readonly extra?: JSONObject | undefined;
}

const target = z.union([z.literal(false), bindingSchema, z.array(bindingSchema).min(1)]).optional();
const sdxlOnly = ['checkpoint', 'refinerCheckpoint', 'sampler', 'scheduler'] as const;
const reserved = ['prompt', 'prompt_id', 'client_id'];

/** The options as a schema, for programs that read them from flags or files. */
export const ComfyUIBackendOptions = z
  .strictObject({
    url: z.string().describe('Root address of the server, such as http://127.0.0.1:8188'),
    headers: z
      .record(z.string(), z.string())
      .optional()
      .describe('Headers for a proxy that wants credentials'),
    checkpoint: z.string().min(1).optional().describe('File name of the checkpoint'),
    refinerCheckpoint: z.string().min(1).optional().describe('File name of the refiner'),
    sampler: z.string().min(1).optional().describe('Sampler, such as euler'),
    scheduler: z.string().min(1).optional().describe('Scheduler, such as karras'),
    workflow: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Workflow of your own, in API format'),
    bindings: z
      .strictObject({
        prompt: target,
        negativePrompt: target,
        seed: target,
        width: target,
        height: target,
        steps: target,
        guidanceScale: target,
        sampler: target,
        scheduler: target,
        count: target,
        model: target,
        output: z.string().optional(),
      } satisfies Record<BoundField | 'output', z.ZodType>)
      .optional()
      .describe(
        'Where the workflow takes each field, as {"steps": {"node": "3", "input": "steps"}}',
      ),
    batchSize: z.int().min(1).max(4096).optional().describe('Images of one job'),
    webSocket: z
      .custom<ComfyUIWebSocketClass | false>(
        (value) => value === false || typeof value === 'function',
        'expected a WebSocket class or false',
      )
      .optional()
      .describe('Class for websockets'),
    pollIntervalMs: z.number().positive().optional().describe('Time between looks at a job in ms'),
    timeoutMs: z.number().positive().optional().describe('How long a job may stand still in ms'),
    retries: z.int().min(0).optional().describe('Attempts after the first'),
    extra: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('JSON merged last into the body of the request'),
  })
  .refine(({ extra = {} }) => !reserved.some((key) => key in extra), {
    path: ['extra'],
    message: `must not hold ${reserved.join(', ')}`,
  })
  .refine(({ workflow, bindings }) => workflow !== undefined || bindings === undefined, {
    path: ['bindings'],
    message: 'are for a `workflow`',
  })
  .refine((all) => all.workflow === undefined || sdxlOnly.every((key) => all[key] === undefined), {
    path: ['workflow'],
    message: `has its own ${sdxlOnly.join(', ')}: set them there, or bind \`model\``,
  });

/**
 * A ComfyUI server. Draws with SDXL by a graph of its own, or with any workflow in API format.
 *
 * The job waits in the server's own queue and is looked after there; a websocket, where there is
 * one, adds progress and previews. An abort takes it out of the queue or interrupts it.
 *
 * @throws ConfigurationError for an option that cannot be, and for a workflow in which it is not
 * clear where the prompt goes and the images come from.
 */
export function createComfyUIBackend(options: ComfyUIBackendOptions): ImageBackend {
  checkOptions(options);
  const { url, headers, timeoutMs, retries } = options;
  const planner = plannerOf(options);
  const server: ServerState = {};
  const job = jobSettings(options);
  return defineImageBackend({
    name: backend,
    baseURL: url,
    headers,
    capabilities: capabilitiesOf(options, planner, job),
    settings: settingsOf(options),
    timeoutMs,
    retries,
    generate: async (request, context) =>
      draw(context, server, job, await planner.plan(request, context), request.count ?? 1),
  });
}

function plannerOf({ workflow, bindings = {}, ...options }: ComfyUIBackendOptions): Planner {
  if (workflow !== undefined) return workflowPlanner(workflow, bindings);
  const { checkpoint, refinerCheckpoint, sampler, scheduler } = options;
  return sdxlPlanner({ checkpoint, refinerCheckpoint, sampler, scheduler });
}

function jobSettings(options: ComfyUIBackendOptions): JobSettings {
  const { url, webSocket, pollIntervalMs = 1000, timeoutMs = 600_000, extra = {} } = options;
  const type = webSocket === false ? undefined : (webSocket ?? globalWebSocket());
  const socketURL = `${url.replace(/^http/i, 'ws').replace(/\/+$/, '')}/ws`;
  const socket = type === undefined ? undefined : { type, url: socketURL };
  return { socket, intervalMs: pollIntervalMs, timeoutMs, extra };
}

function capabilitiesOf(
  { workflow, batchSize = 1 }: ComfyUIBackendOptions,
  { supports }: Planner,
  { socket }: JobSettings,
): ImageBackendCapabilities {
  return {
    supports,
    dialect: comfyuiDialect,
    maxImages: batchSize,
    maxSeed: Number.MAX_SAFE_INTEGER,
    reportsSeed: supports.includes('seed') && batchSize === 1,
    emptyNegativePrompt: supports.includes('negativePrompt') ? 'distinct' : 'same',
    progress: socket === undefined ? 'none' : 'preview',
    cancel: 'running',
    ...(workflow === undefined ? sdxlCapabilities : {}),
  };
}

function settingsOf(options: ComfyUIBackendOptions): JSONObject {
  const { checkpoint, refinerCheckpoint, sampler, scheduler, workflow, bindings } = options;
  // The place for keys of paid nodes. It has no part in the image.
  const { extra_data: _, ...extra } = options.extra ?? {};
  return {
    checkpoint,
    refinerCheckpoint,
    sampler,
    scheduler,
    workflow: workflow === undefined ? undefined : fingerprint([workflow, bindings]),
    batchSize: options.batchSize,
    extra: options.extra === undefined ? undefined : extra,
  };
}

const sdxlCapabilities: Pick<ImageBackendCapabilities, 'sizes' | 'ranges' | 'promptWindow'> = {
  sizes: { multipleOf: 8, min: 16, max: 16_384 },
  ranges: { steps: [1, 10_000], guidanceScale: [0, 100] },
  promptWindow: { tokens: 75, overflow: 'chunked' },
};

function checkOptions(options: ComfyUIBackendOptions): void {
  const { error } = ComfyUIBackendOptions.safeParse(options);
  if (error === undefined) return;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ConfigurationError(`[${backend}] The options do not fit: ${issues.join('; ')}.`);
}

function globalWebSocket(): ComfyUIWebSocketClass | undefined {
  const found: unknown = Reflect.get(globalThis, 'WebSocket');
  return isWebSocketClass(found) ? found : undefined;
}

function isWebSocketClass(value: unknown): value is ComfyUIWebSocketClass {
  return typeof value === 'function';
}
