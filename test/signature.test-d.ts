import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { type Image, imageField } from '../src/image.ts';
import { boolean, list, number, oneOf, optional, type Schema, text } from '../src/schema.ts';
import { type SignatureInputs, type SignatureOutputs, signature } from '../src/signature.ts';
import type { SignatureText, TextInputs, TextOutputs } from '../src/signature-text.ts';
import type { readable, unreadable, unreadableAtRunTime } from './fixtures/signature-texts.ts';

type None = Record<never, never>;

interface Inferred {
  'basePrompt -> caption': [{ basePrompt: string }, { caption: string }];
  'question, context: string[] -> answer: number': [
    { question: string; context: string[] },
    { answer: number },
  ];
  'question, tags: string[] -> answer: number, ok?: boolean, mood: "happy" | "sad"': [
    { question: string; tags: string[] },
    { answer: number; ok?: boolean | undefined; mood: 'happy' | 'sad' },
  ];
  'photo: image, others: image[] -> count: integer, marks: number[]': [
    { photo: Image; others: Image[] },
    { count: number; marks: number[] },
  ];
  '\n  a : string ,\tb ? : integer[]\r\n->\n  c?\n': [
    { a: string; b?: number[] | undefined },
    { c?: string | undefined },
  ];
  'a->b:"x, y"|"p|q"|"k: v"|"?"|""': [{ a: string }, { b: 'x, y' | 'p|q' | 'k: v' | '?' | '' }];
  'kind: "only" -> flags: boolean[]': [{ kind: 'only' }, { flags: boolean[] }];
  'problem: "a" | "b" -> constructor, toString, hasOwnProperty: string': [
    { problem: 'a' | 'b' },
    { constructor: string; toString: string; hasOwnProperty: string },
  ];
  'größe, 名前, _x1 -> हिन्दी': [{ größe: string; 名前: string; _x1: string }, { हिन्दी: string }];
  '->': [None, None];
  ' -> b': [None, { b: string }];
  'a -> ': [{ a: string }, None];
}

describe('the string form', () => {
  test('1: infers exactly the types that the table states', () => {
    expectTypeOf<{
      -readonly [Text in keyof typeof readable]: [TextInputs<Text>, TextOutputs<Text>];
    }>().toEqualTypeOf<Inferred>();
  });

  test('2: lets every readable text through', () => {
    expectTypeOf<{ [Text in keyof typeof readable]: SignatureText<Text> }>().toEqualTypeOf<{
      [Text in keyof typeof readable]: Text;
    }>();
  });

  test('4: says of every unreadable text what is wrong', () => {
    expectTypeOf<{ [Text in keyof typeof unreadable]: SignatureText<Text> }>().toEqualTypeOf<{
      [Text in keyof typeof unreadable]: (typeof unreadable)[Text]['compiler'];
    }>();
  });

  test('leaves names outside ASCII to the run time', () => {
    type Texts = (typeof unreadableAtRunTime)[number];
    expectTypeOf<SignatureText<Texts>>().toEqualTypeOf<Texts>();
  });

  test('refuses unreadable texts at the call', () => {
    // @ts-expect-error no arrow
    signature('question, answer');
    // @ts-expect-error two arrows
    signature('a -> b -> c');
    // @ts-expect-error an unknown type word
    signature('a: wat -> b');
    // @ts-expect-error an unknown type word behind a ?
    signature('a -> b?: wat');
    // @ts-expect-error a word of Python's
    signature('a: str -> b');
    // @ts-expect-error the same name twice on a side
    signature('a, a -> b');
    // @ts-expect-error the same name on both sides
    signature('a -> a');
    // @ts-expect-error an open end
    signature('a -> b: "x" | ');
    // @ts-expect-error no name
    signature('a, -> b');
    // @ts-expect-error no identifier
    signature('my field -> b');
    // @ts-expect-error a name the adapters need
    signature('a -> completed');
  });

  test('infers nothing from a text that is known only when it runs', () => {
    const source: string = ['a', 'b'].join(' -> ');
    const made = signature(source);
    expectTypeOf<SignatureInputs<typeof made>>().toEqualTypeOf<Record<string, unknown>>();
    expectTypeOf<SignatureOutputs<typeof made>>().toEqualTypeOf<Record<string, unknown>>();
  });

  test('infers a hundred fields', () => {
    type Ten<Prefix extends string> =
      `${Prefix}0, ${Prefix}1, ${Prefix}2, ${Prefix}3, ${Prefix}4, ${Prefix}5, ${Prefix}6, ${Prefix}7, ${Prefix}8, ${Prefix}9`;
    type Hundred =
      `${Ten<'a'>}, ${Ten<'b'>}, ${Ten<'c'>}, ${Ten<'d'>}, ${Ten<'e'>}, ${Ten<'f'>}, ${Ten<'g'>}, ${Ten<'h'>}, ${Ten<'i'>}, ${Ten<'j'>}: number -> end`;
    expectTypeOf<TextInputs<Hundred>>().toHaveProperty('a0').toEqualTypeOf<string>();
    expectTypeOf<TextInputs<Hundred>>().toHaveProperty('j9').toEqualTypeOf<number>();
  });
});

