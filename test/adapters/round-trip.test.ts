import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import { AdapterParseError } from '../../src/errors.ts';
import { signature } from '../../src/signature.ts';

const inner = z.object({
  name: z.string(),
  sizes: z.array(z.number()),
  note: z.string().nullish(),
});
const sig = signature({
  inputs: { q: z.string() },
  outputs: {
    caption: z.string(),
    more: z.string(),
    score: z.number(),
    count: z.int(),
    ok: z.boolean(),
    mood: z.enum(['happy', 'sad', 'so so']),
    tags: z.array(z.string()),
    part: inner,
    maybe: z.string().nullable(),
    either: z.union([z.string(), z.number(), z.array(z.string())]),
    left: z.string().optional(),
  },
});

/** Text of all kinds, and pieces that parsers stumble over. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '[[ ## caption ## ]]',
    '[[ ## completed ## ]]',
    '[[##',
    '```',
    '```json\n',
    '"',
    '\\',
    '{"a": 1}',
    '[',
    ']]',
    '\n',
    '\r\n',
    '**',
    '\u2028',
    'null',
    '\u0000',
  ),
);
const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
/** What the chat adapter promises to keep: no blanks around it, nothing that opens a field. */
const chatText = anyText
  .map((text) => text.replace(/\[\[(?=\s*##)/g, '').trim())
  .filter((text) => !/\[\[\s*##/.test(text));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0);

function outputs(text: fc.Arbitrary<string>) {
  return fc.record(
    {
      caption: text,
      more: text,
      score: finite,
      count: fc.maxSafeInteger(),
      ok: fc.boolean(),
      mood: fc.constantFrom('happy', 'sad', 'so so'),
      tags: fc.array(anyText, { maxLength: 3 }),
      part: fc.record(
        {
          name: anyText,
          sizes: fc.array(finite, { maxLength: 3 }),
          note: fc.option(anyText, { nil: null }),
        },
        { requiredKeys: ['name', 'sizes'] },
      ),
      maybe: fc.option(anyText, { nil: null }),
      either: fc.oneof(anyText, finite, fc.array(anyText, { maxLength: 2 })),
      left: text.filter((value) => value !== ''),
    },
    {
      requiredKeys: [
        'caption',
        'more',
        'score',
        'count',
        'ok',
        'mood',
        'tags',
        'part',
        'maybe',
        'either',
      ],
    },
  );
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the JSON adapter reads back whatever it writes', async () => {
  await fc.assert(
    fc.asyncProperty(outputs(anyText), async (values) => {
      const reply = jsonAdapter.formatOutputs(sig, values);
      expect(plain(await jsonAdapter.parse(sig, reply))).toEqual(plain(values));
      expect(reply).not.toMatch(/\[\[\s{0,8}##/);
    }),
    { numRuns: 300 },
  );
});

test('the chat adapter reads back trimmed texts without a marker, and all other values', async () => {
  await fc.assert(
    fc.asyncProperty(outputs(chatText), async (values) => {
      const reply = chatAdapter.formatOutputs(sig, values);
      expect(plain(await chatAdapter.parse(sig, reply))).toEqual(plain(values));
    }),
    { numRuns: 300 },
  );
});

const hasNoProto = (value: unknown) => !JSON.stringify(value).includes('"__proto__"');

test('the JSON adapter reads back all JSON values', async () => {
  const any = signature({ inputs: {}, outputs: { value: z.json() } });
  await fc.assert(
    // zod's own z.json() leaves out a key __proto__.
    fc.asyncProperty(fc.jsonValue().filter(hasNoProto), async (value) => {
      const outputs = plain({ value });
      const reply = jsonAdapter.formatOutputs(any, { value });
      expect(plain(await jsonAdapter.parse(any, reply))).toEqual(outputs);
    }),
  );
});

const token = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom(
    ...['[[', '##', ']]', '[[ ## ', ' ## ]]', '[[ ## caption ## ]]', '[[ ## part ## ]]', '\n'],
    ...['[[ ## score ## ]]\n', '[[ ## either ## ]]', '[[ ## tags ## ]] ', '[[ ## completed ## ]]'],
    ...['{', '}', '[', ']', '"', ':', ',', '\\', '```', '`', '**', ' ', 'null', 'NaN', '1e999'],
    ...['"__proto__":', '"caption":', '"score":', '-', '9'.repeat(400), '\u0000', '\ud800'],
  ),
);
const garbage = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(''));

for (const adapter of [chatAdapter, jsonAdapter]) {
  test(`the ${adapter.name} adapter throws nothing but its own error, whatever it is told`, async () => {
    await fc.assert(
      fc.asyncProperty(garbage, async (reply) => {
        const error = await adapter.parse(sig, reply).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (error === undefined) return;
        expect(error).toBeInstanceOf(AdapterParseError);
      }),
      { numRuns: 500 },
    );
  });
}
