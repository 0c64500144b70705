import { checkWhole } from '../../internal/check-values.ts';

/**
 * McNemar's exact test: the two-sided p-value of the prompts that only one arm got right, if either
 * arm were as likely. Valid with one image a prompt; with several use `pairedDifference`.
 *
 * @param onlyA - prompts that only the first arm got right.
 * @param onlyB - prompts that only the second arm got right.
 * @throws ConfigurationError for what is no count.
 */
export function mcnemarExact(onlyA: number, onlyB: number): number {
  checkWhole('onlyA', onlyA, 0, 1e9);
  checkWhole('onlyB', onlyB, 0, 1e9);
  const [fewer, n] = [Math.min(onlyA, onlyB), onlyA + onlyB];
  if (fewer * 2 === n) return 1;
  // From the largest term of the tail down, in units of that term, so that nothing underflows.
  let [term, sum] = [1, 0];
  for (let k = fewer; k >= 0 && term > sum * 1e-17; k -= 1) {
    sum += term;
    term *= k / (n - k + 1);
  }
  return Math.min(1, 2 * sum * Math.exp(logBinomialHalf(n, fewer)));
}

/** ln of C(n, k) / 2^n. */
function logBinomialHalf(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k) - n * Math.LN2;
}

/** By Stirling's series from 20 on. */
function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const u = 1 / (n * n);
  const series = (1 / 12 - u * (1 / 360 - u * (1 / 1260 - u * (1 / 1680 - u / 1188)))) / n;
  return (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + series;
}
