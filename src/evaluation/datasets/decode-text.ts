import { DatasetError } from '../../errors.ts';

/** The text in a file, as UTF-8, or UTF-16 with its byte order mark. @throws DatasetError `format` */
export function decodeText(bytes: Uint8Array, shown: string): string {
  const text = decoded(bytes);
  const fault = text === undefined ? 'is neither UTF-8 nor UTF-16 text' : notTheFile(text);
  if (text !== undefined && fault === undefined) return text;
  throw new DatasetError(`${shown} ${fault}.`, { code: 'format' });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // The decoder takes the byte order mark off.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** What comes where the address was almost right. */
function notTheFile(text: string): string | undefined {
  const start = text.slice(0, 200).trimStart();
  if (/^<(!doctype html|html)[\s>]/i.test(start)) {
    return 'is a web page, not the file: on GitHub and Hugging Face take the address of the raw file';
  }
  if (start.startsWith('version https://git-lfs.github.com/')) {
    return 'is a pointer of Git LFS, not the file: run `git lfs pull`, or take the address of the raw file';
  }
  return text.includes('\0') ? 'is no text' : undefined;
}
