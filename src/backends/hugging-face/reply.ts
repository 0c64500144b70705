import * as z from 'zod';

import { ImageBackendError } from '../../errors.ts';
import { Image } from '../../image.ts';
import type { BackendContext, BackendReply } from '../../image-backend.ts';

/** As the backend is called in errors and settings. */
export const backend = 'hugging-face';

const replySchema = z.object({
  data: z
    .array(z.object({ b64_json: z.string().nullish(), url: z.string().nullish() }))
    .nullish()
    .catch(undefined),
  output: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(undefined),
  error: z.unknown().optional(),
});

/** The image: the whole body, or JSON that holds it or says where it is. */
export async function readImage(
  reply: BackendReply,
  { http }: BackendContext,
): Promise<Uint8Array | undefined> {
  if (!isJSON(reply)) return reply.bytes;
  const { data, output, error } = await reply.json(replySchema);
  const [first] = data ?? [];
  if (typeof first?.b64_json === 'string') return Image.fromBase64(first.b64_json).bytes;
  const address = first?.url ?? [output ?? []].flat()[0];
  if (address !== undefined) return http.download(address);
  if (error === undefined || error === null) return undefined;
  const said = typeof error === 'string' ? error : JSON.stringify(error);
  throw failure('failed', `The server answered ${reply.status} with an error: ${said}`);
}

/** No image begins with a brace. */
function isJSON({ bytes, headers }: BackendReply): boolean {
  return bytes[0] === 0x7b || /\bjson\b/.test(headers.get('content-type') ?? '');
}

const loadingSchema = z.object({ estimated_time: z.number().positive() });

/** For how many milliseconds the model will still be loading, where the reply says that it is. */
export function loadingMs({ bytes }: BackendReply): number | undefined {
  try {
    const { data } = loadingSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return data === undefined ? undefined : data.estimated_time * 1000;
  } catch {
    // A page of a proxy: the server is down, not loading.
    return undefined;
  }
}

export function failure(
  code: ImageBackendError['code'],
  message: string,
  { status, cause }: { readonly status?: number; readonly cause?: unknown } = {},
): ImageBackendError {
  return new ImageBackendError(`[${backend}] ${message.slice(0, 4000)}`, {
    code,
    backend,
    status,
    cause,
    // A refusal costs nothing.
    mayHaveBeenCharged: status === undefined,
  });
}
