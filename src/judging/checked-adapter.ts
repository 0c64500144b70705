import type { Adapter } from '../adapter.ts';
import { AdapterParseError } from '../errors.ts';
import type { Values } from '../field.ts';
import { toValues } from '../internal/values.ts';
import type { Signature } from '../signature.ts';

/** What an adapter of the judge does besides the adapter it is made of. */
export interface Checks {
  /** What is wrong with the outputs as a whole, so that a repair turn can mend them. */
  readonly issues: (outputs: Values) => readonly string[];
  /** The outputs of a reply in another form than was asked, or why they cannot be read. */
  readonly rescue?: ((reply: string) => Values | readonly string[]) | undefined;
}

/** An adapter that also takes replies in other forms, and sends back those that contradict themselves. */
export function checkedAdapter(adapter: Adapter, { issues, rescue }: Checks): Adapter {
  const checked = <Outputs>(outputs: Outputs, reply: string): Outputs => {
    const partial = toValues(outputs);
    const found = issues(partial);
    if (found.length === 0) return outputs;
    throw new AdapterParseError(`The model's reply contradicts itself: ${found.join('; ')}.`, {
      adapter: adapter.name,
      text: reply,
      partial,
      issues: found,
    });
  };
  const rescued = async <Outputs>(
    signature: Signature<unknown, Outputs>,
    reply: string,
    error: AdapterParseError,
  ): Promise<Outputs> => {
    const found = rescue?.(reply) ?? [];
    if (Array.isArray(found)) throw withIssues(error, found);
    const result = await signature.validateOutputs({ ...error.partial, ...found });
    if (result.issues !== undefined) throw withIssues(error, result.issues);
    return result.value;
  };
  // By hand: an adapter may be an instance of a class, whose methods a spread would lose.
  return {
    name: adapter.name,
    format: (signature, values, capabilities) => adapter.format(signature, values, capabilities),
    formatOutputs: (signature, outputs) => adapter.formatOutputs(signature, outputs),
    formatRepair: (signature, found) => adapter.formatRepair(signature, found),
    async parse(signature, reply, options) {
      try {
        return checked(await adapter.parse(signature, reply, options), reply);
      } catch (error) {
        if (!(error instanceof AdapterParseError) || options?.isCut === true) throw error;
        if (issues(error.partial).length > 0) throw error;
        return checked(await rescued(signature, reply, error), reply);
      }
    },
  };
}

/** The same failure, told of by what a person would find wrong with the reply. */
function withIssues(error: AdapterParseError, found: readonly string[]): AdapterParseError {
  if (found.length === 0) return error;
  const { adapter, text, partial } = error;
  return new AdapterParseError(
    `The judge's reply could not be read: ${found.join('; ')}. The reply is in this error's \`text\`.`,
    { adapter, text, partial, issues: found, cause: error },
  );
}
