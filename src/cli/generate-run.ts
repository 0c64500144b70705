import type { GeneratedImage, ImageEvent, ImageResult } from '../image-backend.ts';
import type { GenerationRecord } from '../image-metadata.ts';
import type { Redact } from '../internal/redact.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { ArmName, PipelineEvent, PipelineResult } from '../pipeline/pipeline-result.ts';
import type { Reporter } from './reporter.ts';
import type { RunFolder } from './run-folder.ts';
import {
  type ArmReport,
  drawnArm,
  errorReport,
  type FailureReport,
  type RunReport,
  upsamplingReport,
} from './run-report.ts';

/** What is known of a run before it starts. */
export type RunPlan = Pick<
  RunReport,
  'generator' | 'claim' | 'basePrompt' | 'seed' | 'strategy' | 'parts'
>;

export interface GenerateRunOptions {
  readonly plan: RunPlan;
  readonly folder: RunFolder;
  readonly reporter: Reporter;
  readonly redact: Redact;
  /** Is given every error that did not end the run. */
  readonly onError: (error: unknown) => void;
}

/**
 * Follows a run of the pipeline: puts every picture on disk as soon as it is there, tells of
 * progress, and knows at any time what there is to report.
 */
export class GenerateRun {
  readonly #options: GenerateRunOptions;
  readonly #startedAt = new Date().toISOString();
  readonly #arms = new Map<ArmName, ArmReport>();
  readonly #images = new Map<ArmName, GeneratedImage>();
  readonly #errors: FailureReport[] = [];
  #upsampling: RunReport['upsampling'];
  #outcome: RunReport['outcome'] = 'done';

  constructor(options: GenerateRunOptions) {
    this.#options = options;
    this.#arms.set('base', unfinished(options.plan.basePrompt));
  }

  start(): void {
    this.#options.reporter.progress(upsamplingStage);
  }

  onEvent(event: PipelineEvent): void {
    const { reporter } = this.#options;
    if (event.type === 'upsampled') {
      const { prompt, reason, status } = event.upsampling;
      this.#upsampling = upsamplingReport(event.upsampling, this.#options.redact);
      this.#arms.set('upsampled', unfinished(prompt));
      reporter.progress(upsamplingStage, 1);
      if (status === 'kept') this.#fail('upsample', undefined, reason?.error ?? reason);
    } else if (event.type === 'image') this.#onImageEvent(event.arm, event.event);
    else if (event.type === 'generated') this.#onGenerated(event.arm, event.result);
    else if (event.type === 'judged') this.#onJudged(event.arm, event.verdict);
    else if (event.type === 'failed') {
      if (event.stage === 'generate' || event.stage === 'judge') {
        reporter.progress(stageName[event.stage](event.arm), 1);
      }
      this.#fail(event.stage, event.arm, event.error);
    }
  }

  /** Takes over what the pipeline could not tell as an event: that listening to one failed. */
  finish({ errors }: PipelineResult): void {
    for (const { stage, arm, error } of errors) {
      if (stage === 'event') this.#fail(stage, arm, error);
    }
  }

  /** The run ended early. */
  stop(outcome: 'failed' | 'interrupted', error: unknown): void {
    if (outcome === 'failed') this.#fail('run', undefined, error);
    this.#outcome = outcome;
  }

  report(): RunReport {
    const base = this.#arms.get('base') ?? unfinished(this.#options.plan.basePrompt);
    return {
      ...this.#options.plan,
      startedAt: this.#startedAt,
      outcome: this.#outcome,
      upsampling: this.#upsampling,
      base,
      upsampled: this.#arms.get('upsampled'),
      errors: this.#errors,
    };
  }

  #onImageEvent(arm: ArmName, event: ImageEvent): void {
    const { reporter } = this.#options;
    if (event.type === 'started') reporter.progress(stageName.generate(arm));
    else if (event.type === 'progress') {
      reporter.progress(stageName.generate(arm), Math.min(event.fraction, 0.99));
    }
  }

  #onGenerated(arm: ArmName, result: ImageResult): void {
    const { redact, reporter, plan } = this.#options;
    const prompt = this.#arms.get(arm)?.prompt ?? plan.basePrompt;
    const drawn = drawnArm(prompt, result, undefined, redact);
    this.#arms.set(arm, drawn);
    this.#images.set(arm, result.image);
    this.#save(arm, drawn);
    reporter.progress(stageName.generate(arm), 1);
    if (plan.parts.judge !== undefined) reporter.progress(stageName.judge(arm));
  }

  #onJudged(arm: ArmName, verdict: Verdict): void {
    this.#options.reporter.progress(stageName.judge(arm), 1);
    const drawn = this.#arms.get(arm);
    if (drawn === undefined) return;
    const judged = { ...drawn, verdict };
    this.#arms.set(arm, judged);
    if (verdict.status === 'scored') this.#save(arm, judged);
  }

  /** A full disk must not cost the verdict, nor the picture of the other prompt. */
  #save(arm: ArmName, report: ArmReport): void {
    const image = this.#images.get(arm);
    if (image === undefined) return;
    try {
      const record = recordOf(this.#options.plan, report);
      const { file, warning } = this.#options.folder.saveImage(arm, image, record);
      const warnings = [...report.warnings, ...(warning === undefined ? [] : [warning])];
      this.#arms.set(arm, { ...report, file, warnings: [...new Set(warnings)] });
    } catch (error) {
      this.#fail('save', arm, error);
    }
  }

  #fail(stage: FailureReport['stage'], arm: ArmName | undefined, error: unknown): void {
    this.#outcome = 'failed';
    this.#errors.push({ stage, arm, ...errorReport(error, this.#options.redact) });
    this.#options.onError(error);
  }
}

const upsamplingStage = 'upsampling';

const stageName = {
  generate: (arm: ArmName) => `drawing the ${arm} prompt`,
  judge: (arm: ArmName) => `judging the ${arm} image`,
};

function unfinished(prompt: string): ArmReport {
  return { prompt, ignored: [], warnings: [] };
}

function recordOf({ basePrompt, parts }: RunPlan, report: ArmReport): GenerationRecord {
  const { prompt, requested = {}, effective = {}, verdict } = report;
  const { negativePrompt, seed, steps, sampler, scheduler, guidanceScale, width, height, model } = {
    ...requested,
    ...effective,
  };
  const judged =
    verdict?.status === 'scored'
      ? { verdict: verdict.verdict, score: verdict.score, reasoning: verdict.reasoning }
      : undefined;
  return {
    basePrompt,
    prompt,
    negativePrompt,
    parameters: { seed, steps, sampler, scheduler, guidanceScale, width, height, model },
    backend: parts.images.label,
    verdict: judged,
  };
}
