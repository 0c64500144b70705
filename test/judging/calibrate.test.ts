import { describe, expect, test } from 'vitest';
import { AbortedError, ConfigurationError, LMError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import { type CalibrateOptions, calibrate } from '../../src/judging/calibrate.ts';
import type { Judge } from '../../src/judging/judge.ts';
import type { LabelledRow } from '../../src/judging/labelled-row.ts';
import { reliabilityTable } from '../../src/judging/reliability-table.ts';
import { suggestThreshold } from '../../src/judging/suggest-threshold.ts';
import type { UnscorableVerdict, Verdict } from '../../src/judging/verdict.ts';
import { VisionJudge } from '../../src/judging/vision-judge.ts';
import { noUsage } from '../../src/prediction.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { png } from '../support/png.ts';
import { scoredVerdict } from '../support/scored-verdict.ts';

const uniform: UnscorableVerdict = {
  status: 'unscorable',
  reason: 'uniform',
  method: 'rubric',
  usage: noUsage,
  cost: 0,
};

const row = (basePrompt: string, verdict: Verdict, human: LabelledRow['human']): LabelledRow => ({
  basePrompt,
  verdict,
  human,
});

/** Six prompts with two pictures each; scores, then what people say. */
const scores = [0.9, 0.6, 0.8, 0.3, 1, 0.9, 0.4, 0.1, 0.7, 0.7, 0.2, 0.6];
const correct = [true, true, true, false, true, false, false, false, true, true, false, true];
const rows = scores.map((score, index) =>
  row(`prompt ${Math.floor(index / 2)}`, scoredVerdict(score), correct[index]),
);

describe('calibrate', () => {
  test('gives the figures of SciPy and scikit-learn', async () => {
    const result = await calibrate(null, rows);
    // SciPy 1.17.1, scikit-learn 1.9.1, from the lists above.
    expect(result.spearman.value).toBeCloseTo(0.5906900113856101, 12);
    expect(result.kendallTauB.value).toBeCloseTo(0.5111012519999519, 12);
    expect(result.kappa.value).toBeCloseTo(0.8235294117647058, 12);
    expect(result.pairwise?.accuracy).toBeCloseTo(0.8428571428571429, 12);
    expect(result.reliability?.brierScore).toBeCloseTo(0.1383333333333334, 12);
    expect(result.withinPrompt).toMatchObject({ accuracy: 1, decided: 3 });
    expect(result).toMatchObject({ prompts: 6, correctFrom: 1 });
    expect(result.counts).toEqual({
      used: 12,
      flagged: 0,
      unscorable: 0,
      failed: 0,
      unlabelled: 0,
      skipped: 0,
    });
  });

  test('gives intervals that hold the figure, the same for the same seed', async () => {
    const first = await calibrate(null, rows, { seed: 7 });
    expect(await calibrate(null, rows, { seed: 7 })).toEqual(first);
    expect((await calibrate(null, rows, { seed: 8 })).spearman).not.toEqual(first.spearman);
    for (const { value, interval } of [first.spearman, first.kendallTauB, first.kappa]) {
      expect(interval?.low).toBeLessThan(value ?? -2);
      expect(interval?.high).toBeGreaterThan(value ?? 2);
      expect(interval?.resamples).toBeGreaterThan(950);
    }
    expect(first.pairwise?.interval?.low).toBeLessThan(first.pairwise?.accuracy ?? 0);
    expect(first.threshold?.interval?.low).toBeLessThanOrEqual(first.threshold?.threshold ?? 0);
    const sure = await calibrate(null, rows, { seed: 7, confidence: 0.5 });
    expect(sure.spearman.interval?.low).toBeGreaterThan(first.spearman.interval?.low ?? 1);
  });

  test('lets other work have its turn while it resamples, and can be aborted there', async () => {
    const many = Array.from({ length: 30 }, () => rows)
      .flat()
      .map((each, index) => ({ ...each, basePrompt: `prompt ${index >> 1}` }));
    const controller = new AbortController();
    let turns = 0;
    const turn = setInterval(() => {
      turns += 1;
      if (turns === 2) controller.abort();
    });
    const { signal } = controller;
    const error = await calibrate(null, many, { resamples: 100_000, signal }).catch(
      (thrown: unknown) => thrown,
    );
    clearInterval(turn);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toHaveProperty('finished.length', many.length);
  });

  test('does not take copies of a picture for more evidence', async () => {
    const copies = [...rows, ...rows, ...rows, ...rows];
    const [once, fourTimes] = [await calibrate(null, rows), await calibrate(null, copies)];
    const width = ({ spearman }: typeof once) =>
      (spearman.interval?.high ?? 0) - (spearman.interval?.low ?? 0);
    expect(width(fourTimes)).toBeCloseTo(width(once), 1);
    // Taken for prompts of their own, they would halve it.
    const apart = copies.map((each, index) => ({ ...each, basePrompt: `prompt ${index}` }));
    expect(width(await calibrate(null, apart))).toBeLessThan(0.65 * width(once));
  });

  test('counts every row that has no part in the figures', async () => {
    const flagged = scoredVerdict(0, { flags: ['injection-suspected'] });
    const odd = [
      row('a', uniform, true),
      row('b', flagged, true),
      row('c', scoredVerdict(0), null),
    ];
    const more = [
      ...odd,
      row('d', scoredVerdict(0), Number.NaN),
      row('e', scoredVerdict(0), undefined),
    ];
    const plain = await calibrate(null, rows);
    const result = await calibrate(null, [...more, ...rows]);
    expect(result.counts).toMatchObject({ used: 12, flagged: 1, unscorable: 1, unlabelled: 3 });
    expect(result.spearman.value).toBe(plain.spearman.value);
    expect(result.rows.slice(0, 3)).toMatchObject([
      { index: 0, basePrompt: 'a', status: 'unscorable', human: 1, verdict: uniform },
      { status: 'flagged', verdict: flagged },
      { status: 'unlabelled', human: null },
    ]);
    const included = await calibrate(null, [...odd, ...rows], { flagged: 'include' });
    expect(included.counts).toMatchObject({ used: 13, flagged: 0 });
    expect(included.spearman.value).toBeLessThan(plain.spearman.value ?? 0);
  });

  test('takes ratings on any scale, and their threshold where it is known', async () => {
    const ratings = [5, 4, 4, 2, 5, 2, 1, 1, 4, 3, 2, 4.5];
    const rated = rows.map((each, index) => ({ ...each, human: ratings[index] }));
    const result = await calibrate(null, rated);
    expect(result.spearman.value).toBeCloseTo(0.6959400769978346, 12);
    expect(result).toMatchObject({ kappa: { value: null, interval: null }, correctFrom: null });
    expect([result.reliability, result.threshold]).toEqual([null, null]);
    const known = await calibrate(null, rated, { correctFrom: 3 });
    const plain = await calibrate(null, rows);
    expect(known.kappa.value).toBe(plain.kappa.value);
    expect(known.threshold?.threshold).toBe(plain.threshold?.threshold);
  });

  test('gives no figure where there is none, and no interval from one prompt', async () => {
    const one = await calibrate(
      null,
      rows.map((each) => ({ ...each, basePrompt: 'one' })),
    );
    expect(one.spearman).toMatchObject({ value: expect.any(Number), interval: null });
    const none = await calibrate(null, []);
    expect(none).toMatchObject({
      spearman: { value: null, interval: null },
      pairwise: null,
      withinPrompt: null,
      reliability: null,
      threshold: null,
      prompts: 0,
    });
    const alike = await calibrate(null, [
      row('a', scoredVerdict(1), true),
      row('b', scoredVerdict(1), true),
    ]);
    expect(alike.spearman.value).toBeNull();
    expect(alike.kappa.value).toBeNull();
    expect(JSON.parse(JSON.stringify(alike)).spearman.value).toBeNull();
  });
});

describe('calibrate with pictures', () => {
  const image = Image.fromBytes(png(32, 32, 3));
  const reply = (score: number) => ({
    reasoning: 'Seen.',
    score,
    verdict: score > 0.5 ? 'correct' : 'incorrect',
  });
  const pictures = (count: number): LabelledRow[] =>
    Array.from({ length: count }, (_, index) => ({
      basePrompt: `prompt ${index}`,
      image,
      human: index % 2 === 0,
    }));

  test('asks the judge once a picture, a few at a time, and loads what is a function then', async () => {
    const lm = mockLM([reply(0.9), reply(0.4), reply(0.8)]);
    let loaded = 0;
    const load = async () => {
      loaded += 1;
      return image;
    };
    const given = pictures(3).map((each) => ({ ...each, image: load, verdict: undefined }));
    const result = await calibrate(new VisionJudge({ lm }), given, { concurrency: 1 });
    expect(loaded).toBe(3);
    expect(result.counts.used).toBe(3);
    expect(result.usage.requests).toBe(3);
    expect(result.kappa.value).toBe(1);
  });

  test('pays for no picture that nobody rated, nor for verdicts that are there', async () => {
    const lm = mockLM([reply(0.9)]);
    const given = [{ basePrompt: 'a', image, human: null }, row('b', scoredVerdict(0.1), false)];
    const result = await calibrate(new VisionJudge({ lm }), [...given, ...pictures(1)]);
    expect(lm.requests).toHaveLength(1);
    expect(result.usage.requests).toBe(1);
    expect(result.counts).toMatchObject({ used: 2, unlabelled: 1 });
  });

  test('keeps the error of a failed verdict, which is no low score', async () => {
    const down = new LMError('down', { code: 'server', model: 'mock', requests: 3 });
    const lm = mockLM([reply(0.9), down, reply(0.2)]);
    const result = await calibrate(new VisionJudge({ lm }), pictures(3), { concurrency: 1 });
    expect(result.counts).toMatchObject({ used: 2, failed: 1 });
    expect(result.rows[1]).toMatchObject({ index: 1, status: 'failed', error: down });
    expect(result.usage.requests).toBe(5);
  });

  test('stops after too many failures, and counts what was not begun', async () => {
    const down = () => Promise.reject(new LMError('down', { code: 'server', model: 'mock' }));
    const judge: Judge = { settings: {}, judge: down };
    const options = { concurrency: 1, maxFailures: 2 };
    const { counts } = await calibrate(judge, pictures(5), options);
    expect(counts).toMatchObject({ failed: 2, skipped: 3 });
  });

  test('tells of each row, and a listener that throws loses nothing', async () => {
    const told: number[] = [];
    const error = new Error('listener');
    const onEvent = ({ index }: { index: number }) => {
      told.push(index);
      throw error;
    };
    const result = await calibrate(null, rows, { onEvent });
    expect(told).toHaveLength(12);
    expect(result.counts.used).toBe(12);
    expect(result.eventErrors).toHaveLength(12);
  });

  test('hands back what was done when it is aborted', async () => {
    const controller = new AbortController();
    const judge: Judge = {
      settings: {},
      async judge({ basePrompt }, options) {
        expect(options?.timeoutMs).toBe(5000);
        if (basePrompt !== 'prompt 1') return scoredVerdict(0.9);
        controller.abort('enough');
        throw new AbortedError('aborted');
      },
    };
    const { signal } = controller;
    const options: CalibrateOptions = { signal, concurrency: 1, timeoutMs: 5000 };
    const error = await calibrate(judge, pictures(3), options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ cause: 'enough', finished: [{ index: 0, status: 'used' }] });
  });
});

