import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AbortedError, ConfigurationError, DatasetError } from '../../../src/errors.ts';
import {
  type LoadPromptFileOptions,
  loadPromptFile,
  type PromptFileFormat,
} from '../../../src/evaluation/datasets/prompt-file.ts';
import { streamOf } from './support.ts';

const load = (file: string | Uint8Array, format: PromptFileFormat, more?: LoadPromptFileOptions) =>
  loadPromptFile(streamOf(file), { format, ...more });
const textsOf = async (loading: ReturnType<typeof load>) =>
  (await loading).prompts.map(({ prompt }) => prompt);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pu-prompts-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a text file', () => {
  test('has a prompt a line, whatever ends its lines', async () => {
    const wanted = ['a fox', '# of doors: 2', 'two foxes'];
    for (const end of ['\n', '\r\n', '\r']) {
      const file = `  a fox ${end}${end}# of doors: 2${end}two foxes`;
      expect(await textsOf(load(file, 'text'))).toEqual(wanted);
    }
  });

  test('may be UTF-16, or begin with a byte order mark', async () => {
    const text = '\ufeffa café\n\u2067שועל\u2069 🦊\n';
    const wanted = ['a café', '\u2067שועל\u2069 🦊'];
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const file of [text, little, big]) {
      expect(await textsOf(load(file, 'text'))).toEqual(wanted);
    }
  });

  test('keeps a prompt of 10,000 characters and markup as it is', async () => {
    const prompts = ['x'.repeat(10_000), '</script><img src=x onerror=alert(1)>', '=1+1'];
    expect(await textsOf(load(prompts.join('\n'), 'text'))).toEqual(prompts);
  });
});

