import { type LM, PromptUpsampler } from 'prompt-upsampler';

/** Upsamples a list for FLUX.2, a few at a time; leaves alone what is detailed already. */
export async function upsampleMany(lm: LM, prompts: readonly string[]) {
  const upsampler = new PromptUpsampler({ lm, family: 'flux2', style: 'cinematic', mode: 'auto' });
  const written: string[] = [];
  const items = upsampler.upsampleAll(prompts, {
    concurrency: 8,
    ordered: true,
    onEvent: ({ done, total }) => console.error(`${done} of ${total}`),
  });
  for await (const { basePrompt, result, error } of items) {
    if (error === undefined) written.push(result.prompt);
    else console.error(`${JSON.stringify(basePrompt)}: ${error.message}`);
  }
  return written;
}
