import { inspect } from 'node:util';
import { expect, test } from 'vitest';

import { hideCredentials, hideCredentialsInError } from '../../src/internal/hide-credentials.ts';

const headers = { authorization: 'Bearer swamp-secret', 'x-mode': 'fast' };

test.each([
  ['bad header Bearer swamp-secret!', 'bad header [hidden]!'],
  ['swamp-secret and swamp-secret', '[hidden] and [hidden]'],
  ['Bearer of good news, in fast mode', 'Bearer of good news, in fast mode'],
])('hides values and their parts, and leaves words alone: %j', (text, clean) => {
  expect(hideCredentials(text, headers)).toBe(clean);
});

test('hides them in an error, its stack and its causes', () => {
  const root = new SyntaxError('"swamp-secret" is not valid JSON');
  const error = new Error('answered swamp-secret', { cause: new TypeError('x', { cause: root }) });
  hideCredentialsInError(error, headers);
  expect(inspect(error)).not.toContain('swamp');
  expect(error.message).toBe('answered [hidden]');
  expect(root.message).toBe('"[hidden]" is not valid JSON');
});

test('survives errors whose message cannot be changed, that are no errors, or go in circles', () => {
  const fixed = new DOMException('swamp-secret', 'AbortError');
  const circle = new Error('swamp-secret');
  circle.cause = circle;
  for (const error of [fixed, circle, 'swamp-secret', undefined]) {
    hideCredentialsInError(error, headers);
  }
  expect(circle.message).toBe('[hidden]');
});
