/**
 * Whether every pixel of a PNG has the same colour, or undefined where it was not looked at.
 *
 * One colour compresses to next to nothing, so only a suspiciously small file is decoded: a real
 * picture costs nothing, and a hostile one cannot unpack to more than some hundred megabytes.
 */
export async function isUniformPNG(
  bytes: Uint8Array,
  width: number,
  height: number,
): Promise<boolean | undefined> {
  if (bytes[0] !== 0x89) return undefined;
  const pixels = width * height;
  if (pixels > 2e7) return undefined;
  if (bytes.length > 2000 + pixels / 100) return false;
  try {
    const { decode } = await import('fast-png');
    const { data, channels, depth } = decode(bytes);
    if (depth < 8) return undefined;
    return data.every((value, index) => value === data[index % channels]);
  } catch {
    return undefined;
  }
}
