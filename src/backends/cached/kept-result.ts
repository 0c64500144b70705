import * as z from 'zod';

import { GeneratedImage, type ImageResult } from '../../image-backend.ts';
import { isRequestField } from '../../internal/image-request-parts.ts';

/** What a cache keeps of a result: all but who asked and how long it took. */
export type KeptResult = Omit<ImageResult, 'requested' | 'durationMs' | 'cached'>;

/*
 * The form: the length of a JSON head as four bytes, the head, then the bytes of each image as they
 * were delivered. Images read back are views of those bytes, not copies.
 */
const text = z.string().optional();
const number = z.number().optional();
const weighted = z.array(z.object({ text: z.string(), weight: z.number() }));
const aspectRatio = z.templateLiteral([z.number(), ':', z.number()]).optional();

const headSchema = z.object({
  version: z.literal(1),
  images: z.array(z.object({ length: z.int(), seed: number })).min(1),
  effective: z.object({
    prompt: z.exactOptional(z.union([z.string(), weighted])),
    negativePrompt: text,
    promptSyntax: z.enum(['literal', 'native']).optional(),
    width: number,
    height: number,
    aspectRatio,
    steps: number,
    guidanceScale: number,
    seed: number,
    count: number,
    sampler: text,
    scheduler: text,
    refiner: z.object({ model: text, switchAt: number }).optional(),
    model: text,
    adjust: z.boolean().optional(),
  }),
  ignored: z.array(z.string()).transform((fields) => fields.filter(isRequestField)),
  warnings: z.array(z.string()),
  revisedPrompt: text,
  remoteId: text,
  backend: text,
});

const headStart = 4;

export function writeResult(result: ImageResult): Uint8Array {
  const { images, effective, ignored, warnings, revisedPrompt, remoteId, backend } = result;
  const lengths = images.map(({ bytes, seed }) => ({ length: bytes.length, seed }));
  const told = { effective, ignored, warnings, revisedPrompt, remoteId, backend };
  const head = new TextEncoder().encode(JSON.stringify({ version: 1, images: lengths, ...told }));
  const size = images.reduce((sum, { bytes }) => sum + bytes.length, headStart + head.length);
  const whole = new Uint8Array(size);
  new DataView(whole.buffer).setUint32(0, head.length);
  whole.set(head, headStart);
  let at = headStart + head.length;
  for (const { bytes } of images) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** The result that was kept, or undefined where the bytes are anything else. */
export function readResult(bytes: Uint8Array): KeptResult | undefined {
  if (bytes.length < headStart) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const { data } = headSchema.safeParse(parsed(bytes.subarray(headStart, headStart + length)));
  if (data === undefined) return undefined;
  const { images: parts, version: _, ...told } = data;
  let at = headStart + length;
  const images: GeneratedImage[] = [];
  for (const part of parts) {
    const image = readImage(bytes.subarray(at, at + part.length), part);
    if (image === undefined) return undefined;
    images.push(image);
    at += part.length;
  }
  const [image, ...others] = images;
  if (image === undefined || at !== bytes.length) return undefined;
  return { ...told, image, images: [image, ...others] };
}

function readImage(
  bytes: Uint8Array,
  { length, seed }: { readonly length: number; readonly seed?: number | undefined },
): GeneratedImage | undefined {
  if (bytes.length !== length) return undefined;
  try {
    return new GeneratedImage(bytes, { seed });
  } catch {
    // No image is no result either; the caller says so.
    return undefined;
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // No JSON is no result either; the caller says so.
    return undefined;
  }
}
