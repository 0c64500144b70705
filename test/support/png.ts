import { encode } from 'fast-png';

/** A small PNG whose pixels depend on `seed`, or are all black. */
export function png(width: number, height: number, seed: number | 'black' = 0): Uint8Array {
  const data = new Uint8Array(width * height * 3);
  const shown = seed === 'black' ? data : data.map((_, at) => (at * 7 + seed * 13) % 251);
  return encode({ width, height, data: shown, channels: 3, depth: 8 });
}
