import type { Adapter } from '../adapter.ts';
import { AdapterParseError, ConfigurationError, LMError, PromptUpsamplerError } from '../errors.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkChoice, checkNumber, checkText } from '../internal/check-values.ts';
import { span } from '../internal/span.ts';
import type { CallOptions, LM } from '../lm.ts';
import type { Module } from '../module.ts';
import { noUsage, type Prediction, type Usage } from '../prediction.ts';
import { MultiChainComparison } from '../predictors/multi-chain-comparison.ts';
import { Predict } from '../predictors/predict.ts';
import { countWords } from './clean-prompt.ts';
import { defaultExemplars, type Exemplar } from './exemplars.ts';
import { meteredLM } from './metered-lm.ts';
import { looksLikeRefusal } from './refusal.ts';
import { tooLong, upsampleSignature } from './upsample-signature.ts';

/** How the rewrite is made. */
export type UpsamplingStrategy = 'exemplars' | 'compare';

/** Options of {@link PromptUpsampler}. */
export interface PromptUpsamplerOptions {
  readonly lm: LM;
  /**
   * `exemplars`: one call with worked examples. `compare`: three attempts, and one comparison that
   * writes the best of them; about four times as dear.
   * @default 'exemplars'
   */
  readonly strategy?: UpsamplingStrategy | undefined;
  /** Worked examples shown to the model. @default ten that ship with the library */
  readonly exemplars?: readonly Exemplar[] | undefined;
  /** `never` hands every prompt back byte for byte. @default 'always' */
  readonly mode?: 'always' | 'never' | undefined;
  /** The format in which the model is asked. @default chatAdapter */
  readonly adapter?: Adapter | undefined;
  /** 0 to 2. @default the LM's own */
  readonly temperature?: number | undefined;
  /** The longest a rewrite may take in all, in milliseconds. @default 60000 */
  readonly timeoutMs?: number | undefined;
}

/** What may differ from call to call. */
export interface UpsampleCallOptions extends CallOptions {
  /** Repeats a rewrite, where the model's server can. */
  readonly seed?: number | undefined;
  /** Whether a failed rewrite gives back the base prompt or throws. @default 'keep' */
  readonly onFailure?: 'keep' | 'throw' | undefined;
}

/** Why a base prompt came back as it was. */
export interface KeptReason {
  readonly code: 'off' | 'refusal' | 'timeout' | 'lm-error' | 'parse' | 'too-long';
  readonly message: string;
  readonly error?: PromptUpsamplerError | undefined;
}

/** What became of a base prompt: always a prompt to draw, and how it came about. */
export interface UpsampledPrompt {
  /** The base prompt, byte for byte. */
  readonly basePrompt: string;
  /** What to send to the image server. */
  readonly prompt: string;
  /** `kept` and `skipped`: `prompt` is the base prompt, and `reason` says why. */
  readonly status: 'upsampled' | 'skipped' | 'kept';
  readonly reason?: KeptReason | undefined;
  /** Why the model wrote it so, where the strategy asks for that. */
  readonly reasoning?: string | undefined;
  /** Every rewrite that was made, the accepted one first. */
  readonly candidates: readonly string[];
  /** Words of `prompt`. */
  readonly words: number;
  readonly usage: Usage;
}

interface Caption {
  readonly caption: string;
  readonly reasoning?: string | undefined;
}

const optionNames = [
  'lm',
  'strategy',
  'exemplars',
  'mode',
  'adapter',
  'temperature',
  'timeoutMs',
] as const;
const callOptionNames = ['signal', 'timeoutMs', 'tracer', 'seed', 'onFailure'] as const;

/** Rewrites short prompts into detailed ones. Never loses the base prompt. */
export class PromptUpsampler {
  /** The predictor behind the strategy, where an optimizer finds its demos and instructions. */
  readonly rewriter: Module<{ basePrompt: string }, Caption>;
  readonly #options: PromptUpsamplerOptions;

  /** @throws ConfigurationError for an unknown or impossible option, or without an LM. */
  constructor(options: PromptUpsamplerOptions) {
    checkUpsamplerOptions(options);
    if (typeof options.lm?.generate !== 'function') {
      throw new ConfigurationError(
        'PromptUpsampler needs `lm`: a language model, such as ' +
          "createOpenAILM({ model: 'gpt-4o' }) or mockLM([…]) in a test.",
      );
    }
    this.#options = options;
    this.rewriter = makeRewriter(options);
  }

