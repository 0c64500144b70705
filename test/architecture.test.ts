import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import {
  importsOf,
  parsed,
  readSources,
  type SourceFiles,
  type SourceImport,
} from './support/source-files.ts';

/*
 * The rooms of the house and who may import whom: the table of the design, as data. Entries are
 * rooms, or single files. A room may always import its own files, apart from `backends`.
 */
const features = ['fidelity', 'upsampling', 'judging'];
const nouns = ['contracts', 'errors', 'internal'];
const table: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  internal: ['errors'],
  contracts: nouns,
  adapters: nouns,
  lms: [...nouns, 'stores/memory.ts'],
  tracers: nouns,
  stores: nouns,
  backends: ['image-backend.ts', 'image.ts', 'image-metadata.ts', 'prompt-dialect.ts', 'errors'],
  predictors: [...nouns, 'adapters'],
  optimizers: [...nouns, 'adapters'],
  fidelity: nouns,
  upsampling: [...nouns, 'adapters', 'predictors', 'fidelity'],
  judging: [...nouns, 'adapters', 'predictors', 'fidelity'],
  pipeline: [...nouns, ...features],
  evaluation: [...nouns, ...features, 'pipeline', 'stores/directory.ts'],
  embedded: [...nouns, 'adapters', 'fidelity'],
  testing: [...nouns, 'adapters'],
  defaults: ['contracts', 'errors', ...features, 'pipeline', 'evaluation', 'lms'],
};
/** May import everything but each other; nothing imports them. */
const tops = ['cli', 'index'];
const wrappers = ['backends/pool.ts', 'backends/cached.ts', 'backends/with-defaults.ts'];
/** They wrap what does its own HTTP, so that the context of `defineImageBackend` is of no help. */
const mayUseInternal = [...wrappers, 'backends/ai-sdk.ts'];

/** Package -> the files and folders that may import values of it. */
const packages: Readonly<Record<string, readonly string[]>> = {
  openai: ['lms/openai-lm.ts'],
  'p-retry': ['internal/retry.ts'],
  'csv-parse': ['evaluation/datasets/'],
  zod: ['backends/', 'evaluation/', 'cli/'],
  'fast-png': ['embedded/', 'internal/uniform.ts', 'testing/'],
  weave: ['tracers/weave.ts'],
  '@opentelemetry/api': ['tracers/open-telemetry.ts'],
  msw: ['testing/msw.ts'],
  'wink-nlp': ['fidelity/language-model.ts'],
  'wink-eng-lite-web-model': ['fidelity/language-model.ts'],
};
/** Where a package that is not listed may be imported. */
const anyPackage = ['backends/', 'fidelity/', 'cli/'];
const nodeModules = [
  'cli/',
  'stores/directory.ts',
  'tracers/jsonl.ts',
  'internal/make-folder.ts',
  'evaluation/',
  'testing/cassettes',
];

function roomOf(file: string): string {
  const [room = '', ...rest] = file.split('/');
  if (rest.length > 0) return room;
  const name = room.replace(/\.ts$/, '');
  return ['errors', 'index', 'defaults'].includes(name) ? name : 'contracts';
}

/** `automatic1111` for `backends/automatic1111.ts` and for what lies in a folder of that name. */
const backendOf = (file: string) => file.replace(/\.ts$/, '').split('/')[1];

function mayImport({ from, file, isType }: SourceImport, target = file ?? ''): boolean {
  const [own, other] = [roomOf(from), roomOf(target)];
  if (tops.includes(other)) return own === other;
  if (tops.includes(own)) return true;
  if (other === 'defaults') return false;
  if (isType && (other === 'contracts' || other === 'errors')) return true;
  if (own === 'backends' && other === 'backends') return backendOf(from) === backendOf(target);
  if (own === 'backends' && other === 'internal') {
    return mayUseInternal.includes(`backends/${backendOf(from)}.ts`);
  }
  const granted = table[own] ?? [];
  return own === other || granted.includes(other) || granted.includes(target);
}

const isIn = (file: string, places: readonly string[]) =>
  places.some((place) => file === place || (!place.endsWith('.ts') && file.startsWith(place)));

const isNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
const shown = (each: SourceImport) => `${each.from} -> ${each.specifier}`;
const values = (files: SourceFiles) => importsOf(files).filter((each) => !each.isType);

