import type { BackendContext, ImageRequest } from '../../image-backend.ts';
import type { JSONObject, JSONValue } from '../../schema.ts';
import { failure } from './failure.ts';
import { namedFields, type Preset } from './preset.ts';
import type { Settings } from './service.ts';

export interface WireRequest {
  readonly preset: Preset;
  readonly settings: Settings;
  readonly model: string | undefined;
  readonly extra: JSONObject | undefined;
  readonly request: ImageRequest;
  readonly context: Pick<BackendContext, 'encodePrompt'>;
}

/** The body of images/generations in the server's words. */
export function wireBody({ preset, settings, extra, ...rest }: WireRequest): JSONObject {
  const { maxImages = 1 } = preset.capabilities;
  return {
    model: rest.model,
    ...textsAndFields(preset, rest),
    n: maxImages > 1 ? rest.request.count : undefined,
    ...sizeOf(rest.request, preset),
    response_format: preset.responseFormat,
    ...withUnderscores(settings),
    ...preset.always,
    ...extra,
  };
}

function textsAndFields(
  { fields, negativeAfter }: Preset,
  { request, context }: Pick<WireRequest, 'request' | 'context'>,
): JSONObject {
  const prompt = context.encodePrompt(request.prompt);
  const negativePrompt =
    request.negativePrompt === undefined ? undefined : context.encodePrompt(request.negativePrompt);
  const joined = negativeAfter !== undefined && negativePrompt !== undefined;
  const body: Record<string, JSONValue | undefined> = {
    prompt: joined ? `${prompt}${negativeAfter}${negativePrompt}` : prompt,
  };
  for (const field of namedFields) {
    const name = fields[field];
    const value = field === 'negativePrompt' ? negativePrompt : request[field];
    if (name !== undefined && value !== undefined) body[name] = value;
  }
  return body;
}

/** @throws ImageBackendError (`rejected`) for one side alone, where the server takes both in one. */
function sizeOf({ width, height }: ImageRequest, { size }: Preset): JSONObject {
  if (size === 'sides') return { width, height };
  if (size === 'none' || (width === undefined && height === undefined)) return {};
  if (width !== undefined && height !== undefined) return { size: `${width}x${height}` };
  throw failure(
    'rejected',
    'The server takes width and height together. Give both, or one and an `aspectRatio`. Nothing ' +
      'was sent.',
  );
}

function withUnderscores(settings: Settings): JSONObject {
  const entries = Object.entries(settings).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  return Object.fromEntries(entries);
}
