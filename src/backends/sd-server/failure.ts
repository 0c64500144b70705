import { ImageBackendError, type ImageBackendErrorCode } from '../../errors.ts';

/** As the backend is called in errors and settings. */
export const backend = 'sd-server';

export function failure(
  code: ImageBackendErrorCode,
  message: string,
  details: { readonly status?: number | undefined; readonly remoteId?: string | undefined } = {},
): ImageBackendError {
  const text = `[${backend}] ${message.slice(0, 4000)}`;
  return new ImageBackendError(text, { ...details, code, backend });
}
