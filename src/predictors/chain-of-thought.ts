import { text } from '../schema.ts';
import { checkSignature, type FieldFirst, type Signature } from '../signature.ts';
import { Predict, type PredictOptions } from './predict.ts';

/** Outputs with the reasoning that led to them, first. */
export type WithReasoning<Outputs> = FieldFirst<'reasoning', string, Outputs>;

/**
 * Has the model reason before it answers: the signature's outputs with `reasoning` before them
 * (after DSPy's `ChainOfThought`).
 *
 * @throws SignatureError for a signature that has a field `reasoning` already.
 */
export class ChainOfThought<Inputs, Outputs> extends Predict<Inputs, WithReasoning<Outputs>> {
  constructor(
    signature: Signature<Inputs, Outputs>,
    options: PredictOptions<Inputs, WithReasoning<Outputs>> = {},
  ) {
    super(withReasoning(signature), options);
  }
}

function withReasoning<Inputs, Outputs>(
  signature: Signature<Inputs, Outputs>,
): Signature<Inputs, WithReasoning<Outputs>> {
  checkSignature(signature);
  const description = 'your thoughts, step by step, before the answer';
  return signature.prependOutput('reasoning', text({ description }));
}
