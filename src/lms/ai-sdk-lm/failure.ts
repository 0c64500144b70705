import type { LMErrorCode } from '../../errors.ts';
import { isRecord } from '../../internal/is-record.ts';
import { type Redact, redactedError } from '../../internal/redact.ts';
import { serverMessage } from '../../internal/server-message.ts';
import { readFailure } from '../openai-lm/failure.ts';

/** What is known of a failed request. Holds no secret. */
export interface AISDKFailure {
  readonly code: LMErrorCode;
  readonly message: string;
  /** What to do, where that is another thing than with most failures of this code. */
  readonly advice?: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly cause: Error;
  /** Whether the provider says that another attempt is no use. */
  readonly isFinal: boolean;
}

/** The AI SDK's errors without a status, by name, since every version has classes of its own. */
const codes = new Map<string, LMErrorCode>([
  ['AI_LoadAPIKeyError', 'authentication'],
  ['AI_LoadSettingError', 'invalid-request'],
  ['AI_NoSuchModelError', 'not-found'],
  ['AI_InvalidArgumentError', 'invalid-request'],
  ['AI_InvalidPromptError', 'invalid-request'],
  ['AI_UnsupportedFunctionalityError', 'invalid-request'],
  ['AI_EmptyResponseBodyError', 'invalid-response'],
  ['AI_InvalidResponseDataError', 'invalid-response'],
  ['AI_JSONParseError', 'invalid-response'],
  ['AI_NoContentGeneratedError', 'invalid-response'],
  ['AI_TypeValidationError', 'invalid-response'],
]);

/** Reads what a provider threw, or put into its stream, by its shape alone. */
export function readAISDKFailure(error: unknown, redact: Redact): AISDKFailure {
  const thrown = isRecord(error) ? error : { message: String(error) };
  const failure = readFailure(described(thrown, redact), redact);
  const { status, requestId, retryAfterMs, message, advice } = failure;
  return {
    code: codeOf(thrown) ?? failure.code,
    message,
    advice,
    status,
    requestId,
    retryAfterMs,
    cause: redactedError(error, redact),
    isFinal: thrown['isRetryable'] === false,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function codeOf(thrown: Fields): LMErrorCode | undefined {
  const { statusCode, name } = thrown;
  const isSuccess = typeof statusCode === 'number' && statusCode >= 200 && statusCode < 300;
  // A reply that cannot be read, unless the connection broke in the middle of it.
  if (isSuccess && thrown['isRetryable'] !== true) return 'invalid-response';
  return statusCode === undefined ? codes.get(String(name)) : undefined;
}

/** The same error in the fields that HTTP clients use. */
function described(thrown: Fields, redact: Redact): Fields {
  const headers = isRecord(thrown['responseHeaders']) ? thrown['responseHeaders'] : {};
  const { name, message, cause, code, type, error, statusCode } = thrown;
  return {
    name,
    message,
    code,
    type,
    statusCode,
    headers,
    request_id: headers['x-request-id'] ?? headers['request-id'],
    ...(cause === undefined ? {} : { cause }),
    error: bodyOf(thrown, redact) ?? error,
  };
}

/** What the server said. The AI SDK's own message is often no more than the name of the status. */
function bodyOf({ message, responseBody, statusCode }: Fields, redact: Redact): Fields | undefined {
  if (typeof responseBody !== 'string' || responseBody.trim() === '') return undefined;
  const parsed = parse(responseBody);
  const inner = isRecord(parsed) ? parsed['error'] : undefined;
  const told = serverMessage(new TextEncoder().encode(responseBody.slice(0, 64_000)), redact);
  const says = typeof statusCode === 'number' && statusCode < 300 ? message : told;
  return { ...(isRecord(inner) ? inner : {}), message: says };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
