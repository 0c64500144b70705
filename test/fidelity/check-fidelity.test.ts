import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../src/fidelity/check-fidelity.ts';
import type { ConstraintType } from '../../src/fidelity/constraint.ts';
import { extractConstraints } from '../../src/fidelity/extract-constraints.ts';

/** What the rules say of the constraints of one type, as "text: status (found)". */
function verdicts(type: ConstraintType, base: string, rewrite: string): readonly string[] {
  return checkFidelity(base, rewrite)
    .constraints.filter((each) => each.type === type)
    .map(({ text, status, found }) =>
      status === 'changed' ? `${text}: changed (${found})` : `${text}: ${status}`,
    );
}

describe('quoted text', () => {
  test.each([
    ["A sign that says 'Hello World'.", 'A wooden sign with “Hello World” in gold.', 'kept'],
    ['a mug with "BE KIND"', 'A mug reading "be kind".', 'changed (be kind)'],
    ['a mug with "BE KIND"', 'A mug reading "BE KIMD".', 'changed (BE KIMD)'],
    ['a mug with "BE KIND"', 'A white mug on a table.', 'lost'],
    ["a sign: 'Don't Panic!'", 'A sign: "Don’t Panic!" in red.', 'kept'],
    ['a café sign saying "Caf\u00e9"', 'A sign saying "Cafe\u0301".', 'kept'],
  ])('of %s in %s is %s', (base, rewrite, expected) => {
    expect(verdicts('quote', base, rewrite)).toEqual([expect.stringMatching(/: /)]);
    expect(verdicts('quote', base, rewrite)[0]).toContain(`: ${expected}`);
  });

  test.each([
    "the dogs' toys and the cat's bed",
    "a '90s poster of rock 'n' roll",
    'a 6" ruler',
    'an unbalanced "quote',
  ])('is not what only looks so: %s', (base) => {
    expect(extractConstraints(base).filter(({ type }) => type === 'quote')).toEqual([]);
  });
});

describe('counts', () => {
  test.each([
    ['three dogs', 'Three golden retrievers run on a beach.', 'kept'],
    ['three dogs', '3 dogs run on a beach.', 'kept'],
    ['a pair of shoes', 'Two worn shoes by the door.', 'kept'],
    ['a dozen eggs', 'Twelve brown eggs in a nest.', 'kept'],
    ['two dogs', 'A golden retriever and a beagle, the dogs sit in grass.', 'kept'],
    ['three dogs', 'Four dogs run on a beach.', 'changed'],
    ['three dogs', 'A pack of dogs runs on a beach.', 'changed'],
    ['three dogs', 'Dogs run on a beach.', 'lost'],
  ])('of %s in %s are %s', (base, rewrite, expected) => {
    expect(verdicts('count', base, rewrite)).toHaveLength(1);
    expect(verdicts('count', base, rewrite)[0]).toContain(`: ${expected}`);
  });
});

describe('colours', () => {
  const base = 'a red car and a white sheep';
  test.each([
    ['A vibrant crimson sports car beside a fluffy, white sheep.', 'kept', 'kept'],
    ['A car, its glossy red paint gleaming, by a sheep that is white.', 'kept', 'kept'],
    ['A white car and a red sheep.', 'changed (A white car)', 'changed (a red sheep)'],
    ['A blue car beside a white sheep.', 'changed (A blue car)', 'kept'],
    ['A car beside a white sheep.', 'lost', 'kept'],
  ])('in %s are %s and %s', (rewrite, car, sheep) => {
    expect(verdicts('color', base, rewrite)).toEqual([`red car: ${car}`, `white sheep: ${sheep}`]);
  });
});

