import { ConfigurationError } from '../errors.ts';
import type { GenerateOptions, ImageBackend, ImageRequest, ImageResult } from '../image-backend.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { checkImageRequest } from '../internal/check-image-request.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkNumber, checkWhole } from '../internal/check-values.ts';
import { type FittedRequest, fitImageRequest } from '../internal/fit-image-request.ts';
import { imageEvents } from '../internal/image-events.ts';
import { checkSeed, ignoredFields, supportedPart } from '../internal/image-request-parts.ts';
import { encodePrompt } from '../prompt-dialect.ts';
import { type PoolJob, runPoolJob } from './pool/pool-job.ts';
import { type Server, Servers } from './pool/servers.ts';
import { sharedCapabilities } from './pool/shared-capabilities.ts';

/** A backend of a pool that takes another number of requests at a time than the others. */
export interface PooledBackend {
  readonly backend: ImageBackend;
  /** How many requests it is given at a time. @default the pool's `concurrency` */
  readonly concurrency?: number | undefined;
}

export interface PoolBackendOptions {
  /** The pool's name in errors and reports. @default 'pool' */
  readonly name?: string | undefined;
  /** How many requests each backend is given at a time, from 1. @default 1 */
  readonly concurrency?: number | undefined;
  /**
   * How long a backend that failed is given nothing, in milliseconds; twice as long after each
   * further failure, and at least as long as its server asked for. @default 1000
   */
  readonly restMs?: number | undefined;
  /** The longest such rest, in milliseconds. @default 30000 */
  readonly longestRestMs?: number | undefined;
}

interface Pool {
  readonly name: string;
  readonly capabilities: ImageBackend['capabilities'];
  readonly servers: Servers;
}

/**
 * Several image servers as one. A request goes to the first one that is free, the fastest of those,
 * and waits in line (`queued` events) while none is. One with a `count` stays together on one of
 * them: send several requests to keep several servers busy.
 *
 * A backend that fails is rested, and its job goes to another one that it has not been at, where
 * that cannot cost twice: after errors that are worth another attempt and that say that nothing may
 * have been charged. Errors about the job itself or the credentials (`rejected`, `blocked`,
 * `authentication`) are not tried elsewhere.
 *
 * The pool can do what all of its backends can; fields that one of them does not support are
 * ignored, so that a request means the same whoever draws it. The result's `backend` says who did.
 *
 * @throws ConfigurationError for an empty pool, and for an option that cannot be.
 */
export function poolBackend(
  backends: readonly (ImageBackend | PooledBackend)[],
  options: PoolBackendOptions = {},
): ImageBackend {
  checkOptions('poolBackend', options, ['name', 'concurrency', 'restMs', 'longestRestMs']);
  const { name = 'pool', concurrency = 1, restMs = 1000, longestRestMs = 30_000 } = options;
  checkNumber('restMs', restMs, 0);
  checkNumber('longestRestMs', longestRestMs, 0);
  const servers = serversOf(backends, concurrency);
  const all = servers.map(({ backend }) => backend);
  const pool: Pool = {
    name,
    capabilities: sharedCapabilities(all.map(({ capabilities }) => capabilities)),
    servers: new Servers(servers, { restMs, longestRestMs }),
  };
  return {
    name,
    capabilities: pool.capabilities,
    settings: { backend: name, backends: all.map(({ settings }) => settings) },
    generate: (request, callOptions = {}) => generate(pool, request, callOptions),
  };
}

function serversOf(
  backends: readonly (ImageBackend | PooledBackend)[],
  usual: number,
): readonly Server[] {
  if (!Array.isArray(backends) || backends.length === 0) {
    throw new ConfigurationError('poolBackend takes a list of one backend or more.');
  }
  const entries = backends.map((entry) => ('backend' in entry ? entry : { backend: entry }));
  const names = entries.map(({ backend }) => backend.name);
  return entries.map(({ backend, concurrency = usual }, index) => {
    const { name, settings } = backend;
    const isOne = names.indexOf(name) === names.lastIndexOf(name);
    const place = typeof settings['url'] === 'string' ? settings['url'] : `no. ${index + 1}`;
    checkWhole('concurrency', concurrency, 1);
    return { backend, concurrency, label: isOne ? name : `${name} ${place}` };
  });
}

async function generate(
  pool: Pool,
  requested: ImageRequest,
  options: GenerateOptions,
): Promise<ImageResult> {
  checkImageRequest(requested);
  throwIfAborted(options.signal);
  const started = performance.now();
  const fitted = fitToAll(pool, requested);
  const warnings = [...fitted.warnings];
  const events = imageEvents(options.onEvent, 1, warnings);
  const { name, servers } = pool;
  const { request } = fitted;
  const job: PoolJob = { pool: name, servers, request, options, emit: events.part(0) };
  const { server, result, detours } = await runPoolJob(job);
  return {
    ...result,
    requested,
    effective: { ...fitted.changed, ...result.effective },
    ignored: ignoredFields(requested, [...pool.capabilities.supports, ...fitted.converted]),
    warnings: [...new Set([...warnings, ...detours, ...result.warnings])],
    durationMs: performance.now() - started,
    backend: server.label,
  };
}

/** The request as all of the backends can take it, so that it does not matter which one does. */
function fitToAll({ name, capabilities }: Pool, requested: ImageRequest): FittedRequest {
  const { dialect, promptWindow, supports } = capabilities;
  if (requested.promptSyntax === 'native' && dialect.name === 'mixed') {
    throw new ConfigurationError(
      `[${name}] The backends of this pool read prompts in different ways, so that a native prompt ` +
        'would mean another thing to each. Leave `promptSyntax` out.',
    );
  }
  checkSeed(requested, { name, capabilities });
  // The one that cuts a prompt says so itself.
  const window = promptWindow?.overflow === 'refused' ? promptWindow : undefined;
  const backend = { name, capabilities: { ...capabilities, promptWindow: window } };
  const fitted = fitImageRequest(requested, backend, () => encodePrompt(requested.prompt, dialect));
  const { count, promptSyntax, adjust } = requested;
  const request = { ...supportedPart(fitted.request, supports), count, promptSyntax, adjust };
  return { ...fitted, request };
}
