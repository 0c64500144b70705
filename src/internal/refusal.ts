import { LMError } from '../errors.ts';
import { quoted } from './quoted.ts';

const unable =
  "(?:can ?not|can['’]?t|won['’]?t|will not|am (?:not able|unable)|['’]m (?:not able|unable)|must decline|have to decline|do(?:n['’]t| not) feel comfortable)";
const action =
  '(?:help|assist|create|generate|describe|provide|produce|write|fulfil+|comply|do|make|support|continue|engage|depict|offer|expand|rewrite|with|to|that|this)';

/** What an excuse begins with. Each form needs the first person, which a caption has no use for. */
const excuses: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:(?:i['’]?m|i am) (?:very |so |really )?(?:sorry|afraid)|sorry|my apologies|apologies|unfortunately)\\b[^\\n"“]{0,80}?\\b)?i ?${unable} ${action}\\b`,
    'i',
  ),
  /^(?:i['’]m|i am) (?:unable|not able|not comfortable|not permitted|not allowed)\b/i,
  /^(?:(?:i['’]?m|i am) (?:very |so |really )?)?sorry\b\s*(?:[.!]?\s*$|[,.!;:—-]*\s*(?:but|i|no)\b)/i,
  /^as an ai\b(?:,| (?:language|assistant|model))/i,
  /^(?:抱歉|对不起|很抱歉|對不起)[，,。]?.{0,12}(?:无法|不能|無法)/,
  /^(?:申し訳|すみません|ごめんなさい).{0,20}(?:できません|ません)/,
  /^(?:lo siento|perdón)\b[^\n]{0,40}\bno puedo\b/i,
  /^(?:je suis )?désolée?[^\n]{0,40}\bje ne (?:peux|puis)\b/i,
  /^(?:es tut mir leid|tut mir leid|leider)\b[^\n]{0,40}\bkann ich\b|^es tut mir leid\b[^\n]{0,40}\bich kann\b/i,
];

/** Whether a reply is the model's excuse instead of what it was asked for. */
export function looksLikeRefusal(reply: string): boolean {
  const text = reply.replace(/^\s*\[\[[^\]]*\]\]\s*/, '').trim();
  return excuses.some((excuse) => excuse.test(text));
}

/**
 * The error of a model that would not answer, by the server's word or by its own: what it said and
 * what to do about it.
 */
export function refusalError(
  model: string,
  text: string,
  {
    code = 'refusal',
    ...options
  }: {
    readonly code?: 'refusal' | 'content-filter' | undefined;
    readonly requests?: number | undefined;
    readonly cause?: unknown;
  } = {},
): LMError {
  const what =
    code === 'refusal'
      ? `The model ${model} refused to answer`
      : `The reply of ${model} was stopped by a content filter`;
  const advice =
    code === 'refusal'
      ? 'The same prompt will mostly be refused again: reword it, or ask another model.'
      : 'Reword the prompt, or ask a model with another filter.';
  const words = text.trim() === '' ? '' : `: ${quoted(text.trim())}`;
  return new LMError(`${what}${words}. ${advice}`, { code, model, text, ...options });
}
