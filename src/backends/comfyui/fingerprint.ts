/**
 * A short text that differs where the value does, for settings that would be too long or might hold
 * a secret. FNV-1a with 64 bits, because Web Crypto has no synchronous digest.
 */
export function fingerprint(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(value))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
