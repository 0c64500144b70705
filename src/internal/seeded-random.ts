/** Numbers from 0 to below 1 that look random and follow from `key` alone. */
export type Random = () => number;

/** A 32-bit hash of a text (FNV-1a over UTF-16 units, with a final mix). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash);
}

/** The same sequence for the same key, on every machine (a counter through a 32-bit mix). */
export function seededRandom(key: string): Random {
  let state = hashText(key);
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / 0x100000000;
  };
}

/** One of `items`. */
export function pick<T>(items: readonly [T, ...T[]], random: Random): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
