import { expect, it } from 'vitest';
import { slugOf } from '../../src/cli/slug.ts';

it('is the prompt itself where that is possible', () => {
  expect(slugOf('a frog dressed as a knight')).toBe('a-frog-dressed-as-a-knight');
  expect(slugOf('рыцарь 2')).toBe('рыцарь-2');
  expect(slugOf('カエルの騎士')).toBe('カエルの騎士');
});

it.each([
  ['../../etc/passwd', /^etc-passwd-[\da-f]{6}$/],
  ['..', /^prompt-[\da-f]{6}$/],
  ['🐸👑', /^prompt-[\da-f]{6}$/],
  ['CON', /^con-[\da-f]{6}$/],
  ['lpt1', /^lpt1-[\da-f]{6}$/],
  ['a\0b\nc', /^a-b-c-[\da-f]{6}$/],
  ['C:\\windows', /^c-windows-[\da-f]{6}$/],
  ['.hidden.', /^hidden-[\da-f]{6}$/],
  ['--rf', /^rf-[\da-f]{6}$/],
])('makes a harmless folder name of %j', (prompt, expected) => {
  expect(slugOf(prompt)).toMatch(expected);
});

it('is bounded, also in bytes', () => {
  for (const letter of ['a', '字', '𝒳', 'e\u0301']) {
    expect(Buffer.byteLength(slugOf(`${letter.repeat(10_000)} b`))).toBeLessThan(250);
  }
});

it('keeps prompts apart that have the same letters', () => {
  const prompts = [
    'a frog',
    'a frog!',
    'A frog',
    'a-frog',
    `${'a frog '.repeat(20)}1`,
    `${'a frog '.repeat(20)}2`,
  ];
  expect(new Set(prompts.map(slugOf)).size).toBe(prompts.length);
});
