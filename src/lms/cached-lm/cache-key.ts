import { canonicalJSON } from '../../internal/canonical-json.ts';
import type { ContentPart, LM, LMMessage, LMRequest } from '../../lm.ts';

/**
 * What equal requests to one model on one server have in common, as SHA-256. Who asks is no part of
 * it, and images count by their bytes.
 */
export async function cacheKey(lm: LM, request: LMRequest): Promise<string> {
  const { messages, n = 1, sampleIndex = 0, origin: _, ...parameters } = request;
  const text = canonicalJSON({
    model: lm.model,
    settings: lm.settings,
    messages: await Promise.all(messages.map(hashed)),
    n,
    sampleIndex,
    ...parameters,
  });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function hashed({ role, content }: LMMessage): Promise<object> {
  return { role, content: await Promise.all(content.map(hashedPart)) };
}

async function hashedPart(part: ContentPart): Promise<object> {
  if (part.type === 'text') return part;
  return { type: 'image', sha256: await part.image.sha256() };
}
