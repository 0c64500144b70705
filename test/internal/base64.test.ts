import { describe, expect, test, vi } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../src/internal/base64.ts';

const bytes = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 8)) & 0xff);

/** With Node's Buffer, and as on a runtime that has none. */
describe.each(['with Buffer', 'without Buffer'])('base64 %s', (runtime) => {
  const on = <T>(call: () => T): T => {
    if (runtime === 'without Buffer') vi.stubGlobal('Buffer', undefined);
    try {
      return call();
    } finally {
      vi.unstubAllGlobals();
    }
  };

  test.each([0, 1, 2, 3, 4, 255, 0x8000, 0x8001])('gives %i bytes back', (length) => {
    const text = on(() => encodeBase64(bytes(length)));
    expect(text).toBe(Buffer.from(bytes(length)).toString('base64'));
    expect(on(() => decodeBase64(text))).toEqual(bytes(length));
  });

  test('gives 4 MB back', () => {
    const big = bytes(4_000_000);
    const back = on(() => decodeBase64(encodeBase64(big)));
    expect(Buffer.compare(back ?? new Uint8Array(), big)).toBe(0);
  });

  test('encodes a part of a buffer, and no more', () => {
    const part = bytes(100).subarray(10, 13);
    expect(on(() => encodeBase64(part))).toBe(Buffer.from(part).toString('base64'));
  });

  test.each([
    ['URL-safe digits', '-_-_'],
    ['no padding', '+/8'],
    ['padding', '+/8='],
    ['too little padding', '+w='],
    ['line breaks and blanks', ' +/\r\n8 =\n'],
  ])('reads %s', (_what, text) => {
    expect(on(() => decodeBase64(text))?.[0]).toBe(0xfb);
  });

  test.each([
    'cat.png',
    'A',
    'AAAAA',
    'QQ===',
    'Q=Q=',
    'QQ==QQ==',
    'é',
    'QU\u0141BQUFB',
    'QUF.QUFB',
    'QUFBQ.',
    'https://a/b',
    '\u0000',
  ])('refuses %j', (text) => {
    expect(on(() => decodeBase64(text))).toBeUndefined();
  });
});
