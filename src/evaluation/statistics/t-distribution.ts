import { normalCritical } from './normal-distribution.ts';

/** P(|T| > t) of Student's t with `df` degrees of freedom, a whole number from 1. */
export function tTail(t: number, df: number): number {
  if (t === 0) return 1;
  const square = t * t;
  const [a, x] = [df / 2, df / (df + square)];
  const y = square / (df + square);
  const front = (Math.exp(-a * Math.log1p(square / df)) * Math.sqrt(y) * gammaRatio(a)) / rootPi;
  // The continued fraction converges fast on one side only.
  if (x < (a + 1) / (a + 2.5)) return (front * betaFraction(a, 0.5, x)) / a;
  return 1 - (front * betaFraction(0.5, a, y)) / 0.5;
}

/** The t that |T| exceeds with probability `tail`, above 0 and at most 1. */
export function tCritical(tail: number, df: number): number {
  if (tail === 1) return 0;
  const scale = (2 * gammaRatio(df / 2)) / (rootPi * Math.sqrt(df));
  // The tail is convex in t and larger than the normal one: Newton's steps only ever go up.
  let t = normalCritical(tail);
  for (let step = 0; step < 200; step += 1) {
    const density = scale * Math.exp(-((df + 1) / 2) * Math.log1p((t * t) / df));
    const next = t + (tTail(t, df) - tail) / density;
    if (Math.abs(next - t) <= 1e-15 * t) return next;
    t = next;
  }
  return t;
}

const rootPi = Math.sqrt(Math.PI);

/** Γ(a + 1/2) / Γ(a), by its asymptotic series, far enough out for 16 digits. */
function gammaRatio(a: number): number {
  let factor = 1;
  let at = a;
  for (; at < 40; at += 1) factor *= at / (at + 0.5);
  const u = 1 / at;
  const series =
    1 + u * (-1 / 8 + u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 - u * (399 / 262144)))));
  return factor * Math.sqrt(at) * series;
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 1000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
