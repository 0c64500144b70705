import { PromptUpsampler, TextToImagePipeline, VisionJudge } from 'prompt-upsampler';
import { createEmbeddedLM, createSketchBackend } from 'prompt-upsampler/embedded';
import { createConsoleTracer } from 'prompt-upsampler/tracers/console';

const lm = createEmbeddedLM();
const pipeline = new TextToImagePipeline({
  upsampler: new PromptUpsampler({ lm }),
  backend: createSketchBackend(),
  judge: new VisionJudge({ lm }),
});
await pipeline.run('a frog dressed as a knight', {
  image: { seed: 7 },
  tracer: createConsoleTracer(),
});
