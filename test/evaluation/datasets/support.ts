/** A stream that gives a file in pieces of a few bytes, as a network may. */
export async function* streamOf(file: string | Uint8Array): AsyncIterable<Uint8Array> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
}
