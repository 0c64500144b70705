import { throwIfAborted } from '../internal/abort.ts';
import { quantile } from '../internal/quantile.ts';
import { seededRandom } from '../internal/seeded-random.ts';

/** The middle of what resampling gives. */
export interface BootstrapInterval {
  readonly low: number;
  readonly high: number;
  /** Resamples in which the figure was defined, and which the interval is made of. */
  readonly resamples: number;
}

/** How to resample. */
export interface BootstrapOptions {
  readonly seed: number | string;
  readonly resamples: number;
  /** Above 0, below 1. */
  readonly confidence: number;
  readonly signal?: AbortSignal | undefined;
}

/** The longest that other work has to wait for, in milliseconds. */
const turnMs = 15;

/**
 * Percentile intervals of several figures, from whole groups drawn with replacement: items of one
 * group are alike, and drawing them one by one would make the intervals too narrow (Davison and
 * Hinkley 1997, section 3.8). null for a figure that fewer than half of the resamples define, and
 * where there are fewer than two groups. Lets other work have its turn between resamples.
 *
 * @throws AbortedError
 */
export async function bootstrapIntervals<Group, Name extends string>(
  groups: readonly Group[],
  figures: (drawn: readonly Group[]) => Readonly<Record<Name, number>>,
  options: BootstrapOptions,
): Promise<Readonly<Partial<Record<Name, BootstrapInterval>>>> {
  const { seed, resamples, confidence, signal } = options;
  const random = seededRandom(`bootstrap ${seed}`);
  const draw = (group: Group) => groups[Math.floor(random() * groups.length)] ?? group;
  const drawn: Readonly<Record<Name, number>>[] = [];
  let turn = performance.now();
  for (let count = 0; groups.length > 1 && count < resamples; count += 1) {
    drawn.push(figures(groups.map(draw)));
    if (performance.now() - turn < turnMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(signal);
    turn = performance.now();
  }
  const intervals: Partial<Record<Name, BootstrapInterval>> = {};
  const [first] = drawn;
  for (const name in first) {
    const values = Float64Array.from(drawn, (each) => each[name])
      .filter(Number.isFinite)
      .sort();
    if (values.length * 2 < resamples) continue;
    intervals[name] = {
      low: quantile(values, (1 - confidence) / 2),
      high: quantile(values, (1 + confidence) / 2),
      resamples: values.length,
    };
  }
  return intervals;
}
