import type { ImageRequest, SupportedRequest } from '../../image-backend.ts';
import type { JSONValue } from '../../schema.ts';
import { type Bindings, type BoundField, boundFields } from './bindings.ts';
import { type Graph, type Target, withValues } from './graph.ts';
import { type SDXLJob, sdxlGraph, sdxlOutput } from './sdxl-graph.ts';

/** `seed` is absent where the workflow has no place for it. */
export type ComfyUIRequest = SupportedRequest<Exclude<BoundField, 'prompt' | 'seed'> | 'refiner'> &
  Pick<ImageRequest, 'seed'>;

/** What is to be executed for one request. */
export interface Plan {
  readonly graph: Graph;
  /** The node whose images are the result. */
  readonly output: string;
  /** The seed of the first image, where the request decides it. */
  readonly seed: number | undefined;
  readonly effective: Partial<ImageRequest>;
  readonly warnings: readonly string[];
}

type Encode = (prompt: ImageRequest['prompt']) => string;

/** The user's workflow with the values of the request in it. */
export function planWorkflow(
  workflow: Graph,
  { targets, output }: Bindings,
  request: ComfyUIRequest,
  encode: Encode,
): Plan {
  const { refiner: _, ...fields } = request;
  const { negativePrompt } = request;
  const values: Readonly<Partial<Record<BoundField, JSONValue | undefined>>> = {
    ...fields,
    prompt: encode(request.prompt),
    negativePrompt: negativePrompt === undefined ? undefined : encode(negativePrompt),
  };
  const graph = withValues(
    workflow,
    boundFields.flatMap((field) =>
      (targets.get(field) ?? []).map((target) => [target, values[field]] as const),
    ),
  );
  const ran = (field: BoundField) => valueAt(graph, targets.get(field)?.[0]);
  const effective: Partial<ImageRequest> = {
    steps: numberOf(ran('steps')),
    guidanceScale: numberOf(ran('guidanceScale')),
    sampler: textOf(ran('sampler')),
    scheduler: textOf(ran('scheduler')),
    model: textOf(ran('model')),
  };
  return { graph, output, seed: request.seed, effective, warnings: [] };
}

function valueAt(graph: Graph, target: Target | undefined): JSONValue | undefined {
  return target === undefined ? undefined : graph[target.id]?.inputs[target.input];
}

function numberOf(value: JSONValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textOf(value: JSONValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What the built-in graph is set to where a request says nothing. */
export interface SDXLDefaults {
  readonly checkpoint: string;
  readonly refinerCheckpoint: string | undefined;
  readonly sampler: string | undefined;
  readonly scheduler: string | undefined;
}

/** The built-in graph of SDXL base, with the refiner where one is named. */
export function planSDXL(
  request: ComfyUIRequest & { readonly seed: number },
  defaults: SDXLDefaults,
  encode: Encode,
): Plan {
  const { seed, negativePrompt, steps = 30, refiner } = request;
  const warnings: string[] = [];
  const job: SDXLJob = {
    checkpoint: request.model ?? defaults.checkpoint,
    refiner: refinerOf(refiner, defaults, steps, warnings),
    prompt: encode(request.prompt),
    negativePrompt: negativePrompt === undefined ? undefined : encode(negativePrompt),
    width: request.width ?? 1024,
    height: request.height ?? 1024,
    count: request.count ?? 1,
    seed,
    steps,
    guidanceScale: request.guidanceScale ?? 7,
    sampler: request.sampler ?? defaults.sampler ?? 'dpmpp_2m',
    scheduler: request.scheduler ?? defaults.scheduler ?? 'karras',
  };
  return {
    graph: sdxlGraph(job),
    output: sdxlOutput,
    seed,
    effective: effectiveOf(job),
    warnings,
  };
}

/** The model that ends the drawing. It gets at least one step and leaves at least one. */
function refinerOf(
  asked: ImageRequest['refiner'],
  { refinerCheckpoint }: SDXLDefaults,
  steps: number,
  warnings: string[],
): SDXLJob['refiner'] {
  const checkpoint = asked?.model ?? refinerCheckpoint;
  if (checkpoint === undefined) {
    if (asked !== undefined) {
      warnings.push('A refiner without a `model` has no effect: name its checkpoint.');
    }
    return undefined;
  }
  const { switchAt = 0.8 } = asked ?? {};
  if (switchAt === 1) return undefined;
  if (steps < 2) {
    warnings.push('One step cannot be split: the refiner was left out.');
    return undefined;
  }
  const switchStep = Math.min(steps - 1, Math.max(1, Math.round(switchAt * steps)));
  return { checkpoint, switchStep };
}

function effectiveOf(job: SDXLJob): Partial<ImageRequest> {
  const { steps, guidanceScale, sampler, scheduler, checkpoint, refiner } = job;
  return {
    steps,
    guidanceScale,
    sampler,
    scheduler,
    model: checkpoint,
    ...(refiner === undefined
      ? {}
      : { refiner: { model: refiner.checkpoint, switchAt: refiner.switchStep / steps } }),
  };
}