function exportedNames(path: string, text: string): readonly string[] {
  return parsed(path, text).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined) {
      return ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map((element) => element.name.text)
        : [];
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword);
    if (isExported !== true) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map((each) => each.name.getText());
    }
    return ts.isFunctionDeclaration(statement) ? [statement.name?.text ?? ''] : [];
  });
}

function cycles(files: SourceFiles): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, file } of values(files)) {
    if (file !== undefined) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  return found;
}

/** What runs, and what is only declared, when a program imports the main entry. */
function mainEntryBreaches(files: SourceFiles): readonly string[] {
  const statics = values(files).filter((each) => !each.isDynamic);
  const reached = new Set(['index.ts']);
  for (const file of reached) {
    for (const each of statics) {
      if (each.from === file && each.file !== undefined) reached.add(each.file);
    }
  }
  return statics
    .filter((each) => reached.has(each.from))
    .filter(
      (each) =>
        (each.package !== undefined && each.package !== 'p-retry') ||
        (each.file !== undefined && roomOf(each.file) === 'fidelity'),
    )
    .map(shown);
}

interface Rule {
  readonly name: string;
  readonly breaches: (files: SourceFiles) => readonly string[];
  /** Files that break it, each with the breach that it must find, or with none. */
  readonly examples: readonly (readonly [Record<string, string>, readonly string[]])[];
}

