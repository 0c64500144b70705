import * as z from 'zod';

import { ConfigurationError } from '../errors.ts';
import type { ImageBackend } from '../image-backend.ts';
import type { JSONObject } from '../schema.ts';
import { backend } from './stability/service.ts';
import { createV1Backend } from './stability/v1.ts';
import { createV2BetaBackend } from './stability/v2beta.ts';

export interface StabilityBackendOptions {
  /** The API key. @default the environment variable `STABILITY_API_KEY` */
  readonly apiKey?: string | undefined;
  /** The API's address, for a proxy. @default 'https://api.stability.ai' */
  readonly baseURL?: string | undefined;
  /**
   * `core`, `ultra` or one of the Stable Diffusion 3 family, such as `sd3.5-large`, of the current
   * API, which takes aspect ratios and no pixels; or an engine of the first API, such as
   * `stable-diffusion-xl-1024-v1-0`, which takes sizes, steps and a sampler. @default 'core'
   */
  readonly model?: string | undefined;
  /** A style in the service's words: `photographic`, `anime`, … @default none */
  readonly stylePreset?: string | undefined;
  /** The longest that one request may take, drawing included, in milliseconds. @default 600000 */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2 */
  readonly retries?: number | undefined;
  /** Merged last into the body, or into the fields of the form. */
  readonly extra?: JSONObject | undefined;
}

/** The options as a schema, for programs that read them from flags or files. */
export const StabilityBackendOptions = z.strictObject({
  apiKey: z.string().min(1).optional().describe('API key (default: STABILITY_API_KEY)'),
  baseURL: z.string().optional().describe('Address of the API, for a proxy'),
  model: z
    .string()
    .regex(/^(core|ultra|sd3[\w.-]*|stable-diffusion-[\w.-]+)$/, 'core, ultra, sd3… or an engine')
    .optional()
    .describe('core, ultra, a model such as sd3.5-large, or stable-diffusion-xl-1024-v1-0'),
  stylePreset: z.string().min(1).optional().describe('Style, such as photographic'),
  timeoutMs: z.number().positive().optional().describe('Longest time of a request in ms'),
  retries: z.int().min(0).optional().describe('Attempts after the first'),
  extra: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('JSON merged last into the body of the request'),
});

/**
 * Stability AI's own API: Stable Image (v2beta) and, where it is still served, SDXL 1.0 (v1).
 *
 * A job cannot be cancelled there: after an abort it may still be drawn and charged. An image that
 * the content filter caught is delivered blurred, as `degraded`.
 *
 * @throws ConfigurationError for an option that cannot be, and without a key.
 */
export function createStabilityBackend(options: StabilityBackendOptions = {}): ImageBackend {
  checkOptions(options);
  const { model = 'core', stylePreset, extra, timeoutMs, retries } = options;
  const { apiKey = globalThis.process?.env['STABILITY_API_KEY'] } = options;
  if (apiKey === undefined || apiKey === '') {
    throw new ConfigurationError(
      `[${backend}] No API key: give \`apiKey\`, or set STABILITY_API_KEY.`,
    );
  }
  const connection = {
    shared: {
      name: backend,
      baseURL: options.baseURL ?? 'https://api.stability.ai',
      headers: { authorization: `Bearer ${apiKey}` },
      settings: { model, stylePreset, extra },
      timeoutMs,
      retries,
    },
    stylePreset,
    extra,
  };
  const isEngine = model.startsWith('stable-diffusion-');
  return isEngine ? createV1Backend(model, connection) : createV2BetaBackend(model, connection);
}

function checkOptions(options: StabilityBackendOptions): void {
  const { error } = StabilityBackendOptions.safeParse(options);
  if (error === undefined) return;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new ConfigurationError(`[${backend}] The options do not fit: ${issues.join('; ')}.`);
}
