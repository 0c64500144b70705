import type { JSONObject, JSONValue } from '../../schema.ts';
import type { Graph, GraphNode } from './graph.ts';

/** All that the built-in graph needs to know. Prompts are encoded already. */
export interface SDXLJob {
  readonly checkpoint: string;
  /** Takes over after `switchStep` of the steps. */
  readonly refiner?: { readonly checkpoint: string; readonly switchStep: number } | undefined;
  readonly prompt: string;
  /** Absent means a conditioning of zeros, which is not that of an empty text. */
  readonly negativePrompt?: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly seed: number;
  readonly steps: number;
  readonly guidanceScale: number;
  readonly sampler: string;
  readonly scheduler: string;
}

/** The node whose images are the result. */
export const sdxlOutput = 'save';

const prefix = 'prompt-upsampler';

/** SDXL base, alone or with the refiner, of nodes that every ComfyUI has. */
export function sdxlGraph(job: SDXLJob): Graph {
  const { checkpoint, refiner, width, height, count } = job;
  return {
    base: node('CheckpointLoaderSimple', { ckpt_name: checkpoint }),
    ...textNodes(job, 'base', ''),
    latent: node('EmptyLatentImage', { width, height, batch_size: count }),
    ...(refiner === undefined ? { sample: wholeSampler(job) } : refinedSampler(job, refiner)),
    decode: node('VAEDecode', {
      samples: [refiner === undefined ? 'sample' : 'refine', 0],
      vae: ['base', 2],
    }),
    [sdxlOutput]: node('SaveImage', { images: ['decode', 0], filename_prefix: prefix }),
  };
}

function node(class_type: string, inputs: JSONObject): GraphNode {
  return { class_type, inputs };
}

/** Each model reads the prompts through a text encoder of its own. */
function textNodes({ prompt, negativePrompt }: SDXLJob, loader: string, suffix: string): Graph {
  const clip: JSONValue = [loader, 1];
  const positive = `positive${suffix}`;
  return {
    [positive]: node('CLIPTextEncode', { text: prompt, clip }),
    [`negative${suffix}`]:
      negativePrompt === undefined
        ? node('ConditioningZeroOut', { conditioning: [positive, 0] })
        : node('CLIPTextEncode', { text: negativePrompt, clip }),
  };
}

function wholeSampler(job: SDXLJob): GraphNode {
  return node('KSampler', {
    ...samplerInputs(job, 'base', ''),
    seed: job.seed,
    latent_image: ['latent', 0],
    denoise: 1,
  });
}

function refinedSampler(
  job: SDXLJob,
  { checkpoint, switchStep }: NonNullable<SDXLJob['refiner']>,
): Graph {
  return {
    refiner: node('CheckpointLoaderSimple', { ckpt_name: checkpoint }),
    ...textNodes(job, 'refiner', '_refiner'),
    sample: node('KSamplerAdvanced', {
      ...samplerInputs(job, 'base', ''),
      noise_seed: job.seed,
      latent_image: ['latent', 0],
      add_noise: 'enable',
      start_at_step: 0,
      end_at_step: switchStep,
      return_with_leftover_noise: 'enable',
    }),
    refine: node('KSamplerAdvanced', {
      ...samplerInputs(job, 'refiner', '_refiner'),
      noise_seed: job.seed,
      latent_image: ['sample', 0],
      add_noise: 'disable',
      start_at_step: switchStep,
      end_at_step: 10_000,
      return_with_leftover_noise: 'disable',
    }),
  };
}

function samplerInputs(job: SDXLJob, loader: string, suffix: string): JSONObject {
  return {
    model: [loader, 0],
    positive: [`positive${suffix}`, 0],
    negative: [`negative${suffix}`, 0],
    steps: job.steps,
    cfg: job.guidanceScale,
    sampler_name: job.sampler,
    scheduler: job.scheduler,
  };
}
