import { PromptUpsamplerError } from '../errors.ts';
import type { ImageRequest, ImageResult } from '../image-backend.ts';
import type { Redact } from '../internal/redact.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { ArmName, PipelineFailure } from '../pipeline/pipeline-result.ts';
import type { UpsampledPrompt } from '../upsampling/upsampled-prompt.ts';

/** What is said wherever a stand-in took part. */
export const noClaim = 'demonstration: no claim';

export interface ErrorReport {
  readonly name: string;
  readonly code?: string | undefined;
  readonly message: string;
}

/** Something that went wrong in a run while the rest of it went on. */
export interface FailureReport extends ErrorReport {
  readonly stage: PipelineFailure['stage'] | 'upsample' | 'save' | 'run';
  readonly arm?: ArmName | undefined;
}

export interface PartReport {
  readonly label: string;
  /** Whether an embedded stand-in took the place of the real thing. */
  readonly standIn: boolean;
}

/** The settings of an image, as JSON. */
export type ImageSettings = Partial<Omit<ImageRequest, 'prompt'>>;

/** One picture of a run, as far as it came. */
export interface ArmReport {
  readonly prompt: string;
  /** Relative to the folder of the run. Absent where there is no picture. */
  readonly file?: string | undefined;
  readonly image?:
    | {
        readonly mediaType: string;
        readonly width: number;
        readonly height: number;
        readonly seed: number | undefined;
        readonly safety: 'ok' | 'degraded';
      }
    | undefined;
  readonly requested?: ImageSettings | undefined;
  readonly effective?: ImageSettings | undefined;
  readonly ignored: readonly string[];
  readonly warnings: readonly string[];
  readonly revisedPrompt?: string | undefined;
  readonly durationMs?: number | undefined;
  readonly verdict?: Verdict | undefined;
}

/** What became of the base prompt, with its error made plain. */
export interface UpsamplingReport
  extends Omit<UpsampledPrompt, 'basePrompt' | 'prompt' | 'reason'> {
  readonly reason?: (ErrorReport & { readonly code: string }) | undefined;
}

/** All of a run of `generate`: what `result.json` holds and the page shows. */
export interface RunReport {
  /** This program and its version. */
  readonly generator: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly outcome: 'done' | 'failed' | 'interrupted';
  /** Present where a stand-in took part. */
  readonly claim?: typeof noClaim | undefined;
  readonly basePrompt: string;
  readonly seed: number;
  readonly strategy: string;
  readonly parts: {
    readonly upsampler: PartReport;
    readonly images: PartReport;
    /** Absent where nobody judged. */
    readonly judge?: PartReport | undefined;
  };
  /** Absent where the run ended before. */
  readonly upsampling?: UpsamplingReport | undefined;
  readonly base: ArmReport;
  /** Absent where the run ended before its prompt was known. */
  readonly upsampled?: ArmReport | undefined;
  readonly errors: readonly FailureReport[];
}

export function errorReport(error: unknown, redact: Redact): ErrorReport {
  if (!(error instanceof Error)) return { name: 'Error', message: redact(String(error)) };
  const { name, message } = error;
  const code = error instanceof PromptUpsamplerError ? error.code : undefined;
  return { name, code, message: redact(message) };
}

/** Whether there is another prompt than the base prompt. */
export function isRewritten({ status }: UpsamplingReport): boolean {
  return status !== 'kept' && status !== 'skipped';
}

export function upsamplingReport(upsampled: UpsampledPrompt, redact: Redact): UpsamplingReport {
  const { basePrompt: _, prompt: __, reason, warnings, ...rest } = upsampled;
  const why =
    reason === undefined
      ? undefined
      : {
          name: reason.error?.name ?? 'Kept',
          code: reason.code,
          message: redact(reason.message),
        };
  return { ...rest, reason: why, warnings: warnings.map(redact) };
}

export function drawnArm(
  prompt: string,
  result: ImageResult,
  file: string | undefined,
  redact: Redact,
): ArmReport {
  const { image, requested, effective, ignored, warnings, revisedPrompt, durationMs } = result;
  const { mediaType, width, height, seed, safety } = image;
  return {
    prompt,
    file,
    image: { mediaType, width, height, seed, safety },
    requested: withoutPrompt(requested),
    effective: withoutPrompt(effective),
    ignored,
    warnings: warnings.map(redact),
    revisedPrompt,
    durationMs: Math.round(durationMs),
  };
}

function withoutPrompt({ prompt: _, ...settings }: Partial<ImageRequest>): ImageSettings {
  return settings;
}
