/** Positions of values on a horizontal axis. */
export interface Scale {
  /** In the units of the drawing. */
  at(value: number): number;
  /** Round values for labels, zero among them where it is in range. */
  readonly ticks: readonly number[];
}

/** A scale from `left` to `right` that holds all `values` and zero, with about five round ticks. */
export function linearScale(values: readonly number[], left: number, right: number): Scale {
  const isFlat = values.every((value) => value === 0);
  // Nothing but zeros: both sides are shown, so that zero is seen to be in the middle.
  const low = isFlat ? -0.1 : Math.min(0, ...values);
  const high = isFlat ? 0.1 : Math.max(0, ...values);
  const step = roundStep((high - low) / 4);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const [start, end] = [first * step, last * step];
  return { ticks, at: (value) => left + ((value - start) / (end - start)) * (right - left) };
}

/** The next of 1, 2, 5 times a power of ten. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 5, 10].find((each) => each * power >= size * 0.999) ?? 10;
  return factor * power;
}
