import { ConfigurationError } from '../errors.ts';
import type { ImageRequest } from '../image-backend.ts';
import { quoted } from '../internal/quoted.ts';
import type { VisionJudgeOptions } from '../judging/judge-options.ts';
import { familyOf, modelFamilies } from '../upsampling/model-families.ts';
import type { NegativePromptOption } from '../upsampling/negative-prompt.ts';
import { styleOf, styles } from '../upsampling/styles.ts';
import type { PromptUpsamplerOptions } from '../upsampling/upsampler-options.ts';
import { type TraceTarget, traceTargets } from './trace-flag.ts';

/** The flags of a command line, understood and checked. */
export interface Settings {
  readonly model: string | undefined;
  readonly judgeModel: string | undefined;
  /** The options of the rewriter that were named. */
  readonly upsampling: Omit<Partial<PromptUpsamplerOptions>, 'lm'>;
  readonly variants: number | undefined;
  readonly jobs: number | undefined;
  /** The settings of the images that were named. */
  readonly image: Omit<ImageRequest, 'prompt' | 'seed'>;
  readonly seed: number | undefined;
  readonly out: string;
  readonly timeoutMs: number | undefined;
  readonly json: boolean;
  /** How to judge, of the command \`judge\`. */
  readonly judging: Omit<VisionJudgeOptions, 'lm'>;
  readonly trace: TraceTarget | undefined;
  readonly traceContent: boolean;
}

type FlagValues = ReadonlyMap<string, string>;

const largestSeed = 2 ** 32 - 1;

/** @throws ConfigurationError that names the flag and what its value must be. */
export function readSettings(values: FlagValues): Settings {
  const timeout = number(values, 'timeout', { min: 0.001 });
  return {
    model: name(values, 'model'),
    judgeModel: name(values, 'judge-model'),
    upsampling: upsamplingSettings(values),
    variants: whole(values, 'variants', { min: 1, max: 20 }),
    jobs: whole(values, 'jobs', { min: 1, max: 1000 }),
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
    judging: withoutAbsent({
      method: choice(values, 'method', ['rubric', 'questions', 'yes-probability']),
      votes: whole(values, 'votes', { min: 1, max: 25 }),
      threshold: number(values, 'threshold', { min: 0, max: 1 }),
      fallback: choice(values, 'fallback', ['samples', 'vote']),
      imageDetail: choice(values, 'detail', ['low', 'high', 'auto']),
      aesthetics: values.has('aesthetics') ? true : undefined,
    }),
    trace: traceTarget(values),
    traceContent: values.has('trace-content'),
  };
}

function choice<const Word extends string>(
  values: FlagValues,
  flag: string,
  words: readonly Word[],
): Word | undefined {
  const value = values.get(flag);
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  throw bad(flag, `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`, value);
}

/** A seed that every kind of image server takes. */
export function drawSeed(): number {
  return Math.floor(Math.random() * (largestSeed + 1));
}

interface Range {
  readonly min: number;
  readonly max?: number | undefined;
}

function upsamplingSettings(values: FlagValues): Settings['upsampling'] {
  return withoutAbsent({
    strategy: choice(values, 'strategy', ['exemplars', 'compare', 'bestOf']),
    family: family(values),
    fidelity: choice(values, 'fidelity', ['off', 'report', 'repair', 'strict']),
    mode: choice(values, 'mode', ['always', 'auto', 'never']),
    style: style(values),
    language: name(values, 'language'),
    negativePrompt: negativePrompt(values),
  });
}

function family(values: FlagValues): PromptUpsamplerOptions['family'] {
  const value = choice(
    values,
    'family',
    Object.values(modelFamilies).map(({ name: known }) => known),
  );
  return value === undefined ? undefined : familyOf(value);
}

/** A single word is the name of a style; several describe one. */
function style(values: FlagValues): PromptUpsamplerOptions['style'] {
  const value = name(values, 'style');
  if (value === undefined) return undefined;
  if (Object.hasOwn(styles, value)) return styleOf(value);
  if (/[\s,]/.test(value.trim())) return { name: 'own', text: value.trim() };
  const known = Object.keys(styles).join(', ');
  throw bad('style', `${known}, or a description of several words`, value);
}

function negativePrompt(values: FlagValues): NegativePromptOption | undefined {
  const mode = choice(values, 'negative', ['none', 'stock', 'generate']);
  const text = values.get('negative-prompt');
  if (mode === undefined) return text === undefined ? undefined : { text };
  if (text === undefined) return { mode };
  throw new ConfigurationError('Give either --negative or --negative-prompt, not both.');
}

function traceTarget(values: FlagValues): TraceTarget | undefined {
  const value = values.get('trace');
  const target = traceTargets.find((known) => known === value);
  if (value === undefined && values.has('trace-content')) {
    throw new ConfigurationError('--trace-content belongs to --trace: say where the trace goes.');
  }
  if (value === undefined || target !== undefined) return target;
  throw bad('trace', 'console, otlp or weave', value);
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
