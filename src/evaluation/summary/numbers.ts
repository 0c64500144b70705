import type { ClusteredMean } from '../statistics/clustered-mean.ts';
import type { Interval } from '../statistics/interval.ts';
import type { PairedDifference } from '../statistics/paired-difference.ts';
import type { DifferenceSummary, IntervalSummary, MeanSummary } from '../summary.ts';

/** JSON knows no infinity. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

export function intervalSummary({ low, high }: Interval): IntervalSummary {
  return { low: finite(low), high: finite(high) };
}

export function meanSummary({ mean, standardError, interval, n }: ClusteredMean): MeanSummary {
  return {
    mean,
    standardError: finite(standardError),
    interval: intervalSummary(interval),
    n,
  };
}

export function differenceSummary(difference: PairedDifference): DifferenceSummary {
  const { bootstrap, wins, ties, losses, detectable, p } = difference;
  return {
    ...meanSummary(difference),
    bootstrap: intervalSummary(bootstrap),
    wins,
    ties,
    losses,
    detectable: finite(detectable),
    p,
  };
}
