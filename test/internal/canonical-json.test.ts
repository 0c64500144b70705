import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJSON } from '../../src/internal/canonical-json.ts';

test('equal values have one text, whatever the order of their keys', () => {
  expect(canonicalJSON({ b: [{ d: 1, c: 2 }], a: 0.0 })).toBe('{"a":0,"b":[{"c":2,"d":1}]}');
  expect(canonicalJSON({ a: -0, b: undefined })).toBe(canonicalJSON({ a: 0 }));
});

test('the text holds all of a JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJSON(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('what JSON cannot hold is an error', () => {
  expect(() => canonicalJSON({ a: 1n })).toThrow(TypeError);
});
