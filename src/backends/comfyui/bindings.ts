import * as z from 'zod';

import { ConfigurationError } from '../../errors.ts';
import type { ImageRequestField } from '../../image-backend.ts';
import { autoBindings, outputCandidates } from './auto-bindings.ts';
import { backend, quote } from './failure.ts';
import { type Graph, nodeName, type Target, titleOf } from './graph.ts';

/** The fields of a request that can stand for an input of a workflow's node. */
export const boundFields = [
  'prompt',
  'negativePrompt',
  'seed',
  'width',
  'height',
  'steps',
  'guidanceScale',
  'sampler',
  'scheduler',
  'count',
  'model',
] as const satisfies readonly ('prompt' | ImageRequestField)[];

export type BoundField = (typeof boundFields)[number];

/** An input of a node; the node by its id or by its title. */
export const bindingSchema = z.strictObject({ node: z.string(), input: z.string() });

type Binding = z.infer<typeof bindingSchema>;

/** What a user says of a workflow. `false`: the field stays as the workflow has it. */
export type GivenBindings = {
  readonly [Field in BoundField]?: Binding | readonly Binding[] | false | undefined;
} & { readonly output?: string | undefined };

/** Where a workflow takes each field, and the node whose images are the result. */
export interface Bindings {
  readonly targets: ReadonlyMap<BoundField, readonly Target[]>;
  readonly output: string;
}

/**
 * Looks up what was said and finds what was not.
 *
 * @throws ConfigurationError for a node or input that is not there, for a prompt or output that
 * cannot be found, and for a field that could be in several places.
 */
export function resolveBindings(graph: Graph, given: GivenBindings): Bindings {
  const output = resolveOutput(graph, given.output);
  const found = autoBindings(graph, output);
  const targets = new Map<BoundField, readonly Target[]>();
  const unclear: string[] = [];
  for (const field of boundFields) {
    const said = given[field];
    if (said === false) continue;
    if (said !== undefined) {
      const all: readonly Binding[] = Array.isArray(said) ? said : [said];
      targets.set(
        field,
        all.map((binding) => resolveTarget(graph, field, binding)),
      );
      continue;
    }
    const [only, ...others] = found(field);
    if (others.length > 0) unclear.push(ambiguity(graph, field, [only ?? [], ...others].flat()));
    else if (only !== undefined) targets.set(field, only);
  }
  if (unclear.length > 0) throw ambiguous(unclear);
  if (!targets.has('prompt')) throw noPrompt(graph);
  return { targets, output };
}

function resolveOutput(graph: Graph, given: string | undefined): string {
  const candidates = outputCandidates(graph);
  const [only, ...others] = given === undefined ? candidates : [findNode(graph, given, 'output')];
  if (only === undefined || others.length > 0) {
    const ids = only === undefined ? Object.keys(graph) : candidates;
    throw new ConfigurationError(
      `[${backend}] Which node of the workflow gives the images? Name it by id or title in ` +
        `\`bindings.output\`: ${ids.map((id) => nodeName(graph, id)).join(', ')}.`,
    );
  }
  if (graph[only]?.class_type === 'SaveImageWebsocket') {
    throw new ConfigurationError(
      `[${backend}] The output ${nodeName(graph, only)} sends its images over a websocket that ` +
        'may break, and keeps none. Use SaveImage or PreviewImage in its place.',
    );
  }
  return only;
}

function resolveTarget(graph: Graph, field: string, { node, input }: Binding): Target {
  const id = findNode(graph, node, field);
  const inputs = Object.keys(graph[id]?.inputs ?? {});
  if (inputs.includes(input)) return { id, input };
  throw new ConfigurationError(
    `[${backend}] \`bindings.${field}\`: the node ${nodeName(graph, id)} has no input ` +
      `${quote(input)}. It has: ${inputs.join(', ') || 'none'}.`,
  );
}

function findNode(graph: Graph, name: string, field: string): string {
  if (Object.hasOwn(graph, name)) return name;
  const entries = Object.entries(graph);
  const [only, ...others] = entries.filter(([, node]) => titleOf(node) === name);
  if (only !== undefined && others.length === 0) return only[0];
  const ids = (only === undefined ? entries : [only, ...others]).map(([id]) => id);
  throw new ConfigurationError(
    `[${backend}] \`bindings.${field}\`: the workflow has ` +
      `${only === undefined ? 'no node' : 'several nodes'} ${quote(name)}. ` +
      `${only === undefined ? 'It has' : 'Give the id'}: ` +
      `${ids.map((id) => nodeName(graph, id)).join(', ')}.`,
  );
}

function ambiguity(graph: Graph, field: string, candidates: readonly Target[]): string {
  const names = candidates.map(({ id, input }) => `${input} of ${nodeName(graph, id)}`);
  return `\`${field}\`: ${names.join(', ')}`;
}

function ambiguous(unclear: readonly string[]): ConfigurationError {
  return new ConfigurationError(
    `[${backend}] The workflow has several places for ${unclear.join('; ')}. Name the one to use ` +
      'in `bindings`, such as { steps: { node: "3", input: "steps" } }, or several as a list, or ' +
      '`false` to leave them as they are.',
  );
}

function noPrompt(graph: Graph): ConfigurationError {
  const names = Object.keys(graph).map((id) => nodeName(graph, id));
  return new ConfigurationError(
    `[${backend}] Where does the workflow take the prompt? Say so as ` +
      `\`bindings: { prompt: { node, input } }\`. The nodes are: ${names.join(', ')}.`,
  );
}
