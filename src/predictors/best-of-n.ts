import { AbortedError, ConfigurationError } from '../errors.ts';
import { span } from '../internal/span.ts';
import type { CallOptions } from '../lm.ts';
import type { Metric } from '../metric.ts';
import { scoreFeedback, scoreValue } from '../metric.ts';
import type { ForwardOptions, Module } from '../module.ts';
import { addUsage, noUsage, type Prediction, usageOfFailure } from '../prediction.ts';
import { timeLeft } from './call-lm.ts';

/** Options of {@link BestOfN}. */
export interface BestOfNOptions<Inputs = unknown, Outputs = unknown> {
  /** How many attempts at the most, from 1. */
  readonly n: number;
  /** Scores an attempt; higher is better. One that scores null can only win if none has a score. */
  readonly reward: Metric<Inputs, Outputs>;
  /** A score that is good enough to stop at. @default none, so that all n are made */
  readonly threshold?: number | undefined;
  /** Failed attempts that are forgiven in one call; 0 forgives none. @default n - 1 */
  readonly maxFailures?: number | undefined;
}

/** An attempt that was scored. */
export interface ScoredAttempt<Outputs> {
  readonly output: Outputs;
  readonly score: number | null;
  readonly feedback?: string | undefined;
}

/** The best attempt, what all of them used, and how each was scored. */
export interface BestPrediction<Outputs> extends Prediction<Outputs> {
  readonly attempts: readonly ScoredAttempt<Outputs>[];
}

/**
 * Makes up to n attempts, each a sample of its own at temperature 1, and keeps the one with the
 * highest reward; of equals the earliest (after DSPy's `BestOfN`, with a failure budget per call).
 */
export class BestOfN<Inputs, Outputs> implements Module<Inputs, Outputs> {
  readonly module: Module<Inputs, Outputs>;
  readonly #options: BestOfNOptions<Inputs, Outputs>;

  /** @throws ConfigurationError where `n` is no whole number from 1. */
  constructor(module: Module<Inputs, Outputs>, options: BestOfNOptions<Inputs, Outputs>) {
    checkAttempts(options);
    this.module = module;
    this.#options = options;
  }

  /** @throws the last error where more attempts failed than are forgiven, or all did. */
  forward(inputs: Inputs, options: ForwardOptions = {}): Promise<BestPrediction<Outputs>> {
    const init = { name: `best of ${this.#options.n}`, kind: 'chain' } as const;
    return span(options.tracer, init, () =>
      attemptRepeatedly(this.module, inputs, options, this.#options, () => undefined),
    );
  }
}

/** The loop that `BestOfN` and `Refine` share: they differ in the hint for the next attempt. */
export async function attemptRepeatedly<Inputs, Outputs>(
  module: Module<Inputs, Outputs>,
  inputs: Inputs,
  options: ForwardOptions,
  settings: BestOfNOptions<Inputs, Outputs>,
  hintAfter: (
    attempt: ScoredAttempt<Outputs>,
    options: CallOptions,
  ) => Promise<string | undefined> | undefined,
): Promise<BestPrediction<Outputs>> {
  const { n, reward, threshold, maxFailures = n - 1 } = settings;
  const attempts: ScoredAttempt<Outputs>[] = [];
  let best: { readonly prediction: Prediction<Outputs>; readonly score: number } | undefined;
  let usage = noUsage;
  let failures = 0;
  let hint = options.hint;
  const left = timeLeft(options);
  const countFailed = (error: unknown): never => {
    usage = addUsage(usage, usageOfFailure(error));
    throw error;
  };
  for (let index = 0; index < n; index += 1) {
    try {
      const sample = { ...sampleOptions(options, index, hint), ...left() };
      const prediction = await module.forward(inputs, sample).catch(countFailed);
      usage = addUsage(usage, prediction.usage);
      const given = await reward({ input: inputs, output: prediction.output }, atLeastOne(left()));
      const score = scoreValue(given);
      const attempt = { output: prediction.output, score, feedback: scoreFeedback(given) };
      attempts.push(attempt);
      const rank = score ?? Number.NEGATIVE_INFINITY;
      if (best === undefined || rank > best.score) best = { prediction, score: rank };
      if (threshold !== undefined && score !== null && score >= threshold) break;
      if (index < n - 1) hint = (await hintAfter(attempt, atLeastOne(left()))) ?? hint;
    } catch (error) {
      failures += 1;
      const isLast = index === n - 1 && best === undefined;
      if (error instanceof AbortedError || failures > maxFailures || isLast) throw error;
    }
  }
  if (best === undefined) throw new ConfigurationError('No attempt was made.');
  const { prediction } = best;
  const report = { ...prediction.report, requests: usage.requests };
  return { ...prediction, usage, report, attempts };
}

/** @throws ConfigurationError */
export function checkAttempts<Inputs, Outputs>(options: BestOfNOptions<Inputs, Outputs>): void {
  const { n, maxFailures, reward } = options;
  if (typeof reward !== 'function') {
    throw new ConfigurationError('Expected `reward` to be a function that scores an attempt.');
  }
  if (!Number.isInteger(n) || n < 1) {
    throw new ConfigurationError(`Expected \`n\` to be a whole number from 1, got ${n}.`);
  }
  if (maxFailures !== undefined && (!Number.isInteger(maxFailures) || maxFailures < 0)) {
    throw new ConfigurationError(
      `Expected \`maxFailures\` to be a whole number from 0, got ${maxFailures}.`,
    );
  }
}

/** So far apart that the samples of one attempt, which has some itself, never meet the next one's. */
const samplesPerAttempt = 1000;

function sampleOptions(
  options: ForwardOptions,
  index: number,
  hint: string | undefined,
): ForwardOptions {
  return {
    ...options,
    hint,
    temperature: options.temperature ?? 1,
    seed: options.seed === undefined ? undefined : options.seed + index * samplesPerAttempt,
    sampleIndex: (options.sampleIndex ?? 0) + index * samplesPerAttempt,
  };
}

/** Code of others may take a time below a millisecond for a mistake. */
function atLeastOne(options: CallOptions): CallOptions {
  const { timeoutMs } = options;
  return timeoutMs === undefined ? options : { ...options, timeoutMs: Math.max(1, timeoutMs) };
}
