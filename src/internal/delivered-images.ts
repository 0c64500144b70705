import { ImageBackendError, ImageError } from '../errors.ts';
import type {
  BackendOutput,
  GeneratedImage,
  ImageBackend,
  ImageRequest,
} from '../image-backend.ts';
import { isUniformPNG } from './uniform.ts';

export type MakeImage = (
  bytes: Uint8Array,
  details: { readonly seed?: number | undefined; readonly safety?: 'ok' | 'degraded' | undefined },
) => GeneratedImage;

/**
 * The images of one call to the server, as the bytes have them. One that cannot be read is left out
 * with a warning.
 *
 * @throws ImageBackendError where none of them can be read.
 */
export async function deliveredImages(
  { name: backend, capabilities }: Pick<ImageBackend, 'name' | 'capabilities'>,
  output: BackendOutput,
  request: ImageRequest,
  makeImage: MakeImage,
  warnings: string[],
): Promise<readonly GeneratedImage[]> {
  const delivered: GeneratedImage[] = [];
  let unreadable: ImageError | undefined;
  const isSeeded = capabilities.supports.includes('seed');
  for (const entry of output.images.slice(0, request.count)) {
    const { bytes, ...known } = ArrayBuffer.isView(entry) ? { bytes: entry } : { ...entry };
    if (!ArrayBuffer.isView(bytes)) throw notBytes(backend, bytes);
    const seed = isSeeded && request.count === 1 ? request.seed : undefined;
    try {
      delivered.push(await inspect(makeImage, bytes, { seed, ...known }, warnings));
    } catch (error) {
      if (!(error instanceof ImageError)) throw error;
      unreadable ??= error;
    }
  }
  if (unreadable === undefined) return delivered;
  if (delivered.length === 0) {
    throw new ImageBackendError(`[${backend}] ${unreadable.message}`, {
      code: 'invalid-response',
      backend,
      mayHaveBeenCharged: capabilities.billed === true,
      cause: unreadable,
    });
  }
  warnings.push(unreadable.message);
  return delivered;
}

function notBytes(backend: string, value: unknown): ImageBackendError {
  const message = `[${backend}] generate() must give every image as a Uint8Array, got ${typeof value}.`;
  return new ImageBackendError(message, { code: 'failed', backend });
}

async function inspect(
  makeImage: MakeImage,
  bytes: Uint8Array,
  details: Parameters<MakeImage>[1],
  warnings: string[],
): Promise<GeneratedImage> {
  const image = makeImage(bytes, details);
  const flaw = await flawOf(image);
  if (flaw === undefined) return image;
  warnings.push(`${flaw} It is marked as degraded.`);
  return makeImage(bytes, { ...details, safety: 'degraded' });
}

async function flawOf(image: GeneratedImage): Promise<string | undefined> {
  if (image.width === 1 && image.height === 1) return 'An image of one single pixel was delivered.';
  if ((await isUniformPNG(image.bytes, image.width, image.height)) !== true) return undefined;
  return (
    'An image of one single colour was delivered: the work of a safety filter, or of a VAE that ' +
    'overflowed.'
  );
}

/** Where the size of the image is not the one that was asked for and that the backend supports. */
export function sizeWarning(image: GeneratedImage, asked: Partial<ImageRequest>): string[] {
  const { width = image.width, height = image.height } = asked;
  if (width === image.width && height === image.height) return [];
  return [
    `The image is ${image.width}x${image.height} pixels large, ${width}x${height} was asked for.`,
  ];
}
