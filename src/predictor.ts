import type { Module } from './module.ts';
import type { Demo } from './prediction.ts';
import type { JSONValue } from './schema.ts';
import type { Signature } from './signature.ts';

/** What an optimizer may change in a predictor, as JSON. Holds no secret and no image bytes. */
export interface PredictorState {
  readonly version: 1;
  readonly instructions: string;
  /** A fingerprint of each field's schema, by name. */
  readonly fields: {
    readonly inputs: Readonly<Record<string, string>>;
    readonly outputs: Readonly<Record<string, string>>;
  };
  readonly demos: readonly Readonly<Record<string, JSONValue | undefined>>[];
  /** What could not be saved. */
  readonly notes?: readonly string[] | undefined;
}

/** The leaf of a program: one signature, asked of one LM, with the demos that go along. */
export interface Predictor<Inputs = never, Outputs = unknown> extends Module<Inputs, Outputs> {
  readonly signature: Signature<Inputs, Outputs>;
  /** Worked examples shown to the model. May be replaced, never changed in place. */
  demos: readonly Demo<Inputs, Outputs>[];
  /** Instructions and demos, by field name. */
  dumpState(): PredictorState;
  /**
   * Takes over what {@link dumpState} gave.
   * @throws SignatureError that says what differs where the state is of another signature; the
   * predictor is then unchanged.
   */
  loadState(state: object): Promise<void>;
}

/** Whether `value` is a predictor, of this library or your own. */
export function isPredictor(value: unknown): value is Predictor {
  return (
    typeof value === 'object' &&
    value !== null &&
    'signature' in value &&
    'demos' in value &&
    'forward' in value &&
    'loadState' in value
  );
}
