import { describe, expect, test } from 'vitest';
import { AbortedError, ConfigurationError, LMError, StoreError } from '../../src/errors.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { datasetOf, judgeOf, scored, upsamplerOf } from './parts.ts';
import { fileText, linesOf, optionsOf, run, temporaryFolder } from './support.ts';

const authentication = () =>
  new LMError('The key was refused.', { code: 'authentication', model: 'm' });

describe('an evaluation that cannot go on', () => {
  test('stops at once for a wrong key, and keeps what is finished', async () => {
    const judge = judgeOf(() => {
      throw authentication();
    });
    const backend = mockImageBackend();
    const options = optionsOf(temporaryFolder(), { judge, backend, dataset: datasetOf(50) });
    const stopped = run(options);
    await expect(stopped).rejects.toMatchObject({ name: 'EvaluationError', code: 'stopped' });
    await expect(stopped).rejects.toThrow('The key was refused.');
    expect(backend.requests.length).toBeLessThan(30);
    const { summary } = await run(optionsOf(options.runDir, { dataset: datasetOf(50) }));
    expect(summary.arms['base']).toMatchObject({ scored: 100, failed: 0 });
  });

  test('stops for a wrong key of the rewriter, which never looks like a bad rewrite', async () => {
    const upsampler = {
      settings: {},
      async upsample(basePrompt: string) {
        const error = authentication();
        return {
          basePrompt,
          prompt: basePrompt,
          status: 'kept' as const,
          reason: { code: 'lm-error' as const, message: error.message, error },
          candidates: [],
          words: 2,
          usage: { requests: 1, inputTokens: 0, outputTokens: 0, models: {} },
        };
      },
    };
    const options = optionsOf(temporaryFolder(), {
      arms: { base: { upsampler: null }, upsampled: { upsampler } },
    });
    await expect(run(options)).rejects.toMatchObject({ code: 'stopped' });
    const failed = linesOf(options.runDir).find(({ stage }) => stage === 'upsample');
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'authentication' } });
  });

  test('gives up on a judge that always refuses', async () => {
    const judge = judgeOf(() => {
      throw new LMError('I cannot look at that.', { code: 'refusal', model: 'm' });
    });
    const options = optionsOf(temporaryFolder(), { judge, dataset: datasetOf(30) });
    await expect(run(options)).rejects.toThrow(/2\d of 2\d cells failed.*I cannot look at that/);
    const few = optionsOf(temporaryFolder(), { judge, maxFailures: 2 });
    await expect(run(few)).rejects.toThrow('3 of 3 cells failed');
  });

  test('ends with its budget', async () => {
    const runDir = temporaryFolder();
    const prices = { judge: { input: 1000, output: 0 }, rewriter: { input: 0, output: 0 } };
    const options = { concurrency: { judge: 1 }, prices, budget: { maxCost: 0.25 } };
    const poor = run(optionsOf(runDir, options));
    await expect(poor).rejects.toMatchObject({ code: 'budget' });
    await expect(poor).rejects.toThrow('$0.3000 of the $0.25');
    expect(linesOf(runDir).filter(({ stage }) => stage === 'judge')).toHaveLength(3);
    await expect(run(optionsOf(temporaryFolder(), { budget: { maxCost: 1 } }))).rejects.toThrow(
      'no price',
    );
    const images = optionsOf(temporaryFolder(), { budget: { maxImages: 5 } });
    await expect(run(images)).rejects.toThrow('5 of the 5 images');
    const rich = await run(optionsOf(runDir, { ...options, budget: { maxCost: 2 } }));
    expect(rich.outcome).toBe('finished');
    expect(rich.file.sessions.map(({ cost }) => cost?.toFixed(1))).toEqual(['0.3', '1.3']);
  });

  test('finishes what is under way when it is drained, and is aborted at once by its signal', async () => {
    const runDir = temporaryFolder();
    const drain = new AbortController();
    const options = optionsOf(runDir, {
      drain: drain.signal,
      backend: mockImageBackend({ delayMs: 5 }),
      onEvent: ({ type }) => {
        if (type === 'cell') drain.abort();
      },
    });
    const { outcome, summary } = await run(options);
    expect(outcome).toBe('interrupted');
    expect(summary.complete).toBe(false);
    expect(fileText(runDir, 'summary.json')).toContain('"complete": false');

    const controller = new AbortController();
    const judge = judgeOf(() => {
      controller.abort(new Error('enough'));
      return new Promise(() => {});
    });
    const aborted = run(optionsOf(runDir, { signal: controller.signal, judge }));
    await expect(aborted).rejects.toBeInstanceOf(AbortedError);
    const { outcome: last, file } = await run(optionsOf(runDir));
    expect(last).toBe('finished');
    expect(file.sessions.map((session) => session.outcome)).toEqual([
      'interrupted',
      'interrupted',
      'finished',
    ]);
  });

  test('is ended by a listener that throws, with all that is finished kept', async () => {
    const onEvent = () => {
      throw new Error('the listener broke');
    };
    await expect(run(optionsOf(temporaryFolder(), { onEvent }))).rejects.toThrow(
      'the listener broke',
    );
  });

  test('stops with a full disk', async () => {
    const store = {
      get: async () => undefined,
      set: async () => {
        throw new StoreError('The disk is full.', { code: 'full', path: 'x' });
      },
      delete: async () => {},
    };
    await expect(run(optionsOf(temporaryFolder(), { store }))).rejects.toThrow('The disk is full.');
  });

  test('counts what is unscorable or flagged apart', async () => {
    const judge = judgeOf(({ basePrompt }) => {
      const { usage } = scored(0);
      if (basePrompt === '1 frogs') {
        return { status: 'unscorable', reason: 'blocked', method: 'rubric', cost: null, usage };
      }
      return { ...scored(1), flags: basePrompt === '2 frogs' ? ['unreliable'] : [] };
    });
    const { summary } = await run(optionsOf(temporaryFolder(), { judge }));
    expect(summary.arms['base']).toMatchObject({
      scored: 6,
      unscorable: 2,
      unscorableReasons: { blocked: 2 },
      flagged: 2,
      scores: { judge: { mean: 1, n: 3 } },
    });
  });
});