const rules: readonly Rule[] = [
  {
    name: 'a room imports from the rooms that the table grants it',
    breaches: (files) =>
      importsOf(files)
        .filter((each) => each.file !== undefined && !mayImport(each))
        .map(shown),
    examples: [
      [{ 'errors.ts': "import { a } from './lm.ts';" }, ['errors.ts -> ./lm.ts']],
      [{ 'errors.ts': "import type { a } from './lm.ts';" }, []],
      [{ 'internal/a.ts': "import { a } from '../lm.ts';" }, ['internal/a.ts -> ../lm.ts']],
      [{ 'internal/a.ts': "import { type A, type B } from '../lm.ts';" }, []],
      [{ 'internal/a.ts': "import { type A, b } from '../lm.ts';" }, ['internal/a.ts -> ../lm.ts']],
      [{ 'lm.ts': "export { a } from './lms/a.ts';" }, ['lm.ts -> ./lms/a.ts']],
      [{ 'lm.ts': "import { a } from './errors.ts'; import { b } from './internal/b.ts';" }, []],
      [{ 'lms/a.ts': "import { a } from '../adapters/a.ts';" }, ['lms/a.ts -> ../adapters/a.ts']],
      [{ 'backends/a.ts': "import { a } from '../lm.ts';" }, ['backends/a.ts -> ../lm.ts']],
      [{ 'backends/a.ts': "import { a } from '../image.ts'; import { b } from './a/b.ts';" }, []],
      [{ 'backends/a.ts': "import { b } from './b.ts';" }, ['backends/a.ts -> ./b.ts']],
      [
        { 'backends/a.ts': "import { http } from '../internal/http.ts';" },
        ['backends/a.ts -> ../internal/http.ts'],
      ],
      [{ 'backends/pool.ts': "import { http } from '../internal/http.ts';" }, []],
      [{ 'backends/pool/a.ts': "import { http } from '../../internal/http.ts';" }, []],
      [
        { 'predictors/a.ts': "const a = await import('../lms/openai-lm.ts');" },
        ['predictors/a.ts -> ../lms/openai-lm.ts'],
      ],
      [
        { 'upsampling/a.ts': "import { a } from '../judging/a.ts';" },
        ['upsampling/a.ts -> ../judging/a.ts'],
      ],
      [{ 'pipeline/a.ts': "import { a } from '../judging/a.ts';" }, []],
      [
        { 'upsampling/a.ts': "import type { A } from '../defaults.ts';" },
        ['upsampling/a.ts -> ../defaults.ts'],
      ],
      [{ 'cli/a.ts': "import { a } from '../defaults.ts'; import { b } from './b.ts';" }, []],
      [{ 'cli/a.ts': "import { a } from '../index.ts';" }, ['cli/a.ts -> ../index.ts']],
      [{ 'lms/a.ts': "type A = import('../cli/a.ts').A;" }, ['lms/a.ts -> ../cli/a.ts']],
    ],
  },
  {
    name: 'every folder is a room of the table',
    breaches: (files) =>
      [...files.keys()].filter((file) => {
        const room = roomOf(file);
        return !(room in table) && !tops.includes(room);
      }),
    examples: [[{ 'helpers/a.ts': '' }, ['helpers/a.ts']]],
  },
  {
    name: 'a package is imported where it belongs',
    breaches: (files) =>
      values(files)
        .filter(({ package: name }) => name !== undefined && !isNode(name))
        .filter((each) => !isIn(each.from, packages[each.package ?? ''] ?? anyPackage))
        .map(shown),
    examples: [
      [{ 'lms/a.ts': "import OpenAI from 'openai';" }, ['lms/a.ts -> openai']],
      [{ 'lms/a.ts': "const a = import('openai/uploads');" }, ['lms/a.ts -> openai/uploads']],
      [{ 'lms/a.ts': "import type OpenAI from 'openai';" }, []],
      [{ 'lms/openai-lm.ts': "const a = import('openai');" }, []],
      [{ 'internal/http.ts': "import retry from 'p-retry';" }, ['internal/http.ts -> p-retry']],
      [{ 'signature.ts': "import * as z from 'zod';" }, ['signature.ts -> zod']],
      [{ 'signature.ts': "export { z } from 'zod/mini';" }, ['signature.ts -> zod/mini']],
      [{ 'adapters/a.ts': "import a from '@scope/a/deep';" }, ['adapters/a.ts -> @scope/a/deep']],
      [{ 'fidelity/a.ts': "import nlp from 'nlp';" }, []],
      [{ 'lm.ts': "const a = require('weave');" }, ['lm.ts -> weave']],
    ],
  },
  {
    name: 'zod is imported as a whole, which bundlers can shake',
    breaches: (files) =>
      values(files)
        .filter((each) => each.package === 'zod')
        .filter(({ names }) => names.includes('z') || names.includes('default'))
        .map(shown),
    examples: [
      [{ 'cli/a.ts': "import { z } from 'zod';" }, ['cli/a.ts -> zod']],
      [{ 'cli/a.ts': "import { z as zod } from 'zod';" }, ['cli/a.ts -> zod']],
      [{ 'cli/a.ts': "import z from 'zod';" }, ['cli/a.ts -> zod']],
      [{ 'cli/a.ts': "import * as z from 'zod';" }, []],
    ],
  },
  {
    name: "Node's own modules are imported in the parts that need files",
    breaches: (files) =>
      values(files)
        .filter(({ package: name }) => name !== undefined && isNode(name))
        .filter((each) => !isIn(each.from, nodeModules))
        .map(shown),
    examples: [
      [
        { 'image.ts': "import { readFile } from 'node:fs/promises';" },
        ['image.ts -> node:fs/promises'],
      ],
      [{ 'image.ts': "import fs from 'fs';" }, ['image.ts -> fs']],
      [{ 'internal/span.ts': "import type { AsyncLocalStorage } from 'node:async_hooks';" }, []],
      [{ 'stores/directory.ts': "import fs from 'node:fs';" }, []],
    ],
  },
  {
    name: 'folders are made in one place, which ends where there can be none',
    breaches: (files) =>
      importsOf(files)
        .filter(({ from }) => from !== 'internal/make-folder.ts')
        .filter(({ names }) => names.some((name) => /^mkdir(Sync)?$/.test(name)))
        .map(shown),
    examples: [
      [
        { 'cli/a.ts': "import { mkdir } from 'node:fs/promises';" },
        ['cli/a.ts -> node:fs/promises'],
      ],
      [{ 'cli/a.ts': "import { mkdirSync as make } from 'node:fs';" }, ['cli/a.ts -> node:fs']],
      [{ 'internal/make-folder.ts': "import { mkdir } from 'node:fs/promises';" }, []],
    ],
  },
  {
    name: 'the main entry reaches neither zod nor openai nor fidelity before it needs them',
    breaches: mainEntryBreaches,
    examples: [
      [
        {
          'index.ts': "export { a } from './lm.ts';",
          'lm.ts': "import { b } from './b.ts';",
          'b.ts': "import * as z from 'zod';",
        },
        ['b.ts -> zod'],
      ],
      [
        {
          'index.ts': "export { a } from './upsampling/a.ts';",
          'upsampling/a.ts': "import { b } from '../fidelity/b.ts';",
        },
        ['upsampling/a.ts -> ../fidelity/b.ts'],
      ],
      [
        {
          'index.ts': "export { a } from './upsampling/a.ts';",
          'upsampling/a.ts':
            "const b = await import('../fidelity/b.ts'); import type { z } from 'zod';",
        },
        [],
      ],
    ],
  },
  {
    name: 'no values are imported in a circle',
    breaches: cycles,
    examples: [
      [
        {
          'a.ts': "import { b } from './b.ts';",
          'b.ts': "import { c } from './c.ts';",
          'c.ts': "import { b } from './b.ts';",
        },
        ['b.ts -> c.ts -> b.ts'],
      ],
      [{ 'a.ts': "import { b } from './b.ts';", 'b.ts': "import type { A } from './a.ts';" }, []],
    ],
  },
  {
    name: 'a file is imported by its own name, not through an index',
    breaches: (files) =>
      importsOf(files)
        .filter(
          ({ file }) => file !== undefined && (/(^|\/)index\.ts$/.test(file) || !files.has(file)),
        )
        .map(shown),
    examples: [
      [
        { 'index.ts': "export { a } from './embedded/index.ts';", 'embedded/index.ts': '' },
        ['index.ts -> ./embedded/index.ts'],
      ],
      [{ 'index.ts': "export { a } from './lm';", 'lm.ts': '' }, ['index.ts -> ./lm']],
      [{ 'index.ts': "export { a } from './lm.ts';", 'lm.ts': '' }, []],
    ],
  },
  {
    name: 'names are exported one by one, and none is the default',
    breaches: (files) =>
      [...files].flatMap(([path, text]) =>
        parsed(path, text)
          .statements.filter((statement) => {
            if (ts.isExportAssignment(statement)) return true;
            if (ts.isExportDeclaration(statement)) {
              const { exportClause } = statement;
              if (exportClause === undefined || ts.isNamespaceExport(exportClause)) return true;
              return exportClause.elements.some((element) => element.name.text === 'default');
            }
            return (
              ts.canHaveModifiers(statement) &&
              ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.DefaultKeyword)
            );
          })
          .map((statement) => `${path}: ${statement.getText().slice(0, 60)}`),
      ),
    examples: [
      [{ 'a.ts': "export * from './b.ts';" }, ["a.ts: export * from './b.ts';"]],
      [{ 'a.ts': "export * as b from './b.ts';" }, ["a.ts: export * as b from './b.ts';"]],
      [{ 'a.ts': 'export default 1;' }, ['a.ts: export default 1;']],
      [{ 'a.ts': 'export default class {}' }, ['a.ts: export default class {}']],
      [{ 'a.ts': 'const a = 1; export { a as default };' }, ['a.ts: export { a as default };']],
      [{ 'a.ts': 'export const a = 1; export type { A } from "./b.ts";' }, []],
    ],
  },
  {
    name: 'every backend exports one factory',
    breaches: (files) =>
      [...files]
        .filter(([path]) => /^backends\/[^/]+\.ts$/.test(path) && !wrappers.includes(path))
        .map(([path, text]): [string, readonly string[]] => [
          path,
          exportedNames(path, text).filter((name) => /^create\w+Backend$/.test(name)),
        ])
        .filter(([, factories]) => factories.length !== 1)
        .map(([path, factories]) => `${path}: [${factories}]`),
    examples: [
      [{ 'backends/a.ts': 'export function makeA() {}' }, ['backends/a.ts: []']],
      [
        { 'backends/a.ts': 'export function createABackend() {} export const createBBackend = 1;' },
        ['backends/a.ts: [createABackend,createBBackend]'],
      ],
      [{ 'backends/a.ts': 'export function createABackend() {} export const limit = 1;' }, []],
    ],
  },
];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const sources = readSources(here('../src'));

const backendsWithoutTest = (files: SourceFiles, has: (path: string) => boolean) =>
  [...files.keys()]
    .filter((path) => /^backends\/[^/]+\.ts$/.test(path))
    .map((path) => path.replace(/\.ts$/, '.test.ts'))
    .filter((path) => !has(path));

describe('the architecture', () => {
  test('is read from all of src', () => {
    expect(sources.size).toBeGreaterThan(30);
    expect(importsOf(sources).length).toBeGreaterThan(sources.size);
  });

  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    const { breaches, examples } = rule;
    for (const [files, expected] of examples) {
      expect(breaches(new Map(Object.entries(files)))).toEqual(expected);
    }
    expect(examples.some(([, expected]) => expected.length > 0)).toBe(true);
    expect(breaches(sources)).toEqual([]);
  });

  test('every backend has its test', () => {
    const example = new Map([['backends/a.ts', '']]);
    expect(backendsWithoutTest(example, () => false)).toEqual(['backends/a.test.ts']);
    expect(backendsWithoutTest(sources, (path) => existsSync(here(`./${path}`)))).toEqual([]);
  });
});
