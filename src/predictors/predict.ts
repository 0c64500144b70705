import type { Adapter, FieldText } from '../adapter.ts';
import { chatAdapter } from '../adapters/chat-adapter.ts';
import { AdapterParseError, ConfigurationError, SignatureError } from '../errors.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkWhole } from '../internal/check-values.ts';
import { span } from '../internal/span.ts';
import { toValues } from '../internal/values.ts';
import type { LM } from '../lm.ts';
import type { ForwardOptions } from '../module.ts';
import type { Demo, Prediction } from '../prediction.ts';
import type { Predictor, PredictorState } from '../predictor.ts';
import { text } from '../schema.ts';
import { checkSignature, type Signature } from '../signature.ts';
import { type Answer, ask } from './ask.ts';
import { timeLeft } from './call-lm.ts';
import { type PredictEvent, predictEvents } from './predict-events.ts';
import { dumpPredictor, readPredictorState } from './state.ts';
import { withEarlier } from './with-earlier.ts';

/** Options of {@link Predict} and of what extends it. */
export interface PredictOptions<Inputs = unknown, Outputs = unknown> {
  /** The model to ask. Without it every call must name one. */
  readonly lm?: LM | undefined;
  /** The format of question and answer. @default chatAdapter */
  readonly adapter?: Adapter | undefined;
  /** Asked anew in this format where a reply could not be read or repaired. @default none */
  readonly fallbackAdapter?: Adapter | undefined;
  /** Worked examples shown to the model. @default [] */
  readonly demos?: readonly Demo<Inputs, Outputs>[] | undefined;
  /** 0 to 2. @default the LM's own; 0.7 where `n` is above 1 and it is unset or at most 0.15 */
  readonly temperature?: number | undefined;
  /** The most tokens of one completion. @default the LM's own */
  readonly maxTokens?: number | undefined;
  /** Asks for the same completion each time, where the server can. */
  readonly seed?: number | undefined;
  /** How many completions. @default 1 */
  readonly n?: number | undefined;
  /** Turns in which the model is shown its own reply and what is wrong with it. @default 1 */
  readonly maxRepairs?: number | undefined;
}

const optionNames = [
  'lm',
  'adapter',
  'fallbackAdapter',
  'demos',
  'temperature',
  'maxTokens',
  'seed',
  'n',
  'maxRepairs',
];

/**
 * Has a language model carry out a signature (after DSPy's `Predict`).
 *
 * Safe to call concurrently: a call takes the demos that are there when it begins.
 */
export class Predict<Inputs, Outputs> implements Predictor<Inputs, Outputs> {
  #signature: Signature<Inputs, Outputs>;
  demos: readonly Demo<Inputs, Outputs>[];
  readonly #options: PredictOptions<Inputs, Outputs>;
  readonly #maxRepairs: number;

  /** @throws SignatureError without outputs, ConfigurationError for an unknown or impossible option. */
  constructor(
    signature: Signature<Inputs, Outputs>,
    options: PredictOptions<Inputs, Outputs> = {},
  ) {
    checkSignature(signature);
    if (signature.outputs.length === 0) {
      throw new SignatureError(`The signature ${signature.name} has no outputs to predict.`);
    }
    checkOptions('Predict', options, optionNames);
    this.#maxRepairs = checkWhole('maxRepairs', options.maxRepairs ?? 1, 0);
    this.#signature = signature;
    this.demos = [...(options.demos ?? [])];
    this.#options = options;
  }

  get signature(): Signature<Inputs, Outputs> {
    return this.#signature;
  }

  /**
   * @throws ConfigurationError without an LM, SignatureError for inputs that do not fit, LMError
   * where the model gave no completion, AdapterParseError where none could be read, AbortedError.
   */
  forward(inputs: Inputs, options: ForwardOptions = {}): Promise<Prediction<Outputs>> {
    return this.#traced(inputs, options);
  }

  /**
   * Like {@link forward}, with the text of each output as it grows. What is shown on the way may be
   * overruled: only the prediction, the last event, is read, validated and, where need be, repaired.
   * Leaving the loop early ends the call. Where LM or adapter cannot stream, or `n` is above 1, each
   * output comes in one piece.
   *
   * @throws what {@link forward} throws, while iterating.
   */
  stream(inputs: Inputs, options: ForwardOptions = {}): AsyncIterable<PredictEvent<Outputs>> {
    return predictEvents(this.#signature, options, (own, onField) =>
      this.#traced(inputs, own, onField),
    );
  }

