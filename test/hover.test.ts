import { expect, test } from 'vitest';
import { compiled } from './support/compiled.ts';

const program = `
import * as z from 'zod';
import { ChainOfThought } from '../src/predictors/chain-of-thought.ts';
import { MultiChainComparison } from '../src/predictors/multi-chain-comparison.ts';
import { Predict } from '../src/predictors/predict.ts';
import { type SignatureInputs, type SignatureOutputs, signature } from '../src/signature.ts';

const fromText = signature(
  'question, tags: string[] -> answer: number, ok?: boolean, mood: "happy" | "sad"',
);
const fromSchemas = signature({
  inputs: { question: z.string(), tags: z.array(z.string()) },
  outputs: {
    answer: z.number(),
    ok: z.boolean().optional(),
    mood: z.enum(['happy', 'sad']),
    spans: z.array(z.object({ from: z.int(), to: z.int() })),
  },
});
const inputs = { question: 'x', tags: [] };
const { output: predicted, completions } = await new Predict(fromText).forward(inputs);
const { output: thought } = await new ChainOfThought(fromText).forward(inputs);
const { output: compared } = await new MultiChainComparison(fromText).forward(inputs);
const { output: predictedBySchemas } = await new Predict(fromSchemas).forward(inputs);
const { output: thoughtBySchemas } = await new ChainOfThought(fromSchemas).forward(inputs);
const { output: comparedBySchemas } = await new MultiChainComparison(fromSchemas).forward(inputs);
const prepended = fromText.prependInput('first', z.string()).prependOutput('plan', z.string());
const appended = fromText.appendInput('last', z.int().optional()).appendOutput('score', z.number());
const changed = fromText.withField('answer', z.string().optional()).withField('tags', z.string());
const left = fromText.without('tags').without('mood');
const reworded = fromText.withInstructions('one').appendInstructions('two');
declare const inputType: SignatureInputs<typeof appended>;
declare const outputType: SignatureOutputs<typeof appended>;
`;

const { hovers } = compiled(program);

const asked = '{ question: string; tags: string[]; }';
const answered = 'answer: number; ok?: boolean | undefined; mood: "happy" | "sad";';
/** Of schemas, the optional fields come last. */
const found =
  'answer: number; mood: "happy" | "sad"; spans: { from: number; to: number; }[]; ' +
  'ok?: boolean | undefined;';

/** With another field before them, all are in the order in which the checker met their names. */
const withReasoning =
  '{ reasoning: string; answer: number; ok?: boolean | undefined; mood: "happy" | "sad"; ' +
  'spans: { from: number; to: number; }[]; }';

test.each([
  ['fromText', `Signature<${asked}, { ${answered} }>`],
  ['predicted', `{ ${answered} }`],
  ['completions', `readonly [{ ${answered} }, ...{ ${answered} }[]]`],
  ['thought', `{ reasoning: string; ${answered} }`],
  ['compared', `{ reasoning: string; ${answered} }`],
  ['fromSchemas', `Signature<${asked}, { ${found} }>`],
  ['predictedBySchemas', `{ ${found} }`],
  ['thoughtBySchemas', withReasoning],
  ['comparedBySchemas', withReasoning],
  [
    'prepended',
    `Signature<{ first: string; question: string; tags: string[]; }, { plan: string; ${answered} }>`,
  ],
  [
    'appended',
    'Signature<{ question: string; tags: string[]; last?: number | undefined; }, ' +
      `{ ${answered} score: number; }>`,
  ],
  [
    'changed',
    'Signature<{ question: string; tags: string; }, ' +
      '{ answer?: string | undefined; ok?: boolean | undefined; mood: "happy" | "sad"; }>',
  ],
  ['left', 'Signature<{ question: string; }, { answer: number; ok?: boolean | undefined; }>'],
  ['reworded', `Signature<${asked}, { ${answered} }>`],
  ['inputType', '{ question: string; tags: string[]; last?: number | undefined; }'],
  ['outputType', `{ ${answered} score: number; }`],
])('a hover over `%s` shows fields and nothing else', (name, expected) => {
  expect(hovers.get(name)).toBe(expected);
});