  /**
   * A detailed prompt for `basePrompt`. A failure of the model gives back the base prompt with the
   * reason, unless `onFailure` is `'throw'`.
   *
   * @throws ConfigurationError for a blank prompt or an unknown option, AbortedError where `signal`
   * ended the call.
   */
  async upsample(basePrompt: string, options: UpsampleCallOptions = {}): Promise<UpsampledPrompt> {
    checkOptions('upsample', options, callOptionNames);
    checkText('basePrompt', basePrompt);
    checkNumber('timeoutMs', options.timeoutMs, 1);
    checkChoice('onFailure', options.onFailure, ['keep', 'throw']);
    return span(
      options.tracer,
      { name: 'upsample', kind: 'upsample', inputs: () => ({ basePrompt }) },
      async (recorder) => {
        const upsampled = await this.#upsample(basePrompt, options);
        recorder.set({ status: upsampled.status, words: upsampled.words });
        recorder.output(upsampled.prompt);
        return upsampled;
      },
    );
  }

  async #upsample(basePrompt: string, options: UpsampleCallOptions): Promise<UpsampledPrompt> {
    const { signal, tracer, seed, onFailure } = options;
    throwIfAborted(signal);
    if (this.#options.mode === 'never') {
      const reason: KeptReason = { code: 'off', message: "`mode` is 'never'." };
      return unchanged(basePrompt, 'skipped', reason, noUsage);
    }
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? 60_000;
    const { lm, usage } = meteredLM(this.#options.lm);
    const call = { lm, signal, tracer, seed, timeoutMs };
    try {
      return accepted(basePrompt, await this.rewriter.forward({ basePrompt }, call), lm);
    } catch (thrown) {
      throwIfAborted(signal);
      if (thrown instanceof ConfigurationError) throw thrown;
      const error = typed(thrown, lm);
      if (onFailure === 'throw') throw error;
      return unchanged(basePrompt, 'kept', reasonOf(error), usage());
    }
  }
}

function checkUpsamplerOptions(options: PromptUpsamplerOptions): void {
  checkOptions('PromptUpsampler', options, optionNames);
  checkChoice('mode', options.mode, ['always', 'never']);
  checkChoice('strategy', options.strategy, ['exemplars', 'compare']);
  checkNumber('temperature', options.temperature, 0, 2);
  checkNumber('timeoutMs', options.timeoutMs, 1);
  const { exemplars = [] } = options;
  if (!Array.isArray(exemplars)) {
    throw new ConfigurationError('Expected `exemplars` to be a list of { basePrompt, caption }.');
  }
  for (const [index, { basePrompt, caption }] of exemplars.entries()) {
    checkText(`exemplars[${index}].basePrompt`, basePrompt);
    checkText(`exemplars[${index}].caption`, caption);
  }
}

function makeRewriter(options: PromptUpsamplerOptions): Module<{ basePrompt: string }, Caption> {
  const {
    lm,
    adapter,
    strategy = 'exemplars',
    exemplars = defaultExemplars,
    temperature,
  } = options;
  if (strategy === 'exemplars') {
    return new Predict(upsampleSignature, { lm, adapter, demos: exemplars, temperature });
  }
  return new MultiChainComparison(upsampleSignature, {
    lm,
    adapter,
    temperature,
    sampling: { temperature, demos: exemplars },
  });
}

/** @throws LMError where the caption is the model's excuse. */
function accepted(
  basePrompt: string,
  { output, completions, usage }: Prediction<Caption>,
  { model }: LM,
): UpsampledPrompt {
  const { caption, reasoning } = output;
  if (looksLikeRefusal(caption)) {
    throw new LMError(`The model ${model} would not describe this picture; it wrote: ${caption}`, {
      code: 'refusal',
      model,
      text: caption,
      requests: usage.requests,
    });
  }
  return {
    basePrompt,
    prompt: caption,
    status: 'upsampled',
    reasoning,
    candidates: completions.map((completion) => completion.caption),
    words: countWords(caption),
    usage,
  };
}

function unchanged(
  basePrompt: string,
  status: 'skipped' | 'kept',
  reason: KeptReason,
  usage: Usage,
): UpsampledPrompt {
  return {
    basePrompt,
    prompt: basePrompt,
    status,
    reason,
    candidates: [],
    words: countWords(basePrompt),
    usage,
  };
}

/** An LM of the caller's own may throw anything. */
function typed(error: unknown, lm: LM): PromptUpsamplerError {
  if (error instanceof PromptUpsamplerError) return error;
  const message = error instanceof Error ? error.message : `a thrown ${typeof error}`;
  return new LMError(`The language model ${lm.model} failed: ${message}`, {
    code: 'invalid-response',
    model: lm.model,
    cause: error,
  });
}

function reasonOf(error: PromptUpsamplerError): KeptReason {
  const { message } = error;
  if (error instanceof AdapterParseError) {
    if (looksLikeRefusal(error.text)) return { code: 'refusal', message, error };
    const long = error.issues.some((issue) => issue.includes(tooLong));
    return { code: long ? 'too-long' : 'parse', message, error };
  }
  const refused = error.code === 'refusal' || error.code === 'content-filter';
  if (refused) return { code: 'refusal', message, error };
  return { code: error.code === 'timeout' ? 'timeout' : 'lm-error', message, error };
}
