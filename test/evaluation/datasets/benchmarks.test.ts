import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatasetError } from '../../../src/errors.ts';
import { loadDrawBench } from '../../../src/evaluation/datasets/draw-bench.ts';
import { loadGenEval } from '../../../src/evaluation/datasets/gen-eval.ts';
import { loadPartiPrompts } from '../../../src/evaluation/datasets/parti-prompts.ts';
import { loadT2ICompBench } from '../../../src/evaluation/datasets/t2i-comp-bench.ts';
import { streamOf } from './support.ts';

/* Files in the form of the published ones, with prompts of our own. */

describe('loadPartiPrompts', () => {
  const head = 'Prompt\tCategory\tChallenge\tNote\n';

  test('keeps quotation marks, which begin no quoted cell there', async () => {
    const file = `${head}"O K" in neon\tIllustrations\tWriting & Symbols\t\n 5" nail \tArtifacts\tBasic\ta "note"\n`;
    const { name, prompts } = await loadPartiPrompts(streamOf(file));
    expect(name).toBe('PartiPrompts');
    expect(prompts).toEqual([
      {
        id: 'parti-0001',
        prompt: '"O K" in neon',
        category: 'Illustrations',
        challenge: 'Writing & Symbols',
      },
      {
        id: 'parti-0002',
        prompt: '5" nail',
        category: 'Artifacts',
        challenge: 'Basic',
        metadata: { note: 'a "note"' },
      },
    ]);
  });

  test('keeps the id of a row, whatever is left out', async () => {
    const rows = ['a\tArts\tBasic\t', 'b\tAnimals\tBasic\t', 'c\tArts\tBasic\t'].join('\n');
    const { prompts, name } = await loadPartiPrompts(streamOf(head + rows), { category: 'arts' });
    expect(prompts.map(({ id }) => id)).toEqual(['parti-0001', 'parti-0003']);
    expect(name).toBe('PartiPrompts [category arts]');
  });

  test.each([
    ['a row with a cell too many', `${head}a\tArts\tBasic\t\tx\n`, /5 cells in line 2.*4 columns/],
    ['another header', 'Text\tKind\n a\tb\n', /no column category\. It has: Text, Kind/],
    ['a comma-separated file', 'Prompt,Category,Challenge\na,b,c\n', /It has: Prompt,Category/],
    ['no rows', head, /no row below its header/],
    ['nothing', '', /no row/],
    ['a row without a prompt', `${head}\tArts\tBasic\t\n`, /Prompt 1 is blank/],
  ])('refuses %s', async (_what, file, message) => {
    const loading = loadPartiPrompts(streamOf(file));
    await expect(loading).rejects.toThrow(DatasetError);
    await expect(loading).rejects.toThrow(message);
  });
});

describe('loadDrawBench', () => {
  test.each(['Prompts', 'Prompt', 'prompt '])('reads the header %j', async (column) => {
    const file = `${column},Category\r\n"A fox, a crow and cheese.",Gary Marcus et al. \r\nAn emoji of a baby.,Reddit`;
    expect((await loadDrawBench(streamOf(file))).prompts).toEqual([
      {
        id: 'drawbench-0001',
        prompt: 'A fox, a crow and cheese.',
        category: 'Gary Marcus et al.',
      },
      { id: 'drawbench-0002', prompt: 'An emoji of a baby.', category: 'Reddit' },
    ]);
  });

  test('reads quotation marks and line breaks inside quoted cells', async () => {
    const file = 'Prompts,Category\n"a sign that says ""hi"",\nin red",Text\n5" of rope,Counting\n';
    const { prompts } = await loadDrawBench(streamOf(file));
    expect(prompts.map(({ prompt }) => prompt)).toEqual([
      'a sign that says "hi",\nin red',
      '5" of rope',
    ]);
  });

  test('refuses an open quotation mark instead of swallowing the rest', async () => {
    const loading = loadDrawBench(streamOf('Prompts,Category\n"a fox,Text\nb,Text\n'));
    await expect(loading).rejects.toThrow(/is no table: Quote Not Closed/);
  });
});

describe('loadGenEval', () => {
  const line = (value: object) => `${JSON.stringify(value)}\n`;

  test('keeps what the image should show', async () => {
    const include = [{ class: 'kite', count: 3 }];
    const exclude = [{ class: 'kite', count: 4 }];
    const file =
      line({ tag: 'counting', include, exclude, prompt: 'three kites' }) +
      line({ tag: 'single_object', include, prompt: 'a kite' });
    expect((await loadGenEval(streamOf(file))).prompts).toEqual([
      {
        id: 'geneval-0001',
        prompt: 'three kites',
        category: 'counting',
        expected: { include, exclude },
      },
      { id: 'geneval-0002', prompt: 'a kite', category: 'single_object', expected: { include } },
    ]);
  });

  test.each([
    ['a torn line', '{"tag": "counting", "inc', /line 1, is no JSON/],
    ['lines of another benchmark', line({ prompt: 'a', vqa_list: [] }), /none of GenEval/],
    ['a list', '[1]\n', /none of GenEval/],
  ])('refuses %s', async (_what, file, message) => {
    await expect(loadGenEval(streamOf(file))).rejects.toThrow(message);
  });
});

describe('loadT2ICompBench', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pu-t2i-'));
    await writeFile(join(folder, 'color_val.txt'), 'a mauve hat\r\na teal boot');
    await writeFile(join(folder, '3d_spatial_val.txt'), 'a cup behind a jug\n\n');
    await writeFile(join(folder, 'color_train.txt'), 'a gray hat\na gray hat\n');
    await writeFile(join(folder, 'notes.txt'), 'not a benchmark');
    await mkdir(join(folder, 'empty'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('reads a folder, with the categories of its file names', async () => {
    const { prompts } = await loadT2ICompBench(folder);
    expect(prompts).toEqual([
      { id: 'color-0001', prompt: 'a mauve hat', category: 'color' },
      { id: 'color-0002', prompt: 'a teal boot', category: 'color' },
      { id: '3d_spatial-0001', prompt: 'a cup behind a jug', category: '3d_spatial' },
    ]);
    expect(await loadT2ICompBench(pathToFileURL(folder))).toEqual(
      await loadT2ICompBench([join(folder, 'color_val.txt'), join(folder, '3d_spatial_val.txt')]),
    );
  });

  test('names prompts that the train files repeat, and drops them where told', async () => {
    await expect(loadT2ICompBench(folder, { split: 'train' })).rejects.toThrow(
      /"a gray hat" twice, as color-0001 and color-0002.*duplicates: 'drop'/,
    );
    const { prompts } = await loadT2ICompBench(folder, { split: 'train', duplicates: 'drop' });
    expect(prompts).toHaveLength(1);
  });

  test('takes streams by their category', async () => {
    const { prompts } = await loadT2ICompBench({ shape: streamOf('a round bell\n') });
    expect(prompts).toEqual([{ id: 'shape-0001', prompt: 'a round bell', category: 'shape' }]);
  });

  test('refuses what does not say its category', async () => {
    await expect(loadT2ICompBench(join(folder, 'notes.txt'))).rejects.toThrow(/its category/);
    await expect(loadT2ICompBench(streamOf('a'))).rejects.toThrow(/its category/);
    await expect(loadT2ICompBench(join(folder, 'empty'))).rejects.toThrow(
      /no files like color_val/,
    );
    await expect(loadT2ICompBench(join(folder, 'nowhere'))).rejects.toThrow(/ENOENT/);
  });
});
