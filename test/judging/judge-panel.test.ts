import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import type { Judge } from '../../src/judging/judge.ts';
import { createJudgePanel } from '../../src/judging/judge-panel.ts';
import { judgeReward, scoreOfVerdict } from '../../src/judging/judge-reward.ts';
import type { ScoredVerdict, Verdict } from '../../src/judging/verdict.ts';
import { noUsage, usageOf } from '../../src/prediction.ts';
import { png } from '../support/png.ts';
import { scoredVerdict } from '../support/scored-verdict.ts';

const input = { basePrompt: 'a green bench', image: Image.fromBytes(png(32, 32, 1)) };

function verdict(score: number, more: Partial<ScoredVerdict> = {}): ScoredVerdict {
  const { model = 'a' } = more;
  const usage = usageOf(model, { requests: 1, inputTokens: 10, outputTokens: 1 });
  return scoredVerdict(score, { usage, cost: 0.01, ...more, model });
}

const unscorable: Verdict = {
  status: 'unscorable',
  reason: 'no-logprobs',
  method: 'yes-probability',
  usage: noUsage,
  cost: 0,
};
const judge = (result: Verdict | Error): Judge => ({
  settings: { result: String(result) },
  judge: async () => {
    if (result instanceof Error) throw result;
    return result;
  },
});

describe('a panel', () => {
  test('gives the mean, what all found missing, and what all cost', async () => {
    const panel = createJudgePanel([
      judge(verdict(0.5, { failed: ['green'] })),
      judge(verdict(0.7, { model: 'b' })),
      judge(verdict(0.6, { model: 'c' })),
    ]);
    const found = await panel.judge(input);
    expect(found).toMatchObject({
      status: 'scored',
      verdict: 'correct',
      votes: 3,
      method: 'panel',
      model: 'a + b + c',
      failed: ['green'],
      flags: [],
      usage: { requests: 3 },
    });
    expect(found).toHaveProperty('score', expect.closeTo(0.6));
    expect(found.cost).toBeCloseTo(0.03);
    expect(panel.settings).toMatchObject({ method: 'panel', judges: [{}, {}, {}] });
  });

  test('flags what its judges flag, and that they are far apart', async () => {
    const found = await createJudgePanel([
      judge(verdict(0.1)),
      judge(verdict(0.9, { flags: ['yes-biased'] })),
    ]).judge(input);
    expect(found).toMatchObject({
      flags: ['yes-biased', 'disagreement'],
      score: 0.5,
      verdict: 'incorrect',
    });
    const near = await createJudgePanel([judge(verdict(0.1)), judge(verdict(0.9))], {
      tolerance: 0.9,
    }).judge(input);
    expect(near).toMatchObject({ flags: [] });
  });

  test('leaves out who could not score, and is unscorable where nobody could', async () => {
    expect(
      await createJudgePanel([judge(verdict(0.8)), judge(unscorable)]).judge(input),
    ).toMatchObject({
      score: 0.8,
      votes: 1,
      warnings: ['1 of 2 judges could not score the picture.'],
    });
    expect(
      await createJudgePanel([judge(unscorable), judge(unscorable)]).judge(input),
    ).toMatchObject({ status: 'unscorable', reason: 'no-logprobs' });
  });

  test('fails with a judge, unless fewer are enough', async () => {
    const judges = [judge(verdict(0.8)), judge(new Error('down'))];
    await expect(createJudgePanel(judges).judge(input)).rejects.toThrow('down');
    expect(await createJudgePanel(judges, { minimum: 1 }).judge(input)).toMatchObject({
      votes: 1,
      warnings: ['A judge of the panel gave no verdict: down'],
    });
  });

  test('is made of two judges or more', () => {
    for (const args of [
      [[]],
      [[judge(unscorable)]],
      [[judge(unscorable), {}]],
      [[judge(unscorable), judge(unscorable)], { minimum: 3 }],
    ]) {
      expect(() => Reflect.apply(createJudgePanel, undefined, args)).toThrow(ConfigurationError);
    }
  });
});

describe('a reward', () => {
  test('is the score, with what is missing', async () => {
    const reward = judgeReward(
      judge(verdict(0.4, { failed: ['green'], reasoning: 'It is brown.' })),
    );
    const expected = {
      name: 'judge',
      score: 0.4,
      feedback: 'The picture does not show: green. It is brown.',
    };
    expect(await reward({ input, output: input.image })).toEqual(expected);
    expect(await reward({ input: input.basePrompt, output: { image: input.image } })).toEqual(
      expected,
    );
  });

  test('leaves out flagged and unscorable verdicts: null, never 0', async () => {
    const flagged = verdict(1, { flags: ['injection-suspected', 'disagreement'] });
    expect(scoreOfVerdict(flagged)).toMatchObject({
      score: null,
      feedback: expect.stringContaining('injection-suspected'),
    });
    expect(scoreOfVerdict(flagged, { allow: ['disagreement'] })).toMatchObject({ score: null });
    expect(
      scoreOfVerdict(flagged, { allow: ['disagreement', 'injection-suspected'] }),
    ).toMatchObject({ score: 1 });
    expect(scoreOfVerdict(unscorable)).toMatchObject({
      score: null,
      feedback: expect.stringContaining('no-logprobs'),
    });
  });

  test('needs a prompt and a picture', async () => {
    const reward = judgeReward(judge(verdict(1)));
    await expect(reward({ input: {}, output: input.image })).rejects.toThrow(ConfigurationError);
    await expect(reward({ input, output: 'picture.png' })).rejects.toThrow(ConfigurationError);
  });
});
