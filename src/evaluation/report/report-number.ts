import type { IntervalSummary } from '../summary.ts';

/** A difference with its sign, a true minus among them. */
export function signed(value: number, digits = 3): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** A share as a percentage without decimals. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Both ends of an interval; one without bounds says so. */
export function range({ low, high }: IntervalSummary, format: (value: number) => string): string {
  return low === null || high === null ? 'unbounded' : `${format(low)} to ${format(high)}`;
}
