import { readdir } from 'node:fs/promises';
import * as z from 'zod';
import { ConfigurationError } from '../errors.ts';
import type { ImageBackend } from '../image-backend.ts';
import { isRecord } from '../internal/is-record.ts';
import { quoted } from '../internal/quoted.ts';
import type { JSONValue } from '../schema.ts';
import { type BackendFlag, backendFlags } from './backend-flags.ts';
import { closest } from './closest.ts';

/** A backend of the `backends` folder, with the flags its options make. */
export interface BackendModule {
  readonly name: string;
  readonly flags: readonly BackendFlag[];
  create(options: Readonly<Record<string, JSONValue>>): ImageBackend;
}

/**
 * The backend whose file in the `backends` folder has that name.
 *
 * @throws ConfigurationError that lists the names there are.
 */
export async function loadBackend(home: URL, name: string): Promise<BackendModule> {
  const files = await backendFiles(home);
  const file = files.get(name);
  const loaded = file === undefined ? undefined : await readModule(name, file);
  if (loaded !== undefined) return loaded;
  const names = (await listBackends(home)).map((module) => module.name);
  const near = closest(name, names);
  throw new ConfigurationError(
    `There is no image backend ${quoted(name, 60)}. ` +
      (near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`),
  );
}

/** All backends there are, by name. */
export async function listBackends(home: URL): Promise<readonly BackendModule[]> {
  const files = await backendFiles(home);
  const modules = await Promise.all([...files].map(([name, file]) => readModule(name, file)));
  return modules.filter((module) => module !== undefined);
}

/** The same folder holds TypeScript while developing and JavaScript in the package. */
async function backendFiles(home: URL): Promise<ReadonlyMap<string, URL>> {
  const folder = new URL('backends/', home);
  const files = new Map<string, URL>();
  for (const entry of (await readdir(folder)).sort()) {
    const name = /^([\w-]+)\.(?:ts|js)$/.exec(entry)?.[1];
    if (name !== undefined) files.set(name, new URL(entry, folder));
  }
  return files;
}

/** Undefined for a file that is no backend, such as a wrapper around others. */
async function readModule(name: string, file: URL): Promise<BackendModule | undefined> {
  const exported: unknown = await import(file.href);
  if (!isRecord(exported)) return undefined;
  const [entry, create] =
    Object.entries(exported).find(([key]) => /^create\w+Backend$/.test(key)) ?? [];
  if (entry === undefined || typeof create !== 'function') return undefined;
  const schema = exported[`${entry.slice('create'.length)}Options`];
  if (!(schema instanceof z.ZodObject)) return undefined;
  return {
    name,
    flags: backendFlags(schema),
    create(options) {
      const backend: unknown = Reflect.apply(create, undefined, [options]);
      if (isImageBackend(backend)) return backend;
      throw new ConfigurationError(`${entry} of the backend ${name} gave no image backend.`);
    },
  };
}

function isImageBackend(value: unknown): value is ImageBackend {
  return isRecord(value) && typeof value['generate'] === 'function';
}
