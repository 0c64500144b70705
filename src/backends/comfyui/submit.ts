import * as z from 'zod';

import { ImageBackendError } from '../../errors.ts';
import type { BackendContext, BackendReply } from '../../image-backend.ts';
import type { JSONObject } from '../../schema.ts';
import { failure } from './failure.ts';
import { nodeName } from './graph.ts';
import { look, type ServerState } from './job-view.ts';
import type { Plan } from './plan.ts';

const text = z.string().catch('');

const problemSchema = z.object({ message: text, details: text });

const nodeErrorsSchema = z
  .record(
    z.string(),
    z.object({
      class_type: z.string().optional().catch(undefined),
      errors: z.array(problemSchema).catch([]),
      dependent_outputs: z.array(z.string()).catch([]),
    }),
  )
  .catch({});

type NodeErrors = z.infer<typeof nodeErrorsSchema>;

const acceptedSchema = z.object({
  prompt_id: z.string(),
  node_errors: nodeErrorsSchema.optional(),
});

const refusedSchema = z.object({
  error: z.union([problemSchema, z.string().transform((message) => ({ message, details: '' }))]),
  node_errors: nodeErrorsSchema.optional(),
});

export interface Submitted {
  readonly id: string;
  readonly warnings: readonly string[];
  /** Set where the server took the job, but will not run the node that is wanted. */
  readonly refusal?: ImageBackendError | undefined;
}

/**
 * Hands the job to the server's queue, once. Where the reply is lost, the job is looked up by the id
 * that it was sent with.
 *
 * @throws ImageBackendError `rejected` for a workflow that the server will not run.
 */
export async function submit(
  { http }: BackendContext,
  server: ServerState,
  plan: Plan,
  body: JSONObject & { readonly prompt_id: string },
): Promise<Submitted> {
  const id = body.prompt_id;
  try {
    const reply = await http.post('/prompt', { json: body, accept: [400, 403] });
    if (reply.status === 403) throw forbidden();
    if (reply.status === 400) throw refusal(plan, await reply.json(refusedSchema), id);
    return accepted(plan, reply);
  } catch (error) {
    const view = maybeTaken(error)
      ? await look(http, server, id).catch(() => undefined)
      : undefined;
    if (view === undefined || view.state === 'absent') throw error;
    return { id, warnings: ['The reply to the submission was lost; the job was found by its id.'] };
  }
}

/** Whether the job may be in the queue in spite of the error. */
function maybeTaken(error: unknown): boolean {
  if (!(error instanceof ImageBackendError)) return false;
  return ['connection', 'timeout', 'server', 'invalid-response'].includes(error.code);
}

async function accepted(plan: Plan, reply: BackendReply): Promise<Submitted> {
  const { prompt_id: id, node_errors: errors = {} } = await reply.json(acceptedSchema);
  const entries = Object.entries(errors);
  if (entries.length === 0) return { id, warnings: [] };
  const lost = entries.some(
    ([node, { dependent_outputs }]) =>
      node === plan.output || dependent_outputs.includes(plan.output),
  );
  const said = describe(plan, errors);
  if (!lost) return { id, warnings: [`The server left out a part of the workflow: ${said}`] };
  return { id, warnings: [], refusal: rejected(said, id) };
}

function refusal(
  plan: Plan,
  { error, node_errors: errors = {} }: z.infer<typeof refusedSchema>,
  id: string,
): ImageBackendError {
  // The details of the whole repeat those of the nodes.
  if (Object.keys(errors).length > 0) return rejected(describe(plan, errors), id, 400);
  return rejected([error.message, error.details].filter((part) => part !== '').join(' '), id, 400);
}

function rejected(said: string, remoteId: string, status?: number): ImageBackendError {
  return failure('rejected', `The server will not run the workflow: ${said}`, { status, remoteId });
}

/** `Node 4 (CheckpointLoaderSimple "Load"): Value not in list: ckpt_name: …` */
function describe({ graph }: Plan, errors: NodeErrors): string {
  return Object.entries(errors)
    .map(([node, { errors: problems, class_type }]) => {
      const said = problems.map(({ message, details }) => `${message}: ${details}`).join('; ');
      // The server spells out short lists only.
      const choices = said.includes('(list of length') ? ` See /object_info/${class_type}.` : '';
      return `Node ${nodeName(graph, node, class_type)}: ${said}.${choices}`;
    })
    .join(' ');
}

function forbidden(): ImageBackendError {
  return failure(
    'authentication',
    'The server refused the request (403). A web page may only use a ComfyUI that was started ' +
      'with --enable-cors-header; behind a proxy, check the `headers` given to the backend.',
    { status: 403 },
  );
}
