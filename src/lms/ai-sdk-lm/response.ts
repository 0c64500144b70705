import type { LMError } from '../../errors.ts';
import type { LMRequest, LMResponse } from '../../lm.ts';
import { usageOf } from '../../prediction.ts';
import { noText } from '../openai-lm/response.ts';
import type { AISDKCall } from './call.ts';
import type { AISDKReply } from './reply.ts';

export interface AISDKResponseContext {
  readonly model: string;
  readonly call: AISDKCall;
  /** What was left out of the request, in words. */
  readonly warnings: readonly string[];
}

/** @throws LMError where the reply holds no text at all, or broke off. */
export function aiSDKResponse(
  reply: AISDKReply,
  { n = 1 }: LMRequest,
  { model: asked, call, warnings }: AISDKResponseContext,
): LMResponse {
  const { text, finish = 'stop', inputTokens, cachedInputTokens, outputTokens } = reply;
  if (finish === 'error' || finish === 'interrupted' || text.trim() === '') {
    throw unusable(reply, call);
  }
  const model = reply.model ?? asked;
  const short = n > 1 ? [`${n} completions were asked for, and 1 came.`] : [];
  return {
    completions: [{ text, finishReason: finish }],
    usage: usageOf(model, {
      requests: call.requests,
      inputTokens,
      ...(cachedInputTokens === 0 ? {} : { cachedInputTokens }),
      outputTokens,
    }),
    model,
    warnings: [...warnings, ...reply.warnings, ...short],
    cached: false,
  };
}

function unusable({ finish, text }: AISDKReply, call: AISDKCall): LMError {
  const said = text === '' ? {} : { text };
  switch (finish) {
    case 'error':
      return call.error('server', 'the model stopped because of an error', said);
    case 'interrupted':
      return call.error('connection', 'the reply ended before it was whole', said);
    case 'refusal':
      return call.error('refusal', 'the model refused to answer');
    case 'content-filter':
      return call.error('content-filter', 'a content filter withheld the reply');
    case 'length':
      return call.error('length', 'the limit of tokens was reached before any text came');
    default:
      return call.error('invalid-response', noText.why, {}, noText.advice);
  }
}
