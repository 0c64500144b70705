import { ImageBackendError } from '../errors.ts';
import type { ImageBackend, ImageRequest, ImageRequestField } from '../image-backend.ts';
import {
  nearestRatio,
  nearestSize,
  type PartialSize,
  ratioOf,
  sizeOfShape,
  sizeRule,
} from './fit-image-size.ts';

export interface FittedRequest {
  /** What is sent, as far as the backend supports it. */
  readonly request: ImageRequest;
  /** What is sent otherwise than asked. */
  readonly changed: Partial<ImageRequest>;
  /** Fields that the backend does not support, but whose meaning another field carries. */
  readonly converted: readonly ImageRequestField[];
  readonly warnings: readonly string[];
}

type Backend = Pick<ImageBackend, 'name' | 'capabilities'>;

interface Fit {
  readonly backend: Backend;
  /** Never changed; what is sent instead is in `changed`. */
  readonly asked: ImageRequest;
  readonly changed: { -readonly [Field in keyof ImageRequest]?: ImageRequest[Field] };
  readonly converted: ImageRequestField[];
  readonly warnings: string[];
}

/**
 * A request as the server can take it: what it would refuse is refused here, before anything is
 * sent, or with `adjust` replaced by the nearest that it takes.
 *
 * @throws ImageBackendError (`rejected`) that says what is allowed.
 */
export function fitImageRequest(
  asked: ImageRequest,
  backend: Backend,
  encodedPrompt: () => string,
): FittedRequest {
  const fit: Fit = { backend, asked, changed: {}, converted: [], warnings: [] };
  fitRange(fit, 'steps');
  fitRange(fit, 'guidanceScale');
  const takesShape = takes(fit, 'aspectRatio');
  if (takes(fit, 'width', 'height') && !takesShape) shapeToPixels(fit);
  if (takesShape && !takes(fit, 'width') && !takes(fit, 'height')) pixelsToShape(fit);
  fitPixels(fit);
  fitAspectRatio(fit);
  fitPrompt(fit, encodedPrompt);
  const { changed, converted, warnings } = fit;
  return { request: { ...asked, ...changed }, changed, converted, warnings };
}

function takes({ backend }: Fit, ...fields: readonly ImageRequestField[]): boolean {
  return fields.every((field) => backend.capabilities.supports.includes(field));
}

function fitRange(fit: Fit, field: 'steps' | 'guidanceScale'): void {
  const value = fit.asked[field];
  const range = fit.backend.capabilities.ranges?.[field];
  if (value === undefined || range === undefined || !takes(fit, field)) return;
  const [least, greatest] = range;
  if (value >= least && value <= greatest) return;
  const nearest = Math.min(greatest, Math.max(least, value));
  replace(fit, `\`${field}\` from ${least} to ${greatest}, not ${value}`, String(nearest));
  fit.changed[field] = nearest;
}

/** A shape for a server that takes pixels alone. */
function shapeToPixels({ backend, asked, changed, converted, warnings }: Fit): void {
  const { width, height, aspectRatio } = asked;
  if (aspectRatio === undefined || (width !== undefined && height !== undefined)) return;
  const ratio = ratioOf(aspectRatio);
  const size = sizeOfShape(backend.capabilities.sizes ?? {}, ratio, { width, height });
  Object.assign(changed, size);
  converted.push('aspectRatio');
  if (!isOff(size.width / size.height, ratio)) return;
  warnings.push(
    `${backend.name} takes pixels alone: ${aspectRatio} was sent as ${sizeText(size)}.`,
  );
}

/** Pixels for a server that takes a shape alone. */
function pixelsToShape({ backend, asked, changed, converted, warnings }: Fit): void {
  const { width, height, aspectRatio } = asked;
  if (width === undefined || height === undefined || aspectRatio !== undefined) return;
  const { aspectRatios = [] } = backend.capabilities.sizes ?? {};
  const shape = nearestRatio(aspectRatios, width / height) ?? reduced(width, height);
  changed.aspectRatio = shape;
  converted.push('width', 'height');
  warnings.push(
    `${backend.name} takes no pixels: ${width}x${height} was sent as the aspect ratio ${shape}.`,
  );
}

