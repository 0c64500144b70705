import { LMError } from '../../errors.ts';
import type { LM } from '../../lm.ts';
import { addUsage, type ModelUsage, noUsage, type Usage, usageOf } from '../../prediction.ts';
import { costOf } from '../../price.ts';
import type { BudgetedLMOptions, Spent } from '../budgeted-lm.ts';

interface Amounts {
  readonly requests: number;
  readonly tokens: number;
  readonly cost: number;
}

/** Sums of cents are not exact. */
const roundingError = 1e-9;
const nothing: Amounts = { requests: 0, tokens: 0, cost: 0 };

/** What may be spent, what is, and what calls under way have put aside. */
export class Budget {
  readonly #lm: LM;
  readonly #limits: BudgetedLMOptions;
  readonly #reserved = new Set<Amounts>();
  #usage = noUsage;
  #cost: number | null = 0;

  constructor(lm: LM, limits: BudgetedLMOptions) {
    this.#lm = lm;
    this.#limits = limits;
  }

  get spent(): Spent {
    return { usage: this.#usage, cost: this.#cost };
  }

  /**
   * Puts aside what a call may use, until `settle` is told what it did use.
   * @throws LMError `budget` where there is not so much left.
   */
  reserve(estimate: ModelUsage): (used: Usage) => void {
    const usage = usageOf(this.#lm.model, estimate);
    const amounts = amountsOf(usage, this.#costOf(usage));
    this.#check(amounts);
    this.#reserved.add(amounts);
    return (used) => {
      this.#reserved.delete(amounts);
      this.#usage = addUsage(this.#usage, used);
      const cost = this.#costOf(used);
      this.#cost = cost === null || this.#cost === null ? null : this.#cost + cost;
    };
  }

  #check(call: Amounts): void {
    const { maxRequests, maxTokens, maxCost } = this.#limits;
    const underWay = [...this.#reserved].reduce(sum, nothing);
    const spent = amountsOf(this.#usage, this.#cost);
    const total = [spent, underWay, call].reduce(sum, nothing);
    const exceed = (limit: number | undefined, amount: keyof Amounts, name: string): void => {
      if (limit === undefined || total[amount] <= limit + roundingError) return;
      const of = (amounts: Amounts) => Number(amounts[amount].toFixed(6));
      throw new LMError(
        `The call to ${this.#lm.model} was not sent: it might use ${of(call)} of the ${limit} in ` +
          `\`${name}\`, of which ${of(spent)} are spent and ${of(underWay)} put aside for calls ` +
          'under way. Raise the limit, or ask less.',
        { code: 'budget', model: this.#lm.model, requests: 0 },
      );
    };
    exceed(maxRequests, 'requests', 'maxRequests');
    exceed(maxTokens, 'tokens', 'maxTokens');
    exceed(maxCost, 'cost', 'maxCost');
  }

  /** By the price of the model that answered, or else of the one that was asked. */
  #costOf(usage: Usage): number | null {
    const { prices } = this.#limits;
    return costOf(usage, prices) ?? costOf(usageOf(this.#lm.model, usage), prices);
  }
}

function amountsOf({ requests, inputTokens, outputTokens }: Usage, cost: number | null): Amounts {
  return { requests, tokens: inputTokens + outputTokens, cost: cost ?? 0 };
}

function sum(a: Amounts, b: Amounts): Amounts {
  return { requests: a.requests + b.requests, tokens: a.tokens + b.tokens, cost: a.cost + b.cost };
}
