/** A chunk of a PNG. Both arrays are views of the file's bytes. */
export interface PNGChunk {
  /** Four letters, such as `IHDR`. */
  readonly type: string;
  readonly data: Uint8Array;
  /** The whole chunk: length, type, data and checksum. */
  readonly bytes: Uint8Array;
}

export const pngSignature: Uint8Array = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

export function isPNG(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte);
}

/**
 * The chunks of a PNG up to and with `IEND`. A file that is cut off or broken ends earlier: its last
 * chunk is then another one. Checksums are not looked at, see {@link hasRightChecksum}.
 */
export function* readPNGChunks(bytes: Uint8Array): Generator<PNGChunk, void> {
  if (!isPNG(bytes)) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = pngSignature.length;
  while (start + 12 <= bytes.length) {
    const end = start + 12 + view.getUint32(start);
    if (end > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    yield { type, data: bytes.subarray(start + 8, end - 4), bytes: bytes.subarray(start, end) };
    if (type === 'IEND') return;
    start = end;
  }
}

export function hasRightChecksum({ data, bytes }: PNGChunk): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(8 + data.length) === crc32(bytes.subarray(4, 8 + data.length));
}

/** A chunk as it is written to a file. */
export function makePNGChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) chunk[4 + index] = type.charCodeAt(index);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

let table: Uint32Array | undefined;

/** CRC-32 as PNG and zip have it (polynomial EDB88320, reflected). */
function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
