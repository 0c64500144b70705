import { describe, expect, test } from 'vitest';
import { AbortedError, ConfigurationError, ImageBackendError, LMError } from '../../src/errors.ts';
import type { Judge } from '../../src/judging/judge.ts';
import type { ScoredVerdict, Verdict } from '../../src/judging/verdict.ts';
import type { PipelineEvent } from '../../src/pipeline/pipeline-result.ts';
import type { SelectOptions } from '../../src/pipeline/selection.ts';
import {
  type PipelineRunOptions,
  TextToImagePipeline,
} from '../../src/pipeline/text-to-image-pipeline.ts';
import { noUsage } from '../../src/prediction.ts';
import {
  type MockImageBackendOptions,
  mockImageBackend,
} from '../../src/testing/mock-image-backend.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import { scoredVerdict } from '../support/scored-verdict.ts';

const basePrompt = 'a frog dressed as a knight';

const scored = (score: number, more: Partial<ScoredVerdict> = {}) =>
  scoredVerdict(score, { method: 'questions', cost: 0.001, ...more });

const flagged = scored(1, { flags: ['injection-suspected'] });
const unscorable = (reason: 'uniform' | 'no-logprobs' | 'refusal'): Verdict => ({
  status: 'unscorable',
  reason,
  method: 'questions',
  usage: noUsage,
  cost: 0,
});

/** Gives its verdicts by the seed of the picture: 10 is the first one. */
function judgeBySeed(verdicts: readonly (Verdict | Error)[]): Judge & { readonly seen: number[] } {
  const seen: number[] = [];
  return {
    settings: {},
    seen,
    async judge({ basePrompt: given, image }) {
      expect(given).toBe(basePrompt);
      const seed = 'seed' in image ? Number(image.seed) : Number.NaN;
      seen.push(seed);
      const verdict = verdicts[seed - 10] ?? scored(0);
      if (verdict instanceof Error) throw verdict;
      return verdict;
    },
  };
}

function setUp(
  verdicts: readonly (Verdict | Error)[],
  select: Partial<SelectOptions> = {},
  { judge, ...mock }: MockImageBackendOptions & { readonly judge?: Judge } = {},
) {
  const backend = mockImageBackend(mock);
  const by = judgeBySeed(verdicts);
  const pipeline = new TextToImagePipeline({
    upsampler: null,
    backend,
    judge,
    select: { n: verdicts.length, by, ...select },
  });
  const events: PipelineEvent[] = [];
  const run = (options: PipelineRunOptions = {}) =>
    pipeline.run(basePrompt, {
      image: { seed: 10 },
      onEvent: (event) => void events.push(event),
      ...options,
    });
  return { run, by, backend, events };
}

const rejection = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.fail('it resolved'),
    (error: unknown) => error,
  );

