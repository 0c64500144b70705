import * as z from 'zod';

/** What a message of the server's websocket says, as far as it matters here. */
export type Frame =
  | { readonly type: 'preview'; readonly bytes: Uint8Array; readonly job: string | undefined }
  | { readonly type: 'node'; readonly node: string; readonly fraction: number }
  | { readonly type: 'cached'; readonly nodes: readonly string[] }
  | { readonly type: 'executing'; readonly node: string }
  | { readonly type: 'over' };

const messageSchema = z.object({ type: z.string(), data: z.looseObject({}) });

const counts = { value: z.number(), max: z.number().positive() };
const progressSchema = z.object({ ...counts, node: z.string() });
const progressStateSchema = z.object({
  nodes: z.record(z.string(), z.object({ ...counts, state: z.string() })),
});
const executingSchema = z.object({ node: z.string().nullable() });
const cachedSchema = z.object({ nodes: z.array(z.string()) });
const metadataSchema = z.object({ prompt_id: z.string().optional() });

/** The text frames about the job `id`; one may say several things, most say nothing. */
export function readTextFrame(text: string, id: string): readonly Frame[] {
  const { data: message } = messageSchema.safeParse(parsed(text));
  if (message === undefined || message.data['prompt_id'] !== id) return [];
  const { type, data } = message;
  if (type === 'progress') {
    const { data: progress } = progressSchema.safeParse(data);
    return progress === undefined ? [] : [fractionOf(progress.node, progress)];
  }
  if (type === 'progress_state') {
    const nodes = Object.entries(progressStateSchema.safeParse(data).data?.nodes ?? {});
    return nodes.map(([node, progress]) =>
      fractionOf(node, progress.state === 'finished' ? { value: 1, max: 1 } : progress),
    );
  }
  if (type === 'execution_cached') {
    return [{ type: 'cached', nodes: cachedSchema.safeParse(data).data?.nodes ?? [] }];
  }
  if (type !== 'executing') return [];
  const { data: executing } = executingSchema.safeParse(data);
  if (executing === undefined) return [];
  // Sent when the job is in the history, however it ended.
  return [executing.node === null ? { type: 'over' } : { type: 'executing', node: executing.node }];
}

function fractionOf(
  node: string,
  { value, max }: { readonly value: number; readonly max: number },
): Frame {
  return { type: 'node', node, fraction: Math.min(1, Math.max(0, value / max)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const plainPreview = 1;
const previewWithMetadata = 4;

/** A binary frame with a preview, if it is one: that of the job it names, or of none in particular. */
export function readBinaryFrame(frame: Uint8Array): Frame | undefined {
  if (frame.length < 8) return undefined;
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const kind = view.getUint32(0);
  // The second number is the image's type, which its bytes tell as well.
  if (kind === plainPreview) return { type: 'preview', bytes: frame.slice(8), job: undefined };
  if (kind !== previewWithMetadata) return undefined;
  const start = 8 + view.getUint32(4);
  if (start > frame.length) return undefined;
  const metadata = parsed(new TextDecoder().decode(frame.subarray(8, start)));
  const job = metadataSchema.safeParse(metadata).data?.prompt_id;
  return { type: 'preview', bytes: frame.slice(start), job };
}
