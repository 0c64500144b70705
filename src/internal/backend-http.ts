import { ConfigurationError, ImageBackendError } from '../errors.ts';
import type { BackendHTTP, BackendReply, BackendRequestOptions } from '../image-backend.ts';
import type { Schema, SchemaIssue } from '../schema.ts';
import {
  type BackendRequestPlace,
  badStatus,
  failedRequest,
  mayResend,
  unreadableReply,
} from './backend-failure.ts';
import { decodeBase64 } from './base64.ts';
import { hideCredentials } from './hide-credentials.ts';
import { HTTPFailure, type HTTPReply, type HTTPRequest, sendHTTP } from './http.ts';
import { isPrivateHost } from './private-host.ts';
import { withRetry } from './retry.ts';
import { withoutSecrets } from './secret-shapes.ts';
import { serverMessage } from './server-message.ts';

export interface BackendServer {
  readonly name: string;
  readonly baseURL: URL | undefined;
  /** Sent to the origin of `baseURL` and nowhere else. */
  readonly headers: Readonly<Record<string, string>>;
  readonly billed: boolean;
  /** Ends reads, waits and abortable submits. */
  readonly signal: AbortSignal;
  /** Ends job submissions, once a cancel has had its time. */
  readonly closing: AbortSignal;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly maxBytes: number;
  readonly job: JobRecord;
}

/** What is known of a job on the server. */
export interface JobRecord {
  remoteId: string | undefined;
  /** How many job submissions were sent. */
  submitted: number;
  /** How many of them have no answer yet and must not be ended early. */
  unanswered: number;
}

interface Call {
  readonly request: HTTPRequest;
  readonly place: BackendRequestPlace;
  readonly submits: boolean;
  readonly accept: readonly number[];
  readonly retries: number;
}

const redirects: readonly number[] = [301, 302, 303, 307, 308];
const mostRedirects = 5;
const noURL = 'gave a result address that is no http(s) URL and no base64 data URL';

/** HTTP as a backend's author gets it: retried, bounded, abortable, and with typed errors. */
export function createBackendHTTP(server: BackendServer): BackendHTTP {
  const call = async (
    method: HTTPRequest['method'],
    path: string,
    options: BackendRequestOptions = {},
  ): Promise<BackendReply> => {
    const submits = method !== 'GET' && options.idempotent !== true;
    const detached = submits && options.abortable !== true;
    const plan = planCall(server, method, path, options, { submits, detached });
    if (submits) server.job.submitted += 1;
    if (detached) server.job.unanswered += 1;
    try {
      return toReply(plan.place, await exchange(plan));
    } finally {
      if (detached) server.job.unanswered -= 1;
    }
  };
  return {
    get: (path, options) => call('GET', path, options),
    post: (path, options) => call('POST', path, options),
    put: (path, options) => call('PUT', path, options),
    download: (address) => download(server, address),
  };
}

