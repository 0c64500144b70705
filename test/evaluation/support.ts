import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { EvaluateOptions } from '../../src/evaluation/evaluate-options.ts';
import type { EvaluationEvent } from '../../src/evaluation/evaluation-event.ts';
import type { StageRecord } from '../../src/evaluation/run/record.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { datasetOf, judgeOf, upsamplerOf } from './parts.ts';

export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'evaluation-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Two arms over four prompts with two seeds, all parts made for tests. */
export function optionsOf(
  runDir: string,
  options: Partial<EvaluateOptions> = {},
): EvaluateOptions & { readonly events: EvaluationEvent[] } {
  const events: EvaluationEvent[] = [];
  return {
    events,
    dataset: datasetOf(4),
    arms: { base: { upsampler: null }, upsampled: { upsampler: upsamplerOf() } },
    backend: mockImageBackend(),
    judge: judgeOf(),
    seeds: 2,
    runDir,
    onEvent: (event) => events.push(event),
    ...options,
  };
}

/** Without what the test keeps for itself. */
export function run({ events: _, ...options }: ReturnType<typeof optionsOf>) {
  return evaluate(options);
}

export function fileText(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}

export function linesOf(runDir: string): readonly StageRecord[] {
  return fileText(runDir, 'cells.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): StageRecord => JSON.parse(line));
}
