import { estimateImageTokens } from '../../image-tokens.ts';
import type { ContentPart, LM, LMRequest } from '../../lm.ts';
import type { ModelUsage } from '../../prediction.ts';

const bytesPerToken = 4;
/** Of an image where the model's own rule is not known: the usual order. */
const tokensPerImage = 1000;
/** For the role and the marks around a message. */
const tokensPerMessage = 4;
/** Of a completion without a limit. */
const usualCompletion = 1000;

/**
 * What a request may use, before it is sent: a token for every 4 bytes of text in UTF-8, for an
 * image what its model's rule says or else 1,000, and for each completion the limit it has, or else
 * 1,000.
 */
export function estimatedUsage(lm: LM, request: LMRequest): ModelUsage {
  const { messages, responseFormat, n = 1, maxTokens = lm.settings['maxTokens'] } = request;
  const format = responseFormat === undefined ? 0 : textTokens(JSON.stringify(responseFormat));
  const parts = messages.flatMap(({ content }) => content);
  const completion = typeof maxTokens === 'number' ? maxTokens : usualCompletion;
  return {
    requests: 1,
    inputTokens:
      format +
      messages.length * tokensPerMessage +
      parts.reduce((sum, part) => sum + partTokens(part, lm, request), 0),
    outputTokens: n * completion,
  };
}

export function textTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / bytesPerToken);
}

function partTokens(part: ContentPart, { model, settings }: LM, request: LMRequest): number {
  if (part.type === 'text') return textTokens(part.text);
  const own = settings['imageDetail'];
  const detail = request.imageDetail ?? (own === 'low' || own === 'high' ? own : 'auto');
  return estimateImageTokens(model, part.image, { detail }) ?? tokensPerImage;
}
