import type { BackendContext, ImageRequestField, SupportedRequest } from '../../image-backend.ts';
import { type GivenBindings, resolveBindings } from './bindings.ts';
import { onlyCheckpoint } from './checkpoint.ts';
import { quote } from './failure.ts';
import { readWorkflow } from './graph.ts';
import { type Plan, planSDXL, planWorkflow, type SDXLDefaults } from './plan.ts';

type Request = SupportedRequest<ImageRequestField>;

/** How requests become graphs, and which fields have a place there. */
export interface Planner {
  readonly supports: readonly ImageRequestField[];
  readonly plan: (request: Request, context: BackendContext) => Plan | Promise<Plan>;
}

interface SDXLOptions extends Omit<SDXLDefaults, 'checkpoint'> {
  readonly checkpoint: string | undefined;
}

/** The user's workflow with each request's values in it. */
export function workflowPlanner(
  workflow: Readonly<Record<string, unknown>>,
  given: GivenBindings,
): Planner {
  const graph = readWorkflow(workflow);
  const bindings = resolveBindings(graph, given);
  return {
    supports: [...bindings.targets.keys()].filter((field) => field !== 'prompt'),
    plan: (request, { encodePrompt }) => planWorkflow(graph, bindings, request, encodePrompt),
  };
}

/** Graphs of SDXL, made here. */
export function sdxlPlanner(options: SDXLOptions): Planner {
  const { refinerCheckpoint, sampler, scheduler } = options;
  let only: string | undefined;
  return {
    supports: [
      'negativePrompt',
      'width',
      'height',
      'steps',
      'guidanceScale',
      'seed',
      'count',
      'sampler',
      'scheduler',
      'refiner',
      'model',
    ],
    async plan(request, { http, encodePrompt }) {
      const refiner = request.refiner?.model ?? refinerCheckpoint;
      const named = request.model ?? options.checkpoint;
      only ??= named === undefined ? await onlyCheckpoint(http, refiner) : undefined;
      const defaults = { checkpoint: named ?? only ?? '', refinerCheckpoint, sampler, scheduler };
      const plan = planSDXL(request, defaults, encodePrompt);
      if (named !== undefined) return plan;
      const warning = `No checkpoint was named; ${quote(defaults.checkpoint)} is the server's only one.`;
      return { ...plan, warnings: [warning, ...plan.warnings] };
    },
  };
}
