import { LMError, type LMErrorCode, type LMErrorOptions } from '../../errors.ts';
import type { Failure } from './failure.ts';

/** Whom a message is about. */
export interface Target {
  readonly model: string;
  /** Host of the server. */
  readonly place: string;
}

const advice: Readonly<Record<LMErrorCode, string>> = {
  authentication: 'Check the key (apiKey or OPENAI_API_KEY) and that it may use this model.',
  'not-found': 'Check the model name, and that baseURL ends where the API begins, mostly in /v1.',
  'rate-limit': 'Call less often or less at once, or raise `retries`.',
  'insufficient-quota': 'Check the plan and the billing of the account.',
  'invalid-request': 'Change what the server names, or send less; the same request fails again.',
  server: 'Try again later, or ask another server or model.',
  connection: 'Check that the server is up, that it can be reached from here, and its baseURL.',
  timeout: 'Raise timeoutMs, lower maxTokens, or ask a faster model.',
  'invalid-response':
    'Check that baseURL is that of an OpenAI-compatible API; it mostly ends in /v1.',
  refusal: 'Ask for something else, or ask another model.',
  'content-filter': 'Rephrase the prompt, or ask a model with another filter.',
  length: 'Raise maxTokens; a model that thinks first needs some thousand.',
  budget: 'Raise the budget.',
};

/** An `LMError` whose message says what failed, on what, why, and what to do. */
export function lmError(
  { model, place }: Target,
  why: string,
  options: Omit<LMErrorOptions, 'model'>,
  whatToDo: string = advice[options.code],
): LMError {
  const requests = options.requests ?? 1;
  const { retryAfterMs } = options;
  const facts = [
    options.status === undefined ? undefined : `status ${options.status}`,
    requests > 1 ? `after ${requests} requests` : undefined,
    retryAfterMs === undefined ? undefined : `asks to wait ${Math.ceil(retryAfterMs / 1000)} s`,
  ].filter((fact) => fact !== undefined);
  const brackets = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  return new LMError(
    `${model} at ${place} gave no usable reply${brackets}: ${why.replace(/[\s.]+$/, '')}. ` +
      whatToDo,
    { ...options, model },
  );
}

export function errorOfFailure(
  target: Target,
  failure: Failure,
  { requests, text }: { readonly requests: number; readonly text?: string | undefined },
): LMError {
  const { code, status, requestId, retryAfterMs, cause, message } = failure;
  const options = { code, status, requestId, retryAfterMs, cause, requests, text };
  return lmError(target, message, options, failure.advice);
}
