import { ConfigurationError, LMError } from '../errors.ts';
import { raceAbort, startDeadline, throwIfAborted } from '../internal/abort.ts';
import { readLMStream, type StreamingLM } from '../internal/read-lm-stream.ts';
import { serverFacts } from '../internal/server-facts.ts';
import { type SpanAttributes, type SpanRecorder, span } from '../internal/span.ts';
import { wholeResponse } from '../internal/whole-response.ts';
import type { CallOptions, LM, LMRequest, LMResponse } from '../lm.ts';
import { costOf } from '../price.ts';
import type { JSONValue } from '../schema.ts';

/** An LM that keeps to its limit itself knows better what it was waiting for. */
const graceMs = 100;

/**
 * One call of an LM that ends when the caller gives up or time runs out, also where the LM is one of
 * the caller's own that heeds neither. The tracer is told of it here, whatever LM it is.
 */
export function callLM(lm: LM, request: LMRequest, options: CallOptions): Promise<LMResponse> {
  return called(lm, request, options, (limited) => lm.generate(request, limited));
}

/** The same for a reply whose text is wanted while it grows. */
export function streamLM(
  lm: StreamingLM,
  request: LMRequest,
  options: CallOptions,
  onText: (text: string) => void,
): Promise<LMResponse> {
  return called(lm, request, options, (limited) => readLMStream(lm, request, limited, onText));
}

type Call = (options: CallOptions) => Promise<LMResponse>;

function called(lm: LM, request: LMRequest, options: CallOptions, call: Call): Promise<LMResponse> {
  const { model } = lm;
  const inputs = () => {
    const { origin: _, ...sent } = request;
    return sent;
  };
  return span(
    options.tracer,
    { name: `chat ${model}`, kind: 'llm', attributes: () => asked(lm, request), inputs },
    async (recorder) => {
      try {
        const response = wholeResponse(lm, await withinLimits(lm, options, call));
        if (recorder.isRecording) record(recorder, response);
        return response;
      } catch (error) {
        if (error instanceof LMError) recorder.set({ requests: error.requests });
        throw error;
      }
    },
  );
}

function asked(lm: LM, request: LMRequest): SpanAttributes {
  const { temperature, maxTokens, seed, n, origin } = request;
  return {
    ...serverFacts(lm.settings),
    model: lm.model,
    temperature: temperature ?? numberOf(lm.settings?.['temperature']),
    maxTokens: maxTokens ?? numberOf(lm.settings?.['maxTokens']),
    seed: seed ?? numberOf(lm.settings?.['seed']),
    completions: n === 1 ? undefined : n,
    signature: origin?.signature.name,
    adapter: origin?.adapter.name,
  };
}

function numberOf(setting: JSONValue | undefined): number | undefined {
  return typeof setting === 'number' ? setting : undefined;
}

function record(recorder: SpanRecorder, response: LMResponse): void {
  const { model, usage, completions, cached, warnings } = response;
  const { inputTokens, cachedInputTokens, outputTokens, requests } = usage;
  recorder.set({
    responseModel: model,
    inputTokens,
    cachedInputTokens,
    outputTokens,
    requests,
    cost: costOf(usage) ?? undefined,
    finishReasons: completions.map(({ finishReason }) => finishReason),
    cached,
    warnings: warnings.length === 0 ? undefined : warnings.length,
  });
  recorder.output(completions);
}

async function withinLimits(lm: LM, options: CallOptions, call: Call): Promise<LMResponse> {
  const { signal, timeoutMs } = options;
  throwIfAborted(signal);
  if (timeoutMs === undefined) return raceAbort(call(options), signal);
  if (timeoutMs < 1) throw timeout(lm, 0);
  const deadline = startDeadline(signal, timeoutMs + graceMs);
  try {
    const reply = call({ ...options, signal: deadline.signal });
    return await raceAbort(reply, deadline.signal);
  } catch (error) {
    throw deadline.expired() ? timeout(lm, 1) : error;
  } finally {
    deadline.clear();
  }
}

/** No time is left. Above 0, so that a nested call says that its time is up and not that 0 is wrong. */
const none = Number.MIN_VALUE;

/** The caller's options, with the time that is left of `timeoutMs` whenever it is called. */
export function timeLeft({ signal, timeoutMs, tracer }: CallOptions): () => CallOptions {
  if (timeoutMs === undefined) return () => ({ signal, tracer });
  if (!(timeoutMs > 0)) {
    throw new ConfigurationError(`Expected \`timeoutMs\` to be above 0, got ${timeoutMs}.`);
  }
  const end = performance.now() + timeoutMs;
  return () => {
    const left = Math.ceil(end - performance.now());
    return { signal, tracer, timeoutMs: left > 0 ? left : none };
  };
}

function timeout(lm: LM, requests: number): LMError {
  return new LMError(
    `The language model ${lm.model} was not done within \`timeoutMs\`. Raise it, or ask a faster model.`,
    { code: 'timeout', model: lm.model, requests },
  );
}
