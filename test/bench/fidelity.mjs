// Pairs of a base prompt and a rewrite that `checkFidelity` checks in a second of CPU, on one core,
// beside the tagger alone, which is most of it; and the first call, which loads the language model.
const start = performance.now();
const { checkFidelity } = await import('../../dist/fidelity/index.js');
checkFidelity('a frog', 'A green frog.');
const firstMs = performance.now() - start;

const { default: model } = await import('wink-eng-lite-web-model');
const { default: winkNLP } = await import('wink-nlp');
const { microseconds, report } = await import('./measure.mjs');

const pairs = [
  [
    'three dogs on the street',
    'Three scruffy dogs trot along a cobblestone street lined with cafes, their leashes trailing behind them as the low sun draws long shadows over the wet stones.',
  ],
  [
    'a red car and a white sheep',
    'A glossy red sports car is parked on a quiet country road beside a fluffy white sheep that grazes on fresh grass, rolling hills and a pale sky behind them.',
  ],
  [
    "a storefront with 'Hello World' written on it",
    'A narrow brick storefront on a rainy evening, the words "Hello World" painted in gold across its window, warm lamplight spilling over the pavement outside.',
  ],
  [
    'a horse riding an astronaut',
    'A proud chestnut horse rides a weary astronaut across a grey lunar plain, its hooves resting on the suit, the blue Earth rising over a sharp horizon.',
  ],
];
const nlp = winkNLP(model, ['pos']);
let next = 0;
const pair = () => pairs[next++ % pairs.length];
const check = () => checkFidelity(...pair());
const tag = () => {
  for (const text of pair()) nlp.readDoc(text).tokens().out(nlp.its.pos);
};
const [checking, tagging] = await microseconds([check, tag], { warmUp: 4000 });
report([
  {
    what: 'pairs checked a second, against the tagger alone',
    value: 1e6 / checking,
    unit: 'pairs',
    baseline: 1e6 / tagging,
    aim: '2,000 pairs',
  },
  { what: 'import of fidelity and its first check', value: firstMs, unit: 'ms' },
]);
