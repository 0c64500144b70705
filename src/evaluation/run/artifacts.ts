import { readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import { makeFolder } from '../../internal/make-folder.ts';
import type { Store } from '../../store.ts';
import { artifactKey } from './artifact.ts';
import { isAbsent, storeErrorOf } from './failure.ts';
import { sha256Of } from './hash.ts';
import type { ArtifactRef } from './record.ts';

const keyPattern = /^([0-9a-f]{2})[0-9a-f]{62}\.(?:png|jpg|webp|gif)$/;
/** How far two clocks of a file system may be apart before a picture is read once too often. */
const clockSlackMs = 2000;

/** Where a picture is, relative to the folder of pictures. */
export function artifactFile(key: string): string {
  const [, folder] = keyPattern.exec(key) ?? [];
  if (folder === undefined) {
    throw new ConfigurationError(
      `Expected the key of a picture to be <sha256>.<kind>, got ${key}.`,
    );
  }
  return `${folder}/${key}`;
}

/**
 * The pictures of a run, each a file that is named by the hash of its content. A file is written as a
 * whole or not at all.
 */
export class RunArtifacts implements Store {
  readonly #path: string;
  readonly #folders = new Set<string>();

  constructor(path: string) {
    this.#path = path;
  }

  /** Takes away what a process that was killed had not finished. */
  async prepare(): Promise<void> {
    await rm(this.#unfinished, { recursive: true, force: true });
    await this.#makeFolder(this.#unfinished);
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    const file = join(this.#path, artifactFile(key));
    return readFile(file).catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw storeErrorOf('read', file, error);
    });
  }

  async set(key: string, value: Uint8Array): Promise<void> {
    const file = join(this.#path, artifactFile(key));
    const part = join(this.#unfinished, `${crypto.randomUUID()}.part`);
    try {
      await this.#makeFolder(this.#unfinished);
      await writeFile(part, value, { flag: 'wx' });
      await this.#makeFolder(dirname(file));
      await rename(part, file);
    } catch (error) {
      // The first failure is the one to tell of.
      await unlink(part).catch(() => {});
      throw storeErrorOf('write', file, error);
    }
  }

  async delete(key: string): Promise<void> {
    await rm(join(this.#path, artifactFile(key)), { force: true });
  }

  /**
   * Whether the picture is still as it was when it was stored, before `storedAt` (milliseconds since
   * 1970). It is read only where size or date of the file give reason to.
   */
  async isIntact(artifact: ArtifactRef, storedAt: number): Promise<boolean> {
    const file = join(this.#path, artifactFile(artifactKey(artifact)));
    const found = await stat(file).catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw storeErrorOf('read', file, error);
    });
    if (found?.size !== artifact.bytes) return false;
    if (found.mtimeMs <= storedAt + clockSlackMs) return true;
    return sha256Of(await readFile(file)) === artifact.sha256;
  }

  get #unfinished(): string {
    return join(this.#path, 'unfinished');
  }

  async #makeFolder(path: string): Promise<void> {
    if (this.#folders.has(path)) return;
    await makeFolder(path);
    this.#folders.add(path);
  }
}
