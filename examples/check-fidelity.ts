import { checkFidelity } from 'prompt-upsampler/fidelity';

const basePrompt = 'three red balloons tied to a bench, a sign that says "Closed"';
const rewrite =
  'Four crimson balloons sway above a weathered park bench on a foggy morning, ' +
  'beside it a wooden sign that reads "CLOSED" in flaking paint.';

const { preserved, constraints } = checkFidelity(basePrompt, rewrite);
console.log(preserved ? 'all kept' : 'not all kept');
for (const { type, text, status, found } of constraints) {
  console.log(`${status.padEnd(9)} ${type}: ${text}${found === undefined ? '' : ` -> ${found}`}`);
}
