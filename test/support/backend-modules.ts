import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import * as z from 'zod';

import type { ImageBackend } from '../../src/image-backend.ts';

/** They take a backend or a model, which cannot be written as an option of the command. */
export const wrappers = ['ai-sdk', 'cached', 'pool', 'with-defaults'];

export const folder = new URL('../../src/backends/', import.meta.url);
export const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));
export const services = names.filter((name) => !wrappers.includes(name));
export const apiKey = 'swamp-secret-key';

interface Service {
  readonly create: (options: unknown) => unknown;
  readonly schema: z.ZodObject;
}

export async function load(name: string): Promise<Service> {
  const exported: object = await import(new URL(`${name}.ts`, folder).href);
  const values = new Map<string, unknown>(Object.entries(exported));
  const creators = [...values.keys()].filter((key) => /^create\w+Backend$/.test(key));
  expect(creators, 'create functions').toHaveLength(1);
  const [creator = ''] = creators;
  const create = values.get(creator);
  const schema = values.get(`${creator.slice('create'.length)}Options`);
  if (typeof create !== 'function') return expect.unreachable(`${creator} is no function`);
  if (!(schema instanceof z.ZodObject)) {
    return expect.unreachable(`${name}.ts exports no zod object named like ${creator}`);
  }
  return { create: (options) => Reflect.apply(create, undefined, [options]), schema };
}

/**
 * A backend with the options that its schema requires, those that it takes from the environment,
 * and those of `more` that it knows.
 */
export async function make(
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<ImageBackend> {
  const { create, schema } = await load(name);
  const { required = [], properties = {} } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  const needed = [...required, 'apiKey', 'accountId', 'model'];
  const options = Object.entries(properties)
    .filter(([key]) => needed.includes(key))
    .map(([key, property]) => [key, valueFor(key, property)]);
  const others = Object.entries(more).filter(([key]) => Object.hasOwn(schema.shape, key));
  const made: unknown = create(Object.fromEntries([...options, ...others]));
  if (!isBackend(made)) return expect.unreachable(`${name} made no backend`);
  return made;
}

const texts = ['test/model', '@cf/test/model', 'abc123'];

function valueFor(key: string, property: unknown): unknown {
  if (key === 'apiKey') return apiKey;
  if (/url$/i.test(key)) return 'http://127.0.0.1:9';
  const { enum: choices = texts, pattern = '' } = z
    .looseObject({ enum: z.array(z.string()).optional(), pattern: z.string().optional() })
    .parse(property);
  return choices.find((text) => new RegExp(pattern).test(text));
}

function isBackend(value: unknown): value is ImageBackend {
  return typeof value === 'object' && value !== null && 'generate' in value;
}
