import { createOpenAILM, Predict, signature, upsample, VisionJudge } from 'prompt-upsampler';
import { createAutomatic1111Backend } from 'prompt-upsampler/backends/automatic1111';
import { createEmbeddedLM } from 'prompt-upsampler/embedded';
import { mockLM } from 'prompt-upsampler/testing';
import * as z from 'zod';

declare const apiKey: string | undefined;
const lm = createOpenAILM({ model: 'gpt-4o', apiKey });
const { prompt }: { prompt: string } = await upsample('a frog', { lm: createEmbeddedLM() });
const { image } = await createAutomatic1111Backend({ url: 'http://127.0.0.1:7860' }).generate({
  prompt,
});
const verdict = await new VisionJudge({ lm }).judge({ basePrompt: 'a frog', image });
export const score: number | undefined = verdict.status === 'scored' ? verdict.score : undefined;

const mood = signature('line -> mood: "happy" | "sad", ok?: boolean');
const { output } = await new Predict(mood, { lm: mockLM([]) }).forward({ line: 'hello' });
export const exact: { mood: 'happy' | 'sad'; ok?: boolean | undefined } = output;
// @ts-expect-error TS2345: `str` is no type word
signature('a -> b: str');

const typed = signature({ inputs: { text: z.string() }, outputs: { tags: z.array(z.string()) } });
export const tags: string[] = (await new Predict(typed, { lm }).forward({ text: '' })).output.tags;
