import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/evaluation/cell.ts';
import type { DatasetPrompt } from '../../src/evaluation/dataset.ts';
import type { ArtifactRef } from '../../src/evaluation/run/record.ts';
import type { Run } from '../../src/evaluation/run.ts';
import type { DifferenceSummary, Summary } from '../../src/evaluation/summary.ts';

export interface SampleRunOptions {
  readonly runDir: string;
  readonly prompts: readonly DatasetPrompt[];
  readonly seeds?: readonly number[];
  readonly standIns?: readonly string[];
  readonly cell?: (cell: Cell) => Cell;
  /** A picture for a prompt, arm and seed. */
  readonly draw: (key: string) => Uint8Array;
}

const at = '2026-11-25T09:00:00.000Z';
const part = { hash: '0123456789abcdef0123456789abcdef', settings: { model: 'gpt-4o' } };

const difference: DifferenceSummary = {
  mean: 0.125,
  standardError: 0.03,
  interval: { low: 0.06, high: 0.19 },
  bootstrap: { low: 0.065, high: 0.185 },
  wins: 3,
  ties: 2,
  losses: 1,
  detectable: 0.09,
  p: 0.004,
  n: 6,
};

/** A run as `readRun` gives it, with its pictures on disk. Every third prompt is worse upsampled. */
export function sampleRun(options: SampleRunOptions): Run {
  const { runDir, prompts, seeds = [1, 2], standIns = [], draw, cell = (each) => each } = options;
  const arms = ['base', 'upsampled'];
  const cells = prompts.flatMap((prompt, index) =>
    arms.flatMap((arm) =>
      seeds.map((seed) => cell(sampleCell(prompt, index, arm, seed, runDir, draw))),
    ),
  );
  const categories = [...new Set(prompts.map(({ category = '' }) => category))];
  const counts = {
    cells: prompts.length * seeds.length,
    scored: prompts.length * seeds.length,
    unscorable: 0,
    failed: 0,
    pending: 0,
    flagged: 0,
    unscorableReasons: {},
    failedStages: {},
    upsampling: { upsampled: prompts.length },
    scores: {
      judge: { mean: 0.7, standardError: 0.02, interval: { low: 0.66, high: 0.74 }, n: 6 },
    },
    correct: { mean: 0.6, standardError: 0.05, interval: { low: 0.5, high: 0.7 }, n: 6 },
  };
  const summary: Summary = {
    format: 1,
    dataset: { name: 'a sample', digest: 'd'.repeat(64), prompts: prompts.length },
    seeds,
    baseline: 'base',
    complete: true,
    standIns,
    arms: { base: { ...counts, upsampling: {} }, upsampled: counts },
    comparisons: [
      {
        metric: 'judge',
        baseline: 'base',
        arm: 'upsampled',
        outcome: standIns.length > 0 ? 'demonstration: no claim' : 'better',
        sentence: 'The arm upsampled scores 0.125 higher.',
        available: difference,
        failuresAsZero: { ...difference, mean: 0.1 },
        categories: categories.map((category, index) => ({
          category,
          n: 6,
          difference: {
            ...difference,
            mean: 0.1 - index * 0.08,
            interval: { low: 0.02 - index * 0.08, high: 0.2 - index * 0.08 },
          },
          adjustedP: 0.04,
        })),
      },
    ],
  };
  return {
    runDir,
    prompts,
    cells,
    summary,
    warnings: [],
    artifactPath: ({ sha256 }) => `artifacts/${sha256}.png`,
    file: {
      format: 1,
      id: 'sample',
      artifacts: 'directory',
      createdAt: at,
      standIns,
      sessions: [
        {
          startedAt: at,
          endedAt: at,
          outcome: 'finished',
          cost: 1.5,
          versions: { promptUpsampler: '0.1.0', runtime: 'Node 20' },
        },
      ],
      configuration: {
        dataset: { name: 'a sample', digest: 'd'.repeat(64), prompts: prompts.length },
        seeds,
        arms: Object.fromEntries(
          arms.map((name) => [
            name,
            {
              upsampler: name === 'base' ? null : part,
              backend: { ...part, name: 'mock' },
              judge: part,
              image: {},
            },
          ]),
        ),
        baseline: 'base',
        scorers: [],
      },
    },
  };
}

function sampleCell(
  { id, prompt }: DatasetPrompt,
  index: number,
  arm: string,
  seed: number,
  runDir: string,
  draw: (key: string) => Uint8Array,
): Cell {
  const head = { key: `${id}-${arm}-${seed}`, promptId: id, arm, finishedAt: at, durationMs: 5 };
  const usage = { requests: 1, inputTokens: 500, outputTokens: 60, models: {} };
  const upsampled = `${prompt}, on a mossy stone in low evening sun, muted greens, 35 mm photograph`;
  const score = arm === 'base' ? 0.5 : index % 3 === 0 ? 0.25 : index % 3 === 1 ? 0.5 : 1;
  return {
    promptId: id,
    arm,
    seed,
    status: 'scored',
    prompt: arm === 'base' ? prompt : upsampled,
    upsample:
      arm === 'base'
        ? undefined
        : {
            ...head,
            stage: 'upsample',
            status: 'done',
            output: {
              prompt: upsampled,
              status: 'upsampled',
              words: 20,
              fidelity: {
                preserved: true,
                constraints: [
                  { type: 'subject', text: prompt.slice(0, 20), status: 'kept' },
                  { type: 'count', text: 'three', status: 'changed', found: 'four' },
                ],
                added: [],
              },
            },
          },
    generate: {
      ...head,
      stage: 'generate',
      seed,
      status: 'done',
      output: {
        artifact: keep(runDir, draw(head.key)),
        safety: 'ok',
        requested: {},
        effective: {},
        ignored: [],
        warnings: [],
      },
    },
    judge: {
      ...head,
      stage: 'judge',
      seed,
      status: 'done',
      output: {
        status: 'scored',
        score,
        verdict: score > 0.5 ? 'correct' : 'incorrect',
        reasoning: `It shows ${prompt.slice(0, 60)}, more or less.`,
        failed: score > 0.5 ? [] : ['the action'],
        method: 'rubric',
        votes: 1,
        flags: [],
        warnings: [],
        cost: null,
        model: 'gpt-4o',
        usage,
      },
    },
    scores: {},
  };
}

function keep(runDir: string, bytes: Uint8Array): ArtifactRef {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  mkdirSync(join(runDir, 'artifacts'), { recursive: true });
  writeFileSync(join(runDir, 'artifacts', `${sha256}.png`), bytes);
  return { sha256, mediaType: 'image/png', width: 64, height: 64, bytes: bytes.length };
}
