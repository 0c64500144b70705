import { ImageBackendError } from '../errors.ts';
import type { ImageResult } from '../image-backend.ts';
import type { Verdict } from '../judging/verdict.ts';
import { addUsage, noUsage, type Usage, usageOfFailure } from '../prediction.ts';
import { costOf, type Prices } from '../price.ts';

/** Adds up what a refinement uses, round by round. */
export class Spending {
  readonly #imageCost: number | undefined;
  readonly #prices: Prices | undefined;
  #usage = noUsage;
  #cost: number | null = 0;
  #roundStart = 0;
  #dearestRound = 0;

  constructor(imageCost: number | undefined, prices: Prices | undefined) {
    this.#imageCost = imageCost;
    this.#prices = prices;
  }

  get usage(): Usage {
    return this.#usage;
  }

  /** US dollars. null where something had no known price. */
  get cost(): number | null {
    return this.#cost;
  }

  /** What the next round may bring the cost to: the dearest one so far, once more. */
  get forecast(): number | null {
    return this.#cost === null ? null : this.#cost + this.#dearestRound;
  }

  addUsage(usage: Usage): void {
    this.#usage = addUsage(this.#usage, usage);
    this.#add(costOf(usage, this.#prices));
  }

  addVerdict({ usage, cost }: Verdict): void {
    this.#usage = addUsage(this.#usage, usage);
    this.#add(cost ?? costOf(usage, this.#prices));
  }

  addImages({ images, cached }: ImageResult): void {
    if (cached !== true) this.#add(this.#imageCost, images.length);
  }

  addFailure(error: unknown): void {
    if (error instanceof ImageBackendError) {
      if (error.mayHaveBeenCharged) this.#add(this.#imageCost);
    } else this.addUsage(usageOfFailure(error));
  }

  /** A round costs about as much as a picture like this one, which was made before. */
  expectRoundLike(verdict: Verdict | undefined): void {
    this.#dearestRound = (this.#imageCost ?? 0) + (verdict?.cost ?? 0);
  }

  endRound(): void {
    const cost = this.#cost ?? 0;
    this.#dearestRound = Math.max(this.#dearestRound, cost - this.#roundStart);
    this.#roundStart = cost;
  }

  #add(cost: number | null | undefined, times = 1): void {
    const before = this.#cost;
    const isUnknown = before === null || cost === null || cost === undefined;
    this.#cost = isUnknown ? null : before + cost * times;
  }
}
