import { addUsage, noUsage, type Usage } from '../../prediction.ts';
import type { EvaluationProgress } from '../evaluation-event.ts';
import type { StageRecord } from '../run/record.ts';

/** What a run may use in all, with what its earlier sessions used. Calls under way may exceed it. */
export interface EvaluationBudget {
  /** In US dollars. Every model that answers needs a price. */
  readonly maxCost?: number | undefined;
  readonly maxImages?: number | undefined;
  /** Requests to language models, retries among them. */
  readonly maxRequests?: number | undefined;
}

interface Spent {
  readonly cost: number | null;
  readonly images: number;
  readonly requests: number;
}

/** A share of so few cells says nothing. */
const fewestForShare = 20;

/** Counts what a run does, and says when it is too much. */
export class EvaluationLedger {
  readonly #cells: number;
  readonly #budget: EvaluationBudget;
  readonly #maxFailures: number;
  readonly #stages = new Map<string, number>();
  #spent: Spent;
  #usage: Usage = noUsage;
  #sessionCost: number | null = 0;
  #done = 0;
  #failed = 0;
  #resumed = 0;
  #attempted = 0;
  #lastError = '';

  constructor(
    cells: number,
    spent: Spent,
    budget: EvaluationBudget,
    /** Below 1: a share of the cells attempted by this session. */
    maxFailures: number,
  ) {
    this.#cells = cells;
    this.#spent = spent;
    this.#budget = budget;
    this.#maxFailures = maxFailures;
  }

  get progress(): EvaluationProgress {
    return {
      cells: this.#cells,
      done: this.#done,
      failed: this.#failed,
      resumed: this.#resumed,
      cost: this.#spent.cost,
    };
  }

  /** What this session did. */
  get session(): {
    readonly stages: Readonly<Record<string, number>>;
    readonly usage: Usage;
    readonly cost: number | null;
  } {
    return {
      stages: Object.fromEntries(this.#stages),
      usage: this.#usage,
      cost: this.#sessionCost,
    };
  }

  addStage(record: StageRecord): void {
    const { stage, usage = noUsage, cost = 0 } = record;
    this.#stages.set(stage, (this.#stages.get(stage) ?? 0) + 1);
    this.#usage = addUsage(this.#usage, usage);
    this.#sessionCost = sum(this.#sessionCost, cost);
    const drawn = stage === 'generate' && record.status === 'done' ? 1 : 0;
    this.#spent = {
      cost: sum(this.#spent.cost, cost),
      images: this.#spent.images + drawn,
      requests: this.#spent.requests + usage.requests,
    };
    if (record.status === 'failed') this.#lastError = `${stage}: ${record.error.message}`;
  }

  /** `resumed`: an earlier session had finished it. */
  addCell(status: 'scored' | 'unscorable' | 'failed', resumed: boolean): void {
    this.#done += 1;
    if (resumed) this.#resumed += 1;
    else this.#attempted += 1;
    if (status === 'failed') this.#failed += 1;
  }

  /** Why the budget is used up, where it is. */
  get exhausted(): string | undefined {
    const { maxCost, maxImages, maxRequests } = this.#budget;
    const { cost, images, requests } = this.#spent;
    if (maxCost !== undefined && cost === null) {
      return 'a model answered that has no price, so that `maxCost` cannot be kept; give `prices`';
    }
    if (cost !== null && cost >= (maxCost ?? Number.POSITIVE_INFINITY)) {
      return `$${cost.toFixed(4)} of the $${maxCost} in \`maxCost\` are spent`;
    }
    if (images >= (maxImages ?? Number.POSITIVE_INFINITY)) {
      return `${images} of the ${maxImages} images in \`maxImages\` are drawn`;
    }
    if (requests >= (maxRequests ?? Number.POSITIVE_INFINITY)) {
      return `${requests} of the ${maxRequests} requests in \`maxRequests\` are sent`;
    }
    return undefined;
  }

  /** Why too many cells failed, where that is so. */
  get failures(): string | undefined {
    const [failed, attempted] = [this.#failed, this.#attempted];
    const isTooMany =
      this.#maxFailures >= 1
        ? failed > this.#maxFailures
        : attempted >= fewestForShare && failed / attempted > this.#maxFailures;
    if (!isTooMany) return undefined;
    return `${failed} of ${attempted} cells failed, the last one at ${this.#lastError}`;
  }
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
