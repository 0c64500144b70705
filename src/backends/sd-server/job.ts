import * as z from 'zod';

import type { ImageBackendError, RemoteOutcome } from '../../errors.ts';
import type { BackendContext, BackendHTTP, BackendReply } from '../../image-backend.ts';
import type { JSONObject } from '../../schema.ts';
import { failure } from './failure.ts';
import { noAPI } from './server-info.ts';

const submittedSchema = z.object({ id: z.string().min(1) });

const jobSchema = z.object({
  status: z.string(),
  queue_position: z.number().nullish().catch(undefined),
  result: z
    .object({ images: z.array(z.object({ b64_json: z.string() })) })
    .nullish()
    .catch(undefined),
  error: z.object({ message: z.string() }).nullish().catch(undefined),
});

type Job = z.infer<typeof jobSchema>;

export interface JobTiming {
  readonly pollIntervalMs?: number | undefined;
  /** The longest that the job may take, waiting included. */
  readonly timeoutMs: number;
}

/** Has the server draw, and gives its images as base64. */
export class RemoteJob {
  readonly #context: BackendContext;
  readonly #timing: JobTiming;
  readonly #began = performance.now();
  readonly #cancelled: Promise<Job | undefined>;
  #settleCancel: (job: Job | undefined) => void = () => {};
  #id: string | undefined;
  #position: number | undefined;

  constructor(context: BackendContext, timing: JobTiming) {
    this.#context = context;
    this.#timing = timing;
    this.#cancelled = new Promise((resolve) => {
      this.#settleCancel = resolve;
    });
  }

  async run(body: JSONObject): Promise<readonly string[]> {
    this.#id = await this.#submit(body);
    this.#context.setRemoteId(this.#id);
    const job = await this.#finished(this.#id).catch(async (error: unknown) => {
      if (!this.#context.signal.aborted) throw error;
      // The answer to the cancel may be that the images are there.
      const late = await this.#cancelled;
      if (late?.status === 'completed') return late;
      throw error;
    });
    return (job.result?.images ?? []).map((image) => image.b64_json);
  }

  /** A full queue is waited for. */
  async #submit(body: JSONObject): Promise<string> {
    const { http, poll, emit, onCancel } = this.#context;
    const reply = await poll(async () => {
      const posted = http.post('/sdcpp/v1/img_gen', { json: body, accept: [404, 405, 429] });
      onCancel((cancelHTTP) => this.#cancel(cancelHTTP, posted));
      const answer = await posted;
      if (answer.status !== 429) return answer;
      emit({ type: 'queued' });
      if (this.#isLate()) throw this.#tooLate('its queue was full all the time');
      return undefined;
    }, this.#pace());
    if (reply.status >= 400) throw noAPI(reply.status);
    return (await reply.json(submittedSchema)).id;
  }

  #finished(id: string): Promise<Job> {
    const { http, poll } = this.#context;
    return poll(async () => {
      const reply = await http.get(`/sdcpp/v1/jobs/${encodeURIComponent(id)}`, {
        accept: [404, 410],
      });
      if (reply.status >= 400) throw this.#lost(reply.status);
      const job = await reply.json(jobSchema);
      if (job.status === 'completed') return job;
      if (job.status === 'failed' || job.status === 'cancelled') throw this.#failed(job);
      this.#tellPosition(job);
      if (!this.#isLate()) return undefined;
      const outcome = await cancelJob(http, id).catch(() => undefined);
      if (outcome?.job?.status === 'completed') return outcome.job;
      throw this.#tooLate(`the job was ${job.status}, and is now ${outcome?.remote ?? 'unknown'}`);
    }, this.#pace());
  }

  #tellPosition({ status, queue_position }: Job): void {
    const position = status === 'queued' ? (queue_position ?? undefined) : undefined;
    if (position === undefined || position === this.#position) return;
    this.#position = position;
    this.#context.emit({ type: 'queued', position });
  }

  async #cancel(http: BackendHTTP, posted: Promise<BackendReply>): Promise<RemoteOutcome> {
    try {
      const reply = await posted;
      // Nothing was queued.
      if (reply.status >= 400) return 'cancelled';
      const { id } = await reply.json(submittedSchema);
      const { remote, job } = await cancelJob(http, id);
      this.#settleCancel(job);
      return remote;
    } finally {
      this.#settleCancel(undefined);
    }
  }

  #pace() {
    return { intervalMs: this.#timing.pollIntervalMs ?? 500 };
  }

  #isLate(): boolean {
    return performance.now() - this.#began > this.#timing.timeoutMs;
  }

  #tooLate(how: string): ImageBackendError {
    const message =
      `No image within ${this.#timing.timeoutMs} ms: ${how}. Raise \`timeoutMs\` if the server is ` +
      'only slow.';
    return failure('timeout', message, { remoteId: this.#id });
  }

  #lost(status: number): ImageBackendError {
    const message =
      status === 410
        ? `The job ${this.#id} is over, and the server has thrown its images away. Poll more often.`
        : `The server does not know the job ${this.#id} any more. It was probably restarted; send ` +
          'the request again.';
    return failure('not-found', message, { status, remoteId: this.#id });
  }

  #failed({ status, error }: Job): ImageBackendError {
    const why = error?.message ?? 'the server does not say why';
    const message =
      status === 'cancelled'
        ? `Someone else cancelled the job ${this.#id}.`
        : `The job ${this.#id} failed: ${why}. The log of the server may tell more.`;
    return failure('failed', message, { remoteId: this.#id });
  }
}

/** Only a job that waits can be cancelled. */
async function cancelJob(
  http: BackendHTTP,
  id: string,
): Promise<{ readonly remote: RemoteOutcome; readonly job?: Job | undefined }> {
  const reply = await http.post(`/sdcpp/v1/jobs/${encodeURIComponent(id)}/cancel`, {
    accept: [404, 409, 410],
    idempotent: true,
    retries: 0,
  });
  if (reply.status === 409) return { remote: 'still-running' };
  if (reply.status === 410) return { remote: 'finished' };
  // Restarted meanwhile: what it was doing is gone.
  if (reply.status === 404) return { remote: 'cancelled' };
  const job = await reply.json(jobSchema);
  return { remote: job.status === 'cancelled' ? 'cancelled' : 'finished', job };
}
