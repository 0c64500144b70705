import { createRequire } from 'node:module';
import {
  createOpenAILM,
  ImageBackendError,
  LMError,
  upsample,
  VisionJudge,
} from 'prompt-upsampler';
import { createAutomatic1111Backend } from 'prompt-upsampler/backends/automatic1111';
import { createSketchBackend } from 'prompt-upsampler/embedded';
import { evaluate, selectPrompts, starterSet } from 'prompt-upsampler/evaluation';
import { mockLM } from 'prompt-upsampler/testing';

const basePrompt = 'a frog dressed as a knight';
const lm = createOpenAILM({ model: 'gpt-4o', baseURL: `${process.env.SMOKE_URL}/v1` });
const { prompt, status } = await upsample(basePrompt, { lm });
const backend = createAutomatic1111Backend({ url: process.env.SMOKE_URL });
const { image } = await backend.generate({ prompt, seed: 7 });
const verdict = await new VisionJudge({ lm }).judge({ basePrompt, image });
console.log(status, prompt, verdict);

// Errors are recognised across entries and across both formats.
const cjs = createRequire(import.meta.url)('prompt-upsampler');
const gone = createAutomatic1111Backend({ url: 'http://127.0.0.1:9', retries: 0 });
const failure = await gone.generate({ prompt }).catch((error) => error);
if (!(failure instanceof ImageBackendError) || !(failure instanceof cjs.PromptUpsamplerError)) {
  throw new Error('instanceof fails across entries');
}
const unexpected = await mockLM([])
  .generate({ messages: [] })
  .catch((error) => error);
if (!(unexpected instanceof LMError) || !(unexpected instanceof cjs.LMError)) {
  throw new Error('instanceof fails across formats');
}
if (failure instanceof LMError || unexpected.name !== 'LMError') throw new Error('wrong class');

const { summary } = await evaluate({
  dataset: selectPrompts(starterSet, { sample: 1 }),
  arms: { base: { upsampler: null } },
  backend: createSketchBackend({ width: 32, height: 32 }),
  judge: null,
  runDir: `run-esm-${process.pid}`,
});
if (summary.arms.base.scored !== 1) throw new Error('the evaluation scored nothing');
