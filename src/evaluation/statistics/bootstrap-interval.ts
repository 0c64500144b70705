import { quantile } from '../../internal/quantile.ts';
import { seededRandom } from '../../internal/seeded-random.ts';
import type { Interval } from './interval.ts';

/** Percentile interval of the mean: `resamples` draws of as many values, with replacement. */
export function bootstrapInterval(
  values: readonly number[],
  options: {
    readonly seed: number;
    readonly resamples: number;
    readonly confidence: number;
  },
): Interval {
  const { seed, resamples, confidence } = options;
  const random = seededRandom(`bootstrap ${seed}`);
  const source = Float64Array.from(values);
  const n = source.length;
  const means = new Float64Array(resamples).map(() => {
    let sum = 0;
    for (let draw = 0; draw < n; draw += 1) sum += source[Math.floor(random() * n)] ?? 0;
    return sum / n;
  });
  means.sort();
  const tail = (1 - confidence) / 2;
  return { low: quantile(means, tail), high: quantile(means, 1 - tail) };
}
