import { expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import type { Demo } from '../../src/prediction.ts';
import { ChainOfThought } from '../../src/predictors/chain-of-thought.ts';
import { MultiChainComparison } from '../../src/predictors/multi-chain-comparison.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';

const lm = mockLM([]);
const sig = signature({
  inputs: { q: z.string() },
  outputs: { answer: z.string(), size: z.int().optional() },
});

/** What a hover shows: nothing but fields. */
interface Flat {
  reasoning: string;
  answer: string;
  size?: number | undefined;
}

test('Predict gives exactly the outputs', async () => {
  const { output, completions } = await new Predict(sig, { lm }).forward({ q: 'x' });
  expectTypeOf(output).toEqualTypeOf<{ answer: string; size?: number | undefined }>();
  expectTypeOf(completions[0]).toEqualTypeOf(output);
});

test('ChainOfThought adds the reasoning, flat', async () => {
  const { output } = await new ChainOfThought(sig, { lm }).forward({ q: 'x' });
  expectTypeOf(output).toEqualTypeOf<Flat>();
});

test('MultiChainComparison adds the reasoning, flat', async () => {
  const { output } = await new MultiChainComparison(sig, { lm }).forward({ q: 'x' });
  expectTypeOf(output).toEqualTypeOf<Flat>();
});

test('48: completions of a ChainOfThought and of a Predict fit as attempts', async () => {
  const compare = new MultiChainComparison(sig, { lm });
  const chains = await new ChainOfThought(sig, { lm, n: 3 }).forward({ q: 'x' });
  const answers = await new Predict(sig, { lm, n: 3 }).forward({ q: 'x' });
  await compare.forward({ q: 'x' }, { attempts: chains.completions });
  await compare.forward({ q: 'x' }, { attempts: answers.completions });
  await compare.forward({ q: 'x' }, { attempts: [{ answer: 'a', rationale: 'r' }] });
  // @ts-expect-error an attempt has all outputs
  await compare.forward({ q: 'x' }, { attempts: [{ reasoning: 'r' }] });
  // @ts-expect-error of their own types
  await compare.forward({ q: 'x' }, { attempts: [{ answer: 1 }] });
});

test('41: wrong inputs do not compile', async () => {
  const predict = new Predict(sig, { lm });
  // @ts-expect-error a number is no string
  await predict.forward({ q: 1 });
  // @ts-expect-error `question` is no input
  await predict.forward({ question: 'x' });
  // @ts-expect-error nothing is given
  await predict.forward({});
  // @ts-expect-error attempts are of MultiChainComparison alone
  await predict.forward({ q: 'x' }, { attempts: [] });
});

test('demos are typed by the signature', () => {
  new Predict(sig, { lm, demos: [{ q: 'x', answer: 'a' }, { answer: 'a' }] });
  // @ts-expect-error a number is no answer
  new Predict(sig, { lm, demos: [{ q: 'x', answer: 1 }] });
  // @ts-expect-error there is no mood
  new Predict(sig, { lm, demos: [{ q: 'x', mood: 'x' }] });
  new ChainOfThought(sig, { lm, demos: [{ q: 'x', reasoning: 'r', answer: 'a' }] });
  expectTypeOf(new Predict(sig).demos).toEqualTypeOf<
    readonly Demo<{ q: string }, { answer: string; size?: number | undefined }>[]
  >();
});

test('the rewriter of an upsampler takes a base prompt and gives a caption', async () => {
  const { rewriter } = new PromptUpsampler({ lm });
  const { output } = await rewriter.forward({ basePrompt: 'x' });
  expectTypeOf(output.caption).toEqualTypeOf<string>();
});
