/** A range of values that the data do not rule out. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface ConfidenceOptions {
  /** The share of such intervals that hold the true value, 0.5 to 0.9999. @default 0.95 */
  readonly confidence?: number | undefined;
}
