/*
 * Of DSPy's behaviour list this file holds items 6 to 10; 1 to 5 are in `signature-text.test.ts`.
 * 9: `insert` does not exist here, so nothing is out of its range: fields go first or last.
 * 11: state is a predictor's, so its tests are among those of `predictors/`.
 */
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { SignatureError } from '../src/errors.ts';
import { imageField } from '../src/image.ts';
import { number, oneOf, optional, type Schema, text } from '../src/schema.ts';
import { Signature, signature } from '../src/signature.ts';

const names = (fields: readonly { readonly name: string }[]) => fields.map((field) => field.name);

/** A schema as another library might make it: no JSON Schema, nothing but `validate`. */
function foreign<T>(validate: Schema<T>['~standard']['validate']): Schema<T> {
  return { '~standard': { version: 1, vendor: 'foreign', validate } };
}

describe('signature', () => {
  test('6: lists inputs and outputs by name where no instructions are given', () => {
    expect(signature('question, context -> answer').instructions).toBe(
      'Given the fields `question`, `context`, produce the fields `answer`.',
    );
  });

  test('takes the margin off instructions that are indented with the code', () => {
    const made = signature(
      'a -> b',
      `Say it briefly.

        Rules:
          - one line
      `,
    );
    expect(made.instructions).toBe('Say it briefly.\n\nRules:\n  - one line');
  });

  test('takes the margin off very many lines', () => {
    const made = signature('a -> b', `x${'\n  y'.repeat(200_000)}`);
    expect(made.instructions.slice(0, 6)).toBe('x\ny\ny\n');
  });

  test('is named by its fields, or as it is told', () => {
    expect(signature('a, b -> c').name).toBe('a, b -> c');
    expect(signature({ name: 'Rate', inputs: {}, outputs: { c: text() } }).name).toBe('Rate');
    expect(String(signature('a, b: number -> c?'))).toBe('a, b -> c');
  });

  test('takes schemas of zod with their descriptions and JSON Schemas', () => {
    const made = signature({
      instructions: 'Rate the image.',
      inputs: { photo: imageField({ description: 'what was drawn' }) },
      outputs: {
        score: z.number().min(0).max(1).describe('how well it fits'),
        note: z.string().optional(),
      },
    });
    expect(made.instructions).toBe('Rate the image.');
    expect(made.inputs[0]).toMatchObject({ description: 'what was drawn', optional: false });
    expect(made.outputs[0]).toMatchObject({
      description: 'how well it fits',
      optional: false,
      json: { type: 'number', minimum: 0, maximum: 1, description: 'how well it fits' },
    });
    expect(made.outputs[1]).toMatchObject({ description: undefined, optional: true });
  });

  test('asks an output for what goes into its schema and shows of an input what comes out', () => {
    const toNumber = z.string().transform(Number).pipe(z.number());
    const made = signature({ inputs: { given: toNumber }, outputs: { wanted: toNumber } });
    expect(made.inputs[0]?.json).toEqual({ type: 'number' });
    expect(made.outputs[0]?.json).toEqual({ type: 'string' });
  });

  test('keeps the description of a schema that converts in one direction only', () => {
    const date = z
      .string()
      .describe('a day')
      .transform((day) => new Date(day))
      .describe('a day');
    const made = signature({ inputs: { from: date }, outputs: { to: date } });
    expect(made.inputs[0]).toMatchObject({ description: 'a day', json: { type: 'string' } });
    expect(made.outputs[0]).toMatchObject({ description: 'a day', json: { type: 'string' } });
  });

  test('has no JSON Schema of a schema that gives none, and still validates by it', async () => {
    const word = foreign<string>((value) =>
      typeof value === 'string' ? { value: value.trim() } : { issues: [{ message: 'no text' }] },
    );
    const made = signature({ inputs: { a: word }, outputs: { b: word } });
    expect(made.outputs[0]).toMatchObject({ json: undefined, description: undefined });
    expect(await made.validateOutputs({ b: ' x ' })).toEqual({ value: { b: 'x' } });
    expect(await made.validateOutputs({ b: 1 })).toMatchObject({
      issues: ['the output `b`: no text'],
    });
  });

  test('makes each JSON Schema once', () => {
    let made = 0;
    const counted: Schema<string> = {
      '~standard': {
        ...text()['~standard'],
        jsonSchema: {
          input: () => ({ type: 'string', count: ++made }),
          output: () => ({ type: 'string', count: ++made }),
        },
      },
    };
    const one = signature({ inputs: {}, outputs: { b: counted } });
    const again = one.withInstructions('other').appendOutput('c', text());
    expect([one.outputs[0]?.json, again.outputs[0]?.json]).toEqual([
      { type: 'string', count: 1 },
      { type: 'string', count: 1 },
    ]);
    expect(made).toBe(1);
  });

  test('takes words that every object has as names', async () => {
    const made = signature('constructor, toString, valueOf -> hasOwnProperty');
    const given = { constructor: 'a', toString: 'b', valueOf: 'c' };
    expect(await made.validateInputs(given)).toEqual({ value: given });
    expect(await made.validateOutputs({})).toMatchObject({
      issues: ['the output `hasOwnProperty` is missing'],
    });
  });

  test('takes two hundred fields', async () => {
    const fields = Array.from({ length: 200 }, (_, index) => [`f${index}`, text()] as const);
    const made = signature({ inputs: Object.fromEntries(fields), outputs: {} });
    const given = Object.fromEntries(fields.map(([name]) => [name, name]));
    expect(await made.validateInputs(given)).toEqual({ value: given });
  });

  test('may have no inputs, or no outputs', () => {
    expect(signature('-> b').inputs).toEqual([]);
    expect(signature({ inputs: { a: text() }, outputs: {} }).outputs).toEqual([]);
  });

  const wrong: [string, unknown, RegExp][] = [
    ['nothing', undefined, /got undefined/],
    ['null', null, /got null/],
    ['a number', 7, /got number/],
    ['no outputs', { inputs: {} }, /needs `outputs`/],
    [
      'a word for a schema',
      { inputs: { a: 'string' }, outputs: {} },
      /"a" is no schema.*z\.string/,
    ],
    ['null for a schema', { inputs: {}, outputs: { b: null } }, /"b" is no schema/],
    ['one zod object', { inputs: z.object({ a: z.string() }), outputs: {} }, /`\.shape`/],
    ['a list', { inputs: [text()], outputs: {} }, /"0" cannot be a field's name/],
    ['a name with a blank', { inputs: { 'a b': text() }, outputs: {} }, /"a b" cannot be/],
    ['an emoji for a name', { inputs: { '🐸': text() }, outputs: {} }, /"🐸" cannot be/],
    ['an empty name', { inputs: { '': text() }, outputs: {} }, /"" cannot be/],
    ['a long name', { inputs: { [`${'n'.repeat(1e6)} `]: text() }, outputs: {} }, /^.{0,400}$/],
    ['a reserved name', { inputs: {}, outputs: { completed: text() } }, /"completed" is reserved/],
    ['__proto__', { inputs: { ['__proto__']: text() }, outputs: {} }, /"__proto__" is reserved/],
    ['a name on both sides', { inputs: { a: text() }, outputs: { a: text() } }, /already has.*"a"/],
  ];
  test.each(wrong)('10: refuses %s with a SignatureError', (_what, source, message) => {
    const call = () => Reflect.apply(signature, undefined, [source]);
    expect(call).toThrow(SignatureError);
    expect(call).toThrow(message);
  });
});

describe('field surgery', () => {
  const base = signature('a, b -> c, d', 'Do it.');

  test('7: replaces and extends instructions and leaves the original alone', () => {
    expect(base.withInstructions('Other.').instructions).toBe('Other.');
    expect(base.appendInstructions('More.').instructions).toBe('Do it.\n\nMore.');
    expect(base.instructions).toBe('Do it.');
  });

  test('8: adds at either end of a side and keeps the order of the others', () => {
    const made = base
      .prependInput('first', text())
      .appendInput('last', text())
      .prependOutput('reasoning', text())
      .appendOutput('score', number());
    expect(names(made.inputs)).toEqual(['first', 'a', 'b', 'last']);
    expect(names(made.outputs)).toEqual(['reasoning', 'c', 'd', 'score']);
    expect(made.instructions).toBe('Do it.');
    expect(String(base)).toBe('a, b -> c, d');
  });

  test('9: leaves a field out, and changes nothing for a name that is none', () => {
    expect(String(base.without('b').without('c'))).toBe('a -> d');
    expect(String(base.without('nothing'))).toBe('a, b -> c, d');
  });

  test.each(['a', 'c', 'completed', '__proto__', 'x y'])('10: refuses to add %j', (name) => {
    for (const add of [
      () => base.prependInput(name, text()),
      () => base.appendInput(name, text()),
      () => base.prependOutput(name, text()),
      () => base.appendOutput(name, text()),
    ]) {
      expect(add).toThrow(SignatureError);
    }
  });

  test('gives a field another schema in its place', async () => {
    const made = base.withField('c', oneOf(['x', 'y'])).withField('a', number());
    expect(String(made)).toBe('a, b -> c, d');
    expect(await made.validateOutputs({ c: 'z', d: '' })).toMatchObject({
      issues: ['the output `c`: expected "x" or "y", got "z"'],
    });
    expect(await made.validateInputs({ a: 1, b: '' })).toEqual({ value: { a: 1, b: '' } });
  });

  test('refuses to change a field that is not there', () => {
    const call = () => Reflect.apply(base.withField, base, ['nothing', text()]);
    expect(call).toThrow(SignatureError);
    expect(call).toThrow('a, b -> c, d has no field `nothing`');
  });

  test('gives back signatures, also from a signature with no instructions', () => {
    const made = signature('a -> b').appendOutput('c', text());
    expect(made).toBeInstanceOf(Signature);
    expect(made.instructions).toContain('`b`, `c`');
  });
});

describe('validation', () => {
  const base = signature('question, limit?: integer -> answer: number, ok?: boolean');

  test('gives fitting values back, without what is absent', async () => {
    expect(await base.validateInputs({ question: 'q', limit: undefined })).toEqual({
      value: { question: 'q' },
    });
    expect(await base.validateOutputs({ answer: 1, ok: true, extra: 2 })).toEqual({
      value: { answer: 1, ok: true },
    });
  });

  test('says of each field what is wrong and keeps the others', async () => {
    expect(await base.validateInputs({ limit: 1.5, quesTion: 'q' })).toEqual({
      issues: [
        'the input `question` is missing',
        'the input `limit`: expected a whole number, got 1.5',
        '`quesTion` is no input of this signature',
      ],
      partial: {},
    });
    expect(await base.validateOutputs({ answer: Number.NaN, ok: false })).toEqual({
      issues: ['the output `answer`: expected a finite number, got NaN'],
      partial: { ok: false },
    });
  });

  test.each([null, undefined, 'text', 7, ['list']])('refuses %j for values', async (values) => {
    expect(await base.validateInputs(values)).toEqual({
      issues: ['expected an object of input fields'],
      partial: {},
    });
  });

  test('never takes a value from the prototype', async () => {
    const heir: unknown = Object.create({ answer: 1 });
    expect(await base.validateOutputs(heir)).toMatchObject({
      issues: ['the output `answer` is missing'],
    });
  });

  test('fills in the default of a schema and applies its transform', async () => {
    const made = signature({
      inputs: { tone: z.string().default('calm') },
      outputs: { n: z.string().transform(Number) },
    });
    expect(made.inputs[0]?.optional).toBe(true);
    expect(await made.validateInputs({})).toEqual({ value: { tone: 'calm' } });
    expect(await made.validateOutputs({ n: '42' })).toEqual({ value: { n: 42 } });
  });

  test('waits for validators that take their time', async () => {
    const made = signature({
      inputs: {},
      outputs: {
        b: z.string().refine(async (value) => value === 'good', 'not good'),
        c: optional(z.string().refine(async () => true)),
      },
    });
    expect(made.outputs.map((field) => field.optional)).toEqual([false, true]);
    expect(await made.validateOutputs({ b: 'good' })).toEqual({ value: { b: 'good' } });
    expect(await made.validateOutputs({ b: 'bad' })).toMatchObject({
      issues: ['the output `b`: not good'],
    });
  });

  test('makes an issue of a validator that throws, rejects or answers nonsense', async () => {
    const made = signature({
      inputs: {},
      outputs: {
        throwing: foreign<string>(() => {
          throw new Error('no database');
        }),
        rejecting: foreign<string>(() => Promise.reject(new Error('no network'))),
        blaming: foreign<string>(() => ({ issues: [] })),
        silent: foreign<string>(() => Reflect.get({}, 'nothing')),
      },
    });
    expect(made.outputs.map((field) => field.optional)).toEqual([false, false, false, false]);
    const values = { throwing: 'a', rejecting: 'b', blaming: 'c', silent: 'd' };
    expect(await made.validateOutputs(values)).toEqual({
      issues: [
        'the output `throwing`: its schema failed: no database',
        'the output `rejecting`: its schema failed: no network',
        'the output `blaming`: does not fit its schema',
        expect.stringContaining('the output `silent`: its schema failed: '),
      ],
      partial: {},
    });
  });
});
