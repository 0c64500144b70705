import * as z from 'zod';

import type { BackendHTTP, ImageRequest } from '../../image-backend.ts';
import { failure } from './failure.ts';

const names = z.array(z.string()).catch([]);
const pixels = z.number().optional().catch(undefined);

const infoSchema = z.object({
  samplers: names,
  schedulers: names,
  limits: z
    .object({
      min_width: pixels,
      max_width: pixels,
      min_height: pixels,
      max_height: pixels,
    })
    .catch({}),
});

export type ServerInfo = z.infer<typeof infoSchema>;

/** What one backend object has read of its server. */
export interface ServerState {
  info: ServerInfo | undefined;
}

export interface Checked {
  readonly sampler: string | undefined;
  readonly scheduler: string | undefined;
  readonly warnings: readonly string[];
}

type Wanted = Pick<ImageRequest, 'sampler' | 'scheduler' | 'width' | 'height'>;

/**
 * Looks up what was asked for, because the server passes over an unknown name without a word and
 * tries sizes beyond its limits.
 *
 * @throws ImageBackendError (`rejected`) for what the server does not have.
 */
export async function checkWithServer(
  http: BackendHTTP,
  server: ServerState,
  wanted: Wanted,
): Promise<Checked> {
  const { sampler, scheduler, width, height } = wanted;
  const nothing = [sampler, scheduler, width, height].every((value) => value === undefined);
  if (nothing) return { sampler, scheduler, warnings: [] };
  const known = server.info;
  server.info ??= await readInfo(http);
  try {
    return checked(wanted, server.info);
  } catch (error) {
    if (known === undefined) throw error;
    // Another version of the server may have been started since.
    server.info = await readInfo(http);
    return checked(wanted, server.info);
  }
}

async function readInfo(http: BackendHTTP): Promise<ServerInfo> {
  const reply = await http.get('/sdcpp/v1/capabilities', { accept: [404, 405] });
  if (reply.status < 400) return reply.json(infoSchema);
  throw noAPI(reply.status);
}

export function noAPI(status: number) {
  return failure(
    'not-found',
    'The server has no /sdcpp/v1. Is it the sd-server of stable-diffusion.cpp, from 2026 on, and is ' +
      '`url` its root address? Older ones are served by the backends automatic1111 and openai-images.',
    { status },
  );
}

function checked(wanted: Wanted, { samplers, schedulers, limits }: ServerInfo): Checked {
  checkSide('width', wanted.width, limits.min_width, limits.max_width);
  checkSide('height', wanted.height, limits.min_height, limits.max_height);
  const sampler = findName('sampler', wanted.sampler, samplers);
  const scheduler = findName('scheduler', wanted.scheduler, schedulers);
  const warnings = [...sampler.warnings, ...scheduler.warnings];
  return { sampler: sampler.name, scheduler: scheduler.name, warnings };
}

function checkSide(
  side: string,
  value: number | undefined,
  least = 1,
  most = Number.MAX_SAFE_INTEGER,
): void {
  if (value === undefined || (value >= least && value <= most)) return;
  throw failure('rejected', `The server takes a ${side} of ${least} to ${most}, not ${value}.`);
}

function findName(
  what: 'sampler' | 'scheduler',
  wanted: string | undefined,
  all: readonly string[],
): { readonly name: string | undefined; readonly warnings: readonly string[] } {
  if (wanted === undefined || all.includes(wanted)) return { name: wanted, warnings: [] };
  const quoted = JSON.stringify(wanted.slice(0, 80));
  if (all.length === 0) {
    const warning = `The server lists no ${what}s, so that ${quoted} could not be checked.`;
    return { name: wanted, warnings: [warning] };
  }
  const [alike, ...others] = all.filter((name) => plain(name) === plain(wanted));
  if (alike !== undefined && others.length === 0) {
    const warning = `The ${what} ${quoted} was sent as ${JSON.stringify(alike)}.`;
    return { name: alike, warnings: [warning] };
  }
  throw failure('rejected', `The server has no ${what} ${quoted}. It has: ${all.join(', ')}.`);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
