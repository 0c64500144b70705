import { ConfigurationError, PromptUpsamplerError, StoreError } from '../../errors.ts';
import { throwIfAborted } from '../../internal/abort.ts';
import { redactor } from '../../internal/redact.ts';
import { noUsage, type Usage, usageOfFailure } from '../../prediction.ts';
import type { StageError } from '../run/record.ts';

/** What a stage came to: plain JSON, for a queue. */
export type StageResult<Output> = {
  /** That of the task. */
  readonly key: string;
  readonly durationMs: number;
  readonly usage: Usage;
} & (
  | { readonly status: 'done'; readonly output: Output }
  | {
      readonly status: 'failed';
      readonly error: StageError;
      /** Whether every other task of the kind would fail the same way: a wrong key, a full disk. */
      readonly stopsAll: boolean;
    }
);

/** What a stage gave, and what it used. */
export interface StageYield<Output> {
  readonly output: Output;
  readonly usage: Usage;
}

/**
 * Carries out a stage. What goes wrong becomes a result; only the caller's own abort is thrown.
 * @throws AbortedError
 */
export async function stageResult<Output>(
  key: string,
  signal: AbortSignal | undefined,
  work: () => Promise<StageYield<Output>>,
): Promise<StageResult<Output>> {
  throwIfAborted(signal);
  const start = performance.now();
  const durationMs = () => Math.round(performance.now() - start);
  try {
    const { output, usage } = await work();
    return { key, durationMs: durationMs(), usage, status: 'done', output };
  } catch (error) {
    throwIfAborted(signal);
    return {
      key,
      durationMs: durationMs(),
      usage: usageOfFailure(error) ?? noUsage,
      status: 'failed',
      error: stageError(error),
      stopsAll: stopsAll(error),
    };
  }
}

const redact = redactor([]);
const longestMessage = 2000;

export function stageError(error: unknown): StageError {
  const message = error instanceof Error ? error.message : `a thrown ${typeof error}`;
  return {
    name: error instanceof Error ? error.name : 'Error',
    code: error instanceof PromptUpsamplerError ? error.code : undefined,
    message: redact(message).slice(0, longestMessage),
  };
}

const hopeless = ['authentication', 'insufficient-quota', 'not-found'];

function stopsAll(error: unknown): boolean {
  if (error instanceof ConfigurationError || error instanceof StoreError) return true;
  return error instanceof PromptUpsamplerError && hopeless.includes(error.code);
}