describe('the object form', () => {
  test('infers from zod: inputs as they go in, outputs as they come out', () => {
    const made = signature({
      inputs: { n: z.string().transform(Number), note: z.string().optional() },
      outputs: { score: z.string().transform(Number), tone: z.string().default('calm') },
    });
    expectTypeOf<SignatureInputs<typeof made>>().toEqualTypeOf<{
      n: string;
      note?: string | undefined;
    }>();
    expectTypeOf<SignatureOutputs<typeof made>>().toEqualTypeOf<{ score: number; tone: string }>();
  });

  test('infers from the own builders, like the string form', () => {
    const made = signature({
      inputs: { question: text(), photos: list(imageField()) },
      outputs: { answer: number(), ok: optional(boolean()), mood: oneOf(['happy', 'sad']) },
    });
    expectTypeOf<SignatureInputs<typeof made>>().toEqualTypeOf<{
      question: string;
      photos: Image[];
    }>();
    expectTypeOf<SignatureOutputs<typeof made>>().toEqualTypeOf<{
      answer: number;
      ok?: boolean | undefined;
      mood: 'happy' | 'sad';
    }>();
  });

  test('makes an input with a default optional', () => {
    const made = signature({ inputs: { a: z.string().default('x') }, outputs: { b: z.string() } });
    expectTypeOf<SignatureInputs<typeof made>>().toEqualTypeOf<{ a?: string | undefined }>();
  });

  test('infers from a Standard Schema of any other make', () => {
    const made = signature({ inputs: { a: foreign }, outputs: { b: foreign } });
    expectTypeOf<SignatureInputs<typeof made>>().toEqualTypeOf<{ a: 'in' }>();
    expectTypeOf<SignatureOutputs<typeof made>>().toEqualTypeOf<{ b: Date }>();
  });

  test('refuses what is no schema', () => {
    // @ts-expect-error a string is no schema
    signature({ inputs: { a: 'string' }, outputs: { b: text() } });
    // @ts-expect-error outputs are missing
    signature({ inputs: { a: text() } });
  });
});

declare const foreign: Schema<'in', Date>;

describe('field surgery', () => {
  const base = signature('a: number -> c, d?: boolean');

  test('8: adds fields to their own side', () => {
    const made = base
      .prependInput('first', z.string())
      .appendInput('last', z.string().optional())
      .prependOutput('reasoning', z.string())
      .appendOutput('score', z.number());
    expectTypeOf<SignatureInputs<typeof made>>().toEqualTypeOf<{
      first: string;
      a: number;
      last?: string | undefined;
    }>();
    expectTypeOf<SignatureOutputs<typeof made>>().toEqualTypeOf<{
      reasoning: string;
      c: string;
      d?: boolean | undefined;
      score: number;
    }>();
  });

  test('leaves fields out', () => {
    const made = base.without('d');
    expectTypeOf<SignatureInputs<typeof made>>().toEqualTypeOf<{ a: number }>();
    expectTypeOf<SignatureOutputs<typeof made>>().toEqualTypeOf<{ c: string }>();
  });

  test('makes a field optional or required with its schema', () => {
    const optionalNow = base.withField('c', z.string().optional());
    expectTypeOf<SignatureOutputs<typeof optionalNow>>().toEqualTypeOf<{
      c?: string | undefined;
      d?: boolean | undefined;
    }>();
    const requiredNow = base.withField('d', z.number());
    expectTypeOf<SignatureOutputs<typeof requiredNow>>().toEqualTypeOf<{ c: string; d: number }>();
    expectTypeOf<SignatureInputs<typeof requiredNow>>().toEqualTypeOf<{ a: number }>();
  });

  test('refuses to change a field that is not there', () => {
    // @ts-expect-error no field of this name
    base.withField('nothing', z.string());
  });

  test('7: keeps the types with other instructions', () => {
    const made = base.withInstructions('one').appendInstructions('two');
    expectTypeOf<typeof made>().toEqualTypeOf<typeof base>();
  });

  test('a signature with more outputs stands in for one with fewer', () => {
    expectTypeOf(base.appendOutput('e', text())).toExtend<typeof base>();
  });
});
