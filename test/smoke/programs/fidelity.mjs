import assert from 'node:assert/strict';
import { checkFidelity, extractConstraints } from 'prompt-upsampler/fidelity';

const [count] = extractConstraints('three dogs on a street').filter(({ type }) => type === 'count');
assert.equal(count.text, 'three dogs');
const { preserved, constraints } = checkFidelity(
  'three dogs on a street',
  'Two dogs trot along a cobblestone street.',
);
assert.equal(preserved, false);
const { status, found } = constraints.find(({ type }) => type === 'count');
console.log(`${status}, found "${found.toLowerCase()}"`);
