import { lmWith } from '../internal/lm-with.ts';
import type { LM } from '../lm.ts';
import { addUsage, noUsage, type Usage, usageOf, usageOfFailure } from '../prediction.ts';

/** An LM that keeps count of what it was used for, so that what fails has a price too. */
export interface MeteredLM {
  readonly lm: LM;
  /** So far, calls under way and failed ones included. */
  usage(): Usage;
}

export function meteredLM(lm: LM): MeteredLM {
  let usage = noUsage;
  let underWay = 0;
  return {
    lm: lmWith(lm, async (request, options) => {
      underWay += 1;
      try {
        const response = await lm.generate(request, options);
        usage = addUsage(usage, response?.usage ?? noUsage);
        return response;
      } catch (error) {
        usage = addUsage(usage, usageOfFailure(error));
        throw error;
      } finally {
        underWay -= 1;
      }
    }),
    usage() {
      if (underWay === 0) return usage;
      const open = { requests: underWay, inputTokens: 0, outputTokens: 0 };
      return addUsage(usage, usageOf(lm.model, open));
    },
  };
}
