import { ConfigurationError } from '../errors.ts';
import type { Image } from '../image.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkText, checkWhole } from '../internal/check-values.ts';
import type { CallOptions } from '../lm.ts';
import { addUsage, type Usage } from '../prediction.ts';
import { allDone } from './all-done.ts';
import type { Comparison } from './comparison.ts';
import type { UnscorableReason } from './verdict.ts';

/** What can say which of two pictures follows a prompt better, such as a `VisionJudge`. */
export interface ImageComparer {
  compare(
    input: { readonly basePrompt: string; readonly images: readonly [Image, Image] },
    options?: CallOptions,
  ): Promise<Comparison>;
}

/** Options of {@link rankImages}. */
export interface RankImagesOptions extends CallOptions {
  /** Pairs under comparison at once, from 1; each takes two calls. @default 4 */
  readonly concurrency?: number | undefined;
}

/** One picture among others. */
export interface RankedImage {
  /** Its place in the given list. */
  readonly index: number;
  /** 1 for the best. Equal points share a rank. */
  readonly rank: number;
  /** Wins, and half of the ties. */
  readonly points: number;
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
}

/** The pictures, best first, and those that could not be compared. */
export interface ImageRanking {
  readonly ranking: readonly RankedImage[];
  readonly unscorable: readonly { readonly index: number; readonly reason: UnscorableReason }[];
  readonly usage: Usage;
  /** In US dollars. Null where a model has no known price. */
  readonly cost: number | null;
}

/** Every pair takes two calls: 20 pictures take 380. */
const mostImages = 20;

/**
 * Compares every picture with every other in both orders, and ranks them by wins.
 *
 * @throws ConfigurationError for less than 2 or more than 20 pictures, and what the comparer throws.
 */
export async function rankImages(
  comparer: ImageComparer,
  input: { readonly basePrompt: string; readonly images: readonly Image[] },
  options: RankImagesOptions = {},
): Promise<ImageRanking> {
  checkOptions('rankImages', input, ['basePrompt', 'images']);
  checkOptions('rankImages', options, ['signal', 'timeoutMs', 'tracer', 'concurrency']);
  const { basePrompt, images } = input;
  const { concurrency = 4, ...call } = options;
  checkText('basePrompt', basePrompt);
  checkWhole('concurrency', concurrency, 1);
  if (!Array.isArray(images) || images.length < 2 || images.length > mostImages) {
    throw new ConfigurationError(`rankImages takes 2 to ${mostImages} images, in a list.`);
  }
  const pairs = images.flatMap((a, index) =>
    images
      .slice(index + 1)
      .map((b, further) => ({ a, b, at: [index, index + 1 + further] as const })),
  );
  const compared = await allDone(pairs, concurrency, call.signal, async ({ a, b, at }) => ({
    at,
    found: await comparer.compare({ basePrompt, images: [a, b] }, call),
  }));
  const left = new Map<number, UnscorableReason>();
  for (const { at, found } of compared) {
    if (found.status === 'unscorable') left.set(at[found.image], found.reason);
  }
  const tallies = images.map(() => ({ wins: 0, ties: 0, losses: 0 }));
  for (const { at, found } of compared) {
    if (found.status === 'compared') count(found.winner, tallies[at[0]], tallies[at[1]]);
  }
  const ranking = tallies
    .map((tally, index) => ({ index, ...tally, points: tally.wins + tally.ties / 2 }))
    .filter(({ index }) => !left.has(index))
    .sort((a, b) => b.points - a.points || a.index - b.index);
  const costs = compared.map(({ found }) => found.cost);
  return {
    ranking: ranking.map((each) => ({
      ...each,
      rank: 1 + ranking.filter(({ points }) => points > each.points).length,
    })),
    unscorable: [...left].map(([index, reason]) => ({ index, reason })),
    usage: addUsage(...compared.map(({ found }) => found.usage)),
    cost: costs.reduce((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0),
  };
}

interface Tally {
  wins: number;
  ties: number;
  losses: number;
}

function count(winner: 0 | 1 | 'tie', a: Tally | undefined, b: Tally | undefined): void {
  if (a === undefined || b === undefined) return;
  if (winner === 'tie') {
    a.ties += 1;
    b.ties += 1;
    return;
  }
  const [won, lost] = winner === 0 ? [a, b] : [b, a];
  won.wins += 1;
  lost.losses += 1;
}