describe('calibrate refuses', () => {
  const refusal = async (given: unknown, options: unknown = {}, judge: Judge | null = null) => {
    const parsed: LabelledRow[] = JSON.parse(JSON.stringify(given));
    const call = calibrate(judge, parsed, JSON.parse(JSON.stringify(options)));
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    return error instanceof Error ? error.message : '';
  };
  const verdict = scoredVerdict(1);

  test('rows that are none, and says which', async () => {
    const fine = { basePrompt: 'a', verdict, human: true };
    expect(await refusal({})).toContain('a list');
    expect(await refusal([null])).toContain('rows[0]');
    expect(await refusal([fine, { ...fine, basePrompt: ' ' }])).toContain('rows[1].basePrompt');
    expect(await refusal([{ ...fine, human: 'good' }])).toContain('rows[0].human');
    expect(await refusal([{ basePrompt: 'a', human: true }])).toContain(
      'either `image` or `verdict`',
    );
    expect(await refusal([{ ...fine, image: {} }])).toContain('not both');
    expect(await refusal([{ ...fine, verdict: { score: 1 } }])).toContain('rows[0].verdict');
    expect(await refusal([{ ...fine, verdict: { ...verdict, score: 1.2 } }])).toContain('verdict');
    expect(await refusal([{ basePrompt: 'a', image: 'a.png', human: true }])).toContain('an Image');
    expect(await refusal([{ ...fine, weight: 2 }])).toContain('weight');
    expect(await refusal([fine, { ...fine, human: 4 }])).toContain('one scale');
  });

  test('a picture without a judge, and a judge that is none', async () => {
    const image = Image.fromBytes(png(32, 32, 3));
    await expect(calibrate(null, [{ basePrompt: 'a', image, human: true }])).rejects.toThrow(
      'no judge',
    );
    expect(await refusal([], {}, JSON.parse('{}'))).toContain('needs a judge');
  });

  test('impossible options', async () => {
    expect(await refusal([], { concurrency: 0 })).toContain('`concurrency`');
    expect(await refusal([], { confidence: 1 })).toContain('`confidence`');
    expect(await refusal([], { resamples: 3 })).toContain('`resamples`');
    expect(await refusal([], { flagged: 'maybe' })).toContain('`flagged`');
    expect(await refusal([], { seed: -1 })).toContain('`seed`');
    expect(await refusal([], { maxErrors: 1 })).toContain('maxErrors');
  });
});

