import { createEmbeddedLM } from '../../../src/embedded/embedded-lm.ts';
import { PromptUpsampler } from '../../../src/upsampling/prompt-upsampler.ts';
import type { UpsampledPrompt } from '../../../src/upsampling/upsampled-prompt.ts';

/** How many of the prompts came out in which way. */
export interface EmbeddedQuality {
  readonly prompts: number;
  /** `upsampled`, with no constraint lost or changed. */
  readonly faithful: number;
  /** 15 to 80 words. */
  readonly ofGoodLength: number;
  /** Read whole by SDXL's text encoder, by the estimate that errs on the high side. */
  readonly inWindow: number;
  /** Captions that share their last twelve words with another. */
  readonly sharedEndings: number;
  readonly constraints: number;
  readonly unchecked: number;
  /** Up to ten that did not come out well, with what was wrong. */
  readonly failures: readonly string[];
}

/** Has the embedded LM upsample each prompt, checks on, and counts. */
export async function measureEmbeddedLM(prompts: readonly string[]): Promise<EmbeddedQuality> {
  const upsampler = new PromptUpsampler({ lm: createEmbeddedLM() });
  const results: UpsampledPrompt[] = [];
  for (const prompt of prompts) results.push(await upsampler.upsample(prompt));
  const good = results.filter(isFaithful);
  const endings = results.map(({ prompt }) => prompt.split(/\s+/).slice(-12).join(' '));
  const times = new Map<string, number>();
  for (const ending of endings) times.set(ending, (times.get(ending) ?? 0) + 1);
  const constraints = results.flatMap(({ fidelity }) => fidelity?.constraints ?? []);
  return {
    prompts: prompts.length,
    faithful: good.length,
    ofGoodLength: results.filter(({ words }) => words >= 15 && words <= 80).length,
    inWindow: results.filter(({ tokens }) => tokens.cut === '').length,
    sharedEndings: endings.filter((ending) => (times.get(ending) ?? 0) > 1).length,
    constraints: constraints.length,
    unchecked: constraints.filter(({ status }) => status === 'unchecked').length,
    failures: results
      .filter((result) => !isFaithful(result))
      .slice(0, 10)
      .map(({ basePrompt, status, candidates }) =>
        [basePrompt, status, ...(candidates[0]?.problems ?? [])].join(' | '),
      ),
  };
}

function isFaithful({ status, fidelity }: UpsampledPrompt): boolean {
  return status === 'upsampled' && fidelity?.preserved === true;
}
