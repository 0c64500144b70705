import type { Adapter } from '../adapter.ts';
import { ConfigurationError } from '../errors.ts';
import type { ClipTokenizer } from '../fidelity/count-clip-tokens.ts';
import { checkOptions } from '../internal/check-options.ts';
import {
  checkCall,
  checkChoice,
  checkFunction,
  checkNumber,
  checkText,
  checkWhole,
} from '../internal/check-values.ts';
import type { CallOptions, LM } from '../lm.ts';
import type { Metric } from '../metric.ts';
import type { EntailmentCheck } from './entailment-check.ts';
import type { Exemplar } from './exemplars.ts';
import { familyOf, type ModelFamilyName } from './model-families.ts';
import type { ModelFamily } from './model-family.ts';
import { checkNegativePrompt, type NegativePromptOption } from './negative-prompt.ts';
import { type Style, type StyleName, styleOf } from './styles.ts';

/** How the rewrite is made. */
export type UpsamplingStrategy = 'exemplars' | 'compare' | 'bestOf';

/** What is done about a rewrite that lost part of its base prompt. */
export type FidelityOption = 'off' | 'report' | 'repair' | 'strict';

/** Options of `PromptUpsampler`. */
export interface PromptUpsamplerOptions {
  readonly lm: LM;
  /**
   * The image model that the prompt is for, by name or your own of `defineModelFamily`.
   * @default 'sdxl'
   */
  readonly family?: ModelFamilyName | ModelFamily | undefined;
  /**
   * `exemplars`: one call with worked examples. `compare`: `samples` attempts, and one comparison
   * that writes the best of them; about four times as dear. `bestOf`: `samples` rewrites, of which
   * the most faithful is taken, and among equals the one that `scorer` likes best.
   * @default 'exemplars'
   */
  readonly strategy?: UpsamplingStrategy | undefined;
  /** How many rewrites `compare` and `bestOf` choose from, 1 to 20. @default 3 */
  readonly samples?: number | undefined;
  /** How good a rewrite is, higher is better: `input` is the base prompt, `output` the rewrite. */
  readonly scorer?: Metric<string, string> | undefined;
  /** Worked examples shown to the model. @default ten that ship with the library */
  readonly exemplars?: readonly Exemplar[] | undefined;
  /**
   * `auto` leaves base prompts alone that are long, structured or a list of tags already (from 30
   * words on for SDXL, 40 for FLUX). `never` hands every prompt back byte for byte.
   * @default 'always'
   */
  readonly mode?: 'always' | 'auto' | 'never' | undefined;
  /**
   * What is done about a rewrite that lost or changed part of its base prompt. `off`: nothing is
   * checked. `report`: it is said and nothing else. `repair`: the model is told, once; where that
   * does not help, the base prompt goes before the rewrite, or comes back alone. `strict`: added
   * main subjects are refused too, and with `entailment` all that a model does not find.
   * @default 'repair'
   */
  readonly fidelity?: FidelityOption | undefined;
  /**
   * Answers from the text of a rewrite what rules cannot. With `fidelity: 'repair'` it is asked where
   * they leave something `unchecked`, and what it denies is repaired; one that fails is a warning.
   * With `strict` it is asked of every rewrite, must say yes to all, and must not fail.
   */
  readonly entailment?: EntailmentCheck | undefined;
  /** @default { mode: 'none' } */
  readonly negativePrompt?: NegativePromptOption | undefined;
  /** How the picture should look where the base prompt leaves that open. @default none */
  readonly style?: StyleName | Style | undefined;
  /** The language to write in, such as `English`. Quoted text is never translated. @default 'same' */
  readonly language?: string | undefined;
  /** Counts CLIP's tokens exactly. @default an estimate that errs on the high side */
  readonly tokenizer?: ClipTokenizer | undefined;
  /**
   * The most questions to the LM about one base prompt, from 1: the first, one where its reply cannot
   * be read, and repairs. The samples of `compare` and `bestOf`, further `variants` and `entailment`
   * come on top.
   * @default 3
   */
  readonly maxCalls?: number | undefined;
  /** The format in which the model is asked. @default chatAdapter */
  readonly adapter?: Adapter | undefined;
  /** 0 to 2. @default the LM's own */
  readonly temperature?: number | undefined;
  /** The longest a rewrite may take in all, in milliseconds. @default 60000 */
  readonly timeoutMs?: number | undefined;
}

/**
 * What may differ from call to call: any option of the upsampler, and more. Where an option changes
 * what the model is told (`family`, `strategy`, `samples`, `exemplars`, `style`, `language`,
 * `adapter`, `temperature`, `maxCalls`, a negative prompt to be generated), the call is made with new
 * instructions, not with those that an optimizer may have put into `rewriter`.
 */
