import { ConfigurationError } from '../errors.ts';
import type { EvaluationBudget } from '../evaluation/evaluate/ledger.ts';
import type { EvaluationConcurrency } from '../evaluation/evaluate-options.ts';
import { quoted } from '../internal/quoted.ts';

type FlagValues = ReadonlyMap<string, string>;

/** How a run is carried out, from its flags. */
export interface RunSettings {
  readonly concurrency: EvaluationConcurrency;
  readonly maxFailures: number | undefined;
  readonly budget: EvaluationBudget;
  readonly imageCost: number | undefined;
}

export function runSettings(values: FlagValues): RunSettings {
  return {
    concurrency: concurrencyOf(values.get('concurrency')),
    maxFailures: numberOf(values, 'max-failures'),
    budget: {
      maxCost: numberOf(values, 'max-cost'),
      maxImages: numberOf(values, 'max-images'),
    },
    imageCost: numberOf(values, 'image-cost'),
  };
}

/** @throws ConfigurationError for what is no number from 0. */
export function numberOf(values: FlagValues, flag: string): number | undefined {
  const text = values.get(flag);
  if (text === undefined) return undefined;
  if (/^(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text);
  throw new ConfigurationError(`--${flag} must be a number from 0, not ${quoted(text, 60)}.`);
}

function concurrencyOf(text: string | undefined): EvaluationConcurrency {
  if (text === undefined) return {};
  const pairs = text.split(',').map((pair) => /^\s*(lm|image|judge)=(\d+)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) {
    throw new ConfigurationError(
      `--concurrency must be like lm=8,image=1,judge=8, not ${quoted(text, 60)}.`,
    );
  }
  return Object.fromEntries(pairs.map((pair) => [pair?.[1], Number(pair?.[2])]));
}
