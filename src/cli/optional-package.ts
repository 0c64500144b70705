import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigurationError } from '../errors.ts';

/**
 * A package that not everybody needs: that of the folder in which the command was called, else the one
 * beside this program.
 *
 * @throws ConfigurationError with the command that installs it.
 */
export async function optionalPackage(
  name: string,
  cwd: string,
  purpose: string,
  install = name,
): Promise<unknown> {
  const path = resolved(name, [pathToFileURL(join(cwd, 'package.json')).href, import.meta.url]);
  if (path === undefined) throw missing(name, purpose, install);
  return import(pathToFileURL(path).href);
}

export function missing(name: string, purpose: string, install: string): ConfigurationError {
  return new ConfigurationError(
    `${purpose} needs the package ${name}. Install it: npm install ${install}`,
  );
}

function resolved(name: string, places: readonly string[]): string | undefined {
  for (const place of places) {
    try {
      return createRequire(place).resolve(name);
    } catch {
      // Not here; it may be in the next place.
    }
  }
  return undefined;
}
