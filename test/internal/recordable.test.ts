import { describe, expect, test } from 'vitest';
import { Image } from '../../src/image.ts';
import {
  errorText,
  finishImages,
  recordable as record,
  recordableText,
} from '../../src/internal/recordable.ts';
import { pngHeader } from '../fixtures/image-headers.ts';

const recordable = (value: unknown) => record(value).value;

describe('recordable', () => {
  test('copies plain JSON as it is', () => {
    const value = { text: 'a', n: 1, list: [true, null, { deep: 'b' }] };
    expect(recordable(value)).toEqual(value);
  });

  const kinds: [string, unknown, unknown][] = [
    ['undefined', undefined, null],
    ['NaN', Number.NaN, 'NaN'],
    ['an infinity', Number.NEGATIVE_INFINITY, '-Infinity'],
    ['a BigInt', 10n ** 500n, '[bigint]'],
    ['a symbol', Symbol('s'), '[symbol]'],
    ['a function', () => 1, '[function]'],
    ['bytes', new Uint8Array(5_000_000), '[5000000 bytes]'],
    ['wider numbers', new Float64Array(4), '[32 bytes]'],
    ['a buffer', new ArrayBuffer(7), '[7 bytes]'],
    ['an error', new RangeError('too far'), 'RangeError: too far'],
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['no date', new Date(Number.NaN), 'null'],
    ['a map', new Map([['k', { v: 1 }]]), [['k', { v: 1 }]]],
    ['a set', new Set(['a', 2n]), ['a', '[bigint]']],
    ['a data URL', `data:image/png;base64,${'A'.repeat(100)}`, '[data URL of 122 characters]'],
    ['no prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ];
  test.each(kinds)('records %s', (_name, value, expected) => {
    expect(recordable(value)).toEqual(expected);
    expect(recordable({ inside: [value] })).toEqual({ inside: [expected] });
  });

  test('cuts text, lists and objects with a mark', () => {
    const text = recordable('x'.repeat(100_000_000));
    expect(String(text)).toHaveLength(8000 + '… [cut: 100000000 characters in all]'.length);
    expect(recordable(Array.from({ length: 150 }, () => 0))).toHaveLength(101);
    expect(recordable(new Set(Array.from({ length: 150 }, (_, index) => index)))).toHaveLength(101);
    const wide = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [`k${index}`, index]),
    );
    expect(Object.keys(Object(recordable(wide)))).toHaveLength(100);
    expect(JSON.stringify(recordable({ ['k'.repeat(1e6)]: 1 })).length).toBeLessThan(9000);
  });

  test('marks what goes round, and what is shared it records twice', () => {
    const shared = { a: 1 };
    const round: Record<string, unknown> = { shared, again: shared };
    round['self'] = round;
    expect(recordable(round)).toEqual({ shared, again: shared, self: '[circular]' });
  });

  test('stops where values that refer to each other multiply', () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 7; depth += 1) value = Array.from({ length: 100 }, () => value);
    const text = JSON.stringify(recordable(value));
    expect(text).toContain('the record is full');
    expect(text.length).toBeLessThan(5_000_000);
  });

  test('stops at eight levels', () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 20; depth += 1) value = { value };
    expect(JSON.stringify(recordable(value))).toContain('[deeper values left out]');
  });

  test('never throws', () => {
    class Odd {
      readonly ok = 1;
      constructor() {
        Object.defineProperty(this, 'bad', {
          enumerable: true,
          get() {
            throw new Error('no');
          },
        });
      }
    }
    expect(recordable(new Odd())).toEqual({ ok: 1, bad: '[unreadable]' });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(recordable([proxy, 1])).toEqual(['[unreadable]', 1]);
    const badError = Object.assign(new Error('x'), { message: Symbol('m') });
    expect(recordable(badError)).toBe('Error: Symbol(m)');
  });

  test('records an image as a reference with its hash', async () => {
    const image = Image.fromBytes(pngHeader(2, 3));
    const { value, images } = record({ basePrompt: 'a frog', image });
    await finishImages(images);
    expect(value).toEqual({
      basePrompt: 'a frog',
      image: {
        type: 'image',
        sha256: await image.sha256(),
        mediaType: 'image/png',
        width: 2,
        height: 3,
        bytes: image.bytes.length,
      },
    });
    expect(images[0]?.image).toBe(image);
    expect(Object.isFrozen(Object(value).image)).toBe(true);
  });

  test('says so where an image of another make has no hash', async () => {
    const image = Object.assign(Object.create(Image.fromBytes(pngHeader(2, 3))), { sha256: 1 });
    const { value, images } = record(image);
    await finishImages(images);
    expect(value).toMatchObject({ type: 'image', sha256: 'unknown' });
  });

  test('gives copies that cannot be changed', () => {
    const value = record({ list: [{ a: 1 }] }).value;
    expect(Object.isFrozen(value)).toBe(true);
    expect(Object.isFrozen(Object(value).list[0])).toBe(true);
  });

  test('takes out properties that hold secrets, whatever they look like', () => {
    const headers = { Authorization: 'abc', 'x-api-key': 'abc', accept: 'image/png' };
    const value = { apiKey: 'abc', password: 7, headers, maxTokens: 5, token: 'yes' };
    expect(recordable(value)).toEqual({
      apiKey: '[secret]',
      password: '[secret]',
      headers: { Authorization: '[secret]', 'x-api-key': '[secret]', accept: 'image/png' },
      maxTokens: 5,
      token: 'yes',
    });
  });

  test("has the user's function change every text after that, under the name of its property", () => {
    const seen: string[] = [];
    const redact = (text: string, key: string) => {
      seen.push(`${key}: ${text}`);
      return key === 'basePrompt' ? '[prompt]' : text;
    };
    const given = { basePrompt: 'Ada Lovelace', tags: ['sk-abcdefgh12345678'] };
    expect(record(given, redact).value).toEqual({ basePrompt: '[prompt]', tags: ['[secret]'] });
    expect(seen).toContain('basePrompt: Ada Lovelace');
    expect(seen).toContain('tags: [secret]');
  });

  test("shows nothing where the user's function fails", () => {
    const failing = () => {
      throw new Error('no');
    };
    expect(recordableText('Ada', 'name', failing)).toBe('[left out: `redact` failed]');
    expect(recordableText('Ada', 'name', (() => undefined) as never)).toBe(
      '[left out: `redact` gave no text]',
    );
  });

  test('takes out a secret that the cut goes through', () => {
    const text = `${'x '.repeat(3997)}key sk-${'a1'.repeat(40)}${' y'.repeat(5000)}`;
    expect(recordableText(text, 'text')).not.toContain('sk-');
  });

  test('tells an error with its causes, each once', () => {
    const round = new Error('round');
    round.cause = round;
    const error = new Error('no picture', {
      cause: new Error('connect refused', { cause: 'port 1 with Bearer abc123def456' }),
    });
    expect(errorText(error)).toBe(
      'no picture (cause) connect refused (cause) port 1 with Bearer [secret]',
    );
    expect(errorText(round)).toBe('round');
    expect(errorText(Object.create(null))).toBe('something that cannot be shown');
    expect(errorText(new Error('x'.repeat(1e8))).length).toBeLessThan(9000);
  });
});
