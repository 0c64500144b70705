import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  boolean,
  jsonSchemaOf,
  list,
  number,
  oneOf,
  optional,
  type Schema,
  text,
  validate,
} from '../src/schema.ts';

const issuesOf = async (schema: Schema, value: unknown) => (await validate(schema, value)).issues;

describe('the builders', () => {
  const cases: [string, Schema, readonly unknown[], readonly [unknown, string][]][] = [
    [
      'text',
      text({ minLength: 2, maxLength: 3 }),
      ['ab', 'abc'],
      [
        ['a', 'expected at least 2 characters, got 1'],
        ['abcd', 'expected at most 3 characters, got 4'],
        [1, 'expected a string, got 1'],
        [undefined, 'expected a string, got nothing'],
        [1n, 'expected a string, got a value of type bigint'],
      ],
    ],
    [
      'number',
      number({ min: 0, max: 1 }),
      [0, 0.5, 1],
      [
        [-0.1, 'expected 0 or more, got -0.1'],
        [1.1, 'expected 1 or less, got 1.1'],
        [Number.NaN, 'expected a finite number, got NaN'],
        [Number.POSITIVE_INFINITY, 'expected a finite number, got Infinity'],
        ['1', 'expected a finite number, got "1"'],
        [null, 'expected a finite number, got null'],
      ],
    ],
    ['integer', number({ integer: true }), [0, -7], [[1.5, 'expected a whole number, got 1.5']]],
    ['boolean', boolean(), [true, false], [['true', 'expected true or false, got "true"']]],
    [
      'oneOf',
      oneOf(['happy', 'sad']),
      ['happy', 'sad'],
      [
        ['Happy', 'expected "happy" or "sad", got "Happy"'],
        [['happy'], 'expected "happy" or "sad", got a list'],
      ],
    ],
    [
      'list',
      list(list(number())),
      [[], [[1], [2, 3]]],
      [
        [{}, 'expected a list, got a value of type object'],
        [[[1], ['x']], 'at 1.0: expected a finite number, got "x"'],
      ],
    ],
    ['optional', optional(text()), ['x', undefined], [[null, 'expected a string, got null']]],
  ];

  test.each(cases)('%s takes what fits and says of the rest why not', async (...args) => {
    const [, schema, good, bad] = args;
    for (const value of good) expect(await validate(schema, value)).toEqual({ value });
    for (const [value, issue] of bad) expect(await issuesOf(schema, value)).toEqual([issue]);
  });

  test('list names every item that does not fit', async () => {
    expect(await issuesOf(list(boolean()), [true, 'a', false, 'b'])).toEqual([
      'at 1: expected true or false, got "a"',
      'at 3: expected true or false, got "b"',
    ]);
  });

  test('quotes a long value by its beginning', async () => {
    const [issue = ''] = (await issuesOf(number(), 'x'.repeat(1e6))) ?? [];
    expect(issue).toContain('1000000 characters');
    expect(issue.length).toBeLessThan(150);
  });

  test('give their JSON Schema and description', () => {
    const of = (schema: Schema) => jsonSchemaOf(schema, 'output');
    expect(of(text({ maxLength: 9, description: 'short' }))).toEqual({
      type: 'string',
      maxLength: 9,
      description: 'short',
    });
    expect(of(number({ min: 0, max: 1 }))).toEqual({ type: 'number', minimum: 0, maximum: 1 });
    expect(of(number({ integer: true }))).toEqual({ type: 'integer' });
    expect(of(oneOf(['a', 'b']))).toEqual({ type: 'string', enum: ['a', 'b'] });
    expect(of(list(boolean({ description: 'yes?' })))).toEqual({
      type: 'array',
      items: { type: 'boolean', description: 'yes?' },
    });
    expect(of(optional(text({ description: 'if any' })))).toEqual({
      type: 'string',
      description: 'if any',
    });
  });
});

describe('jsonSchemaOf', () => {
  test('gives the JSON Schema of a zod schema without its dialect', () => {
    expect(jsonSchemaOf(z.object({ a: z.number().describe('n') }), 'output')).toEqual({
      type: 'object',
      properties: { a: { type: 'number', description: 'n' } },
      required: ['a'],
      additionalProperties: false,
    });
  });

  test('gives nothing where the conversion throws or there is none', () => {
    const transformed = z.string().transform((value) => new Date(value));
    expect(jsonSchemaOf(transformed, 'output')).toBeUndefined();
    expect(jsonSchemaOf(z.bigint(), 'output')).toBeUndefined();
    const bare: Schema = {
      '~standard': { version: 1, vendor: 'bare', validate: (value) => ({ value }) },
    };
    expect(jsonSchemaOf(bare, 'output')).toBeUndefined();
  });
});

describe('validate', () => {
  test('writes the path of an issue in front of it', async () => {
    const nested = z.object({ list: z.array(z.object({ n: z.number() })) });
    const [issue] = (await issuesOf(nested, { list: [{ n: 1 }, { n: 'x' }] })) ?? [];
    expect(issue).toMatch(/^at list\.1\.n: /);
  });

  test('reads path steps that are objects, and symbols', async () => {
    const schema: Schema = {
      '~standard': {
        version: 1,
        vendor: 'steps',
        validate: () => ({
          issues: [{ message: 'bad', path: [{ key: 'a' }, 0, Symbol.for('s')] }],
        }),
      },
    };
    expect(await issuesOf(schema, 1)).toEqual(['at a.0.Symbol(s): bad']);
  });

  test('makes an issue of anything a validator throws', async () => {
    for (const thrown of [new TypeError('odd'), 'odd', undefined, Symbol('odd'), null]) {
      const schema: Schema = {
        '~standard': {
          version: 1,
          vendor: 'throwing',
          validate: () => {
            throw thrown;
          },
        },
      };
      expect(await issuesOf(schema, 1)).toEqual([expect.stringMatching(/^its schema failed: /)]);
    }
  });
});
