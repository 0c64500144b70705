import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { judgeOf, scored, upsamplerOf } from './parts.ts';
import { fileText, linesOf, optionsOf, run, temporaryFolder } from './support.ts';

describe('evaluate', () => {
  test('draws each prompt in each arm with the same seeds and judges by the base prompt', async () => {
    const backend = mockImageBackend();
    const judge = judgeOf();
    const upsampler = upsamplerOf();
    const options = optionsOf(join(temporaryFolder(), 'a', 'run'), {
      backend,
      judge,
      arms: { base: { upsampler: null }, upsampled: { upsampler } },
    });
    const { outcome, summary } = await run(options);
    expect(outcome).toBe('finished');
    expect(backend.requests).toHaveLength(16);
    const drawn = (prompt: string) =>
      backend.requests.filter((each) => each.prompt === prompt).map(({ seed }) => seed);
    expect(drawn('3 frogs')).toEqual([1, 2]);
    expect(drawn('3 frogs, morning light')).toEqual([1, 2]);
    expect(upsampler.calls.sort()).toEqual(['1 frogs', '2 frogs', '3 frogs', '4 frogs']);
    expect(new Set(judge.calls.map(({ basePrompt }) => basePrompt)).size).toBe(4);
    expect(summary.arms['upsampled']).toMatchObject({
      cells: 8,
      scored: 8,
      failed: 0,
      upsampling: { upsampled: 4 },
    });
    expect(summary.complete).toBe(true);
    expect(JSON.parse(fileText(options.runDir, 'summary.json'))).toEqual(
      JSON.parse(JSON.stringify(summary)),
    );
  });

  test('draws and judges once what two arms have in common', async () => {
    const backend = mockImageBackend();
    const judge = judgeOf();
    const upsampler = upsamplerOf((prompt) => prompt);
    const options = optionsOf(temporaryFolder(), {
      backend,
      judge,
      arms: { base: { upsampler: null }, same: { upsampler } },
    });
    const { summary } = await run(options);
    expect(backend.requests).toHaveLength(8);
    expect(judge.calls).toHaveLength(8);
    expect(summary.comparisons[0]?.available).toMatchObject({ mean: 0, ties: 4, n: 4 });
  });

  test('does nothing twice when it is called again', async () => {
    const first = optionsOf(temporaryFolder());
    await run(first);
    const before = [fileText(first.runDir, 'cells.jsonl'), fileText(first.runDir, 'summary.json')];
    const backend = mockImageBackend();
    const again = optionsOf(first.runDir, { backend });
    const { file } = await run(again);
    expect(backend.requests).toHaveLength(0);
    expect(again.events.at(-1)).toMatchObject({ progress: { done: 16, resumed: 16 } });
    expect([fileText(first.runDir, 'cells.jsonl'), fileText(first.runDir, 'summary.json')]).toEqual(
      before,
    );
    expect(file.sessions.map(({ outcome }) => outcome)).toEqual(['finished', 'finished']);
  });

  test('never counts a failed call as a bad score, and tries it again', async () => {
    const runDir = temporaryFolder();
    let calls = 0;
    const flaky = mockImageBackend();
    const backend = {
      ...flaky,
      async generate(...args: Parameters<typeof flaky.generate>) {
        calls += 1;
        if (calls % 2 === 0) throw new Error('out of memory');
        return flaky.generate(...args);
      },
    };
    const { summary } = await run(optionsOf(runDir, { backend, judge: judgeOf(() => scored(1)) }));
    expect(summary.arms['base']?.failed).toBe(4);
    expect(summary.arms['base']?.failedStages).toEqual({ generate: 4 });
    expect(summary.arms['base']?.scores['judge']?.mean).toBe(1);
    const second = await run(
      optionsOf(runDir, { backend: flaky, judge: judgeOf(() => scored(1)) }),
    );
    expect(second.summary.arms['base']).toMatchObject({ failed: 0, scored: 8 });
    expect(linesOf(runDir).filter(({ status }) => status === 'failed')).toHaveLength(8);
  });
});
