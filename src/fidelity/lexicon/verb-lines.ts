import { verbStem } from './verb-stem.ts';

export const stems = (text: string): readonly string[] => text.trim().split(/\s+/).map(verbStem);

/** Tells whether two verb stems stand on one of the lines, and whether one stands on any. */
export function linesOf(lines: readonly string[]) {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    for (const stem of stems(line)) places.set(stem, [...(places.get(stem) ?? []), index]);
  }
  return {
    has: (stem: string) => places.has(stem),
    share: (a: string, b: string) =>
      places.get(a)?.some((index) => places.get(b)?.includes(index)) ?? false,
  };
}
