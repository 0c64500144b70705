import { introducedTexts } from './painted-text.ts';

/** The writing that a base prompt asks for in quotation marks. */
export async function quotedTexts(basePrompt: string): Promise<readonly string[]> {
  // Loaded on first use: the main entry does not reach `fidelity` before it needs it.
  const { findQuotes } = await import('../fidelity/quotes.ts');
  return findQuotes(basePrompt).map(({ text }) => text);
}

/** All writing that a base prompt asks for, in quotation marks or not. */
export async function askedTexts(basePrompt: string): Promise<readonly string[]> {
  return [...(await quotedTexts(basePrompt)), ...introducedTexts(basePrompt)];
}
