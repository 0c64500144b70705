import * as z from 'zod';

import { ImageBackendError } from '../../errors.ts';
import { Image } from '../../image.ts';
import type { BackendReply } from '../../image-backend.ts';

/** As the backend is called in errors and settings. */
export const backend = 'cloudflare';

const replySchema = z.object({
  result: z.object({ image: z.string().nullish() }).nullish().catch(undefined),
  errors: z
    .array(z.object({ message: z.string() }))
    .nullish()
    .catch(undefined),
});

/** The image: the whole body, or base64 within JSON. */
export async function readImage(reply: BackendReply): Promise<Uint8Array | undefined> {
  if (!isJSON(reply)) return reply.bytes;
  const { result, errors } = await reply.json(replySchema);
  const said = (errors ?? []).map(({ message }) => message).join('; ');
  if (said !== '') {
    const code = isFlag(said) ? 'blocked' : 'failed';
    throw failure(code, `The server answered ${reply.status} with an error: ${said}`);
  }
  const image = result?.image ?? '';
  return image === '' ? undefined : Image.fromBase64(image).bytes;
}

/** No image begins with a brace. */
function isJSON({ bytes, headers }: BackendReply): boolean {
  return bytes[0] === 0x7b || /\bjson\b/.test(headers.get('content-type') ?? '');
}

/** What a refusal means that is told from others by its words alone. */
export function explained(error: unknown): unknown {
  if (!(error instanceof ImageBackendError) || error.status === undefined) return error;
  const { status, message } = error;
  const details = { status, cause: error };
  if (status === 400 && isFlag(message)) return failure('blocked', message, details);
  // Asking again is of no use before the next day.
  if (status === 429 && /daily free allocation/i.test(message)) {
    return failure('authentication', message, details);
  }
  return error;
}

function isFlag(said: string): boolean {
  return /\bNSFW\b/i.test(said);
}

function failure(
  code: ImageBackendError['code'],
  message: string,
  { status, cause }: { readonly status?: number; readonly cause?: unknown } = {},
): ImageBackendError {
  const text = message.startsWith('[') ? message : `[${backend}] ${message}`;
  return new ImageBackendError(text.slice(0, 4000), {
    code,
    backend,
    status,
    cause,
    // A refusal costs nothing.
    mayHaveBeenCharged: status === undefined,
  });
}
