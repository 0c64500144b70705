import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigurationError, DatasetError } from '../../errors.ts';
import { raceAbort } from '../../internal/abort.ts';
import { sha256Of } from '../run/hash.ts';
import { decodeText } from './decode-text.ts';
import { download } from './download.ts';
import { largestFile, type SourceOptions, shownURL } from './source-options.ts';

/** Where a file is: its path, its URL (`http:`, `https:` or `file:`), or a stream of what is in it. */
export type DatasetSource = string | URL | AsyncIterable<Uint8Array | string>;

/** What a source holds. */
export interface SourceText {
  /** Of the file, without folders; empty for a stream. */
  readonly fileName: string;
  /** The file or address, for messages. */
  readonly shown: string;
  readonly text: string;
}

/** @throws DatasetError for a source that cannot be read, or has another SHA-256. */
export async function readSource(
  source: DatasetSource,
  options: SourceOptions = {},
): Promise<SourceText> {
  const { fileName, bytes, shown } = await bytesOf(source, options);
  const digest = sha256Of(bytes);
  if (options.sha256 !== undefined && options.sha256.toLowerCase() !== digest) {
    throw new DatasetError(
      `${shown} has the SHA-256 ${digest}, not ${options.sha256}: it is another file, or was altered.`,
      { code: 'altered' },
    );
  }
  return { fileName, shown, text: decodeText(bytes, shown) };
}

async function bytesOf(source: DatasetSource, options: SourceOptions) {
  const url = urlOf(source);
  if (url !== undefined && url.protocol !== 'file:') {
    const fileName = url.pathname.split('/').at(-1) ?? '';
    return { fileName, shown: shownURL(url), bytes: await download(url, options) };
  }
  if (url !== undefined || typeof source === 'string') {
    const path = url === undefined ? String(source) : fileURLToPath(url);
    const bytes = await raceAbort(readFileBytes(path), options.signal);
    return { fileName: basename(path), shown: path, bytes };
  }
  if (!isStream(source)) {
    throw new ConfigurationError(
      `Expected a path, a URL or a stream of a dataset file, got ${source === null ? 'null' : typeof source}.`,
    );
  }
  const bytes = await raceAbort(readStream(source), options.signal);
  return { fileName: '', shown: 'The stream', bytes };
}

/** Undefined for a path. `C:\file` is one, too. */
export function urlOf(source: unknown): URL | undefined {
  if (source instanceof URL) return checkedURL(source);
  if (typeof source !== 'string' || !/^[a-z][a-z\d+.-]+:\/\//i.test(source)) return undefined;
  if (URL.canParse(source)) return checkedURL(new URL(source));
  throw new ConfigurationError(`${source} is no URL.`);
}

function checkedURL(url: URL): URL {
  if (['http:', 'https:', 'file:'].includes(url.protocol)) return url;
  throw new ConfigurationError(`A dataset cannot be loaded from ${url.protocol} addresses.`);
}

export function isStream(source: unknown): source is AsyncIterable<Uint8Array | string> {
  return typeof source === 'object' && source !== null && Symbol.asyncIterator in source;
}

async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > largestFile) throw tooLarge(path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw unreadable(path, error);
  }
}

async function readStream(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      if (!(bytes instanceof Uint8Array)) {
        throw new ConfigurationError('Expected a stream of bytes or text, got something else.');
      }
      length += bytes.length;
      if (length > largestFile) throw tooLarge('The stream');
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof DatasetError || error instanceof ConfigurationError) throw error;
    throw unreadable('The stream', error);
  }
  return Buffer.concat(chunks);
}

function tooLarge(shown: string): DatasetError {
  return new DatasetError(
    `${shown} is larger than ${largestFile / 1024 ** 2} MiB, which no list of prompts is.`,
    {
      code: 'unreadable',
    },
  );
}

function unreadable(shown: string, cause: unknown): DatasetError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new DatasetError(`${shown} cannot be read: ${why}.`, { code: 'unreadable', cause });
}
