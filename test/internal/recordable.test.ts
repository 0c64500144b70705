import { describe, expect, test } from 'vitest';
import { Image } from '../../src/image.ts';
import { recordable } from '../../src/internal/recordable.ts';
import { pngHeader } from '../fixtures/image-headers.ts';

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
    ['an image', Image.fromBytes(pngHeader(2, 3)), '[image/png 2x3, 1 kB]'],
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
    expect(recordable(badError)).toBe('[unreadable]');
  });
});
