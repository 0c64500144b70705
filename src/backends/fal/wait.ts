import * as z from 'zod';

import { ImageBackendError, type RemoteOutcome } from '../../errors.ts';
import type {
  BackendContext,
  BackendHTTP,
  BackendOutput,
  SupportedRequest,
} from '../../image-backend.ts';
import { type FalJob, failure, readResult } from './job.ts';

export interface Patience {
  readonly pollIntervalMs?: number | undefined;
  readonly jobTimeoutMs?: number | undefined;
  readonly retries?: number | undefined;
}

const statusSchema = z.object({
  status: z.string(),
  queue_position: z.number().nullish().catch(undefined),
});

/** Looks until the queue says that the job is over, well or not. */
export async function whenCompleted(
  job: FalJob,
  context: BackendContext,
  { pollIntervalMs = 500, jobTimeoutMs = 1_800_000, retries = 5 }: Patience,
): Promise<void> {
  const began = performance.now();
  let lastPosition: number | undefined;
  const look = async () => {
    const reply = await context.http.get(job.status, { retries });
    const { status, queue_position } = await reply.json(statusSchema);
    if (status === 'COMPLETED') return true;
    const position = queue_position ?? undefined;
    if (status === 'IN_QUEUE' && position !== lastPosition) {
      context.emit({ type: 'queued', position });
    }
    lastPosition = position;
    if (performance.now() - began > jobTimeoutMs) throw await overdue(job, jobTimeoutMs, context);
    return undefined;
  };
  await context.poll(look, { intervalMs: pollIntervalMs });
}

async function overdue(
  job: FalJob,
  jobTimeoutMs: number,
  { http }: BackendContext,
): Promise<ImageBackendError> {
  const unknown: RemoteOutcome = 'unknown';
  const remote = await cancelJob(http, job).catch(() => unknown);
  return failure(
    'timeout',
    `The job was not over after ${jobTimeoutMs} ms; it is now: ${remote}. Raise \`jobTimeoutMs\` ` +
      'if the model is only slow.',
    job.id,
  );
}

/** The output of a job that was finished before it could be cancelled. */
export function whatCancellingFinds(
  job: FalJob,
  context: BackendContext,
  request: SupportedRequest<'seed'>,
  prompt: string,
): Promise<BackendOutput> {
  const found = new Promise<BackendOutput>((resolve, reject) => {
    context.onCancel(async (http) => {
      const outcome = await cancelJob(http, job);
      if (outcome !== 'finished') return outcome;
      try {
        resolve(await readResult(http, job, request, prompt));
      } catch (error) {
        reject(error);
        const isCancelled = error instanceof ImageBackendError && error.status === 499;
        return isCancelled ? 'cancelled' : 'finished';
      }
      return outcome;
    });
  });
  // Nobody waits for it where the job came to its own end first.
  found.catch(() => {});
  return found;
}

const cancelSchema = z.object({ status: z.string().optional().catch(undefined) });
const looksAfterCancel = 6;
const lookMs = 400;

/**
 * Asks for the end of a job. `finished` means that it may have a result, which is still to be read.
 */
async function cancelJob(http: BackendHTTP, job: FalJob): Promise<RemoteOutcome> {
  const reply = await http.put(job.cancel, { idempotent: true, accept: [400, 404] });
  const { status } = await reply.json(cancelSchema);
  if (status === 'ALREADY_COMPLETED') return 'finished';
  if (reply.status >= 400) return 'unknown';
  // It was taken out of the queue.
  if (status === 'OK') return 'cancelled';
  for (let looks = 0; looks < looksAfterCancel; looks += 1) {
    const seen = await http.get(job.status, { accept: [404, 499] });
    if (seen.status >= 400) return 'cancelled';
    if ((await seen.json(statusSchema)).status === 'COMPLETED') return 'finished';
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
  return 'still-running';
}
