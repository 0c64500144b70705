import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImageHeader } from '../../src/internal/image-header.ts';
import { gifHeader, jpegHeader, pngHeader, webpHeader } from '../fixtures/image-headers.ts';

const samples: [string, string, (width: number, height: number) => Uint8Array][] = [
  ['a PNG', 'image/png', pngHeader],
  ['a JPEG', 'image/jpeg', jpegHeader],
  ['a progressive JPEG', 'image/jpeg', (width, height) => jpegHeader(width, height, 0xc2)],
  ['a GIF', 'image/gif', gifHeader],
  ['an old GIF', 'image/gif', (width, height) => gifHeader(width, height, 'GIF87a')],
  ['a lossy WebP', 'image/webp', (width, height) => webpHeader('VP8 ', width, height)],
  ['a lossless WebP', 'image/webp', (width, height) => webpHeader('VP8L', width, height)],
  ['an extended WebP', 'image/webp', (width, height) => webpHeader('VP8X', width, height)],
];

describe('readImageHeader', () => {
  test.each(samples)('38: reads kind and size of %s', (_name, mediaType, make) => {
    for (const [width, height] of [
      [1, 1],
      [1024, 768],
      [300, 16_383],
    ] as const) {
      expect(readImageHeader(make(width, height))).toEqual({ mediaType, width, height });
    }
  });

  test.each(samples)('reads %s that lies inside a larger buffer', (_name, mediaType, make) => {
    const image = make(640, 480);
    const larger = new Uint8Array(image.length + 20).fill(0xff);
    larger.set(image, 13);
    const part = larger.subarray(13, 13 + image.length);
    expect(readImageHeader(part)).toEqual({ mediaType, width: 640, height: 480 });
  });

  test.each(samples)('reads nothing from the first bytes of %s alone', (_name, _type, make) => {
    const image = make(640, 480);
    for (const length of [0, 1, 3, 8, 9, 12, 20]) {
      const cut = readImageHeader(image.subarray(0, Math.min(length, image.length - 4)));
      // A GIF has its size within ten bytes.
      if (_type !== 'image/gif') expect(cut).toBeUndefined();
    }
  });

  test('reads nothing from an image without a size', () => {
    expect(readImageHeader(pngHeader(0, 5))).toBeUndefined();
    expect(readImageHeader(gifHeader(5, 0))).toBeUndefined();
    expect(readImageHeader(jpegHeader(0, 0))).toBeUndefined();
  });

  test('takes the table of a JPEG for no frame', () => {
    expect(readImageHeader(jpegHeader(640, 480, 0xc4))).toBeUndefined();
  });

  test('reads nothing from a PNG whose first chunk is of another kind', () => {
    const odd = pngHeader(640, 480);
    odd.set([0x43, 0x67, 0x42, 0x49], 12);
    expect(readImageHeader(odd)).toBeUndefined();
  });

  test('never throws, whatever follows the first bytes', () => {
    const starts = samples.map(([, , make]) => make(640, 480));
    const bytes = fc
      .tuple(fc.constantFrom(...starts), fc.nat(40), fc.uint8Array({ maxLength: 60 }))
      .map(([start, kept, rest]) => Uint8Array.from([...start.subarray(0, kept), ...rest]));
    fc.assert(
      fc.property(bytes, (input) => void readImageHeader(input)),
      { numRuns: 500 },
    );
  });

  test('passes a megabyte of JPEG filler once', () => {
    const filler = new Uint8Array(1e6).fill(0xff);
    filler[1] = 0xd8;
    const start = performance.now();
    expect(readImageHeader(filler)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
