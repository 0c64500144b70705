import * as z from 'zod';

import type { BackendHTTP } from '../../image-backend.ts';

/** What one backend object knows of its server. */
export interface ServerState {
  /** Whether the server knows jobs by id (`/api/jobs`). Found out at the first look. */
  jobsAPI?: boolean | undefined;
}

/** A file that a node wrote. */
export type FileRef = z.infer<typeof fileSchema>;

/** How a job stands. */
export type JobView =
  | { readonly state: 'pending'; readonly position: number | undefined }
  | { readonly state: 'running' }
  /** Neither waiting nor running nor finished, as far as the server remembers. */
  | { readonly state: 'absent' }
  | { readonly state: 'done'; readonly files: ReadonlyMap<string, readonly FileRef[]> }
  | { readonly state: 'interrupted' }
  | { readonly state: 'failed'; readonly error: ExecutionError | undefined };

const text = z.string().optional().catch(undefined);

const fileSchema = z.object({
  filename: z.string(),
  subfolder: z.string().catch(''),
  type: z.string().catch('output'),
});

const errorSchema = z.object({
  node_id: text,
  node_type: text,
  exception_type: text,
  exception_message: text,
});

export type ExecutionError = z.infer<typeof errorSchema>;

const outputsSchema = z
  .record(z.string(), z.object({ images: z.array(z.unknown()).optional().catch(undefined) }))
  .catch({});

const statusSchema = z.object({
  status_str: text,
  messages: z.array(z.tuple([z.string(), z.unknown()])).catch([]),
});

const jobSchema = z.object({
  status: z.string(),
  outputs: outputsSchema.optional(),
  execution_error: errorSchema.nullish().catch(undefined),
});

const historySchema = z.record(
  z.string(),
  z.object({ outputs: outputsSchema, status: statusSchema.nullish().catch(undefined) }),
);

const queueItem = z.tuple([z.number(), z.string()], z.unknown());
const queueSchema = z.object({
  queue_running: z.array(queueItem),
  queue_pending: z.array(queueItem),
});

const glance = { retries: 0, timeoutMs: 30_000, accept: [404, 405] } as const;

/** How the job stands. */
export async function look(http: BackendHTTP, server: ServerState, id: string): Promise<JobView> {
  if (server.jobsAPI !== false) {
    const view = await lookByJob(http, server, id);
    // What waited a moment ago and is in the queue no more has begun.
    if (view?.state === 'pending') return (await lookAtQueue(http, id)) ?? { state: 'running' };
    if (view !== undefined) return view;
  }
  const before = await lookAtHistory(http, id);
  if (before !== undefined) return before;
  const queued = await lookAtQueue(http, id);
  if (queued !== undefined) return queued;
  // It may have left the queue between the two looks.
  return (await lookAtHistory(http, id)) ?? { state: 'absent' };
}

/** Undefined where the server has no such address. */
async function lookByJob(
  http: BackendHTTP,
  server: ServerState,
  id: string,
): Promise<JobView | undefined> {
  const reply = await http.get(`/api/jobs/${encodeURIComponent(id)}`, glance);
  if (reply.status === 404 || reply.status === 405) {
    // A server that knows jobs says in JSON that it does not know this one.
    server.jobsAPI ??= saysNoSuchJob(reply.bytes);
    return server.jobsAPI ? { state: 'absent' } : undefined;
  }
  server.jobsAPI = true;
  const { status, outputs = {}, execution_error } = await reply.json(jobSchema);
  if (status === 'pending') return { state: 'pending', position: undefined };
  if (status === 'completed') return { state: 'done', files: filesOf(outputs) };
  if (status === 'cancelled') return { state: 'interrupted' };
  if (status === 'failed') return { state: 'failed', error: execution_error ?? undefined };
  return { state: 'running' };
}

const noSuchJob = z.object({ error: z.string().regex(/job/i) });

function saysNoSuchJob(bytes: Uint8Array): boolean {
  try {
    return noSuchJob.safeParse(JSON.parse(new TextDecoder().decode(bytes))).success;
  } catch {
    return false;
  }
}

async function lookAtHistory(http: BackendHTTP, id: string): Promise<JobView | undefined> {
  const reply = await http.get(`/history/${encodeURIComponent(id)}`, { ...glance, accept: [] });
  const { [id]: entry } = await reply.json(historySchema);
  if (entry === undefined) return undefined;
  const messages = new Map(entry.status?.messages);
  if (messages.has('execution_interrupted')) return { state: 'interrupted' };
  if (entry.status?.status_str === 'error') {
    const { data } = errorSchema.safeParse(messages.get('execution_error'));
    return { state: 'failed', error: data };
  }
  return { state: 'done', files: filesOf(entry.outputs) };
}

async function lookAtQueue(http: BackendHTTP, id: string): Promise<JobView | undefined> {
  const reply = await http.get('/queue', { ...glance, accept: [] });
  const { queue_running: running, queue_pending: pending } = await reply.json(queueSchema);
  if (running.some(([, each]) => each === id)) return { state: 'running' };
  const own = pending.find(([, each]) => each === id);
  if (own === undefined) return undefined;
  // The list is a heap, so its order is not that of the queue.
  const before = pending.filter(([number]) => number < own[0]).length;
  return { state: 'pending', position: running.length + before };
}

function filesOf(outputs: z.infer<typeof outputsSchema>): ReadonlyMap<string, readonly FileRef[]> {
  return new Map(
    Object.entries(outputs).map(([node, { images = [] }]) => [
      node,
      images.flatMap((image) => fileSchema.safeParse(image).data ?? []),
    ]),
  );
}
