import type { BackendContext } from '../../image-backend.ts';
import type { JSONObject } from '../../schema.ts';
import { awaitJob } from './await-job.ts';
import { cancelJob } from './cancel.ts';
import { readBinaryFrame, readTextFrame } from './frames.ts';
import type { FileRef, ServerState } from './job-view.ts';
import { Nudge } from './nudge.ts';
import type { Plan } from './plan.ts';
import { Progress } from './progress.ts';
import { type ComfyUIWebSocketClass, listen } from './socket.ts';
import { submit } from './submit.ts';

export interface JobSettings {
  /** Address of the websocket, and how to open it. */
  readonly socket: { readonly url: string; readonly type: ComfyUIWebSocketClass } | undefined;
  readonly intervalMs: number;
  readonly timeoutMs: number;
  /** Merged last into the body of the submission. */
  readonly extra: JSONObject;
}

export interface FinishedJob {
  readonly id: string;
  readonly files: ReadonlyMap<string, readonly FileRef[]>;
  readonly warnings: readonly string[];
}

/** Submits the plan once and waits until it was executed. */
export async function runJob(
  context: BackendContext,
  server: ServerState,
  plan: Plan,
  { socket, intervalMs, timeoutMs, extra }: JobSettings,
): Promise<FinishedJob> {
  // Newer servers take no other ids than UUIDs in lower case; old ones choose their own.
  const ids = { prompt_id: crypto.randomUUID(), client_id: crypto.randomUUID() };
  const job: Job = { id: ids.prompt_id, plan, nudge: new Nudge() };
  const hangUp = listenTo(socket, ids.client_id, context, job);
  try {
    context.signal.throwIfAborted();
    context.setRemoteId(job.id);
    const posted = submit(context, server, plan, { prompt: plan.graph, ...ids, ...extra });
    const settled = posted.then(
      (submitted) => {
        job.id = submitted.id;
      },
      () => {},
    );
    context.onCancel((http) => settled.then(() => cancelJob(http, server, job.id)));
    const { id, warnings, refusal } = await posted;
    context.setRemoteId(id);
    if (refusal !== undefined) {
      // What is left of the workflow is of no use. The refusal counts, however this ends.
      await cancelJob(context.http, server, id).catch(() => 'unknown');
      throw refusal;
    }
    const files = await awaitJob(context, server, { ...job, id, intervalMs, timeoutMs });
    return { id, files, warnings };
  } finally {
    hangUp();
  }
}

interface Job {
  id: string;
  readonly plan: Plan;
  readonly nudge: Nudge;
}

/** The websocket says early what a look would find out later, and shows previews. */
function listenTo(
  socket: JobSettings['socket'],
  clientId: string,
  { emit, listening }: BackendContext,
  job: Job,
): () => void {
  if (socket === undefined) return () => {};
  const progress = new Progress(job.plan.graph);
  return listen(socket.type, `${socket.url}?clientId=${clientId}`, {
    onOpen: job.nudge.now,
    onText(text) {
      for (const frame of readTextFrame(text, job.id)) {
        progress.see(frame);
        if (frame.type === 'over') job.nudge.now();
        else if (listening) emit({ type: 'progress', fraction: progress.fraction });
      }
    },
    onBytes(bytes) {
      const frame = readBinaryFrame(bytes);
      if (frame?.type !== 'preview' || (frame.job ?? job.id) !== job.id) return;
      emit({ type: 'progress', fraction: progress.fraction, preview: frame.bytes });
    },
  });
}
