import * as z from 'zod';

import { ImageBackendError, type RemoteOutcome } from '../../errors.ts';
import type { BackendHTTP, BackendOutput, SupportedRequest } from '../../image-backend.ts';

/** As the backend is called in errors and settings. */
export const backend = 'replicate';

const text = z.string().nullish().catch(undefined);

export const predictionSchema = z.object({
  id: z.string().min(1),
  status: z.string(),
  model: text,
  output: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(undefined),
  error: z.unknown().optional(),
  logs: text,
  completed_at: text,
  data_removed: z.boolean().nullish().catch(undefined),
});

export type Prediction = z.infer<typeof predictionSchema>;

const lastStatuses: readonly string[] = ['succeeded', 'failed', 'canceled', 'aborted'];

export function isOver({ status, completed_at: completedAt }: Prediction): boolean {
  return lastStatuses.includes(status) || typeof completedAt === 'string';
}

/** By its id below our own base address: an address in a reply would get the credentials too. */
export function predictionPath({ id }: Pick<Prediction, 'id'>): string {
  return `/predictions/${encodeURIComponent(id)}`;
}

/** The share of the steps that are done, from the last progress bar in the logs. */
export function fractionDone({ logs }: Prediction): number | undefined {
  const bars = [...(logs ?? '').matchAll(/\b(\d+)\/(\d+) \[/g)];
  const [, done, all] = bars.at(-1) ?? [];
  if (done === undefined || Number(all) < 1) return undefined;
  return Math.min(1, Number(done) / Number(all));
}

/**
 * The image of a prediction that is over.
 *
 * @throws ImageBackendError where it has none.
 */
export async function readOutput(
  prediction: Prediction,
  http: BackendHTTP,
  { seed }: SupportedRequest<'seed'>,
): Promise<BackendOutput> {
  const { id, status, error, logs, model, output } = prediction;
  if (status === 'canceled' || status === 'aborted') {
    // Replicate does not charge what it stopped before the start.
    const charged = status === 'canceled';
    throw failure('failed', 'The prediction was cancelled on the server.', id, charged);
  }
  if (status !== 'succeeded') {
    const said = typeof error === 'string' ? error : JSON.stringify(error ?? status);
    throw failure(isFlag(said) ? 'blocked' : 'failed', `The prediction failed: ${said}`, id);
  }
  const [address] = [output ?? []].flat();
  if (address === undefined && isFlag(logs ?? '')) {
    throw failure('blocked', 'The safety checker held back the image.', id);
  }
  if (address === undefined && prediction.data_removed === true) {
    throw failure('no-image', 'The output was removed before it was fetched.', id);
  }
  const told = /^Using seed: (\d+)\s*$/m.exec(logs ?? '')?.[1];
  return {
    images:
      address === undefined
        ? []
        : [
            {
              bytes: await http.download(address),
              seed: told === undefined ? seed : Number(told),
            },
          ],
    effective: { model: model ?? undefined },
  };
}

/** Words of the safety checkers, in errors and logs. */
function isFlag(said: string): boolean {
  return /\bNSFW content|flagged as sensitive|\bE005\b/i.test(said);
}

const looksAfterCancel = 6;
const lookMs = 400;

/** Asks for the end of a prediction and gives it as it is a little later. */
export async function stopPrediction(
  http: BackendHTTP,
  prediction: Pick<Prediction, 'id'>,
): Promise<Prediction> {
  const path = predictionPath(prediction);
  // One that is over already cannot be cancelled; how it ended is seen below.
  await http.post(`${path}/cancel`, { idempotent: true, accept: [400, 404, 409, 422] });
  const look = async () => (await http.get(path)).json(predictionSchema);
  let last = await look();
  for (let looks = 1; looks < looksAfterCancel && !isOver(last); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    last = await look();
  }
  return last;
}

export function outcomeOf(prediction: Prediction): RemoteOutcome {
  const { status } = prediction;
  if (status === 'canceled' || status === 'aborted') return 'cancelled';
  return isOver(prediction) ? 'finished' : 'still-running';
}

export function failure(
  code: ImageBackendError['code'],
  message: string,
  remoteId: string,
  mayHaveBeenCharged = true,
): ImageBackendError {
  return new ImageBackendError(`[${backend}] ${message.slice(0, 4000)}`, {
    code,
    backend,
    remoteId,
    mayHaveBeenCharged,
  });
}
