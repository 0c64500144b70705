import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../src/evaluation/compare-runs.ts';
import { planEvaluation } from '../../src/evaluation/plan-evaluation.ts';
import { readRun } from '../../src/evaluation/read-run.ts';
import { rejudge } from '../../src/evaluation/rejudge.ts';
import { versionOf } from '../../src/evaluation/run/hash.ts';
import { generateStage } from '../../src/evaluation/stages/generate.ts';
import { judgeStage } from '../../src/evaluation/stages/judge.ts';
import { generateTask, judgeTask, upsampleTask } from '../../src/evaluation/stages/task.ts';
import { upsampleStage } from '../../src/evaluation/stages/upsample.ts';
import { createMemoryStore } from '../../src/stores/memory.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import type { Span } from '../../src/tracer.ts';
import { datasetOf, judgeOf, scored, upsamplerOf } from './parts.ts';
import { fileText, linesOf, optionsOf, run, temporaryFolder } from './support.ts';

describe('rejudge', () => {
  test('has the same images judged by another judge, as a run of its own', async () => {
    const folder = temporaryFolder();
    const [runDir, into] = [join(folder, 'a'), join(folder, 'b')];
    await run(optionsOf(runDir));
    const before = fileText(runDir, 'cells.jsonl');
    const judge = judgeOf(() => scored(0.25), { judge: 'strict' });
    const { summary, outcome, file } = await rejudge({ runDir, into, judge });
    expect(outcome).toBe('finished');
    expect(judge.calls).toHaveLength(16);
    expect(summary.arms['base']).toMatchObject({ scored: 8, scores: { judge: { mean: 0.25 } } });
    expect(fileText(runDir, 'cells.jsonl')).toBe(before);
    expect(file.rejudges?.runDir).toBe(runDir);
    expect(file.sessions[0]?.stages).toEqual({ judge: 16 });

    const again = judgeOf(() => scored(0), { judge: 'strict' });
    await rejudge({ runDir, into, judge: again });
    expect(again.calls).toHaveLength(0);
    await expect(rejudge({ runDir, into: runDir, judge })).rejects.toThrow('another directory');

    const comparison = await compareRuns(runDir, into);
    expect(comparison.prompts).toBe(4);
    expect(comparison.differences).toEqual([
      'arms.base.judge.settings.judge: "test" there, "strict" now',
      'arms.upsampled.judge.settings.judge: "test" there, "strict" now',
    ]);
    const [base] = comparison.arms;
    expect(base?.after?.mean).toBe(0.25);
    expect(base?.difference?.mean).toBeCloseTo(0.25 - (base?.before?.mean ?? 0), 12);
    expect(comparison.gains.map(({ arm }) => arm)).toEqual(['upsampled']);
  });

  test('fails for a picture that is gone, by name, and judges the others', async () => {
    const folder = temporaryFolder();
    const [runDir, into] = [join(folder, 'a'), join(folder, 'b')];
    await run(optionsOf(runDir));
    const { cells, artifactPath } = await readRun(runDir);
    const drawn = cells[0]?.generate;
    if (drawn?.status !== 'done') throw new Error('There is no picture.');
    rmSync(join(runDir, artifactPath(drawn.output.artifact)));
    const judge = judgeOf(() => scored(1), { judge: 'other' });
    const { summary } = await rejudge({ runDir, into, judge });
    expect(summary.arms['base']).toMatchObject({ scored: 7, failed: 1 });
    const failed = linesOf(into).find(({ status }) => status === 'failed');
    expect(failed).toMatchObject({
      error: { message: expect.stringContaining('is not in the store') },
    });
  });

  test('finds no common ground in runs of other prompts', async () => {
    const folder = temporaryFolder();
    await run(optionsOf(join(folder, 'a'), { dataset: datasetOf(2) }));
    const { prompts, ...rest } = datasetOf(2);
    const others = prompts.map(({ id }) => ({ id, prompt: `${id} toads` }));
    await run(optionsOf(join(folder, 'b'), { dataset: { ...rest, prompts: others } }));
    await expect(compareRuns(join(folder, 'a'), join(folder, 'b'))).rejects.toThrow('in common');
  });
});

describe('scorers', () => {
  test('may give a number, a boolean, null, a score, or several, in the forms of other libraries', async () => {
    const seen: unknown[] = [];
    const { summary } = await run(
      optionsOf(temporaryFolder(), {
        judge: null,
        scorers: {
          number: () => 0.5,
          boolean: () => true,
          nothing: () => null,
          autoevals: () => ({ name: 'Levenshtein', score: 0.75, metadata: {} }),
          openevals: ({ inputs, outputs }) => [
            { key: 'length', score: outputs.prompt.length / inputs.length, comment: 'long' },
            { key: 'other', score: false },
          ],
          sight: (args) => {
            seen.push(args);
            return { score: 1, feedback: 'seen' };
          },
        },
      }),
    );
    const scores = summary.arms['base']?.scores ?? {};
    const means = Object.fromEntries(
      Object.entries(scores).map(([metric, { mean }]) => [metric, mean]),
    );
    expect(means).toEqual({
      number: 0.5,
      boolean: 1,
      autoevals: 0.75,
      'openevals/length': 1,
      'openevals/other': 0,
      sight: 1,
    });
    expect(seen[0]).toMatchObject({
      input: '1 frogs',
      metadata: { category: 'even' },
      output: { seed: 1, image: { width: 64 } },
    });
  });

  test('that throw leave the verdict as it is, and are asked again', async () => {
    const runDir = temporaryFolder();
    const broken = () => {
      throw new Error('no network');
    };
    const { summary } = await run(optionsOf(runDir, { scorers: { broken }, maxFailures: 99 }));
    expect(summary.arms['base']).toMatchObject({ failed: 8, failedStages: { score: 8 } });
    expect(summary.arms['base']?.scores['judge']?.n).toBe(4);
    const judge = judgeOf();
    const second = await run(optionsOf(runDir, { judge, scorers: { broken: () => 1 } }));
    expect(second.summary.arms['base']).toMatchObject({ failed: 0, scored: 8 });
    expect(judge.calls).toHaveLength(0);
  });
});

