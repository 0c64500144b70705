import { upsample } from 'prompt-upsampler';
import { createEmbeddedLM } from 'prompt-upsampler/embedded';
import { combineTracers } from 'prompt-upsampler/tracers/combined';
import { createConsoleTracer } from 'prompt-upsampler/tracers/console';
import { createJSONLTracer } from 'prompt-upsampler/tracers/jsonl';

/** A line for each step in a file, and the tree on the console. Names are left out of both. */
export async function traceToFile(path: string) {
  const redact = (text: string) => text.replaceAll('Ada', '[name]');
  const file = createJSONLTracer({ path, recordContent: true, redact });
  const tracer = combineTracers(file, createConsoleTracer());
  await upsample('Ada, dressed as a knight', { lm: createEmbeddedLM(), tracer });
  await tracer.flush?.();
}