describe('select', () => {
  test('draws n seeds, keeps the best and holds the rest', async () => {
    const { run, backend, by } = setUp([scored(0.4), scored(0.9), scored(0.7)]);
    const { upsampled, errors } = await run();
    expect(backend.requests.map(({ seed }) => seed)).toEqual([10, 11, 12]);
    expect(by.seen).toHaveLength(3);
    expect(upsampled.result?.image.seed).toBe(11);
    expect(upsampled.verdict).toMatchObject({ score: 0.9 });
    expect(upsampled.selection).toMatchObject({ best: 1, by: 'score', stoppedEarly: false });
    const { candidates = [] } = upsampled.selection ?? {};
    expect(candidates.map(({ seed }) => seed)).toEqual([10, 11, 12]);
    expect(candidates.map(({ verdict }) => verdict)).toEqual([
      scored(0.4),
      scored(0.9),
      scored(0.7),
    ]);
    expect(candidates.every(({ result }) => result !== undefined)).toBe(true);
    expect(errors).toEqual([]);
  });

  test('tells of every candidate and of the choice', async () => {
    const { run, events } = setUp([scored(0.4), scored(0.9)], { concurrency: 1 });
    await run();
    const told = events.flatMap((event) =>
      event.type === 'generated' || event.type === 'judged' ? [[event.type, event.candidate]] : [],
    );
    expect(told).toEqual([
      ['generated', 0],
      ['judged', 0],
      ['generated', 1],
      ['judged', 1],
    ]);
    expect(events.at(-1)).toMatchObject({
      type: 'selected',
      arm: 'upsampled',
      selection: { best: 1 },
    });
  });

  test('spreads the pictures over several rewrites, seed by seed', async () => {
    const caption = (text: string) => ({ caption: `A frog dressed as a knight ${text}.` });
    const lm = mockLM([caption('at dawn'), caption('in a hall')]);
    const backend = mockImageBackend();
    const by = judgeBySeed([]);
    const upsampler = new PromptUpsampler({ lm, fidelity: 'off' });
    const select = { n: 4, by, rewrites: 2, concurrency: 1 };
    const pipeline = new TextToImagePipeline({ upsampler, backend, select });
    const { upsampled, upsampling } = await pipeline.run(basePrompt, { image: { seed: 10 } });
    const [first, second] = upsampling?.variants ?? [];
    expect(backend.requests.map(({ prompt, seed }) => [prompt, seed])).toEqual([
      [first, 10],
      [second, 10],
      [first, 11],
      [second, 11],
    ]);
    expect(second).toBeDefined();
    expect(upsampled.selection?.candidates).toHaveLength(4);
  });

  test('stops at the threshold, and draws nothing more', async () => {
    const verdicts = [scored(0.4), scored(0.8), scored(1), scored(1)];
    const { run, backend } = setUp(verdicts, { threshold: 0.8 });
    const { upsampled } = await run();
    expect(backend.requests).toHaveLength(2);
    expect(upsampled.selection).toMatchObject({ best: 1, stoppedEarly: true });
    expect(upsampled.selection?.candidates).toHaveLength(2);
  });

  test('does not stop for a score that is flagged', async () => {
    const { run, backend } = setUp([flagged, scored(0.2)], { threshold: 0.8 });
    const { upsampled } = await run();
    expect(backend.requests).toHaveLength(2);
    expect(upsampled.selection).toMatchObject({ best: 1, by: 'score', stoppedEarly: false });
  });

  test('keeps what was under way when the threshold was reached', async () => {
    const replies = [{ delayMs: 0 }, { delayMs: 20 }];
    const select = { threshold: 0.5, concurrency: 2 };
    const { run } = setUp([scored(0.9), scored(1), scored(1)], select, { replies });
    const { upsampled } = await run();
    const { candidates = [], best, stoppedEarly } = upsampled.selection ?? {};
    expect(candidates.map(({ verdict }) => verdict)).toEqual([scored(0.9), scored(1)]);
    expect([best, stoppedEarly]).toEqual([1, true]);
  });

  test('has no more pictures under way than allowed', async () => {
    let [now, most] = [0, 0];
    const by: Judge = {
      settings: {},
      async judge() {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve, 10));
        now -= 1;
        return scored(0.5);
      },
    };
    const { run } = setUp([], { n: 7, by, concurrency: 2 });
    await run();
    expect(most).toBe(2);
  });

  test('selects for the base prompt by the same rules, with the same seeds', async () => {
    const lm = mockLM([{ caption: 'A frog dressed as a knight at dawn.' }]);
    const backend = mockImageBackend();
    const select = { n: 2, by: judgeBySeed([scored(0.1), scored(0.2)]) };
    const upsampler = new PromptUpsampler({ lm, fidelity: 'off' });
    const pipeline = new TextToImagePipeline({ upsampler, backend, select });
    const options = { image: { seed: 10 }, compareWithBase: true };
    const { base, upsampled } = await pipeline.run(basePrompt, options);
    for (const arm of [base, upsampled]) {
      expect(arm?.selection?.candidates.map(({ seed }) => seed)).toEqual([10, 11]);
      expect(arm?.result?.image.seed).toBe(11);
    }
  });

  test('has the chosen picture judged once more by another judge, if there is one', async () => {
    const judge = judgeBySeed([scored(0.3), scored(0.35)]);
    const { run } = setUp([scored(0.2), scored(1)], {}, { judge });
    const { upsampled } = await run();
    expect(judge.seen).toEqual([11]);
    expect(upsampled.verdict).toMatchObject({ score: 0.35 });
    expect(upsampled.selection?.candidates[1]?.verdict).toMatchObject({ score: 1 });
    const same = judgeBySeed([scored(0.2), scored(1)]);
    await setUp([scored(0.2), scored(1)], { by: same }, { judge: same }).run();
    expect(same.seen).toHaveLength(2);
  });

  test('wraps seeds where image servers end', async () => {
    const { run, backend } = setUp([scored(0), scored(0)]);
    await run({ image: { seed: 2 ** 32 - 1 } });
    expect(backend.requests.map(({ seed }) => seed)).toEqual([2 ** 32 - 1, 0]);
  });
});

