import type { LMError } from '../../errors.ts';
import type { Redact } from '../../internal/redact.ts';
import type { LMCompletion, LMRequest, LMResponse } from '../../lm.ts';
import { usageOf } from '../../prediction.ts';
import type { ChatBody } from './body.ts';
import { errorOfFailure, lmError, type Target } from './error.ts';
import { readReportedFailure } from './failure.ts';
import { type Choice, completionOf, type Reply } from './reply.ts';

export interface ResponseContext {
  readonly target: Target;
  readonly redact: Redact;
  /** Sent so far, retries included. */
  readonly requests: number;
  /** What was sent. */
  readonly body: ChatBody;
  readonly warnings: readonly string[];
}

/** @throws LMError where the reply holds no text at all. */
export function lmResponse(reply: Reply, request: LMRequest, context: ResponseContext): LMResponse {
  const { target, redact, requests } = context;
  if (reply.kind === 'reported') {
    throw errorOfFailure(target, readReportedFailure(reply.error, redact), { requests });
  }
  if (reply.kind === 'unreadable') {
    throw lmError(target, redact(reply.why), { code: 'invalid-response', requests });
  }
  const asked = request.n ?? 1;
  const choices = reply.choices.slice(0, asked);
  const [first, ...rest] = choices.map(completionOf);
  if (first === undefined || [first, ...rest].every(({ text }) => text.trim() === '')) {
    throw emptyError(choices, context);
  }
  const completions: LMResponse['completions'] = [first, ...rest];
  const model = reply.model ?? target.model;
  return {
    completions,
    usage: usageOf(model, { requests, ...reply.tokens }),
    model,
    warnings: [...context.warnings, ...shortfalls(completions, asked, context.body)],
    cached: false,
  };
}

function shortfalls(completions: readonly LMCompletion[], asked: number, body: ChatBody): string[] {
  const warnings: string[] = [];
  const came = completions.length;
  if (came < asked) warnings.push(`${asked} completions were asked for, and ${came} came.`);
  if ('logprobs' in body && completions.every(({ logprobs }) => logprobs === undefined)) {
    warnings.push('Log-probabilities were asked for, and none came.');
  }
  return warnings;
}

/** Why there is no text: what the first completion that gives a reason says. */
function emptyError(choices: readonly Choice[], context: ResponseContext): LMError {
  const { target, redact, requests } = context;
  const reported = choices.find((choice) => choice.failure !== undefined)?.failure;
  if (reported !== undefined) {
    return errorOfFailure(target, readReportedFailure(reported, redact), { requests });
  }
  const reason = choices
    .map((choice) => completionOf(choice).finishReason)
    .find((found) => found !== 'stop' && found !== 'other');
  if (reason !== undefined) return lmError(target, reasons[reason], { code: reason, requests });
  return lmError(target, noText.why, { code: 'invalid-response', requests }, noText.advice);
}

/** The server is all right, so that there is nothing to be checked about its address. */
export const noText = {
  why: 'the model answered without any text',
  advice:
    'Ask again, or ask another model; raise maxTokens where this one thinks before it answers.',
} as const;

const reasons = {
  refusal: 'the model refused to answer',
  'content-filter': 'a content filter withheld the reply',
  length: 'the limit of tokens was reached before any text came',
} as const;
