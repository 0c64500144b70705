import { beforeAll, describe, expect, test } from 'vitest';
import { clusteredMean } from '../../../src/evaluation/statistics/clustered-mean.ts';
import { pairedDifference } from '../../../src/evaluation/statistics/paired-difference.ts';
import { wilsonInterval } from '../../../src/evaluation/statistics/wilson-interval.ts';
import { seededRandom } from '../../../src/internal/seeded-random.ts';

/*
 * 200 prompts with 4 images each, right or wrong, that are alike within a prompt: correlation 0.45,
 * as in published verdicts. Each image copies what its prompt drew with probability sqrt(0.45)
 * (Lunn and Davies 1998), and half of the prompts draw the same for both arms.
 */
const [prompts, images, correlation] = [200, 4, 0.45];
const [rateA, rateB] = [0.55, 0.62];
const copies = Math.sqrt(correlation);
const repetitions = 1000;

function drawRun(random: () => number) {
  const draw = (share: number, rate: number) =>
    Array.from({ length: images }, () => Number((random() < copies ? share : random()) < rate));
  const pairs = Array.from({ length: prompts }, () => {
    const share = random();
    return [draw(share, rateA), draw(random() < 0.5 ? share : random(), rateB)] as const;
  });
  return { a: pairs.map(([left]) => left), b: pairs.map(([, right]) => right) };
}

function shares() {
  const held = { mean: 0, difference: 0, bootstrap: 0, naive: 0 };
  const holds = ({ low, high }: { low: number; high: number }, truth: number) =>
    Number(low <= truth && truth <= high);
  const random = seededRandom('coverage of the intervals');
  for (let run = 0; run < repetitions; run += 1) {
    const { a, b } = drawRun(random);
    const found = pairedDifference(a, b, { resamples: 300, seed: run });
    held.mean += holds(clusteredMean(b).interval, rateB);
    held.difference += holds(found.interval, rateB - rateA);
    held.bootstrap += holds(found.bootstrap, rateB - rateA);
    const right = b.flat().reduce((sum, value) => sum + value, 0);
    held.naive += holds(wilsonInterval(right, prompts * images), rateB);
  }
  const share = (count: number) => count / repetitions;
  return {
    mean: share(held.mean),
    difference: share(held.difference),
    bootstrap: share(held.bootstrap),
    naive: share(held.naive),
  };
}

describe('coverage of the 95% intervals over clustered binary outcomes', () => {
  let found: ReturnType<typeof shares>;
  beforeAll(() => {
    found = shares();
  });

  test.each(['mean', 'difference', 'bootstrap'] as const)('of the %s is 93 to 97%%', (name) => {
    expect(found[name]).toBeGreaterThanOrEqual(0.93);
    expect(found[name]).toBeLessThanOrEqual(0.97);
  });

  test('is far less for an interval that counts images as if they were prompts', () => {
    expect(found.naive).toBeLessThan(0.85);
  });
});
