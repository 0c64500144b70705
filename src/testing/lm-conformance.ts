import { AbortedError, LMError } from '../errors.ts';
import type { CallOptions, LM, LMRequest, LMResponse, LMStreamEvent } from '../lm.ts';

export async function eventsOf(
  lm: LM,
  request: LMRequest,
  options?: CallOptions,
): Promise<LMStreamEvent[] | undefined> {
  if (lm.stream === undefined) return undefined;
  const events: LMStreamEvent[] = [];
  for await (const event of lm.stream(request, options)) events.push(event);
  return events;
}

export function assertResponse({ completions, warnings, cached }: LMResponse): void {
  for (const { text, finishReason } of completions) {
    assert(typeof text === 'string' && text !== '', 'a completion must have a text');
    assert(finishReasons.includes(finishReason), `there is no \`finishReason\` ${finishReason}`);
  }
  assert(completions.length > 0, 'a response must have a completion');
  assert(Array.isArray(warnings), '`warnings` must be a list');
  assert(typeof cached === 'boolean', '`cached` must say yes or no');
}

const finishReasons: readonly unknown[] = ['stop', 'length', 'content-filter', 'refusal', 'other'];

export async function within<T>(ms: number, promise: Promise<T>, otherwise: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure(`${otherwise}, within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export function failureOf(call: () => Promise<unknown>): Promise<unknown> {
  const failed = rejectionOf(call);
  // It may be known before its caller waits for it, which is no unhandled rejection.
  failed.catch(() => {});
  return failed;
}

async function rejectionOf(call: () => Promise<unknown>): Promise<unknown> {
  let promise: Promise<unknown>;
  try {
    promise = call();
  } catch (error) {
    throw failure(`a call must reject, but it threw at once: ${error}`);
  }
  return promise.then(
    () => assert(false, 'the call must reject, but it gave a result'),
    (error: unknown) => error,
  );
}

export function assertAborted(error: unknown, reason: unknown): void {
  assert(error instanceof AbortedError, `expected an AbortedError, got ${error}`);
  assert(error.cause === reason, '`cause` of the error must be the reason of the signal');
}

export function assertLMError(error: unknown): asserts error is LMError {
  assert(error instanceof LMError, `expected an LMError, got ${error}`);
}

export function assertSecret(secrets: readonly string[], text: string): void {
  const leaked = secrets.findIndex((secret) => text.includes(secret));
  assert(leaked === -1, `\`secrets[${leaked}]\` shows up`);
}

export function assert(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw failure(otherwise);
}

function failure(what: string): Error {
  return new Error(`LM conformance: ${what}.`);
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