describe('a table', () => {
  test('says more of a prompt in its other columns', async () => {
    const file =
      'ID,Base Prompt,Category,source,,expected\nx7,"a fox, red",Animals,web,junk,1 fox\n';
    expect((await load(file, 'csv')).prompts).toEqual([
      {
        id: 'x7',
        prompt: 'a fox, red',
        category: 'Animals',
        expected: '1 fox',
        metadata: { source: 'web' },
      },
    ]);
  });

  test('may name its columns otherwise', async () => {
    const file = 'Text\tBild\tArt\nnot this\ta fox\tTier\n';
    const columns = { prompt: 'Bild', category: 'Art' };
    expect((await load(file, 'tsv', { columns })).prompts).toEqual([
      { id: '1', prompt: 'a fox', category: 'Tier', metadata: { Text: 'not this' } },
    ]);
    await expect(load(file, 'tsv', { columns: { prompt: 'Prompt' } })).rejects.toThrow(
      /no column Prompt\. It has: Text, Bild, Art/,
    );
  });

  test('has quotation marks in a TSV that are text, unless told otherwise', async () => {
    const file = 'prompt\n"a fox"\n';
    expect(await textsOf(load(file, 'tsv'))).toEqual(['"a fox"']);
    expect(await textsOf(load(file, 'tsv', { quotes: true }))).toEqual(['a fox']);
    expect(await textsOf(load(file, 'csv', { quotes: false }))).toEqual(['"a fox"']);
  });

  test('takes columns with the names of object properties', async () => {
    const { prompts } = await load('prompt,__proto__,constructor\na fox,x,y\n', 'csv');
    expect(Object.keys(prompts[0]?.metadata ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(prompts[0]?.metadata)).toBe(Object.prototype);
  });

  test.each([
    [
      'a comma without quotation marks',
      'prompt\na fox, red\n',
      /2 cells in line 2.*quotation marks/,
    ],
    ['a row without a prompt', 'prompt,category\na,b\n,b\n', /no prompt in line 3/],
    ['no column of prompts', 'a,b\n1,2\n', /no column prompt\. It has: a, b/],
    ['two columns of one name', 'prompt,x,x\n1,2,3\n', /two columns x/],
    ['a header alone', 'prompt\n', /no row below its header/],
    ['two rows with one id', 'prompt,id\na,1\nb,1\n', /the id "1" twice/],
  ])('refuses %s', async (_what, file, message) => {
    const loading = load(file, 'csv');
    await expect(loading).rejects.toThrow(DatasetError);
    await expect(loading).rejects.toThrow(message);
  });
});

describe('JSON', () => {
  const prompts = [
    'a fox',
    { id: 7, text: 'two foxes', Category: 'Animals', expected: { count: 2 }, tags: ['x'], '': 'x' },
  ];
  const wanted = [
    { id: '1', prompt: 'a fox' },
    {
      id: '7',
      prompt: 'two foxes',
      category: 'Animals',
      expected: { count: 2 },
      metadata: { tags: ['x'], '': 'x' },
    },
  ];

  test('is a list, a list inside an object, or a line each', async () => {
    const list = await load(JSON.stringify(prompts), 'json');
    expect(list.prompts).toEqual(wanted);
    expect(await load(JSON.stringify({ prompts }), 'json')).toEqual(list);
    const lines = prompts.map((each) => JSON.stringify(each)).join('\r\n\r\n');
    expect(await load(lines, 'jsonl')).toEqual(list);
  });

  test.each([
    ['json', '{"a": 1}', /neither a list nor an object/],
    ['json', '[1]', /item 1, has no text `prompt`/],
    ['json', '[{"prompt": null, "x": 1}]', /no text `prompt`\. It has: prompt, x/],
    ['json', '[{"prompt": "a"}', /is no JSON/],
    ['json', '[]', /no prompts/],
    ['jsonl', '"a"\n\n{"prompt": "b"', /line 3, is no JSON/],
    ['jsonl', '', /no prompts/],
  ] as const)('in %s refuses %s', async (format, file, message) => {
    const loading = load(file, format);
    await expect(loading).rejects.toThrow(DatasetError);
    await expect(loading).rejects.toThrow(message);
  });
});

describe('a source', () => {
  test('is a path, a file URL, or a stream of Node or the web, and its ending says the format', async () => {
    const path = join(folder, 'my prompts.TXT');
    await writeFile(path, 'a fox\n');
    const fromPath = await loadPromptFile(path);
    expect(fromPath.name).toBe('my prompts.TXT');
    expect(await loadPromptFile(pathToFileURL(path))).toEqual(fromPath);
    expect(await loadPromptFile(pathToFileURL(path).href)).toEqual(fromPath);
    const named = { format: 'text', name: 'my prompts.TXT' } as const;
    expect(await loadPromptFile(Readable.from(['a f', 'ox\n']), named)).toEqual(fromPath);
    expect(await loadPromptFile(new Blob(['a fox']).stream(), named)).toEqual(fromPath);
  });

  test.each([
    ['a web page', ' <!DOCTYPE html><html>', /web page.*raw file/],
    ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\n', /git lfs pull/],
    ['bytes', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /neither UTF-8 nor UTF-16/],
    ['zeros', 'a\0b', /is no text/],
  ])('refuses %s', async (_what, file, message) => {
    await expect(load(file, 'text')).rejects.toThrow(message);
  });

  test('must have the SHA-256 that was asked for', async () => {
    const sha256 = 'EDEAAFF3F1774AD2888673770C6D64097E391BC362D7D6FB34982DDF0EFD18CB';
    await expect(load('abc\n', 'text', { sha256: '00' })).rejects.toMatchObject({
      code: 'altered',
    });
    expect(await textsOf(load('abc\n', 'text', { sha256 }))).toEqual(['abc']);
  });

  test.each([
    ['an ending that says nothing', 'prompts.docx', /docx.*`format`/],
    ['an address of another kind', 'ftp://host.invalid/a.txt', /ftp:/],
    ['null', null, /got null/],
    ['a number', 7, /got number/],
  ])('refuses %s', async (_what, source, message) => {
    const path = source === 'prompts.docx' ? join(folder, source) : source;
    if (source === 'prompts.docx') await writeFile(join(folder, source), 'a');
    const loading = Reflect.apply(loadPromptFile, undefined, [path]);
    await expect(loading).rejects.toThrow(ConfigurationError);
    await expect(loading).rejects.toThrow(message);
  });

  test('that is missing or a folder is named with the reason', async () => {
    const missing = join(folder, 'missing.txt');
    await expect(loadPromptFile(missing)).rejects.toThrow(/missing\.txt cannot be read: ENOENT/);
    await expect(loadPromptFile(folder)).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('that breaks off is no shorter dataset', async () => {
    async function* broken() {
      yield new TextEncoder().encode('a fox\n');
      throw new Error('socket hang up');
    }
    const loading = loadPromptFile(broken(), { format: 'text' });
    await expect(loading).rejects.toThrow(/stream cannot be read: socket hang up/);
  });

  test('that never ends is bounded, and can be given up', async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(1024 ** 2).fill(120);
    }
    await expect(loadPromptFile(endless(), { format: 'text' })).rejects.toThrow(/64 MiB/);
    const silent = new ReadableStream<Uint8Array>();
    const signal = AbortSignal.timeout(5);
    const given = loadPromptFile(silent, { format: 'text', signal });
    await expect(given).rejects.toThrow(AbortedError);
  });

  test('has no unknown options', async () => {
    const options: object = { Category: 'x' };
    await expect(loadPromptFile('a.txt', options)).rejects.toThrow(/Did you mean `category`/);
  });
});
