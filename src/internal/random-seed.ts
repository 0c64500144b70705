/** A seed for an image: below 2^32, which every kind of image server takes. */
export function randomSeed(): number {
  return Math.floor(Math.random() * 0x100000000);
}
