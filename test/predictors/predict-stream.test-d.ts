import { expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import type { Prediction } from '../../src/prediction.ts';
import { ChainOfThought } from '../../src/predictors/chain-of-thought.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';

const sig = signature({
  inputs: { question: z.string() },
  outputs: { answer: z.string(), score: z.number() },
});

test('the field of a streamed piece is a key of the outputs', async () => {
  for await (const event of new Predict(sig).stream({ question: 'x' })) {
    if (event.type === 'field') expectTypeOf(event.field).toEqualTypeOf<'answer' | 'score'>();
    else {
      expectTypeOf(event.prediction).toEqualTypeOf<Prediction<{ answer: string; score: number }>>();
    }
  }
  for await (const event of new ChainOfThought(sig).stream({ question: 'x' })) {
    if (event.type !== 'field') continue;
    expectTypeOf(event.field).toEqualTypeOf<'reasoning' | 'answer' | 'score'>();
  }
});
