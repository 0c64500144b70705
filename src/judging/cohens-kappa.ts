import { ConfigurationError } from '../errors.ts';

/**
 * Agreement of two raters beyond chance, from -1 to 1; 0 is what chance gives (Cohen 1960). NaN where
 * it is undefined: no items, or both give all of them one and the same label.
 *
 * @throws ConfigurationError for lists of different lengths.
 */
export function cohensKappa<Label extends string | number | boolean>(
  a: readonly Label[],
  b: readonly Label[],
): number {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) {
    throw new ConfigurationError(
      `Expected two lists of labels of the same length, got ${a?.length} and ${b?.length} items.`,
    );
  }
  const inA = frequencies(a);
  const inB = frequencies(b);
  const agreed = a.filter((label, index) => label === b[index]).length;
  let byChance = 0;
  for (const [label, count] of inA) byChance += count * (inB.get(label) ?? 0);
  const items = a.length;
  return (agreed * items - byChance) / (items * items - byChance);
}

function frequencies<Label>(labels: readonly Label[]): ReadonlyMap<Label, number> {
  const counts = new Map<Label, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
