import { ConfigurationError } from '../errors.ts';
import type { CommandName } from './flags.ts';

/** @throws ConfigurationError where the words make no prompt. */
export function promptOf(words: readonly string[], command: CommandName): string {
  const prompt = words.join(' ');
  if (prompt.trim() === '-') {
    throw new ConfigurationError('The prompt is an argument; it is not read from standard input.');
  }
  if (prompt.trim() !== '') return prompt;
  throw new ConfigurationError(
    `${words.length === 0 ? 'There is no prompt' : 'The prompt is blank'}. ` +
      `Try: prompt-upsampler ${command} "a frog dressed as a knight"`,
  );
}
