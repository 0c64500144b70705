import { hasRightChecksum, makePNGChunk, type PNGChunk } from './png-chunks.ts';

export interface PNGText {
  readonly keyword: string;
  readonly text: string;
}

const longestText = 1024 * 1024;

/**
 * The text of a `tEXt` or an uncompressed `iTXt` chunk. Compressed text is not inflated, since a few
 * bytes can hide gigabytes; it is skipped, like longer text than 1 MiB and chunks with wrong sums.
 */
export function readPNGText(chunk: PNGChunk): PNGText | undefined {
  const { type, data } = chunk;
  if ((type !== 'tEXt' && type !== 'iTXt') || data.length > longestText) return undefined;
  const keywordEnd = data.indexOf(0);
  if (keywordEnd < 1 || keywordEnd > 79 || !hasRightChecksum(chunk)) return undefined;
  const keyword = decodeLatin1(data.subarray(0, keywordEnd));
  if (type === 'tEXt') return { keyword, text: decodeLatin1(data.subarray(keywordEnd + 1)) };
  const compressed = data[keywordEnd + 1] !== 0;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translationEnd = data.indexOf(0, languageEnd + 1);
  if (compressed || languageEnd === -1 || translationEnd === -1) return undefined;
  return { keyword, text: new TextDecoder().decode(data.subarray(translationEnd + 1)) };
}

/** The keyword of a text chunk of any kind, also of a compressed or broken one. */
export function pngTextKeyword({ type, data }: PNGChunk): string | undefined {
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return undefined;
  const head = data.subarray(0, 80);
  const end = head.indexOf(0);
  return decodeLatin1(end === -1 ? head : head.subarray(0, end));
}

/** An `iTXt` chunk, which holds any text but U+0000. */
export function makeUnicodeText({ keyword, text }: PNGText): Uint8Array {
  return makePNGChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

/** A `tEXt` chunk where Latin-1 is enough, as older readers know no other, else an `iTXt`. */
export function makeText({ keyword, text }: PNGText): Uint8Array {
  const whole = `${keyword}\0${text}`;
  const bytes = new Uint8Array(whole.length);
  for (let index = 0; index < whole.length; index += 1) {
    const unit = whole.charCodeAt(index);
    if (unit > 0xff) return makeUnicodeText({ keyword, text });
    bytes[index] = unit;
  }
  return makePNGChunk('tEXt', bytes);
}

/** Not by `TextDecoder`, whose `latin1` is Windows-1252. */
function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x2000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x2000));
  }
  return text;
}
