import type { ImageBackend } from '../../image-backend.ts';
import { isRecord } from '../../internal/is-record.ts';
import type { Judge } from '../../judging/judge.ts';
import type { Prices } from '../../price.ts';
import type { EvaluateOptions, Upsampler } from '../evaluate-options.ts';
import type { ArmVersion, RunConfiguration } from '../run/file.ts';
import { versionOf } from '../run/hash.ts';
import type { ImageSettings } from '../run/record.ts';
import type { Scorer } from '../scorer.ts';

/** What does the work, by the hash of its settings. One that is absent is not at hand here. */
export interface EvaluationParts {
  readonly upsamplers: ReadonlyMap<string, Upsampler>;
  readonly backends: ReadonlyMap<string, ImageBackend>;
  readonly judges: ReadonlyMap<string, Judge>;
  readonly scorers: Readonly<Record<string, Scorer>>;
}

/** The configuration that a run directory keeps, and the parts that it stands for. */
export interface Configured {
  readonly configuration: RunConfiguration;
  readonly parts: EvaluationParts;
  /** The roles that embedded stand-ins play. */
  readonly standIns: readonly string[];
}

export function configured(
  options: EvaluateOptions,
  seeds: readonly number[],
  baseline: string,
): Configured {
  const { dataset, scorers = {} } = options;
  const upsamplers = new Map<string, Upsampler>();
  const backends = new Map<string, ImageBackend>();
  const judges = new Map<string, Judge>();
  const standIns = new Set<string>();
  const arms: Record<string, ArmVersion> = {};
  for (const [name, arm] of Object.entries(options.arms)) {
    const backend = arm.backend ?? options.backend;
    const judge = arm.judge === undefined ? options.judge : arm.judge;
    const version = {
      upsampler: arm.upsampler && versionOf(arm.upsampler.settings),
      backend: { ...versionOf(backend.settings), name: backend.name },
      judge: judge && versionOf(judge.settings),
      image: plain(arm.image ?? {}),
    };
    arms[name] = version;
    if (arm.upsampler !== null && version.upsampler !== null) {
      upsamplers.set(version.upsampler.hash, arm.upsampler);
      if (isStandIn(version.upsampler.settings)) standIns.add('upsampler');
    }
    backends.set(version.backend.hash, backend);
    if (isStandIn(version.backend.settings)) standIns.add('images');
    if (judge !== null && version.judge !== null) {
      judges.set(version.judge.hash, judge);
      if (isStandIn(version.judge.settings)) standIns.add('judge');
    }
  }
  const configuration: RunConfiguration = {
    dataset: {
      name: dataset.name,
      digest: dataset.digest,
      prompts: dataset.prompts.length,
    },
    seeds,
    arms,
    baseline,
    scorers: Object.keys(scorers),
  };
  const parts = { upsamplers, backends, judges, scorers };
  return { configuration, parts, standIns: [...standIns].sort() };
}

/** The embedded parts say so in their settings, be it deep inside. */
export function isStandIn(settings: unknown): boolean {
  if (Array.isArray(settings)) return settings.some(isStandIn);
  if (!isRecord(settings)) return false;
  return settings['embedded'] === true || Object.values(settings).some(isStandIn);
}

function plain(image: ImageSettings): ImageSettings {
  const settings: ImageSettings = JSON.parse(JSON.stringify(image));
  return settings;
}

/** What the embedded stand-ins cost. */
export const freeParts: Prices = { embedded: { input: 0, output: 0 } };
