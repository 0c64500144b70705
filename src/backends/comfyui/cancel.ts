import * as z from 'zod';

import type { RemoteOutcome } from '../../errors.ts';
import type { BackendHTTP } from '../../image-backend.ts';
import { look, type ServerState } from './job-view.ts';
import { Nudge } from './nudge.ts';

const cancelledSchema = z.object({ cancelled: z.boolean() });

const command = { retries: 0, timeoutMs: 5000, idempotent: true } as const;
const confirmMs = 3500;
const pauseMs = 100;

/** Stops the job wherever it is, and looks what became of it. */
export async function cancelJob(
  http: BackendHTTP,
  server: ServerState,
  id: string,
): Promise<RemoteOutcome> {
  const asked = await askToCancel(http, server, id);
  const deadline = performance.now() + confirmMs;
  for (;;) {
    const { state } = await look(http, server, id);
    if (state === 'done' || state === 'failed') return 'finished';
    if (state === 'interrupted') return 'cancelled';
    // A job that never was there is not one that was stopped.
    if (state === 'absent') return asked ? 'cancelled' : 'unknown';
    if (performance.now() > deadline) return 'still-running';
    await new Nudge().pause(pauseMs);
  }
}

/** Whether there was something to cancel. */
async function askToCancel(http: BackendHTTP, server: ServerState, id: string): Promise<boolean> {
  if (server.jobsAPI !== false) {
    const path = `/api/jobs/${encodeURIComponent(id)}/cancel`;
    const reply = await http.post(path, { ...command, accept: [404, 405] });
    if (reply.status < 400) return (await reply.json(cancelledSchema)).cancelled;
  }
  const { state } = await look(http, server, id);
  if (state !== 'pending' && state !== 'running') return false;
  if (state === 'pending') {
    await http.post('/queue', { ...command, json: { delete: [id] } });
    // It may have begun in the meantime.
    if ((await look(http, server, id)).state !== 'running') return true;
  }
  // Old servers stop whatever is running, so only where that is our job.
  await http.post('/interrupt', { ...command, json: { prompt_id: id } });
  return true;
}
