import { expect, it } from 'vitest';
import { addedWords } from '../../src/internal/word-diff.ts';

/** The text with its added words in brackets. */
function marked(before: string, after: string): string | undefined {
  return addedWords(before, after)
    ?.map(({ text, added }) => (added ? `[${text}]` : text))
    .join('');
}

it.each([
  ['a frog', 'a frog', 'a frog'],
  ['a frog', 'A Frog, ', 'A Frog, '],
  ['a frog', 'a green frog at dawn.', 'a [green] frog [at dawn].'],
  ['a frog', 'wide shot, oil painting of a frog', '[wide shot, oil painting of] a frog'],
  ['two cats', 'cats, two of them', 'cats, [two of them]'],
  ['', 'a frog', '[a frog]'],
  ['a frog', '', ''],
])('marks what %j lacks in %j', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

it('finds words in scripts without spaces', () => {
  const pieces = addedWords('青い猫', '青い猫と赤い月') ?? [];
  expect(pieces[0]).toEqual({ text: '青い猫', added: false });
  expect(pieces.map(({ text }) => text).join('')).toBe('青い猫と赤い月');
});

it('loses no character of the text', () => {
  const after = '  "a"\n\t<b>frog</b> — 🐸\u202e... ';
  expect(
    addedWords('frog', after)
      ?.map(({ text }) => text)
      .join(''),
  ).toBe(after);
});

it('gives up on texts that would take too long', () => {
  expect(addedWords('a b '.repeat(5000), 'c d '.repeat(5000))).toBeUndefined();
  expect(addedWords('a '.repeat(2500), 'b '.repeat(2500))).toBeUndefined();
});
