import { ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkChoice } from '../internal/check-values.ts';
import type { ModelFamily } from './model-family.ts';

/**
 * What is sent as the negative prompt: nothing at all, a stock text, one that the model writes in the
 * same call, or a text of one's own. `{ text: '' }` sends an empty one, which is not the same as none
 * to every server.
 */
export type NegativePromptOption =
  | { readonly mode: 'none' | 'stock' | 'generate' }
  | { readonly text: string };

/** Flaws that no picture wants. */
export const stockNegativePrompt =
  'blurry, out of focus, low resolution, jpeg artifacts, watermark, signature, cropped subject, ' +
  'deformed hands, extra fingers, extra limbs';

/** A negative prompt, absent where none is to be sent, and what there is to say about it. */
export interface NegativePrompt {
  readonly negativePrompt?: string | undefined;
  readonly warnings: readonly string[];
}

/** @throws ConfigurationError */
export function checkNegativePrompt(option: NegativePromptOption | undefined): void {
  if (option === undefined) return;
  checkOptions('`negativePrompt`', option, ['mode', 'text']);
  const { mode, text } = { mode: undefined, text: undefined, ...option };
  checkChoice('negativePrompt.mode', mode, ['none', 'stock', 'generate']);
  if ((mode === undefined) !== (text === undefined) && (text ?? '').constructor === String) return;
  throw new ConfigurationError(
    "Expected `negativePrompt` to be { mode: 'none' | 'stock' | 'generate' } or { text: '…' }.",
  );
}

/** Whether the model is to write one. */
export function writesNegativePrompt(
  option: NegativePromptOption | undefined,
  { negativePrompt }: ModelFamily,
): boolean {
  return (
    negativePrompt === 'supported' &&
    option !== undefined &&
    'mode' in option &&
    option.mode === 'generate'
  );
}

/** What to send for one base prompt. `written` is the model's own, where it was asked for one. */
export function negativePromptFor(
  basePrompt: string,
  option: NegativePromptOption = { mode: 'none' },
  family: ModelFamily,
  written: string | undefined,
): NegativePrompt {
  const isNone = 'mode' in option && option.mode === 'none';
  if (isNone) return { warnings: [] };
  if (family.negativePrompt === 'ignored') {
    return {
      warnings: [`${family.title} ignores negative prompts, so none is sent.`],
    };
  }
  if ('text' in option) return { negativePrompt: option.text, warnings: [] };
  if (option.mode === 'stock') {
    return { negativePrompt: withoutWanted(stockNegativePrompt, basePrompt), warnings: [] };
  }
  const terms = withoutWanted(written ?? '', basePrompt);
  if (terms !== '') return { negativePrompt: terms, warnings: [] };
  return { warnings: ['The model wrote no negative prompt, so none is sent.'] };
}

const excludes = /\b(?:no|not|without|never|none|nothing|free of|devoid of|empty of)\b|n['’]t\b/i;

/**
 * The terms without those that the base prompt asks for: a blurry photo must not be fought. Where
 * the base prompt excludes something, its words may well be what must not be seen.
 */
function withoutWanted(terms: string, basePrompt: string): string {
  const items = terms
    .split(/[,;\n]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const base = ` ${words(basePrompt)} `;
  const wanted = (item: string) =>
    !excludes.test(basePrompt) && words(item) !== '' && base.includes(` ${words(item)} `);
  return items.filter((item) => !wanted(item)).join(', ');
}

function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
