import { expect, test } from 'vitest';
import * as z from 'zod';
import { SignatureError } from '../../src/errors.ts';
import { ChainOfThought } from '../../src/predictors/chain-of-thought.ts';
import { MultiChainComparison } from '../../src/predictors/multi-chain-comparison.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';

const sig = signature({ inputs: { q: z.string() }, outputs: { a: z.string(), b: z.int() } });

test('43: puts the reasoning first among the outputs', async () => {
  const lm = mockLM([{ reasoning: 'because', a: 'x', b: 1 }]);
  const chain = new ChainOfThought(sig, { lm });
  const { output } = await chain.forward({ q: 'why' });
  expect(Object.keys(output)).toEqual(['reasoning', 'a', 'b']);
  expect(chain.signature.outputs.map(({ name }) => name)).toEqual(['reasoning', 'a', 'b']);
  expect(sig.outputs).toHaveLength(2);
});

test('43: a reply without reasoning is a reply that cannot be read', async () => {
  const lm = mockLM([{ a: 'x', b: 1 }]);
  await expect(
    new ChainOfThought(sig, { lm, maxRepairs: 0 }).forward({ q: 'why' }),
  ).rejects.toThrow('the output `reasoning` is missing');
});

test('a signature with a reasoning of its own is refused', () => {
  expect(() => new ChainOfThought(signature('q -> reasoning, a'))).toThrow(SignatureError);
  expect(() => new ChainOfThought(signature('reasoning -> a'))).toThrow(SignatureError);
});

test('says how to make a signature where it got its text', () => {
  for (const type of [ChainOfThought, Predict, MultiChainComparison]) {
    expect(() => Reflect.construct(type, ['q -> a'])).toThrow(
      /Expected a signature, got the text "q -> a"/,
    );
  }
});
