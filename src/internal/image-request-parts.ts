import { ConfigurationError } from '../errors.ts';
import type {
  ImageBackend,
  ImageRequest,
  ImageRequestField,
  SupportedRequest,
} from '../image-backend.ts';

const everySeed = 0xffffffff;

type Backend = Pick<ImageBackend, 'name' | 'capabilities'>;

/** @throws ConfigurationError for a seed above the server's largest. */
export function checkSeed({ seed }: ImageRequest, { name, capabilities }: Backend): void {
  const largest = largestSeed(capabilities);
  if (seed === undefined || seed <= largest || !capabilities.supports.includes('seed')) return;
  throw new ConfigurationError(
    `[${name}] Expected \`seed\` to be at most ${largest}, got ${seed}.`,
  );
}

function largestSeed({ maxSeed = everySeed }: ImageBackend['capabilities']): number {
  return Math.min(maxSeed, Number.MAX_SAFE_INTEGER);
}

/**
 * One request for each call to the server. All seeds differ: each call's is as much higher as
 * images came before it, and wraps around at the server's largest.
 *
 * @throws ConfigurationError for a seed above the server's largest.
 */
export function splitByCount(request: ImageRequest, backend: Backend): readonly ImageRequest[] {
  checkSeed(request, backend);
  const { supports, maxImages = 1 } = backend.capabilities;
  const seeded = supports.includes('seed');
  const largest = largestSeed(backend.capabilities);
  const first = request.seed ?? Math.floor(Math.random() * (largest + 1));
  const perCall = supports.includes('count') ? maxImages : 1;
  const count = request.count ?? 1;
  const parts: ImageRequest[] = [];
  for (let done = 0; done < count; done += perCall) {
    parts.push({
      ...request,
      ...(seeded ? { seed: (first + done) % (largest + 1) } : {}),
      count: Math.min(perCall, count - done),
    });
  }
  return parts;
}

/** The prompt and the fields that the backend supports and that were given. */
export function supportedPart<Field extends ImageRequestField>(
  request: ImageRequest,
  supports: readonly Field[],
): SupportedRequest<Field>;
export function supportedPart(
  request: ImageRequest,
  supports: readonly ImageRequestField[],
): Readonly<Partial<ImageRequest>> {
  const given = supports.filter((field) => request[field] !== undefined);
  const entries = given.map((field) => [field, request[field]]);
  return { prompt: request.prompt, ...Object.fromEntries(entries) };
}

export const requestFields: Readonly<Record<ImageRequestField, true>> = {
  negativePrompt: true,
  width: true,
  height: true,
  aspectRatio: true,
  steps: true,
  guidanceScale: true,
  seed: true,
  count: true,
  sampler: true,
  scheduler: true,
  refiner: true,
  model: true,
};

/** The fields that were given and have no effect. Any count is drawn, if need be by more calls. */
export function ignoredFields(
  request: ImageRequest,
  supports: readonly ImageRequestField[],
): readonly ImageRequestField[] {
  const taken = new Set<string>(['count', ...supports]);
  return Object.keys(requestFields)
    .filter(isRequestField)
    .filter((field) => request[field] !== undefined && !taken.has(field));
}

/** Whether `field` is one that a backend may or may not support. */
export function isRequestField(field: string): field is ImageRequestField {
  return Object.hasOwn(requestFields, field);
}
