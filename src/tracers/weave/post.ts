import type { CallRecord } from '../../internal/weave-records.ts';
import type { WeaveServer } from '../../internal/weave-server.ts';

interface Upload {
  readonly kind: 'image';
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** What waits to be sent. */
export type Postable = { readonly kind: 'record'; readonly record: CallRecord } | Upload;

/** Sends records, each as JSON, or one image. The status that came back. */
export async function post(
  { project, url, authorization }: WeaveServer,
  body: { readonly kind: 'records'; readonly texts: readonly string[] } | Upload,
  signal: AbortSignal,
): Promise<number> {
  const isImage = body.kind === 'image';
  const type = isImage ? {} : { 'content-type': 'application/json' };
  const response = await fetch(`${url}${isImage ? '/file/create' : '/call/upsert_batch'}`, {
    method: 'POST',
    headers: { authorization, ...type },
    body: isImage ? fileBody(project, body) : `{"batch":[${body.texts.join(',')}]}`,
    // A redirect must not take the key to another host.
    redirect: 'manual',
    signal,
  });
  // The reply is not needed, but its connection is.
  await response.arrayBuffer();
  return response.status;
}

function fileBody(project: string, { bytes, mediaType }: Upload): FormData {
  const form = new FormData();
  form.append('project_id', project);
  form.append('file', new Blob([new Uint8Array(bytes)], { type: mediaType }), 'image.png');
  return form;
}
