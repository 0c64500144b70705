import { LMError } from './errors.ts';

/** Tokens and requests of one model. */
export interface ModelUsage {
  /** Requests sent over the wire, retries included. */
  readonly requests: number;
  readonly inputTokens: number;
  /** Those of `inputTokens` that the server had kept from earlier requests, where it says so. */
  readonly cachedInputTokens?: number | undefined;
  readonly outputTokens: number;
}

/** What a call used in all, nested calls included. Replies from a cache add nothing. */
export interface Usage extends ModelUsage {
  /** The same by model, under the name the server gave it. */
  readonly models: Readonly<Record<string, ModelUsage>>;
}

/** The usage of something that asked no model. Adding it changes nothing. */
export const noUsage: Usage = { requests: 0, inputTokens: 0, outputTokens: 0, models: {} };

/** The usage of one call to `model`. */
export function usageOf(model: string, usage: ModelUsage): Usage {
  return { ...usage, models: { [model]: usage } };
}

/** The sum of several usages, model by model. */
export function addUsage(...parts: readonly Usage[]): Usage {
  const usages = parts.filter((usage) => usage !== noUsage);
  const [only = noUsage] = usages;
  if (usages.length < 2) return only;
  // A map, because a server may call its model `constructor`.
  const models = new Map<string, ModelUsage>();
  for (const usage of usages) {
    for (const [model, part] of Object.entries(usage.models)) {
      models.set(model, add(models.get(model) ?? noUsage, part));
    }
  }
  return { ...usages.reduce<ModelUsage>(add, noUsage), models: Object.fromEntries(models) };
}

function add(a: ModelUsage, b: ModelUsage): ModelUsage {
  const cachedInputTokens = (a.cachedInputTokens ?? 0) + (b.cachedInputTokens ?? 0);
  return {
    requests: a.requests + b.requests,
    inputTokens: a.inputTokens + b.inputTokens,
    ...(cachedInputTokens === 0 ? {} : { cachedInputTokens }),
    outputTokens: a.outputTokens + b.outputTokens,
  };
}

/** What a failed call used, as far as the error tells. */
export function usageOfFailure(error: unknown): Usage {
  if (!(error instanceof LMError)) return noUsage;
  const { model, requests } = error;
  return usageOf(model, { requests, inputTokens: 0, outputTokens: 0 });
}

/** How a prediction came about. */
export interface PredictionReport {
  /** The adapter whose format the final reply was read in. */
  readonly adapter: string;
  /** How the model was held to the format: by a JSON Schema, by JSON mode, or by the prompt alone. */
  readonly tier: 'json-schema' | 'json-object' | 'prompt';
  /** Each step down from a stricter tier or another format, with its reason. */
  readonly downgrades: readonly string[];
  /** Turns in which the model was shown its own reply and what was wrong with it. */
  readonly repairs: number;
  /** Requests sent, transport retries and repairs included. */
  readonly requests: number;
  /** What the LM did otherwise than asked. */
  readonly warnings: readonly string[];
}

/** The result of a predictor. */
export interface Prediction<out Outputs> {
  /** The first completion. */
  readonly output: Outputs;
  /** All completions, in the order the model gave them. */
  readonly completions: readonly [Outputs, ...Outputs[]];
  readonly usage: Usage;
  readonly report: PredictionReport;
}

/**
 * A worked example that a predictor shows to the model: field values by name. It may lack fields;
 * one without any input or any output is not shown. Never an attempt at the present task.
 */
export type Demo<Inputs = unknown, Outputs = unknown> = Partial<Inputs & Outputs>;

/** A row of a dataset: inputs, and what is expected where it is known. */
export interface Example<Inputs = unknown, Outputs = unknown> {
  readonly inputs: Inputs;
  readonly expected?: Partial<Outputs> | undefined;
}
