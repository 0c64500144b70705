import type { FieldText } from '../adapter.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { SharedWork } from '../internal/shared-work.ts';
import { toValues } from '../internal/values.ts';
import type { ForwardOptions } from '../module.ts';
import type { Prediction } from '../prediction.ts';
import type { Signature } from '../signature.ts';

/** A piece of an output's text, for showing. Of values that are no text it is how they are written. */
export interface FieldEvent<Outputs> {
  readonly type: 'field';
  readonly field: keyof Outputs & string;
  /** What came since the field's last piece. */
  readonly text: string;
  /** Whether it is the field's last piece. */
  readonly done: boolean;
}

/** What `Predict.stream` gives: pieces of fields, and at the end the prediction, which alone counts. */
export type PredictEvent<Outputs> =
  | FieldEvent<Outputs>
  | { readonly type: 'prediction'; readonly prediction: Prediction<Outputs> };

/**
 * The events of one prediction. A field of which no piece came by itself (no stream, or a reply that
 * had to be repaired) is told of whole.
 */
export async function* predictEvents<Outputs>(
  signature: Signature<unknown, Outputs>,
  options: ForwardOptions,
  predict: (
    options: ForwardOptions,
    onField: (piece: FieldText) => void,
  ) => Promise<Prediction<Outputs>>,
): AsyncGenerator<PredictEvent<Outputs>, void, undefined> {
  throwIfAborted(options.signal);
  const work = new SharedWork<FieldEvent<Outputs>, Prediction<Outputs>>(async (push, signal) => {
    const told = new Set<string>();
    const tell = ({ field, text, done }: FieldText): void => {
      if (!isOutput(signature, field)) return;
      told.add(field);
      push({ type: 'field', field, text, done });
    };
    const prediction = await predict({ ...options, signal }, tell);
    for (const [field, value] of Object.entries(toValues(prediction.output))) {
      if (!told.has(field)) tell({ field, text: textOf(value), done: true });
    }
    return prediction;
  });
  const prediction = yield* work.read(options.signal);
  yield { type: 'prediction', prediction };
}

function isOutput<Outputs>(
  { outputs }: Signature<unknown, Outputs>,
  name: string,
): name is keyof Outputs & string {
  return outputs.some((field) => field.name === name);
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
