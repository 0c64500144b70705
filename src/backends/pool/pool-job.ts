import { AbortedError, ConfigurationError, ImageBackendError } from '../../errors.ts';
import type {
  GenerateOptions,
  ImageEvent,
  ImageRequest,
  ImageResult,
} from '../../image-backend.ts';
import { startDeadline } from '../../internal/abort.ts';
import type { Server, Servers } from './servers.ts';

/** One request on its way through a pool. */
export interface PoolJob {
  readonly pool: string;
  readonly servers: Servers;
  readonly request: ImageRequest;
  readonly options: GenerateOptions;
  readonly emit: (event: ImageEvent) => void;
}

export interface PoolOutcome {
  readonly server: Server;
  readonly result: ImageResult;
  /** Where the job had been before, as warnings. */
  readonly detours: readonly string[];
}

interface Failure {
  readonly server: Server;
  readonly error: ImageBackendError;
}

/** Draws on the first server that is free, and on others where that fails and costs nothing. */
export async function runPoolJob(job: PoolJob): Promise<PoolOutcome> {
  const { servers } = job;
  const { timeoutMs = Number.POSITIVE_INFINITY } = job.options;
  const ends = performance.now() + timeoutMs;
  const events = jobEvents(job.emit);
  const failures: Failure[] = [];
  for (;;) {
    const tried = new Set(failures.map(({ server }) => server));
    const server = await freeServer(job, tried, ends, events.onPosition);
    const started = performance.now();
    try {
      const result = await server.backend.generate(job.request, {
        ...job.options,
        ...(timeoutMs === Number.POSITIVE_INFINITY ? {} : { timeoutMs: leftMs(ends) }),
        ...(job.options.onEvent === undefined ? {} : { onEvent: events.onEvent }),
      });
      servers.succeeded(server, (performance.now() - started) / result.images.length);
      return { server, result, detours: detoursOf(failures, server) };
    } catch (error) {
      settle(servers, server, error);
      if (!(error instanceof ImageBackendError)) throw error;
      failures.push({ server, error });
      const outOfTime = performance.now() >= ends || job.options.signal?.aborted === true;
      const isLast = failures.length === servers.count || outOfTime || events.delivered();
      if (isLast || !mayRunElsewhere(error)) throw combined(job.pool, failures, error);
    }
  }
}

/** Never where the job may have run on a service that asks money for it. */
function mayRunElsewhere(error: ImageBackendError): boolean {
  if (['authentication', 'rejected', 'blocked'].includes(error.code)) return false;
  return !error.mayHaveBeenCharged && (error.isRetryable || error.code === 'not-found');
}

const faultsOfTheJob: readonly ImageBackendError['code'][] = [
  'rejected',
  'blocked',
  'invalid-request',
  'no-image',
];

/** A server with wrong credentials rests too: it would fail at once and so draw all the work. */
function settle(servers: Servers, server: Server, error: unknown): void {
  const isOfTheJob =
    error instanceof AbortedError ||
    error instanceof ConfigurationError ||
    (error instanceof ImageBackendError && faultsOfTheJob.includes(error.code));
  if (isOfTheJob) servers.released(server);
  else servers.failed(server, error instanceof ImageBackendError ? error.retryAfterMs : undefined);
}

async function freeServer(
  { pool, servers, options }: PoolJob,
  tried: ReadonlySet<Server>,
  ends: number,
  onPosition: (position: number) => void,
): Promise<Server> {
  const limited = options.timeoutMs === undefined ? undefined : leftMs(ends);
  const deadline = startDeadline(options.signal, limited);
  try {
    return await servers.take(tried, deadline.signal, onPosition);
  } catch (error) {
    if (!deadline.expired()) throw error;
    throw new ImageBackendError(
      `[${pool}] No server was free within ${options.timeoutMs} ms; nothing was sent. Raise ` +
        '`timeoutMs`, or send fewer requests at a time.',
      { code: 'timeout', backend: pool },
    );
  } finally {
    deadline.clear();
  }
}

function leftMs(ends: number): number {
  return Math.max(1, ends - performance.now());
}

interface JobEvents {
  onPosition(position: number): void;
  onEvent(event: ImageEvent): void;
  /** Whether an image was delivered, so that a second run would draw it twice. */
  delivered(): boolean;
}

/** The events of all the servers a job was at, as if they were one. */
function jobEvents(emit: (event: ImageEvent) => void): JobEvents {
  let place = 0;
  let started = false;
  let delivered = false;
  return {
    onPosition(position) {
      if (position === place) return;
      place = position;
      emit({ type: 'queued', position });
    },
    onEvent(event) {
      if (event.type === 'started' && started) return;
      started ||= event.type === 'started';
      delivered ||= event.type === 'image';
      emit(event);
    },
    delivered: () => delivered,
  };
}

function detoursOf(failures: readonly Failure[], { label }: Server): readonly string[] {
  return failures.map(
    ({ server, error }) => `${server.label} failed, so ${label} drew it: ${error.message}`,
  );
}

function combined(
  pool: string,
  failures: readonly Failure[],
  last: ImageBackendError,
): ImageBackendError {
  if (failures.length === 1) return last;
  const each = failures.map(({ server, error }) => `${server.label}: ${error.message}`);
  const { code, status, retryAfterMs, mayHaveBeenCharged, remoteId } = last;
  return new ImageBackendError(`[${pool}] ${failures.length} backends failed. ${each.join(' ')}`, {
    code,
    backend: pool,
    status,
    retryAfterMs,
    mayHaveBeenCharged,
    remoteId,
    cause: last,
  });
}