function fitPixels(fit: Fit): void {
  const { sizes } = fit.backend.capabilities;
  if (sizes === undefined) return;
  const { width, height } = { ...fit.asked, ...fit.changed };
  const size = {
    width: takes(fit, 'width') ? width : undefined,
    height: takes(fit, 'height') ? height : undefined,
  };
  if (size.width === undefined && size.height === undefined) return;
  const nearest = nearestSize(sizes, size);
  if (nearest.width === size.width && nearest.height === size.height) return;
  replace(fit, `${sizeRule(sizes)}, not ${sizeText(size)}`, sizeText(nearest));
  if (nearest.width !== undefined) fit.changed.width = nearest.width;
  if (nearest.height !== undefined) fit.changed.height = nearest.height;
}

function fitAspectRatio(fit: Fit): void {
  const { aspectRatio } = fit.asked;
  const allowed = fit.backend.capabilities.sizes?.aspectRatios;
  if (aspectRatio === undefined || allowed === undefined || !takes(fit, 'aspectRatio')) return;
  const nearest = nearestRatio(allowed, ratioOf(aspectRatio));
  if (nearest === undefined || nearest === aspectRatio) return;
  // 2:2 is 1:1 in other words, which is no news to anyone.
  if (isOff(ratioOf(nearest), ratioOf(aspectRatio))) {
    replace(fit, `the aspect ratios ${allowed.join(', ')}, not ${aspectRatio}`, nearest);
  }
  fit.changed.aspectRatio = nearest;
}

function fitPrompt(fit: Fit, encodedPrompt: () => string): void {
  const { name, capabilities } = fit.backend;
  const { characters, overflow } = capabilities.promptWindow ?? {};
  if (characters === undefined || overflow === 'chunked') return;
  const prompt = [...encodedPrompt()];
  const over = prompt.length - characters;
  if (over <= 0) return;
  if (overflow === 'truncated') {
    fit.warnings.push(
      `${name} reads ${characters} of the prompt's ${prompt.length} characters; the last ${over} ` +
        `are lost, from ${JSON.stringify(prompt.slice(characters, characters + 40).join(''))} on.`,
    );
    return;
  }
  throw rejected(
    name,
    `takes prompts of at most ${characters} characters, this one has ${prompt.length}. Shorten it ` +
      `by ${over}; nothing was sent.`,
  );
}

/** Notes that the nearest is sent, where the request allows it. @throws ImageBackendError */
function replace({ backend, asked, warnings }: Fit, rule: string, nearest: string): void {
  if (asked.adjust === true) {
    warnings.push(`${backend.name} takes ${rule}: ${nearest} was sent.`);
    return;
  }
  throw rejected(
    backend.name,
    `takes ${rule}. The nearest is ${nearest}; \`adjust: true\` sends that. Nothing was sent.`,
  );
}

function rejected(backend: string, message: string): ImageBackendError {
  return new ImageBackendError(`[${backend}] The server ${message}`, { code: 'rejected', backend });
}

/** Rounding to whole blocks moves a shape by less than this without anyone seeing it. */
function isOff(ratio: number, asked: number): boolean {
  return Math.abs(Math.log(ratio / asked)) > 0.005;
}

function sizeText({ width, height }: PartialSize): string {
  if (width !== undefined && height !== undefined) return `${width}x${height}`;
  return width === undefined ? `a height of ${height}` : `a width of ${width}`;
}

function reduced(width: number, height: number): `${number}:${number}` {
  let [a, b] = [width, height];
  while (b > 0) [a, b] = [b, a % b];
  return `${width / a}:${height / a}`;
}
