import { ConfigurationError, DatasetError } from '../../errors.ts';
import { checkOptions } from '../../internal/check-options.ts';
import { checkWhole } from '../../internal/check-values.ts';
import type { Dataset, DatasetPrompt } from '../dataset.ts';
import { datasetOf } from './define-dataset.ts';
import { stratifiedSample } from './stratified-sample.ts';

export interface SelectOptions {
  /** Only prompts of these categories, in any case of letters. */
  readonly category?: string | readonly string[] | undefined;
  /** Only prompts of these challenges, in any case of letters. */
  readonly challenge?: string | readonly string[] | undefined;
  /** How many to draw of what is left, from each category in proportion. @default all */
  readonly sample?: number | undefined;
  /** Of the sample: the same seed, the same prompts. A whole number from 0. @default 0 */
  readonly seed?: number | undefined;
}

export const selectOptionNames = ['category', 'challenge', 'sample', 'seed'] as const;

/**
 * A part of a dataset. Its name says which, and its digest is its own. A larger sample holds the
 * smaller one of the same seed but for rounding at the categories.
 *
 * @throws ConfigurationError for a category or challenge that no prompt has, and for a sample larger
 *   than what is left.
 * @throws DatasetError `empty` where no prompt is of a category and a challenge that there are.
 */
export function selectPrompts(dataset: Dataset, options: SelectOptions): Dataset {
  checkOptions('selectPrompts', options, selectOptionNames);
  const { category, challenge, sample } = options;
  const seed = checkWhole('seed', options.seed ?? 0, 0);
  if (category === undefined && challenge === undefined && sample === undefined) return dataset;
  const isOfCategory = matcher(dataset.prompts, 'category', category);
  const isOfChallenge = matcher(dataset.prompts, 'challenge', challenge);
  const left = dataset.prompts.filter((each) => isOfCategory(each) && isOfChallenge(each));
  if (left.length === 0) {
    throw new DatasetError(`${dataset.name} has no prompt that is all of ${partOf(options)}.`, {
      code: 'empty',
    });
  }
  const name = `${dataset.name} [${partOf(options)}]`;
  if (sample === undefined) return datasetOf(name, left);
  checkWhole('sample', sample, 1, left.length);
  return datasetOf(name, stratifiedSample(left, sample, seed));
}

function matcher(
  prompts: readonly DatasetPrompt[],
  field: 'category' | 'challenge',
  wanted: string | readonly string[] | undefined,
): (prompt: DatasetPrompt) => boolean {
  if (wanted === undefined) return () => true;
  const names = [wanted].flat();
  if (names.length === 0) throw new ConfigurationError(`\`${field}\` is an empty list.`);
  const there = new Map(
    prompts.flatMap((each) => {
      const value = each[field];
      return value === undefined ? [] : [[folded(value), value]];
    }),
  );
  const unknown = names.find((name) => !there.has(folded(name)));
  if (unknown !== undefined) {
    const known = [...there.values()].join(', ') || 'none';
    throw new ConfigurationError(
      `No prompt has the ${field} ${String(unknown)}. There are: ${known}.`,
    );
  }
  const folds = new Set(names.map(folded));
  return (prompt) => folds.has(folded(prompt[field] ?? ''));
}

function folded(name: unknown): string {
  return String(name).trim().toLowerCase();
}

function partOf({ category, challenge, sample, seed = 0 }: SelectOptions): string {
  return [
    ...(category === undefined ? [] : [`category ${[category].flat().join(' or ')}`]),
    ...(challenge === undefined ? [] : [`challenge ${[challenge].flat().join(' or ')}`]),
    ...(sample === undefined ? [] : [`sample of ${sample}, seed ${seed}`]),
  ].join(', ');
}
