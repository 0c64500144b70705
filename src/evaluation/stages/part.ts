import { ConfigurationError } from '../../errors.ts';
import type { JSONObject } from '../../schema.ts';
import { versionOf } from '../run/hash.ts';

const known = new WeakMap<JSONObject, string>();

/** @throws ConfigurationError where the part at hand is not the one that the task was made for. */
export function checkPart(
  role: 'upsampler' | 'backend' | 'judge',
  { part }: { readonly part: string },
  settings: JSONObject,
): void {
  const hash = known.get(settings) ?? versionOf(settings).hash;
  known.set(settings, hash);
  if (hash === part) return;
  throw new ConfigurationError(
    `This task is for the ${role} with the settings ${part}, and the one at hand has ${hash}. ` +
      `Make the ${role} with the settings that the run directory names.`,
  );
}