  #traced(
    inputs: Inputs,
    options: ForwardOptions,
    onField?: (piece: FieldText) => void,
  ): Promise<Prediction<Outputs>> {
    const signature = this.#signature;
    return span(
      options.tracer,
      { name: `predict ${signature.name}`, kind: 'chain', inputs: () => inputs },
      async (recorder) => {
        const prediction = await this.#predict(inputs, options, onField);
        const { requests, repairs } = prediction.report;
        recorder.set({ requests, repairs: repairs === 0 ? undefined : repairs });
        recorder.output(prediction.output);
        return prediction;
      },
    );
  }

  async #predict(
    inputs: Inputs,
    options: ForwardOptions,
    onField: ((piece: FieldText) => void) | undefined,
  ): Promise<Prediction<Outputs>> {
    const signature = this.#signature;
    const { adapter = chatAdapter, fallbackAdapter } = this.#options;
    const lm = options.lm ?? this.#options.lm;
    if (lm === undefined) throw noLM(signature);
    const { demos } = this;
    throwIfAborted(options.signal);
    const checked = await signature.validateInputs(inputs);
    if (checked.issues !== undefined) throw misfit(signature, checked.issues);
    const n = checkWhole('n', options.n ?? this.#options.n ?? 1, 1);
    const values = toValues(checked.value);
    const { hint } = options;
    const question = {
      lm,
      adapter,
      onField,
      signature: hint === undefined ? signature : withHint(signature),
      inputs: hint === undefined ? values : { ...values, hint },
      demos,
      n,
      settings: this.#settings(options, n, lm),
      maxRepairs: this.#maxRepairs,
      callOptions: timeLeft(options),
    };
    const answer = await ask(question);
    const [failure] = answer.failures;
    if (answer.outputs.length > 0 || fallbackAdapter === undefined) return toPrediction(answer);
    if (!(failure instanceof AdapterParseError)) throw failure;
    return fallBack(
      failure,
      answer,
      await ask({ ...question, adapter: fallbackAdapter, onField: undefined }),
    );
  }

  #settings(options: ForwardOptions, n: number, lm: LM) {
    const temperature = options.temperature ?? this.#options.temperature;
    return {
      temperature: n > 1 && isCold(temperature, lm) ? 0.7 : temperature,
      maxTokens: this.#options.maxTokens,
      seed: options.seed ?? this.#options.seed,
      sampleIndex: options.sampleIndex,
    };
  }

  dumpState(): PredictorState {
    return dumpPredictor(this.#signature, this.demos);
  }

  async loadState(state: object): Promise<void> {
    const { instructions, demos } = await readPredictorState(this.#signature, state);
    this.#signature = this.#signature.withInstructions(instructions);
    this.demos = demos;
  }
}

/** Whether several samples would come out as one. */
function isCold(temperature: number | undefined, { settings }: LM): boolean {
  const effective = temperature ?? settings['temperature'];
  return !(typeof effective === 'number' && effective > 0.15);
}

function withHint<Outputs>(signature: Signature<unknown, Outputs>): Signature<unknown, Outputs> {
  const description = 'what an earlier attempt got wrong, to be done better now';
  return signature.appendInput('hint', text({ description }));
}

function toPrediction<Outputs>(answer: Answer<Outputs>): Prediction<Outputs> {
  const { outputs, failures, usage, report } = answer;
  const [output, ...others] = outputs;
  if (output === undefined) throw failures[0];
  return { output, completions: [output, ...others], usage, report };
}

/** The second answer, with what the first one cost and why there had to be another. */
function fallBack<Outputs>(
  first: AdapterParseError,
  earlier: Answer<Outputs>,
  answer: Answer<Outputs>,
): Prediction<Outputs> {
  const [failure] = answer.failures;
  if (answer.outputs.length === 0 && failure instanceof AdapterParseError) {
    const { message, adapter, text, partial, issues } = failure;
    throw new AdapterParseError(message, { adapter, text, partial, issues, cause: first });
  }
  const prediction = withEarlier(toPrediction(answer), earlier);
  const step = `the ${answer.report.adapter} format instead of ${first.adapter}: ${first.issues.join('; ')}`;
  const { report } = prediction;
  return { ...prediction, report: { ...report, downgrades: [...report.downgrades, step] } };
}

function noLM(signature: Signature): ConfigurationError {
  return new ConfigurationError(
    `The predictor of ${signature.name} has no language model. Give it one: ` +
      "new Predict(signature, { lm: createOpenAILM({ model: 'gpt-4o' }) }).",
  );
}

function misfit(signature: Signature, issues: readonly string[]): SignatureError {
  return new SignatureError(
    `The inputs do not fit the signature ${signature.name}: ${issues.join('; ')}.`,
  );
}
