import { ConfigurationError } from '../errors.ts';
import { quoted } from '../internal/quoted.ts';
import type { Exemplar } from './exemplars.ts';

/** The prompts of a benchmark: texts, or rows that hold one as `prompt` or `basePrompt`. */
export type BenchmarkPrompts = Iterable<
  string | { readonly prompt: string } | { readonly basePrompt: string }
>;

/** Shared words, of all the words of both, from which on two prompts are the same in substance. */
const nearlyAll = 0.85;
/** Shorter prompts share words by chance, so that only equal ones count. */
const fewestWords = 4;

/**
 * Makes sure that no exemplar shows the model a prompt of the benchmark it will be measured on. Two
 * prompts are the same where they are equal but for case, blanks and punctuation, or where, from four
 * words on, at least 85% of all words of both are shared.
 *
 * @throws ConfigurationError that names every exemplar found and the prompt it is from.
 */
export function assertNoLeakage(
  exemplars: readonly Exemplar[],
  dataset: BenchmarkPrompts | { readonly prompts: BenchmarkPrompts },
): void {
  const shown = exemplars.map(({ basePrompt }) => ({ basePrompt, words: wordsOf(basePrompt) }));
  const found: string[] = [];
  for (const row of 'prompts' in dataset ? dataset.prompts : dataset) {
    const prompt = typeof row === 'string' ? row : 'prompt' in row ? row.prompt : row.basePrompt;
    const words = wordsOf(prompt);
    for (const { basePrompt, words: own } of shown) {
      if (!isSame(own, words)) continue;
      found.push(`${quoted(basePrompt, 80)} is in the benchmark as ${quoted(prompt, 80)}`);
    }
  }
  if (found.length === 0) return;
  throw new ConfigurationError(
    `${found.length === 1 ? 'An exemplar comes' : `${found.length} exemplars come`} from the ` +
      `benchmark, which makes its result worthless: ${found.join('; ')}. Leave them out of \`exemplars\`.`,
  );
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (Math.min(a.length, b.length) < fewestWords) return false;
  const [first, second] = [new Set(a), new Set(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / (first.size + second.size - shared) >= nearlyAll;
}
