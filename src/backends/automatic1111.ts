import * as z from 'zod';

import { ConfigurationError, type ImageBackendError } from '../errors.ts';
import {
  type BackendContext,
  type BackendOutput,
  type BackendReply,
  defineImageBackend,
  type ImageBackend,
  type SupportedRequest,
} from '../image-backend.ts';
import { automatic1111Dialect } from '../prompt-dialect.ts';
import type { JSONObject } from '../schema.ts';
import { backend, failure } from './automatic1111/failure.ts';
import { isText } from './automatic1111/is-text.ts';
import { type ProgressSource, stopJob, watchProgress } from './automatic1111/job-progress.ts';
import { type CheckedNames, NameCheck, type NameLists } from './automatic1111/name-check.ts';
import { readReply, replySchema } from './automatic1111/reply.ts';
import { Turns } from './automatic1111/turns.ts';

export interface Automatic1111BackendOptions {
  /** The server's root: `http://127.0.0.1:7860`, or port 7861 for a server with `--nowebui`. */
  readonly url: string;
  /** For a server started with `--api-auth user:password`. */
  readonly auth?: { readonly user: string; readonly password: string } | undefined;
  /**
   * The checkpoint to draw with, where a request names no `model`. The server changes back after
   * each image, which takes it some seconds; `extra: { override_settings_restore_afterwards: false }`
   * keeps it loaded. @default the one that is loaded
   */
  readonly checkpoint?: string | undefined;
  /** The VAE's file name, `Automatic` or `None`. @default the server's setting */
  readonly vae?: string | undefined;
  /** How many of the text encoder's last layers count as the end, 1 to 12. @default the server's */
  readonly clipSkip?: number | undefined;
  /**
   * What to do about a sampler, scheduler or checkpoint that the server does not have and would
   * replace without a word: refuse the request, or send it with a warning. @default 'error'
   */
  readonly samplerCheck?: 'error' | 'warn' | undefined;
  /** The longest that one request may take, waiting in the server's queue included, in
   * milliseconds. @default 600000 */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2 */
  readonly retries?: number | undefined;
  /** How often to ask for progress while someone listens to it, in milliseconds. @default 1000 */
  readonly progressIntervalMs?: number | undefined;
  /** Merged last into the body of `txt2img`, `override_settings` entry by entry. */
  readonly extra?: JSONObject | undefined;
}

