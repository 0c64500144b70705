import type { Dataset } from '../../src/evaluation/dataset.ts';
import type { Upsampler } from '../../src/evaluation/evaluate-options.ts';
import { hashOf } from '../../src/evaluation/run/hash.ts';
import type { Image } from '../../src/image.ts';
import type { Judge, JudgeInput } from '../../src/judging/judge.ts';
import type { ScoredVerdict, Verdict } from '../../src/judging/verdict.ts';
import { usageOf } from '../../src/prediction.ts';
import { scoredVerdict } from '../support/scored-verdict.ts';

export function datasetOf(count: number): Dataset {
  const prompts = Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    prompt: `${index + 1} frogs`,
    category: index % 2 === 0 ? 'even' : 'odd',
  }));
  return { name: 'frogs', digest: hashOf(prompts), prompts };
}

export function upsamplerOf(
  rewrite: (basePrompt: string) => string | Promise<string> = (text) => `${text}, morning light`,
): Upsampler & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    settings: { rewriter: 'test' },
    async upsample(basePrompt) {
      calls.push(basePrompt);
      const prompt = await rewrite(basePrompt);
      const words = prompt.split(' ').length;
      const usage = usageOf('rewriter', { requests: 1, inputTokens: 10, outputTokens: 5 });
      return { basePrompt, prompt, status: 'upsampled', candidates: [prompt], words, usage };
    },
  };
}

export function scored(score: number): ScoredVerdict {
  const usage = usageOf('judge', { requests: 1, inputTokens: 100, outputTokens: 10 });
  return scoredVerdict(score, { model: 'judge', cost: null, usage });
}

/** A score that depends on nothing but the picture's bytes. */
export async function scoreOf(image: Image): Promise<number> {
  return Number.parseInt((await image.sha256()).slice(0, 2), 16) / 255;
}

export function judgeOf(
  judge: (input: JudgeInput) => Verdict | Promise<Verdict> = async ({ image }) =>
    scored(await scoreOf(image)),
  settings = { judge: 'test' },
): Judge & { readonly calls: JudgeInput[] } {
  const calls: JudgeInput[] = [];
  return {
    calls,
    settings,
    async judge(input) {
      calls.push(input);
      return judge(input);
    },
  };
}
