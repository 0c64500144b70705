import type { ClipTokenizer } from '../fidelity/count-clip-tokens.ts';
import type { ModelFamily } from './model-family.ts';
import type { TokenReport } from './upsampled-prompt.ts';

/**
 * T5 and LLM tokenizers keep case and cut words more finely. No vocabulary of theirs is at hand, so
 * their count is CLIP's estimate and this much more: a rule of thumb on the safe side.
 */
const otherEncoders = 1.2;

/** How much of a prompt the family's encoder reads. @throws ConfigurationError for a bad tokenizer. */
export async function tokenReport(
  prompt: string,
  { encoder }: ModelFamily,
  tokenizer: ClipTokenizer | undefined,
): Promise<TokenReport> {
  const { countClipTokens } = await import('../fidelity/count-clip-tokens.ts');
  const { kind, window } = encoder;
  const count = async (text: string) => {
    if (kind === 'clip') return countClipTokens(text, { tokenizer });
    const { tokens } = await countClipTokens(text);
    return { tokens: Math.ceil(tokens * otherEncoders), exact: false };
  };
  const { tokens: used, exact } = await count(prompt);
  if (window === null || used <= window) return { used, window, exact, cut: '' };
  const fits = async (end: number) => (await count(prompt.slice(0, end))).tokens <= window;
  return { used, window, exact, cut: prompt.slice(await lastFitting(prompt, fits)).trim() };
}

/** Where the last word that still fits ends, by halving. */
async function lastFitting(
  prompt: string,
  fits: (end: number) => Promise<boolean>,
): Promise<number> {
  const ends = [...prompt.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  let least = 0;
  let most = ends.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (await fits(ends[middle - 1] ?? 0)) least = middle;
    else most = middle - 1;
  }
  return ends[least - 1] ?? 0;
}
