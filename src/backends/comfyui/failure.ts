import { ImageBackendError } from '../../errors.ts';

/** As the backend is called in errors and settings. */
export const backend = 'comfyui';

export function failure(
  code: ImageBackendError['code'],
  message: string,
  details: { readonly status?: number | undefined; readonly remoteId?: string | undefined } = {},
): ImageBackendError {
  return new ImageBackendError(`[${backend}] ${message.slice(0, 4000)}`, {
    code,
    backend,
    ...details,
  });
}

export function quote(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
