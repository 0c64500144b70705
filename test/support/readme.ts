import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';

import type { ImageBackend, ImageRequestField } from '../../src/image-backend.ts';
import { isRecord } from '../../src/internal/is-record.ts';
import { modelFamilies } from '../../src/upsampling/model-families.ts';

/** The README with its code blocks as the files are, and its tables of backends and families. */
export async function renderReadme(source: string): Promise<string> {
  const table = await backendTable();
  return source
    .replace(
      /<!-- (examples\/\S+) -->\n```(\w+)\n.*?```/gs,
      (_, file: string, language: string) => {
        return `<!-- ${file} -->\n\`\`\`${language}\n${readFileSync(file, 'utf8')}\`\`\``;
      },
    )
    .replace(/<!-- backends -->\n.*?\n<!-- \/backends -->/s, () => {
      return `<!-- backends -->\n${table}\n<!-- /backends -->`;
    })
    .replace(/<!-- families -->\n.*?<!-- \/families -->/s, () => {
      return `<!-- families -->\n${familyTable()}\n<!-- /families -->`;
    });
}

/** One row a model family, from its data. */
function familyTable(): string {
  const rows = Object.values(modelFamilies).map((family) => {
    const { width, height, steps, guidanceScale } = family.image;
    const [from, to] = family.words.aim;
    const cells = [
      `\`${family.name}\``,
      family.form,
      `${from} to ${to}`,
      family.encoder.window ?? 'none known',
      family.negativePrompt,
      `${width}x${height}`,
      steps ?? '',
      guidanceScale ?? '',
      `${family.skipFrom} words`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const heads =
    'family | form | words asked for | tokens read | negative prompt | size | steps | guidance | `auto` skips from';
  return [
    `| ${heads} |`,
    `|${heads
      .split('|')
      .map(() => ' --- ')
      .join('|')}|`,
    ...rows,
  ].join('\n');
}

const columns: readonly (readonly [ImageRequestField, string])[] = [
  ['negativePrompt', 'negativePrompt'],
  ['width', 'width, height'],
  ['aspectRatio', 'aspectRatio'],
  ['steps', 'steps'],
  ['guidanceScale', 'guidanceScale'],
  ['seed', 'seed'],
  ['count', 'count'],
  ['sampler', 'sampler'],
  ['scheduler', 'scheduler'],
  ['refiner', 'refiner'],
  ['model', 'model'],
];

/** One row a service, from what each backend declares. */
async function backendTable(): Promise<string> {
  const names = readdirSync('src/backends')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
  const rows: string[] = [];
  for (const name of names) {
    const backend = await sample(name);
    if (backend !== undefined) rows.push(row(name, backend));
  }
  const heads = ['backend', ...columns.map(([, head]) => head), 'cancel'];
  return [`| ${heads.join(' | ')} |`, `|${heads.map(() => ' --- ').join('|')}|`, ...rows].join(
    '\n',
  );
}

function row(name: string, { capabilities }: ImageBackend): string {
  const marks = columns.map(([field]) => (capabilities.supports.includes(field) ? '✓' : ''));
  const cancel = capabilities.cancel === 'none' ? '' : (capabilities.cancel ?? '');
  return `| \`${name}\` | ${[...marks, cancel].join(' | ')} |`;
}

const values: Readonly<Record<string, string>> = {
  url: 'http://127.0.0.1:9',
  apiKey: 'key',
  accountId: 'abc123',
  checkpoint: 'sdxl.safetensors',
};

/** What a backend needs besides. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'openai-images': { model: 'gpt-image-1' },
};

/** A backend made with no more options than it needs; undefined for a wrapper around others. */
async function sample(name: string): Promise<ImageBackend | undefined> {
  const exported: unknown = await import(`../../src/backends/${name}.ts`);
  const entries = Object.entries(isRecord(exported) ? exported : {});
  const [key = '', create] = entries.find(([entry]) => /^create\w+Backend$/.test(entry)) ?? [];
  const schema = entries.find(([entry]) => entry === `${key.slice('create'.length)}Options`)?.[1];
  if (typeof create !== 'function' || !(schema instanceof z.ZodObject)) return undefined;
  const options = Object.keys(schema.shape).flatMap((option) => {
    const value = values[option];
    // OpenAI's own address is part of its preset.
    const isPreset = name === 'openai-images' && option === 'url';
    return value === undefined || isPreset ? [] : [[option, value]];
  });
  const backend: unknown = Reflect.apply(create, undefined, [
    { ...Object.fromEntries(options), ...own[name] },
  ]);
  return isBackend(backend) ? backend : undefined;
}

function isBackend(value: unknown): value is ImageBackend {
  return isRecord(value) && 'capabilities' in value;
}
