import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Image } from '../../image.ts';
import { throwIfAborted } from '../../internal/abort.ts';
import { makeFolder } from '../../internal/make-folder.ts';
import { artifactKey } from '../run/artifact.ts';
import type { ArtifactRef } from '../run/record.ts';
import type { Run } from '../run.ts';
import type { RowImage } from './report-row.ts';
import type { ReportOptions } from './write-report.ts';

/** The pictures of a page. */
export interface ReportImages {
  /** Undefined where the page has no file to show. */
  readonly imageOf: (artifact: ArtifactRef) => RowImage | undefined;
  readonly warnings: readonly string[];
}

/**
 * Files for the pictures of a run: its own, or copies from the caller's store, and thumbnails where
 * they can be made. One picture at a time, so that the number of them costs no memory.
 */
export async function reportImages(
  run: Run,
  folder: string,
  options: ReportOptions,
): Promise<ReportImages> {
  const images = new Map<string, RowImage>();
  const warnings: string[] = [];
  const made = await thumbnailsIn(folder, options);
  for (const artifact of artifactsOf(run)) {
    throwIfAborted(options.signal);
    const key = artifactKey(artifact);
    try {
      const file = await fileOf(run, artifact, folder, options);
      if (file === undefined) continue;
      const { width, height } = artifact;
      images.set(key, { file, width, height });
      const thumbnail = await thumbnailOf(artifact, join(folder, file), folder, options, made);
      images.set(key, { file, thumbnail, width, height });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      warnings.push(`${images.has(key) ? 'No thumbnail of' : 'No copy of'} ${key}: ${why}`);
    }
  }
  if (run.file.artifacts === 'store' && options.store === undefined) {
    warnings.push('The pictures are in a store of yours: give it as `store` to have them shown.');
  }
  return { imageOf: (artifact) => images.get(artifactKey(artifact)), warnings };
}

function artifactsOf({ cells }: Run): Iterable<ArtifactRef> {
  const found = new Map<string, ArtifactRef>();
  for (const { generate } of cells) {
    if (generate?.status !== 'done') continue;
    found.set(generate.output.artifact.sha256, generate.output.artifact);
  }
  return found.values();
}

/** Relative to the page. */
async function fileOf(
  run: Run,
  artifact: ArtifactRef,
  folder: string,
  { store }: ReportOptions,
): Promise<string | undefined> {
  if (run.file.artifacts === 'directory') return `../${run.artifactPath(artifact)}`;
  if (store === undefined) return undefined;
  const key = artifactKey(artifact);
  const bytes = await store.get(key);
  if (bytes === undefined) throw new Error('it is not in the store any more');
  await makeFolder(join(folder, 'images'));
  await writeFile(join(folder, 'images', key), bytes);
  return `images/${key}`;
}

/** By their names without ending: those that an earlier page was made with. */
async function thumbnailsIn(
  folder: string,
  { resize }: ReportOptions,
): Promise<ReadonlyMap<string, string>> {
  if (resize === undefined) return new Map();
  await makeFolder(join(folder, 'thumbnails'));
  const files = await readdir(join(folder, 'thumbnails'));
  return new Map(files.map((file) => [file.replace(/\.\w+$/, ''), file]));
}

async function thumbnailOf(
  { sha256 }: ArtifactRef,
  file: string,
  folder: string,
  { resize, thumbnailSide = 320 }: ReportOptions,
  made: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  if (resize === undefined) return undefined;
  const name = `${sha256}-${thumbnailSide}`;
  const earlier = made.get(name);
  if (earlier !== undefined) return `thumbnails/${earlier}`;
  const image = Image.fromBytes(await readFile(file));
  const small = Image.fromBytes(await resize(image, thumbnailSide));
  const path = `thumbnails/${name}.${small.mediaType.replace('image/', '')}`;
  await writeFile(join(folder, path), small.bytes);
  return path;
}
