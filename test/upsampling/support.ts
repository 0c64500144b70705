import type { LMRequest } from '../../src/lm.ts';
import { type MockReply, mockLM } from '../../src/testing/mock-lm.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import type {
  PromptUpsamplerOptions,
  UpsampleCallOptions,
} from '../../src/upsampling/upsampler-options.ts';

export function upsample(
  basePrompt: string,
  replies: readonly MockReply[],
  options: Partial<PromptUpsamplerOptions> = {},
  call: UpsampleCallOptions = {},
) {
  return new PromptUpsampler({ lm: mockLM(replies), ...options }).upsample(basePrompt, call);
}

export function textOf(request: LMRequest | undefined): string {
  return (request?.messages ?? [])
    .flatMap(({ content }) => content.map((part) => (part.type === 'text' ? part.text : '')))
    .join('\n');
}

export async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  const outcome = await work.then(
    () => ({ rejected: false, error: undefined }),
    (error: unknown) => ({ rejected: true, error }),
  );
  if (!outcome.rejected) throw new Error('It resolved.');
  return outcome.error;
}
