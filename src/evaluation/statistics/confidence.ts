import { checkNumber } from '../../internal/check-values.ts';
import type { ConfidenceOptions } from './interval.ts';

/** @throws ConfigurationError for one out of range. */
export function confidenceOf({ confidence = 0.95 }: ConfidenceOptions): number {
  checkNumber('confidence', confidence, 0.5, 0.9999);
  return confidence;
}
