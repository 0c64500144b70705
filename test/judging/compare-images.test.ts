import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import { rankImages } from '../../src/judging/rank-images.ts';
import { VisionJudge } from '../../src/judging/vision-judge.ts';
import type { LMRequest } from '../../src/lm.ts';
import { type MockReply, mockLM } from '../../src/testing/mock-lm.ts';
import { png } from '../support/png.ts';

const basePrompt = 'a green bench';
const [a, b, c] = [1, 2, 3].map((seed) => Image.fromBytes(png(32, 32, seed)));
if (a === undefined || b === undefined || c === undefined) throw new Error('no images');
const black = Image.fromBytes(png(32, 32, 'black'));

const imagesOf = ({ messages }: LMRequest) =>
  messages
    .flatMap(({ content }) => content)
    .flatMap((part) => (part.type === 'image' ? [part.image] : []));

/** Prefers what comes first in `order`. */
const preferring =
  (order: readonly Image[]) =>
  (request: LMRequest): MockReply => {
    const [first, second] = imagesOf(request);
    const rank = (image: Image | undefined) => (image === undefined ? -1 : order.indexOf(image));
    return { reasoning: 'r', better: rank(first) < rank(second) ? 'first' : 'second' };
  };

const judgeOf = (script: ConstructorParameters<typeof VisionJudge>[0]['lm']) =>
  new VisionJudge({ lm: script });

describe('two pictures', () => {
  test('are compared in both orders, and one wins where both agree', async () => {
    const lm = mockLM(preferring([b, a]));
    const found = await judgeOf(lm).compare({ basePrompt, images: [a, b] });
    expect(found).toMatchObject({
      status: 'compared',
      winner: 1,
      orders: [1, 1],
      usage: { requests: 2 },
    });
    expect(lm.requests.map(imagesOf)).toEqual([
      [a, b],
      [b, a],
    ]);
  });

  test('are a tie where the judge leans to a place', async () => {
    const lm = mockLM([
      { reasoning: 'r', better: 'first' },
      { reasoning: 'r', better: 'first' },
    ]);
    expect(await judgeOf(lm).compare({ basePrompt, images: [a, b] })).toMatchObject({
      winner: 'tie',
      orders: [0, 1],
    });
  });

  test('may be chosen between in other words', async () => {
    for (const [reply, winner] of [
      ['The bench is green in one alone.\n\nBetter: Image 1', 0],
      ['**Second**', 1],
      ['{"better": "B"}', 1],
      ['Winner: the first image', 0],
    ] as const) {
      const lm = mockLM([reply, winner === 0 ? 'second' : 'first']);
      expect(await judgeOf(lm).compare({ basePrompt, images: [a, b] })).toMatchObject({ winner });
    }
  });

  test('are not decided by a reply that names neither', async () => {
    const lm = mockLM(['Both are nice.', 'Both.', 'first', 'Both are nice.']);
    await expect(judgeOf(lm).compare({ basePrompt, images: [a, b] })).rejects.toMatchObject({
      name: 'AdapterParseError',
    });
  });

  test('that are equal are a tie, and a black one is unscorable, without a call', async () => {
    const lm = mockLM([]);
    expect(
      await judgeOf(lm).compare({ basePrompt, images: [a, Image.fromBytes(a.bytes.slice())] }),
    ).toMatchObject({ winner: 'tie', orders: [] });
    expect(await judgeOf(lm).compare({ basePrompt, images: [a, black] })).toMatchObject({
      status: 'unscorable',
      image: 1,
      reason: 'uniform',
    });
  });
});

describe('several pictures', () => {
  test('are ranked by wins, and black ones put aside', async () => {
    const found = await rankImages(judgeOf(mockLM(preferring([c, a, b]))), {
      basePrompt,
      images: [a, b, black, c],
    });
    expect(found.ranking.map(({ index, rank, points }) => [index, rank, points])).toEqual([
      [3, 1, 2],
      [0, 2, 1],
      [1, 3, 0],
    ]);
    expect(found).toMatchObject({
      unscorable: [{ index: 2, reason: 'uniform' }],
      usage: { requests: 6 },
    });
  });

  test('share a rank where they tie', async () => {
    const found = await rankImages(judgeOf(mockLM(() => ({ reasoning: 'r', better: 'first' }))), {
      basePrompt,
      images: [a, b],
    });
    expect(found.ranking).toMatchObject([
      { rank: 1, ties: 1, points: 0.5 },
      { rank: 1, ties: 1, points: 0.5 },
    ]);
  });

  test('are ranked as a whole or not at all', async () => {
    const failing = judgeOf(mockLM(() => new Error('down')));
    await expect(rankImages(failing, { basePrompt, images: [a, b, c] })).rejects.toThrow('down');
    await expect(rankImages(failing, { basePrompt, images: [a] })).rejects.toThrow(
      ConfigurationError,
    );
  });
});
