import * as z from 'zod';

import { Image } from '../../image.ts';
import type { BackendHTTP, BackendOutput, ImageRequest } from '../../image-backend.ts';
import { readGenerationRecord } from '../../image-metadata.ts';
import { explain, failure } from './failure.ts';

const text = z.string().nullish().catch(undefined);

const itemSchema = z.object({ b64_json: text, url: text, revised_prompt: text });

/** A reply of images/generations, right or wrong. */
export const replySchema = z.object({
  data: z.array(itemSchema).nullish(),
  model: text,
  error: z.unknown().optional(),
  detail: z.unknown().optional(),
});

type Reply = z.infer<typeof replySchema>;

export interface Sent {
  /** As it was sent. */
  readonly prompt: unknown;
  readonly http: BackendHTTP;
  readonly billed: boolean;
  readonly describesImages: boolean;
}

export async function readReply(reply: Reply, sent: Sent): Promise<BackendOutput> {
  const items = reply.data ?? [];
  if (items.length === 0) throwTrouble(reply, sent.billed);
  const found = await Promise.allSettled(items.flatMap((item) => bytesOf(item, sent.http)));
  const all = found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const lost = found.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  if (all.length === 0 && lost.length > 0) throw lost[0];
  const revised = items.find((item) => isText(item.revised_prompt))?.revised_prompt;
  const described = sent.describesImages ? all.map(describe) : [];
  return {
    images: all.map((bytes, index) => ({ bytes, ...seedOf(described[index]) })),
    effective: { ...(isText(reply.model) ? { model: reply.model } : {}), ...described[0] },
    // Some servers repeat the prompt here as it was.
    revisedPrompt: isText(revised) && revised !== sent.prompt ? revised : undefined,
    warnings: lost.map((error) => `An image was lost: ${messageOf(error)}`),
  };
}

function bytesOf(
  { b64_json: base64, url }: z.infer<typeof itemSchema>,
  http: BackendHTTP,
): readonly Promise<Uint8Array>[] {
  if (isText(base64)) return [Promise.resolve(decodeImage(base64))];
  return isText(url) ? [http.download(url)] : [];
}

/** Bytes that are no image are left to the caller, who says what they are instead. */
function decodeImage(base64: string): Uint8Array {
  try {
    return Image.fromBase64(base64).bytes;
  } catch {
    return new TextEncoder().encode(base64);
  }
}

function throwTrouble(reply: Reply, billed: boolean): void {
  const trouble = reply.error ?? reply.detail;
  if (trouble === undefined || trouble === null) return;
  const { code = 'failed', mayHaveBeenCharged = true } = explain(reply, 200) ?? {};
  const message = `The server answered 200 with an error: ${messageOf(trouble)}`;
  throw failure(code, message, billed && mayHaveBeenCharged);
}

function messageOf(trouble: unknown): string {
  if (typeof trouble === 'string') return trouble;
  const { message } = z.object({ message: text }).safeParse(trouble).data ?? {};
  return isText(message) ? message : (JSON.stringify(trouble) ?? 'no reason given');
}

/** What a PNG of stable-diffusion.cpp says of itself. */
function describe(bytes: Uint8Array): Partial<ImageRequest> {
  const { seed, steps, guidanceScale, model } = readGenerationRecord(bytes)?.parameters ?? {};
  const entries = Object.entries({ seed, steps, guidanceScale, model });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function seedOf({ seed }: Partial<ImageRequest> = {}): { readonly seed?: number } {
  return seed === undefined ? {} : { seed };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
