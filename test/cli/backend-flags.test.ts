import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { backendFlags, readBackendFlag } from '../../src/cli/backend-flags.ts';
import { commonFlags } from '../../src/cli/flags.ts';

const schema = z.strictObject({
  url: z.string(),
  apiKey: z.string().optional().describe('Key of the service'),
  model: z.string().default('fast'),
  hqMode: z.boolean().optional(),
  size: z.union([z.number(), z.enum(['small', 'large'])]).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  tags: z.union([z.string(), z.array(z.string())]).optional(),
  fetch: z.custom<typeof fetch>(() => true).optional(),
});
const flags = backendFlags(schema);
const flag = (name: string) => {
  const found = flags.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no flag ${name}`);
  return found;
};

it('makes a flag of every option that can be written', () => {
  expect(flags.map(({ name, value }) => [name, value])).toEqual([
    ['url', 'text'],
    ['api-key', 'text'],
    ['backend-model', 'text'],
    ['hq-mode', undefined],
    ['size', 'text'],
    ['headers', 'json or file'],
    ['tags', 'json or file'],
  ]);
  expect(flag('url').required).toBe(true);
  expect(flag('backend-model')).toMatchObject({ option: 'model', required: false });
  expect(flag('backend-model').help).toContain('(default: "fast")');
  expect(flag('api-key').help).toBe('Key of the service');
});

it('reads their values', () => {
  expect(readBackendFlag(flag('api-key'), '123', '.')).toBe('123');
  expect(readBackendFlag(flag('hq-mode'), '', '.')).toBe(true);
  expect(readBackendFlag(flag('size'), '512', '.')).toBe(512);
  expect(readBackendFlag(flag('size'), 'small', '.')).toBe('small');
  expect(readBackendFlag(flag('headers'), '{"a":"b"}', '.')).toEqual({ a: 'b' });
  expect(readBackendFlag(flag('tags'), 'one', '.')).toBe('one');
  expect(readBackendFlag(flag('tags'), '["one","two"]', '.')).toEqual(['one', 'two']);
});

it('says what a structured value must look like', () => {
  expect(() => readBackendFlag(flag('headers'), 'a: b', '.')).toThrow(/--headers must be JSON/);
});

it('reads a structured value from a file too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flags-'));
  writeFileSync(join(folder, 'headers.json'), '{"a": "b"}');
  writeFileSync(join(folder, 'broken.json'), '{"a": ');
  expect(readBackendFlag(flag('headers'), 'headers.json', folder)).toEqual({ a: 'b' });
  expect(() => readBackendFlag(flag('headers'), 'broken.json', folder)).toThrow(/must be JSON/);
  expect(() => readBackendFlag(flag('headers'), 'none.json', folder)).toThrow(/or a file of it/);
  rmSync(folder, { recursive: true });
});

it('no two flags of the command have the same name', () => {
  const names = commonFlags.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
