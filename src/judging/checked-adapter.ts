import type { Adapter } from '../adapter.ts';
import { AdapterParseError } from '../errors.ts';
import type { Values } from '../field.ts';
import { toValues } from '../internal/values.ts';

/** An adapter whose replies must also agree in themselves, so that a repair turn can mend them. */
export function checkedAdapter(
  adapter: Adapter,
  check: (outputs: Values) => readonly string[],
): Adapter {
  // By hand: an adapter may be an instance of a class, whose methods a spread would lose.
  return {
    name: adapter.name,
    format: (signature, values, capabilities) => adapter.format(signature, values, capabilities),
    formatOutputs: (signature, outputs) => adapter.formatOutputs(signature, outputs),
    formatRepair: (signature, issues) => adapter.formatRepair(signature, issues),
    async parse(signature, reply) {
      const outputs = await adapter.parse(signature, reply);
      const partial = toValues(outputs);
      const issues = check(partial);
      if (issues.length === 0) return outputs;
      throw new AdapterParseError(`The model's reply contradicts itself: ${issues.join('; ')}.`, {
        adapter: adapter.name,
        text: reply,
        partial,
        issues,
      });
    },
  };
}