describe('the options of evaluate', () => {
  const { events: _, ...good } = optionsOf('unused');
  test.each([
    [{ seeds: 0 }, '`seeds`'],
    [{ seeds: [1, 1] }, 'twice'],
    [{ seeds: [] }, '`seeds`'],
    [{ arms: {} }, '`arms` is empty'],
    [{ arms: { 'a/b': { upsampler: null } } }, 'no name for an arm'],
    [{ baseline: 'bse' }, 'There are: base, upsampled'],
    [{ dataset: { name: 'x', digest: 'x', prompts: [] } }, 'no prompts'],
    [
      {
        dataset: {
          name: 'x',
          digest: 'x',
          prompts: [
            { id: 'a', prompt: 'frog' },
            { id: 'b', prompt: 'frog' },
          ],
        },
      },
      'twice',
    ],
    [{ scorers: { judge: () => 1 } }, 'the judge has it'],
    [{ concurrency: { image: 0 } }, 'concurrency.image'],
    [{ maxFailures: -1 }, 'maxFailures'],
    [{ runDir: ' ' }, 'runDir'],
    [{ retries: 3 }, 'no option `retries`'],
  ])('refuse %j', async (change, message) => {
    const refused = evaluate({ ...good, ...change });
    await expect(refused).rejects.toBeInstanceOf(ConfigurationError);
    await expect(refused).rejects.toThrow(message);
  });

  test('refuse an arm without an upsampler', async () => {
    const arms = { base: { upsampler: upsamplerOf }, other: { upsampler: null } };
    await expect(Reflect.apply(evaluate, undefined, [{ ...good, arms }])).rejects.toThrow(
      'The arm base needs `upsampler`',
    );
  });
});
