import { createHash } from 'node:crypto';
import { canonicalJSON } from '../../internal/canonical-json.ts';
import type { JSONObject } from '../../schema.ts';
import type { PartVersion } from './file.ts';

/** 128 bits of the SHA-256 of a value's canonical JSON, in hexadecimal digits. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJSON(value)).digest('hex').slice(0, 32);
}

/** SHA-256 of bytes, in lower-case hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The settings of a part, with their hash as its version. What JSON cannot hold is left out. */
export function versionOf(settings: JSONObject): PartVersion {
  const plain: JSONObject = JSON.parse(JSON.stringify(settings));
  return { hash: hashOf(plain), settings: plain };
}
