import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import { AdapterParseError, LMError } from '../../src/errors.ts';
import { createOpenAILM } from '../../src/lms/openai-lm.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { startOpenAIServer } from '../support/openai-server.ts';

const sig = signature({
  name: 'grade',
  inputs: { answer: z.string() },
  outputs: {
    score: z.number().min(0).max(1),
    mood: z.enum(['happy', 'sad']),
    place: z.object({ row: z.int() }),
  },
});
const inputs = { answer: 'A frog.' };
const good = { score: 0.5, mood: 'sad', place: { row: 1 } } as const;

/** What is wrong, the JSON of each field, and the fields that are still read. */
const fields: readonly [string, Partial<Record<keyof typeof good, string>>, object][] = [
  ['NaN', { score: 'NaN' }, {}],
  ['Infinity', { score: 'Infinity' }, {}],
  ['a number beyond all numbers', { score: '1e999' }, { mood: 'sad', place: { row: 1 } }],
  ['a number out of range', { score: '1.5' }, { mood: 'sad', place: { row: 1 } }],
  ['a wrong enum word', { mood: '"glad"' }, { score: 0.5, place: { row: 1 } }],
  ['a list in place of an object', { place: '[1]' }, { score: 0.5, mood: 'sad' }],
  ['a text in place of a number', { place: '{"row": "1"}' }, { score: 0.5, mood: 'sad' }],
  ['a duplicate key', { place: '{"row": 1, "row": 2}' }, {}],
  ['truncated JSON', { place: '{"row": 1' }, {}],
];
const whole = { score: '0.5', mood: '"sad"', place: '{"row": 1}' };

const asJSON = (parts: Record<string, string>) =>
  `{${Object.entries(parts)
    .map(([name, json]) => `"${name}": ${json}`)
    .join(', ')}}`;
const asChat = (parts: Record<string, string>) =>
  Object.entries(parts)
    .map(([name, json]) => `[[ ## ${name} ## ]]\n${json}`)
    .join('\n\n');

describe.each([
  ['chat', chatAdapter, asChat],
  ['json', jsonAdapter, asJSON],
] as const)('in the %s format', (name, adapter, write) => {
  const rows: [string, string, object][] = [
    ...fields.map(([what, wrong, partial]): [string, string, object] => [
      what,
      write({ ...whole, ...wrong }),
      partial,
    ]),
    ['nothing', '', {}],
    ['talk', 'I would rather not say.', {}],
  ];
  const long: typeof rows = [['10 MB of openings', '[[ ## score {"score": '.repeat(450_000), {}]];

  test.each(rows)('%s is repaired once', async (_what, reply) => {
    const lm = mockLM([reply, good]);
    const { output, report } = await new Predict(sig, { lm, adapter }).forward(inputs);
    expect(output).toEqual(good);
    expect(report).toMatchObject({ repairs: 1, requests: 2 });
  });

  test.each([...rows, ...long])(
    '%s that stays is an error that holds it',
    async (_what, reply, partial) => {
      const lm = mockLM([reply, reply]);
      const call = new Predict(sig, { lm, adapter }).forward(inputs);
      const error: unknown = await call.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AdapterParseError);
      expect(error).toMatchObject({ adapter: name, partial: expect.objectContaining(partial) });
      if (!(error instanceof AdapterParseError)) return;
      expect(error.text.slice(0, 1000)).toBe(reply.slice(0, 1000));
      expect(error.text.length).toBeLessThan(4200);
      expect(error.issues.length).toBeGreaterThan(0);
      expect(error.message.length).toBeLessThan(4200);
      expect(lm.requests).toHaveLength(2);
    },
  );
});

describe('from a server', () => {
  const choice = (content: unknown) => ({
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  });

  test.each([
    ['null content', choice(null)],
    ['empty content', choice('')],
    ['empty choices', { choices: [] }],
    ['no choices', {}],
  ])('%s is an LMError that says so, not a guess', async (_what, json) => {
    const server = await startOpenAIServer({ json });
    const lm = createOpenAILM({ model: 'tiny', baseURL: server.url, retries: 1 });
    const call = new Predict(sig, { lm, adapter: jsonAdapter }).forward(inputs);
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LMError);
    expect(error).toMatchObject({ code: 'invalid-response', requests: server.requests.length });
  });
});
