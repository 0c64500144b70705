import * as z from 'zod';

import { ImageBackendError, type ImageBackendErrorCode } from '../../errors.ts';
import type { ReplyMeaning } from '../../image-backend.ts';

/** As the backend is called in errors and settings. */
export const backend = 'openai-images';

export function failure(
  code: ImageBackendErrorCode,
  message: string,
  mayHaveBeenCharged = false,
): ImageBackendError {
  const text = `[${backend}] ${message.slice(0, 4000)}`;
  return new ImageBackendError(text, { code, backend, mayHaveBeenCharged });
}

const text = z.string().nullish().catch(undefined);

const errorSchema = z.object({
  error: z.object({
    code: text,
    type: text,
    message: text,
    moderation_details: z.object({ moderation_stage: text }).nullish().catch(undefined),
  }),
});

const blockedWords: readonly unknown[] = [
  'moderation_blocked',
  'content_policy_violation',
  'content_filter',
];

const creditWords: readonly unknown[] = [
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_limit_user_error',
];

/** What an error of OpenAI's form means where its status alone misleads. */
export function explain(body: unknown, status: number): ReplyMeaning | undefined {
  const { error } = errorSchema.safeParse(body).data ?? {};
  if (error === undefined) return undefined;
  const words = [error.code, error.type];
  if (words.some((word) => creditWords.includes(word))) return { code: 'authentication' };
  // Together says it in a sentence alone.
  const isUnsafe = status === 422 && /\bnsfw\b/i.test(error.message ?? '');
  if (!isUnsafe && !words.some((word) => blockedWords.includes(word))) return undefined;
  // What was blocked after it had been drawn may have its price.
  const drawn = error.moderation_details?.moderation_stage === 'output';
  return { code: 'blocked', mayHaveBeenCharged: drawn };
}
