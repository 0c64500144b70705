import * as z from 'zod';

import { ImageBackendError, type RemoteOutcome } from '../../errors.ts';
import type { BackendContext, BackendHTTP } from '../../image-backend.ts';

/** Where progress is to be had: per task, of the server as a whole, or not at all. */
export interface ProgressSource {
  progress: 'task' | 'global' | 'none';
}

const taskSchema = z.object({
  active: z.boolean(),
  queued: z.boolean(),
  completed: z.boolean(),
  progress: z.number().nullish().catch(undefined),
  textinfo: z.string().nullish().catch(undefined),
});

const globalSchema = z.object({
  progress: z.number(),
  state: z.object({ job_count: z.number().nullish() }).nullish().catch(undefined),
});

interface JobView {
  readonly state: 'queued' | 'running' | 'finished' | 'unknown';
  readonly fraction?: number | undefined;
  readonly position?: number | undefined;
}

const glance = { retries: 0, timeoutMs: 5000, idempotent: true } as const;

/** How the job stands, or undefined where the server does not say. */
async function look(
  http: BackendHTTP,
  server: ProgressSource,
  taskId: string,
): Promise<JobView | undefined> {
  if (server.progress === 'task') {
    const task = await http
      .post('/internal/progress', { ...glance, json: { id_task: taskId, live_preview: false } })
      .then((reply) => reply.json(taskSchema))
      .catch(absent);
    if (task?.active === true) return { state: 'running', fraction: task.progress ?? undefined };
    if (task?.queued === true) return { state: 'queued', position: queuePosition(task.textinfo) };
    if (task?.completed === true) return { state: 'finished' };
    if (task === undefined) server.progress = 'global';
  }
  if (server.progress === 'none') return undefined;
  const whole = await http
    .get('/sdapi/v1/progress', { ...glance, query: { skip_current_image: true } })
    .then((reply) => reply.json(globalSchema))
    .catch(absent);
  if (whole === undefined) {
    if (server.progress === 'global') server.progress = 'none';
    return undefined;
  }
  const busy = (whole.state?.job_count ?? 0) > 0 || whole.progress > 0;
  return busy ? { state: 'running', fraction: whole.progress } : { state: 'unknown' };
}

/** For an address that this server does not have. */
function absent(error: unknown): undefined {
  const codes = ['not-found', 'invalid-response', 'rejected'];
  if (error instanceof ImageBackendError && codes.includes(error.code)) return undefined;
  throw error;
}

function queuePosition(text: string | null | undefined): number | undefined {
  const position = /In queue: (\d+)/.exec(text ?? '')?.[1];
  return position === undefined ? undefined : Number(position);
}

export function watchProgress(
  context: BackendContext,
  server: ProgressSource,
  taskId: string,
  intervalMs: number | undefined,
): void {
  let waited = false;
  const tell = async (): Promise<true | undefined> => {
    if (!waited) {
      waited = true;
      return undefined;
    }
    const view = await look(context.http, server, taskId);
    if (view === undefined) return true;
    const { state, fraction, position } = view;
    if (state === 'queued') context.emit({ type: 'queued', position });
    if (state === 'running' && fraction !== undefined) context.emit({ type: 'progress', fraction });
    return undefined;
  };
  // Polling ends with the job. Without progress the image is as good, so a failure is no news.
  context.poll(tell, { intervalMs }).catch(() => {});
}

const interruptMs = 4000;

/** Interrupting is for the server as a whole, so it is done only where the running job is ours. */
export async function stopJob(
  http: BackendHTTP,
  server: ProgressSource,
  taskId: string,
  posted: Promise<unknown>,
  onInterrupt: (sent: boolean) => void,
): Promise<RemoteOutcome> {
  const view = await look(http, server, taskId);
  if (view?.state === 'queued') return 'still-running';
  if (view?.state === 'unknown') return 'unknown';
  const settled = posted.then(
    () => true,
    () => true,
  );
  if (view?.state === 'finished') return settled.then(() => 'finished');
  onInterrupt(true);
  const reply = await http.post('/sdapi/v1/interrupt', { ...glance, accept: [404, 405] });
  if (reply.status >= 400) {
    onInterrupt(false);
    return 'unsupported';
  }
  return (await within(settled, interruptMs)) ? 'cancelled' : 'still-running';
}

/** Whether `promise` settles in time. */
async function within(promise: Promise<boolean>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
