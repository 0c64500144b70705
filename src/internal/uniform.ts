import { isPNG, joinBytes, pngSignature, readPNGChunks } from './png-chunks.ts';

/** Pixels as any decoder gives them: `data.length` is `width * height` times the channels. */
export interface Pixels {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
  /** 8 or 16 bits. @default 8 */
  readonly depth?: number | undefined;
}

/** What a look at the pixels came to. `unknown`: nobody looked. */
export type Uniformity = 'uniform' | 'varied' | 'unknown' | 'undecodable';

const pictureChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** More pixels are not decoded: a hostile file could unpack to more than memory holds. */
const mostPixels = 2e7;

/**
 * Whether every pixel of a PNG has the same colour. One colour compresses to next to nothing, so only
 * pixel data that is suspiciously small, or not compressed at all, is decoded: a real picture costs
 * nothing. What else a file carries (a workflow, a profile) does not count.
 */
export async function uniformityOfPNG(
  bytes: Uint8Array,
  width: number,
  height: number,
): Promise<Uniformity> {
  if (!isPNG(bytes)) return 'unknown';
  const chunks = [...readPNGChunks(bytes)];
  const packed = chunks.reduce(
    (sum, { type, data }) => sum + (type === 'IDAT' ? data.length : 0),
    0,
  );
  if (packed === 0 || chunks.at(-1)?.type !== 'IEND') return 'undecodable';
  const pixels = width * height;
  if (pixels > mostPixels) return 'unknown';
  if (packed > 2000 + pixels / 100 && packed < pixels) return 'varied';
  try {
    const { decode } = await import('fast-png');
    // A comment that breaks the rules does not make the picture unreadable.
    const critical = chunks.filter(({ type }) => pictureChunks.has(type));
    const decoded = decode(joinBytes([pngSignature, ...critical.map((chunk) => chunk.bytes)]));
    // Several pixels share a byte then.
    if (decoded.depth < 8) return 'unknown';
    return isUniform(decoded, 0) ? 'uniform' : 'varied';
  } catch {
    return 'undecodable';
  }
}

/** Whether a PNG is of one colour, or undefined where that is not known. */
export async function isUniformPNG(
  bytes: Uint8Array,
  width: number,
  height: number,
): Promise<boolean | undefined> {
  const found = await uniformityOfPNG(bytes, width, height);
  if (found === 'uniform') return true;
  return found === 'varied' ? false : undefined;
}

/**
 * Whether all pixels have one colour, or none is to be seen at all. Values may differ by `tolerance`,
 * of 255: the noise of a lossy format.
 */
export function isUniform({ data, width, height, depth = 8 }: Pixels, tolerance = 2): boolean {
  const channels = data.length / (width * height);
  if (!Number.isInteger(channels) || channels < 1) return false;
  const allowed = depth > 8 ? tolerance * 257 : tolerance;
  if (channels % 2 === 0 && isTransparent(data, channels)) return true;
  for (let channel = 0; channel < channels; channel += 1) {
    let least = data[channel] ?? 0;
    let most = least;
    for (let at = channel; at < data.length; at += channels) {
      const value = data[at] ?? 0;
      if (value < least) least = value;
      else if (value > most) most = value;
      if (most - least > allowed) return false;
    }
  }
  return true;
}

function isTransparent(data: ArrayLike<number>, channels: number): boolean {
  for (let at = channels - 1; at < data.length; at += channels) if (data[at] !== 0) return false;
  return true;
}
