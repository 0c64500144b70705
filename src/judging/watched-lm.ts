import { lmWith } from '../internal/lm-with.ts';
import type { LM, LMRequest } from '../lm.ts';

/** An LM that looks at images as closely as was asked, and remembers which models answered. */
export interface WatchedLM {
  readonly lm: LM;
  /** As the server names them, joined by ` + `; the LM's own name where none answered. */
  model(): string;
}

export function watchedLM(lm: LM, imageDetail: LMRequest['imageDetail']): WatchedLM {
  const models = new Set<string>();
  return {
    lm: lmWith(lm, async (request, options) => {
      const response = await lm.generate({ ...request, imageDetail }, options);
      if (typeof response?.model === 'string') models.add(response.model);
      return response;
    }),
    model: () => [...models].join(' + ') || lm.model,
  };
}
