import type { Adapter } from '../adapter.ts';
import { AdapterParseError, LMError, SignatureError } from '../errors.ts';
import type { Values } from '../field.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkWhole } from '../internal/check-values.ts';
import { span } from '../internal/span.ts';
import { toValues } from '../internal/values.ts';
import type { LM } from '../lm.ts';
import type { ForwardOptions, Module } from '../module.ts';
import type { Demo, Prediction } from '../prediction.ts';
import { text } from '../schema.ts';
import type { Signature } from '../signature.ts';
import { timeLeft } from './call-lm.ts';
import { ChainOfThought, type WithReasoning } from './chain-of-thought.ts';
import { Predict } from './predict.ts';
import { withEarlier } from './with-earlier.ts';

/** Rounds in which attempts are sampled. */
const mostRounds = 3;

const optionNames = [
  'm',
  'lm',
  'temperature',
  'sampling',
  'adapter',
  'maxAttemptLength',
  'maxRepairs',
];

/** One answer to the very task at hand, with the reasoning behind it if there is any. */
export type Attempt<Outputs> = Outputs & {
  readonly reasoning?: string | undefined;
  /** Read where there is no `reasoning`. */
  readonly rationale?: string | undefined;
};

/** Options of {@link MultiChainComparison}. */
export interface MultiChainComparisonOptions<Inputs = unknown, Outputs = unknown> {
  /** How many attempts are compared, 1 to 20. @default 3 */
  readonly m?: number | undefined;
  readonly lm?: LM | undefined;
  /** Of the comparison, 0 to 2. @default 0.7 */
  readonly temperature?: number | undefined;
  /** How the attempts are made where the caller gives none. */
  readonly sampling?:
    | {
        /** 0 to 2. @default 0.7 */
        readonly temperature?: number | undefined;
        /** @default the comparison's */
        readonly lm?: LM | undefined;
        readonly seed?: number | undefined;
        /** Worked examples for the attempts. @default [] */
        readonly demos?: readonly Demo<Inputs, WithReasoning<Outputs>>[] | undefined;
      }
    | undefined;
  /** The format of question and answer. @default chatAdapter */
  readonly adapter?: Adapter | undefined;
  /** The longest an attempt may be in the prompt, in characters; the rest is cut, visibly. @default 8000 */
  readonly maxAttemptLength?: number | undefined;
  /** Repair turns of each request. @default 1 */
  readonly maxRepairs?: number | undefined;
}

/** Options of one comparison. */
export interface ComparisonForwardOptions<Outputs> extends ForwardOptions {
  /** Exactly m of them, instead of sampling. */
  readonly attempts?: readonly Attempt<Outputs>[] | undefined;
}

/**
 * Lets the model compare several attempts at one task and write a better answer than any of them
 * (after DSPy's `MultiChainComparison`, whose framing of the attempts no longer reaches the model;
 * here it is part of the instructions, and attempts are shown whole, with all their fields).
 *
 * Attempts are candidates for these very inputs. Worked examples of other inputs are demos.
 */
