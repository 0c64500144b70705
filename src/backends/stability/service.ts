import * as z from 'zod';

import { ImageBackendError } from '../../errors.ts';
import type { BackendReply, ImageBackendDefinition } from '../../image-backend.ts';
import type { JSONObject } from '../../schema.ts';

/** As the backend is called in errors and settings. */
export const backend = 'stability';

/** What both versions of the API are told alike. */
export interface StabilityConnection {
  readonly shared: Pick<
    ImageBackendDefinition<never>,
    'name' | 'baseURL' | 'headers' | 'settings' | 'timeoutMs' | 'retries'
  >;
  readonly stylePreset: string | undefined;
  readonly extra: JSONObject | undefined;
}

/** Statuses whose body tells whether the safety filter refused the prompt. */
export const maybeBlocked: readonly number[] = [400, 403];

const refusalSchema = z.object({
  name: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  errors: z.array(z.string()).optional().catch(undefined),
});

const moderationNames: readonly string[] = ['content_moderation', 'invalid_prompts'];

/** @throws ImageBackendError where the request was refused, as blocked or for what else it is. */
export async function throwIfRefused(reply: BackendReply): Promise<void> {
  if (reply.status < 400) return;
  const { name = '', message, errors = [] } = await reply.json(refusalSchema);
  const said = [message ?? errors.join('; '), name].filter((text) => text !== '').join(', ');
  if (moderationNames.includes(name)) {
    throw failure('blocked', `The prompt was refused: ${said}`, reply.status);
  }
  const code = reply.status === 403 ? 'authentication' : 'rejected';
  throw failure(code, `The request was refused with ${reply.status}: ${said}`, reply.status);
}

/** What is refused outright is not charged. */
export function failure(
  code: ImageBackendError['code'],
  message: string,
  status?: number,
): ImageBackendError {
  return new ImageBackendError(`[${backend}] ${message.slice(0, 4000)}`, {
    code,
    backend,
    status,
    mayHaveBeenCharged: status === undefined,
  });
}

/** A seed of 0 asks these services for one at random. */
export function seedWarnings(seed: number): string[] {
  if (seed !== 0) return [];
  return ['Seed 0 means a random one here; the image tells which was drawn with.'];
}
