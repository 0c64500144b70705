import * as z from 'zod';

import { ConfigurationError } from '../../errors.ts';
import type { JSONObject, JSONValue } from '../../schema.ts';
import { backend, quote } from './failure.ts';

export interface GraphNode extends JSONObject {
  readonly class_type: string;
  readonly inputs: JSONObject;
  readonly _meta?: JSONObject | undefined;
}

/** A workflow in API format: what the server executes. Keys are node ids. */
export type Graph = Readonly<Record<string, GraphNode>>;

/** An input of a node that holds a value, as opposed to a link to another node. */
export interface Target {
  readonly id: string;
  readonly input: string;
}

const graphSchema = z.record(
  z.string(),
  z
    .object({
      class_type: z.string(),
      inputs: z.record(z.string(), z.json()).default({}),
      _meta: z.record(z.string(), z.json()).optional(),
    })
    .catchall(z.json()),
);

/**
 * A copy of a user's workflow.
 *
 * @throws ConfigurationError for anything but a workflow in API format.
 */
export function readWorkflow(workflow: Readonly<Record<string, unknown>>): Graph {
  if (Array.isArray(workflow['nodes'])) {
    throw new ConfigurationError(
      `[${backend}] \`workflow\` is in the format of ComfyUI's web page (it has \`nodes\` and ` +
        '`links`), which the server cannot execute. Save it with Export (API): in older versions ' +
        '"Save (API Format)", after dev mode was turned on in the settings.',
    );
  }
  const { data, error } = graphSchema.safeParse(inner(workflow));
  if (error !== undefined) {
    const { path = [], message = '' } = error.issues[0] ?? {};
    throw new ConfigurationError(
      `[${backend}] \`workflow\` is not in ComfyUI's API format, { "<id>": { "class_type", ` +
        `"inputs" } }: ${path.join('.')} ${message}.`,
    );
  }
  if (Object.keys(data).length === 0) {
    throw new ConfigurationError(`[${backend}] \`workflow\` has no nodes.`);
  }
  return data;
}

/** The body of a `/prompt` request holds the graph under `prompt`. */
function inner(workflow: Readonly<Record<string, unknown>>): unknown {
  const { prompt } = workflow;
  const isNode = typeof prompt === 'object' && prompt !== null && 'class_type' in prompt;
  return prompt === undefined || isNode ? workflow : prompt;
}

/** The id of the node that a link comes from, or undefined for a plain value. */
export function linkedNode(graph: Graph, value: JSONValue | undefined): string | undefined {
  if (!isList(value) || value.length !== 2) return undefined;
  const [id, slot] = value;
  return typeof id === 'string' && typeof slot === 'number' && Object.hasOwn(graph, id)
    ? id
    : undefined;
}

function isList(value: JSONValue | undefined): value is readonly JSONValue[] {
  return Array.isArray(value);
}

export function titleOf(node: GraphNode): string | undefined {
  const title = node._meta?.['title'];
  return typeof title === 'string' ? title : undefined;
}

/** A node as an error message names it: `3 (KSampler "Second pass")`. */
export function nodeName(graph: Graph, id: string, type = graph[id]?.class_type): string {
  const node = graph[id];
  const title = node === undefined ? undefined : titleOf(node);
  const words = [type, title === undefined || title === type ? undefined : quote(title)];
  const known = words.filter((word) => word !== undefined).join(' ');
  return known === '' ? id : `${id} (${known})`;
}

/** The graph with other values at the targets. */
export function withValues(
  graph: Graph,
  values: readonly (readonly [Target, JSONValue | undefined])[],
): Graph {
  const changed: Record<string, GraphNode> = { ...graph };
  for (const [{ id, input }, value] of values) {
    const node = changed[id];
    if (node === undefined || value === undefined) continue;
    changed[id] = { ...node, inputs: { ...node.inputs, [input]: value } };
  }
  return changed;
}

/** The ids of `from` and of all nodes it depends on. */
export function upstream(graph: Graph, from: string): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const id of reached) {
    for (const value of Object.values(graph[id]?.inputs ?? {})) {
      const source = linkedNode(graph, value);
      if (source !== undefined) reached.add(source);
    }
  }
  return reached;
}
