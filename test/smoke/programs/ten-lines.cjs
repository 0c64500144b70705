const {
  createOpenAILM,
  ImageBackendError,
  LMError,
  upsample,
  VisionJudge,
} = require('prompt-upsampler');
const { createAutomatic1111Backend } = require('prompt-upsampler/backends/automatic1111');
const { createSketchBackend } = require('prompt-upsampler/embedded');
const { evaluate, selectPrompts, starterSet } = require('prompt-upsampler/evaluation');
const { mockLM } = require('prompt-upsampler/testing');

async function main() {
  const basePrompt = 'a frog dressed as a knight';
  const lm = createOpenAILM({ model: 'gpt-4o', baseURL: `${process.env.SMOKE_URL}/v1` });
  const { prompt, status } = await upsample(basePrompt, { lm });
  const backend = createAutomatic1111Backend({ url: process.env.SMOKE_URL });
  const { image } = await backend.generate({ prompt, seed: 7 });
  const verdict = await new VisionJudge({ lm }).judge({ basePrompt, image });
  console.log(status, prompt, verdict);

  const gone = createAutomatic1111Backend({ url: 'http://127.0.0.1:9', retries: 0 });
  const failure = await gone.generate({ prompt }).catch((error) => error);
  if (!(failure instanceof ImageBackendError)) throw new Error('instanceof fails across entries');
  const unexpected = await mockLM([])
    .generate({ messages: [] })
    .catch((error) => error);
  if (!(unexpected instanceof LMError)) throw new Error('instanceof fails across entries');
  const esm = await import('prompt-upsampler');
  if (!(unexpected instanceof esm.LMError)) throw new Error('instanceof fails across formats');

  const { summary } = await evaluate({
    dataset: selectPrompts(starterSet, { sample: 1 }),
    arms: { base: { upsampler: null } },
    backend: createSketchBackend({ width: 32, height: 32 }),
    judge: null,
    runDir: `run-cjs-${process.pid}`,
  });
  if (summary.arms.base.scored !== 1) throw new Error('the evaluation scored nothing');
}

main();
