import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Image } from '../../image.ts';
import { throwIfAborted } from '../../internal/abort.ts';
import { checkOptions } from '../../internal/check-options.ts';
import { checkNumber } from '../../internal/check-values.ts';
import { makeFolder } from '../../internal/make-folder.ts';
import type { Store } from '../../store.ts';
import { storeErrorOf } from '../run/failure.ts';
import type { Run } from '../run.ts';
import { reportImages } from './report-images.ts';
import { reportPage } from './report-page.ts';
import { reportRows } from './report-rows.ts';

/** Options of {@link writeReport}. */
export interface ReportOptions {
  /**
   * Makes a smaller copy of a picture, PNG, JPEG, WebP or GIF, for the rows of the page: with it the
   * page of a large run loads quickly. Called once for each picture that has no thumbnail yet.
   */
  readonly resize?:
    | ((image: Image, longestSide: number) => Promise<Uint8Array> | Uint8Array)
    | undefined;
  /** Longest side of a thumbnail in pixels, 16 to 4096. @default 320 */
  readonly thumbnailSide?: number | undefined;
  /** Where the pictures are, for a run that keeps them in a store of yours. */
  readonly store?: Store | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The page that was written. */
export interface WrittenReport {
  /** Path of `index.html`. */
  readonly path: string;
  /** Pictures that are not there or have no thumbnail, with the reason. */
  readonly warnings: readonly string[];
}

/**
 * Writes `report/index.html` into the directory of a run: verdict with its interval, charts, where
 * upsampling hurt, failures, and a row for each prompt with the arms side by side. It opens from disk
 * and needs no network. Pictures are those of the run, so move the whole directory, not the page.
 *
 * @throws StoreError where the directory cannot be written, AbortedError.
 */
export async function writeReport(run: Run, options: ReportOptions = {}): Promise<WrittenReport> {
  checkOptions('writeReport', options, ['resize', 'thumbnailSide', 'store', 'signal']);
  checkNumber('thumbnailSide', options.thumbnailSide, 16, 4096);
  const folder = join(run.runDir, 'report');
  const path = join(folder, 'index.html');
  try {
    await makeFolder(folder);
    const { imageOf, warnings } = await reportImages(run, folder, options);
    // Never a page that is half written.
    await writeFile(`${path}.part`, reportPage(run, reportRows(run, imageOf)));
    await rename(`${path}.part`, path);
    return { path, warnings };
  } catch (error) {
    throwIfAborted(options.signal);
    throw storeErrorOf('write', folder, error);
  }
}
