import { homedir } from 'node:os';
import { join } from 'node:path';
import { DatasetError } from '../../errors.ts';
import { checkWhole } from '../../internal/check-values.ts';
import { HTTPFailure, type HTTPReply, retryAfterMs, sendHTTP } from '../../internal/http.ts';
import { isPrivateHost } from '../../internal/private-host.ts';
import { withRetry } from '../../internal/retry.ts';
import { serverMessage } from '../../internal/server-message.ts';
import type { Store } from '../../store.ts';
import { createDirectoryStore } from '../../stores/directory.ts';
import { sha256Of } from '../run/hash.ts';
import { largestFile, type SourceOptions, shownURL } from './source-options.ts';

const mostRedirects = 5;
const retries = 2;

/** The file at a URL, from the cache where it is there. @throws DatasetError `unreadable` */
export async function download(url: URL, options: SourceOptions): Promise<Uint8Array> {
  const { cache = createDirectoryStore({ path: defaultDirectory() }) } = options;
  const timeoutMs = checkWhole('timeoutMs', options.timeoutMs ?? 60_000, 1);
  const key = `dataset-${sha256Of(new TextEncoder().encode(url.href))}`;
  const kept = await cached(cache, (store) => store.get(key));
  if (kept !== undefined) return kept;
  const bytes = await fetched(url, { timeoutMs, signal: options.signal });
  await cached(cache, (store) => store.set(key, bytes));
  return bytes;
}

/** What a cache cannot do costs a download and nothing else. */
async function cached<T>(
  cache: Store | false,
  use: (store: Store) => Promise<T>,
): Promise<T | undefined> {
  if (cache === false) return undefined;
  return use(cache).catch(() => undefined);
}

function defaultDirectory(): string {
  const { XDG_CACHE_HOME: linux, LOCALAPPDATA: windows } = process.env;
  return join(linux || windows || join(homedir(), '.cache'), 'prompt-upsampler', 'datasets');
}

interface Limits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

async function fetched(start: URL, limits: Limits): Promise<Uint8Array> {
  let url = start;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const reply = await replyOf(url, limits);
    if (reply.status >= 200 && reply.status < 300) return reply.bytes;
    url = redirected(url, reply.headers.get('location') ?? '');
  }
  throw failure(start, `it redirects more than ${mostRedirects} times`);
}

async function replyOf(url: URL, { timeoutMs, signal }: Limits): Promise<HTTPReply> {
  const attempt = async () => {
    const headers = { accept: '*/*' };
    const request = {
      method: 'GET',
      url,
      headers,
      timeoutMs,
      maxBytes: largestFile,
      signal,
    } as const;
    const reply = await sendHTTP(request);
    if (reply.status < 400) return reply;
    throw new RefusedDownload(reply);
  };
  try {
    return await withRetry(attempt, {
      retries,
      signal,
      shouldRetry: (error) =>
        error instanceof RefusedDownload
          ? error.reply.status === 429 || error.reply.status >= 500
          : error instanceof HTTPFailure && ['unsent', 'connection'].includes(error.kind),
      retryAfterMs: (error) =>
        error instanceof RefusedDownload ? retryAfterMs(error.reply.headers) : undefined,
    });
  } catch (error) {
    if (error instanceof RefusedDownload || error instanceof HTTPFailure) {
      throw failure(url, error.message, error);
    }
    throw error;
  }
}

/** A download is asked for without credentials, so that its server has none to quote. */
const noSecrets = (text: string) => text;

class RefusedDownload extends Error {
  readonly reply: HTTPReply;

  constructor(reply: HTTPReply) {
    super(`the server answers ${reply.status} (${serverMessage(reply.bytes, noSecrets)})`);
    this.reply = reply;
  }
}

function redirected(from: URL, location: string): URL {
  if (location === '' || !URL.canParse(location, from.href)) {
    throw failure(from, 'it redirects to an address that is none');
  }
  const url = new URL(location, from);
  const isWeb = url.protocol === 'https:' || url.protocol === from.protocol;
  if (isWeb && (isPrivateHost(from.hostname) || !isPrivateHost(url.hostname))) return url;
  throw failure(from, `it redirects to ${url.origin}, which is not as safe`);
}

function failure(url: URL, why: string, cause?: unknown): DatasetError {
  return new DatasetError(`${shownURL(url)} cannot be downloaded: ${why}.`, {
    code: 'unreadable',
    cause,
  });
}
