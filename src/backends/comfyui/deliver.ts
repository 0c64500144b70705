import type { BackendContext } from '../../image-backend.ts';
import { failure, quote } from './failure.ts';
import { type Graph, nodeName, withValues } from './graph.ts';
import type { FileRef } from './job-view.ts';
import type { Plan } from './plan.ts';

type Files = ReadonlyMap<string, readonly FileRef[]>;

/**
 * The images of the output node. Undefined where a file is gone: the server does not draw an equal
 * workflow again but names the file of the first time, which somebody may have deleted since.
 *
 * @throws ImageBackendError `no-image` where the output node wrote none.
 */
export async function download(
  { http }: BackendContext,
  plan: Plan,
  files: Files,
  count: number,
  remoteId: string,
): Promise<readonly Uint8Array[] | undefined> {
  const images: Uint8Array[] = [];
  for (const { filename, subfolder, type } of chosen(plan, files, remoteId).slice(0, count)) {
    const query = { filename, subfolder, type };
    const reply = await http.get('/view', { query, accept: [404] });
    if (reply.status === 404) return undefined;
    images.push(reply.bytes);
  }
  return images;
}

function chosen(plan: Plan, files: Files, remoteId: string): readonly FileRef[] {
  const all = files.get(plan.output) ?? [];
  if (all.length === 0) throw noImage(plan, files, remoteId);
  const kept = all.filter(({ type }) => type !== 'temp');
  return kept.length > 0 ? kept : all;
}

function noImage({ graph, output }: Plan, files: Files, remoteId: string) {
  const others = [...files]
    .filter(([, each]) => each.length > 0)
    .map(([id]) => nodeName(graph, id));
  return failure(
    'no-image',
    `The job ended without an image of the node ${nodeName(graph, output)}. ` +
      (others.length === 0
        ? 'No other node wrote one either.'
        : `There are images of ${others.join(', ')}: name that node in \`bindings.output\`.`),
    { remoteId },
  );
}

/** The plan with another file name, so that the server writes the images anew. */
export function withNewFile(plan: Plan, remoteId: string): Plan {
  const input = 'filename_prefix';
  const prefix = plan.graph[plan.output]?.inputs[input];
  if (typeof prefix !== 'string') {
    throw failure(
      'no-image',
      `The image of the node ${nodeName(plan.graph, plan.output)} is gone from the server, which ` +
        'will not draw the same workflow again. Change the seed, or end the workflow with SaveImage.',
      { remoteId },
    );
  }
  const renamed = `${prefix}-${crypto.randomUUID().slice(0, 8)}`;
  const graph: Graph = withValues(plan.graph, [[{ id: plan.output, input }, renamed]]);
  const warning =
    `The server had the image already, but its file was gone: it was written again as ` +
    `${quote(renamed)}.`;
  return { ...plan, graph, warnings: [...plan.warnings, warning] };
}
