import {
  AbortedError,
  ConfigurationError,
  ImageBackendError,
  ImageError,
  type RemoteOutcome,
} from '../errors.ts';
import type { ImageRequestField } from '../image-backend.ts';
import type { JobRecord } from './backend-http.ts';
import type { ImageJob } from './image-job.ts';

/** How a job ends whose caller had no more patience: by abort or by `timeoutMs`. */
export function endedError<Field extends ImageRequestField>(
  { definition, deadline, options, finished }: ImageJob<Field>,
  remote: RemoteOutcome | undefined,
  record?: JobRecord,
): Error {
  const { name, capabilities } = definition;
  const fate = remote === undefined ? 'nothing was sent' : `the job on the server: ${remote}`;
  const remoteId = record?.remoteId;
  if (!deadline.expired()) {
    return new AbortedError(`[${name}] Aborted by the caller; ${fate}.`, {
      cause: options.signal?.reason,
      remote,
      remoteId,
      images: finished,
    });
  }
  return new ImageBackendError(
    `[${name}] No image within ${options.timeoutMs} ms; ${fate}. Raise \`timeoutMs\` if the ` +
      'server is only slow.',
    {
      code: 'timeout',
      backend: name,
      remoteId,
      mayHaveBeenCharged: capabilities.billed === true && remote !== undefined,
    },
  );
}

/** What a caller may see: typed errors, with what is known of the job. */
export function typedError<Field extends ImageRequestField>(
  { definition, deadline }: ImageJob<Field>,
  record: JobRecord,
  error: unknown,
): unknown {
  if (error instanceof ImageBackendError || error instanceof ConfigurationError) return error;
  if (error instanceof AbortedError && deadline.signal.aborted) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ImageBackendError(`[${definition.name}] ${message}`, {
    code: error instanceof ImageError ? 'invalid-response' : 'failed',
    backend: definition.name,
    remoteId: record.remoteId,
    mayHaveBeenCharged: definition.capabilities.billed === true && record.submitted > 0,
    cause: error,
  });
}
