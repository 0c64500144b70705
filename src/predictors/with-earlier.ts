import { addUsage, type Prediction } from '../prediction.ts';

/** A prediction, with the cost and the notes of what led up to it. */
export function withEarlier<Outputs>(
  prediction: Prediction<Outputs>,
  earlier: Pick<Prediction<unknown>, 'usage' | 'report'>,
): Prediction<Outputs> {
  const usage = addUsage(earlier.usage, prediction.usage);
  const { report } = prediction;
  return {
    ...prediction,
    usage,
    report: {
      ...report,
      downgrades: [...new Set([...earlier.report.downgrades, ...report.downgrades])],
      repairs: earlier.report.repairs + report.repairs,
      requests: usage.requests,
      warnings: [...new Set([...earlier.report.warnings, ...report.warnings])],
    },
  };
}
