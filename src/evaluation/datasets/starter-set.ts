import { defineDataset } from './define-dataset.ts';
import { starterPrompts } from './starter-prompts.ts';

/**
 * 72 English prompts in 12 categories with 11 challenges, written for this library: enough to try a
 * setting on, too few to show a small difference. For a claim take a benchmark.
 */
export const starterSet = defineDataset({
  name: 'starter set',
  prompts: Object.entries(starterPrompts).flatMap(([category, prompts]) =>
    prompts.map(([challenge, prompt], index) => ({
      id: `${category.toLowerCase().replace(/\W+/g, '-')}-${index + 1}`,
      prompt,
      category,
      challenge,
    })),
  ),
});
