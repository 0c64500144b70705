import type { LMError } from '../../errors.ts';
import { type Redact, redactor } from '../../internal/redact.ts';
import type { LMCapabilities, LMCompletion, LMResponse } from '../../lm.ts';
import type { JSONObject } from '../../schema.ts';
import { toLines } from './recorded-request.ts';

/** What came of a request. */
export type Outcome =
  | { readonly response: LMResponse }
  | { readonly error: LMError }
  /** The start of a reply whose reader left. */
  | { readonly partial: string };

/** One request and what came of it. */
export interface Entry {
  readonly request: JSONObject;
  readonly outcome: Outcome;
  /** What the model and its server can do from here on, where they were found to do less. */
  readonly capabilities?: LMCapabilities | undefined;
}

export interface CassetteContent {
  readonly model: string;
  /** As they were before the first request. */
  readonly capabilities: LMCapabilities;
  readonly entries: readonly Entry[];
}

export const formatName = 'prompt-upsampler-cassette';
export const formatVersion = 1;

/** The text of a cassette: pretty, and its keys always in the same order. */
export function cassetteText({ model, capabilities, entries }: CassetteContent): string {
  const content = {
    format: formatName,
    version: formatVersion,
    model,
    capabilities,
    entries: entries.map(({ request, outcome, ...rest }) => ({
      request,
      ...outcomeJSON(outcome),
      ...rest,
    })),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

const redact: Redact = redactor([]);

function outcomeJSON(outcome: Outcome): object {
  if ('partial' in outcome) return { partial: toLines(outcome.partial) };
  if ('response' in outcome) return { response: responseJSON(outcome.response) };
  const { code, message, model, status, retryAfterMs, requests, text } = outcome.error;
  const said = text === undefined ? undefined : toLines(text);
  return {
    error: { code, message: redact(message), model, status, retryAfterMs, requests, text: said },
  };
}

function responseJSON({ completions, usage, model, warnings, cached }: LMResponse): object {
  return { completions: completions.map(completionJSON), usage, model, warnings, cached };
}

function completionJSON({ text, finishReason, logprobs }: LMCompletion): object {
  return { text: toLines(text), finishReason, logprobs };
}
