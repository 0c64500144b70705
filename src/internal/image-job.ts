import type { RemoteOutcome } from '../errors.ts';
import type {
  BackendContext,
  BackendHTTP,
  BackendOutput,
  GeneratedImage,
  GenerateOptions,
  ImageBackendDefinition,
  ImageEvent,
  ImageRequest,
  ImageRequestField,
} from '../image-backend.ts';
import type { PromptDialect } from '../prompt-dialect.ts';
import { type Deadline, sleep } from './abort.ts';
import { type BackendServer, createBackendHTTP, type JobRecord } from './backend-http.ts';
import { hideCredentials, hideCredentialsInError } from './hide-credentials.ts';
import { endedError, typedError } from './image-job-errors.ts';
import { supportedPart } from './image-request-parts.ts';
import { poll } from './poll.ts';

/** One call of a definition's `generate`. */
export interface ImageJob<Field extends ImageRequestField> {
  readonly definition: ImageBackendDefinition<Field>;
  readonly baseURL: URL | undefined;
  readonly request: ImageRequest;
  readonly options: GenerateOptions;
  readonly deadline: Deadline;
  readonly emit: (event: ImageEvent) => void;
  readonly encodePrompt: (prompt: ImageRequest['prompt'], dialect: PromptDialect) => string;
  /** The images of earlier jobs of the same call, for the error of an abort. */
  readonly finished: readonly GeneratedImage[];
}

export interface FinishedJob {
  readonly output: BackendOutput;
  readonly remoteId: string | undefined;
}

interface Drawn {
  readonly output: BackendOutput;
}

type Cancel = (http: BackendHTTP) => Promise<RemoteOutcome>;

interface JobState extends JobRecord {
  cancel: Cancel | undefined;
  /** Resolves once a cancel is registered. */
  readonly cancellable: Promise<void>;
}

const cancelMs = 5000;
const defaultTimeoutMs = 600_000;
const defaultRetries = 2;
const defaultMaxBytes = 128 * 1024 * 1024;

/** Runs one job to its end, or until the caller's patience ends and the server was told. */
export async function runImageJob<Field extends ImageRequestField>(
  job: ImageJob<Field>,
): Promise<FinishedJob> {
  const { definition, deadline } = job;
  if (deadline.signal.aborted) throw endedError(job, undefined);
  const closing = new AbortController();
  const { state, register } = newState();
  const server = serverOf(job, state, closing.signal);
  const context = contextOf(job, state, server, register);
  const request = supportedPart(job.request, definition.capabilities.supports);
  const draw = async () => definition.generate(request, context);
  const running = draw();
  try {
    const drawn = running.then((output) => ({ output }));
    const inTime = await Promise.race([drawn, whenAborted(deadline.signal)]);
    const { output } = inTime ?? (await lastWords(job, state, drawn, server));
    if (!Array.isArray(output?.images)) throw new TypeError('generate() gave no { images: [...] }');
    const warnings = output.warnings?.map((text) => hideCredentials(text, server.headers));
    return { output: { ...output, warnings }, remoteId: state.remoteId };
  } catch (error) {
    hideCredentialsInError(error, server.headers);
    throw typedError(job, state, error);
  } finally {
    closing.abort();
  }
}

/** After an abort: the images if they still arrive while the server is told, else the error. */
async function lastWords<Field extends ImageRequestField>(
  job: ImageJob<Field>,
  state: JobState,
  running: Promise<Drawn>,
  server: BackendServer,
): Promise<Drawn> {
  const http = createBackendHTTP({ ...server, signal: server.closing });
  const remote = withinCancelTime(stopRemote(job, state, running, http));
  // One turn more, for a reply that came together with the cancel's answer.
  const tooLate = remote.then(() => sleep(0)).then(() => undefined);
  const late = await Promise.race([running.catch(() => tooLate), tooLate]);
  if (late !== undefined) return late;
  throw endedError(job, await remote, state);
}

/** Undefined where nothing can be running on the server. */
async function stopRemote<Field extends ImageRequestField>(
  { baseURL, definition }: ImageJob<Field>,
  state: JobState,
  running: Promise<Drawn>,
  http: BackendHTTP,
): Promise<RemoteOutcome | undefined> {
  const canCancel = (definition.capabilities.cancel ?? 'none') !== 'none';
  if (canCancel && state.cancel === undefined && state.unanswered > 0) {
    // The answer brings the job's id, without which there is no cancelling.
    await Promise.race([state.cancellable, running]).catch(() => {});
  }
  if (state.cancel !== undefined) return state.cancel(http);
  return baseURL !== undefined && state.submitted === 0 ? undefined : 'unsupported';
}

async function withinCancelTime(
  stopping: Promise<RemoteOutcome | undefined>,
): Promise<RemoteOutcome | undefined> {
  const unknown: RemoteOutcome = 'unknown';
  const giveUp = new AbortController();
  try {
    return await Promise.race([stopping, sleep(cancelMs, giveUp.signal).then(() => unknown)]);
  } catch {
    return unknown;
  } finally {
    giveUp.abort();
  }
}

function newState(): { readonly state: JobState; readonly register: (cancel: Cancel) => void } {
  let cancellable = () => {};
  const state: JobState = {
    remoteId: undefined,
    submitted: 0,
    unanswered: 0,
    cancel: undefined,
    cancellable: new Promise((resolve) => {
      cancellable = resolve;
    }),
  };
  const register = (cancel: Cancel) => {
    state.cancel = cancel;
    cancellable();
  };
  return { state, register };
}

function serverOf<Field extends ImageRequestField>(
  { definition, baseURL, deadline }: ImageJob<Field>,
  state: JobState,
  closing: AbortSignal,
): BackendServer {
  return {
    name: definition.name,
    baseURL,
    headers: definition.headers ?? {},
    billed: definition.capabilities.billed ?? false,
    signal: AbortSignal.any([deadline.signal, closing]),
    closing,
    timeoutMs: definition.timeoutMs ?? defaultTimeoutMs,
    retries: definition.retries ?? defaultRetries,
    maxBytes: definition.maxResponseBytes ?? defaultMaxBytes,
    job: state,
  };
}

function contextOf<Field extends ImageRequestField>(
  job: ImageJob<Field>,
  state: JobState,
  server: BackendServer,
  register: (cancel: Cancel) => void,
): BackendContext {
  const dialect = dialectOf(job.request, job.definition.capabilities.dialect);
  return {
    http: createBackendHTTP(server),
    poll: (look, { intervalMs } = {}) => poll(look, { intervalMs, signal: server.signal }),
    listening: job.options.onEvent !== undefined,
    emit: job.emit,
    encodePrompt: (prompt) => job.encodePrompt(prompt, dialect),
    onCancel: register,
    setRemoteId(id) {
      state.remoteId = id;
    },
    signal: job.deadline.signal,
  };
}

/** The dialect that a request's prompt is written in: none, where it is native already. */
export function dialectOf(
  { promptSyntax }: Pick<ImageRequest, 'promptSyntax'>,
  dialect: PromptDialect,
): PromptDialect {
  return promptSyntax === 'native' ? { ...dialect, literal: (text) => text } : dialect;
}

function whenAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
