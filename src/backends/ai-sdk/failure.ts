import { ImageBackendError, type ImageBackendErrorCode } from '../../errors.ts';
import {
  type BackendRequestPlace,
  badStatus,
  failedRequest,
  unreadableReply,
} from '../../internal/backend-failure.ts';
import { connectionFailure, type HTTPReply } from '../../internal/http.ts';
import { isRecord } from '../../internal/is-record.ts';
import { redactedError, redactor } from '../../internal/redact.ts';

/** The AI SDK's errors without a reply, by name, since every version has classes of its own. */
const codes = new Map<string, ImageBackendErrorCode>([
  ['AI_LoadAPIKeyError', 'authentication'],
  ['AI_LoadSettingError', 'invalid-request'],
  ['AI_NoSuchModelError', 'not-found'],
  ['AI_InvalidArgumentError', 'invalid-request'],
  ['AI_InvalidPromptError', 'invalid-request'],
  ['AI_UnsupportedFunctionalityError', 'invalid-request'],
]);

const moderated = /content.?policy|moderat|safety.(?:system|filter|check)|nsfw/i;

/** What a provider threw, read by its shape alone and without what it quotes of the request. */
export function failureOf(
  backend: string,
  error: unknown,
  headers: Readonly<Record<string, string>> = {},
): ImageBackendError {
  const thrown = isRecord(error) ? error : {};
  const redact = redactor(Object.values(headers));
  const safe = redactedError(error, redact);
  const code = codes.get(safe.name);
  if (code !== undefined) {
    return new ImageBackendError(`[${backend}] ${safe.message}`, { code, backend, cause: safe });
  }
  const place = placeOf(backend, thrown['url'], redact);
  const reply = replyIn(thrown);
  if (reply === undefined && isConnection(error)) {
    return failedRequest(place, connectionFailure(error));
  }
  if (reply === undefined) {
    const details = { code: 'failed', backend, mayHaveBeenCharged: true, cause: safe } as const;
    return new ImageBackendError(`[${backend}] ${safe.message}`, details);
  }
  return reply.status < 300
    ? unreadableReply(place, reply, safe.message, safe)
    : badStatus(place, reply);
}

function placeOf(
  backend: string,
  url: unknown,
  redact: (text: string) => string,
): BackendRequestPlace {
  const address = typeof url === 'string' && URL.canParse(url) ? url : 'https://unknown.invalid/';
  return {
    backend,
    method: 'POST',
    url: new URL(address),
    charges: true,
    started: false,
    isResult: false,
    remoteId: undefined,
    explain: (body, status) =>
      status < 500 && moderated.test(JSON.stringify(body) ?? '') ? { code: 'blocked' } : undefined,
    redact,
  };
}

function replyIn(thrown: Readonly<Record<string, unknown>>): HTTPReply | undefined {
  const { statusCode: status, responseHeaders, responseBody, message } = thrown;
  if (typeof status !== 'number') return undefined;
  const text = typeof responseBody === 'string' && responseBody !== '' ? responseBody : message;
  const headers = new Headers();
  for (const [name, value] of Object.entries(isRecord(responseHeaders) ? responseHeaders : {})) {
    if (/^retry-after/i.test(name) && typeof value === 'string') headers.set(name, value);
  }
  return { status, headers, bytes: new TextEncoder().encode(String(text ?? '')) };
}

/** Whether fetch itself gave up: the AI SDK hangs its error on one that has no status. */
function isConnection(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 6; depth += 1) {
    if ('code' in current && /^(E[A-Z_]+|UND_ERR_\w+)$/.test(String(current.code))) return true;
    if (current.message === 'fetch failed') return true;
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
  return false;
}
