import type { JSONValue } from '../../schema.ts';
import type { BoundField } from './bindings.ts';
import { type Graph, type GraphNode, linkedNode, type Target, upstream } from './graph.ts';

/** The nodes that seem to give images: nothing depends on them, and images go in. */
export function outputCandidates(graph: Graph): readonly string[] {
  const used = new Set(
    Object.values(graph).flatMap(({ inputs }) =>
      Object.values(inputs).map((value) => linkedNode(graph, value)),
    ),
  );
  const ends = Object.entries(graph).filter(
    ([id, { inputs }]) =>
      !used.has(id) && linkedNode(graph, inputs['images'] ?? inputs['image']) !== undefined,
  );
  const kept = ends.filter(([, { class_type }]) => class_type !== 'PreviewImage');
  return (kept.length > 0 ? kept : ends).map(([id]) => id);
}

/** Each field's inputs by name, where the name alone says what it is. */
const inputNames: Partial<Readonly<Record<BoundField, readonly string[]>>> = {
  seed: ['seed', 'noise_seed'],
  steps: ['steps'],
  guidanceScale: ['cfg'],
  sampler: ['sampler_name'],
  scheduler: ['scheduler'],
  model: ['ckpt_name'],
};

/** Inputs of the node that makes the empty picture: the one that knows how many. */
const sizeNames: Partial<Readonly<Record<BoundField, string>>> = {
  width: 'width',
  height: 'height',
  count: 'batch_size',
};

const textNames: readonly string[] = ['text', 'text_g', 'text_l', 'prompt', 'clip_l', 't5xxl'];
const plainTextNames: readonly string[] = ['value', 'string', 'text', 'prompt'];

/**
 * Finds where the part of the graph that leads to `output` takes a field: one list of inputs for
 * each node that might be meant.
 */
export function autoBindings(
  graph: Graph,
  output: string,
): (field: BoundField) => readonly (readonly Target[])[] {
  const ids = [...upstream(graph, output)];
  const positive = promptNodes(graph, ids, 'positive');
  const negative = promptNodes(graph, ids, 'negative').filter(
    ([target]) => !positive.some(([other]) => other?.id === target?.id),
  );
  return (field) => {
    if (field === 'prompt') return positive;
    if (field === 'negativePrompt') return negative;
    const size = sizeNames[field];
    const holders =
      size === undefined ? ids : ids.filter((id) => isNumber(graph[id]?.inputs['batch_size']));
    const names = size === undefined ? (inputNames[field] ?? []) : [size];
    return holders.map((id) => plainInputs(graph, id, names)).filter((all) => all.length > 0);
  };
}

function isNumber(value: JSONValue | undefined): boolean {
  return typeof value === 'number';
}

/** Those of the named inputs that hold a value and no link. */
function plainInputs(graph: Graph, id: string, names: readonly string[]): readonly Target[] {
  const inputs = graph[id]?.inputs ?? {};
  return names
    .filter((name) => typeof inputs[name] === 'string' || typeof inputs[name] === 'number')
    .map((input) => ({ id, input }));
}

type Role = 'positive' | 'negative';

/** The texts behind the `positive` or `negative` inputs of the samplers. */
function promptNodes(
  graph: Graph,
  ids: readonly string[],
  role: Role,
): readonly (readonly Target[])[] {
  const starts = ids.flatMap((id) => conditioning(graph, id, role) ?? []);
  const found = new Map<string, readonly Target[]>();
  const seen = new Set(starts);
  for (const id of seen) {
    const texts = textInputs(graph, id);
    const [first] = texts;
    if (first !== undefined) found.set(first.id, texts);
    else for (const source of sources(graph, id, role)) seen.add(source);
  }
  return [...found.values()];
}

/** What a sampler or guider is guided by. A BasicGuider knows no negative. */
function conditioning(graph: Graph, id: string, role: Role): string | undefined {
  const { inputs = {}, class_type = '' } = graph[id] ?? {};
  const guided = role === 'positive' && /guider/i.test(class_type);
  return linkedNode(graph, inputs[role] ?? (guided ? inputs['conditioning'] : undefined));
}

/** The texts of an encoder, be they its own or those of a text node that is linked to it. */
function textInputs(graph: Graph, id: string): readonly Target[] {
  const own = plainInputs(graph, id, textNames).filter((target) => holdsText(graph, target));
  if (own.length > 0) return own;
  const node = graph[id];
  if (node === undefined) return [];
  return textNames.flatMap((name) => {
    const source = linkedNode(graph, node.inputs[name]);
    if (source === undefined) return [];
    const [text] = plainInputs(graph, source, plainTextNames).filter((target) =>
      holdsText(graph, target),
    );
    return text === undefined ? [] : [text];
  });
}

function holdsText(graph: Graph, { id, input }: Target): boolean {
  return typeof graph[id]?.inputs[input] === 'string';
}

/** Where a node between sampler and encoder has its conditioning from. */
function sources(graph: Graph, id: string, role: Role): readonly string[] {
  const node: GraphNode | undefined = graph[id];
  if (node === undefined) return [];
  const values =
    role in node.inputs
      ? [node.inputs[role]]
      : Object.entries(node.inputs)
          .filter(([name]) => name.startsWith('conditioning'))
          .map(([, value]) => value);
  return values.map((value) => linkedNode(graph, value)).filter((source) => source !== undefined);
}
