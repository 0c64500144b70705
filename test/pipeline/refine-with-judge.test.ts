import { describe, expect, test } from 'vitest';
import { AbortedError, ConfigurationError, ImageBackendError, LMError } from '../../src/errors.ts';
import type { Judge } from '../../src/judging/judge.ts';
import type { ScoredVerdict, Verdict } from '../../src/judging/verdict.ts';
import { refineWithJudge } from '../../src/pipeline/refine-with-judge.ts';
import type { RefineEvent, RefineWithJudgeOptions } from '../../src/pipeline/refinement.ts';
import { noUsage, usageOf } from '../../src/prediction.ts';
import {
  type MockImageBackendOptions,
  mockImageBackend,
} from '../../src/testing/mock-image-backend.ts';
import { type MockReply, mockLM } from '../../src/testing/mock-lm.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';

const basePrompt = 'two red mugs beside a blue door';
const captions = ['by a lane', 'in the rain', 'at noon', 'at dusk', 'in snow'].map((place) => ({
  caption: `Two red mugs beside a blue door ${place}.`,
}));

function scored(score: number, failed: readonly string[] = ['two'], flags = false): ScoredVerdict {
  return {
    status: 'scored',
    score,
    verdict: score > 0.5 ? 'correct' : 'incorrect',
    failed,
    method: 'questions',
    votes: 1,
    flags: flags ? ['unreliable'] : [],
    model: 'mock',
    warnings: [],
    usage: usageOf('gpt-4o', { requests: 1, inputTokens: 1000, outputTokens: 100 }),
    cost: 0.01,
  };
}

const unscorable: Verdict = {
  status: 'unscorable',
  reason: 'uniform',
  method: 'questions',
  usage: noUsage,
  cost: 0,
};

function setUp(
  verdicts: readonly (Verdict | Error)[],
  options: Partial<RefineWithJudgeOptions> = {},
  replies: readonly MockReply[] = captions,
  mock: MockImageBackendOptions = {},
) {
  const lm = mockLM(replies);
  const backend = mockImageBackend(mock);
  const left = [...verdicts];
  const judge: Judge = {
    settings: {},
    async judge(input) {
      expect(Object.keys(input).toSorted()).toEqual(['basePrompt', 'image']);
      expect(input.basePrompt).toBe(basePrompt);
      const verdict = left.shift() ?? new Error('No verdict is left.');
      if (verdict instanceof Error) throw verdict;
      return verdict;
    },
  };
  const upsampler = new PromptUpsampler({ lm, fidelity: 'off' });
  const events: RefineEvent[] = [];
  const run = (more: Partial<RefineWithJudgeOptions> = {}) =>
    refineWithJudge(basePrompt, {
      upsampler,
      backend,
      judge,
      image: { seed: 7 },
      onEvent: (event) => void events.push(event),
      ...options,
      ...more,
    });
  const asked = () =>
    lm.requests.map(({ messages }) =>
      messages
        .flatMap(({ content }) => content.map((part) => (part.type === 'text' ? part.text : '')))
        .join('\n'),
    );
  return { run, lm, backend, events, asked };
}

const outcomes = ({ rounds }: { rounds: readonly { outcome: string }[] }) =>
  rounds.map(({ outcome }) => outcome);

const rejection = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.fail('it resolved'),
    (error: unknown) => error,
  );