export class MultiChainComparison<Inputs, Outputs>
  implements Module<Inputs, WithReasoning<Outputs>>
{
  /** Makes the attempts. */
  readonly sampler: ChainOfThought<Inputs, Outputs>;
  /** Compares them: the signature's inputs, then `attempt1` to `attemptM`. */
  readonly comparer: Predict<unknown, WithReasoning<Outputs>>;
  readonly #signature: Signature<Inputs, Outputs>;
  readonly #options: MultiChainComparisonOptions<Inputs, Outputs>;
  readonly #m: number;
  readonly #maxAttemptLength: number;

  /** @throws ConfigurationError for an impossible option, SignatureError for colliding names. */
  constructor(
    signature: Signature<Inputs, Outputs>,
    options: MultiChainComparisonOptions<Inputs, Outputs> = {},
  ) {
    const { m = 3, lm, adapter, temperature = 0.7, sampling = {}, maxRepairs } = options;
    checkOptions('MultiChainComparison', options, optionNames);
    checkOptions('`sampling`', sampling, ['temperature', 'lm', 'seed', 'demos']);
    this.#signature = signature;
    this.#options = options;
    this.#m = checkWhole('m', m, 1, 20);
    this.#maxAttemptLength = checkWhole('maxAttemptLength', options.maxAttemptLength ?? 8000, 1);
    this.sampler = new ChainOfThought(signature, {
      lm: sampling.lm ?? lm,
      adapter,
      temperature: sampling.temperature ?? 0.7,
      seed: sampling.seed,
      demos: sampling.demos,
      maxRepairs,
    });
    this.comparer = new Predict(comparison(signature, m), { lm, adapter, temperature, maxRepairs });
  }

  /**
   * @throws SignatureError for attempts that are not exactly m or lack an output, and what
   * `Predict` throws.
   */
  forward(
    inputs: Inputs,
    options: ComparisonForwardOptions<Outputs> = {},
  ): Promise<Prediction<WithReasoning<Outputs>>> {
    const { attempts, ...callOptions } = options;
    const { name } = this.#signature;
    return span(
      callOptions.tracer,
      { name: `compare ${name}`, kind: 'compare', inputs: () => inputs },
      async (recorder) => {
        const prediction = await this.#forward(inputs, attempts, callOptions);
        recorder.output(prediction.output);
        return prediction;
      },
    );
  }

  async #forward(
    inputs: Inputs,
    attempts: ComparisonForwardOptions<Outputs>['attempts'],
    options: ForwardOptions,
  ): Promise<Prediction<WithReasoning<Outputs>>> {
    const left = timeLeft(options);
    const now = () => ({ ...options, ...left() });
    if (attempts !== undefined) return this.#compare(inputs, attempts, now());
    const sampled = await this.#sample(inputs, now);
    const compared = await this.#compare(inputs, sampled.completions, now());
    return withEarlier(compared, sampled);
  }

  /** Exactly m attempts. Those that cannot be used are sampled anew, twice at the most. */
  async #sample(
    inputs: Inputs,
    now: () => ForwardOptions,
  ): Promise<Prediction<WithReasoning<Outputs>>> {
    const m = this.#m;
    let sampled = await this.#draw(inputs, now(), m, 0);
    for (let round = 1; round < mostRounds && sampled.completions.length < m; round += 1) {
      const missing = m - sampled.completions.length;
      const more = await this.#draw(inputs, now(), missing, round * m).catch(nothingRead);
      if (more === undefined) continue;
      const completions = [...sampled.completions.slice(1), ...more.completions];
      sampled = withEarlier({ ...sampled, completions: [sampled.output, ...completions] }, more);
    }
    if (sampled.completions.length === m) return sampled;
    const { sampling, lm = now().lm } = this.#options;
    throw new LMError(
      `Only ${sampled.completions.length} of ${m} attempts at ${this.#signature.name} could be ` +
        `read: ${sampled.report.warnings.join(' ')} Use a stronger model for \`sampling\`, or a ` +
        'smaller `m`.',
      {
        code: 'invalid-response',
        model: (sampling?.lm ?? lm)?.model ?? 'the model',
        requests: sampled.usage.requests,
      },
    );
  }

  #draw(
    inputs: Inputs,
    options: ForwardOptions,
    n: number,
    offset: number,
  ): Promise<Prediction<WithReasoning<Outputs>>> {
    const { sampling } = this.#options;
    const seed = options.seed ?? sampling?.seed;
    return this.sampler.forward(inputs, {
      ...options,
      lm: sampling?.lm ?? options.lm,
      seed: seed === undefined ? undefined : seed + offset,
      // So that no round of one comparison shares a cached sample with another comparison's.
      sampleIndex: (options.sampleIndex ?? 0) * mostRounds * this.#m + offset,
      temperature: undefined,
      n,
    });
  }

  async #compare(
    inputs: Inputs,
    attempts: readonly unknown[],
    options: ForwardOptions,
  ): Promise<Prediction<WithReasoning<Outputs>>> {
    if (!Array.isArray(attempts) || attempts.length !== this.#m) {
      throw new SignatureError(
        `Expected exactly ${this.#m} attempts at ${this.#signature.name}, got ` +
          `${Array.isArray(attempts) ? attempts.length : 'no list'}. Set \`m\` to the number of ` +
          'attempts.',
      );
    }
    const blocks = attempts.map((attempt, index) => [
      `attempt${index + 1}`,
      this.#block(toValues(attempt), index),
    ]);
    return this.comparer.forward({ ...inputs, ...Object.fromEntries(blocks) }, options);
  }

  /**
   * An attempt with all its outputs under their names, and what it was thinking. Its values have
   * passed their schemas once; a transformed one would not pass again.
   */
  #block(attempt: Values, index: number): string {
    const { outputs, name } = this.#signature;
    const missing = outputs.filter((field) => attempt[field.name] === undefined && !field.optional);
    if (missing.length > 0) {
      throw new SignatureError(
        `The attempt ${index + 1} at ${name} lacks ` +
          `${missing.map((field) => `\`${field.name}\``).join(', ')}.`,
      );
    }
    const thoughts = reasoningOf(attempt);
    const blocks = [
      ...(thoughts === undefined ? [] : [`reasoning:\n${thoughts}`]),
      ...outputs
        .filter((field) => attempt[field.name] !== undefined)
        .map((field) => `${field.name}:\n${written(attempt[field.name])}`),
    ];
    return cut(blocks.join('\n\n'), this.#maxAttemptLength);
  }
}

/** A round of which no reply could be read is followed by another one. */
function nothingRead(error: unknown): undefined {
  if (!(error instanceof AdapterParseError)) throw error;
}

/** The signature of the comparison: attempts among the inputs, reasoning before the outputs. */
function comparison<Inputs, Outputs>(
  signature: Signature<Inputs, Outputs>,
  m: number,
): Signature<unknown, WithReasoning<Outputs>> {
  const names = Array.from({ length: m }, (_, index) => `attempt${index + 1}`);
  let extended: Signature<unknown, WithReasoning<Outputs>> = signature
    .prependOutput(
      'reasoning',
      text({ description: 'what each attempt gets right and wrong, and what the answer must be' }),
    )
    .appendInstructions(
      `This task has been attempted ${m} times, each time independently of the others. ` +
        `The attempts are in ${names.map((name) => `\`${name}\``).join(', ')}. They are drafts ` +
        'for the same inputs, not examples of other ones; each may be wrong, and they may ' +
        'contradict each other. Compare them with the inputs and with each other, keep what is ' +
        'right, correct what is wrong, and write one final answer that is better than any of them.',
    );
  for (const [index, name] of names.entries()) {
    extended = extended.appendInput(name, text({ description: `attempt ${index + 1} of ${m}` }));
  }
  return extended;
}

function reasoningOf({ reasoning, rationale }: Values): string | undefined {
  const thoughts = reasoning ?? rationale;
  return typeof thoughts === 'string' && thoughts.trim() !== '' ? thoughts.trim() : undefined;
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? String(value));
}

function cut(block: string, limit: number): string {
  if (block.length <= limit) return block;
  const shown = block.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  return `${shown}… [cut: ${limit} of ${block.length} characters shown]`;
}
