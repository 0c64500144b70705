import { describe, expect, test } from 'vitest';
import { ConfigurationError, DatasetError } from '../../../src/errors.ts';
import { defineDataset } from '../../../src/evaluation/datasets/define-dataset.ts';
import { selectPrompts } from '../../../src/evaluation/datasets/select-prompts.ts';
import { starterSet } from '../../../src/evaluation/datasets/starter-set.ts';

const idsOf = (dataset: { prompts: readonly { id: string }[] }) =>
  dataset.prompts.map(({ id }) => id);

describe('defineDataset', () => {
  test('numbers prompts, takes off blanks, and leaves out what is not said', () => {
    const { prompts } = defineDataset({
      name: 'mine',
      prompts: [
        ' a fox ',
        { prompt: 'a hen', category: ' ', challenge: undefined, expected: null },
      ],
    });
    expect(prompts).toStrictEqual([
      { id: '1', prompt: 'a fox' },
      { id: '2', prompt: 'a hen', expected: null },
    ]);
  });

  test('has a digest of the content, not of the name or the order of keys', () => {
    const of = (name: string, prompts: Parameters<typeof defineDataset>[0]['prompts']) =>
      defineDataset({ name, prompts }).digest;
    const digest = of('a', [{ prompt: 'a fox', metadata: { x: 1, y: 2 } }]);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(of('b', [{ metadata: { y: 2, x: 1 }, prompt: 'a fox' }])).toBe(digest);
    expect(of('a', [{ prompt: 'a fox', metadata: { x: 1, y: 3 } }])).not.toBe(digest);
    expect(of('a', [{ prompt: 'a Fox', metadata: { x: 1, y: 2 } }])).not.toBe(digest);
  });

  test('takes one text in two normal forms as the same', () => {
    const prompts = ['a caf\u00e9', 'a cafe\u0301', 'a hen'];
    expect(() => defineDataset({ name: 'x', prompts })).toThrow(/twice, as 1 and 2/);
    const kept = defineDataset({ name: 'x', prompts, duplicates: 'drop' });
    expect(idsOf(kept)).toEqual(['1', '3']);
  });

  test.each([
    ['no prompts', [], /no prompts/],
    ['no list', 'a fox', /no prompts/],
    ['a blank prompt', ['a', ' \n'], /Prompt 2 is blank/],
    ['a number', ['a', 7], /Prompt 2 is no text: 7/],
    ['null', [null], /Prompt 1 is no text: null/],
    ['a book', ['x'.repeat(100_001)], /100001 characters/],
    ['a number for a category', [{ prompt: 'a', category: 1 }], /category that is no text/],
    ['an empty id', [{ prompt: 'a', id: '' }], /id that is no text/],
    ['a field it does not know', [{ prompt: 'a', kind: 'b' }], /"kind".*metadata/],
    ['what is no JSON', [{ prompt: 'a', expected: 1n }], /no JSON/],
  ])('refuses %s', (_what, prompts, message) => {
    const call = () => Reflect.apply(defineDataset, undefined, [{ name: 'x', prompts }]);
    expect(call).toThrow(DatasetError);
    expect(call).toThrow(message);
  });
});

describe('selectPrompts', () => {
  test('goes by category and challenge, in any case of letters', () => {
    const part = selectPrompts(starterSet, {
      category: ['animals', 'ARTS'],
      challenge: 'Basic',
    });
    expect(idsOf(part)).toEqual(['animals-1', 'arts-6']);
    expect(part.name).toBe('starter set [category animals or ARTS, challenge Basic]');
    expect(part.digest).not.toBe(starterSet.digest);
  });

  test('is the dataset itself where nothing is asked', () => {
    expect(selectPrompts(starterSet, {})).toBe(starterSet);
  });

  test('draws the same sample for a seed, and says so in its name', () => {
    const draw = (seed: number) => selectPrompts(starterSet, { sample: 24, seed });
    expect(draw(1)).toEqual(draw(1));
    expect(idsOf(draw(1))).not.toEqual(idsOf(draw(2)));
    expect(draw(1).name).toBe('starter set [sample of 24, seed 1]');
    const places = idsOf(draw(1)).map((id) => idsOf(starterSet).indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('draws from each category in proportion', () => {
    const prompts = [
      ...Array.from({ length: 60 }, (_, i) => ({ prompt: `big ${i}`, category: 'big' })),
      ...Array.from({ length: 30 }, (_, i) => ({ prompt: `small ${i}`, category: 'small' })),
      ...Array.from({ length: 10 }, (_, i) => `none ${i}`),
    ];
    const dataset = defineDataset({ name: 'x', prompts });
    const counts = (sample: number) => {
      const drawn = selectPrompts(dataset, { sample }).prompts;
      return ['big', 'small', undefined].map(
        (category) => drawn.filter((each) => each.category === category).length,
      );
    };
    expect(counts(10)).toEqual([6, 3, 1]);
    expect(counts(100)).toEqual([60, 30, 10]);
    for (let size = 1; size <= 100; size += 1) {
      const [big = 0, small = 0, none = 0] = counts(size);
      expect(big + small + none).toBe(size);
      expect(Math.abs(big - size * 0.6)).toBeLessThan(1);
      expect(Math.abs(small - size * 0.3)).toBeLessThan(1);
    }
  });

  test.each([
    [{ category: 'Robots' }, /No prompt has the category Robots\. There are: Abstract/],
    [{ challenge: [] }, /`challenge` is an empty list/],
    [{ sample: 73 }, /sample.*from 1 to 72.*73/],
    [{ sample: 0 }, /sample/],
    [{ sample: 5, seed: -1 }, /seed/],
    [{ categories: 'Animals' }, /no option `categories`/],
  ])('refuses %j', (options, message) => {
    const call = () => Reflect.apply(selectPrompts, undefined, [starterSet, options]);
    expect(call).toThrow(ConfigurationError);
    expect(call).toThrow(message);
  });

  test('says so where no prompt is both', () => {
    const both = { category: 'Arts', challenge: 'Complex' };
    expect(() => selectPrompts(starterSet, both)).toThrow(/no prompt that is all of category Arts/);
  });
});

describe('starterSet', () => {
  test('has at least five prompts of each category and all challenges', () => {
    const { prompts } = starterSet;
    const categories = new Set(prompts.map(({ category }) => category));
    expect(categories.size).toBe(12);
    for (const category of categories) {
      expect(prompts.filter((each) => each.category === category).length).toBeGreaterThan(4);
    }
    expect(new Set(prompts.map(({ challenge }) => challenge)).size).toBe(11);
    expect(prompts.every(({ id }) => /^[a-z-]+-\d$/.test(id))).toBe(true);
  });
});
