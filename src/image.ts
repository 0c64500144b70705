import { ImageError } from './errors.ts';
import { decodeBase64, encodeBase64 } from './internal/base64.ts';
import { imageBrand } from './internal/brand.ts';
import { type ImageHeader, readImageHeader } from './internal/image-header.ts';
import type { Schema } from './schema.ts';

/** The kinds of image that are passed on. */
export type ImageMediaType = ImageHeader['mediaType'];

/**
 * The bytes of a PNG, JPEG, WebP or GIF. Media type and size are read from the bytes, whatever a
 * server or a file name claims. Making one touches neither disk nor network. The bytes are not
 * copied and must not be changed afterwards.
 *
 * In logs and messages it shows as `[image/png 1024x1024, 1.4 MB]`, never as base64.
 */
export class Image {
  readonly bytes: Uint8Array;
  readonly mediaType: ImageMediaType;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  readonly [imageBrand] = true;
  #dataURL: string | undefined;
  #sha256: Promise<string> | undefined;

  protected constructor(bytes: Uint8Array) {
    if (!isBytes(bytes)) throw noBytes(bytes);
    const header = readImageHeader(bytes);
    if (header === undefined) throw unreadable(bytes);
    this.bytes = bytes;
    this.mediaType = header.mediaType;
    this.width = header.width;
    this.height = header.height;
  }

  /** @throws ImageError where the bytes are no PNG, JPEG, WebP or GIF. */
  static fromBytes(bytes: Uint8Array): Image {
    return new Image(bytes);
  }

  /**
   * An image from base64, with or without a `data:` prefix.
   * @throws ImageError for text that is neither, a path or a URL for example.
   */
  static fromBase64(text: string): Image {
    if (typeof text !== 'string') throw noText(`got ${typeof text}`);
    const bytes = decodeBase64(text.replace(/^data:[^,]*;base64,/i, ''));
    if (bytes === undefined) throw noText('got other text');
    // A path of letters and slashes is valid base64 too, of bytes that are nothing.
    if (bytes.length < shortestImage) throw noText(`got a text of ${text.length} characters`);
    return new Image(bytes);
  }

  /** The bytes as base64. */
  toBase64(): string {
    const url = this.toDataURL();
    return url.slice(url.indexOf(',') + 1);
  }

  /** `data:image/png;base64,…` Encoded once, then kept. */
  toDataURL(): string {
    this.#dataURL ??= `data:${this.mediaType};base64,${encodeBase64(this.bytes)}`;
    return this.#dataURL;
  }

  /** SHA-256 of the bytes, in lower-case hexadecimal digits. Computed once, then kept. */
  sha256(): Promise<string> {
    this.#sha256 ??= digest(this.bytes);
    return this.#sha256;
  }

  toString(): string {
    const size =
      this.bytes.length < 1e6
        ? `${Math.ceil(this.bytes.length / 1e3)} kB`
        : `${(this.bytes.length / 1e6).toFixed(1)} MB`;
    return `[${this.mediaType} ${this.width}x${this.height}, ${size}]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** No PNG, JPEG, WebP or GIF has fewer bytes. */
const shortestImage = 24;
/** UTF-8's, read as Latin-1. */
const byteOrderMark = /^\xef\xbb\xbf/;
const cutOff = 'the start of an image that was cut off, or an image without a size';

/** Whether `value` is an {@link Image}, also one of another copy of this package. */
export function isImage(value: unknown): value is Image {
  return typeof value === 'object' && value !== null && imageBrand in value;
}

/** The schema of an image among a signature's inputs. */
export function imageField(
  options: { readonly description?: string | undefined } = {},
): Schema<Image> {
  const json = () => ({
    title: 'image',
    ...(options.description === undefined ? {} : { description: options.description }),
  });
  return {
    '~standard': {
      version: 1,
      vendor: 'prompt-upsampler',
      validate: (value) =>
        isImage(value)
          ? { value }
          : { issues: [{ message: 'expected an Image; make one with Image.fromBytes(bytes)' }] },
      jsonSchema: { input: json, output: json },
    },
  };
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** By name, so that bytes of another realm (a worker, a test runner) are bytes too. */
function isBytes(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

function noBytes(value: unknown): ImageError {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const remedy =
    typeof value === 'string'
      ? 'For base64 use Image.fromBase64(text), for a file Image.fromBytes(await readFile(path)).'
      : 'Wrap an ArrayBuffer as new Uint8Array(buffer).';
  return new ImageError(`Expected the image as a Uint8Array, got ${kind}. ${remedy}`);
}

function noText(what: string): ImageError {
  return new ImageError(
    `Expected an image as base64 or as a data URL, ${what}. For a file use ` +
      'Image.fromBytes(await readFile(path)); for a URL fetch it and use its bytes.',
  );
}

function unreadable(bytes: Uint8Array): ImageError {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1000))
    .replace(byteOrderMark, '');
  const looks = bytes.length === 0 ? 'no bytes at all' : kindOf(start.trimStart());
  return new ImageError(
    `These ${bytes.length} bytes are no image this library can pass on: they are ${looks}. ` +
      'Give a whole PNG, JPEG, WebP or GIF.',
  );
}

function kindOf(start: string): string {
  if (/^<(!doctype html|html|head|body)/i.test(start)) return 'an HTML page';
  if (/<svg/i.test(start)) return 'SVG, which vision models do not take';
  if (/^[[{]/.test(start)) return 'JSON text';
  if (/ftypavi[fs]/.test(start)) return 'AVIF';
  if (/ftyp(hei[cx]|mif1|msf1)/.test(start)) return 'HEIC';
  if (/^(.PNG|GIF8|\xff\xd8\xff|RIFF....WEBP)/s.test(start)) return cutOff;
  return 'of an unknown kind';
}
