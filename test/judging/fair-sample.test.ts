import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { ImageError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import { GeneratedImage } from '../../src/image-backend.ts';
import {
  joinBytes,
  makePNGChunk,
  pngSignature,
  readPNGChunks,
} from '../../src/internal/png-chunks.ts';
import { checkShowable, fairSample } from '../../src/judging/fair-sample.ts';
import { png } from '../support/png.ts';

const black = png(64, 64, 'black');

/** A JPEG's frame and nothing in it, with `components` of colour. */
function jpeg({ components = 3, ended = true, pad = 0 } = {}): Image {
  const frame = [0xff, 0xc0, 0, 8 + components * 3, 8, 0, 64, 0, 64, components];
  const end = ended ? [0xff, 0xd9] : [];
  const rest = new Uint8Array(components * 3 + 8 + pad);
  return Image.fromBytes(Uint8Array.from([0xff, 0xd8, ...frame, ...rest, ...end]));
}

function gif(frames: number): Image {
  const head = [
    ...new TextEncoder().encode('GIF89a'),
    64,
    0,
    64,
    0,
    0x80,
    0,
    0,
    0,
    0,
    0,
    255,
    255,
    255,
  ];
  const frame = [0x2c, 0, 0, 0, 0, 64, 0, 64, 0, 0, 2, 2, 0x4c, 1, 0];
  return Image.fromBytes(
    Uint8Array.from([...head, ...Array.from({ length: frames }, () => frame).flat(), 0x3b]),
  );
}

function withText(bytes: Uint8Array, length: number): Uint8Array {
  const chunks = [...readPNGChunks(bytes)];
  const note = makePNGChunk('tEXt', new Uint8Array(length).fill(65));
  return joinBytes([
    pngSignature,
    ...chunks.slice(0, 1).map((chunk) => chunk.bytes),
    note,
    ...chunks.slice(1).map((chunk) => chunk.bytes),
  ]);
}

test('a black PNG is uniform, whatever else the file carries', async () => {
  expect(await fairSample(Image.fromBytes(black), undefined)).toEqual({ reason: 'uniform' });
  const carrying = Image.fromBytes(withText(black, 200_000));
  expect(await fairSample(carrying, undefined)).toEqual({ reason: 'uniform' });
});

test('a PNG of one colour is uniform with alpha, in 16 bits, and where nothing is to be seen', async () => {
  const clear = new Uint8Array(64 * 64 * 4).map((_, at) => (at % 4 === 3 ? 0 : at % 251));
  const deep = new Uint16Array(64 * 64 * 3).fill(30_000);
  for (const bytes of [
    encode({ width: 64, height: 64, data: clear, channels: 4, depth: 8 }),
    encode({ width: 64, height: 64, data: deep, channels: 3, depth: 16 }),
  ]) {
    expect(await fairSample(Image.fromBytes(bytes), undefined)).toEqual({ reason: 'uniform' });
  }
});

test('a drawn PNG is fair, and was looked at', async () => {
  expect(await fairSample(Image.fromBytes(png(64, 64, 3)), undefined)).toEqual({});
});

test('a PNG, JPEG or WebP that is cut off is undecodable', async () => {
  const whole = png(64, 64, 3);
  expect(await fairSample(Image.fromBytes(whole.slice(0, whole.length - 30)), undefined)).toEqual({
    reason: 'undecodable',
  });
  expect(await fairSample(jpeg({ ended: false }), undefined)).toEqual({ reason: 'undecodable' });
});

test('a PNG whose pixels cannot be unpacked is undecodable', async () => {
  const chunks = [...readPNGChunks(png(64, 64, 'black'))];
  const broken = chunks.map(({ type, bytes }) =>
    type === 'IDAT' ? makePNGChunk('IDAT', new Uint8Array(40).fill(7)) : bytes,
  );
  expect(
    await fairSample(Image.fromBytes(joinBytes([pngSignature, ...broken])), undefined),
  ).toEqual({ reason: 'undecodable' });
});

test('a JPEG is looked at where a decoder is given, and otherwise the verdict says that it was not', async () => {
  expect(await fairSample(jpeg(), undefined)).toEqual({ uniformity: 'not-checked' });
  const noisy = async () => ({
    data: Uint8Array.from({ length: 64 * 64 * 3 }, (_, at) => 10 + (at % 2)),
    width: 64,
    height: 64,
  });
  expect(await fairSample(jpeg(), noisy)).toEqual({ reason: 'uniform' });
  const varied = async () => ({
    data: Uint8Array.from({ length: 64 * 64 * 3 }, (_, at) => at % 200),
    width: 64,
    height: 64,
  });
  expect(await fairSample(jpeg(), varied)).toEqual({});
  const failing = () => Promise.reject(new Error('no JPEG'));
  expect(await fairSample(jpeg(), failing)).toEqual({ reason: 'undecodable' });
});

test('a tiny one is too small, a degraded one blocked', async () => {
  expect(await fairSample(Image.fromBytes(png(15, 400, 1)), undefined)).toEqual({
    reason: 'too-small',
  });
  const degraded = new GeneratedImage(png(64, 64, 5), { safety: 'degraded' });
  expect(await fairSample(degraded, undefined)).toEqual({ reason: 'blocked' });
});

test('20 MB, an animation and a CMYK JPEG are refused with what to do', () => {
  expect(() => checkShowable(jpeg({ pad: 20_000_001 }))).toThrow(/at most 20 MB.*resize/s);
  expect(() => checkShowable(gif(2))).toThrow(/animation/);
  expect(() => checkShowable(jpeg({ components: 4 }))).toThrow(/CMYK.*sRGB/s);
  expect(() => checkShowable(jpeg({ components: 4 }))).toThrow(ImageError);
  checkShowable(gif(1));
  checkShowable(jpeg());
});

test('SVG and a wrong media type never become an image', () => {
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  expect(() => Image.fromBytes(svg)).toThrow(/SVG/);
  // Named PNG, but a JPEG: the bytes decide.
  expect(Image.fromBase64(`data:image/png;base64,${jpeg().toBase64()}`).mediaType).toBe(
    'image/jpeg',
  );
});
