import { ConfigurationError, LMError } from '../errors.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkLM, checkNumber, checkWhole } from '../internal/check-values.ts';
import { canStream, type StreamingLM } from '../internal/read-lm-stream.ts';
import type { CallOptions, LM, LMRequest, LMResponse, LMStreamEvent } from '../lm.ts';
import { type ModelUsage, type Usage, usageOf, usageOfFailure } from '../prediction.ts';
import { costOf, type Prices } from '../price.ts';
import { Budget } from './budgeted-lm/budget.ts';
import { estimatedUsage, textTokens } from './budgeted-lm/token-estimate.ts';

/** Options of {@link budgetedLM}: its limits. */
export interface BudgetedLMOptions {
  /** How many requests may be sent. Retries are counted, but a call is not stopped in between. */
  readonly maxRequests?: number | undefined;
  /** How many tokens may be used, input and output together. */
  readonly maxTokens?: number | undefined;
  /** How much may be spent, in US dollars. The model needs a price. */
  readonly maxCost?: number | undefined;
  /** Before the default prices. @default the default prices alone */
  readonly prices?: Prices | undefined;
}

/** What went through a budgeted LM, without what is still under way. */
export interface Spent {
  readonly usage: Usage;
  /** In US dollars; null as soon as a model without a price has answered. */
  readonly cost: number | null;
}

/** An LM with a limit on what it may use. */
export interface BudgetedLM extends LM {
  readonly spent: Spent;
}

/**
 * An LM that stops before it costs too much. A call that might exceed a limit fails with an `LMError`
 * of code `budget` before anything is sent. What a call might use is estimated: a token for every 4
 * bytes of text, 1,000 for an image, and for each completion its `maxTokens`, or else 1,000. The
 * estimate is put aside while the call runs, so that calls at the same time do not exceed the limit
 * together, and then replaced by what the server counted. Where it does not count, and for a call
 * that was aborted or ran out of time, the input as estimated and the text that came count.
 *
 * Replies from a cache cost nothing; around the budget, `cachedLM(budgetedLM(lm))`, a cache also
 * answers where nothing is left to spend.
 *
 * @throws ConfigurationError for an impossible limit, and for `maxCost` where the model has no price.
 */
export function budgetedLM(lm: LM, options: BudgetedLMOptions): BudgetedLM {
  checkLM('budgetedLM', lm);
  checkLimits(lm, options);
  const budget = new Budget(lm, options);
  const budgeted: BudgetedLM = {
    model: lm.model,
    settings: lm.settings,
    // An LM may learn during a call what its server cannot do.
    get capabilities() {
      return lm.capabilities;
    },
    get spent() {
      return budget.spent;
    },
    generate: (request, call) => generate(lm, budget, request, call),
  };
  if (!canStream(lm)) return budgeted;
  return Object.assign(budgeted, {
    stream: (request: LMRequest, call?: CallOptions) => stream(lm, budget, request, call),
  });
}

function checkLimits(lm: LM, options: BudgetedLMOptions): void {
  checkOptions('budgetedLM', options, ['maxRequests', 'maxTokens', 'maxCost', 'prices']);
  const { maxRequests, maxTokens, maxCost, prices } = options;
  if (maxRequests !== undefined) checkWhole('maxRequests', maxRequests, 0);
  if (maxTokens !== undefined) checkWhole('maxTokens', maxTokens, 0);
  checkNumber('maxCost', maxCost, 0);
  const one = usageOf(lm.model, { requests: 1, inputTokens: 0, outputTokens: 0 });
  if (maxCost === undefined || costOf(one, prices) !== null) return;
  throw new ConfigurationError(
    `\`maxCost\` needs the price of ${lm.model}, which is not known. Give it in US dollars per ` +
      `million tokens: prices: { '${lm.model}': { input: 1, output: 4 } }.`,
  );
}

async function generate(
  lm: LM,
  budget: Budget,
  request: LMRequest,
  options: CallOptions = {},
): Promise<LMResponse> {
  throwIfAborted(options.signal);
  const estimate = estimatedUsage(lm, request);
  const settle = budget.reserve(estimate);
  let used = cutShort(lm, estimate);
  try {
    const response = await lm.generate(request, options);
    used = usedBy(response, lm, estimate);
    return response;
  } catch (error) {
    used = usedByFailure(error, used);
    throw error;
  } finally {
    settle(used);
  }
}

async function* stream(
  lm: StreamingLM,
  budget: Budget,
  request: LMRequest,
  options: CallOptions = {},
): AsyncGenerator<LMStreamEvent, void, undefined> {
  throwIfAborted(options.signal);
  const estimate = estimatedUsage(lm, request);
  const settle = budget.reserve(estimate);
  let text = '';
  let used: Usage | undefined;
  try {
    for await (const event of lm.stream(request, options)) {
      if (event.type === 'text') text += event.text;
      else used = usedBy(event.response, lm, estimate);
      yield event;
    }
  } catch (error) {
    used ??= usedByFailure(error, cutShort(lm, estimate, text));
    throw error;
  } finally {
    settle(used ?? cutShort(lm, estimate, text));
  }
}

/** As the server counted, or as estimated where it does not count. */
function usedBy(response: LMResponse, lm: LM, estimate: ModelUsage): Usage {
  const { usage, completions } = response;
  if (usage.requests === 0 || usage.inputTokens + usage.outputTokens > 0) return usage;
  const text = completions.map((completion) => completion.text).join('');
  return usageOf(lm.model, { ...cutShort(lm, estimate, text), requests: usage.requests });
}

/** Of a call that ended early: what was sent and what had come. */
function cutShort(lm: LM, { inputTokens }: ModelUsage, text = ''): Usage {
  return usageOf(lm.model, { requests: 1, inputTokens, outputTokens: textTokens(text) });
}

function usedByFailure(error: unknown, early: Usage): Usage {
  return error instanceof LMError && error.code !== 'timeout' ? usageOfFailure(error) : early;
}