/** The options as a schema, for programs that read them from flags or files. */
export const Automatic1111BackendOptions = z.strictObject({
  url: z.string().describe('Root address of the server, such as http://127.0.0.1:7860'),
  auth: z
    .strictObject({ user: z.string().regex(/^[^:]*$/, 'no colon'), password: z.string() })
    .optional()
    .describe('User and password of a server started with --api-auth'),
  checkpoint: z.string().min(1).optional().describe('Checkpoint to draw with'),
  vae: z.string().min(1).optional().describe('File name of the VAE, Automatic or None'),
  clipSkip: z.int().min(1).max(12).optional().describe('Last layers of the text encoder to skip'),
  samplerCheck: z
    .enum(['error', 'warn'])
    .optional()
    .describe('What to do about a sampler, scheduler or checkpoint that the server does not have'),
  timeoutMs: z.number().positive().optional().describe('Longest time of a request in ms'),
  retries: z.int().min(0).optional().describe('Attempts after the first'),
  progressIntervalMs: z
    .number()
    .positive()
    .optional()
    .describe('Time between progress reads in ms'),
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
  'refiner',
  'model',
] as const;

type Request = SupportedRequest<(typeof supports)[number]>;

/**
 * AUTOMATIC1111's stable-diffusion-webui with its API on (`--api`), and what speaks its language:
 * Forge, forge-classic, reForge and SD.Next; sd-server and KoboldCpp in part.
 *
 * The server draws one image after the other, so one request is sent at a time and the rest waits
 * here, where an abort costs nothing. An abort of the running one interrupts it.
 *
 * @throws ConfigurationError for an option that cannot be.
 */
export function createAutomatic1111Backend(options: Automatic1111BackendOptions): ImageBackend {
  checkOptions(options);
  const { url, auth, checkpoint, vae, clipSkip, samplerCheck, timeoutMs, retries, extra } = options;
  const server: ServerState = { turns: new Turns(), lists: new Map(), progress: 'task' };
  return defineImageBackend({
    name: backend,
    baseURL: url,
    headers: auth === undefined ? {} : { authorization: basicAuth(auth) },
    capabilities: {
      supports,
      dialect: automatic1111Dialect,
      maxImages: 8,
      reportsSeed: true,
      sizes: { multipleOf: 8 },
      promptWindow: { tokens: 75, overflow: 'chunked' },
      progress: 'fraction',
      cancel: 'running',
    },
    settings: { checkpoint, vae, clipSkip, samplerCheck, extra },
    timeoutMs,
    retries,
    generate: (request, context) =>
      server.turns.take(context, () => draw({ options, server, request, context })),
  });
}

/** What one backend object knows of its server. */
interface ServerState extends ProgressSource {
  readonly turns: Turns;
  readonly lists: NameLists;
}

interface Drawing {
  readonly options: Automatic1111BackendOptions;
  readonly server: ServerState;
  readonly request: Request;
  readonly context: BackendContext;
}

function checkOptions(options: Automatic1111BackendOptions): void {
  const { error } = Automatic1111BackendOptions.safeParse(options);
  if (error === undefined) return;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ConfigurationError(`[${backend}] The options do not fit: ${issues.join('; ')}.`);
}

function basicAuth({ user, password }: { readonly user: string; readonly password: string }) {
  const utf8 = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...utf8))}`;
}

async function draw({ options, server, request, context }: Drawing): Promise<BackendOutput> {
  const { http } = context;
  const names = await new NameCheck(http, server.lists, options.samplerCheck ?? 'error').check({
    ...request,
    model: request.model ?? options.checkpoint,
  });
  const taskId = `task(${crypto.randomUUID()})`;
  context.setRemoteId(taskId);
  const posted = http.post('/sdapi/v1/txt2img', {
    json: wireBody(options, request, names, taskId, context),
    accept: [404],
  });
  let interrupted = false;
  context.onCancel((cancelHTTP) =>
    stopJob(cancelHTTP, server, taskId, posted, (sent) => {
      interrupted = sent;
    }),
  );
  if (context.listening) watchProgress(context, server, taskId, options.progressIntervalMs);
  const reply = await posted;
  // The server decodes what there is of an interrupted image and answers as if all were well.
  if (interrupted) throw failure('failed', 'The job was interrupted.');
  if (reply.status === 404) throw await notFound(reply);
  return readReply(await reply.json(replySchema), request, names);
}

function wireBody(
  { vae, clipSkip, extra = {} }: Automatic1111BackendOptions,
  request: Request,
  names: CheckedNames,
  taskId: string,
  { encodePrompt }: BackendContext,
): JSONObject {
  const { negativePrompt, refiner } = request;
  const { override_settings: overrides } = extra;
  return {
    prompt: encodePrompt(request.prompt),
    negative_prompt: negativePrompt === undefined ? undefined : encodePrompt(negativePrompt),
    seed: request.seed,
    width: request.width,
    height: request.height,
    steps: request.steps,
    cfg_scale: request.guidanceScale,
    batch_size: request.count,
    sampler_name: names.sampler,
    scheduler: names.scheduler,
    refiner_checkpoint: names.refiner,
    // Without a fraction the refiner would do all the steps.
    refiner_switch_at: names.refiner === undefined ? undefined : (refiner?.switchAt ?? 0.8),
    force_task_id: taskId,
    ...extra,
    override_settings: {
      sd_model_checkpoint: names.model,
      sd_vae: vae,
      CLIP_stop_at_last_layers: clipSkip,
      ...(isObject(overrides) ? overrides : {}),
    },
  };
}

function isObject(value: JSONObject[string]): value is JSONObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** SD.Next and older servers answer 404 for a sampler that they do not have. */
async function notFound(reply: BackendReply): Promise<ImageBackendError> {
  // A page of some proxy is no refusal of the job.
  const { detail } = await reply.json(replySchema).catch(() => ({ detail: undefined }));
  return isText(detail) && detail !== 'Not Found'
    ? failure('rejected', `The server refused the job: ${detail}`, 404)
    : noAPI();
}

function noAPI(): ImageBackendError {
  return failure(
    'not-found',
    'The server has no /sdapi/v1/txt2img. Start it with --api, and give its root address as ' +
      '`url`: port 7860 with its web page, 7861 with --nowebui.',
    404,
  );
}
