import { ImageBackendError } from '../../errors.ts';
import type { BackendContext } from '../../image-backend.ts';
import { cancelJob } from './cancel.ts';
import { failure } from './failure.ts';
import { nodeName } from './graph.ts';
import {
  type ExecutionError,
  type FileRef,
  type JobView,
  look,
  type ServerState,
} from './job-view.ts';
import type { Nudge } from './nudge.ts';
import type { Plan } from './plan.ts';

export interface AwaitedJob {
  readonly id: string;
  readonly plan: Plan;
  /** The longest pause between two looks, in milliseconds. */
  readonly intervalMs: number;
  /** The longest time without any change, in milliseconds. */
  readonly timeoutMs: number;
  /** Cuts the pauses short. */
  readonly nudge: Nudge;
}

/** Looks in a row. */
const patience = { absent: 3, failed: 5 };
const firstPauseMs = 50;

/**
 * Looks after the job until it is over. Gives the files that each node wrote.
 *
 * @throws ImageBackendError for a job that failed, was interrupted, got lost or does not end.
 */
export async function awaitJob(
  context: BackendContext,
  server: ServerState,
  job: AwaitedJob,
): Promise<ReadonlyMap<string, readonly FileRef[]>> {
  const watch = new Watch(job, context);
  let pauseMs = Math.min(firstPauseMs, job.intervalMs);
  // Each look makes its own pause, which can be cut short; the poller adds the end by abort.
  const step = async () => {
    await job.nudge.pause(pauseMs, context.signal);
    pauseMs = Math.min(pauseMs * 2, job.intervalMs);
    const files = watch.take(await watch.tolerate(() => look(context.http, server, job.id)));
    if (files === undefined && watch.stuck) throw await stuck(context, server, job);
    return files;
  };
  return context.poll(step, { intervalMs: 0 });
}

/** What is known of a job from one look to the next. */
class Watch {
  readonly #job: AwaitedJob;
  readonly #context: BackendContext;
  #absent = 0;
  #failed = 0;
  #last = '';
  #since = performance.now();

  constructor(job: AwaitedJob, context: BackendContext) {
    this.#job = job;
    this.#context = context;
  }

  /** Whether nothing has changed for too long. */
  get stuck(): boolean {
    return performance.now() - this.#since > this.#job.timeoutMs;
  }

  /** A look that fails for once is no news: the job goes on without us. */
  async tolerate(view: () => Promise<JobView>): Promise<JobView | undefined> {
    try {
      const seen = await view();
      this.#failed = 0;
      return seen;
    } catch (error) {
      this.#failed += 1;
      if (!isTemporary(error) || this.#failed >= patience.failed) throw error;
      return undefined;
    }
  }

  /** The files once the job is done, undefined before. */
  take(view: JobView | undefined): ReadonlyMap<string, readonly FileRef[]> | undefined {
    const { id, plan } = this.#job;
    if (view?.state === 'done') return view.files;
    if (view?.state === 'failed') throw executionFailure(plan, view.error, id);
    if (view?.state === 'interrupted') throw interrupted(id);
    this.#absent = view?.state === 'absent' ? this.#absent + 1 : 0;
    if (this.#absent >= patience.absent) throw lost(id);
    this.#notice(view);
    return undefined;
  }

  #notice(view: JobView | undefined): void {
    const position = view?.state === 'pending' ? view.position : undefined;
    const now = view === undefined ? this.#last : `${view.state} ${position}`;
    if (now !== this.#last) {
      this.#last = now;
      this.#since = performance.now();
      if (view?.state === 'pending') this.#context.emit({ type: 'queued', position });
    }
  }
}

function isTemporary(error: unknown): boolean {
  if (!(error instanceof ImageBackendError)) return false;
  return error.isRetryable || error.code === 'invalid-response';
}

function executionFailure(
  { graph }: Plan,
  error: ExecutionError | undefined,
  remoteId: string,
): ImageBackendError {
  const { node_id: id, node_type: type, exception_type, exception_message } = error ?? {};
  const where = id === undefined ? 'The job' : `Node ${nodeName(graph, id, type)}`;
  const what = [exception_type, exception_message?.trim()]
    .filter((part) => part !== undefined && part !== '')
    .join(': ');
  const memory = /out ?of ?memory/i.test(what);
  const advice = memory
    ? ' The server ran out of memory: lower the size or the number of images of a batch.'
    : '';
  return failure('failed', `${where} failed: ${what || 'the server gives no reason'}.${advice}`, {
    remoteId,
  });
}

function interrupted(remoteId: string): ImageBackendError {
  return failure(
    'failed',
    "The job was interrupted on the server by somebody else: another program, or the web page's " +
      'cancel button.',
    { remoteId },
  );
}

function lost(remoteId: string): ImageBackendError {
  return failure(
    'failed',
    'The job was lost: it is neither in the queue nor in the history. The server was restarted, ' +
      'or somebody removed it. Send the request again.',
    { remoteId },
  );
}

async function stuck(
  { http }: BackendContext,
  server: ServerState,
  { id, timeoutMs }: AwaitedJob,
): Promise<ImageBackendError> {
  const outcome = await cancelJob(http, server, id).catch(() => 'unknown');
  return failure(
    'timeout',
    `The job has been standing still for ${timeoutMs} ms; the job on the server: ${outcome}. ` +
      'Raise `timeoutMs` if the server is only slow.',
    { remoteId: id },
  );
}
