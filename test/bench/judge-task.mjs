// The work that every library does in the comparisons: a typed judgement of a caption.
import { jsonAdapter, Predict, signature } from '../../dist/index.js';

export const instructions = 'Judge how well the caption fits the prompt. '.repeat(8).trim();
export const inputs = {
  basePrompt: 'a frog dressed as a knight',
  caption: 'A frog in dented armour.',
};
export const messages = [
  { role: 'system', content: instructions },
  { role: 'user', content: `${inputs.basePrompt}\n\n${inputs.caption}` },
];
const verdict = { reasoning: 'A frog in armour, one knight.', score: 0.9, verdict: 'correct' };
export const json = JSON.stringify(verdict);
export const marked = Object.entries(verdict)
  .map(([name, value]) => `[[ ## ${name} ## ]]\n${value}\n\n`)
  .concat('[[ ## completed ## ]]')
  .join('');

/** A whole chat completion with `content`, as JSON. */
export const completion = (content) =>
  JSON.stringify({
    id: 'chat-1',
    object: 'chat.completion',
    created: 1,
    model: 'stub',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 200, completion_tokens: 40, total_tokens: 240 },
  });

export const outputs = (z) => ({
  reasoning: z.string(),
  score: z.number().min(0).max(1),
  verdict: z.enum(['correct', 'incorrect']),
});

/** Our predictor of the task, in the JSON format unless told otherwise. */
export function judge(z, lm, adapter = jsonAdapter) {
  const schemas = { basePrompt: z.string(), caption: z.string() };
  const task = signature({ instructions, inputs: schemas, outputs: outputs(z) });
  return new Predict(task, { lm, adapter });
}
