/** Standard base64 with padding, by the fastest means the runtime has. */
export function encodeBase64(bytes: Uint8Array): string {
  if ('toBase64' in bytes && typeof bytes.toBase64 === 'function') return bytes.toBase64();
  if (globalThis.Buffer !== undefined) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  }
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

/** The bytes of standard or URL-safe base64, or undefined where the text is none. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const quick = decodeByBuffer(text);
  if (quick !== undefined) return quick;
  const standard = text.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(standard)) return undefined;
  const digits = standard.replace(/=+$/, '');
  // One digit over is six bits, which are no byte.
  if (digits.length % 4 === 1) return undefined;
  if (globalThis.Buffer !== undefined) return viewOf(Buffer.from(digits, 'base64'));
  const binary = atob(digits);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/**
 * Decodes without a look at every character first, which takes four times as long as the decoding:
 * Buffer leaves out what is no digit, so that a text that is not clean base64 gives too few bytes.
 */
function decodeByBuffer(text: string): Uint8Array | undefined {
  // Buffer reads wide characters by their low byte, as if they were others.
  if (globalThis.Buffer === undefined || /[^\0-\xff]/.test(text)) return undefined;
  const padding = text.indexOf('=');
  if (padding !== -1 && !/^={1,2}$/.test(text.slice(padding))) return undefined;
  const digits = padding === -1 ? text.length : padding;
  if (digits % 4 === 1) return undefined;
  const buffer = Buffer.from(text, 'base64');
  return buffer.length === Math.floor((digits * 3) / 4) ? viewOf(buffer) : undefined;
}

function viewOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
