import type { ImageRequest, ImageResult } from '../image-backend.ts';
import type { SpanAttributes, SpanRecorder } from './span.ts';

/** What a trace tells of an image request, whatever it was called with, without its prompt. */
export function requestFacts(request: ImageRequest | undefined): SpanAttributes {
  const { model, seed, steps, guidanceScale, sampler, scheduler, width, height } = request ?? {};
  return { model, seed, steps, guidanceScale, sampler, scheduler, width, height };
}

/** What a trace tells of the images that came. */
export function recordImages(recorder: SpanRecorder, result: ImageResult): void {
  const { image, images, effective, warnings, cached, remoteId } = result;
  const { model, steps, guidanceScale, sampler, scheduler } = effective;
  recorder.images(images);
  recorder.set({
    ...{ model, steps, guidanceScale, sampler, scheduler },
    seed: image.seed,
    images: images.length,
    safety: images.some(({ safety }) => safety === 'degraded') ? 'degraded' : undefined,
    cached: cached === true ? true : undefined,
    remoteId,
    warnings: warnings.length === 0 ? undefined : warnings.length,
  });
  recorder.output(images);
}
