import type { ClipTokenizer } from '../fidelity/count-clip-tokens.ts';
import type { LM } from '../lm.ts';
import type { Metric } from '../metric.ts';
import type { Module } from '../module.ts';
import { MultiChainComparison } from '../predictors/multi-chain-comparison.ts';
import { Predict } from '../predictors/predict.ts';
import type { EntailmentCheck } from './entailment-check.ts';
import { defaultExemplars } from './exemplars.ts';
import type { InstructionSettings } from './instructions.ts';
import { familyOf } from './model-families.ts';
import type { ModelFamily } from './model-family.ts';
import { type NegativePromptOption, writesNegativePrompt } from './negative-prompt.ts';
import { styleOf } from './styles.ts';
import { type Caption, type RewriteInputs, upsampleSignatureFor } from './upsample-signature.ts';
import type {
  FidelityOption,
  PromptUpsamplerOptions,
  UpsamplingStrategy,
} from './upsampler-options.ts';

/** The options of an upsampler with their defaults filled in. */
export interface UpsamplingPlan {
  readonly lm: LM;
  readonly family: ModelFamily;
  readonly strategy: UpsamplingStrategy;
  readonly samples: number;
  readonly scorer: Metric<string, string> | undefined;
  readonly fidelity: FidelityOption;
  readonly entailment: EntailmentCheck | undefined;
  readonly negativePrompt: NegativePromptOption | undefined;
  readonly language: string | undefined;
  readonly tokenizer: ClipTokenizer | undefined;
  readonly maxCalls: number;
  readonly timeoutMs: number;
  /** What the model is told. */
  readonly instructions: InstructionSettings;
}

export function planFor(options: PromptUpsamplerOptions): UpsamplingPlan {
  const family = familyOf(options.family);
  const language = options.language === 'same' ? undefined : options.language;
  return {
    lm: options.lm,
    family,
    strategy: options.strategy ?? 'exemplars',
    samples: options.samples ?? 3,
    scorer: options.scorer,
    fidelity: options.fidelity ?? 'repair',
    entailment: options.entailment,
    negativePrompt: options.negativePrompt,
    language,
    tokenizer: options.tokenizer,
    maxCalls: options.maxCalls ?? 3,
    timeoutMs: options.timeoutMs ?? 60_000,
    instructions: {
      family,
      style: styleOf(options.style),
      language,
      writesNegativePrompt: writesNegativePrompt(options.negativePrompt, family),
    },
  };
}

/** The program behind the strategy. */
export function makeRewriter(options: PromptUpsamplerOptions): Module<RewriteInputs, Caption> {
  const { lm, adapter, exemplars = defaultExemplars, temperature } = options;
  const { strategy, samples, maxCalls, instructions } = planFor(options);
  const signature = upsampleSignatureFor(instructions);
  const maxRepairs = Math.min(1, maxCalls - 1);
  if (strategy !== 'compare') {
    return new Predict(signature, { lm, adapter, demos: exemplars, temperature, maxRepairs });
  }
  return new MultiChainComparison(signature, {
    m: samples,
    lm,
    adapter,
    temperature,
    sampling: { temperature, demos: exemplars },
    maxRepairs,
  });
}
