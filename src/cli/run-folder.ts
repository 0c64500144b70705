import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageError } from '../errors.ts';
import { RunLock } from '../evaluation/run/lock.ts';
import type { Image } from '../image.ts';
import { type GenerationRecord, writeGenerationRecord } from '../image-metadata.ts';
import { makeFolder } from '../internal/make-folder.ts';
import type { ArmName } from '../pipeline/pipeline-result.ts';

/** The files that a run writes, and no others. */
const ownFile = /^(?:(?:base|upsampled)\.(?:png|jpg|webp|gif)|result\.json|index\.html)$/;

const extensions = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
} as const;

/**
 * The folder of one run. It writes synchronously, so that a file is whole before the run goes on,
 * whatever ends the process then.
 */
export class RunFolder {
  readonly path: string;
  readonly page: string;

  readonly #lock: RunLock;

  private constructor(path: string, lock: RunLock) {
    this.path = path;
    this.#lock = lock;
    this.page = join(path, 'index.html');
  }

  /**
   * Makes the folder, and takes the files of an earlier run of the same prompt out of it.
   * @throws EvaluationError `locked` where another process writes to it: their files would mix.
   */
  static async open(path: string): Promise<RunFolder> {
    await makeFolder(path);
    const lock = await RunLock.acquire(join(path, 'run.lock'), path, () => {});
    for (const name of readdirSync(path)) if (ownFile.test(name)) rmSync(join(path, name));
    return new RunFolder(path, lock);
  }

  /** The file's name, and why the record is not in it where it is not. */
  saveImage(
    arm: ArmName,
    image: Image,
    record: GenerationRecord,
  ): { readonly file: string; readonly warning?: string | undefined } {
    const file = `${arm}.${extensions[image.mediaType]}`;
    const { bytes, warning } = withRecord(image, record);
    writeFileSync(join(this.path, file), bytes);
    return { file, warning };
  }

  /** Gives the folder free. */
  async close(): Promise<void> {
    await this.#lock.release();
  }

  saveResult(result: object): void {
    writeFileSync(join(this.path, 'result.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  }

  savePage(html: string): void {
    writeFileSync(this.page, html);
  }
}

function withRecord(
  { bytes, mediaType }: Image,
  record: GenerationRecord,
): { readonly bytes: Uint8Array; readonly warning?: string | undefined } {
  if (mediaType !== 'image/png') return { bytes };
  try {
    return { bytes: writeGenerationRecord(bytes, record) };
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
    return { bytes, warning: `The file has no generation record: ${error.message}` };
  }
}
