import { ImageError } from '../../errors.ts';
import { GeneratedImage } from '../../image-backend.ts';
import type { Store } from '../../store.ts';
import { sha256Of } from './hash.ts';
import type { ArtifactRef } from './record.ts';

const extensions = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
} as const;

/** The key of a picture in a store, and its file name: hash and kind, both read from its bytes. */
export function artifactKey({
  sha256,
  mediaType,
}: Pick<ArtifactRef, 'sha256' | 'mediaType'>): string {
  return `${sha256}.${extensions[mediaType]}`;
}

/** @throws ImageError where the picture is gone from the store, or is not as it was drawn. */
export async function readArtifact(
  store: Store,
  artifact: ArtifactRef,
  safety: 'ok' | 'degraded',
): Promise<GeneratedImage> {
  const key = artifactKey(artifact);
  const bytes = await store.get(key);
  if (bytes !== undefined && sha256Of(bytes) === artifact.sha256) {
    return new GeneratedImage(bytes, { safety });
  }
  const what = bytes === undefined ? 'is not in the store any more' : 'was altered';
  throw new ImageError(`The picture ${key} ${what}. Resume the run: it is drawn again.`);
}