describe('refineWithJudge', () => {
  test('revises what failed until the picture is good, with one seed', async () => {
    const { run, backend, asked } = setUp([
      scored(0.5, ['two', 'a blue door']),
      scored(0.8, ['a blue door']),
      scored(1, []),
    ]);
    const result = await run();
    expect(result).toMatchObject({ basePrompt, stopped: 'good-enough', images: 3, errors: [] });
    expect(outcomes(result)).toEqual(['first', 'accepted', 'accepted']);
    expect(result.best).toBe(result.rounds[2]);
    expect(result.best.prompt).toBe(captions[2]?.caption);
    expect(result.rounds.map(({ failed }) => failed)).toEqual([
      [],
      ['two', 'a blue door'],
      ['a blue door'],
    ]);
    expect(backend.requests.map(({ seed }) => seed)).toEqual([7, 7, 7]);
    expect(asked()[2]).toContain(captions[1]?.caption);
    expect(asked()[2]).toContain('a blue door');
  });

  test('draws nothing more where the first picture is good enough', async () => {
    for (const verdict of [scored(1), scored(0.9, [])]) {
      const { run, backend } = setUp([verdict]);
      expect((await run()).stopped).toBe('good-enough');
      expect(backend.requests).toHaveLength(1);
    }
    expect((await setUp([scored(0.75)], { threshold: 0.75 }).run()).stopped).toBe('good-enough');
  });

  test('keeps the best one where revisions are no better, and revises from the best', async () => {
    const { run, asked } = setUp([scored(0.5), scored(0.5), scored(0.7, ['red']), scored(0.6)]);
    const result = await run();
    expect(outcomes(result)).toEqual(['first', 'not-better', 'accepted', 'not-better']);
    expect(result.best.round).toBe(2);
    expect(result.stopped).toBe('max-rounds');
    const [, , second, third] = asked();
    expect(second).toContain(captions[0]?.caption);
    expect(second).not.toContain(captions[1]?.caption);
    expect(third).toContain(captions[2]?.caption);
    expect(result.rounds[3]?.failed).toEqual(['red']);
  });

  test('never takes a doubtful verdict for better', async () => {
    const doubtful = [scored(1, [], true), unscorable, new Error('unreadable')];
    const result = await setUp([scored(0.2), ...doubtful]).run();
    expect(outcomes(result)).toEqual(['first', 'doubtful', 'doubtful', 'doubtful']);
    expect(result.best.round).toBe(0);
    expect(result.errors).toMatchObject([{ round: 3, stage: 'judge' }]);
  });

  test('ends where the first verdict cannot be built on, with the picture', async () => {
    for (const verdict of [scored(0.2, ['two'], true), unscorable, new Error('unreadable')]) {
      const result = await setUp([verdict]).run();
      expect(result.stopped).toBe('no-trusted-score');
      expect(result.best.result).toBeDefined();
    }
  });

  test('works on the whole base prompt where a verdict names no part', async () => {
    const { run, asked } = setUp([scored(0.4, []), scored(1, [])]);
    const result = await run();
    expect(result.rounds[1]?.failed).toEqual([basePrompt]);
    expect(asked()).toHaveLength(2);
    const higher = setUp([scored(0.7, []), scored(0.9, [])], { threshold: 0.85 });
    expect((await higher.run()).rounds[1]).toMatchObject({ failed: [basePrompt] });
  });

  test('does not pay for a prompt that was drawn before', async () => {
    const [first = { caption: '' }] = captions;
    const writer = new PromptUpsampler({ lm: mockLM([first, first]), fidelity: 'off' });
    const upsampler: RefineWithJudgeOptions['upsampler'] = {
      upsample: (prompt, options) => writer.upsample(prompt, options),
      revise: ({ basePrompt: prompt }, options) => writer.upsample(prompt, options),
    };
    const { run, backend } = setUp([scored(0.5)], { upsampler });
    const result = await run();
    expect(result.stopped).toBe('no-revision');
    expect(outcomes(result)).toEqual(['first', 'no-revision']);
    expect(backend.requests).toHaveLength(1);
  });

  test('ends with the best picture where the upsampler fails', async () => {
    const down = new LMError('down', { code: 'server', model: 'mock' });
    const [first = { caption: '' }] = captions;
    const { run, backend } = setUp([scored(0.5)], {}, [first, down]);
    const result = await run();
    expect(result).toMatchObject({
      stopped: 'no-revision',
      best: { round: 0, verdict: { score: 0.5 } },
      errors: [{ round: 1, stage: 'upsample', error: down }],
    });
    expect(backend.requests).toHaveLength(1);
  });

  test('goes on after a picture that could not be drawn', async () => {
    const full = new ImageBackendError('out of memory', { code: 'server', backend: 'mock' });
    const refused = new ConfigurationError('This prompt is too long for the server.');
    const mock = { replies: [{}, full, refused, {}] };
    const result = await setUp([scored(0.5), scored(0.9)], {}, captions, mock).run();
    expect(outcomes(result)).toEqual(['first', 'not-drawn', 'not-drawn', 'accepted']);
    expect(result.errors).toMatchObject([
      { round: 1, stage: 'generate' },
      { round: 2, stage: 'generate', error: refused },
    ]);
  });

  test('ends where not even the first one could be drawn', async () => {
    const full = new ImageBackendError('out of memory', { code: 'server', backend: 'mock' });
    const result = await setUp([], {}, captions, { replies: [full] }).run();
    expect(result).toMatchObject({ stopped: 'no-picture', best: { prompt: captions[0]?.caption } });
    const refused = new ConfigurationError('No such size.');
    const call = setUp([], {}, captions, { replies: [refused] }).run();
    expect(await rejection(call)).toBe(refused);
  });

  test('begins with a picture that is there, which costs nothing again', async () => {
    const first = await setUp([scored(0.5)], { maxRounds: 0 }).run();
    const { run, backend, lm } = setUp([scored(0.8, [])], {}, captions.slice(1));
    const result = await run({ from: first.best, image: undefined });
    expect(result.rounds[0]).toMatchObject({ outcome: 'first', result: first.best.result });
    expect(outcomes(result)).toEqual(['first', 'accepted']);
    expect(lm.requests).toHaveLength(1);
    expect(backend.requests.map(({ seed }) => seed)).toEqual([7]);
    const unjudged = { prompt: first.best.prompt, result: first.best.result };
    const judged = await setUp([scored(1)]).run({ from: unjudged });
    expect(judged).toMatchObject({ stopped: 'good-enough', images: 0 });
  });

  test('tells of each step with its round, and a listener that throws loses nothing', async () => {
    const { run, events } = setUp([scored(0.5), scored(1)]);
    await run();
    expect(
      events.flatMap((event) => (event.type === 'image' ? [] : [[event.type, event.round]])),
    ).toEqual([
      ['upsampled', 0],
      ['generated', 0],
      ['judged', 0],
      ['round', 0],
      ['upsampled', 1],
      ['generated', 1],
      ['judged', 1],
      ['round', 1],
    ]);
    const onEvent = () => {
      throw new Error('listener');
    };
    const result = await setUp([scored(0.5), scored(1)]).run({ onEvent });
    expect(result.stopped).toBe('good-enough');
    expect(result.errors.every(({ stage }) => stage === 'event')).toBe(true);
    expect(result.errors.length).toBeGreaterThan(5);
  });
});

