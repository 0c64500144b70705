import { AbortedError, ImageBackendError } from '../errors.ts';
import type {
  GeneratedImage,
  GenerateOptions,
  ImageBackend,
  ImageBackendDefinition,
  ImageRequest,
  ImageRequestField,
  ImageResult,
} from '../image-backend.ts';
import { startDeadline, throwIfAborted } from './abort.ts';
import { checkBackendDefinition, parseBaseURL } from './check-backend-definition.ts';
import { checkImageRequest } from './check-image-request.ts';
import { deliveredImages, type MakeImage, sizeWarning } from './delivered-images.ts';
import { fitImageRequest } from './fit-image-request.ts';
import { imageEvents } from './image-events.ts';
import { recordImages, requestFacts } from './image-facts.ts';
import { dialectOf, type ImageJob, runImageJob } from './image-job.ts';
import { ignoredFields, splitByCount, supportedPart } from './image-request-parts.ts';
import { serverFacts } from './server-facts.ts';
import { span } from './span.ts';

/** Values of the contract, which this folder may not import. */
interface Parts {
  readonly makeImage: MakeImage;
  readonly encodePrompt: ImageJob<ImageRequestField>['encodePrompt'];
}

/** The work of `defineImageBackend`: everything that is the same for all backends. */
export function runImageBackend<Field extends ImageRequestField>(
  definition: ImageBackendDefinition<Field>,
  parts: Parts,
): ImageBackend {
  checkBackendDefinition(definition);
  const { name, capabilities } = definition;
  const baseURL = parseBaseURL(name, definition.baseURL);
  const settings = {
    backend: name,
    ...(baseURL === undefined ? {} : { url: `${baseURL.origin}${baseURL.pathname}` }),
    ...definition.settings,
  };
  return {
    name,
    capabilities,
    settings,
    generate: (request, options = {}) =>
      span(
        options.tracer,
        {
          name: `generate_content ${name}`,
          kind: 'image',
          attributes: () => ({ ...serverFacts(settings), ...requestFacts(request) }),
          inputs: () => request,
        },
        async (recorder) => {
          const result = await generate(definition, baseURL, parts, request, options);
          recordImages(recorder, result);
          return result;
        },
      ),
  };
}

interface Delivery {
  readonly images: readonly GeneratedImage[];
  readonly effective: Partial<ImageRequest>;
  readonly revisedPrompt: string | undefined;
  readonly remoteId: string | undefined;
}

async function generate<Field extends ImageRequestField>(
  definition: ImageBackendDefinition<Field>,
  baseURL: URL | undefined,
  parts: Parts,
  requested: ImageRequest,
  options: GenerateOptions,
): Promise<ImageResult> {
  checkImageRequest(requested);
  throwIfAborted(options.signal);
  const started = performance.now();
  const { name, capabilities } = definition;
  const fitted = fitImageRequest(requested, definition, () =>
    parts.encodePrompt(requested.prompt, dialectOf(requested, capabilities.dialect)),
  );
  const warnings = [...droppedWeights(name, requested, capabilities), ...fitted.warnings];
  const requests = splitByCount(fitted.request, definition);
  const events = imageEvents(options.onEvent, requests.length, warnings);
  const deadline = startDeadline(options.signal, options.timeoutMs);
  const draw = (request: ImageRequest, index: number, finished: readonly GeneratedImage[]) => {
    const emit = events.part(index);
    const { encodePrompt } = parts;
    const job = { definition, baseURL, request, options, deadline, emit, encodePrompt, finished };
    return drawPart(job, parts.makeImage, warnings);
  };
  events.emit({ type: 'started' });
  try {
    const delivery = await collect(requests, draw, warnings);
    const [image, ...others] = delivery.images;
    if (image === undefined) throw noImage(definition, delivery.remoteId);
    const count = requested.count ?? 1;
    if (others.length + 1 < count) {
      warnings.push(`${others.length + 1} images were delivered, ${count} were asked for.`);
    }
    warnings.push(...sizeWarning(image, supportedPart(fitted.request, capabilities.supports)));
    events.emit({ type: 'done' });
    return {
      image,
      images: [image, ...others],
      requested,
      effective: {
        ...fitted.changed,
        ...delivery.effective,
        width: image.width,
        height: image.height,
        ...(image.seed === undefined ? {} : { seed: image.seed }),
      },
      ignored: ignoredFields(requested, [...capabilities.supports, ...fitted.converted]),
      warnings: [...new Set(warnings)],
      revisedPrompt: delivery.revisedPrompt,
      durationMs: performance.now() - started,
      remoteId: delivery.remoteId,
    };
  } finally {
    deadline.clear();
  }
}

/** Draws part after part. A failure after the first images costs only the rest. */
async function collect(
  requests: readonly ImageRequest[],
  draw: (
    request: ImageRequest,
    index: number,
    finished: readonly GeneratedImage[],
  ) => Promise<Delivery>,
  warnings: string[],
): Promise<Delivery> {
  let all: Delivery = { images: [], effective: {}, revisedPrompt: undefined, remoteId: undefined };
  for (const [index, request] of requests.entries()) {
    try {
      const part = await draw(request, index, all.images);
      all = {
        images: [...all.images, ...part.images],
        effective: { ...part.effective, ...all.effective },
        revisedPrompt: all.revisedPrompt ?? part.revisedPrompt,
        remoteId: all.remoteId ?? part.remoteId,
      };
    } catch (error) {
      if (all.images.length === 0 || error instanceof AbortedError) throw error;
      warnings.push(`The rest failed: ${error instanceof Error ? error.message : String(error)}`);
      break;
    }
  }
  return all;
}

async function drawPart<Field extends ImageRequestField>(
  job: ImageJob<Field>,
  makeImage: MakeImage,
  warnings: string[],
): Promise<Delivery> {
  const { output, remoteId } = await runImageJob(job);
  const images = await deliveredImages(job.definition, output, job.request, makeImage, warnings);
  for (const image of images) job.emit({ type: 'image', image });
  warnings.push(...(output.warnings ?? []));
  return {
    images,
    effective: output.effective ?? {},
    revisedPrompt: output.revisedPrompt,
    remoteId,
  };
}

function droppedWeights(
  name: string,
  { prompt }: ImageRequest,
  { dialect }: ImageBackend['capabilities'],
): string[] {
  if (typeof prompt === 'string' || dialect.weighted !== undefined) return [];
  if (prompt.every(({ weight }) => weight === 1)) return [];
  return [`${name} knows no weights: those of the prompt were left out.`];
}

function noImage(
  { name, capabilities }: Pick<ImageBackend, 'name' | 'capabilities'>,
  remoteId: string | undefined,
): ImageBackendError {
  const message =
    `[${name}] The server answered without any image. Its log may say why; check that this is the ` +
    'address of that kind of server, or try another prompt.';
  return new ImageBackendError(message, {
    code: 'no-image',
    backend: name,
    mayHaveBeenCharged: capabilities.billed === true,
    remoteId,
  });
}
