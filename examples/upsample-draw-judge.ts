import { createOpenAILM, upsample, VisionJudge } from 'prompt-upsampler';
import { createAutomatic1111Backend } from 'prompt-upsampler/backends/automatic1111';

const basePrompt = 'a frog dressed as a knight';
const lm = createOpenAILM({ model: 'gpt-4o' });
const { prompt, status } = await upsample(basePrompt, { lm });
const backend = createAutomatic1111Backend({ url: 'http://127.0.0.1:7860' });
const { image } = await backend.generate({ prompt, seed: 7 });
const verdict = await new VisionJudge({ lm }).judge({ basePrompt, image });
console.log(status, prompt, verdict);
