import { SignatureError } from '../errors.ts';
import { span } from '../internal/span.ts';
import { toValues } from '../internal/values.ts';
import type { CallOptions } from '../lm.ts';
import type { ForwardOptions, Module } from '../module.ts';
import { isPredictor } from '../predictor.ts';
import type { Signature } from '../signature.ts';
import {
  attemptRepeatedly,
  type BestOfNOptions,
  type BestPrediction,
  checkAttempts,
  type ScoredAttempt,
} from './best-of-n.ts';

/** Options of {@link Refine}. */
export interface RefineOptions<Inputs = unknown, Outputs = unknown>
  extends BestOfNOptions<Inputs, Outputs> {
  /**
   * Says what is wrong with an attempt, in words that the next one can act on; undefined says
   * nothing. A judge's verdict, another predictor, or any function.
   * @default the feedback that the reward gave
   */
  readonly critique?:
    | ((
        attempt: ScoredAttempt<Outputs> & { readonly input: Inputs },
        options?: CallOptions,
      ) => string | undefined | Promise<string | undefined>)
    | undefined;
}

/**
 * Like `BestOfN`, but each further attempt is shown the one before and what is wrong with it (after
 * DSPy's `Refine`, with a critique in place of source code). The best attempt so far is never lost.
 */
export class Refine<Inputs, Outputs> implements Module<Inputs, Outputs> {
  readonly module: Module<Inputs, Outputs>;
  readonly #options: RefineOptions<Inputs, Outputs>;

  /**
   * @throws ConfigurationError where `n` is no whole number from 1, SignatureError for a predictor
   * with an input or output `hint`.
   */
  constructor(module: Module<Inputs, Outputs>, options: RefineOptions<Inputs, Outputs>) {
    checkAttempts(options);
    if (isPredictor(module)) checkHintIsFree(module.signature);
    this.module = module;
    this.#options = options;
  }

  /** @throws the last error where more attempts failed than are forgiven, or all did. */
  forward(inputs: Inputs, options: ForwardOptions = {}): Promise<BestPrediction<Outputs>> {
    const { critique, n } = this.#options;
    const hintAfter = async (attempt: ScoredAttempt<Outputs>, left: CallOptions) => {
      const said =
        critique === undefined
          ? attempt.feedback
          : await critique({ ...attempt, input: inputs }, left);
      return said === undefined || said.trim() === '' ? undefined : hintFrom(attempt.output, said);
    };
    return span(options.tracer, { name: `refine up to ${n} times`, kind: 'chain' }, () =>
      attemptRepeatedly(this.module, inputs, options, this.#options, hintAfter),
    );
  }
}

function checkHintIsFree({ name, inputs, outputs }: Signature): void {
  if (![...inputs, ...outputs].some((field) => field.name === 'hint')) return;
  throw new SignatureError(
    `The signature ${name} has a field \`hint\`, under which \`Refine\` shows the model what an ` +
      'earlier attempt got wrong. Give the field another name.',
  );
}

function hintFrom(output: unknown, critique: string): string {
  const fields = Object.entries(toValues(output)).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [
    'An earlier attempt gave:',
    ...fields,
    '',
    `What is wrong with it: ${critique.trim()}`,
    'Do better; keep what was right.',
  ].join('\n');
}
