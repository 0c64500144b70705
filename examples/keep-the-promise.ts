import { PromptUpsampler } from 'prompt-upsampler';
import { mockLM } from 'prompt-upsampler/testing';

const basePrompt = 'two red mugs and a sign that says "Open Late"';

// What a model may well write: one mug too many, and the sign in capitals.
const naive =
  'Three red mugs on a worn oak counter under a sign that says "OPEN LATE", morning light.';
// What it writes once it is told exactly what it lost.
const repaired =
  'Two red mugs on a worn oak counter and a sign that says "Open Late", morning light.';

const lm = mockLM([{ caption: naive }, { caption: repaired }]);
const { prompt, status, candidates, tokens } = await new PromptUpsampler({ lm }).upsample(
  basePrompt,
);

console.log(candidates[0]?.problems.join('\n'));
console.log(`${status}: ${prompt}`);
console.log(`${tokens.used} of ${tokens.window} tokens`);