describe('equal scores', () => {
  const tied = [scored(0.8), scored(0.5), scored(0.8), scored(0.8 + 1e-12)];

  test('are told apart by the tie breaker, which sees nothing else', async () => {
    const tieBreaker = judgeBySeed([scored(0.2), scored(1), scored(0.9), scored(0.3)]);
    const { run } = setUp(tied, { tieBreaker });
    const { upsampled } = await run();
    expect(tieBreaker.seen.toSorted()).toEqual([10, 12, 13]);
    expect(upsampled.selection).toMatchObject({ best: 2, by: 'tie-break' });
    expect(upsampled.selection?.candidates.map(({ tieBreak }) => tieBreak !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    // The score is the judge's own, never the tie breaker's.
    expect(upsampled.verdict).toMatchObject({ score: 0.8 });
  });

  test('go to the first one without a tie breaker, or where that cannot tell', async () => {
    const down = new LMError('down', { code: 'server', model: 'mock' });
    const undecided = [scored(0.4), scored(1), scored(0.4), scored(0.4)];
    const doubtful = [flagged, scored(1), unscorable('no-logprobs'), flagged];
    for (const verdicts of [undefined, undecided, doubtful, [down, down, down, down]]) {
      const tieBreaker = verdicts === undefined ? undefined : judgeBySeed(verdicts);
      const { upsampled, errors } = await setUp(tied, { tieBreaker }).run();
      expect(upsampled.selection).toMatchObject({ best: 0, by: 'order' });
      const failed = verdicts?.[0] === down ? 3 : 0;
      expect(errors.filter(({ stage }) => stage === 'tie-break')).toHaveLength(failed);
    }
  });
});

describe('a doubtful verdict', () => {
  test.each([
    ['flagged', flagged],
    ['unscorable', unscorable('uniform')],
    ['without logprobs', unscorable('no-logprobs')],
    ['that the judge refused', unscorable('refusal')],
    ['missing', new Error('unreadable')],
  ])('%s never wins over a scored one', async (_name, doubtful) => {
    for (const verdicts of [
      [doubtful, scored(0)],
      [scored(0), doubtful],
    ]) {
      const { upsampled } = await setUp(verdicts).run();
      expect(upsampled.verdict).toEqual(scored(0));
      expect(upsampled.selection?.by).toBe('score');
    }
  });

  test('leaves the first picture that nothing is known against', async () => {
    const broken = new Error('unreadable');
    const first = await setUp([unscorable('uniform'), flagged, broken]).run();
    expect(first.upsampled.selection).toMatchObject({ best: 1, by: 'order' });
    const second = await setUp([unscorable('uniform'), broken, flagged]).run();
    expect(second.upsampled.selection).toMatchObject({ best: 1, by: 'order' });
    const black = await setUp([broken, broken], {}, { replies: [{ degraded: true }] }).run();
    expect(black.upsampled.selection).toMatchObject({ best: 1, by: 'order' });
    const only = await setUp([unscorable('uniform'), unscorable('uniform')]).run();
    expect(only.upsampled.selection).toMatchObject({ best: 0, by: 'order' });
    expect(only.upsampled.result).toBeDefined();
  });
});

describe('a failure', () => {
  const full = new ImageBackendError('out of memory', { code: 'server', backend: 'mock' });

  test('of one picture leaves the others, and is reported with its place', async () => {
    const replies = [full];
    const select = { concurrency: 1 };
    const { upsampled, errors } = await setUp([scored(1), scored(0.2)], select, { replies }).run();
    expect(upsampled.result?.image.seed).toBe(11);
    expect(errors).toMatchObject([{ arm: 'upsampled', candidate: 0, stage: 'generate' }]);
    expect(upsampled.selection?.candidates[0]?.result).toBeUndefined();
  });

  test('of all leaves an arm without a picture', async () => {
    const { run, by } = setUp([scored(1), scored(1)], {}, { replies: [full, full] });
    const { upsampled, errors } = await run();
    expect(upsampled).toMatchObject({ prompt: basePrompt, selection: { best: null } });
    expect(upsampled.result).toBeUndefined();
    expect(errors).toHaveLength(2);
    expect(by.seen).toEqual([]);
  });

  test('of a bad request is thrown where no picture came, and not before', async () => {
    const { run } = setUp([scored(1)]);
    expect(await rejection(run({ image: { seed: 10, width: -1 } }))).toBeInstanceOf(
      ConfigurationError,
    );
    const refused = new ConfigurationError('This prompt is too long for the server.');
    const half = setUp([scored(1), scored(0.5)], { concurrency: 1 }, { replies: [refused] });
    const { upsampled, errors } = await half.run();
    expect(upsampled.result?.image.seed).toBe(11);
    expect(errors).toMatchObject([{ candidate: 0, error: refused }]);
  });
});

describe('an abort', () => {
  test('hands over every picture and verdict that was there', async () => {
    const controller = new AbortController();
    const by: Judge = {
      settings: {},
      async judge({ image }) {
        if ('seed' in image && image.seed === 11) {
          controller.abort('enough');
          // A judge that heeds no signal must not hold up the abort.
          await new Promise(() => {});
        }
        return scored(0.7);
      },
    };
    const { run } = setUp([], { n: 4, by, concurrency: 1 });
    const error = await rejection(run({ signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({
      cause: 'enough',
      images: [{ seed: 10 }, { seed: 11 }],
      finished: [
        { arm: 'upsampled', candidate: 0, verdict: { score: 0.7 } },
        { arm: 'upsampled', candidate: 1, prompt: basePrompt },
      ],
    });
  });

  test('hands over the picture of a plain run that was being judged', async () => {
    const controller = new AbortController();
    const judge: Judge = {
      settings: {},
      judge: () => {
        controller.abort('enough');
        return new Promise(() => {});
      },
    };
    const backend = mockImageBackend();
    const pipeline = new TextToImagePipeline({ upsampler: null, backend, judge });
    const options = { image: { seed: 3 }, signal: controller.signal };
    const error = await rejection(pipeline.run(basePrompt, options));
    expect(error).toMatchObject({ images: [{ seed: 3 }], finished: [{ arm: 'upsampled' }] });
  });
});

describe('select refuses', () => {
  const refusal = (select: unknown) => {
    const by = { settings: {}, judge: () => Promise.reject(new Error('never')) };
    const options: SelectOptions = Object.assign({ n: 2, by }, select);
    const backend = mockImageBackend();
    expect(() => new TextToImagePipeline({ upsampler: null, backend, select: options })).toThrow(
      ConfigurationError,
    );
  };

  test('impossible options', () => {
    refusal({ n: 0 });
    refusal({ n: 1.5 });
    refusal({ by: undefined });
    refusal({ by: {} });
    refusal({ rewrites: 21 });
    refusal({ threshold: 1.1 });
    refusal({ threshold: Number.NaN });
    refusal({ tieBreaker: {} });
    refusal({ concurrency: 0 });
    refusal({ best: 3 });
  });

  test('several images a request', async () => {
    const { run, backend } = setUp([scored(1)]);
    expect(String(await rejection(run({ image: { count: 2 } })))).toContain('select.n');
    expect(backend.requests).toEqual([]);
  });
});
