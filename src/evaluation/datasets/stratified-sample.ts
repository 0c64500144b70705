import { seededRandom } from '../../internal/seeded-random.ts';
import type { DatasetPrompt } from '../dataset.ts';

/**
 * `size` prompts, from each category in proportion (largest remainders first), in the order in which
 * they were given. Which prompts of a category come first depends on the seed and their ids alone.
 */
export function stratifiedSample(
  prompts: readonly DatasetPrompt[],
  size: number,
  seed: number,
): readonly DatasetPrompt[] {
  const rank = (key: string) => seededRandom(`sample ${seed} ${key}`)();
  const strata = new Map<string, DatasetPrompt[]>();
  for (const prompt of prompts) {
    const category = prompt.category ?? '';
    const stratum = strata.get(category);
    if (stratum === undefined) strata.set(category, [prompt]);
    else stratum.push(prompt);
  }
  const quotas = [...strata].map(([category, members]) => {
    const exact = (members.length * size) / prompts.length;
    const whole = Math.floor(exact);
    return { members, whole, remainder: exact - whole, draw: rank(`category ${category}`) };
  });
  const missing = size - quotas.reduce((sum, { whole }) => sum + whole, 0);
  const byRemainder = quotas.toSorted((a, b) => b.remainder - a.remainder || a.draw - b.draw);
  const chosen = new Set(
    byRemainder.flatMap(({ members, whole }, place) =>
      members
        .map((prompt) => ({ prompt, draw: rank(prompt.id) }))
        .sort((a, b) => a.draw - b.draw)
        .slice(0, whole + (place < missing ? 1 : 0))
        .map(({ prompt }) => prompt),
    ),
  );
  return prompts.filter((prompt) => chosen.has(prompt));
}
