import { ImageError } from './errors.ts';
import { readImageHeader } from './internal/image-header.ts';
import { formatInfotext, parseInfotext } from './internal/infotext.ts';
import { isRecord } from './internal/is-record.ts';
import { joinBytes, pngSignature, readPNGChunks } from './internal/png-chunks.ts';
import { makeText, makeUnicodeText, pngTextKeyword, readPNGText } from './internal/png-text.ts';

/** The settings an image was drawn with, as far as they are known. */
export interface GenerationParameters {
  readonly seed?: number | undefined;
  readonly steps?: number | undefined;
  readonly sampler?: string | undefined;
  readonly scheduler?: string | undefined;
  readonly guidanceScale?: number | undefined;
  /** In pixels. */
  readonly width?: number | undefined;
  /** In pixels. */
  readonly height?: number | undefined;
  readonly model?: string | undefined;
}

/** How an image was made and how it was judged, kept inside the image. */
export interface GenerationRecord {
  /** What the user asked for, before upsampling. */
  readonly basePrompt?: string | undefined;
  /** The prompt that was drawn. */
  readonly prompt?: string | undefined;
  readonly negativePrompt?: string | undefined;
  readonly parameters?: GenerationParameters | undefined;
  /** The name of the image backend. */
  readonly backend?: string | undefined;
  readonly verdict?:
    | {
        readonly verdict: 'correct' | 'incorrect';
        /** 0 to 1. */
        readonly score?: number | undefined;
        readonly reasoning?: string | undefined;
      }
    | undefined;
}

const ownKeyword = 'prompt-upsampler';
const commonKeyword = 'parameters';
const textTypes: readonly string[] = ['tEXt', 'zTXt', 'iTXt', 'eXIf'];

/**
 * The generation record inside a PNG: this library's own, else what stable-diffusion-webui and its
 * many relatives write (`parameters`). Undefined where there is none; never throws. A field of the
 * wrong type is left out. Whoever made the file chose its words: treat them as untrusted.
 */
export function readGenerationRecord(bytes: Uint8Array): GenerationRecord | undefined {
  let common: string | undefined;
  for (const chunk of readPNGChunks(bytes)) {
    const found = readPNGText(chunk);
    if (found?.keyword === ownKeyword) {
      const own = parseOwn(found.text);
      if (own !== undefined) return own;
    } else if (found?.keyword === commonKeyword) common ??= found.text;
  }
  return common === undefined ? undefined : parseInfotext(common);
}

/**
 * The same PNG with `record` inside, and with the `parameters` text that other tools read. Earlier
 * ones of both are replaced, everything else stays byte for byte.
 *
 * @throws ImageError for bytes that are no whole PNG.
 */
export function writeGenerationRecord(bytes: Uint8Array, record: GenerationRecord): Uint8Array {
  checkPNG(bytes, 'carry a generation record. Keep the record beside the image instead.');
  const own = makeUnicodeText({
    keyword: ownKeyword,
    text: JSON.stringify({ version: 1, ...picked({ ...record }) }),
  });
  const common = makeText({ keyword: commonKeyword, text: formatInfotext(record) });
  const parts: Uint8Array[] = [pngSignature];
  let end = pngSignature.length;
  for (const chunk of readPNGChunks(bytes)) {
    end += chunk.bytes.length;
    const keyword = pngTextKeyword(chunk);
    if (keyword === ownKeyword || keyword === commonKeyword) continue;
    parts.push(chunk.bytes);
    if (parts.length === 2) parts.push(own, common);
  }
  return joinBytes([...parts, bytes.subarray(end)]);
}

/**
 * The same PNG without any text: no `tEXt`, `zTXt`, `iTXt` and `eXIf` chunks, and nothing after its
 * end. Prompts, workflows and model names leave no other trace in a PNG.
 *
 * @throws ImageError for bytes that are no whole PNG, rather than passing on what it cannot clean.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array {
  checkPNG(bytes, 'be stripped of its metadata. Convert the image first.');
  const parts: Uint8Array[] = [pngSignature];
  for (const chunk of readPNGChunks(bytes)) {
    if (!textTypes.includes(chunk.type)) parts.push(chunk.bytes);
  }
  return joinBytes(parts);
}

function checkPNG(bytes: Uint8Array, purpose: string): void {
  const mediaType = bytes instanceof Uint8Array ? readImageHeader(bytes)?.mediaType : undefined;
  if (mediaType !== 'image/png') {
    throw new ImageError(`Only a PNG can ${purpose} Got ${mediaType ?? 'no image'}.`);
  }
  let first: string | undefined;
  let last: string | undefined;
  for (const { type } of readPNGChunks(bytes)) {
    first ??= type;
    last = type;
  }
  if (first === 'IHDR' && last === 'IEND') return;
  throw new ImageError(
    `This PNG of ${bytes.length} bytes is cut off or broken, so its chunks cannot be rewritten. ` +
      'Load or generate it again.',
  );
}

function parseOwn(text: string): GenerationRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const given = entriesOf(value);
  return typeof given['version'] === 'number' ? picked(given) : undefined;
}

/** The known fields of the right type. */
function picked(given: Readonly<Record<string, unknown>>): GenerationRecord {
  const parameters = entriesOf(given['parameters']);
  const verdict = entriesOf(given['verdict']);
  const word = verdict['verdict'];
  return {
    ...strings(given, ['basePrompt', 'prompt', 'negativePrompt', 'backend']),
    ...(isRecord(given['parameters'])
      ? {
          parameters: {
            ...numbers(parameters, ['seed', 'steps', 'guidanceScale', 'width', 'height']),
            ...strings(parameters, ['sampler', 'scheduler', 'model']),
          },
        }
      : {}),
    ...(word === 'correct' || word === 'incorrect'
      ? {
          verdict: {
            verdict: word,
            ...numbers(verdict, ['score']),
            ...strings(verdict, ['reasoning']),
          },
        }
      : {}),
  };
}

function strings<Key extends string>(
  given: Readonly<Record<string, unknown>>,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = given[key];
    if (typeof value === 'string') found[key] = value;
  }
  return found;
}

function numbers<Key extends string>(
  given: Readonly<Record<string, unknown>>,
  keys: readonly Key[],
): Partial<Record<Key, number>> {
  const found: Partial<Record<Key, number>> = {};
  for (const key of keys) {
    const value = given[key];
    if (typeof value === 'number' && Number.isFinite(value)) found[key] = value;
  }
  return found;
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