function planCall(
  server: BackendServer,
  method: HTTPRequest['method'],
  path: string,
  options: BackendRequestOptions,
  { submits, detached }: { readonly submits: boolean; readonly detached: boolean },
): Call {
  const url = resolve(server, path, options.query);
  return {
    request: {
      method,
      url,
      headers: {
        accept: 'application/json, image/*',
        ...(options.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...server.headers,
        ...options.headers,
      },
      body: options.json === undefined ? options.form : JSON.stringify(options.json),
      signal: detached ? server.closing : server.signal,
      timeoutMs: Math.min(options.timeoutMs ?? Infinity, server.timeoutMs),
      maxBytes: server.maxBytes,
    },
    place: { ...placeOf(server, method, url, submits), explain: options.explain },
    submits,
    accept: options.accept ?? [],
    retries: options.retries ?? server.retries,
  };
}

function placeOf(
  server: BackendServer,
  method: string,
  url: URL,
  submits: boolean,
  isResult = false,
): BackendRequestPlace {
  return {
    backend: server.name,
    method,
    url,
    charges: server.billed && submits,
    started: server.billed && !submits && server.job.submitted > 0,
    isResult,
    remoteId: server.job.remoteId,
    redact: (text) => withoutSecrets(hideCredentials(text, server.headers)),
  };
}

function resolve(
  server: BackendServer,
  path: string,
  query: BackendRequestOptions['query'] = {},
): URL {
  const base = server.baseURL;
  if (base === undefined) {
    throw new ConfigurationError(
      `[${server.name}] The path ${path} needs a server: give \`baseURL\` to defineImageBackend.`,
    );
  }
  const root = base.pathname.replace(/\/+$/, '');
  const url = new URL(`${base.origin}${root}/${path.replace(/^\/+/, '')}`);
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  return url;
}

function exchange({ request, place, submits, accept, retries }: Call): Promise<HTTPReply> {
  const attempt = async () => {
    const reply = await sendHTTP(request).catch((error: unknown) => {
      throw error instanceof HTTPFailure ? failedRequest(place, error) : error;
    });
    const good = reply.status >= 200 && reply.status < 300;
    if (good || accept.includes(reply.status)) return reply;
    throw badStatus(place, reply);
  };
  return withRetry(attempt, {
    retries,
    signal: request.signal,
    shouldRetry: (error) => mayResend(error, submits),
    retryAfterMs: (error) => (error instanceof ImageBackendError ? error.retryAfterMs : undefined),
  });
}

function toReply(place: BackendRequestPlace, reply: HTTPReply): BackendReply {
  return {
    status: reply.status,
    headers: reply.headers,
    bytes: reply.bytes,
    async json<T>(schema: Schema<unknown, T>): Promise<T> {
      const result = await schema['~standard'].validate(parseJSON(place, reply));
      if (result.issues === undefined) return result.value;
      const issues = result.issues.slice(0, 5).map(issueText).join('; ');
      const said = serverMessage(reply.bytes, place.redact);
      const words = /^[[{]/.test(said) ? '' : `. It says: ${said}`;
      throw unreadableReply(place, reply, `JSON of another form: ${issues}${words}`);
    },
  };
}

function issueText({ path = [], message }: SchemaIssue): string {
  const keys = path.map((step) => String(typeof step === 'object' ? step.key : step));
  return `${keys.join('.') || 'the reply'}: ${message}`;
}

function parseJSON(place: BackendRequestPlace, reply: HTTPReply): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(reply.bytes));
  } catch (error) {
    const said = serverMessage(reply.bytes, place.redact);
    const why = `something that is no JSON: ${said}. Is this the address of that kind of server?`;
    throw unreadableReply(place, reply, why, error);
  }
}

/** Result files: no credentials but to the backend's own origin, and no way into a private network. */
async function download(server: BackendServer, address: string): Promise<Uint8Array> {
  if (/^data:/i.test(address)) return inlineResult(server, address);
  let url = resultAddress(server, address, server.baseURL);
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const own = url.origin === server.baseURL?.origin;
    const reply = await exchange({
      request: {
        method: 'GET',
        url,
        headers: { accept: 'image/*', ...(own ? server.headers : {}) },
        signal: server.signal,
        timeoutMs: server.timeoutMs,
        maxBytes: server.maxBytes,
      },
      place: placeOf(server, 'GET', url, false, true),
      submits: false,
      accept: redirects,
      retries: server.retries,
    });
    if (reply.status < 300) return reply.bytes;
    url = resultAddress(server, reply.headers.get('location') ?? '', url);
  }
  throw badAddress(server, `redirects its result more than ${mostRedirects} times`);
}

function inlineResult(server: BackendServer, address: string): Uint8Array {
  const [, base64] = /^data:[^,]*;base64,(.*)$/is.exec(address) ?? [];
  const bytes = base64 === undefined ? undefined : decodeBase64(base64);
  if (bytes === undefined) throw badAddress(server, noURL);
  return bytes;
}

function resultAddress(server: BackendServer, address: string, base: URL | undefined): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined;
  if (address === '' || url === undefined || !/^https?:$/.test(url.protocol)) {
    throw badAddress(server, noURL);
  }
  const ownIsPrivate = server.baseURL !== undefined && isPrivateHost(server.baseURL.hostname);
  if (!ownIsPrivate && isPrivateHost(url.hostname)) {
    throw badAddress(server, `gave a result address in a private network (${url.host})`);
  }
  return url;
}

function badAddress(server: BackendServer, what: string): ImageBackendError {
  return new ImageBackendError(`[${server.name}] The server ${what}. It was not fetched.`, {
    code: 'invalid-response',
    backend: server.name,
    mayHaveBeenCharged: server.billed,
    remoteId: server.job.remoteId,
  });
}
