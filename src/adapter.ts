import type { Values } from './field.ts';
import type { LMCapabilities, LMMessage, ResponseFormat } from './lm.ts';
import type { Demo, PredictionReport } from './prediction.ts';
import type { Signature } from './signature.ts';

/** What an adapter makes of a signature and its values. */
export interface AdapterRequest {
  readonly messages: readonly LMMessage[];
  readonly responseFormat?: ResponseFormat | undefined;
  readonly tier: PredictionReport['tier'];
  /** Why the tier is not the strictest, where it is not. */
  readonly downgrades: readonly string[];
}

/** A piece of a field's text, while the reply is still coming. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
  /** Whether the field ends with it. */
  readonly done: boolean;
}

/** Reads a reply while it comes. What it gives is for showing; only `parse` decides. */
export interface ReplyStream {
  push(text: string): readonly FieldText[];
  /** What was held back, where the reply ends. */
  end(): readonly FieldText[];
}

/** The format between a signature and an LM's messages. */
export interface Adapter {
  readonly name: string;
  /** The messages that ask for the signature's outputs. */
  format(
    signature: Signature,
    values: { readonly inputs: Values; readonly demos: readonly Demo[] },
    capabilities: LMCapabilities,
  ): AdapterRequest;
  /** A reply as the model would have to write it. For demos, mocks and repairs. */
  formatOutputs(signature: Signature, outputs: Values): string;
  /**
   * The outputs that a reply holds, validated. `isCut`: the reply ended at its limit of tokens, so that
   * its last value may be half of one.
   * @throws AdapterParseError and nothing else.
   */
  parse<Outputs>(
    signature: Signature<unknown, Outputs>,
    reply: string,
    options?: { readonly isCut?: boolean | undefined },
  ): Promise<Outputs>;
  /** Absent where the format cannot be read before it is whole. */
  readStream?(signature: Signature): ReplyStream;
  /** What to say of a reply that could not be read, so that the next one can be. */
  formatRepair(signature: Signature, issues: readonly string[]): string;
}
