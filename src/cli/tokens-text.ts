import type { TokenReport } from '../upsampling/upsampled-prompt.ts';

/** `59 of 77 tokens (estimate)`. */
export function tokensText({ used, window, exact }: TokenReport): string {
  const of = window === null ? '' : ` of ${window}`;
  return `${used}${of} tokens${exact ? '' : ' (estimate)'}`;
}
