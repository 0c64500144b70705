import { isRecord } from '../../internal/is-record.ts';
import { quoted } from '../../internal/quoted.ts';
import type { RunConfiguration } from './file.ts';

/** What differs between the configuration of a run and another, a line each; empty for equal ones. */
export function configurationDifferences(
  kept: RunConfiguration,
  given: RunConfiguration,
): readonly string[] {
  const [before, after] = [leavesOf(kept), leavesOf(given)];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path}: ${shown(before.get(path))} there, ${shown(after.get(path))} now`);
}

function shown(leaf: string | undefined): string {
  if (leaf === undefined) return 'absent';
  return leaf.length <= 80 ? leaf : quoted(leaf, 77);
}

/** Every value that is no object, as JSON, by its path. */
function leavesOf(configuration: RunConfiguration): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    // A hash says nothing that the settings beside it do not say in words.
    if (value === undefined || path.endsWith('.hash')) return;
    if (isRecord(value) && Object.keys(value).length > 0) {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, path === '' ? key : `${path}.${key}`);
      }
    } else leaves.set(path, JSON.stringify(value));
  };
  visit(configuration, '');
  return leaves;
}
