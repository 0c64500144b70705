import type { Usage } from '../prediction.ts';
import type { UnscorableReason } from './verdict.ts';

/** Which of two pictures follows the base prompt better. */
export interface ComparedImages {
  readonly status: 'compared';
  /** The index of the better one. `tie` where the two orders contradict each other. */
  readonly winner: 0 | 1 | 'tie';
  /** Who won as the pictures were given, and who won with them swapped. Empty for equal pictures. */
  readonly orders: readonly (0 | 1)[];
  /** Of the first order. */
  readonly reasoning?: string | undefined;
  readonly usage: Usage;
  /** In US dollars. Null where a model has no known price. */
  readonly cost: number | null;
}

/** One of the two pictures is no fair sample, so no model was asked. */
export interface IncomparableImages {
  readonly status: 'unscorable';
  readonly image: 0 | 1;
  readonly reason: UnscorableReason;
  readonly usage: Usage;
  readonly cost: number;
}

/** What came of comparing two pictures. */
export type Comparison = ComparedImages | IncomparableImages;
