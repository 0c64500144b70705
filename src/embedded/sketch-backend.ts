import { ConfigurationError } from '../errors.ts';
import { defineImageBackend, type ImageBackend } from '../image-backend.ts';
import { writeGenerationRecord } from '../image-metadata.ts';
import { sleep } from '../internal/abort.ts';
import { plainDialect } from '../prompt-dialect.ts';
import { drawScene } from './sketch/draw-scene.ts';

/** Options of {@link createSketchBackend}. */
export interface SketchBackendOptions {
  /** Of images whose request names no width, in pixels, 16 to 2048. @default 512 */
  readonly width?: number | undefined;
  /** Of images whose request names no height, in pixels, 16 to 2048. @default 512 */
  readonly height?: number | undefined;
}

const name = 'sketch';
const smallest = 16;
const largest = 2048;

/**
 * A stand-in for an image server that needs no GPU and no network: draws a stylised landscape in the
 * prompt's colours, richer for longer prompts, with the prompt's first words below and the word
 * SKETCH beside them. The same prompt, seed and size give the same bytes. It shows that a program
 * works; it says nothing about a prompt.
 *
 * Writes a generation record into the PNG. Rejects with `ImageBackendError` (`rejected`) for a side
 * below 16 or above 2,048 pixels.
 *
 * @throws ConfigurationError for an option outside of that.
 */
export function createSketchBackend(options: SketchBackendOptions = {}): ImageBackend {
  const usual = { width: side('width', options.width), height: side('height', options.height) };
  return defineImageBackend({
    name,
    capabilities: {
      supports: ['width', 'height', 'seed', 'count'],
      dialect: plainDialect,
      maxImages: 8,
      reportsSeed: true,
      sizes: { min: smallest, max: largest },
    },
    settings: { ...usual, embedded: true },
    async generate(request, { encodePrompt, signal }) {
      const { width = usual.width, height = usual.height, seed, count = 1 } = request;
      const prompt = encodePrompt(request.prompt);
      const images: { readonly bytes: Uint8Array; readonly seed: number }[] = [];
      for (let index = 0; index < count; index += 1) {
        // Drawing never waits, so without a pause no abort would be heard until all are done.
        await sleep(0, signal);
        const own = (seed + index) % 2 ** 32;
        images.push({ bytes: await drawPNG(prompt, own, width, height), seed: own });
      }
      return { images };
    },
  });
}

async function drawPNG(
  prompt: string,
  seed: number,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const { encode } = await import('fast-png');
  const { data } = drawScene(prompt, seed, width, height);
  const png = encode({ width, height, data, channels: 3 }, { zlib: { level: 4 } });
  return writeGenerationRecord(png, { prompt, parameters: { seed, width, height }, backend: name });
}

function side(option: string, pixels = 512): number {
  if (Number.isInteger(pixels) && pixels >= smallest && pixels <= largest) return pixels;
  throw new ConfigurationError(
    `Expected \`${option}\` to be a whole number from ${smallest} to ${largest}, got ${pixels}.`,
  );
}