describe('the stages', () => {
  test('are plain JSON in and out, with pictures by reference, for a queue', async () => {
    const [upsampler, backend, judge] = [upsamplerOf(), mockImageBackend(), judgeOf()];
    const store = createMemoryStore();
    const wire = <T>(value: T): T => JSON.parse(JSON.stringify(value));
    const hash = (part: { readonly settings: Parameters<typeof versionOf>[0] }) =>
      versionOf(part.settings).hash;
    const rewriting = wire(upsampleTask(hash(upsampler), 'a frog', 1));
    const rewrite = wire(await upsampleStage(rewriting, upsampler));
    if (rewrite.status !== 'done') throw new Error(rewrite.error.message);
    const drawing = wire(generateTask(hash(backend), rewrite.output.prompt, { seed: 1 }));
    const drawn = wire(await generateStage(drawing, { backend, store }));
    if (drawn.status !== 'done') throw new Error(drawn.error.message);
    const judging = wire(judgeTask(hash(judge), 'a frog', drawn.output));
    const verdict = wire(await judgeStage(judging, { judge, store }));
    expect(verdict).toMatchObject({
      key: judging.key,
      status: 'done',
      output: { status: 'scored' },
    });
    expect(judge.calls[0]?.basePrompt).toBe('a frog');
    const other = judgeOf(undefined, { judge: 'other' });
    await expect(judgeStage(judging, { judge: other, store })).rejects.toThrow('for the judge');
    expect(generateTask(hash(backend), 'a frog', { seed: 2 }).key).not.toBe(
      generateTask(hash(backend), 'a frog', { seed: 1 }).key,
    );
  });
});

describe('an evaluation', () => {
  test('is told in advance', async () => {
    const options = optionsOf(temporaryFolder());
    const { events: _, ...asked } = options;
    const fresh = await planEvaluation(asked);
    expect(fresh).toMatchObject({
      cells: 16,
      done: 0,
      calls: { rewrites: 4, images: 16, verdicts: 16, scores: 0 },
      cost: null,
      differences: [],
    });
    await run(options);
    expect(await planEvaluation(asked)).toMatchObject({
      done: 16,
      calls: { rewrites: 0, images: 0, verdicts: 0 },
    });
    const { differences } = await planEvaluation({ ...asked, seeds: 3 });
    expect(differences).toEqual(['seeds: [1,2] there, [1,2,3] now']);
  });

  test('is a span, and so is each of its cells', async () => {
    const spans: Span[] = [];
    const tracer = { end: (span: Span) => void spans.push(span) };
    await run(optionsOf(temporaryFolder(), { tracer, dataset: datasetOf(2) }));
    const [root] = spans.filter(({ kind }) => kind === 'run');
    const cells = spans.filter(({ kind }) => kind === 'cell');
    const images = spans.filter(({ kind }) => kind === 'image');
    expect(cells).toHaveLength(8);
    expect(new Set(cells.map(({ parentId }) => parentId))).toEqual(new Set([root?.id]));
    const ids = new Set(cells.map(({ id }) => id));
    expect(images.every(({ parentId = '' }) => ids.has(parentId))).toBe(true);
    expect(cells[0]?.attributes).toMatchObject({ status: 'scored' });
  });

  test('keeps the image server busy while rewrites and verdicts are slow', async () => {
    let [drawing, idle] = [0, 0];
    const flaky = mockImageBackend();
    const backend = {
      ...flaky,
      async generate(...args: Parameters<typeof flaky.generate>) {
        expect(drawing).toBe(0);
        drawing += 1;
        const result = await flaky.generate(...args);
        drawing -= 1;
        return result;
      },
    };
    let release = () => {};
    const never = new Promise<void>((resolve) => {
      release = resolve;
    });
    // The first rewrite and every verdict wait until all pictures are drawn that can be.
    const upsampler = upsamplerOf(async (text) => {
      if (text === '1 frogs') await never;
      return `${text} at dusk`;
    });
    const judge = judgeOf(async () => {
      await never;
      return scored(1);
    });
    const running = run(
      optionsOf(temporaryFolder(), {
        dataset: datasetOf(20),
        backend,
        judge,
        arms: { base: { upsampler: null }, upsampled: { upsampler } },
        seeds: 1,
        concurrency: { lm: 2, image: 1, judge: 2 },
      }),
    );
    await expect.poll(() => flaky.requests.length, { timeout: 5000 }).toBe(39);
    idle += judge.calls.length;
    expect(idle).toBe(2);
    release();
    await expect(running).resolves.toMatchObject({ outcome: 'finished' });
    expect(flaky.requests).toHaveLength(40);
  });
});
