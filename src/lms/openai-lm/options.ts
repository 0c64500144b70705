import { ConfigurationError } from '../../errors.ts';
import { checkOptions } from '../../internal/check-options.ts';
import type { OpenAILMOptions } from '../openai-lm.ts';

export const defaultTimeoutMs = 120_000;
export const defaultRetries = 2;
const longestTimerMs = 2 ** 31 - 1;

const names: readonly (keyof OpenAILMOptions)[] = [
  'model',
  'apiKey',
  'baseURL',
  'client',
  'fetch',
  'headers',
  'temperature',
  'seed',
  'maxTokens',
  'retries',
  'timeoutMs',
  'extra',
  'capabilities',
  'tokenLimitName',
  'imageDetail',
];

/**
 * @throws ConfigurationError for an option that cannot be. A misspelt `baseURL` among them: the key
 * would go to another server than meant.
 */
export function checkOpenAIOptions(given: OpenAILMOptions): void {
  checkOptions('createOpenAILM', given, names);
  const { model, temperature, ...options } = given;
  if (typeof model !== 'string' || model.trim() === '') {
    throw new ConfigurationError(
      "createOpenAILM needs the name of a model, as in { model: 'gpt-4o' }.",
    );
  }
  checkWhole('retries', options.retries, 0, 100);
  checkWhole('timeoutMs', options.timeoutMs, 1, longestTimerMs);
  checkWhole('maxTokens', options.maxTokens, 1, 1e9);
  if (options.seed !== undefined && !Number.isInteger(options.seed)) {
    throw new ConfigurationError(
      `createOpenAILM got seed: ${shown(options.seed)}. Give a whole number.`,
    );
  }
  const isNumber = typeof temperature === 'number' && temperature >= 0 && temperature <= 2;
  if (temperature !== undefined && !isNumber) {
    throw new ConfigurationError(
      `createOpenAILM got temperature: ${shown(temperature)}. Give a number from 0 to 2.`,
    );
  }
}

function checkWhole(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined) return;
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new ConfigurationError(
    `createOpenAILM got ${name}: ${shown(value)}. Give a whole number from ${least} to ${most}.`,
  );
}

/** A text in quotes, so that "0.7" does not look like the number that it should be. */
function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
