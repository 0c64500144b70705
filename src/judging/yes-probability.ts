import type { TokenLogprob } from '../lm.ts';

/** How likely the answer yes is, against yes and no together. */
export interface YesProbability {
  readonly probability: number;
  /** How much of all probability yes and no have together. */
  readonly mass: number;
}

/**
 * The probability of yes from the tokens of a reply: the mass of all tokens that mean yes (`Yes`,
 * ` yes`, `YES.`), divided by that of yes and no together, where the first word is written. Undefined
 * where neither is among the likeliest tokens: it is then not known, which is not the same as low.
 */
export function yesProbability(
  tokens: readonly TokenLogprob[] | undefined,
): YesProbability | undefined {
  const first = tokens?.find(({ token }) => wordOf(token) !== '');
  if (first === undefined) return undefined;
  const likely = new Map(first.alternatives.map(({ token, logprob }) => [token, logprob]));
  likely.set(first.token, likely.get(first.token) ?? first.logprob);
  let yes = 0;
  let no = 0;
  for (const [token, logprob] of likely) {
    const probability = Math.min(1, Math.exp(logprob));
    if (!Number.isFinite(probability)) continue;
    const word = wordOf(token);
    if (word === 'yes') yes += probability;
    else if (word === 'no') no += probability;
  }
  const mass = yes + no;
  return mass > 0 ? { probability: yes / mass, mass: Math.min(1, mass) } : undefined;
}

/** The letters of a token, without blanks, marks and what tokenizers write for a blank. */
function wordOf(token: string): string {
  return token
    .replace(/^[ĠĊ▁]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
