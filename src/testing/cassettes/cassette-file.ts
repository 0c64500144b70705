import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '../../errors.ts';
import { makeFolder } from '../../internal/make-folder.ts';
import { type CassetteContent, cassetteText } from './entry.ts';
import { readCassette } from './read-cassette.ts';

/** One cassette on disk. */
export class CassetteFile {
  readonly path: string;
  /** What this recorder knows to be on disk. */
  #written: string | undefined;
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(path: string | URL) {
    this.path = typeof path === 'string' ? path : fileURLToPath(path);
  }

  get exists(): boolean {
    return existsSync(this.path);
  }

  /** @throws ConfigurationError where there is none, or one that cannot be read. */
  read(): CassetteContent {
    try {
      return readCassette(readFileSync(this.path, 'utf8'));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new ConfigurationError(
        `The cassette ${this.path} cannot be replayed: ${why}. Restore the file, or record it ` +
          "again with mode: 'record'.",
        { cause: error },
      );
    }
  }

  /** Begins a recording in place of the one that may be there. */
  begin(): void {
    this.#written = this.exists ? readFileSync(this.path, 'utf8') : undefined;
  }

  /** Writes what `content` gives when its turn comes. One write serves all that wait for it. */
  save(content: () => CassetteContent): Promise<void> {
    this.#next ??= this.#writing.then(() => {
      this.#next = undefined;
      const done = this.#write(cassetteText(content()));
      // Who waits for this write learns of its failure; the next one tries again.
      this.#writing = done.catch(() => {});
      return done;
    });
    return this.#next;
  }

  async #write(text: string): Promise<void> {
    const temporary = `${this.path}.${randomUUID()}.tmp`;
    try {
      await makeFolder(dirname(this.path));
      await this.#checkOwner();
      await writeFile(temporary, text);
      await rename(temporary, this.path);
      this.#written = text;
    } catch (error) {
      // Why the write failed is what matters, and often why there is nothing to remove.
      await rm(temporary, { force: true }).catch(() => {});
      if (error instanceof ConfigurationError) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new ConfigurationError(
        `The cassette ${this.path} could not be written: ${why}. Nothing of this call was recorded.`,
        { cause: error },
      );
    }
  }

  async #checkOwner(): Promise<void> {
    const found = this.exists ? await readFile(this.path, 'utf8') : undefined;
    if (found === this.#written) return;
    throw new ConfigurationError(
      `Somebody else wrote to the cassette ${this.path} during this recording. Give each LM, and ` +
        'each test file, a cassette of its own.',
    );
  }
}
