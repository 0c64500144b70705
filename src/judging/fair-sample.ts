import { ImageError } from '../errors.ts';
import type { Image } from '../image.ts';
import { isUniform, type Pixels, uniformityOfPNG } from '../internal/uniform.ts';
import type { UnscorableReason } from './verdict.ts';

/** Gives the pixels of a JPEG or WebP, with `sharp` for example. Rejects where it cannot. */
export type DecodeImage = (image: Image) => Promise<Pixels>;

/** Whether a picture can be judged. `uniformity` is present where the pixels were not looked at. */
export type FairSample =
  | { readonly reason: Exclude<UnscorableReason, 'no-logprobs'> }
  | { readonly reason?: undefined; readonly uniformity?: 'not-checked' | undefined };

/** Pictures with a side shorter than this show nothing that could be judged. */
const shortestSide = 16;
/** What vision services take, as they say themselves; a larger one would fail after its upload. */
const mostBytes = 20e6;

/** Looks at a picture before any call is paid for. */
export async function fairSample(
  image: Image,
  decode: DecodeImage | undefined,
): Promise<FairSample> {
  if (Math.min(image.width, image.height) < shortestSide) return { reason: 'too-small' };
  const uniformity = await uniformityOf(image, decode);
  if (uniformity === 'uniform' || uniformity === 'undecodable') return { reason: uniformity };
  if ('safety' in image && image.safety === 'degraded') return { reason: 'blocked' };
  return uniformity === 'varied' ? {} : { uniformity: 'not-checked' };
}

async function uniformityOf(image: Image, decode: DecodeImage | undefined) {
  const { bytes, mediaType, width, height } = image;
  if (isCutOff(image)) return 'undecodable';
  if (mediaType === 'image/png') return uniformityOfPNG(bytes, width, height);
  if (decode === undefined) return 'unknown';
  let pixels: Pixels;
  try {
    pixels = await decode(image);
  } catch {
    return 'undecodable';
  }
  return isUniform(pixels) ? 'uniform' : 'varied';
}

/** Whether the file ends before the picture does, as far as its frame tells. */
function isCutOff({ bytes, mediaType }: Image): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mediaType === 'image/webp') return view.getUint32(4, true) + 8 > bytes.length + 1;
  if (mediaType !== 'image/jpeg') return false;
  for (let at = bytes.length - 2; at >= 2; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return false;
  }
  return true;
}

/**
 * Lets through what vision models take.
 * @throws ImageError for more than 20 MB, an animation, a CMYK JPEG.
 */
export function checkShowable(image: Image): void {
  if (image.bytes.length > mostBytes) {
    throw refused(
      image,
      'vision services take at most 20 MB. Give a smaller copy, or a `resize` that makes one',
    );
  }
  if (isAnimated(image)) throw refused(image, 'it is an animation. Give one of its frames');
  if (isCMYK(image)) {
    throw refused(image, 'it is a CMYK JPEG, whose colours models see wrong. Convert it to sRGB');
  }
}

function refused(image: Image, why: string): ImageError {
  return new ImageError(`The judge cannot be shown ${image}: ${why}.`);
}

function isAnimated({ bytes, mediaType }: Image): boolean {
  if (mediaType === 'image/gif') return framesOfGIF(bytes) > 1;
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  return mediaType === 'image/webp' && start.includes('ANIM');
}

/** Walks from block to block; stops at what is no block. */
function framesOfGIF(bytes: Uint8Array): number {
  const tableOf = (flags = 0) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let at = 13 + tableOf(bytes[10]);
  let frames = 0;
  while (frames < 2 && at < bytes.length) {
    if (bytes[at] === 0x21) at += 2;
    else if (bytes[at] === 0x2c) {
      frames += 1;
      at += 11 + tableOf(bytes[at + 9]);
    } else break;
    for (let size = bytes[at]; size !== undefined && size > 0; size = bytes[at]) at += size + 1;
    at += 1;
  }
  return frames;
}

/** Whether the first frame of a JPEG has four components. */
function isCMYK({ bytes, mediaType }: Image): boolean {
  if (mediaType !== 'image/jpeg') return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return view.getUint8(at + 9) === 4;
    } else at += 2 + view.getUint16(at + 2);
  }
  return false;
}