describe('a refinement is bounded', () => {
  const hopeless = Array.from({ length: 6 }, () => scored(0.3));

  test('by rounds, three where nothing is said', async () => {
    const three = await setUp(hopeless).run();
    expect(three).toMatchObject({ stopped: 'max-rounds', images: 4 });
    expect(three.rounds).toHaveLength(4);
    expect((await setUp(hopeless, { maxRounds: 0 }).run()).rounds).toHaveLength(1);
  });

  test('by pictures', async () => {
    const { run, backend } = setUp(hopeless, { maxRounds: 5, maxImages: 2 });
    expect((await run()).stopped).toBe('max-images');
    expect(backend.requests).toHaveLength(2);
  });

  test('by money, before it is spent', async () => {
    // Each round: 0.04 for the picture, 0.01 for the verdict, and nothing for the mocked upsampler.
    const prices = { mock: { input: 0, output: 0 } };
    const options = { maxRounds: 5, imageCost: 0.04, prices };
    const { run, backend } = setUp(hopeless, { ...options, maxCost: 0.12 });
    const result = await run();
    expect(result.stopped).toBe('max-cost');
    expect(result.cost).toBeCloseTo(0.1, 12);
    expect(backend.requests).toHaveLength(2);
    expect(result.usage.models['gpt-4o']?.requests).toBe(2);
    const none = await setUp(hopeless, { ...options, maxCost: 0 }).run();
    expect(none).toMatchObject({ stopped: 'max-cost', images: 1 });
  });

  test('by money also where it begins with a picture of before', async () => {
    const { best } = await setUp(hopeless, { maxRounds: 0 }).run();
    const prices = { mock: { input: 0, output: 0 } };
    const options = { from: best, imageCost: 0.04, prices };
    const { run, backend } = setUp(hopeless, { ...options, maxCost: 0.049 });
    expect((await run()).stopped).toBe('max-cost');
    expect(backend.requests).toEqual([]);
  });

  test('and goes no further on a model without a price, where money is bounded', async () => {
    const { run } = setUp(hopeless, { maxCost: 10, imageCost: 0 });
    expect(await run()).toMatchObject({ stopped: 'unknown-cost', cost: null, images: 1 });
    expect((await setUp(hopeless).run()).cost).toBeNull();
  });

  test('and counts a failed picture that may have been charged', async () => {
    const code = 'timeout';
    const lost = new ImageBackendError('lost', { code, backend: 'mock', mayHaveBeenCharged: true });
    const prices = { mock: { input: 0, output: 0 } };
    const options = { imageCost: 0.04, prices, maxRounds: 1 };
    const result = await setUp([scored(0.3)], options, captions, { replies: [{}, lost] }).run();
    expect(result.cost).toBeCloseTo(0.09, 12);
  });
});