describe('reliabilityTable', () => {
  test('equals a table made by hand', () => {
    const table = reliabilityTable([0.05, 0.15, 0.12, 0.95, 1], [false, true, false, true, true]);
    expect(table.bins).toEqual([
      { low: 0, high: 0.1, n: 1, meanScore: 0.05, correctShare: 0 },
      { low: 0.1, high: 0.2, n: 2, meanScore: 0.135, correctShare: 0.5 },
      { low: 0.9, high: 1, n: 2, meanScore: 0.975, correctShare: 1 },
    ]);
    expect(table.expectedCalibrationError).toBeCloseTo((0.05 + 2 * 0.365 + 2 * 0.025) / 5, 12);
    expect(table.brierScore).toBeCloseTo((0.0025 + 0.7225 + 0.0144 + 0.0025) / 5, 12);
  });

  test('has as many ranges as asked for, and refuses what is no score', () => {
    expect(reliabilityTable([0.2, 0.7], [true, true], { bins: 1 }).bins).toHaveLength(1);
    expect(reliabilityTable([], []).expectedCalibrationError).toBeNaN();
    expect(() => reliabilityTable([1.2], [true])).toThrow('1.2');
    expect(() => reliabilityTable([0.2], [])).toThrow(ConfigurationError);
    expect(() => reliabilityTable([0.2], [true], { bins: 0 })).toThrow('`bins`');
  });
});

