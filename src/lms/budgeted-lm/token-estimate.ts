import type { ContentPart, LM, LMRequest } from '../../lm.ts';
import type { ModelUsage } from '../../prediction.ts';

const bytesPerToken = 4;
/** What a model makes of an image differs by size and provider; this is the usual order. */
const tokensPerImage = 1000;
/** For the role and the marks around a message. */
const tokensPerMessage = 4;
/** Of a completion without a limit. */
const usualCompletion = 1000;

/**
 * What a request may use, before it is sent: a token for every 4 bytes of text in UTF-8, 1,000 for an
 * image, and for each completion the limit it has, or else 1,000.
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
      parts.reduce((sum, part) => sum + partTokens(part), 0),
    outputTokens: n * completion,
  };
}

export function textTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / bytesPerToken);
}

function partTokens(part: ContentPart): number {
  return part.type === 'text' ? textTokens(part.text) : tokensPerImage;
}
