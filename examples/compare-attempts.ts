import { createDefaultLM, PromptUpsampler } from 'prompt-upsampler';

// Three attempts, then one comparison that writes a better caption than any of them.
const upsampler = new PromptUpsampler({ lm: createDefaultLM(), strategy: 'compare' });

const { prompt, reasoning, usage } = await upsampler.upsample('a frog dressed as a knight');
console.log(prompt);
console.log(reasoning);
console.log(`${usage.requests} requests, ${usage.inputTokens + usage.outputTokens} tokens`);
