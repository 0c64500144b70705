import { type FileHandle, open } from 'node:fs/promises';
import { storeErrorOf } from './failure.ts';
import type { StageRecord } from './record.ts';

interface Line {
  readonly text: string;
  resolve(): void;
  reject(error: unknown): void;
}

/** A process that is killed loses no line; a machine that loses power loses those of so long. */
const syncEveryMs = 1000;

/**
 * `cells.jsonl`, to which lines are added and from which none is taken. A line that was acknowledged is
 * in the hands of the operating system, so that a kill costs nothing; it is forced to the disk about
 * once a second, since doing so for each line would cost milliseconds that the image server may wait.
 * A picture is not forced at all: what a power failure takes of it is noticed by its hash.
 */
export class RunJournal {
  readonly #file: FileHandle;
  readonly #path: string;
  #length: number;
  #lines: Line[] = [];
  #writing: Promise<void> | undefined;
  #syncedAt = performance.now();
  #failure: Error | undefined;

  private constructor(file: FileHandle, path: string, length: number) {
    this.#file = file;
    this.#path = path;
    this.#length = length;
  }

  /** `length` is that of the whole lines; what stands behind them is cut off. */
  static async open(path: string, length: number): Promise<RunJournal> {
    try {
      const file = await open(path, 'a');
      await file.truncate(length);
      return new RunJournal(file, path, length);
    } catch (error) {
      throw storeErrorOf('write', path, error);
    }
  }

  /** Resolves once the line would survive a kill. */
  append(record: StageRecord): Promise<void> {
    const text = `${JSON.stringify(record)}\n`;
    return new Promise((resolve, reject) => {
      this.#lines.push({ text, resolve, reject });
      this.#writing ??= this.#write().finally(() => {
        this.#writing = undefined;
      });
    });
  }

  async close(): Promise<void> {
    await this.#writing;
    try {
      if (this.#failure === undefined) await this.#file.datasync();
    } finally {
      await this.#file.close();
    }
  }

  async #write(): Promise<void> {
    // All lines of one turn of the event loop are one write.
    await Promise.resolve();
    while (this.#lines.length > 0) {
      const lines = this.#lines;
      this.#lines = [];
      try {
        await this.#append(Buffer.from(lines.map(({ text }) => text).join('')));
        for (const line of lines) line.resolve();
      } catch (error) {
        for (const line of lines) line.reject(error);
      }
    }
  }

  async #append(bytes: Buffer): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      await this.#file.appendFile(bytes);
      this.#length += bytes.length;
      if (performance.now() - this.#syncedAt < syncEveryMs) return;
      await this.#file.datasync();
      this.#syncedAt = performance.now();
    } catch (error) {
      this.#failure = storeErrorOf('write', this.#path, error);
      // Half a line must not stand before the next one; a resume would cut it off as well.
      await this.#file.truncate(this.#length).catch(() => {});
      throw this.#failure;
    }
  }
}
