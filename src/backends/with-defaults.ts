import { ConfigurationError } from '../errors.ts';
import type { ImageBackend, ImageRequest } from '../image-backend.ts';
import { checkImageRequest } from '../internal/check-image-request.ts';

/** Fields of every request that names no others. */
export type ImageDefaults = Omit<ImageRequest, 'prompt'>;

/**
 * `backend` with `defaults` for what a request leaves out: `withDefaults(backend, { steps: 30 })`.
 * A shape in a request takes the place of a default size, and a whole size that of a default shape.
 * The defaults show in the `settings`; a result's `requested` is what the caller asked for.
 *
 * @throws ConfigurationError for a default that no request could have.
 */
export function withDefaults(backend: ImageBackend, defaults: ImageDefaults): ImageBackend {
  if ('prompt' in defaults) {
    throw new ConfigurationError('`prompt` cannot have a default: every request has its own.');
  }
  checkImageRequest({ ...defaults, prompt: 'any' });
  const given = defined(defaults);
  return {
    name: backend.name,
    capabilities: backend.capabilities,
    settings: { ...backend.settings, defaults: { ...given } },
    async generate(request, options) {
      checkImageRequest(request);
      const result = await backend.generate(filled(request, given), options);
      return { ...result, requested: request };
    },
  };
}

function filled(request: ImageRequest, defaults: ImageDefaults): ImageRequest {
  const asked = defined(request);
  const { width, height, aspectRatio, ...others } = defaults;
  const takesSize = asked.aspectRatio === undefined;
  const takesShape = asked.width === undefined || asked.height === undefined;
  return {
    ...others,
    ...(takesSize ? defined({ width, height }) : {}),
    ...(takesShape ? defined({ aspectRatio }) : {}),
    ...asked,
    prompt: request.prompt,
  };
}

/** What is undefined is absent, and must not hide a default. */
function defined(fields: ImageDefaults): ImageDefaults {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
