import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SignatureError } from '../src/errors.ts';
import type { Field } from '../src/field.ts';
import { signature } from '../src/signature.ts';
import { parseSignatureText } from '../src/signature-text.ts';
import { readable, unreadable, unreadableAtRunTime } from './fixtures/signature-texts.ts';

/** Reads a text as a program does whose text comes from a file: without help of the compiler. */
const read = (source: string) => signature(source);

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

function typeOf(json: unknown): string {
  const key = (name: string): unknown =>
    typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;
  const words = key('enum');
  if (key('title') === 'image') return 'image';
  if (Array.isArray(words)) return words.map((word) => `"${word}"`).join(' | ');
  return key('type') === 'array' ? `${typeOf(key('items'))}[]` : String(key('type'));
}

const shown = (fields: readonly Field[]) =>
  fields.map((field) => `${field.name}${field.optional ? '?' : ''} ${typeOf(field.json)}`);

describe('parseSignatureText', () => {
  test.each(Object.entries(readable))('1, 5: reads %j', (source, expected) => {
    const made = read(source);
    expect([...shown(made.inputs), '->', ...shown(made.outputs)]).toEqual(expected);
  });

  test.each(Object.entries(unreadable))('2, 3, 4: refuses %j', (source, { error }) => {
    const thrown = thrownBy(() => read(source));
    expect(thrown).toBeInstanceOf(SignatureError);
    expect(String(thrown)).toContain(error);
  });

  test.each(unreadableAtRunTime)('refuses the name in %j', (source) => {
    expect(thrownBy(() => read(source))).toBeInstanceOf(SignatureError);
  });

  test('2: quotes a text without an arrow, and one with two', () => {
    expect(() => read('question, answer')).toThrow('"question, answer"');
    expect(() => read('a -> b -> c')).toThrow('"a -> b -> c"');
  });

  test('4: names the unknown word and lists the words there are', () => {
    expect(() => read('a: dict[str, int] -> b')).toThrow(
      /unknown type "dict\[str".*boolean, image/,
    );
  });

  test('reads two hundred fields in order', () => {
    const names = Array.from({ length: 200 }, (_, index) => `field${index}`);
    const made = read(`${names.join(', ')} -> done`);
    expect(made.inputs.map((field) => field.name)).toEqual(names);
  });

  test('keeps its message short however long the text is', () => {
    for (const long of [
      'x'.repeat(1e6),
      `a: ${'y'.repeat(1e6)} -> b`,
      `${'n '.repeat(1e5)} -> b`,
    ]) {
      const thrown = thrownBy(() => read(long));
      expect(thrown).toBeInstanceOf(SignatureError);
      expect(String(thrown).length).toBeLessThan(1500);
    }
  });
});

const name = fc
  .string({ unit: fc.constantFrom(...'abcXYZ_09é'), minLength: 1, maxLength: 8 })
  .map((rest) => `f${rest}`);
const blank = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 3 });
const word = fc.string({ maxLength: 6 }).filter((text) => !/"|->/.test(text));
const type = fc.oneof(
  fc
    .constantFrom('string', 'number', 'integer', 'boolean', 'image')
    .chain((item) => fc.constantFrom(item, `${item}[]`)),
  fc
    .uniqueArray(word, { minLength: 1, maxLength: 3 })
    .map((words) => words.map((each) => `"${each}"`).join(' | ')),
);
const field = fc.record({ name, type: fc.option(type), optional: fc.boolean(), blank });
const fields = fc.uniqueArray(field, { maxLength: 12, selector: (each) => each.name });

describe('the grammar', () => {
  test('reads every text that can be written in it, in order', () => {
    fc.assert(
      fc.property(fields, fc.nat(12), (all, cut) => {
        const write = (part: typeof all) =>
          part
            .map(({ name: own, type: kind, optional: may, blank: gap }) =>
              [own, may ? '?' : '', kind === null ? '' : `:${gap}${kind}`].join(gap),
            )
            .join(',');
        const [left, right] = [all.slice(0, cut), all.slice(cut)];
        const made = read(`${write(left)}->${write(right)}`);
        const expected = (part: typeof all) =>
          part.map((each) => `${each.name}${each.optional ? '?' : ''} ${each.type ?? 'string'}`);
        expect(shown(made.inputs)).toEqual(expected(left));
        expect(shown(made.outputs)).toEqual(expected(right));
      }),
    );
  });

  test('throws a SignatureError for any other text, and nothing else', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        'a',
        'b',
        ',',
        ':',
        '->',
        '?',
        '"',
        '|',
        '[]',
        ' ',
        '\n',
        'string',
        '🐸',
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), (source) => {
        const thrown = thrownBy(() => read(source));
        if (thrown !== undefined) expect(thrown).toBeInstanceOf(SignatureError);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['commas', (n: number) => ','.repeat(n)],
    ['commas behind an open quote', (n: number) => `a: "${','.repeat(n)}`],
    ['bars behind an open quote', (n: number) => `a: "${'|'.repeat(n)}`],
    ['quotes', (n: number) => `a: ${'"'.repeat(n)}`],
    ['quoted commas', (n: number) => `a: ${'","|'.repeat(n)}`],
    ['colons', (n: number) => `a${':'.repeat(n)}`],
    ['brackets', (n: number) => `a: ${'['.repeat(n)}\nx`],
    ['list[', (n: number) => `a: ${'list['.repeat(n)}`],
    ['question marks', (n: number) => `a${'?'.repeat(n)}`],
    ['blanks in a name', (n: number) => `a${' '.repeat(n)}b`],
    ['fields', (n: number) => Array.from({ length: n }, (_, index) => `f${index}`).join(',')],
  ])('reads 100,000 %s in no time', (_what, write) => {
    const source = `${write(100_000)} -> b`;
    const start = performance.now();
    thrownBy(() => parseSignatureText(source));
    // Reading takes 10 to 200 ms; in quadratic time it would take tens of seconds.
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
