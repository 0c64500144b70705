// 400 images on a pool of four simulated GPUs that draw 1, 1, 2 and 4 images a second, 50 times
// faster: the time until all are done, against that of GPUs that never wait.
import { encode } from 'fast-png';

import { poolBackend } from '../../dist/backends/pool.js';
import { defineImageBackend, plainDialect } from '../../dist/index.js';
import { inTurns, report } from './measure.mjs';

const rates = [1, 1, 2, 4];
const faster = 50;
const images = 400;
const idealMs = (images / rates.reduce((sum, rate) => sum + rate)) * (1000 / faster);

/** Noise, which no one takes for the single colour of a safety filter. */
const data = crypto.getRandomValues(new Uint8Array(64 * 64 * 3));
const bytes = encode({ width: 64, height: 64, data, channels: 3 });
const gpus = rates.map((rate, index) =>
  defineImageBackend({
    name: `gpu-${index}`,
    capabilities: { supports: ['seed'], dialect: plainDialect },
    async generate() {
      await exactly(1000 / faster / rate);
      return { images: [bytes] };
    },
  }),
);

/** Timers are up to a millisecond late, a fifth of the fastest job. */
async function exactly(ms) {
  const end = performance.now() + ms;
  if (ms > 3) await new Promise((resolve) => setTimeout(resolve, ms - 3));
  while (performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
}

async function makespan(generate) {
  const start = performance.now();
  await Promise.all(Array.from({ length: images }, generate));
  return performance.now() - start;
}

/** What the GPUs and the helper around them can do, with no pool: each draws its exact share. */
async function byHand() {
  const start = performance.now();
  const share = images / rates.reduce((sum, rate) => sum + rate);
  await Promise.all(
    gpus.map(async (gpu, index) => {
      for (let left = share * rates[index]; left > 0; left -= 1) {
        await gpu.generate({ prompt: 'a frog' });
      }
    }),
  );
  return performance.now() - start;
}

const pool = () => {
  const backend = poolBackend(gpus);
  return makespan(() => backend.generate({ prompt: 'a frog' }));
};
await pool();
const [pooled, shared] = await inTurns([pool, byHand], 5);
report([
  {
    what: `${images} images, pool of 4 uneven GPUs, against the ideal makespan`,
    value: pooled,
    unit: 'ms',
    baseline: idealMs,
    aim: '1.03',
  },
  {
    what: `${images} images, the same GPUs with exact shares and no pool`,
    value: shared,
    unit: 'ms',
    baseline: idealMs,
  },
]);
