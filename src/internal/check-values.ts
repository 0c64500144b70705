import { ConfigurationError } from '../errors.ts';
import type { CallOptions, LM } from '../lm.ts';
import { quoted } from './quoted.ts';

/** `value`, where it is a whole number from `least` to `most`. @throws ConfigurationError */
export function checkWhole(
  name: string,
  value: number,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw unexpected(name, `a whole number ${rangeText(least, most)}`, value);
}

/** Lets through undefined, and numbers from `least` to `most`. @throws ConfigurationError */
export function checkNumber(
  name: string,
  value: number | undefined,
  least: number,
  most = Number.POSITIVE_INFINITY,
): void {
  if (value === undefined || (typeof value === 'number' && value >= least && value <= most)) return;
  throw unexpected(name, `a number ${rangeText(least, most)}`, value);
}

/** Lets through undefined, and one of `choices`. @throws ConfigurationError */
export function checkChoice(name: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || choices.some((choice) => choice === value)) return;
  throw unexpected(name, choices.map((choice) => `'${choice}'`).join(' or '), value);
}

/** Lets through texts that are not blank. @throws ConfigurationError */
export function checkText(name: string, value: unknown): void {
  if (typeof value === 'string' && value.trim() !== '') return;
  throw unexpected(name, 'a text that is not blank', value);
}

/** Lets through undefined, and functions. @throws ConfigurationError */
export function checkFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw unexpected(name, 'a function', value);
}

/** What every call takes besides its own options. @throws ConfigurationError */
export function checkCall({ signal, tracer }: CallOptions): void {
  checkSignal(signal);
  if (tracer !== undefined && (typeof tracer !== 'object' || tracer === null)) {
    throw unexpected('tracer', 'a tracer, such as createConsoleTracer()', tracer);
  }
}

/** Lets through language models. @throws ConfigurationError */
export function checkLM(owner: string, lm: LM | undefined): void {
  if (typeof lm?.generate === 'function') return;
  throw new ConfigurationError(
    `${owner} needs a language model, such as createOpenAILM({ model: 'gpt-4o' }).`,
  );
}

/** Lets through undefined, and signals. @throws ConfigurationError */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal === undefined || typeof signal?.addEventListener === 'function') return;
  throw unexpected('signal', 'an AbortSignal, such as new AbortController().signal', signal);
}

function unexpected(name: string, wanted: string, value: unknown): ConfigurationError {
  const given = typeof value === 'string' ? quoted(value, 60) : shown(value);
  return new ConfigurationError(`Expected \`${name}\` to be ${wanted}, got ${given}.`);
}

function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'a list' : 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

function rangeText(least: number, most: number): string {
  return most >= Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
}
