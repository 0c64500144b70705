import { ConfigurationError } from '../../errors.ts';

/** The values of each prompt: its images, its seeds. */
export type GroupedValues = readonly (readonly number[])[];

/** One mean a prompt; NaN for a prompt without values. @throws ConfigurationError */
export function promptMeans(name: string, values: GroupedValues): readonly number[] {
  if (!Array.isArray(values)) throw unexpected(name, 'a list with one list of numbers a prompt');
  return values.map((group: unknown, index) => {
    const place = `${name}[${index}]`;
    if (!Array.isArray(group)) throw unexpected(place, 'the list of the values of one prompt');
    let sum = 0;
    for (const value of group) {
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        const advice = 'leave out what has no score: it is neither 0 nor NaN';
        throw unexpected(place, `finite numbers (${advice}), got ${String(value)} among them`);
      }
      sum += value;
    }
    return group.length === 0 ? Number.NaN : sum / group.length;
  });
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard error of the mean of independent values; infinite for a single one. */
export function standardErrorOf(values: readonly number[], mean: number): number {
  const n = values.length;
  if (n < 2) return Number.POSITIVE_INFINITY;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  // Equal values whose sum was rounded have no spread.
  if (Math.sqrt(squares / n) < 1e-14 * Math.abs(mean)) return 0;
  return Math.sqrt(squares / (n - 1) / n);
}

function unexpected(name: string, wanted: string): ConfigurationError {
  return new ConfigurationError(`Expected \`${name}\` to be ${wanted}.`);
}
