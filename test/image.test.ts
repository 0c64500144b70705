// 37, the loader: `readFile` and `fetch` are the loaders, so kinds come from the bytes (38) and time
// limits from the caller. 39, tables: none are written here; `toString` is what a table would show.
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { ImageError } from '../src/errors.ts';
import { Image, imageField, isImage } from '../src/image.ts';
import { validate } from '../src/schema.ts';
import { jpegHeader, pngHeader, webpHeader } from './fixtures/image-headers.ts';

const png = pngHeader(640, 480);
const base64 = Buffer.from(png).toString('base64');
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('Image', () => {
  test('38: takes kind and size from the bytes, whatever a data URL claims', () => {
    const image = Image.fromBase64(`data:image/webp;name=x.webp;base64,${base64}`);
    expect(image).toMatchObject({ mediaType: 'image/png', width: 640, height: 480 });
    expect(image.toDataURL()).toBe(`data:image/png;base64,${base64}`);
    expect(Image.fromBytes(webpHeader('VP8L', 3, 2)).mediaType).toBe('image/webp');
  });

  test('reads base64 in its usual spellings', () => {
    const jpeg = Buffer.from(jpegHeader(9, 9));
    for (const text of [
      jpeg.toString('base64'),
      jpeg.toString('base64url'),
      `DATA:image/jpeg;base64,${jpeg.toString('base64')}`,
      jpeg.toString('base64').replace(/.{20}/g, '$&\r\n'),
    ]) {
      expect(Image.fromBase64(text).bytes).toEqual(Uint8Array.from(jpeg));
    }
  });

  test('encodes once', () => {
    const image = Image.fromBytes(png);
    const encode = vi.spyOn(Buffer, 'from');
    expect([image.toBase64(), image.toBase64()]).toEqual([base64, base64]);
    expect(encode).toHaveBeenCalledTimes(1);
    encode.mockRestore();
  });

  test('does not copy its bytes, and takes a Buffer for bytes', () => {
    expect(Image.fromBytes(png).bytes).toBe(png);
    expect(Image.fromBytes(Buffer.from(png)).width).toBe(640);
  });

  test('takes the bytes of another realm', () => {
    const foreign = runInNewContext('Uint8Array.from(values)', { values: [...png] });
    expect(foreign instanceof Uint8Array).toBe(false);
    expect(Image.fromBytes(foreign).width).toBe(640);
  });

  test('knows its SHA-256', async () => {
    const image = Image.fromBytes(pngHeader(1, 1));
    const { createHash } = await import('node:crypto');
    expect(await image.sha256()).toBe(createHash('sha256').update(image.bytes).digest('hex'));
    expect(image.sha256()).toBe(image.sha256());
  });

  test('39: shows its kind and size and never its bytes', () => {
    const image = Image.fromBytes(png);
    image.toBase64();
    const shown = '[image/png 640x480, 1 kB]';
    expect(String(image)).toBe(shown);
    expect(JSON.stringify({ image })).toBe(`{"image":"${shown}"}`);
    for (const text of [
      inspect(image),
      inspect({ deep: [{ image }] }, { depth: 9, showHidden: true }),
      `${image}`,
    ]) {
      expect(text).toContain(shown);
      expect(text).not.toContain(base64.slice(0, 12));
    }
  });

  test('39: shows a large size in megabytes', () => {
    const large = new Uint8Array(1_440_000);
    large.set(png);
    expect(String(Image.fromBytes(large))).toBe('[image/png 640x480, 1.4 MB]');
  });

  const kinds: [string, Uint8Array, RegExp][] = [
    ['nothing', new Uint8Array(), /^These 0 bytes .* no bytes at all/],
    ['SVG', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), /are SVG/],
    [
      'SVG with a preamble',
      utf8(`\ufeff<?xml version="1.0"?><!--${'-'.repeat(99)}--><svg/>`),
      /are SVG/,
    ],
    ['HTML', utf8('\n<!DOCTYPE html><html><body><svg></svg>'), /are an HTML page/],
    ['JSON', utf8(' {"error": "no"}'), /are JSON text/],
    ['AVIF', utf8('\0\0\0\u001cftypavif\0\0\0\0'), /are AVIF/],
    ['HEIC', utf8('\0\0\0\u001cftypheic\0\0\0\0'), /are HEIC/],
    ['half a PNG header', png.subarray(0, 20), /the start of an image that was cut off/],
    [
      'half a JPEG header',
      jpegHeader(9, 9).subarray(0, 20),
      /the start of an image that was cut off/,
    ],
    [
      'half a WebP header',
      webpHeader('VP8X', 9, 9).subarray(0, 20),
      /the start of an image that was cut/,
    ],
    ['a sound file', utf8('RIFF\0\0\0\0WAVEfmt '), /of an unknown kind/],
    [
      'noise',
      Uint8Array.from({ length: 99 }, (_, index) => (index * 37) & 0xff),
      /of an unknown kind/,
    ],
  ];
  test.each(kinds)('says of %s what it is', (_name, bytes, message) => {
    expect(() => Image.fromBytes(bytes)).toThrow(ImageError);
    expect(() => Image.fromBytes(bytes)).toThrow(message);
  });

  test.each([
    ['a string', 'cat.png', /got String.*fromBase64.*readFile/],
    ['an ArrayBuffer', new ArrayBuffer(8), /got ArrayBuffer.*new Uint8Array/],
    ['other numbers', new Uint16Array(80), /got Uint16Array/],
    ['null', null, /got Null/],
    ['nothing', undefined, /got Undefined/],
  ])('37: takes %s for no bytes', (_name, value, message) => {
    const call = () => Reflect.apply(Image.fromBytes, Image, [value]);
    expect(call).toThrow(ImageError);
    expect(call).toThrow(message);
  });

  test.each([
    'cat.png',
    '/home/me/cat',
    'https://host.invalid/cat.png',
    '',
    'data:,x',
    undefined,
    7,
  ])('37: points to the loader where %j is given for base64', (value) => {
    const call = () => Reflect.apply(Image.fromBase64, Image, [value]);
    expect(call).toThrow(ImageError);
    expect(call).toThrow('Image.fromBytes(await readFile(path))');
  });

  test('never repeats what it was given', () => {
    const secret = `${'s3cret'.repeat(500)}!`;
    expect(() => Image.fromBase64(secret)).toThrow(/^((?!s3cret).)*$/s);
    expect(() => Image.fromBytes(utf8(secret))).toThrow(/^((?!s3cret).)*$/s);
  });
});

describe('isImage', () => {
  test('knows an image of another copy of this package', async () => {
    vi.resetModules();
    const copy = await import('../src/image.ts');
    const image = copy.Image.fromBytes(png);
    expect(image instanceof Image).toBe(false);
    expect(isImage(image)).toBe(true);
    expect(await validate(imageField(), image)).toEqual({ value: image });
  });

  test.each([null, undefined, 'image', 7, {}, png])('takes %o for none', (value) => {
    expect(isImage(value)).toBe(false);
  });
});

describe('imageField', () => {
  test('says how to make an image of what is none', async () => {
    expect(await validate(imageField(), 'cat.png')).toEqual({
      issues: [expect.stringContaining('Image.fromBytes(bytes)')],
    });
  });
});
