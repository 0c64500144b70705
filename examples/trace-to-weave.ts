import { upsample } from 'prompt-upsampler';
import { createEmbeddedLM } from 'prompt-upsampler/embedded';
import { createWeaveTracer } from 'prompt-upsampler/tracers/weave';

// WANDB_API_KEY is in the environment. To show calls inside ops of your own, pass
// `client: await weave.init('my-team/frogs')` instead of the project.
const tracer = createWeaveTracer({ project: 'my-team/frogs', recordContent: true });
const { status } = await upsample('a frog dressed as a knight', { lm: createEmbeddedLM(), tracer });
await tracer.flush?.();
console.log(status);
