import type { Store } from '../../store.ts';

export interface SourceOptions {
  /**
   * Keeps downloaded files, each with its SHA-256. False downloads anew and keeps nothing.
   * @default a directory store in the user's cache directory, `prompt-upsampler/datasets`
   */
  readonly cache?: Store | false | undefined;
  /** SHA-256 that the file must have, in hexadecimal digits. */
  readonly sha256?: string | undefined;
  /** The longest a download may take, in milliseconds. @default 60000 */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export const sourceOptionNames = ['cache', 'sha256', 'timeoutMs', 'signal'] as const;

/** More is no list of prompts. */
export const largestFile = 64 * 1024 ** 2;

/** Without what may be secret. */
export function shownURL(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