describe('the other constraints', () => {
  test.each([
    ['relation', 'a cat to the left of a dog', 'A cat sits to the right of a dog.', 'changed'],
    ['relation', 'a cat to the left of a dog', 'A dog. To its left, a tabby cat naps.', 'kept'],
    ['relation', 'a box under a table', 'A table stands on top of a cardboard box.', 'kept'],
    ['negation', 'a clock with no hands', 'A clock without any hands on a wall.', 'kept'],
    ['negation', 'a clock with no hands', 'A clock with golden hands on a wall.', 'changed'],
    ['negation', 'a clock with no hands', 'A round clock on a wall.', 'lost'],
    ['role', 'a horse riding an astronaut', 'An astronaut is ridden by a horse.', 'kept'],
    ['role', 'a horse riding an astronaut', 'An astronaut rides a horse.', 'changed'],
    ['name', 'a picnic near the Eiffel Tower', 'A picnic by the eiffel tower.', 'kept'],
    ['name', 'a picnic near the Eiffel Tower', 'A picnic by a river.', 'lost'],
    ['style', 'an oil painting of a frog', 'A frog, painted in oils on canvas.', 'kept'],
    ['style', 'an oil painting of a frog', 'A watercolor painting of a frog.', 'changed'],
    ['subject', 'a dog in a park', 'A golden retriever naps in a park.', 'kept'],
    ['subject', 'a dog', 'A cat naps in a park.', 'lost'],
  ] as const)('%s of "%s" in "%s" is %s', (type, base, rewrite, expected) => {
    expect(verdicts(type, base, rewrite).join()).toContain(`: ${expected}`);
  });

  test('new main subjects are reported', () => {
    expect(checkFidelity('a frog', 'A frog sits there. A raccoon stands beside it.').added).toEqual(
      ['A raccoon'],
    );
    expect(checkFidelity('a frog', 'A green frog under a lamp.').added).toEqual([]);
  });
});

describe('what the rules cannot read', () => {
  test.each([
    ['三只红色的狗在桌子上', 'Three red dogs on a table.', 'not in English'],
    ['Tcennis rpacket.', 'A tennis racket on a court.', 'misspelt'],
    ['A mechanical or electrical device for measuring time.', 'A brass clock.', 'describes'],
    ['a dog '.repeat(20_000), 'A cat.', 'too long'],
  ])('is unchecked, with the reason', (base, rewrite, why) => {
    const { preserved, constraints } = checkFidelity(base, rewrite);
    expect(preserved).toBe(true);
    expect(constraints.length).toBeGreaterThan(0);
    for (const each of constraints) {
      expect(each).toMatchObject({ status: 'unchecked', why: expect.stringContaining(why) });
    }
  });

  test.each([
    '',
    '  \n',
    '🐸🐸',
    'كلب أحمر',
    '\u0000\u0007 a',
    '\ud83d x',
    'a "b',
    '1girl, (x:1.2)',
  ])('never throws, and spans hold their text: %j', (text) => {
    for (const { span, text: own } of extractConstraints(text)) {
      expect(text.slice(span.start, span.end)).toBe(own);
    }
    expect(checkFidelity(text, text).preserved).toBe(true);
    expect(checkFidelity('a red dog', text).constraints).toHaveLength(2);
  });
});

test('spans hold where something is, and nothing else', () => {
  const base = 'a cup on the right of a fork, two red dogs, no cats, a sign that says "Hi"';
  const rewrite =
    'Two crimson dogs and a cup left of a fork, with a cat, under a sign reading "Hi".';
  const { constraints } = checkFidelity(base, rewrite);
  const spans = constraints.flatMap(({ span, foundSpan }) => [span, foundSpan ?? span]);
  expect(spans.length).toBeGreaterThan(10);
  for (const span of spans) expect(Object.keys(span).sort()).toEqual(['end', 'start']);
});

test.each(['', '   ', '...', '🐱'])(
  'nothing is preserved by the wordless rewrite %j',
  (rewrite) => {
    for (const base of ['a cat', 'three red cats', 'ضفدع "OPEN"']) {
      const { preserved, constraints } = checkFidelity(base, rewrite);
      expect(preserved).toBe(constraints.length === 0);
      expect(constraints.every(({ status }) => status === 'lost')).toBe(true);
    }
    expect(checkFidelity('a cat', rewrite).preserved).toBe(false);
  },
);
