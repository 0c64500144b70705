import type { BackendContext, BackendOutput } from '../../image-backend.ts';
import { download, withNewFile } from './deliver.ts';
import { failure } from './failure.ts';
import type { ServerState } from './job-view.ts';
import type { Plan } from './plan.ts';
import { type JobSettings, runJob } from './run-job.ts';

/** Has one plan executed and fetches its images. */
export async function draw(
  context: BackendContext,
  server: ServerState,
  settings: JobSettings,
  plan: Plan,
  count: number,
): Promise<BackendOutput> {
  const first = await runJob(context, server, plan, settings);
  const images = await download(context, plan, first.files, count, first.id);
  if (images !== undefined) return outputOf(plan, images, first.warnings);
  const renewed = withNewFile(plan, first.id);
  const second = await runJob(context, server, renewed, settings);
  const again = await download(context, renewed, second.files, count, second.id);
  if (again !== undefined) return outputOf(renewed, again, second.warnings);
  throw failure('no-image', 'The image was gone from the server twice, right after its drawing.', {
    remoteId: second.id,
  });
}

function outputOf(
  { seed, effective, warnings }: Plan,
  images: readonly Uint8Array[],
  others: readonly string[],
): BackendOutput {
  return {
    // The noise of a batch is drawn in one go from one seed, which is that of its first image.
    images: images.map((bytes, index) => ({ bytes, seed: index === 0 ? seed : undefined })),
    effective,
    warnings: [...warnings, ...others],
  };
}
