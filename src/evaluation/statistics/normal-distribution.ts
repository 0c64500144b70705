/** The z that a standard normal exceeds on either side with probability `tail`, 1e-6 to 1. */
export function normalCritical(tail: number): number {
  let z = 0;
  // The tail is convex in z, so that Newton's steps only ever go up.
  for (let step = 0; step < 100; step += 1) {
    const density = Math.sqrt(2 / Math.PI) * Math.exp((-z * z) / 2);
    const next = z + (1 - normalCentre(z) - tail) / density;
    if (Math.abs(next - z) <= 1e-15 * z) return next;
    z = next;
  }
  return z;
}

/** P(|Z| < z), by a series of positive terms (Abramowitz and Stegun 26.2.11). */
function normalCentre(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return Math.sqrt(2 / Math.PI) * Math.exp((-z * z) / 2) * sum;
}
