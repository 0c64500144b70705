import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/*
 * Our list of what DSPy does, and of what we do otherwise, numbers its items. A test that holds one
 * begins with its number, like `test('24: ...')`; one that is moot here has a line of comment that
 * begins with it and says why.
 */
const lastItem = 63;

const folder = fileURLToPath(new URL('.', import.meta.url));

function testFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test(-d)?\.ts$/.test(path) && !path.includes('node_modules'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

function itemsIn(source: string): readonly number[] {
  const opening = /(?:\(|^\s*)(['`])((?:\d+, )*\d+): |^(?:\/\/| \*) (\d+)(?::|,| is moot)/gm;
  return [...source.matchAll(opening)].flatMap((match) =>
    (match[2] ?? match[3] ?? '').split(', ').map(Number),
  );
}

test('every item of the behaviour list has a test, or a line that says why it is moot', () => {
  const found = new Set(testFiles().flatMap(itemsIn));
  const missing = Array.from({ length: lastItem }, (_, index) => index + 1).filter(
    (item) => !found.has(item),
  );
  expect(missing).toEqual([]);
});

test('an item is found by the number that its test begins with, and by nothing else', () => {
  const source = [
    "  test('24: one', () => {});",
    "  test.each(rows)('1, 5: two', () => {});",
    "    '21: three':",
    '// 17, four',
    ' * 9: five',
    '// 55 is moot',
    "const time = 'at 10: no';",
    'const size = 3; // 8 of them',
  ].join('\n');
  expect(itemsIn(source)).toEqual([24, 1, 5, 21, 17, 9, 55]);
});
