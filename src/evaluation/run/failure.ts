import { StoreError } from '../../errors.ts';

/** The code of a failed call to the file system. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

export function isAbsent(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** A file of a run that could not be read or written, with what to do about it. */
export function storeErrorOf(what: string, path: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = codeOf(cause) ?? '';
  const isFull = ['ENOSPC', 'EDQUOT'].includes(code);
  const isForbidden = ['EACCES', 'EPERM', 'EROFS'].includes(code);
  const why = cause instanceof Error ? cause.message : String(cause);
  const advice = isFull
    ? 'The disk is full: make room, and resume the run. What was finished is kept.'
    : isForbidden
      ? `${why}. Name another directory, or give yourself the right to write there.`
      : `${why}.`;
  return new StoreError(`Could not ${what} ${path}. ${advice}`, {
    code: isFull ? 'full' : 'unavailable',
    path,
    cause,
  });
}