describe('suggestThreshold', () => {
  test('cuts where correct and incorrect part', () => {
    const suggestion = suggestThreshold([0.2, 0.6, 0.7, 0.9], [false, false, true, true]);
    expect(suggestion).toEqual({
      threshold: expect.closeTo(0.65, 12),
      balancedAccuracy: 1,
      accuracy: 1,
      kappa: 1,
    });
  });

  test('is not drawn to the commoner class', () => {
    const many = Array.from({ length: 18 }, () => 0.9);
    const suggestion = suggestThreshold(
      [...many, 0.8, 0.8],
      [...many.map(() => true), false, false],
    );
    expect(suggestion?.threshold).toBeCloseTo(0.85, 12);
  });

  test('of equally good ones takes the nearest to one half', () => {
    const suggestion = suggestThreshold([0.1, 0.2, 0.6, 0.7], [true, false, true, false]);
    expect(suggestion?.balancedAccuracy).toBe(0.5);
    expect(suggestion?.threshold).toBeCloseTo(0.4, 12);
  });

  test('is null where there is nothing to choose by', () => {
    expect(suggestThreshold([0.1, 0.9], [true, true])).toBeNull();
    expect(suggestThreshold([0.1, 0.9], [false, false])).toBeNull();
    expect(suggestThreshold([0.5, 0.5], [true, false])).toBeNull();
    expect(suggestThreshold([], [])).toBeNull();
  });
});
