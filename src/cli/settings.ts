import { ConfigurationError } from '../errors.ts';
import type { ImageRequest } from '../image-backend.ts';
import { quoted } from '../internal/quoted.ts';
import type { UpsamplingStrategy } from '../upsampling/prompt-upsampler.ts';

/** The flags of a command line, understood and checked. */
export interface Settings {
  readonly model: string | undefined;
  readonly judgeModel: string | undefined;
  readonly strategy: UpsamplingStrategy | undefined;
  /** The settings of the images that were named. */
  readonly image: Omit<ImageRequest, 'prompt' | 'seed'>;
  readonly seed: number | undefined;
  readonly out: string;
  readonly timeoutMs: number | undefined;
  readonly json: boolean;
}

type FlagValues = ReadonlyMap<string, string>;

const largestSeed = 2 ** 32 - 1;

/** @throws ConfigurationError that names the flag and what its value must be. */
export function readSettings(values: FlagValues): Settings {
  const timeout = number(values, 'timeout', { min: 0.001 });
  return {
    model: name(values, 'model'),
    judgeModel: name(values, 'judge-model'),
    strategy: strategy(values),
    image: withoutAbsent({
      width: whole(values, 'width', { min: 1 }),
      height: whole(values, 'height', { min: 1 }),
      steps: whole(values, 'steps', { min: 1 }),
      guidanceScale: number(values, 'guidance-scale', { min: 0 }),
      negativePrompt: values.get('negative-prompt'),
      adjust: values.has('adjust') ? true : undefined,
    }),
    seed: whole(values, 'seed', { min: 0, max: largestSeed }),
    out: name(values, 'out') ?? 'out',
    timeoutMs: timeout === undefined ? undefined : timeout * 1000,
    json: values.has('json'),
  };
}

/** A seed that every kind of image server takes. */
export function drawSeed(): number {
  return Math.floor(Math.random() * (largestSeed + 1));
}

interface Range {
  readonly min: number;
  readonly max?: number | undefined;
}

function strategy(values: FlagValues): UpsamplingStrategy | undefined {
  const value = values.get('strategy');
  if (value === undefined || value === 'exemplars' || value === 'compare') return value;
  throw bad('strategy', 'exemplars or compare', value);
}

function name(values: FlagValues, flag: string): string | undefined {
  const value = values.get(flag);
  if (value?.trim() === '') throw bad(flag, 'a name', value);
  return value;
}

function whole(values: FlagValues, flag: string, range: Range): number | undefined {
  const value = number(values, flag, range);
  if (value === undefined || Number.isSafeInteger(value)) return value;
  throw bad(flag, `a whole number ${within(range)}`, values.get(flag));
}

function number(values: FlagValues, flag: string, range: Range): number | undefined {
  const text = values.get(flag);
  if (text === undefined) return undefined;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.min && value <= (range.max ?? Number.MAX_SAFE_INTEGER)) return value;
  throw bad(flag, `a number ${within(range)}`, text);
}

function within({ min, max }: Range): string {
  return max === undefined ? `from ${min}` : `from ${min} to ${max}`;
}

function bad(flag: string, expected: string, value: string | undefined): ConfigurationError {
  return new ConfigurationError(`--${flag} must be ${expected}, not ${quoted(value ?? '', 60)}.`);
}

function withoutAbsent<T extends object>(given: T): Partial<T> {
  const kept: Partial<T> = { ...given };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}
