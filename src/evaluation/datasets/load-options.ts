import { checkOptions } from '../../internal/check-options.ts';
import type { Dataset } from '../dataset.ts';
import { type DuplicateOptions, defineDataset, type PromptInput } from './define-dataset.ts';
import { type SelectOptions, selectOptionNames, selectPrompts } from './select-prompts.ts';
import { type SourceOptions, sourceOptionNames } from './source-options.ts';

/** What every loader takes. */
export interface LoadOptions extends SourceOptions, SelectOptions, DuplicateOptions {}

/** @throws ConfigurationError */
export function checkLoadOptions(
  owner: string,
  options: unknown,
  more: readonly string[] = [],
): void {
  checkOptions(owner, options, [...sourceOptionNames, ...selectOptionNames, 'duplicates', ...more]);
}

/** The dataset of what was read, cut down to what was asked for. */
export function loadedDataset(
  name: string,
  prompts: readonly PromptInput[],
  options: LoadOptions,
): Dataset {
  const { category, challenge, sample, seed, duplicates } = options;
  const whole = defineDataset({ name, prompts, duplicates });
  return selectPrompts(whole, { category, challenge, sample, seed });
}

/** `parti-0007` for row 7. The same row has the same id, whatever is left out. */
export function rowId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`;
}
