import { expect, test } from 'vitest';

import { serverMessage } from '../../src/internal/server-message.ts';

const say = (value: unknown, redact = (text: string) => text) =>
  serverMessage(
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
    redact,
  );

test.each([
  ['', 'an empty reply'],
  ['  \n', 'an empty reply'],
  ['Internal Server Error', 'Internal Server Error'],
  ['two\n  lines', 'two lines'],
  ['<!DOCTYPE html><title> 502\nBad </title>', 'an HTML page: 502 Bad'],
  ['<html><body>no title</body></html>', 'an HTML page'],
  ['"a JSON string"', 'a JSON string'],
  [{ error: 'why' }, 'why'],
  [{ error: { message: 'why', type: 'x' } }, 'why'],
  [{ error: 'OutOfMemoryError', detail: '', body: 'x', errors: 'CUDA' }, 'OutOfMemoryError: CUDA'],
  [{ error: 'same', errors: 'same' }, 'same'],
  [
    {
      detail: [
        { loc: ['body', 'steps'], msg: 'bad' },
        { loc: ['body'], msg: 'worse' },
      ],
    },
    'body.steps: bad; body: worse',
  ],
  [{ errors: ['one', { message: 'two' }] }, 'one; two'],
  [{ status: 500 }, '{"status":500}'],
])('reads %j as %j', (reply, message) => {
  expect(say(reply)).toBe(message);
});

test('loses a secret that the cut would halve', () => {
  const redact = (text: string) => text.replaceAll('hunter2-hunter2', '[secret]');
  expect(say(`${'x'.repeat(290)} hunter2-hunter2`, redact)).not.toContain('hunter');
});

test('is one line of 300 characters at most', () => {
  expect(say('x'.repeat(5000))).toBe(`${'x'.repeat(300)}…`);
});
