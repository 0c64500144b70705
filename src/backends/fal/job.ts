import * as z from 'zod';

import { ImageBackendError } from '../../errors.ts';
import type {
  BackendHTTP,
  BackendOutput,
  BackendReply,
  SupportedRequest,
} from '../../image-backend.ts';

/** As the backend is called in errors and settings. */
export const backend = 'fal';

const text = z.string().nullish().catch(undefined);

export const submittedSchema = z.object({
  request_id: z.string().min(1),
  status_url: text,
  response_url: text,
  cancel_url: text,
});

/** A job in the queue, by paths below our own base address. */
export interface FalJob {
  readonly id: string;
  readonly status: string;
  readonly result: string;
  readonly cancel: string;
}

/**
 * The queue knows a job by owner and app alone, whatever else is in the model's name, so it says
 * where to ask. What it says is followed on our own base address and nowhere else.
 */
export function jobOf(
  submitted: z.infer<typeof submittedSchema>,
  model: string,
  baseURL: string,
): FalJob {
  const { request_id: id, status_url, response_url, cancel_url } = submitted;
  const parts = model.split('/');
  const app = parts.slice(0, ['workflows', 'comfy'].includes(parts[0] ?? '') ? 3 : 2).join('/');
  const root = `/${app}/requests/${encodeURIComponent(id)}`;
  return {
    id,
    status: pathBelow(baseURL, status_url) ?? `${root}/status`,
    result: pathBelow(baseURL, response_url) ?? root,
    cancel: pathBelow(baseURL, cancel_url) ?? `${root}/cancel`,
  };
}

function pathBelow(baseURL: string, address: string | null | undefined): string | undefined {
  if (address === null || address === undefined || !URL.canParse(address)) return undefined;
  const [url, base] = [new URL(address), new URL(baseURL)];
  const root = base.pathname.replace(/\/+$/, '');
  if (url.origin !== base.origin || !url.pathname.startsWith(`${root}/`)) return undefined;
  return url.pathname.slice(root.length);
}

const resultSchema = z.object({
  images: z
    .array(z.object({ url: z.string() }))
    .nullish()
    .catch(undefined),
  seed: z.number().nullish().catch(undefined),
  has_nsfw_concepts: z.array(z.boolean()).nullish().catch(undefined),
  prompt: text,
  detail: z.unknown().optional(),
});

const errorSchema = z.object({
  detail: z
    .union([
      z.string(),
      z.array(
        z.object({
          msg: z.string().catch(''),
          type: z.string().catch(''),
          loc: z.array(z.union([z.string(), z.number()])).catch([]),
        }),
      ),
    ])
    .catch(''),
  error_type: text,
});

/** Statuses of a result whose body says why there is none. */
const answered: readonly number[] = [422, 499];

/** @throws ImageBackendError where the job made no image. */
export async function readResult(
  http: BackendHTTP,
  job: FalJob,
  { seed }: SupportedRequest<'seed'>,
  prompt: string,
): Promise<BackendOutput> {
  const reply = await http.get(job.result, { accept: answered });
  if (reply.status >= 400) throw await refusal(reply, job);
  const result = await reply.json(resultSchema);
  const [image] = result.images ?? [];
  if (image === undefined && result.detail !== undefined) throw await refusal(reply, job);
  const isFlagged = result.has_nsfw_concepts?.[0] === true;
  if (image === undefined) {
    if (isFlagged) throw failure('blocked', 'The safety checker held back the image.', job.id);
    return { images: [] };
  }
  const rewritten = result.prompt ?? prompt;
  return {
    images: [
      {
        bytes: await http.download(image.url),
        seed: result.seed ?? seed,
        // What the checker flags comes as a black image.
        safety: isFlagged ? 'degraded' : 'ok',
      },
    ],
    revisedPrompt: rewritten === prompt || rewritten === '' ? undefined : rewritten,
    warnings: isFlagged ? ['The safety checker flagged the image and blacked it out.'] : [],
  };
}

async function refusal(reply: BackendReply, { id }: FalJob): Promise<ImageBackendError> {
  const { detail, error_type: errorType } = await reply.json(errorSchema);
  const issues = typeof detail === 'string' ? [] : detail;
  const said =
    typeof detail === 'string'
      ? detail
      : issues.map(({ loc, msg }) => [loc.join('.'), msg].filter(Boolean).join(': ')).join('; ');
  if (issues.some(({ type }) => type === 'content_policy_violation')) {
    return failure('blocked', `The content checker refused: ${said}`, id, reply.status);
  }
  if (reply.status === 499 || errorType === 'client_cancelled') {
    return failure('failed', 'The job was cancelled on the server.', id, reply.status);
  }
  const code = reply.status === 422 ? 'rejected' : 'failed';
  return failure(code, `The job made no image (${reply.status}): ${said}`, id, reply.status);
}

export function failure(
  code: ImageBackendError['code'],
  message: string,
  remoteId: string,
  status?: number,
): ImageBackendError {
  return new ImageBackendError(`[${backend}] ${message.slice(0, 4000)}`, {
    code,
    backend,
    remoteId,
    status,
    mayHaveBeenCharged: true,
  });
}