export interface UpsampleCallOptions extends CallOptions, Partial<PromptUpsamplerOptions> {
  /** Repeats a rewrite, where the model's server can. A whole number from 0. */
  readonly seed?: number | undefined;
  /** How many different accepted prompts are wanted, 1 to 20. @default 1 */
  readonly variants?: number | undefined;
  /** Whether a failed rewrite gives back the base prompt or throws. @default 'keep' */
  readonly onFailure?: 'keep' | 'throw' | undefined;
}

const optionNames: readonly (keyof PromptUpsamplerOptions)[] = [
  'lm',
  'family',
  'strategy',
  'samples',
  'scorer',
  'exemplars',
  'mode',
  'fidelity',
  'entailment',
  'negativePrompt',
  'style',
  'language',
  'tokenizer',
  'maxCalls',
  'adapter',
  'temperature',
  'timeoutMs',
];
const ownCallNames = ['signal', 'tracer', 'seed', 'variants', 'onFailure'];

/** Options that change what the model is told, so that another rewriter is needed. */
const rewriterNames: readonly (keyof PromptUpsamplerOptions)[] = [
  'family',
  'strategy',
  'samples',
  'exemplars',
  'style',
  'language',
  'adapter',
  'temperature',
  'maxCalls',
  'negativePrompt',
];

/** @throws ConfigurationError */
export function checkUpsamplerOptions(options: PromptUpsamplerOptions): void {
  checkOptions('PromptUpsampler', options, optionNames);
  checkValues(options);
  if (typeof options.lm?.generate === 'function') return;
  throw new ConfigurationError(
    'PromptUpsampler needs `lm`: a language model, such as ' +
      "createOpenAILM({ model: 'gpt-4o' }) or mockLM([…]) in a test.",
  );
}

/** `more` are names of the owner's own. @throws ConfigurationError */
export function checkCallOptions(
  owner: string,
  options: UpsampleCallOptions,
  more: readonly string[] = [],
): void {
  checkOptions(owner, options, [...more, ...ownCallNames, ...optionNames]);
  checkCall(options);
  if (options.seed !== undefined) checkWhole('seed', options.seed, 0);
  checkChoice('onFailure', options.onFailure, ['keep', 'throw']);
  if (options.variants !== undefined) checkWhole('variants', options.variants, 1, 20);
  checkValues(options);
}

/** The upsampler's options with those of a call, and whether that needs another rewriter. */
export function merged(
  options: PromptUpsamplerOptions,
  call: UpsampleCallOptions,
): { readonly options: PromptUpsamplerOptions; readonly needsRewriter: boolean } {
  const given = optionNames.filter((name) => call[name] !== undefined);
  return {
    options: { ...options, ...Object.fromEntries(given.map((name) => [name, call[name]])) },
    needsRewriter: given.some((name) => rewriterNames.includes(name)),
  };
}

function checkValues(options: Partial<PromptUpsamplerOptions>): void {
  checkChoice('mode', options.mode, ['always', 'auto', 'never']);
  checkChoice('strategy', options.strategy, ['exemplars', 'compare', 'bestOf']);
  checkChoice('fidelity', options.fidelity, ['off', 'report', 'repair', 'strict']);
  checkNumber('temperature', options.temperature, 0, 2);
  checkNumber('timeoutMs', options.timeoutMs, 1);
  if (options.maxCalls !== undefined) checkWhole('maxCalls', options.maxCalls, 1);
  if (options.samples !== undefined) checkWhole('samples', options.samples, 1, 20);
  if (options.language !== undefined) checkText('language', options.language);
  checkNegativePrompt(options.negativePrompt);
  familyOf(options.family);
  styleOf(options.style);
  checkFunction('scorer', options.scorer);
  checkFunction('tokenizer', options.tokenizer);
  if (options.adapter !== undefined && typeof options.adapter?.format !== 'function') {
    throw new ConfigurationError(
      'Expected `adapter` to be one such as chatAdapter or jsonAdapter.',
    );
  }
  checkFunction('entailment.check', options.entailment && (options.entailment.check ?? null));
  checkExemplars(options.exemplars ?? []);
}

function checkExemplars(exemplars: readonly Exemplar[]): void {
  if (!Array.isArray(exemplars)) {
    throw new ConfigurationError('Expected `exemplars` to be a list of { basePrompt, caption }.');
  }
  for (const [index, exemplar] of exemplars.entries()) {
    checkText(`exemplars[${index}].basePrompt`, exemplar?.basePrompt);
    checkText(`exemplars[${index}].caption`, exemplar?.caption);
  }
}
