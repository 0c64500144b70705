import { abortedError, startDeadline } from './abort.ts';
import { isRecord } from './is-record.ts';

export interface HTTPRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** A longer reply is an error. */
  readonly maxBytes: number;
}

export interface HTTPReply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/**
 * Why no whole reply came. `unsent` means that the server surely never saw the request;
 * `blocked-port` that it never will, since fetch connects to no such port.
 */
export type HTTPFailureKind = 'unsent' | 'blocked-port' | 'connection' | 'timeout' | 'too-large';

export class HTTPFailure extends Error {
  override readonly name = 'HTTPFailure';
  readonly kind: HTTPFailureKind;

  constructor(kind: HTTPFailureKind, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.kind = kind;
  }
}

const unsentCodes: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];

/**
 * Sends one request and reads the whole reply, whatever its status. Redirects are not followed.
 * Rejects with `HTTPFailure`, or with `AbortedError` where the signal ended it.
 */
export async function sendHTTP(request: HTTPRequest): Promise<HTTPReply> {
  const deadline = startDeadline(request.signal, request.timeoutMs);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      signal: deadline.signal,
      redirect: 'manual',
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const bytes = await readBody(response, request.maxBytes);
    return { status: response.status, headers: response.headers, bytes };
  } catch (error) {
    if (error instanceof HTTPFailure) throw error;
    if (deadline.expired()) {
      throw new HTTPFailure('timeout', `no whole reply within ${request.timeoutMs} ms`);
    }
    if (request.signal?.aborted === true) throw abortedError(request.signal);
    throw connectionFailure(error);
  } finally {
    deadline.clear();
  }
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(maxBytes);
  }
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw tooLarge(maxBytes);
    }
    chunks.push(value);
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function tooLarge(maxBytes: number): HTTPFailure {
  return new HTTPFailure('too-large', `the reply is larger than ${maxBytes} bytes`);
}

/** The failure of a request whose connection, not its reply, was at fault. */
export function connectionFailure(error: unknown): HTTPFailure {
  const root = rootCause(error);
  const code = typeof root === 'object' && root !== null && 'code' in root ? root.code : undefined;
  if (isBlockedPort(error)) return new HTTPFailure('blocked-port', blockedPort, { cause: error });
  const message =
    root instanceof Error && root.message !== '' ? root.message : String(code ?? root);
  return new HTTPFailure(unsentCodes.includes(code) ? 'unsent' : 'connection', message, {
    cause: error,
  });
}

/** The standard's list of ports that fetch keeps away from; only its own words tell of it. */
export const blockedPort = 'fetch keeps away from this port, which belongs to another protocol';

/** Whether what lies behind a failed fetch is its refusal of a port. */
export function isBlockedPort(error: unknown): boolean {
  const root = rootCause(error);
  return root !== error && root instanceof Error && root.message === 'bad port';
}

/** Fetch wraps the socket's error, and Node one per address it tried. */
export function rootCause(error: unknown): unknown {
  let current = error;
  for (let depth = 0; depth < 5; depth += 1) {
    if (current instanceof AggregateError && current.errors.length > 0) current = current.errors[0];
    else if (isRecord(current) && current['cause'] !== undefined) current = current['cause'];
    else break;
  }
  return current;
}

/** What a `Retry-After` header asks for, in milliseconds: seconds or a date. */
export function retryAfterMs(headers: Pick<Headers, 'get'>): number | undefined {
  const exact = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(exact) && exact >= 0) return exact;
  const value = headers.get('retry-after');
  if (value === null || value.trim() === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
