import { createAutomatic1111Backend } from 'prompt-upsampler/backends/automatic1111';
import { poolBackend } from 'prompt-upsampler/backends/pool';

/** Draws every prompt on whichever server is free; one that fails is rested and tried again. */
export async function drawAll(prompts: readonly string[], urls: readonly string[]) {
  const pool = poolBackend(urls.map((url) => createAutomatic1111Backend({ url })));
  const results = await Promise.all(prompts.map((prompt) => pool.generate({ prompt, seed: 7 })));
  return results.map(({ image }) => image);
}
