/**
 * The value below which the share `p` of the sorted values lies, interpolated between neighbours: type 7
 * of Hyndman and Fan (1996), the default of R and NumPy. NaN for no values.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - below);
}
