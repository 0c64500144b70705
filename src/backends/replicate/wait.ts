import type { ImageBackendError, RemoteOutcome } from '../../errors.ts';
import type { BackendContext, BackendOutput, SupportedRequest } from '../../image-backend.ts';
import {
  failure,
  fractionDone,
  isOver,
  outcomeOf,
  type Prediction,
  predictionPath,
  predictionSchema,
  readOutput,
  stopPrediction,
} from './prediction.ts';

export interface Patience {
  readonly pollIntervalMs?: number | undefined;
  readonly jobTimeoutMs?: number | undefined;
  readonly retries?: number | undefined;
}

/** The prediction once it is over. One that the first reply shows at work is not. */
export async function whenOver(
  created: Prediction,
  context: BackendContext,
  { pollIntervalMs, jobTimeoutMs = 1_800_000, retries = 5 }: Patience,
): Promise<Prediction> {
  const path = predictionPath(created);
  const began = performance.now();
  let latest: Prediction | undefined;
  const look = async () => {
    const isFirst = latest === undefined;
    latest = isFirst
      ? created
      : await (await context.http.get(path, { retries })).json(predictionSchema);
    if (isOver(latest)) return latest;
    if (isFirst && latest.status === 'starting') context.emit({ type: 'queued' });
    const fraction = fractionDone(latest);
    if (fraction !== undefined) context.emit({ type: 'progress', fraction });
    if (performance.now() - began > jobTimeoutMs)
      throw await overdue(latest, jobTimeoutMs, context);
    return undefined;
  };
  return context.poll(look, { intervalMs: pollIntervalMs });
}

async function overdue(
  prediction: Prediction,
  jobTimeoutMs: number,
  { http }: BackendContext,
): Promise<ImageBackendError> {
  const unknown: RemoteOutcome = 'unknown';
  const remote = await stopPrediction(http, prediction).then(outcomeOf, () => unknown);
  return failure(
    'timeout',
    `The prediction was not over after ${jobTimeoutMs} ms; it is now: ${remote}. Raise ` +
      '`jobTimeoutMs` if the model is only slow.',
    prediction.id,
  );
}

/** The output of a prediction that was finished before it could be cancelled. */
export function whatCancellingFinds(
  created: Prediction,
  context: BackendContext,
  request: SupportedRequest<'seed'>,
): Promise<BackendOutput> {
  const found = new Promise<BackendOutput>((resolve, reject) => {
    context.onCancel(async (http) => {
      const last = await stopPrediction(http, created);
      const outcome = outcomeOf(last);
      if (outcome === 'finished') await readOutput(last, http, request).then(resolve, reject);
      return outcome;
    });
  });
  // Nobody waits for it where the job came to its own end first.
  found.catch(() => {});
  return found;
}
