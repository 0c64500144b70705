import type { Usage } from '../prediction.ts';
import { countWords } from './clean-prompt.ts';
import { negativePromptFor } from './negative-prompt.ts';
import { tokenReport } from './token-report.ts';
import type { Candidate, UpsampledPrompt, UpsamplingReason } from './upsampled-prompt.ts';
import type { UpsamplingPlan } from './upsampling-plan.ts';
import type { RunOutcome } from './upsampling-run.ts';

/** What is known of a call, however it ended. */
export interface CallFacts {
  readonly basePrompt: string;
  readonly plan: UpsamplingPlan;
  readonly warnings: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly usage: Usage;
}

export function accepted(
  { basePrompt, plan, warnings, candidates, usage }: CallFacts,
  { status, accepted: found, reason, caption }: Exclude<RunOutcome, { status: 'kept' }>,
  variants: number,
): UpsampledPrompt {
  const [{ prompt, fidelity, words, tokens }, ...others] = found;
  const { family } = plan;
  const written = caption.negativePrompt;
  const negative = negativePromptFor(basePrompt, plan.negativePrompt, family, written);
  const missing =
    found.length >= variants
      ? []
      : [`Only ${found.length} of ${variants} variants: no other different rewrite was accepted.`];
  return {
    basePrompt,
    prompt,
    negativePrompt: negative.negativePrompt,
    status,
    reason,
    reasoning: caption.reasoning,
    variants: [prompt, ...others.slice(0, variants - 1).map((candidate) => candidate.prompt)],
    candidates,
    fidelity,
    words,
    tokens,
    family: family.name,
    warnings: [...warnings, ...missing, ...negative.warnings],
    usage,
  };
}

/** The base prompt, byte for byte. */
export async function unchanged(
  { basePrompt, plan, warnings, candidates, usage }: CallFacts,
  status: 'skipped' | 'kept',
  reason: UpsamplingReason,
): Promise<UpsampledPrompt> {
  const { family } = plan;
  const negative = negativePromptFor(basePrompt, plan.negativePrompt, family, undefined);
  return {
    basePrompt,
    prompt: basePrompt,
    negativePrompt: negative.negativePrompt,
    status,
    reason,
    variants: [basePrompt],
    candidates,
    words: countWords(basePrompt),
    tokens: await tokenReport(basePrompt, family, plan.tokenizer),
    family: family.name,
    warnings: [...warnings, ...negative.warnings],
    usage,
  };
}
