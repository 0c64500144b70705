/** What the first bytes of a file say of it. */
export interface ImageHeader {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
  readonly width: number;
  readonly height: number;
}

/** Media type and size as the bytes say, or undefined for anything but PNG, JPEG, WebP and GIF. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return png(view);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpeg(view);
  if (ascii(bytes, 0, 4) === 'GIF8') return gif(view);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return webp(bytes, view);
  return undefined;
}

/** The letters IHDR; another first chunk is Apple's own kind of PNG, which nobody else reads. */
const ihdr = 0x49484452;

function png(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 33 || view.getUint32(12) !== ihdr) return undefined;
  return sized('image/png', view.getUint32(16), view.getUint32(20));
}

function gif(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 10) return undefined;
  return sized('image/gif', view.getUint16(6, true), view.getUint16(8, true));
}

function jpeg(view: DataView): ImageHeader | undefined {
  let offset = 2;
  while (offset + 9 <= view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return undefined;
    const marker = view.getUint8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
    } else if (isFrameMarker(marker)) {
      return sized('image/jpeg', view.getUint16(offset + 7), view.getUint16(offset + 5));
    } else {
      offset += 2 + view.getUint16(offset + 2);
    }
  }
  return undefined;
}

/** Start-of-frame markers, without the three of the range that mean something else. */
function isFrameMarker(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function webp(bytes: Uint8Array, view: DataView): ImageHeader | undefined {
  const kind = ascii(bytes, 12, 4);
  if (kind === 'VP8L' && view.byteLength >= 25) {
    const bits = view.getUint32(21, true);
    return sized('image/webp', 1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff));
  }
  if (view.byteLength < 30) return undefined;
  if (kind === 'VP8X') {
    return sized('image/webp', 1 + uint24(view, 24), 1 + uint24(view, 27));
  }
  if (kind !== 'VP8 ') return undefined;
  const size = (offset: number) => view.getUint16(offset, true) & 0x3fff;
  return sized('image/webp', size(26), size(28));
}

function sized(
  mediaType: ImageHeader['mediaType'],
  width: number,
  height: number,
): ImageHeader | undefined {
  return width > 0 && height > 0 ? { mediaType, width, height } : undefined;
}

function uint24(view: DataView, offset: number): number {
  return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
