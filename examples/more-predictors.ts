import {
  BestOfN,
  ChainOfThought,
  type LM,
  MultiChainComparison,
  majority,
  Predict,
  parallel,
  Refine,
  signature,
} from 'prompt-upsampler';

const riddle = signature('riddle -> answer');

/** Three samples, and the answer that most of them share. */
export async function vote(lm: LM, inputs: { riddle: string }) {
  const { completions } = await new ChainOfThought(riddle, { lm, n: 3 }).forward(inputs);
  return majority(completions, { field: 'answer' });
}

/** The same samples, compared by the model instead of counted. Exactly m of them. */
export async function compare(lm: LM, inputs: { riddle: string }) {
  const { completions } = await new ChainOfThought(riddle, { lm, n: 3 }).forward(inputs);
  const comparison = new MultiChainComparison(riddle, { lm, m: 3 });
  return (await comparison.forward(inputs, { attempts: completions })).output;
}

/** Up to three attempts; each further one is told what was wrong with the one before. */
export async function shorten(lm: LM, inputs: { riddle: string }) {
  const short = ({ output }: { output: { answer: string } }) => {
    const words = output.answer.split(' ').length;
    return words <= 3 ? 1 : { score: 1 / words, feedback: `${words} words; at most 3, please.` };
  };
  const options = { n: 3, threshold: 1, reward: short };
  const refined = await new Refine(new Predict(riddle, { lm }), options).forward(inputs);
  const best = await new BestOfN(new Predict(riddle, { lm }), options).forward(inputs);
  return [refined, best].map(({ output, attempts }) => [output.answer, attempts.length]);
}

/** Many inputs, a few at a time, in order; one that fails does not disturb the others. */
export function solveAll(lm: LM, riddles: readonly string[]) {
  const predict = new Predict(riddle, { lm });
  return parallel(riddles, (text) => predict.forward({ riddle: text }), { concurrency: 4 });
}

/** Each field's text as it grows; the last event is the whole, validated prediction. */
export async function watch(lm: LM, inputs: { riddle: string }, show: (text: string) => void) {
  for await (const event of new ChainOfThought(riddle, { lm }).stream(inputs)) {
    if (event.type === 'field') show(event.text);
    else return event.prediction.output;
  }
  return undefined;
}