describe('an aborted refinement', () => {
  test('hands over what was drawn and judged', async () => {
    const controller = new AbortController();
    const onEvent = (event: RefineEvent) => {
      if (event.type === 'generated' && event.round === 1) controller.abort('enough');
    };
    const { run } = setUp([scored(0.5), scored(1)]);
    const error = await rejection(run({ signal: controller.signal, onEvent }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({
      cause: 'enough',
      images: [{ seed: 7 }, { seed: 7 }],
      finished: [
        { round: 0, verdict: { score: 0.5 } },
        { round: 1, prompt: captions[1]?.caption },
      ],
    });
  });

  test('begins nothing where it was aborted before', async () => {
    const { run, lm } = setUp([]);
    await rejection(run({ signal: AbortSignal.abort() }));
    expect(lm.requests).toEqual([]);
  });
});

test('refineWithJudge refuses a bad call before anything is sent', async () => {
  const { run, lm } = setUp([]);
  const refusal = async (options: object) => {
    const error = await rejection(run(options));
    expect(error).toBeInstanceOf(ConfigurationError);
    return String(error);
  };
  expect(await refusal({ upsampler: {} })).toContain('upsampler');
  expect(await refusal({ backend: undefined })).toContain('backend');
  expect(await refusal({ judge: {} })).toContain('judge');
  expect(await refusal({ image: { count: 2 } })).toContain('image.count');
  expect(await refusal({ from: { prompt: 'a' } })).toContain('from');
  expect(await refusal({ threshold: 2 })).toContain('threshold');
  expect(await refusal({ maxRounds: -1 })).toContain('maxRounds');
  expect(await refusal({ maxImages: 0 })).toContain('maxImages');
  expect(await refusal({ maxCost: 1 })).toContain('imageCost');
  expect(await refusal({ imageCost: Number.NaN })).toContain('imageCost');
  expect(await refusal({ rounds: 3 })).toContain('rounds');
  expect(lm.requests).toEqual([]);
});
