import type { LM } from '../lm.ts';

/** `lm` by all its facts, with another `generate` and no streaming. */
export function lmWith(lm: LM, generate: LM['generate']): LM {
  return {
    model: lm.model,
    settings: lm.settings,
    // An LM may learn during a call what its server cannot do.
    get capabilities() {
      return lm.capabilities;
    },
    generate,
  };
}
