import type { LMErrorCode } from '../../errors.ts';
import { blockedPort, isBlockedPort, retryAfterMs, rootCause } from '../../internal/http.ts';
import { isRecord } from '../../internal/is-record.ts';
import { type Redact, redactedError } from '../../internal/redact.ts';
import { shorten } from '../../internal/server-message.ts';

/** What is known of a request that failed, whichever client tells of it. Holds no secret. */
export interface Failure {
  readonly code: LMErrorCode;
  /** HTTP status, where the server answered. */
  readonly status: number | undefined;
  /** The server's names for the kind of failure: its `code` and its `type`. */
  readonly words: readonly string[];
  /** The parameter that the server blames. */
  readonly param: string | undefined;
  /** The server's sentence, or the network's. */
  readonly message: string;
  /** What to do, where that is another thing than with most failures of this code. */
  readonly advice?: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly cause: Error;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads an error by its shape alone, since a client of another version or make may throw it. */
export function readFailure(error: unknown, redact: Redact): Failure {
  const thrown = isRecord(error) ? error : {};
  const body = isRecord(thrown['error']) ? thrown['error'] : {};
  const status = [thrown['status'], thrown['statusCode'], body['status'], body['code']]
    .map(Number)
    .find((value) => Number.isInteger(value) && value >= 300 && value < 600);
  const words = [thrown['code'], thrown['type'], body['code'], body['type']].filter(isText);
  const blocked = isBlockedPort(error);
  const message = blocked ? blockedPort : shorten(redact(sentenceOf(error, body)));
  // llama.cpp says so of an image to a model that sees none.
  const cannot = status === 500 && /\bnot supported\b/i.test(message);
  return {
    code:
      cannot || blocked ? 'invalid-request' : codeOf(status, words.join(' ').toLowerCase(), error),
    status,
    words,
    param: [thrown['param'], body['param']].find(isText),
    message,
    advice: blocked ? 'Have the server listen on another port, such as 8080.' : undefined,
    requestId: [thrown['requestID'], thrown['request_id']].find(isText),
    retryAfterMs: waitOf(thrown['headers']),
    cause: redactedError(error, redact),
  };
}

/** The failure that a server reports in a reply with status 200. */
export function readReportedFailure(reported: unknown, redact: Redact): Failure {
  const body = isRecord(reported) ? reported : { message: String(reported) };
  const error = Object.assign(new Error(sentenceOf(undefined, body)), { error: body });
  return readFailure(error, redact);
}

function sentenceOf(error: unknown, body: Fields): string {
  const raw = isRecord(body['metadata']) ? body['metadata']['raw'] : undefined;
  const told = [body['message'], raw].filter(isText);
  if (told.length > 0) return told.join(': ');
  if (Object.keys(body).length > 0) return JSON.stringify(body);
  const root = rootCause(error);
  if (!isRecord(root)) return String(root);
  if (root['name'] === 'SyntaxError') return `its reply is no whole JSON (${root['message']})`;
  return [root['message'], root['code']].find(isText) ?? 'no reason was given';
}

function codeOf(status: number | undefined, words: string, error: unknown): LMErrorCode {
  if (/content_?(filter|policy)|moderation/.test(words)) return 'content-filter';
  if (/insufficient_quota|billing_/.test(words)) return 'insufficient-quota';
  if (status !== undefined) return codeOfStatus(status);
  if (/rate_limit/.test(words)) return 'rate-limit';
  if (/server_error|overloaded/.test(words)) return 'server';
  return isRecord(error) ? codeOfException(error) : 'connection';
}

function codeOfStatus(status: number): LMErrorCode {
  if (status >= 500 || status === 409) return 'server';
  if (status === 401 || status === 403) return 'authentication';
  if (status === 402) return 'insufficient-quota';
  if (status === 404 || status === 405) return 'not-found';
  if (status === 408) return 'timeout';
  return status === 429 ? 'rate-limit' : 'invalid-request';
}

const networkWords = /fetch|network|connect|socket|terminated|load failed|stream/i;

function codeOfException(error: Fields): LMErrorCode {
  if (isRecord(error['error']) || error['name'] === 'SyntaxError') return 'invalid-response';
  const root = rootCause(error);
  const code = isRecord(root) ? String(root['code'] ?? '') : '';
  const text = `${error['name']} ${error['message']} ${code}`;
  if (/time(d )?-?_?out/i.test(text)) return 'timeout';
  const isMistake = /^(Type|Range|Reference)Error /.test(text) && code === '';
  return isMistake && !networkWords.test(text) ? 'invalid-request' : 'connection';
}

function waitOf(headers: unknown): number | undefined {
  if (!isRecord(headers)) return undefined;
  const get = (name: string) => {
    const value: unknown =
      typeof headers['get'] === 'function' ? headers['get'](name) : headers[name];
    return value === undefined || value === null ? null : String(value);
  };
  return retryAfterMs({ get });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
