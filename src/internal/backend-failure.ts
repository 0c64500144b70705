import { ImageBackendError, type ImageBackendErrorCode } from '../errors.ts';
import type { ReplyMeaning } from '../image-backend.ts';
import { HTTPFailure, type HTTPReply, retryAfterMs } from './http.ts';
import { serverMessage } from './server-message.ts';

/** A request as error messages name it. */
export interface BackendRequestPlace {
  readonly backend: string;
  readonly method: string;
  readonly url: URL;
  /** Whether the request starts a job that may cost money. */
  readonly charges: boolean;
  /** Whether such a job was started by an earlier request. */
  readonly started: boolean;
  /** Whether a result is fetched, from wherever the server put it. */
  readonly isResult: boolean;
  readonly remoteId: string | undefined;
  /** What the backend's author makes of a bad reply. */
  readonly explain?: ((body: unknown, status: number) => ReplyMeaning | undefined) | undefined;
  /** Takes credentials out of a text that a server wrote. */
  readonly redact: (text: string) => string;
}

const failureCodes: Readonly<Record<HTTPFailure['kind'], ImageBackendErrorCode>> = {
  unsent: 'connection',
  'blocked-port': 'invalid-request',
  connection: 'connection',
  timeout: 'timeout',
  'too-large': 'invalid-response',
};

const failureAdvice: Readonly<Record<HTTPFailure['kind'], string>> = {
  unsent: 'Is the server running, and is the address right?',
  'blocked-port': 'Have the server listen on another port, such as 7860 or 8080.',
  connection: 'The connection broke before the reply was whole.',
  timeout: 'Raise `timeoutMs` if the server is only slow.',
  'too-large':
    'That is no image: is the address right? (`maxResponseBytes` of defineImageBackend is the limit.)',
};

const neverSent: readonly HTTPFailure['kind'][] = ['unsent', 'blocked-port'];

/** The error for a request that got no whole reply. */
export function failedRequest(place: BackendRequestPlace, failure: HTTPFailure): ImageBackendError {
  const { kind, message } = failure;
  return new ImageBackendError(`${nameOf(place)} failed: ${message}. ${failureAdvice[kind]}`, {
    code: failureCodes[kind],
    backend: place.backend,
    mayHaveBeenCharged: place.started || (place.charges && !neverSent.includes(kind)),
    remoteId: place.remoteId,
    cause: failure,
  });
}

/** The error for a reply whose status says that it is one. */
export function badStatus(place: BackendRequestPlace, reply: HTTPReply): ImageBackendError {
  const { status } = reply;
  const details = {
    backend: place.backend,
    status,
    remoteId: place.remoteId,
    mayHaveBeenCharged: place.started || (place.charges && status >= 500 && status !== 503),
  };
  if (status < 400) {
    return new ImageBackendError(
      `${nameOf(place)} was redirected, which is not followed. Give the final address.`,
      { ...details, code: 'invalid-response' },
    );
  }
  const meaning = place.explain?.(bodyOf(reply.bytes), status);
  const said = serverMessage(reply.bytes, place.redact);
  const gone = place.isResult && [403, 404, 410].includes(status);
  const wait = retryAfterMs(reply.headers) ?? (status === 429 ? waitIn(said) : undefined);
  const hint = gone
    ? '. The result is gone: its address may have expired.'
    : advice(status, meaning, wait);
  const told = hint === '' ? said : said.replace(/[\s.]+$/, '');
  return new ImageBackendError(`${nameOf(place)} answered ${status}: ${told}${hint}`, {
    ...details,
    ...(place.charges && meaning?.mayHaveBeenCharged !== undefined
      ? { mayHaveBeenCharged: meaning.mayHaveBeenCharged }
      : {}),
    code: meaning?.code ?? (gone ? 'not-found' : statusCode(status)),
    retryAfterMs: wait,
  });
}

/** The error for a good status with a body that cannot be read. */
export function unreadableReply(
  place: BackendRequestPlace,
  reply: HTTPReply,
  why: string,
  cause?: unknown,
): ImageBackendError {
  return new ImageBackendError(
    `${nameOf(place)} answered ${reply.status} with ${place.redact(why)}`,
    {
      code: 'invalid-response',
      backend: place.backend,
      status: reply.status,
      mayHaveBeenCharged: place.charges || place.started,
      remoteId: place.remoteId,
      cause,
    },
  );
}

/** Some services tell only in words when the next request may come. In milliseconds. */
function waitIn(said: string): number | undefined {
  const pattern = /\b(?:in|after|for)\s+~?(\d+(?:\.\d+)?)\s*(ms|s|m)(?:illi|ec|in)?/i;
  const [, amount, unit] = pattern.exec(said) ?? [];
  if (amount === undefined) return undefined;
  const factors: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };
  return Number(amount) * (factors[unit?.toLowerCase() ?? ''] ?? 1000);
}

const readRetryStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
const submitRetryStatuses: readonly number[] = [429, 503];

/** Whether the same request may be sent again without the danger of a second job. */
export function mayResend(error: unknown, submits: boolean): boolean {
  if (!(error instanceof ImageBackendError)) return false;
  if (error.code === 'blocked' || error.code === 'authentication') return false;
  if (error.status !== undefined) {
    return (submits ? submitRetryStatuses : readRetryStatuses).includes(error.status);
  }
  const { cause } = error;
  if (!(cause instanceof HTTPFailure)) return false;
  return cause.kind === 'unsent' || (!submits && error.isRetryable);
}

function statusCode(status: number): ImageBackendErrorCode {
  if (status === 401 || status === 402 || status === 403) return 'authentication';
  if (status === 404 || status === 405 || status === 410) return 'not-found';
  if (status === 429) return 'rate-limit';
  if (status === 408) return 'timeout';
  return status >= 500 ? 'server' : 'rejected';
}

function bodyOf(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function advice(status: number, meaning?: ReplyMeaning, wait?: number): string {
  if (meaning?.code === 'blocked') return '. Change the prompt: this one would be blocked again.';
  if (meaning?.code === 'authentication' && status === 429) return advice(402);
  if (status === 401 || status === 403) return '. Check the credentials given to the backend.';
  if (status === 402) return '. The account is out of credit.';
  if (status === 404) return '. Is this the address of that kind of server, and is its API on?';
  if (status === 429) {
    const howLong = wait === undefined ? '' : ` ${Math.ceil(wait / 1000)} s`;
    return `. Lower the concurrency, or wait${howLong}.`;
  }
  if (status >= 500) return ". Try again later; the server's own log says more.";
  return '';
}

function nameOf({ backend, method, url }: BackendRequestPlace): string {
  return `[${backend}] ${method} ${url.origin}${url.pathname}`;
}
