import { ChainOfThought, createDefaultLM, Predict, signature } from 'prompt-upsampler';
import * as z from 'zod';

const lm = createDefaultLM();

// The types are in the text: `mood` is 'happy' | 'sad', `tags` is string[].
const describe = new ChainOfThought(signature('line -> mood: "happy" | "sad", tags: string[]'), {
  lm,
});
const { output } = await describe.forward({ line: 'The last train left without us.' });
console.log(output.mood, output.tags, output.reasoning);

// Or in schemas, zod's or any other Standard Schema. A score of 1.4 is sent back and repaired.
const rate = signature({
  instructions: 'Rate how easily the caption can be drawn.',
  inputs: { caption: z.string() },
  outputs: { score: z.number().min(0).max(1).describe('0 is impossible, 1 is easy') },
});
const rating = await new Predict(rate, { lm }).forward({ caption: 'the smell of rain' });
console.log(rating.output.score, rating.report.repairs);
