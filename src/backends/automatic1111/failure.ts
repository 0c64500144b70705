import { ImageBackendError } from '../../errors.ts';

/** As the backend is called in errors and settings. */
export const backend = 'automatic1111';

export function failure(
  code: ImageBackendError['code'],
  message: string,
  status?: number,
): ImageBackendError {
  return new ImageBackendError(`[${backend}] ${message.slice(0, 4000)}`, { code, backend, status });
}

export function quote(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
